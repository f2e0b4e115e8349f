"""Taking the answer of a chat apart: numbered pieces, a table, or plain lines, and talk around.

A chat keeps to no form, so nothing here fails; what cannot be told apart is left over.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.text.han import HAN
from workbench.text.markers import bare
from workbench.text.patterns import compiled

_HAN = compiled(f"[{HAN}]")
_LETTER = compiled(r"[^\W\d_]")
_FENCE = compiled(r"\s*(?:```|~~~)\S*\s*\Z")
_RULE = compiled(r"\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*\Z")
_DIVIDER = compiled(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*\Z")
_CELL = compiled(r"(?<!\\)\|")
_NUMBER_CELL = compiled(r"[*_\s\[(#]*([0-9]{1,5})[\])*_.\s]*\Z")

# The ways in which a chat numbers what it says, each of which a line begins with.
_STYLES = (
    compiled(r"\s*(?:[>#*_-]+\s*)*[\[【]([0-9]{1,5})[\]】][*_]*\s*[:：.]?\s*"),
    compiled(
        r"\s*(?:[>#*_-]+\s*)*(?:(?i:paragraph|para|no\.?|segment)|第)\s*([0-9]{1,5})\s*段?"
        r"[*_]*\s*[:：.)\]-]*\s*"
    ),
    compiled(r"\s*(?:[>#*_-]+\s*)*[(（]([0-9]{1,5})[)）][*_]*\s*[:：.]?\s*"),
    compiled(r"\s*(?:[>#*_-]+\s*)*([0-9]{1,5})\s*[.)、．:：](?![0-9])[*_]*\s*"),
)

# What a prompt sets before the words of a headline and the like, and a chat copies.
_ROLE = compiled(r"\s*[(（][a-z_ ]{3,20}[)）]\s*")

_MOST_HAN = 0.3


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of an answer: its number (0 for none), words of a source, and a translation."""

    number: int
    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer taken apart: its pieces, and the talk that belongs to none."""

    pieces: tuple[Piece, ...] = ()
    talk: tuple[str, ...] = ()


@dataclass(slots=True)
class _Open:
    """A piece under way: the blocks of lines under one number."""

    number: int
    blocks: list[list[str]] = field(default_factory=lambda: [[]])


def pieces_of(answer: str, sources: Mapping[int, str]) -> Answer:
    """Take an answer apart; `sources` are the paragraphs that were given out, by their numbers.

    A translation has as many lines as its source: what stands behind the last one is talk.
    """
    lines = [line.rstrip() for line in answer.replace("\r\n", "\n").split("\n")]
    lines = [line for line in lines if not _FENCE.match(line)]
    rows = list(_table(lines))
    if rows:
        return Answer(tuple(rows))
    style = _style(lines, frozenset(sources))
    if style is None:
        return _unnumbered(lines)
    return _numbered(lines, style, sources)


def _table(lines: Iterable[str]) -> Iterator[Piece]:
    """Yield the rows of a table in Markdown or with tabs that hold a translation."""
    for line in lines:
        if _DIVIDER.match(line):
            continue
        if line.strip().startswith("|"):
            cells = [cell.strip().replace("\\|", "|") for cell in _CELL.split(line.strip("| \t"))]
        elif line.count("\t") >= 1:
            cells = [cell.strip() for cell in line.split("\t")]
        else:
            continue
        piece = _of_cells(cells)
        if piece is not None:
            yield piece


def _of_cells(cells: Sequence[str]) -> Piece | None:
    numbered = _NUMBER_CELL.match(cells[0]) if cells else None
    number = int(numbered[1]) if numbered else 0
    texts = [cell.replace("<br>", "\n") for cell in cells[1 if numbered else 0 :] if cell]
    sources = [each for each in texts if is_chinese(each)]
    others = [each for each in texts if not is_chinese(each)]
    if not others or not (number or sources):
        return None  # the head of the table, or no row of it
    return Piece(number, sources[0] if sources else "", plain(others[-1]))


def _style(lines: Sequence[str], numbers: frozenset[int]) -> re.Pattern[str] | None:
    """Return the way of numbering that finds most; of two that find as much the stricter."""
    best, most = None, 0
    for style in _STYLES:
        found = {int(start[1]) for line in lines if (start := style.match(line))}
        count = len(found & numbers) * 1_000 + len(found)
        if count > most:
            best, most = style, count
    return best


def _numbered(lines: Iterable[str], style: re.Pattern[str], sources: Mapping[int, str]) -> Answer:
    before = _Open(0)
    parts: list[_Open] = []
    current = before
    for line in lines:
        start = style.match(line)
        if start is not None:
            current = _Open(int(start[1]))
            parts.append(current)
            current.blocks[-1].append(line[start.end() :])
        elif _RULE.match(line) or not line.strip():
            current.blocks.append([])
        else:
            current.blocks[-1].append(line)
    pieces: list[Piece] = []
    talk = [_joined(block) for block in before.blocks if block]
    for place, part in enumerate(parts):
        is_last = place == len(parts) - 1
        piece, rest = _closed(part, sources.get(part.number, ""), is_last=is_last)
        pieces.append(piece)
        talk += rest
    return Answer(tuple(pieces), tuple(filter(None, talk)))


def _closed(part: _Open, source: str, *, is_last: bool) -> tuple[Piece, list[str]]:
    """Return a piece, and what stands behind the last one: that is talk.

    In the middle nothing is talk: a paragraph may have been broken in two, and none is lost.
    """
    sources: list[str] = []
    blocks: list[list[str]] = []
    for block in part.blocks:
        texts = []
        for line in block:
            words = _ROLE.sub("", line, count=1).strip()
            shown = bare(words).rstrip("….")
            if is_chinese(shown) or (shown and source.startswith(shown)):
                sources.append(shown)
            elif words:
                texts.append(words)
        if texts:
            blocks.append(texts)
    count = source.count("\n") + 1
    kept: list[str] = []
    rest: list[str] = []
    for block in blocks:
        if is_last and kept and len(kept) >= count:
            rest.append(_joined(block))
        else:
            kept += block
    joint = "\n" if count > 1 else " "
    return Piece(part.number, " ".join(sources), plain(joint.join(kept))), rest


def _unnumbered(lines: Sequence[str]) -> Answer:
    """Take each line of Chinese with what follows it; without any Chinese, block by block."""
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line.strip() and not _RULE.match(line):
            blocks[-1].append(line.strip())
        else:
            blocks.append([])
    flat = [line for block in blocks for line in block]
    if not any(map(is_chinese, flat)):
        return Answer(tuple(Piece(0, "", plain(_joined(block))) for block in blocks if block))
    pieces: list[Piece] = []
    talk: list[str] = []
    source = ""
    for line in flat:
        if is_chinese(line):
            source = line
        elif source:
            pieces.append(Piece(0, source, plain(line)))
            source = ""
        else:
            talk.append(line)
    return Answer(tuple(pieces), tuple(talk))


def is_chinese(text: str) -> bool:
    """Return whether a line is a source's: enough of its letters are Chinese."""
    letters = len(_LETTER.findall(text))
    return bool(letters) and len(_HAN.findall(text)) / letters > _MOST_HAN


def plain(text: str) -> str:
    """Return a text without the marks of Markdown around all of it."""
    text = text.strip()
    for mark in ("**", "__", "*", "_", "`"):
        inner = text[len(mark) : -len(mark)]
        if len(text) > 2 * len(mark) and text == f"{mark}{inner}{mark}" and mark not in inner:
            text = inner.strip()
    return text.removeprefix("> ").strip()


def _joined(lines: Iterable[str]) -> str:
    return " ".join(filter(None, (line.strip() for line in lines)))
