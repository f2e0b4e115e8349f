"""XLIFF 2.0 and 2.1, read and patched: units, segments, original data, notes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.formats.xliff import states
from workbench.formats.xliff.content import Content, Vocabulary, read_content
from workbench.formats.xliff.original import Patch
from workbench.formats.xliff.rendering import rendered
from workbench.formats.xliff.roles import role_of
from workbench.formats.xliff.segments import Change, FileFacts, XliffSegment
from workbench.formats.xliff.spans import FORMAT_STYLE
from workbench.formats.xliff.tags import filled, line_end_of, sibling_tag_name, with_attributes
from workbench.formats.xliff.tree import SPACE, Element, named
from workbench.model.language import ENGLISH
from workbench.model.paired import PairedNote
from workbench.model.segment import Status
from workbench.model.translation_unit import CodeKind

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
NEWER = "urn:oasis:names:tc:xliff:document:2.2"

_STANDING = {
    "ph": CodeKind.PLACEHOLDER,
    "cp": CodeKind.PLACEHOLDER,
    "sc": CodeKind.BEGIN,
    "ec": CodeKind.END,
    "sm": CodeKind.BEGIN,
    "em": CodeKind.END,
}
_FS = named(FORMAT_STYLE, "fs")


@dataclass(frozen=True, slots=True)
class Part:
    """A `segment` element and what was read in it."""

    segment: XliffSegment
    element: Element
    source: Element
    target: Element | None


class Xliff2:
    """A document of XLIFF 2.x, read; the `Dialect` of it."""

    kind = "xliff2"

    def __init__(self, text: bytes, root: Element) -> None:
        """Read the document whose UTF-8 is `text`."""
        self._text = text
        self._root = root
        self._line = 1
        self._counted = 0
        self._files: list[FileFacts] = []
        self._parts = tuple(self._read(root))
        self._line_end = line_end_of(text)
        self.files = tuple(self._files)
        self.segments = tuple(part.segment for part in self._parts)

    def patches(self, changes: Sequence[Change]) -> Iterator[Patch]:
        """Yield what has to be replaced in the file."""
        by_id = {change.segment.external_id: change for change in changes}
        has_target = False
        for part in self._parts:
            change = by_id.get(part.segment.external_id)
            if change is not None:
                yield from self._of_part(part, change)
                has_target = has_target or change.writes
        if has_target and not self._root.get("trgLang"):
            yield from with_attributes(self._text, self._root, {"trgLang": ENGLISH})

    # Reading

    def _read(self, root: Element) -> Iterator[Part]:
        for file in root.children():
            if file.name == "file":
                languages = root.get("srcLang"), root.get("trgLang")
                name = file.get("original") or file.get("id")
                holders = (file, *(each for each in file.below() if each.name == "group"))
                notes = tuple(note for holder in holders for note in notes_of(holder))
                self._files.append(FileFacts(name, *languages, notes))
                yield from self._units(file)

    def _units(self, above: Element) -> Iterator[Part]:
        for each in above.children():
            if each.space == above.space and each.name == "unit":
                yield from self._segments(each)
            elif each.space == above.space and each.name == "group":
                yield from self._units(each)

    def _segments(self, unit: Element) -> Iterator[Part]:
        words = _vocabulary(unit)
        is_locked = unit.inherited("translate", "yes") == "no"
        parts = (each for each in unit.children() if each.name == "segment")
        notes = _UnitNotes(unit)
        for place, element in enumerate(parts):
            source, target = element.child("source"), element.child("target")
            read = self._content(source, words) if source is not None else Content("")
            if source is not None and read.text:
                written = self._content(target, words) if target is not None else None
                translated = written if written and written.text else None
                identity = f"{unit.start}.{place}".encode()
                segment = self._segment(
                    identity,
                    element,
                    read,
                    translated,
                    is_locked=is_locked,
                    notes=notes.of(element),
                )
                yield Part(segment, element, source, target)

    def _segment(
        self,
        identity: bytes,
        element: Element,
        source: Content,
        target: Content | None,
        *,
        is_locked: bool,
        notes: tuple[PairedNote, ...],
    ) -> XliffSegment:
        state = element.get("state")
        status = states.status_of_state_2(state, element.get("subState"))
        unit = element.parent
        hints = [unit.get("type"), unit.get(_FS)] if unit else []
        return XliffSegment(
            identity,
            len(self._files) - 1,
            source,
            target,
            states.grounded(status, has_text=target is not None),
            state,
            locked=is_locked,
            role=role_of(*hints),
            notes=notes,
            line=self._line_of(element),
        )

    def _content(self, element: Element, words: Vocabulary) -> Content:
        keeps = element.inherited(SPACE) == "preserve"
        return read_content(self._text, element, words, keeps_space=keeps)

    def _line_of(self, element: Element) -> int:
        self._line += self._text.count(b"\n", self._counted, element.start)
        self._counted = element.start
        return self._line

    # Patching

    def _of_part(self, part: Part, change: Change) -> Iterator[Patch]:
        if change.writes:
            yield self._target(part, change)
        element = part.element
        state, sub_state = element.get("state"), element.get("subState")
        written = states.status_of_state_2(state, sub_state)
        # What this program calls a draft is an initial one with a text, in a file of others too.
        is_draft = change.status is Status.DRAFT and written is Status.INITIAL
        if is_draft or change.keeps(written):
            return
        new_state, new_sub_state = states.state_2_of_status(change.status)
        values: dict[str, str | None] = {"subState": new_sub_state}
        if state or new_state != "initial" or new_sub_state:
            values = {"state": new_state, **values}
        yield from with_attributes(self._text, element, values)

    def _target(self, part: Part, change: Change) -> Patch:
        edit, segment = change.edit, change.segment
        markup = ""
        if change.has_text:
            markup = rendered(
                segment.source, segment.target, edit.target, edit.codes, self._line_end
            )
        if part.target is not None:
            return filled(self._text, part.target, markup)
        name = sibling_tag_name(self._text, part.source, "target")
        before = self._text[part.element.open_end : part.source.start].decode("utf-8")
        space = before if before.isspace() else ""
        kept = f' xml:space="{part.source.get(SPACE)}"' if part.source.get(SPACE) else ""
        target = f"{space}<{name}{kept}>{markup}</{name}>"
        return Patch(part.source.end, part.source.end, target)


class _UnitNotes:
    """The notes of a unit: each on the segment it is about, and the others on the first."""

    def __init__(self, unit: Element) -> None:
        notes = unit.child("notes")
        found = notes.children() if notes else ()
        self._by_id = {each.get("id", str(place)): each for place, each in enumerate(found)}
        self._is_first = True
        marks = [each for each in unit.below() if each.get("type") == "comment"]
        self._referred = {each.get("ref").removeprefix("#n=") for each in marks}

    def of(self, segment: Element) -> tuple[PairedNote, ...]:
        """Return the notes on a segment; they are asked for in order."""
        found = list(self._about(segment))
        if self._is_first:
            self._is_first = False
            others = (key for key in self._by_id if key not in self._referred)
            found += [note for key in others for note in _note(self._by_id[key])]
        return tuple(found)

    def _about(self, segment: Element) -> Iterator[PairedNote]:
        for each in segment.below():
            if each.get("type") == "comment":
                if each.get("value"):
                    yield PairedNote(each.get("value"))
                note = self._by_id.get(each.get("ref").removeprefix("#n="))
                if note is not None:
                    yield from _note(note)


def notes_of(element: Element) -> Iterator[PairedNote]:
    """Yield the notes on a file, a group or a unit."""
    notes = element.child("notes")
    for each in notes.children() if notes else ():
        yield from _note(each)


def _note(element: Element) -> Iterator[PairedNote]:
    text = element.text().strip()
    if text:
        yield PairedNote(text, element.get("category"))


def _vocabulary(unit: Element) -> Vocabulary:
    data = unit.child("originalData")
    table = {each.get("id"): _data(each) for each in data.children()} if data else {}
    return Vocabulary(
        spanning=frozenset({"pc", "mrk"}),
        standing=_STANDING,
        annotations=frozenset({"mrk", "sm", "em"}),
        describe=lambda element, kind: _described(element, kind, table),
        is_transparent=lambda _: False,
        is_hidden=lambda _: False,
    )


def _described(element: Element, kind: CodeKind, table: Mapping[str, str]) -> str:
    if element.name == "cp":
        return f"U+{element.get('hex').upper()}"
    end = ("End" if kind is CodeKind.END else "Start") if element.name == "pc" else ""
    named_data = table.get(element.get(f"dataRef{end}"), "")
    return named_data or element.get(f"disp{end}") or element.get(f"equiv{end}")


def _data(element: Element) -> str:
    return "".join(
        each if isinstance(each, str) else f"U+{each.get('hex')}" for each in element.content
    )
