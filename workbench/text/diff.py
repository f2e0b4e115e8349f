"""What differs between two texts: by the word where words have spaces, by the character else.

Matching trims what is equal at both ends, splits the rest at items that are unique on both sides
(Bram Cohen's patience diff) and looks for a shortest edit script in what lies between them (Eugene
Myers, "An O(ND) Difference Algorithm and Its Variations", 1986). The search gives up beyond
`MOST_EDITS`, so that hostile or wholly different texts cost little and read as one replacement.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from workbench.text.patterns import compiled

# How many items may be deleted and inserted in one span before it counts as rewritten.
MOST_EDITS = 256

_TOKEN = compiled(
    r"[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z]+)?|[0-9]+(?:[.,][0-9]+)*|\s+|.", re.DOTALL
)
_VISIBLE = compiled(r"\w")


class Kind(StrEnum):
    """What became of a piece."""

    EQUAL = "equal"
    DELETED = "deleted"
    INSERTED = "inserted"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Difference:
    """`a[start_a:end_a]` became `b[start_b:end_b]`, in code points."""

    kind: Kind
    start_a: int
    end_a: int
    start_b: int
    end_b: int


Match = tuple[int, int]
Block = tuple[int, int, int]
_Span = tuple[int, int, int, int]


def diff(a: str, b: str) -> list[Difference]:
    """Return the pieces of both texts in order; joined together they are the texts.

    Equal and changed pieces alternate. What two changes share by chance (a space, a comma, one
    character) is counted to the change, so that it reads as one.
    """
    return list(_differences(_readable(matching_blocks(a, b), a, b), len(a), len(b)))


def matching_blocks(a: str, b: str) -> list[Block]:
    """Return the pieces both texts share, in order, as (start in a, start in b, length)."""
    tokens_a, tokens_b = _TOKEN.findall(a), _TOKEN.findall(b)
    starts_a, starts_b = _starts(tokens_a), _starts(tokens_b)
    blocks: list[Block] = []
    for i, j in match(tokens_a, tokens_b):
        start_a, start_b, length = starts_a[i], starts_b[j], len(tokens_a[i])
        if blocks and _end(blocks[-1]) == (start_a, start_b):
            first_a, first_b, so_far = blocks[-1]
            blocks[-1] = (first_a, first_b, so_far + length)
        else:
            blocks.append((start_a, start_b, length))
    return blocks


def _end(block: Block) -> Match:
    start_a, start_b, length = block
    return start_a + length, start_b + length


def _starts(tokens: Sequence[str]) -> list[int]:
    starts, place = [], 0
    for token in tokens:
        starts.append(place)
        place += len(token)
    return starts


def match(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[Match]:
    """Return the places of equal items as pairs in which both places rise."""
    found: list[Match] = []
    spans: list[_Span] = [(0, len(a), 0, len(b))]
    while spans:
        ends, span = _trim(a, b, spans.pop())
        found += ends
        pivots = _pivots(a, b, span)
        if pivots:
            spans += _between(pivots, span)
        else:
            low_a, high_a, low_b, high_b = span
            script = _shortest(a[low_a:high_a], b[low_b:high_b])
            found += [(low_a + i, low_b + j) for i, j in script]
    return sorted(found)


def _trim(a: Sequence[Hashable], b: Sequence[Hashable], span: _Span) -> tuple[list[Match], _Span]:
    """Return what both ends of a span share, and the span without it."""
    low_a, high_a, low_b, high_b = span
    found: list[Match] = []
    while low_a < high_a and low_b < high_b and a[low_a] == b[low_b]:
        found.append((low_a, low_b))
        low_a, low_b = low_a + 1, low_b + 1
    while low_a < high_a and low_b < high_b and a[high_a - 1] == b[high_b - 1]:
        high_a, high_b = high_a - 1, high_b - 1
        found.append((high_a, high_b))
    return found, (low_a, high_a, low_b, high_b)


def _pivots(a: Sequence[Hashable], b: Sequence[Hashable], span: _Span) -> list[Match]:
    low_a, high_a, low_b, high_b = span
    count_a, count_b = Counter(a[low_a:high_a]), Counter(b[low_b:high_b])
    places = {b[j]: j for j in range(low_b, high_b) if count_b[b[j]] == 1}
    return rising(
        [(i, places[a[i]]) for i in range(low_a, high_a) if count_a[a[i]] == 1 and a[i] in places]
    )


def rising(pairs: Sequence[Match]) -> list[Match]:
    """Return a longest choice of pairs in which both numbers rise; no number occurs twice."""
    tails: list[int] = []
    ends: list[int] = []
    parents: list[int | None] = []
    ordered = sorted(pairs)
    for index, (_, second) in enumerate(ordered):
        place = bisect_left(tails, second)
        tails[place : place + 1] = [second]
        ends[place : place + 1] = [index]
        parents.append(ends[place - 1] if place else None)
    chain: list[Match] = []
    last = ends[-1] if ends else None
    while last is not None:
        chain.append(ordered[last])
        last = parents[last]
    return chain[::-1]


def _between(pivots: Sequence[Match], span: _Span) -> Iterator[_Span]:
    """Yield the spans between pivots, each beginning with its pivot."""
    low_a, high_a, low_b, high_b = span
    for i, j in pivots:
        yield low_a, i, low_b, j
        low_a, low_b = i, j
    yield low_a, high_a, low_b, high_b


def _shortest(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[Match]:
    """Return the matches of a shortest edit script, none if it takes more than `MOST_EDITS`."""
    if not a or not b:
        return []
    reach = {1: 0}
    trace: list[dict[int, int]] = []
    for edits in range(min(len(a) + len(b), MOST_EDITS) + 1):
        trace.append(dict(reach))
        for diagonal in range(-edits, edits + 1, 2):
            previous = _came_from(reach, diagonal, edits)
            i = _slide(a, b, reach[previous] + (previous < diagonal), diagonal)
            reach[diagonal] = i
            if i >= len(a) and i - diagonal >= len(b):
                return _backtrack(trace, len(a), len(b))
    return []


def _slide(a: Sequence[Hashable], b: Sequence[Hashable], i: int, diagonal: int) -> int:
    while i < len(a) and i - diagonal < len(b) and a[i] == b[i - diagonal]:
        i += 1
    return i


def _came_from(reach: dict[int, int], diagonal: int, edits: int) -> int:
    """Return the neighbouring diagonal from which this one is reached furthest."""
    by_insertion = diagonal == -edits or (
        diagonal != edits and reach[diagonal - 1] < reach[diagonal + 1]
    )
    return diagonal + 1 if by_insertion else diagonal - 1


def _backtrack(trace: Sequence[dict[int, int]], i: int, j: int) -> list[Match]:
    found: list[Match] = []
    for edits in range(len(trace) - 1, -1, -1):
        previous = _came_from(trace[edits], i - j, edits)
        before_i = trace[edits][previous]
        before_j = before_i - previous
        while i > before_i and j > before_j:
            i, j = i - 1, j - 1
            found.append((i, j))
        i, j = before_i, before_j
    return found


def _readable(blocks: Sequence[Block], a: str, b: str) -> list[Block]:
    """Drop what two changes share by chance."""
    kept: list[Block] = []
    end_a = end_b = 0
    for block, following in pairwise((*blocks, (len(a), len(b), 0))):
        start_a, start_b, length = block
        ahead = max(start_a - end_a, start_b - end_b)
        behind = max(following[0] - start_a, following[1] - start_b) - length
        if _is_chance(a[start_a : start_a + length], min(ahead, behind)):
            continue
        kept.append(block)
        end_a, end_b = start_a + length, start_b + length
    return kept


def _is_chance(shared: str, changed: int) -> bool:
    """Return whether `shared` means nothing between two changes of at least `changed` length."""
    visible = len(_VISIBLE.findall(shared))
    return changed > 0 and (visible == 0 or (visible == 1 and changed > 1))


def _differences(blocks: Sequence[Block], length_a: int, length_b: int) -> Iterator[Difference]:
    end_a = end_b = 0
    for start_a, start_b, length in (*blocks, (length_a, length_b, 0)):
        if start_a > end_a or start_b > end_b:
            kind = _kind_of_change(start_a - end_a, start_b - end_b)
            yield Difference(kind, end_a, start_a, end_b, start_b)
        end_a, end_b = start_a + length, start_b + length
        if length:
            yield Difference(Kind.EQUAL, start_a, end_a, start_b, end_b)


def _kind_of_change(deleted: int, inserted: int) -> Kind:
    if deleted and inserted:
        return Kind.REPLACED
    return Kind.DELETED if deleted else Kind.INSERTED
