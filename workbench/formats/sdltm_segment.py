"""A segment of a Trados Studio memory: `Text` and `Tag` elements, read to text and codes."""

from collections.abc import Mapping
from dataclasses import dataclass
from xml.parsers import expat

from workbench.model.translation_unit import CodeKind, InlineCode, Props

# Every other type of tag stands alone: Standalone, TextPlaceholder, LockedContent, and others.
_KINDS: Mapping[str, CodeKind] = {
    "Start": CodeKind.BEGIN,
    "End": CodeKind.END,
    "UnmatchedStart": CodeKind.ISOLATED,
    "UnmatchedEnd": CodeKind.ISOLATED,
}


class SegmentError(ValueError):
    """A segment that is not the XML it should be; its text is the parser's reason."""


@dataclass(frozen=True, slots=True)
class StudioSegment:
    """A segment's text without its tags, which are the codes; `language` is "" where unsaid."""

    text: str
    codes: tuple[InlineCode, ...] = ()
    language: str = ""


def read_segment(written: str) -> StudioSegment:
    """Read one `Segment`; raise `SegmentError`."""
    if not written:
        return StudioSegment("")
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.pieces.append
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        parser.Parse(written.encode("utf-8", "surrogatepass"), True)
    except expat.ExpatError as error:
        raise SegmentError(expat.ErrorString(error.code)) from error
    return reader.segment()


def _refuse_doctype(*_: object) -> None:
    raise SegmentError("DOCTYPE")


class _Reader:
    """Takes a parser's events."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self._text: list[str] = []
        self._length = 0
        self._codes: list[InlineCode] = []
        self._tag: dict[str, str] | None = None
        self._language = ""
        self._is_root = True

    def start(self, name: str, _: Mapping[str, str]) -> None:
        if self._is_root and name != "Segment":
            raise SegmentError(name)
        self._is_root = False
        self.pieces.clear()
        if name == "Tag":
            self._tag = {}

    def end(self, name: str) -> None:
        value = "".join(self.pieces)
        self.pieces.clear()
        if name == "Tag" and self._tag is not None:
            self._codes.append(_code(self._tag, self._length))
            self._tag = None
        elif self._tag is not None:
            self._tag[name] = value
        elif name == "Value":
            self._text.append(value)
            self._length += len(value)
        elif name == "CultureName":
            self._language = value

    def segment(self) -> StudioSegment:
        return StudioSegment("".join(self._text), tuple(self._codes), self._language)


def _code(tag: Mapping[str, str], place: int) -> InlineCode:
    """Return the code that Studio's own TMX export writes for a tag."""
    written = tag.get("Type", "")
    kind = _KINDS.get(written, CodeKind.PLACEHOLDER)
    return InlineCode(
        kind, place, place, tag.get("TextEquivalent", ""), tuple(_attributes(tag, written, kind))
    )


def _attributes(tag: Mapping[str, str], written: str, kind: CodeKind) -> Props:
    anchor, partner, identity = (
        tag.get(name, "") for name in ("Anchor", "AlignmentAnchor", "TagID")
    )
    if kind is CodeKind.END:
        return (("i", anchor),)
    paired = partner if partner not in {"", "0"} else anchor
    named = identity if written in {"Start", "Standalone"} else f"x-{written}{identity}"
    facts = (("x", paired), ("type", named))
    if kind is CodeKind.BEGIN:
        return (("i", anchor), *(fact for fact in facts if fact[1]))
    if kind is CodeKind.ISOLATED:
        side = "begin" if written == "UnmatchedStart" else "end"
        return (("pos", side), ("x", paired), ("type", identity))
    return tuple(fact for fact in facts if fact[1])
