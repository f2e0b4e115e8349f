"""New text in the cells of a Word document, put into the bytes of its part.

A part that is parsed and written again has other quotes, spaces and declarations all over it; here
the bytes outside the cells stay as they are.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from xml.parsers import expat

from lxml import etree

from workbench.formats.bilingual.html import Mark, pieces
from workbench.formats.legal_text import attribute_value
from workbench.formats.word.cells import CodedText
from workbench.formats.word.flow import Piece
from workbench.formats.word.layouts import CAFETRAN, MEMOQ, TRADOS
from workbench.formats.word.markup import Properties, kept_properties, run
from workbench.formats.word.names import MAIN, W
from workbench.model.errors import InputError
from workbench.model.segment import InlineKind
from workbench.model.translation_unit import InlineCode

_STRICT_MAIN = "http://purl.oclc.org/ooxml/wordprocessingml/main"

# What a run of the old target has of its own and its new text takes over: no bold, no tracking.
_KEPT = frozenset({"rFonts", "noProof", "sz", "szCs", "lang", "rtl", "cs", "color", "kern"})

_TOGGLES: Mapping[InlineKind, str] = {
    InlineKind.STRONG: "<{p}b/>",
    InlineKind.EMPHASIS: "<{p}i/>",
    InlineKind.SUPERSCRIPT: '<{p}vertAlign {p}val="superscript"/>',
    InlineKind.SUBSCRIPT: '<{p}vertAlign {p}val="subscript"/>',
}
_LOOKED_AT = frozenset({"tc", "tcPr", "p", "pPr"})
_CODE_STYLES: Mapping[str, str] = {MEMOQ: "mqInternal", TRADOS: "Tag"}


@dataclass(frozen=True, slots=True)
class CellPatch:
    """What a cell is to hold; `source` lends the style of its codes."""

    cell: etree._Element
    text: CodedText
    tool: str
    source: Sequence[Piece] = ()


@dataclass(slots=True)
class _Cell:
    """Where a cell's parts lie in the bytes; the paragraph is its first."""

    start: int
    inside: int = -1
    end: int = -1
    paragraph: tuple[int, int] = (0, 0)
    properties: tuple[int, int] = (0, 0)


def patched(content: bytes, root: etree._Element, patches: Sequence[CellPatch], name: str) -> bytes:
    """Return a part with the cells of `root` that patches name filled with new text.

    Raises `InputError("bilingual.encoding")` for a part that is not in UTF-8.
    """
    numbers = {cell: at for at, cell in enumerate(root.iter(W + "tc"))}
    places = _Scan(content, name).cells
    done = []
    at = 0
    for patch in sorted(patches, key=lambda each: numbers[each.cell]):
        place = places[numbers[patch.cell]]
        done += [content[at : place.start], *_cell(content, place, patch)]
        at = place.end
    return b"".join([*done, content[at:]])


def _cell(content: bytes, place: _Cell, patch: CellPatch) -> tuple[bytes, ...]:
    """Return a cell with new text up to its closing tag, with one where it had none."""
    kept = content[place.start : place.inside]
    filled = _filled(content, place, patch)
    if not kept.endswith(b"/>") or _tag_end(kept, 0) < len(kept):
        return kept, filled
    name = kept[1:-2].split()[0]
    return kept[:-2].rstrip() + b">", filled, b"</" + name + b">"


class _Scan:
    """Finds the cells of a part by its bytes, in the order of their beginnings."""

    def __init__(self, content: bytes, name: str) -> None:
        self.cells: list[_Cell] = []
        self._content = content
        self._open: list[tuple[str, int, _Cell | None]] = []
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        try:
            content.decode("utf-8")
            self._parser.Parse(content, True)
        except (UnicodeDecodeError, expat.ExpatError) as error:
            raise InputError("bilingual.encoding", name=name) from error

    def _start(self, tag: str, _: Mapping[str, str]) -> None:
        start = self._parser.CurrentByteIndex
        space, _blank, name = tag.rpartition(" ")
        cell = None
        if space in {MAIN, _STRICT_MAIN} and name == "tc":
            cell = _Cell(start, inside=_tag_end(self._content, start))
            self.cells.append(cell)
        self._open.append((name, start, cell))

    def _end(self, _: str) -> None:
        name, start, cell = self._open.pop()
        if name not in _LOOKED_AT:
            return
        opened = _tag_end(self._content, start)
        is_empty = self._content[opened - 2 : opened] == b"/>"
        closes = opened if is_empty else self._parser.CurrentByteIndex
        end = opened if is_empty else _tag_end(self._content, closes)
        if cell is not None:
            cell.end = closes
            return
        parent = self._open[-1] if self._open else ("", 0, None)
        if name == "tcPr" and parent[2] is not None:
            parent[2].inside = end
        around = self._around()
        if around is None:
            return
        if name == "p" and around.paragraph == (0, 0):
            around.paragraph = (start, end)
        elif name == "pPr" and parent[0] == "p" and around.paragraph == (0, 0):
            around.properties = (start, end)

    def _around(self) -> _Cell | None:
        return next((cell for _, _, cell in reversed(self._open) if cell is not None), None)


def _tag_end(content: bytes, start: int) -> int:
    """Return where the tag that begins at `start` ends; a `>` may stand inside quotes."""
    end = content.find(b">", start) + 1
    while end and not _is_whole(content[start:end]):
        end = content.find(b">", end) + 1
    return end or len(content)


def _is_whole(tag: bytes) -> bool:
    """Return whether every quotation in a tag is closed."""
    quote = b""
    for character in (tag[at : at + 1] for at in range(len(tag))) if _is_odd(tag) else ():
        if character == quote:
            quote = b""
        elif not quote and character in {b'"', b"'"}:
            quote = character
    return not quote


def _is_odd(tag: bytes) -> bool:
    """Return whether a tag's quotation marks do not simply come in pairs."""
    return tag.count(b'"') % 2 == 1 or tag.count(b"'") % 2 == 1


def _filled(content: bytes, place: _Cell, patch: CellPatch) -> bytes:
    """Return the paragraph that replaces all that a cell holds behind its properties."""
    prefix = f"{patch.cell.prefix}:" if patch.cell.prefix else ""
    old = content[slice(*place.paragraph)]
    opening = old[: _tag_end(old, 0)] if old else f"<{prefix}p>".encode()
    opening = opening.removesuffix(b"/>").removesuffix(b">").rstrip() + b">"
    properties = content[slice(*place.properties)]
    if _has_marks(properties):
        properties = b""
    runs = "".join(_runs(patch, prefix)).encode()
    return opening + properties + runs + f"</{prefix}p>".encode()


def _has_marks(properties: bytes) -> bool:
    """Return whether paragraph properties hold a tracked change, which new text does not take."""
    return any(
        mark in properties for mark in (b"ins ", b"del ", b"Change ", b"moveFrom ", b"moveTo ")
    )


def _runs(patch: CellPatch, prefix: str) -> Iterator[str]:
    text = patch.text
    base = _base(patch.cell, prefix)
    marks = [
        Mark(span.start, span.end, span.kind.value, "")
        for span in text.spans
        if span.kind in _TOGGLES and span.start < span.end
    ]
    cuts = sorted({0, *(code.start for code in text.codes), len(text.text)})
    for at, (start, end) in enumerate(zip(cuts, [*cuts[1:], cuts[-1]], strict=True)):
        for code in text.codes:
            if code.start == start:
                yield _code_run(code, patch, base, prefix)
        inside = [
            Mark(max(mark.start - start, 0), mark.end - start, mark.before, "")
            for mark in marks
            if mark.start < end and mark.end > start
        ]
        if at < len(cuts) - 1:
            for piece in pieces(text.text[start:end], inside):
                toggles = {mark.before for mark in piece.marks}
                yield run(piece.text, _marked(base, toggles, prefix), prefix)


def _base(cell: etree._Element, prefix: str) -> dict[str, str]:
    """Return the properties of a cell's first run of text, or else of its paragraph's end."""
    found = next((one for one in cell.iter(W + "rPr")), None)
    for each in cell.iter(W + "r"):
        own = each.find(W + "rPr")
        if own is not None and own.find(W + "rStyle") is None:
            found = own
            break
    return kept_properties(found, _KEPT, prefix)


def _marked(base: Properties, kinds: set[str], prefix: str) -> dict[str, str]:
    toggles = {
        _name(markup): markup.format(p=prefix)
        for kind, markup in _TOGGLES.items()
        if kind.value in kinds
    }
    return {**base, **toggles}


def _name(markup: str) -> str:
    return markup.removeprefix("<{p}").partition("/")[0].partition(" ")[0]


def _code_run(code: InlineCode, patch: CellPatch, base: Properties, prefix: str) -> str:
    if patch.tool == CAFETRAN:
        red = f'<{prefix}color {prefix}val="FF0000"/>'
        return run(code.content, {"b": f"<{prefix}b/>", "color": red}, prefix)
    named = next((one.style for one in patch.source if code.content in one.text and one.style), "")
    style = named or _CODE_STYLES.get(patch.tool, "")
    styled = (
        {"rStyle": f'<{prefix}rStyle {prefix}val="{attribute_value(style)}"/>'} if style else {}
    )
    return run(code.content, {**base, **styled}, prefix)
