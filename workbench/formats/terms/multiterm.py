"""Concepts as MultiTerm XML, which Trados' termbases are exported to and imported from.

An entry is a `conceptGrp` with a `languageGrp` for each language and a `termGrp` for each term;
whatever else is said stands in `descrip` elements, whose names are the termbase's own.
"""

import io
from collections.abc import Iterable, Iterator
from dataclasses import replace

from lxml import etree

from workbench.formats.terms.elements import (
    add_text,
    children,
    flat_text,
    local_name,
    safe_root,
)
from workbench.formats.terms.fields import (
    Field,
    concept_fields,
    form_fields,
    with_concept_fields,
    with_form_fields,
)
from workbench.formats.terms.languages import language_of, trados_name
from workbench.model.concept import Concept, Form
from workbench.model.errors import InputError
from workbench.model.term import EntryKind

ROOT = "mtf"


def read_multiterm(content: bytes) -> tuple[Concept, ...]:
    """Return the concepts that have a Chinese or an English term; nothing outside is ever loaded.

    Raises `InputError`: `terms.malformed`, `terms.entities`, `terms.none`.
    """
    found = safe_root(content).iter("{*}conceptGrp")
    concepts = tuple(concept for each in found if (concept := _concept(each)).forms)
    if not concepts:
        raise InputError("terms.none")
    return concepts


def write_multiterm(concepts: Iterable[Concept]) -> bytes:
    """Return a MultiTerm XML file, in UTF-16 as MultiTerm writes it.

    Raises `InputError("terms.unwritable")` for what XML cannot hold.
    """
    root = etree.Element(ROOT)
    for number, concept in enumerate(concepts, 1):
        group = etree.SubElement(root, "conceptGrp")
        add_text(group, "concept", str(number))
        _write_fields(group, concept_fields(concept))
        for language in dict.fromkeys(form.language for form in concept.forms):
            _write_language(group, language, concept.in_language(language))
    target = io.BytesIO()
    etree.ElementTree(root).write(
        target, encoding="UTF-16", xml_declaration=True, pretty_print=True
    )
    return target.getvalue()


def _concept(group: etree._Element) -> Concept:
    concept = with_concept_fields(Concept(EntryKind.WORD), _fields(group))
    forms = tuple(form for each in children(group, "languageGrp") for form in _forms(each))
    return replace(concept, forms=forms)


def _forms(group: etree._Element) -> Iterator[Form]:
    named = next(children(group, "language"), None)
    if named is None:
        return
    # The code may be a bare `ZH`; the name then still says which Chinese.
    names = (named.get("lang") or named.get("locale"), named.get("type") or named.get("name"))
    languages = [language for name in names if (language := language_of(name or ""))]
    language = max(languages, key=len, default="")
    said = list(_fields(group))
    for each in children(group, "termGrp"):
        text = next((flat_text(term) for term in children(each, "term")), "")
        if language and text:
            yield with_form_fields(Form(language, text), [*_fields(each), *said])


def _fields(group: etree._Element) -> Iterator[Field]:
    """Yield the fields of an entry, a language or a term, those in other groups left out."""
    for holder in children(group, "descripGrp", "descrip"):
        for each in (holder, *holder.iterdescendants()):
            if local_name(each) == "descrip":
                yield each.get("type", ""), flat_text(each)


def _write_language(parent: etree._Element, language: str, forms: Iterable[Form]) -> None:
    group = etree.SubElement(parent, "languageGrp")
    attributes = {"lang": language.upper(), "type": trados_name(language)}
    etree.SubElement(group, "language", attributes)
    for form in forms:
        term = etree.SubElement(group, "termGrp")
        add_text(term, "term", form.text)
        _write_fields(term, form_fields(form))


def _write_fields(parent: etree._Element, fields: Iterable[Field]) -> None:
    for name, value in fields:
        add_text(etree.SubElement(parent, "descripGrp"), "descrip", value, type=name)
