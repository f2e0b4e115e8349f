"""Where words stand in a memory: source and target, in any variant, with what is around them.

Chinese is looked up by its bigrams, words of the target by their beginnings; what those say is read
and searched exactly. The newest units come first, and no answer takes longer than its time: one
that is not complete says where to go on.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from workbench.memory.attached import Attached
from workbench.memory.keys import grams_of, key_of
from workbench.memory.rows import SELECTION, UnitRow, unit_of
from workbench.memory.store import Memory
from workbench.memory.target_words import words_of
from workbench.memory.unit import MemoryUnit
from workbench.model.segment import Role, Status
from workbench.text.search import Match, Pattern, Query, compile_query

MOST = 100

# As one types: two of three keys come faster, and the next one asks again.
SECONDS = 0.08

# Code points on each side of a word that are shown with it.
AROUND = 24

_AT_ONCE = 200

# From here on characters stand beside each other without spaces.
_FIRST_WIDE = "\u2e80"
_NEWEST = 1_500
_LONGEST_SCAN = 100_000


class Side(StrEnum):
    """Which text is searched."""

    SOURCE = "source"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Where:
    """Which units are wanted; what is left as it is lets all pass.

    `since` and `until` are moments of the last change, ms since the epoch, UTC. `outlet` and
    `project` are compared whole, `author` too; `title` is part of an article's title.
    """

    since: int | None = None
    until: int | None = None
    outlet: str = ""
    title: str = ""
    project: str = ""
    author: str = ""
    roles: frozenset[Role] = frozenset()
    statuses: frozenset[Status] = frozenset()

    def sql(self) -> tuple[str, tuple[str | int, ...]]:
        """Return a condition over the unit `u` and its document `d`, and its values."""
        conditions: list[tuple[str, tuple[str | int, ...]]] = []
        for column, value in (
            ("u.changed_at >= ?", self.since),
            ("u.changed_at <= ?", self.until),
            ("d.outlet = ?", self.outlet or None),
            ("instr(d.title, ?) > 0", self.title or None),
            ("u.project = ?", self.project or None),
            ("u.changed_by = ?", self.author or None),
        ):
            if value is not None:
                conditions.append((column, (value,)))
        for name, values in (("role", self.roles), ("status", self.statuses)):
            if values:
                some = tuple(str(value) for value in sorted(values))
                conditions.append((f"u.{name} IN ({','.join('?' * len(some))})", some))
        text = " AND ".join(condition for condition, _ in conditions) or "1"
        return text, tuple(value for _, each in conditions for value in each)


EVERYWHERE = Where()


@dataclass(frozen=True, slots=True)
class Concordance:
    """What is asked: words or an expression, on one side, in which units.

    Units from `before` on, which an incomplete answer names, are left out.
    """

    query: Query
    side: Side = Side.SOURCE
    where: Where = EVERYWHERE
    before: int | None = None


@dataclass(frozen=True, slots=True)
class KwicLine:
    """A word in its context, in code points of the unit's text of that side."""

    unit: MemoryUnit
    side: Side
    start: int
    end: int
    memory: str = ""

    @property
    def left(self) -> str:
        """Return what stands before it."""
        return self._text[max(0, self.start - AROUND) : self.start]

    @property
    def word(self) -> str:
        """Return the words found, as they are written there."""
        return self._text[self.start : self.end]

    @property
    def right(self) -> str:
        """Return what stands behind it."""
        return self._text[self.end : self.end + AROUND]

    @property
    def _text(self) -> str:
        variant = self.unit.source if self.side is Side.SOURCE else self.unit.target
        return variant.text


@dataclass(frozen=True, slots=True)
class Lines:
    """What was found, the newest units first; `go_on` asks for more, `None` at the end."""

    lines: tuple[KwicLine, ...]
    go_on: Concordance | None = None


def search(
    memory: Memory,
    asked: Concordance,
    *,
    most: int = MOST,
    seconds: float = SECONDS,
    clock: Callable[[], float] = time.monotonic,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Lines:
    """Return where words stand, at most one line a unit, until `most` or the time is reached.

    Raises `InputError` as `workbench.text.search.compile_query` does, and `search.slow`.
    """
    memory.require_index()
    pattern = compile_query(asked.query)
    ends = clock() + seconds
    found: list[KwicLine] = []
    with memory.snapshot():
        for ids in _batches(_candidates(memory, asked)):
            reached = ids[-1]
            found += _lines(memory, asked, pattern, ids)
            if len(found) >= most or clock() >= ends or is_cancelled():
                if len(found) > most:
                    found = found[:most]
                    reached = found[-1].unit.id
                return Lines(tuple(found), _from(asked, reached))
    return Lines(tuple(found))


def ask(asked: Concordance) -> Callable[[Memory, Attached], Sequence[Lines]]:
    """Return the question to put to `Memories.ask`: one answer for each memory with lines."""

    def question(memory: Memory, _: Attached) -> Sequence[Lines]:
        lines = search(memory, asked)
        return [lines] if lines.lines or lines.go_on else []

    return question


def _from(asked: Concordance, before: int) -> Concordance:
    return Concordance(asked.query, asked.side, asked.where, before)


def _batches(ids: Iterator[int]) -> Iterator[list[int]]:
    """Yield ids in batches that grow: the first lines come at once."""
    size = _AT_ONCE // 4
    while batch := list(islice(ids, size)):
        yield batch
        size = min(size * 2, _AT_ONCE * 5)


def _candidates(memory: Memory, asked: Concordance) -> Iterator[int]:
    """Yield the ids of the units that may hold what is asked, the newest first."""
    if asked.query.regular:
        return _every(memory, asked.before)
    if asked.side is Side.SOURCE:
        return _by_bigrams(memory, asked)
    return _by_words(memory, asked)


def _by_bigrams(memory: Memory, asked: Concordance) -> Iterator[int]:
    key = key_of(asked.query.text)
    if not key:
        return _every(memory, asked.before)
    if len(key) == 1:
        return _newest_first(
            memory,
            asked.before,
            lambda before: memory.unit_index.holding([key], _LONGEST_SCAN, before),
        )
    return memory.unit_index.holding(grams_of(key)[:-1], _LONGEST_SCAN, asked.before)


def _by_words(memory: Memory, asked: Concordance) -> Iterator[int]:
    """Yield units by the words of their targets, those that are not in the index yet first.

    Words are found by their beginnings, the first of a query too: "arms" is not looked for in
    "farms". Text without spaces cannot be: it is searched unit by unit.
    """
    words = words_of(asked.query.text)
    if not words or any(sign >= _FIRST_WIDE for sign in asked.query.text):
        yield from _every(memory, asked.before)
        return
    mark = memory.target_index.mark
    before = asked.before
    if before is None or before > mark + 1:
        yield from _every(memory, before, mark)
        before = mark + 1
    yield from _newest_first(
        memory, before, lambda reached: memory.target_index.holding(words, _LONGEST_SCAN, reached)
    )


def _newest_first(
    memory: Memory, before: int | None, index: Callable[[int | None], Iterator[int]]
) -> Iterator[int]:
    """Yield the newest units as they are, then those that an index of beginnings finds.

    Such an index gathers all that begins so before it says the first: for what stands in every
    tenth unit that takes longer than to find it in the newest.
    """
    reached = before
    for unit_id in islice(_every(memory, before), _NEWEST):
        yield unit_id
        reached = unit_id
    yield from index(reached)


def _every(memory: Memory, before: int | None, after: int = 0) -> Iterator[int]:
    sql = "SELECT id FROM unit WHERE id < ? AND id > ? ORDER BY id DESC"
    newest = 2**62 if before is None else before
    for row in memory.connection.execute(sql, (newest, after)):
        yield row[0]


def _lines(
    memory: Memory, asked: Concordance, pattern: Pattern, ids: Sequence[int]
) -> Iterator[KwicLine]:
    """Yield a line for each of some units that holds what is asked; only those are read whole."""
    by_words = asked.side is Side.TARGET and not asked.query.regular
    texts = memory.connection.execute(
        f"SELECT id, {asked.side.value} FROM unit WHERE id IN ({','.join(map(str, ids))})"
    )
    matches = {
        int(unit_id): match
        for unit_id, text in texts
        if (match := _first(pattern, text, by_words=by_words)) is not None
    }
    condition, values = asked.where.sql()
    sql = (
        f"{SELECTION} WHERE u.id IN ({','.join(map(str, matches))}) AND {condition}"
        " ORDER BY u.id DESC"
    )
    for row in memory.connection.execute(sql, values) if matches else ():
        unit = unit_of(UnitRow._make(row))
        match = matches[unit.id]
        yield KwicLine(unit, asked.side, match.start, match.end, memory.id)


def _first(pattern: Pattern, text: str, *, by_words: bool) -> Match | None:
    """Return the first match; by words, the first that begins a word, as the index has them."""
    for match in pattern.matches(text):
        if not by_words or not _is_within_word(text, match.start):
            return match
    return None


def _is_within_word(text: str, place: int) -> bool:
    around = text[max(0, place - 1) : place + 1]
    return place > 0 and around.isalnum() and max(around) < _FIRST_WIDE
