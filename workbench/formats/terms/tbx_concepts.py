"""Concepts as TBX-Basic (ISO 30042): written as its 2008 edition, read as that or as 2019's.

Of the 2019 edition both styles are read: categories as attributes (DCA) and as elements (DCT). What
TBX-Basic has no category for stands in notes that begin with a mark of ours, as in
`workbench.formats.glossaries.tbx`: `unless`, `title:`, `romanisation:`, `holds:`, `register:`; a
note of the user's that begins so is written behind `note:`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from lxml import etree

from workbench.formats.glossaries.tbx import tbx_root
from workbench.formats.terms.elements import XML_LANG, add_text, children, flat_text, local_name
from workbench.formats.terms.fields import Field, status_of
from workbench.formats.terms.languages import language_of
from workbench.model.concept import Concept, Form, FormStatus, Period, Register, Title
from workbench.model.errors import InputError
from workbench.model.term import EntryKind

_UNLESS, _TITLE, _ROMANISATION, _NOTE = "unless ", "title: ", "romanisation: ", "note: "
_HOLDS, _REGISTER, _TITLE_CHINESE, _TITLE_HOLDS = (
    *("holds: ", "register: "),
    *("title in Chinese: ", "title holds: "),
)
_OURS = (
    *(_UNLESS, _TITLE, _ROMANISATION, _NOTE, _HOLDS, _REGISTER),
    *(_TITLE_CHINESE, _TITLE_HOLDS),
)
_SHORT = "shortForm"
_STATUS_NAMES: Mapping[FormStatus, str] = {
    FormStatus.PREFERRED: "preferredTerm-admn-sts",
    FormStatus.ADMITTED: "admittedTerm-admn-sts",
    FormStatus.FORBIDDEN: "deprecatedTerm-admn-sts",
}

# Elements that name their category by an attribute; any other is named after its category.
_BY_ATTRIBUTE = {"termNote", "admin", "descrip", "adminNote", "descripNote", "transac", "xref"}

_GROUPS = {"termGrp", "adminGrp", "descripGrp", "termNoteGrp"}


def read_tbx_concepts(content: bytes) -> tuple[Concept, ...]:
    """Return the concepts that have a Chinese or an English term; nothing outside is ever loaded.

    Raises `InputError`: `tbx.malformed`, `tbx.foreign`, `tbx.entities`, `terms.none`.
    """
    root = tbx_root(content)
    found = root.iter("{*}termEntry", "{*}conceptEntry")
    concepts = tuple(concept for each in found if (concept := _concept(each)).forms)
    if not concepts:
        raise InputError("terms.none")
    return concepts


def write_tbx_concepts(concepts: Iterable[Concept]) -> bytes:
    """Return a TBX-Basic file; raise `InputError("terms.unwritable")` for what XML cannot hold."""
    root = etree.Element("martif", {"type": "TBX-Basic", XML_LANG: "en"})
    header = etree.SubElement(root, "martifHeader")
    source = etree.SubElement(etree.SubElement(header, "fileDesc"), "sourceDesc")
    add_text(source, "p", "Termbase of Duizhao")
    encoding = etree.SubElement(header, "encodingDesc")
    add_text(encoding, "p", "TBXBasicXCSV02.xcs", type="XCSURI")
    body = etree.SubElement(etree.SubElement(root, "text"), "body")
    for number, concept in enumerate(concepts, 1):
        _write_concept(etree.SubElement(body, "termEntry", id=f"c{number}"), concept)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _concept(element: etree._Element) -> Concept:
    concept = Concept(EntryKind.WORD)
    fields = list(_said(element))
    for name, value in fields:
        if name == "source":
            concept = replace(concept, source=value)
        elif name in {"note", "definition"}:
            concept = _with_note(concept, value)
    subjects = [value for name, value in fields if name == "subjectField"]
    kind = next((EntryKind(each) for each in subjects if each in set(EntryKind)), None)
    if kind is not None:
        subjects.remove(kind)
    forms = tuple(form for each in children(element, "langSet", "langSec") for form in _forms(each))
    return replace(concept, kind=kind or EntryKind.WORD, subject="; ".join(subjects), forms=forms)


def _said(element: etree._Element) -> Iterator[Field]:
    """Yield each category beside a term or a concept with its value."""
    for each in element:
        name = local_name(each)
        if name in _GROUPS:
            yield from _said(each)
        elif name not in {"langSet", "langSec", "term", "transacGrp"}:
            category = each.get("type", "") if name in _BY_ATTRIBUTE else name
            yield category, flat_text(each)


def _with_note(concept: Concept, note: str) -> Concept:
    if note.startswith(_UNLESS):
        return replace(concept, unless=tuple(note.split()[1:]))
    if note.startswith(_ROMANISATION):
        return replace(concept, romanisation=note.removeprefix(_ROMANISATION))
    if note.startswith(_TITLE):
        return replace(concept, titles=(*concept.titles, Title(note.removeprefix(_TITLE))))
    if note.startswith((_TITLE_CHINESE, _TITLE_HOLDS)) and concept.titles:
        *others, last = concept.titles
        return replace(concept, titles=(*others, _with_title_note(last, note)))
    return replace(concept, note=f"{concept.note} {note.removeprefix(_NOTE)}".strip())


def _with_title_note(title: Title, note: str) -> Title:
    if note.startswith(_TITLE_CHINESE):
        return replace(title, chinese=note.removeprefix(_TITLE_CHINESE))
    return replace(title, period=_period(note.removeprefix(_TITLE_HOLDS)))


def _forms(section: etree._Element) -> Iterator[Form]:
    language = language_of(section.get(XML_LANG) or section.get("lang") or "")
    for each in children(section, "tig", "ntig", "termSec"):
        term = next((e for e in each.iter() if local_name(e) == "term"), None)
        text = "" if term is None else flat_text(term)
        if language and text:
            yield _form(Form(language, text), _said(each))


def _form(form: Form, fields: Iterable[Field]) -> Form:
    for name, value in fields:
        if name in {"administrativeStatus", "normativeAuthorization"}:
            form = replace(form, status=status_of(value) or form.status)
        elif name == "termType" and value == _SHORT:
            form = replace(form, later=True)
        elif name == "geographicalUsage":
            named = language_of(f"{form.language.split('-')[0]} {value}")
            form = replace(form, language=named if "-" not in form.language else form.language)
        elif name == "register":
            form = replace(form, register=_register(value))
        elif name == "source":
            form = replace(form, source=value)
        elif name == "note":
            form = _with_form_note(form, value)
    return form


def _with_form_note(form: Form, note: str) -> Form:
    if note.startswith(_UNLESS):
        return replace(form, unless=tuple(note.split()[1:]))
    if note.startswith(_HOLDS):
        return replace(form, period=_period(note.removeprefix(_HOLDS)))
    if note.startswith(_REGISTER):
        return replace(form, register=_register(note.removeprefix(_REGISTER)))
    return replace(form, note=f"{form.note} {note.removeprefix(_NOTE)}".strip())


def _register(value: str) -> Register:
    """Return the register that we wrote, or TBX's own word for a house form."""
    if value in set(Register):
        return Register(value)
    return Register.HOUSE if value == "in-houseRegister" else Register.GENERAL


def _period(text: str) -> Period:
    since, _, until = text.partition("/")
    return Period(since.strip(), until.strip())


def _write_concept(element: etree._Element, concept: Concept) -> None:
    add_text(element, "descrip", concept.kind, type="subjectField")
    if concept.subject:
        add_text(element, "descrip", concept.subject, type="subjectField")
    for note in _concept_notes(concept):
        add_text(element, "note", note)
    if concept.source:
        add_text(element, "admin", concept.source, type="source")
    sections: dict[str, etree._Element] = {}
    for form in concept.forms:
        if form.language not in sections:
            attributes = {XML_LANG: form.language}
            sections[form.language] = etree.SubElement(element, "langSet", attributes)
        _write_form(etree.SubElement(sections[form.language], "tig"), form)


def _write_form(tig: etree._Element, form: Form) -> None:
    add_text(tig, "term", form.text)
    if form.later:
        add_text(tig, "termNote", _SHORT, type="termType")
    add_text(tig, "termNote", _STATUS_NAMES[form.status], type="administrativeStatus")
    if form.source:
        add_text(tig, "admin", form.source, type="source")
    for note in _form_notes(form):
        add_text(tig, "note", note)


def _concept_notes(concept: Concept) -> Iterator[str]:
    if concept.note:
        yield _plain(concept.note)
    if concept.unless:
        yield _UNLESS + " ".join(concept.unless)
    if concept.romanisation:
        yield _ROMANISATION + concept.romanisation
    for title in concept.titles:
        yield _TITLE + title.english
        if title.chinese:
            yield _TITLE_CHINESE + title.chinese
        if title.period:
            yield _TITLE_HOLDS + _written(title.period)


def _form_notes(form: Form) -> Iterator[str]:
    if form.note:
        yield _plain(form.note)
    if form.unless:
        yield _UNLESS + " ".join(form.unless)
    if form.period:
        yield _HOLDS + _written(form.period)
    if form.register is not Register.GENERAL:
        yield _REGISTER + form.register


def _plain(note: str) -> str:
    return _NOTE + note if note.startswith(_OURS) else note


def _written(period: Period) -> str:
    return f"{period.since}/{period.until}"
