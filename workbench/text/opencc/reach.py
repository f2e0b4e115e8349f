"""How far the keys of OpenCC's later stages reach, told from the source text alone.

Between two phrases that segmentation found, every character passes the first stage by itself. A
later stage may still have a key there. Each such key is known here by the first two or three source
characters it can come from, and each pair of source characters that one key may hold together is
known too: where no such pair stands, the text may be cut without changing what becomes of it.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import pairwise, product

from workbench.text.opencc.dictionary import Stage, Table, first

# How many characters of a key's beginning are looked for: few enough that all spellings fit.
_BEGIN = 3


class Reach:
    """What the keys of a chain's stages may hold together between two phrases; immutable."""

    def __init__(self, chain: Iterable[Stage], phrases: Table | None) -> None:
        """Look through the stages' keys; in the first stage, no key of `phrases` stands there."""
        self.begins: set[str] = set()
        self._joints: set[str] = set()
        stages = list(chain)
        origins = _Origins()
        for number, stage in enumerate(stages, 1):
            tables = [table for table in stage if number > 1 or table is not phrases]
            for key in (key for table in tables for key in _long(table)):
                self.begins.update(origins.spellings(key[:_BEGIN]))
                self._joints.update(pair for two in pairwise(key) for pair in origins.pairs(two))
            if number < len(stages):
                origins = origins.through(step_of(stage), tables)

    def begin(self, text: str, at: int) -> tuple[int, ...]:
        """Return `(at,)` if a key may begin there, else nothing."""
        begins = self.begins
        return (at,) if text[at : at + 2] in begins or text[at : at + _BEGIN] in begins else ()

    def ends(self, pair: str) -> bool:
        """Return whether no key holds these two characters together, which no phrase does."""
        return pair not in self._joints

    def around(self, text: str, at: int, low: int, high: int) -> tuple[int, int]:
        """Return the borders around `at`, within `low` and `high`, that no key reaches across."""
        joints = self._joints
        start, end = at, at + 1
        while start > low and text[start - 1 : start + 1] in joints:
            start -= 1
        while end < high and text[end - 1 : end + 1] in joints:
            end += 1
        return start, end


def step_of(stage: Stage) -> dict[str, str]:
    """Map each character that is a key of the stage to its default value."""
    step: dict[str, str] = {}
    for table in reversed(stage):
        step |= table.singles
    return step


class _Origins:
    """Which source characters the characters between two stages can come from; immutable.

    A character may have come `alone`, or as the last or the first of what one entry made: `before`
    and `after` a border between two entries. One that is not mentioned comes from itself.
    """

    def __init__(
        self,
        alone: Mapping[str, set[str]] | None = None,
        before: Mapping[str, set[str]] | None = None,
        after: Mapping[str, set[str]] | None = None,
    ) -> None:
        self._alone = alone or {}
        self._before = before or {}
        self._after = after or {}

    def spellings(self, begin: str) -> Iterator[str]:
        """Yield what may become `begin`, character by character."""
        return map("".join, product(*(self._alone.get(each, each) for each in begin)))

    def pairs(self, two: tuple[str, str]) -> Iterator[str]:
        """Yield the source characters that may stand at a border that becomes these two."""
        left, right = two
        return map("".join, product(self._before.get(left, left), self._after.get(right, right)))

    def through(self, step: Mapping[str, str], tables: Iterable[Table]) -> "_Origins":
        """Return the origins one stage later, which maps lone characters by `step`."""
        longer = [(key, first(table.entries[key])) for table in tables for key in _long(table)]
        lone = list(step.items())
        return _Origins(
            _further(lone, self._alone, step),
            _further(lone + [(key[-1], value[-1]) for key, value in longer], self._before),
            _further(lone + [(key[0], value[0]) for key, value in longer], self._after),
        )


def _long(table: Table) -> Iterator[str]:
    return (key for key in table.entries if len(key) > 1)


def _further(
    changes: Iterable[tuple[str, str]],
    origins: Mapping[str, set[str]],
    changed: Container[str] = (),
) -> dict[str, set[str]]:
    """Take origins one stage further: a character comes from itself too unless it is `changed`."""
    further: dict[str, set[str]] = {}
    for key, value in changes:
        further.setdefault(value, set()).update(origins.get(key, key))
    for value in {*further, *origins}:
        if value not in changed:
            further.setdefault(value, set()).update(origins.get(value, value))
    return further
