"""Glossaries as TBX-Basic (ISO 30042): written as its 2008 edition, read as that or as 2019's.

An entry's kind is its `subjectField`, its note a `note`, its guards a `note` that begins with
`unless`, a person's title one that begins with `title:`, who vouches for it an `admin` of the type
`source`. In an entry of several terms in one language the first counts; but an English one that is
a short form is that of later mentions, and one that is deprecated is a form to avoid.
"""

from collections.abc import Iterable, Iterator
from typing import Protocol, cast

from lxml import etree

from workbench.model.errors import InputError
from workbench.text.conversion.glossary import KEY_SIGN, SHORTEST_KEY, EntryKind, GlossaryEntry

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CHINA = ("zh-cn", "zh-hans", "zh-hans-cn", "zh-sg", "zh")
_TAIWAN = ("zh-tw", "zh-hant-tw", "zh-hant")
_HONG_KONG = ("zh-hk", "zh-hant-hk", "zh-mo")
_UNLESS = "unless "
_TITLE = "title: "
_SHORT = "shortForm"
_DEPRECATED = "deprecatedTerm-admn-sts"


class _InternalSubset(Protocol):
    """What lxml gives for the inside of a DOCTYPE."""

    def entities(self) -> list[object]:
        """Return what is declared."""


def read_tbx(content: bytes) -> tuple[GlossaryEntry, ...]:
    """Return the entries that have a Chinese term; nothing outside the file is ever loaded.

    Raises `InputError`: `tbx.malformed`, `tbx.foreign` (no TBX), `tbx.entities` (declares any),
    `tbx.short` (a term of one character), `tbx.no_chinese`.
    """
    root = tbx_root(content)
    entries = tuple(entry for element in _entries(root) if (entry := _entry(element)) is not None)
    if not entries and next(_entries(root), None) is not None:
        raise InputError("tbx.no_chinese")
    return entries


def write_tbx(entries: Iterable[GlossaryEntry]) -> bytes:
    """Return a TBX-Basic file of the entries; raise `InputError("tbx.unwritable")` if XML cannot.

    XML has no control characters besides tab and line breaks.
    """
    root = etree.Element("martif", {"type": "TBX-Basic", _XML_LANG: "en"})
    header = etree.SubElement(root, "martifHeader")
    source = etree.SubElement(etree.SubElement(header, "fileDesc"), "sourceDesc")
    etree.SubElement(source, "p").text = "Glossary of Duizhao"
    encoding = etree.SubElement(etree.SubElement(header, "encodingDesc"), "p", type="XCSURI")
    encoding.text = "TBXBasicXCSV02.xcs"
    body = etree.SubElement(etree.SubElement(root, "text"), "body")
    for number, entry in enumerate(entries, 1):
        _write_entry(etree.SubElement(body, "termEntry", id=f"c{number}"), entry)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def tbx_root(content: bytes) -> etree._Element:
    """Return the root of a TBX file of either edition; the errors are those of `read_tbx`."""
    parser = etree.XMLParser(
        load_dtd=False, no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        reason = error.msg.partition(", line ")[0]
        raise InputError("tbx.malformed", line=error.lineno, reason=reason) from error
    subset = cast("_InternalSubset | None", root.getroottree().docinfo.internalDTD)
    if subset is not None and subset.entities():
        raise InputError("tbx.entities")
    if _name(root) not in {"martif", "tbx"}:
        raise InputError("tbx.foreign", name=_name(root))
    return root


def _entries(root: etree._Element) -> Iterator[etree._Element]:
    return (each for each in root.iter() if _name(each) in {"termEntry", "conceptEntry"})


def _entry(element: etree._Element) -> GlossaryEntry | None:
    terms, short, deprecated = _terms(element)
    china, taiwan, hong_kong = (_first(terms, tags) for tags in (_CHINA, _TAIWAN, _HONG_KONG))
    if not (china or taiwan or hong_kong):
        return None
    for form in (china, taiwan, hong_kong):
        if 0 < len(form) < SHORTEST_KEY:
            raise InputError("tbx.short", line=element.sourceline, form=form)
    notes = [_text(each) for each in element if _name(each) == "note"]
    english = next((term for tag, term in terms.items() if tag.split("-")[0] == "en"), "")
    return GlossaryEntry(
        kind=_kind(element),
        china=china,
        taiwan=taiwan,
        hong_kong=hong_kong,
        english=english,
        note=" ".join(note for note in notes if not (_is_guard(note) or note.startswith(_TITLE))),
        unless=tuple(guard for note in notes if _is_guard(note) for guard in note.split()[1:]),
        later=short,
        title=next((each.removeprefix(_TITLE) for each in notes if each.startswith(_TITLE)), ""),
        avoid=deprecated,
        authority=next((_text(e) for e in element.iter() if e.get("type") == "source"), ""),
    )


def _terms(element: etree._Element) -> tuple[dict[str, str], str, tuple[str, ...]]:
    """Return the first term in each language by its tag in lower case, then what else English has.

    That is the first short form, "" where there is none, and the deprecated terms.
    """
    terms: dict[str, str] = {}
    short, deprecated = list[str](), list[str]()
    for section in (each for each in element if _name(each) in {"langSet", "langSec"}):
        tag = section.get(_XML_LANG, "").replace("_", "-").lower()
        for each in (each for each in section.iter() if _name(each) == "term" and _text(each)):
            said = _said_of(each) if tag.split("-")[0] == "en" else set[str]()
            if said & {_SHORT, _DEPRECATED}:
                (deprecated if _DEPRECATED in said else short).append(_text(each))
            else:
                terms.setdefault(tag, _text(each))
    return terms, next(iter(short), ""), tuple(deprecated)


def _said_of(term: etree._Element) -> set[str]:
    """Return what the notes beside a term say of it."""
    parent = term.getparent()
    return set() if parent is None else {_text(e) for e in parent if _name(e) == "termNote"}


def _first(terms: dict[str, str], tags: Iterable[str]) -> str:
    return next((terms[tag] for tag in tags if tag in terms), "")


def _kind(element: etree._Element) -> EntryKind:
    fields = (_text(each) for each in element.iter() if each.get("type") == "subjectField")
    return next((EntryKind(name) for name in fields if name in set(EntryKind)), EntryKind.WORD)


def _is_guard(note: str) -> bool:
    guards = note.removeprefix(_UNLESS).split()
    return note.startswith(_UNLESS) and all(
        guard.count(KEY_SIGN) == 1 and guard != KEY_SIGN for guard in guards
    )


def _write_entry(element: etree._Element, entry: GlossaryEntry) -> None:
    _add(element, "descrip", entry.kind, type="subjectField")
    guards = _UNLESS + " ".join(entry.unless) if entry.unless else ""
    title = _TITLE + entry.title if entry.title else ""
    for note in (entry.note, guards, title):
        if note:
            _add(element, "note", note)
    if entry.authority:
        _add(element, "admin", entry.authority, type="source")
    _write_english(element, entry)
    chinese = {"zh-CN": entry.china, "zh-TW": entry.taiwan, "zh-HK": entry.hong_kong}
    for language, term in chinese.items():
        if term:
            section = etree.SubElement(element, "langSet", {_XML_LANG: language})
            _add(etree.SubElement(section, "tig"), "term", term)


def _write_english(element: etree._Element, entry: GlossaryEntry) -> None:
    terms = [(entry.english, "", ""), (entry.later, "termType", _SHORT)]
    terms += [(form, "administrativeStatus", _DEPRECATED) for form in entry.avoid]
    written = [each for each in terms if each[0]]
    if not written:
        return
    section = etree.SubElement(element, "langSet", {_XML_LANG: "en"})
    for term, kind, said in written:
        tig = etree.SubElement(section, "tig")
        _add(tig, "term", term)
        if kind:
            _add(tig, "termNote", said, type=kind)


def _add(parent: etree._Element, name: str, text: str, **attributes: str) -> None:
    element = etree.SubElement(parent, name, attributes)
    try:
        element.text = str(text)
    except ValueError as error:
        raise InputError("tbx.unwritable", text=ascii(text)) from error


def _text(element: etree._Element) -> str:
    return " ".join("".join(str(part) for part in element.itertext()).split())


def _name(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2]
