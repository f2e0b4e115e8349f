"""A Word document opened: its parts, by what the file itself says where they are."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from workbench.formats.word.names import W, local, moment, said
from workbench.formats.word.styles import Styles
from workbench.formats.zipped import ZippedFile, open_zipped
from workbench.model.errors import InputError

_WORD_TYPES = frozenset({"document", "glossary"})
_PROPERTIES = "docProps/custom.xml"


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment; `at` is milliseconds since the epoch, 0 where unknown."""

    id: str
    text: str
    author: str = ""
    at: int = 0
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class WordDocument:
    """What readers need of a Word file; `main` is the name of the part that holds the text.

    `links` are the addresses outside by relationship id; `notes` the text of footnotes and
    endnotes by `footnote:1`; `custom` the custom properties by name.
    """

    zipped: ZippedFile
    main: str
    root: etree._Element
    styles: Styles
    comments: Mapping[str, Comment]
    links: Mapping[str, str]
    notes: Mapping[str, str]
    custom: Mapping[str, str]

    @property
    def body(self) -> etree._Element:
        """Return the element that holds paragraphs and tables."""
        found = self.root.find(W + "body")
        if found is None:
            raise InputError("word.no_text", name=self.zipped.name)
        return found


@dataclass(frozen=True, slots=True)
class _Relation:
    kind: str
    target: str
    is_outside: bool


def open_word(data: bytes, name: str) -> WordDocument:
    """Return a document; raise what `open_zipped` raises, and `InputError("word.no_text")`."""
    zipped = open_zipped(data, name)
    root_relations = _relations(zipped, "")
    main = next(
        (each.target for each in root_relations.values() if _is(each, "officeDocument")), ""
    )
    if main not in zipped.parts:
        raise InputError("word.no_text", name=name)
    root = zipped.xml(main)
    if local(root) not in _WORD_TYPES:
        raise InputError("word.no_text", name=name)
    relations = _relations(zipped, main)
    inside = {each.kind: each.target for each in relations.values() if not each.is_outside}
    return WordDocument(
        zipped=zipped,
        main=main,
        root=root,
        styles=Styles(_part(zipped, inside.get("styles", ""))),
        comments=_comments(zipped, inside),
        links={key: each.target for key, each in relations.items() if each.is_outside},
        notes=_notes(zipped, inside),
        custom=_custom(zipped),
    )


def _is(relation: _Relation, kind: str) -> bool:
    return relation.kind == kind and not relation.is_outside


def _relations(zipped: ZippedFile, part: str) -> dict[str, _Relation]:
    """Return the relationships of a part, of the whole file for "", by id; targets are names."""
    folder, _, file = part.rpartition("/")
    source = posixpath.join(folder, "_rels", f"{file}.rels")
    if source not in zipped.parts:
        return {}
    found = {}
    for element in zipped.xml(source):
        if local(element) != "Relationship":
            continue
        outside = element.get("TargetMode", "") == "External"
        target = str(element.get("Target", ""))
        if not outside:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        kind = str(element.get("Type", "")).rpartition("/")[2]
        found[str(element.get("Id", ""))] = _Relation(kind, target, outside)
    return found


def _part(zipped: ZippedFile, part: str) -> etree._Element | None:
    return zipped.xml(part) if part in zipped.parts else None


def _comments(zipped: ZippedFile, inside: Mapping[str, str]) -> dict[str, Comment]:
    root = _part(zipped, inside.get("comments", ""))
    if root is None:
        return {}
    done = _resolved(_part(zipped, inside.get("commentsExtended", "")))
    found = {}
    for element in root.iter(W + "comment"):
        marks = {value for key, value in _paragraph_ids(element)}
        found[said(element, "id")] = Comment(
            id=said(element, "id"),
            text=plain_text(element),
            author=said(element, "author"),
            at=moment(said(element, "date")),
            resolved=not done.isdisjoint(marks),
        )
    return found


def _paragraph_ids(element: etree._Element) -> list[tuple[str, str]]:
    """Return the ids by which `commentsExtended` names a comment's paragraphs."""
    return [
        (str(key), str(value))
        for paragraph in element.iter(W + "p")
        for key, value in paragraph.attrib.items()
        if str(key).endswith("}paraId")
    ]


def _resolved(root: etree._Element | None) -> set[str]:
    """Return the paragraph ids of comments marked as done ([MS-DOCX] §2.5.4.1, commentEx)."""
    done: set[str] = set()
    for element in () if root is None else root:
        said_of = {str(key).rpartition("}")[2]: str(value) for key, value in element.attrib.items()}
        if said_of.get("done") in {"1", "true"}:
            done.add(said_of.get("paraId", ""))
    return done


def _notes(zipped: ZippedFile, inside: Mapping[str, str]) -> dict[str, str]:
    found = {}
    for kind in ("footnote", "endnote"):
        root = _part(zipped, inside.get(f"{kind}s", ""))
        for element in () if root is None else root.iter(W + kind):
            if not said(element, "type"):  # Those with a type are separators.
                found[f"{kind}:{said(element, 'id')}"] = plain_text(element)
    return found


def _custom(zipped: ZippedFile) -> dict[str, str]:
    root = _part(zipped, _PROPERTIES)
    if root is None:
        return {}
    return {str(one.get("name", "")): "".join(map(str, one.itertext())).strip() for one in root}


def plain_text(element: etree._Element) -> str:
    """Return the text of a comment or a note, one line a paragraph, deleted text left out."""
    lines = (
        "".join(_shown(found) for found in paragraph.iter(*_SHOWN))
        for paragraph in element.iter(W + "p")
    )
    return "\n".join(line.strip() for line in lines).strip()


def _shown(found: etree._Element) -> str:
    if any(local(above) == "moveFrom" for above in found.iterancestors()):
        return ""
    return _SIGNS.get(local(found)) or found.text or ""


_SHOWN = tuple(W + name for name in ("t", "br", "cr", "tab", "noBreakHyphen"))
_SIGNS = {"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "\u2011"}
