"""Units of a TMX put together from a parser's events."""

from collections.abc import Mapping
from xml.parsers.expat import XMLParserType

from workbench.formats.tmx.drafts import UnitDraft, VariantDraft, set_history
from workbench.model.errors import InputError
from workbench.model.translation_unit import (
    CodeKind,
    Header,
    InlineCode,
    Props,
    SubFlow,
    TranslationUnit,
    UnitVariant,
)

_CODE_KINDS: Mapping[str, CodeKind] = {
    kind.value: kind for kind in CodeKind if kind is not CodeKind.HIGHLIGHT
}

_NOWHERE = -1
"""The place of a code inside another code's sub-flow, which stands nowhere in the text."""


class _Text:
    """Text that is being collected, and how long it is."""

    __slots__ = ("length", "pieces")

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0

    def add(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)

    def whole(self) -> str:
        return "".join(self.pieces)


class _OpenCode:
    """An inline code whose end has not come yet."""

    __slots__ = ("attributes", "content", "kind", "open_subs", "place", "start", "subs")

    def __init__(self, kind: CodeKind, start: int, place: int, attributes: Props) -> None:
        self.kind = kind
        self.start = start
        self.place = place
        self.attributes = attributes
        self.content = _Text()
        self.open_subs: list[tuple[int, Props]] = []
        self.subs: list[SubFlow] = []


class _Segment:
    """A `seg` with codes in it: its text so far, the codes that are whole, and the open ones."""

    __slots__ = ("codes", "open", "text")

    def __init__(self) -> None:
        self.text = _Text()
        self.codes: list[InlineCode | None] = []
        self.open: list[_OpenCode] = []

    def add(self, text: str) -> None:
        """Take text where it belongs: into the innermost code, or into the segment's own."""
        inside = self.open[-1] if self.open else None
        is_content = inside is not None and inside.kind is not CodeKind.HIGHLIGHT
        (inside.content if inside is not None and is_content else self.text).add(text)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begin an inline element."""
        inside = self.open[-1] if self.open else None
        if name == "sub" and inside is not None:
            inside.open_subs.append((inside.content.length, tuple(attributes.items())))
            return
        if inside is not None and inside.kind is not CodeKind.HIGHLIGHT:
            # A code inside a code's sub-flow is that code's own content and stands nowhere in the
            # text; its words count as content.
            self.open.append(_OpenCode(CodeKind.UNKNOWN, self.text.length, _NOWHERE, ()))
            return
        kind = _CODE_KINDS.get(name, CodeKind.HIGHLIGHT)
        place = len(self.codes)
        self.open.append(_OpenCode(kind, self.text.length, place, tuple(attributes.items())))
        # Kept free, so that the codes stand in the order in which they begin.
        self.codes.append(None)

    def end(self, name: str) -> None:
        """End an inline element."""
        if not self.open:
            return
        code = self.open[-1]
        if name == "sub" and code.open_subs:
            start, attributes = code.open_subs.pop()
            code.subs.append(SubFlow(start, code.content.length, attributes))
            return
        self.open.pop()
        if code.place == _NOWHERE:
            self.open[-1].content.add(code.content.whole())
            return
        self.codes[code.place] = InlineCode(
            code.kind,
            code.start,
            self.text.length,
            code.content.whole(),
            code.attributes,
            tuple(code.subs),
        )

    def whole(self) -> tuple[InlineCode, ...]:
        """Return the codes in the order in which they begin."""
        return tuple(code for code in self.codes if code is not None)


class UnitBuilder:
    """Takes a parser's events and gives whole units.

    `root` and `body` are the elements' names as written, with any prefix; `version` is TMX's. The
    parser's character data goes into `pieces` by that list's own `append`, so that no Python runs
    for it.
    """

    __slots__ = (
        *("_clear", "_fact", "_first_line", "_head", "_inside", "_notes", "_parser", "_props"),
        *("_segment", "_unit", "_unit_notes", "_unit_props", "_units", "_variant", "_variants"),
        *("body", "header", "pieces", "root", "version"),
    )

    def __init__(self) -> None:
        """Begin before the document."""
        self.root = ""
        self.version = ""
        self.body = ""
        self.header = Header()
        self.pieces: list[str] = []
        self._clear = self.pieces.clear
        self._units: list[TranslationUnit] = []
        self.drop()

    def watch(self, parser: XMLParserType, first_line: int) -> None:
        """Take the events of `parser`, whose text begins on `first_line` of the document."""
        self._parser = parser
        self._first_line = first_line
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.pieces.append

    def line(self) -> int:
        """Return the line of the document in which the parser is."""
        return self._first_line + self._parser.CurrentLineNumber - 1

    def take(self) -> list[TranslationUnit]:
        """Return the units that have become whole since the last time."""
        if not self._inside:
            self._clear()  # White space between elements must not pile up.
        units, self._units = self._units, []
        return units

    def drop(self) -> None:
        """Forget the unit that is not whole."""
        self._head: Mapping[str, str] | None = None
        self._unit: UnitDraft | None = None
        self._variant: VariantDraft | None = None
        self._variants: list[UnitVariant] = []
        self._segment: _Segment | None = None
        self._props: list[tuple[str, str]] = []
        self._notes: list[str] = []
        self._unit_props, self._unit_notes = self._props, self._notes
        self._fact = ""
        self._inside = _NOTHING
        self._clear()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        # In the order of how often they come; each comparison counts 30 times a unit.
        if name == "prop":
            self._fact = attributes.get("type", "")
            self._inside = _FACT
            self._clear()
        elif name == "tuv":
            self._start_variant(attributes)
        elif name == "seg":
            self._inside = _SEGMENT
            self._segment = None
            self._clear()
        elif name == "tu":
            self._start_unit(attributes)
        elif name == "note":
            self._inside = _FACT
            self._clear()
        else:
            self._start_other(name, attributes)

    def end(self, name: str) -> None:
        """End an element."""
        if name == "prop":
            self._props.append((self._fact, "".join(self.pieces)))
            self._inside = _NOTHING
        elif name == "tuv":
            self._end_variant()
        elif name == "seg":
            self._end_segment()
        elif name == "tu":
            self._end_unit()
        elif name == "note":
            self._notes.append("".join(self.pieces))
            self._inside = _NOTHING
        else:
            self._end_other(name)

    def _start_unit(self, attributes: Mapping[str, str]) -> None:
        self._unit = unit = UnitDraft()
        unit.source_language = attributes.get("srclang") or self.header.source_language
        unit.tuid = attributes.get("tuid", "")
        set_history(unit, attributes)
        unit.line = self._first_line + self._parser.CurrentLineNumber - 1
        self._variants, self._props, self._notes = [], [], []
        self._variant = None

    def _start_variant(self, attributes: Mapping[str, str]) -> None:
        self._variant = variant = VariantDraft()
        variant.language = attributes.get("xml:lang") or _language(attributes)
        set_history(variant, attributes)
        variant.text = ""
        variant.codes = ()
        self._unit_props, self._unit_notes = self._props, self._notes
        self._props, self._notes = [], []

    def _start_other(self, written: str, attributes: Mapping[str, str]) -> None:
        """Begin an inline element, a part of the document, or one whose name has a prefix."""
        name = written.rpartition(":")[2]
        if name != written and name in _OFTEN:
            self.start(name, dict(attributes))
        elif self._inside == _SEGMENT:
            self._flushed().start(name, attributes)
        elif not self.root:
            self._start_document(written, name, attributes)
        elif name == "header":
            self._head = attributes
            self._props, self._notes = [], []
        elif name == "body":
            self.body = written

    def _start_document(self, written: str, name: str, attributes: Mapping[str, str]) -> None:
        if name != "tmx":
            raise InputError("tmx.foreign", reason=name)
        self.root = written
        self.version = attributes.get("version", "")
        self.body = written.removesuffix("tmx") + "body"

    def _flushed(self) -> _Segment:
        """Return the segment with its codes, having given it the text up to here."""
        segment = self._segment
        if segment is None:
            segment = self._segment = _Segment()
        segment.add("".join(self.pieces))
        self._clear()
        return segment

    def _end_segment(self) -> None:
        text = "".join(self.pieces)
        self._inside = _NOTHING
        variant, segment = self._variant, self._segment
        if variant is None:
            return
        if segment is not None:
            segment.add(text)
            text = segment.text.whole()
            variant.codes = segment.whole()
            self._segment = None
        variant.text = text

    def _end_variant(self) -> None:
        variant, self._variant = self._variant, None
        if variant is None:
            return
        variant.notes, variant.props = tuple(self._notes), tuple(self._props)
        self._props, self._notes = self._unit_props, self._unit_notes
        self._variants.append(variant.frozen())

    def _end_unit(self) -> None:
        unit, self._unit = self._unit, None
        if unit is None:
            return
        unit.variants = tuple(self._variants)
        unit.notes, unit.props = tuple(self._notes), tuple(self._props)
        self._units.append(unit.frozen())

    def _end_other(self, written: str) -> None:
        name = written.rpartition(":")[2]
        if name != written and name in _OFTEN:
            self.end(name)
        elif self._inside == _SEGMENT:
            self._flushed().end(name)
        elif name == "header" and self._head is not None:
            given, self._head = self._head, None
            self.header = Header(tuple(given.items()), tuple(self._props), tuple(self._notes))


_OFTEN = frozenset({"prop", "tuv", "seg", "tu", "note"})
_NOTHING, _FACT, _SEGMENT = range(3)
"""What the builder is inside of: nothing with text, a `prop` or `note`, or a `seg`."""


def _language(attributes: Mapping[str, str]) -> str:
    """Return the language of a `tuv` that has no `xml:lang`; before TMX 1.4 it was `lang`."""
    names = {"xml:lang", "lang"}
    in_any_case = (value for name, value in attributes.items() if name.lower() in names)
    return attributes.get("lang") or next(in_any_case, "")
