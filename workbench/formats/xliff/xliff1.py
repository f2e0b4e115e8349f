"""XLIFF 1.0 to 1.2, read: units, their segments and what tools add to them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from workbench.formats.xliff import memoq, phrase, states, trados
from workbench.formats.xliff.content import Content, Vocabulary, read_content
from workbench.formats.xliff.roles import role_of
from workbench.formats.xliff.segments import FileFacts, XliffSegment
from workbench.formats.xliff.times import moment_of
from workbench.formats.xliff.tree import SPACE, Element, apart
from workbench.model.paired import PairedNote
from workbench.model.segment import Role, Status
from workbench.model.translation_unit import CodeKind

NAMESPACES = ("urn:oasis:names:tc:xliff:document:1.2", "urn:oasis:names:tc:xliff:document:1.1", "")

_STANDING = {
    "x": CodeKind.PLACEHOLDER,
    "ph": CodeKind.PLACEHOLDER,
    "bx": CodeKind.BEGIN,
    "bpt": CodeKind.BEGIN,
    "ex": CodeKind.END,
    "ept": CodeKind.END,
    "it": CodeKind.ISOLATED,
}

# Elements that have the code of the document inside them.
_NATIVE = frozenset({"ph", "bpt", "ept", "it"})

# memoQ writes `locked`, others who write its files `true`; Phrase says `false` where it is not.
_UNLOCKED = frozenset({"", "no", "false", "0", "unlocked"})

# Alternatives, other files' contents and what stands before the body hold units of no document. The
# units of a `bin-unit` are texts out of it, such as the words in a picture.
_PASSED_OVER = frozenset({"header", "alt-trans", "bin-source", "bin-target", "doc-info"})


@dataclass(frozen=True, slots=True)
class Part:
    """A segment of a unit: its markers, where it has any, and Trados' facts on it.

    `mark` is in the source, `target_mark` in the target; the unit is its only segment where `mark`
    is `None`.
    """

    segment: XliffSegment
    mark: Element | None = None
    target_mark: Element | None = None
    definition: Element | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """A `trans-unit`; `container` is the element whose markers part it into segments."""

    element: Element
    source: Element
    container: Element
    target: Element | None
    file: Element
    parts: tuple[Part, ...]


class Xliff1:
    """A document of XLIFF 1.x as read."""

    def __init__(self, text: bytes, root: Element) -> None:
        """Read the document whose UTF-8 is `text`."""
        self.text = text
        self.root = root
        self.kind = _kind(text, root)
        reader = _Reader(text, root, self.kind)
        self.units = tuple(reader.units())
        self.files = tuple(reader.files)

    @cached_property
    def segments(self) -> tuple[XliffSegment, ...]:
        """Return the segments that have a text, in the file's order."""
        return tuple(part.segment for unit in self.units for part in unit.parts)


def _kind(text: bytes, root: Element) -> str:
    head = text[root.start : root.open_end].decode("utf-8")
    if trados.SDL in head:
        return "sdlxliff"
    return "mqxliff" if f'"{memoq.MQ}"' in head or f"'{memoq.MQ}'" in head else "xliff"


class _Reader:
    """Goes through a document once, in order."""

    def __init__(self, text: bytes, root: Element, kind: str) -> None:
        self._text = text
        self._root = root
        self._kind = kind
        self._writes_codes = phrase.PHRASE in text[root.start : root.open_end].decode("utf-8")
        self._line = 1
        self._counted = 0
        self.files: list[FileFacts] = []

    def units(self) -> Iterator[Unit]:
        """Yield the units that have a source, and gather the files."""
        for number, (file, element) in enumerate(self._elements(self._root, None)):
            source = element.child("source")
            if source is not None and not element.get("id").startswith(trados.LOCKED_CONTENT):
                yield _UnitReader(self, file, element, source, number).unit()

    def _elements(self, above: Element, file: "_File | None") -> Iterator[tuple["_File", Element]]:
        for each in above.children():
            if each.name == "trans-unit" and file is not None:
                yield file, each
            elif each.name == "file":
                self.files.append(_file_facts(each))
                yield from self._elements(each, self._file(each))
            elif each.name not in _PASSED_OVER:
                yield from self._elements(each, file)

    def _file(self, element: Element) -> "_File":
        tables = trados.definitions(self._root, element)
        keeps_space = self._kind != "xliff"
        words = _vocabulary(tables, writes_codes=self._writes_codes)
        return _File(element, len(self.files) - 1, tables, words, keeps_space)

    def content(self, file: "_File", element: Element) -> Content:
        """Return the text and the codes of an element."""
        keeps = file.keeps_space or element.inherited(SPACE) == "preserve"
        return read_content(self._text, element, file.vocabulary, keeps_space=keeps)

    def line(self, element: Element) -> int:
        """Return the line of an element; they are asked for in the file's order."""
        self._line += self._text.count(b"\n", self._counted, element.start)
        self._counted = element.start
        return self._line


@dataclass(frozen=True, slots=True)
class _File:
    """A `file` while it is read."""

    element: Element
    number: int
    tables: trados.Definitions
    vocabulary: Vocabulary
    keeps_space: bool


def _vocabulary(tables: trados.Definitions, *, writes_codes: bool) -> Vocabulary:
    def describe(element: Element, kind: CodeKind) -> str:
        if element.name in _NATIVE:
            return element.text()
        return tables.describe(element, kind) or element.get("equiv-text")

    return Vocabulary(
        spanning=frozenset({"g", "mrk"}),
        standing=_STANDING,
        annotations=frozenset({"mrk"}),
        describe=describe,
        is_transparent=_is_transparent,
        is_hidden=lambda element: element.get("mtype") in trados.DELETED,
        pieces=phrase.pieces if writes_codes else None,
    )


def _is_transparent(element: Element) -> bool:
    return element.name == "mrk" and element.get("mtype") in {"seg", *trados.ADDED}


def _file_facts(file: Element) -> FileFacts:
    holders = (each for each in file.below() if each.name in {"header", "group"})
    notes = (note for holder in holders for note in _notes(holder))
    source, target = file.get("source-language"), file.get("target-language")
    return FileFacts(file.get("original"), source, target, tuple(notes))


class _UnitReader:
    """Reads one unit."""

    def __init__(
        self, reader: _Reader, file: _File, element: Element, source: Element, number: int
    ) -> None:
        self._reader = reader
        self._file = file
        self._element = element
        self._source = source
        self._number = number
        self._target = element.child("target")
        self._definitions = trados.segment_definitions(element)

    def unit(self) -> Unit:
        """Return the unit with its segments."""
        container = self._element.child("seg-source") or self._source
        marks = list(marks_of(container))
        target_marks: dict[str, Element] = {}
        for each in marks_of(self._target) if self._target else ():
            target_marks.setdefault(each.get("mid"), each)
        if self._is_apart(marks, target_marks):
            parts = tuple(self._marked_parts(marks, target_marks))
        else:
            container = self._source
            parts = tuple(self._whole())
        return Unit(self._element, self._source, container, self._target, self._file.element, parts)

    def _is_apart(self, marks: list[Element], target_marks: Mapping[str, Element]) -> bool:
        """Return whether the unit is to be taken segment by segment.

        A target without markers that has a text can be that of one segment only.
        """
        if not marks:
            return False
        is_loose = (
            self._target is not None and not target_marks and bool(self._target.text().strip())
        )
        return not is_loose

    def _whole(self) -> Iterator[Part]:
        source = self._reader.content(self._file, self._source)
        if source.text:
            target = self._content(self._target)
            yield Part(self._segment(str(self._number), self._source, source, target))

    def _marked_parts(
        self, marks: list[Element], target_marks: Mapping[str, Element]
    ) -> Iterator[Part]:
        first = 0
        for place, mark in enumerate(marks):
            source = self._reader.content(self._file, mark)
            if not source.text:
                first += place == first
                continue
            target_mark = target_marks.get(mark.get("mid"))
            definition = self._definitions.get(mark.get("mid"))
            target = self._content(target_mark)
            segment = self._segment(
                f"{self._number}.{place}",
                mark,
                source,
                target,
                definition=definition,
                target_mark=target_mark,
                is_first=place == first,
            )
            yield Part(segment, mark, target_mark, definition)

    def _content(self, element: Element | None) -> Content | None:
        if element is None:
            return None
        content = self._reader.content(self._file, element)
        return content if content.text else None

    def _segment(
        self,
        place: str,
        element: Element,
        source: Content,
        target: Content | None,
        *,
        definition: Element | None = None,
        target_mark: Element | None = None,
        is_first: bool = True,
    ) -> XliffSegment:
        status, state = self._status(definition, has_text=target is not None)
        facts = trados.facts(definition) if definition is not None else {}
        return XliffSegment(
            place.encode(),
            self._file.number,
            source,
            target,
            status,
            state,
            self._origin(definition),
            self._is_locked(definition),
            self._role(),
            (
                *self._file.tables.notes(element, target_mark),
                *(self._unit_notes() if is_first else ()),
            ),
            created_at=moment_of(facts.get("created_on", "")),
            created_by=facts.get("created_by", ""),
            changed_at=moment_of(facts.get("modified_on", "")) or self._changed_at(),
            changed_by=facts.get("last_modified_by", "") or self._changed_by(),
            line=self._reader.line(element),
        )

    def _status(self, definition: Element | None, *, has_text: bool) -> tuple[Status, str]:
        if definition is not None:
            conf = definition.get("conf")
            return states.grounded(states.trados_status(conf), has_text=has_text), conf
        written = self._element.get(memoq.STATUS)
        if written:
            return states.grounded(states.memoq_status(written), has_text=has_text), written
        if phrase.CONFIRMED in self._element.attributes:
            status = states.grounded(phrase.status(self._element), has_text=has_text)
            return status, self._element.get(phrase.CONFIRMED)
        target, approved = self._target, self._element.get("approved")
        state = target.get("state") if target else ""
        qualifier = target.get("state-qualifier") if target else ""
        status = states.status_of_state(state, qualifier, approved)
        return states.grounded(status, has_text=has_text), state

    def _origin(self, definition: Element | None) -> str:
        if definition is not None:
            values = [definition.get(name) for name in ("origin", "origin-system", "percent")]
            return states.trados_origin(*values)
        if phrase.ORIGIN in self._element.attributes:
            return phrase.origin(self._element)
        qualifier = self._target.get("state-qualifier") if self._target else ""
        return states.origin_of_qualifier(qualifier, self._file.element.get("tool-id"))

    def _changed_at(self) -> int:
        return memoq.changed_at(self._element) or phrase.changed_at(self._element)

    def _changed_by(self) -> str:
        return memoq.changed_by(self._element) or phrase.changed_by(self._element)

    def _is_locked(self, definition: Element | None) -> bool:
        is_locked = definition is not None and definition.get("locked") == "true"
        translates = self._element.inherited("translate", "yes")
        return is_locked or translates == "no" or says_locked(self._element)

    def _role(self) -> Role:
        role = self._file.tables.role(self._element)
        if role is not Role.BODY:
            return role
        group = self._element.parent.get("restype") if self._element.parent else ""
        return role_of(self._element.get("restype"), group)

    def _unit_notes(self) -> tuple[PairedNote, ...]:
        unit = self._element
        return (*_notes(unit), *memoq.comments(unit), *phrase.comments(unit))


def says_locked(unit: Element) -> bool:
    """Return whether a tool's own attribute locks a unit: of memoQ, Phrase and others."""
    return any(
        name == "locked" and space and value.lower() not in _UNLOCKED
        for (space, name), value in ((apart(n), v) for n, v in unit.attributes.items())
    )


def marks_of(element: Element) -> Iterator[Element]:
    """Yield the markers of segments, however deep in codes they stand."""
    for each in element.children():
        if each.name == "mrk" and each.get("mtype") == "seg":
            yield each
        else:
            yield from marks_of(each)


def _notes(element: Element) -> Iterator[PairedNote]:
    for each in element.children():
        if each.name == "note" and (text := each.text().strip()):
            yield PairedNote(text, each.get("from"))
