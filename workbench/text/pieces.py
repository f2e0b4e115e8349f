"""Taking a draft piece by piece: its sentences and words, what differs, and where a piece goes."""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.model.finding import Span
from workbench.text.diff import Difference, Kind, diff
from workbench.text.patterns import compiled
from workbench.text.sentences import split_sentences

_WORD = compiled(r"\S+")
_VISIBLE = compiled(r"\w")


def words_of(text: str) -> tuple[Span, ...]:
    """Return the words of a text with the marks that cling to them."""
    return tuple(Span(*found.span()) for found in _WORD.finditer(text))


def sentences_of(text: str) -> tuple[Span, ...]:
    """Return the sentences of a text, without the spaces between them."""
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[Span]:
    at = 0
    for part in split_sentences(text):
        start = text.index(part, at)
        at = start + len(part)
        inner = part.strip()
        if inner:
            lead = start + part.index(inner)
            yield Span(lead, lead + len(inner))


def different_in(text: str, base: str) -> tuple[Span, ...]:
    """Return the places of `text` that `base` does not have, without the spaces around them."""
    changed = (each for each in diff(base, text) if each.kind is not Kind.EQUAL)
    trimmed = (_trimmed(text, each.start_b, each.end_b) for each in changed)
    return tuple(Span(start, end) for start, end in trimmed if start < end)


@dataclass(frozen=True, slots=True)
class Placing:
    """What a piece takes the place of: `target[start:end]`; `is_there` where it stands already."""

    start: int
    end: int
    is_there: bool = False


def place_of_piece(target: str, text: str, piece: Span) -> Placing | None:
    """Return where a piece of `text` belongs in `target`, by the words that both share.

    Within what differs, a word takes the place of one word and the last one that of all that is
    left, so that taken one by one the words of `text` take the place of the target's. `None` where
    the two share nothing that tells.
    """
    if not target:
        return Placing(0, 0)
    parts = diff(target, text)
    if not any(_is_shared(each, target) for each in parts):
        return None
    first = _part_at(parts, piece.start)
    last = _part_at(parts, max(piece.start, piece.end - 1))
    start = _begin(first, target, text, piece)
    end = max(start, _end(last, target, text, piece))
    start, end = _trimmed(target, start, end)
    return Placing(start, end, is_there=target[start:end] == piece.of(text))


def _is_shared(part: Difference, target: str) -> bool:
    shared = target[part.start_a : part.end_a] if part.kind is Kind.EQUAL else ""
    return bool(_VISIBLE.search(shared))


def _part_at(parts: list[Difference], at: int) -> Difference:
    return next(each for each in parts if each.start_b <= at < each.end_b)


def _begin(part: Difference, target: str, text: str, piece: Span) -> int:
    if part.kind is Kind.EQUAL:
        return part.start_a + piece.start - part.start_b
    before = len(words_of(text[part.start_b : piece.start]))
    words = words_of(target[part.start_a : part.end_a])
    return part.start_a + words[before].start if before < len(words) else part.end_a


def _end(part: Difference, target: str, text: str, piece: Span) -> int:
    if part.kind is Kind.EQUAL:
        return part.start_a + piece.end - part.start_b
    if not text[piece.end : part.end_b].strip():
        return part.end_a
    upto = len(words_of(text[max(part.start_b, 0) : piece.end]))
    words = words_of(target[part.start_a : part.end_a])
    return part.start_a + words[upto - 1].end if 0 < upto <= len(words) else part.end_a


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a place without the spaces at its ends; an empty one stays where it begins."""
    inner = text[start:end]
    if not inner.strip():
        return (start, start) if not inner else (start, end - len(inner) + len(inner.rstrip()))
    return start + len(inner) - len(inner.lstrip()), end - len(inner) + len(inner.rstrip())


_OPENING = frozenset("(“‘\"'[")


def spaced(before: str, piece: str, after: str) -> str:
    """Return a piece with the spaces that it needs between what stands before and behind it."""
    wants_lead = bool(before) and not before[-1].isspace() and before[-1] not in _OPENING
    lead = " " if wants_lead and piece[:1].isalnum() else ""
    tail = " " if after[:1].isalnum() else ""
    return f"{lead}{piece}{tail}"
