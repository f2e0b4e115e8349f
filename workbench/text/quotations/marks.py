"""Pairs quotation marks with a stack: what each quotation covers, and which marks have no partner.

Linear in the text's length whatever the text: each mark is pushed and popped once.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class FaultKind(StrEnum):
    """What is wrong with a mark."""

    UNCLOSED = "unclosed"
    UNOPENED = "unopened"
    CROSSED = "crossed"
    NESTED = "nested"
    MIXED = "mixed"
    DIRECTION = "direction"


class Fault(NamedTuple):
    """A mark, or a quotation, at `text[start:end]` with something wrong."""

    kind: FaultKind
    start: int
    end: int


class Turn(StrEnum):
    """What a mark does where it stands."""

    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"


class Mark(NamedTuple):
    """A mark of a text; `sort` is the opening mark of its pair, straight ones their own.

    A `quiet` mark may be an apostrophe as well and is nobody's fault without its partner.
    """

    place: int
    sort: str
    turn: Turn
    quiet: bool = False


class Pair(NamedTuple):
    """A quotation: its opening mark and its closing one, -1 where the text ends before it.

    `depth` is 0 for an outermost one.
    """

    start: int
    closing: int
    sort: str
    depth: int = 0


_LIKE = {"“": '"', "‘": "'", '"': "“", "'": "‘"}
"""Marks that close each other where somebody mixed the curly and the straight."""


@dataclass(slots=True)
class _Stack:
    """The open marks of a text as it is read, and what was found so far.

    `lacking` counts, for each curly sort, the closing marks there are too few of in the text.
    """

    lacking: Counter[str]
    open: list[Mark] = field(default_factory=list)
    sorts: Counter[str] = field(default_factory=Counter)
    pairs: list[Pair] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def push(self, mark: Mark) -> None:
        """Open a quotation."""
        self.open.append(mark)
        self.sorts[mark.sort] += 1

    def pop(self) -> Mark:
        """Take the innermost open mark away."""
        mark = self.open.pop()
        self.sorts[mark.sort] -= 1
        return mark

    def top(self) -> str:
        """Return the sort of the innermost open mark, "" where none is open."""
        return self.open[-1].sort if self.open else ""

    def close(self, sort: str, place: int) -> None:
        """Close the innermost quotation of a sort, whatever stands open above it."""
        while self.top() != sort:
            above = self.pop()
            if not above.quiet:
                self.blame(FaultKind.CROSSED, above.place)
        self.pairs.append(Pair(self.pop().place, place, sort))

    def blame(self, kind: FaultKind, place: int) -> None:
        """Remember a mark with something wrong."""
        self.faults.append(Fault(kind, place, place + 1))


def pair_marks(marks: Sequence[Mark]) -> tuple[list[Pair], list[Fault]]:
    """Return the quotations in the order of their openings, and the faults in the text's order."""
    stack = _Stack(_lacking(marks))
    for mark in marks:
        if mark.quiet:
            _take_quiet(stack, mark)
        else:
            _take(stack, mark)
    for mark in stack.open:
        if not mark.quiet:
            stack.pairs.append(Pair(mark.place, -1, mark.sort))
            stack.blame(FaultKind.UNCLOSED, mark.place)
    return list(_deepened(sorted(stack.pairs))), sorted(stack.faults, key=_place)


def _place(fault: Fault) -> int:
    return fault.start


def _lacking(marks: Iterable[Mark]) -> Counter[str]:
    lacking: Counter[str] = Counter()
    for mark in marks:
        if mark.turn is not Turn.EITHER:
            lacking[mark.sort] += 1 if mark.turn is Turn.OPENS else -1
    return lacking


def _take_quiet(stack: _Stack, mark: Mark) -> None:
    """Open, or close what is innermost; an apostrophe never closes anything around it."""
    innermost = stack.top()
    if mark.turn is Turn.OPENS:
        stack.push(mark)
    elif innermost in {mark.sort, _LIKE[mark.sort]}:
        stack.close(innermost, mark.place)
    elif mark.turn is Turn.EITHER:
        stack.push(mark)


def _take(stack: _Stack, mark: Mark) -> None:
    like = _LIKE.get(mark.sort, "")
    if mark.turn is not Turn.OPENS and stack.sorts[mark.sort]:
        stack.close(mark.sort, mark.place)
    elif mark.turn is Turn.OPENS or (mark.turn is Turn.EITHER and not _closes_like(stack, like)):
        stack.push(mark)
    elif stack.sorts[like]:
        stack.blame(FaultKind.MIXED, mark.place)
        stack.lacking[like] -= 1
        stack.close(like, mark.place)
    else:
        stack.blame(FaultKind.UNOPENED, mark.place)


def _closes_like(stack: _Stack, like: str) -> bool:
    """Tell whether a straight mark stands for the curly one that is missing."""
    return stack.top() == like and stack.lacking[like] > 0


def _deepened(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Yield the quotations, which are in the order of their openings, with their depths."""
    around: list[Pair] = []
    for pair in pairs:
        while around and -1 < around[-1].closing < pair.start:
            around.pop()
        yield pair._replace(depth=len(around))
        around.append(pair)


def wrong_directions(marks: Iterable[Mark]) -> Iterator[Fault]:
    """Yield the marks that point the wrong way in a text whose marks alternate all the same.

    `”…“` and `“…“` count: an even number of them, of one sort only.
    """
    loud = [mark for mark in marks if not mark.quiet]
    if len(loud) % 2 or len({mark.sort for mark in loud}) != 1:
        return
    for number, mark in enumerate(loud):
        wanted = Turn.CLOSES if number % 2 else Turn.OPENS
        if mark.turn not in {wanted, Turn.EITHER}:
            yield Fault(FaultKind.DIRECTION, mark.place, mark.place + 1)


def alternating(marks: Iterable[Mark]) -> list[Mark]:
    """Return the marks as if each pointed the way its turn asks for."""
    loud = [mark for mark in marks if not mark.quiet]
    turns = (Turn.OPENS, Turn.CLOSES)
    return [mark._replace(turn=turns[number % 2]) for number, mark in enumerate(loud)]


def nested_wrongly(pairs: Iterable[Pair], within: Mapping[str, str]) -> Iterator[Fault]:
    """Yield quotations that stand directly in one of a sort they should not stand in."""
    around: list[Pair] = []
    for pair in pairs:
        while around and -1 < around[-1].closing < pair.start:
            around.pop()
        if around and pair.sort not in within.get(around[-1].sort, ""):
            yield Fault(FaultKind.NESTED, pair.start, max(pair.closing, pair.start) + 1)
        around.append(pair)
