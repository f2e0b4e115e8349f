"""How far the keys of OpenCC's later stages reach, told from the source text alone.

Between two phrases that segmentation found, every character passes the first stage by itself. A
later stage may still have a key there. Each such key is known here by the first two or three source
characters it can come from, and each pair of source characters that one key may hold together is
known too: where no such pair stands, the text may be cut without changing what becomes of it.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise, product

from workbench.text.opencc_dictionary import Stage, Table, first

_BEGIN = 3
"""How many characters of a key's beginning are looked for: few enough that all spellings fit."""

Origins = Mapping[str, set[str]]


class Reach:
    """What the keys of a chain's stages may hold together between two phrases; immutable."""

    def __init__(self, chain: Iterable[Stage], phrases: Table | None) -> None:
        """Look through the stages' keys; in the first stage, no key of `phrases` stands there."""
        self.begins: set[str] = set()
        self._joints: set[str] = set()
        alone: dict[str, set[str]] = {}
        before: dict[str, set[str]] = {}
        after: dict[str, set[str]] = {}
        for number, stage in enumerate(chain):
            tables = [table for table in stage if number or table is not phrases]
            for key in _longer_keys(tables):
                self.begins |= set(_spellings(key[:_BEGIN], alone))
                self._joints |= {
                    pair for two in pairwise(key) for pair in _pairs(two, before, after)
                }
            step = step_of(stage)
            changes = [*step.items(), *_changes(tables)]
            alone = _further(step.items(), alone, step)
            before = _further(((key[-1], value[-1]) for key, value in changes), before)
            after = _further(((key[0], value[0]) for key, value in changes), after)

    def begin(self, text: str, at: int) -> tuple[int, ...]:
        """Return `(at,)` if a key may begin there, else nothing."""
        begins = self.begins
        return (at,) if text[at : at + 2] in begins or text[at : at + _BEGIN] in begins else ()

    def around(self, text: str, at: int, first: int, last: int) -> tuple[int, int]:
        """Return the borders around `at`, within `first` and `last`, that no key reaches across."""
        joints = self._joints
        start, end = at, at + 1
        while start > first and text[start - 1 : start + 1] in joints:
            start -= 1
        while end < last and text[end - 1 : end + 1] in joints:
            end += 1
        return start, end


def step_of(stage: Stage) -> dict[str, str]:
    """Map each character that is a key of the stage to its default value."""
    step: dict[str, str] = {}
    for table in reversed(stage):
        step |= table.singles
    return step


def _longer_keys(tables: Iterable[Table]) -> Iterator[str]:
    return (key for table in tables for key in table.entries if len(key) > 1)


def _changes(tables: Iterable[Table]) -> Iterator[tuple[str, str]]:
    for table in tables:
        for key, raw in table.entries.items():
            yield key, first(raw)


def _spellings(begin: str, origins: Origins) -> Iterator[str]:
    return map("".join, product(*(origins.get(character, character) for character in begin)))


def _pairs(two: tuple[str, str], before: Origins, after: Origins) -> Iterator[str]:
    left, right = two
    return map("".join, product(before.get(left, left), after.get(right, right)))


def _further(
    changes: Iterable[tuple[str, str]], origins: Origins, changed: Iterable[str] = ()
) -> dict[str, set[str]]:
    """Take the sources of characters one stage further.

    A character stays a source of itself unless it is among the `changed`.
    """
    further: dict[str, set[str]] = {}
    for key, value in changes:
        further.setdefault(value, set()).update(origins.get(key, key))
    for value in (set(further) | set(origins)).difference(changed):
        further.setdefault(value, set()).update(origins.get(value, value))
    return further
