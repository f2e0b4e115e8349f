"""Units of a TMX put together from a parser's events."""

from collections.abc import Callable, Mapping

from workbench.formats.instant import from_tmx
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

_LONGEST_COUNT = 18
"""In digits: a larger usage count does not fit SQLite's integers and is no count."""


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


class _Owner:
    """What a `tu`, a `tuv` or the header collects: attributes, properties and notes."""

    __slots__ = ("attributes", "line", "notes", "props")

    def __init__(self, attributes: Mapping[str, str], line: int = 0) -> None:
        self.attributes = attributes
        self.props: list[tuple[str, str]] = []
        self.notes: list[str] = []
        self.line = line


class UnitBuilder:
    """Takes a parser's events and gives whole units.

    `root` and `body` are the elements' names as written, with any prefix; `line` says where the
    parser is.
    """

    def __init__(self) -> None:
        """Begin before the document."""
        self.root = ""
        self.body = ""
        self.header = Header()
        self.line: Callable[[], int] = lambda: 0
        self._units: list[TranslationUnit] = []
        self._header: _Owner | None = None
        self._unit: _Owner | None = None
        self._variant: _Owner | None = None
        self._variants: list[UnitVariant] = []
        self._text: _Text | None = None
        self._segment: _Text | None = None
        self._codes: list[InlineCode | None] = []
        self._open: list[_OpenCode] = []
        self._type = ""

    def take(self) -> list[TranslationUnit]:
        """Return the units that have become whole since the last time."""
        units, self._units = self._units, []
        return units

    def drop(self) -> None:
        """Forget the unit that is not whole."""
        self._header = self._unit = self._variant = None
        self._text = self._segment = None
        self._variants, self._codes, self._open = [], [], []

    def start(self, written: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        name = written.rpartition(":")[2]
        if name == "tuv":
            self._variant = _Owner(attributes)
        elif name == "seg":
            self._text = self._segment = _Text()
            self._codes = []
        elif name == "tu":
            self._unit = _Owner(attributes, self.line())
            self._variants = []
        elif name in {"prop", "note"}:
            self._type = attributes.get("type", "")
            self._text = _Text()
        elif self._segment is not None:
            self._start_inside(name, attributes)
        elif not self.root:
            self._start_document(written, name)
        elif name == "header":
            self._header = _Owner(attributes)
        elif name == "body":
            self.body = written

    def _start_document(self, written: str, name: str) -> None:
        if name != "tmx":
            raise InputError("tmx.foreign", reason=name)
        self.root = written
        self.body = written.removesuffix("tmx") + "body"

    def _start_inside(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begin an inline element of a segment."""
        segment = self._segment
        if segment is None:
            return
        if name == "sub" and self._open:
            code = self._open[-1]
            code.open_subs.append((code.content.length, tuple(attributes.items())))
            return
        inside = self._open[-1] if self._open else None
        if inside is not None and inside.kind is not CodeKind.HIGHLIGHT:
            # A code inside a code's sub-flow is that code's own content and stands nowhere in the
            # text; its words count as content.
            self._open.append(_OpenCode(CodeKind.UNKNOWN, segment.length, _NOWHERE, ()))
            return
        kind = _CODE_KINDS.get(name, CodeKind.HIGHLIGHT)
        place = len(self._codes)
        self._open.append(_OpenCode(kind, segment.length, place, tuple(attributes.items())))
        # Kept free, so that the codes stand in the order in which they begin.
        self._codes.append(None)

    def characters(self, text: str) -> None:
        """Take character data."""
        if self._open and self._open[-1].kind is not CodeKind.HIGHLIGHT:
            self._open[-1].content.add(text)
        elif self._text is not None:
            self._text.add(text)

    def end(self, written: str) -> None:
        """End an element."""
        name = written.rpartition(":")[2]
        if name == "tuv":
            self._end_variant()
        elif name == "seg":
            self._text = None
        elif name == "tu":
            self._end_unit()
        elif name in {"prop", "note"}:
            self._end_fact(name)
        elif self._open:
            self._end_inside(name)
        elif name == "header" and self._header is not None:
            owner, self._header = self._header, None
            props, notes = tuple(owner.props), tuple(owner.notes)
            self.header = Header(tuple(owner.attributes.items()), props, notes)

    def _end_inside(self, name: str) -> None:
        code = self._open[-1]
        if name == "sub" and code.open_subs:
            start, attributes = code.open_subs.pop()
            code.subs.append(SubFlow(start, code.content.length, attributes))
            return
        self._open.pop()
        segment = self._segment
        if code.place == _NOWHERE:
            self._open[-1].content.add(code.content.whole())
        elif segment is not None:
            content, subs = code.content.whole(), tuple(code.subs)
            self._codes[code.place] = InlineCode(
                code.kind, code.start, segment.length, content, code.attributes, subs
            )

    def _end_fact(self, name: str) -> None:
        text = self._text.whole() if self._text is not None else ""
        self._text = None
        owner = self._variant or self._unit or self._header
        if owner is None:
            return
        if name == "note":
            owner.notes.append(text)
        else:
            owner.props.append((self._type, text))

    def _end_variant(self) -> None:
        owner, self._variant = self._variant, None
        segment, self._segment = self._segment, None
        if owner is None:
            return
        given = owner.attributes
        # Before TMX 1.4 the attribute was `lang`.
        language = given.get("xml:lang") or given.get("lang") or _lang_in_any_case(given)
        self._variants.append(
            UnitVariant(
                language,
                segment.whole() if segment is not None else "",
                tuple(code for code in self._codes if code is not None),
                tuple(owner.notes),
                tuple(owner.props),
                *_history(given),
            )
        )
        self._codes = []

    def _end_unit(self) -> None:
        owner, self._unit = self._unit, None
        if owner is None:
            return
        given = owner.attributes
        self._units.append(
            TranslationUnit(
                tuple(self._variants),
                given.get("srclang") or self.header.source_language,
                given.get("tuid", ""),
                tuple(owner.notes),
                tuple(owner.props),
                *_history(given),
                line=owner.line,
            )
        )


def _lang_in_any_case(attributes: Mapping[str, str]) -> str:
    names = {"xml:lang", "lang"}
    return next((value for name, value in attributes.items() if name.lower() in names), "")


_HISTORY = frozenset(
    {"creationdate", "creationid", "changedate", "changeid", "lastusagedate", "usagecount"}
)
_NO_HISTORY = (0, "", 0, "", 0, -1)


def _history(given: Mapping[str, str]) -> tuple[int, str, int, str, int, int]:
    """Return when and by whom a unit or variant was made and changed, and how it was used."""
    if _HISTORY.isdisjoint(given):
        return _NO_HISTORY
    count = given.get("usagecount", "")
    return (
        from_tmx(given.get("creationdate", "")),
        given.get("creationid", ""),
        from_tmx(given.get("changedate", "")),
        given.get("changeid", ""),
        from_tmx(given.get("lastusagedate", "")),
        int(count) if count.isascii() and count.isdigit() and len(count) < _LONGEST_COUNT else -1,
    )
