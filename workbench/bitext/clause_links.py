"""Which clauses of a target say what a clause of the source says, by words that render each other.

For checks that compare what is said in a clause and not in the whole paragraph. Links are made by
the dictionary's glosses, figures and known names; a clause without any is linked to nothing.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.bitext.glosses import glossed, stems_of
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.names.matched import matched_names

_CHINESE = re.compile(fold("[^，。；：！？,;:!?\n]+"))
_ENGLISH = re.compile(
    r"[,;:!?\n—–]|\.(?=[\s\"”’]|$)|(?<=\s)(?:and|but|while|whereas|although|though|because|yet|so"
    r"|after|before|when|if|as|with|even as|nor)(?=\s)"
)
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")

# What it counts that a clause has a gloss of a word, a freer word for it, a name or a figure.
_OWN, _FREE, _NAME, _FIGURE_WEIGHT = 1.0, 0.4, 1.5, 1.0

# By so much the best clause must outweigh the second.
_CLEARLY = 1.25


@dataclass(frozen=True, slots=True)
class ClauseLinks:
    """The clauses of both texts; `best[j]` is the source clause that target clause j renders."""

    sources: tuple[Span, ...]
    targets: tuple[Span, ...]
    best: tuple[int | None, ...]
    weights: tuple[float, ...]

    def of(self, place: int) -> int | None:
        """Return the number of the source clause at a place."""
        return next((n for n, each in enumerate(self.sources) if each.start <= place < each.end), None)

    def rendering(self, number: int) -> tuple[Span, ...]:
        """Return the target clauses that render a source clause and no other."""
        return tuple(each for each, best in zip(self.targets, self.best, strict=True) if best == number)

    def weight(self, number: int) -> float:
        """Return how much speaks for the clauses that render a source clause."""
        return sum(w for w, best in zip(self.weights, self.best, strict=True) if best == number)

    @property
    def loose(self) -> tuple[Span, ...]:
        """Return the target clauses that render nothing for sure."""
        return tuple(each for each, best in zip(self.targets, self.best, strict=True) if best is None)


@lru_cache(16)
def clause_links(source: str, target: str, apart: tuple[Span, ...] = ()) -> ClauseLinks:
    """Return the links between the clauses of two texts, by no words that stand in `apart`."""
    sources = tuple(Span(*found.span()) for found in _CHINESE.finditer(fold(source)))
    targets = tuple(_english_clauses(target))
    table = _weights(source, target, sources, targets, apart)
    best: list[int | None] = []
    weights: list[float] = []
    for row in table:
        order = sorted(range(len(row)), key=lambda n: -row[n])
        first = order[0] if order else None
        second = row[order[1]] if len(order) > 1 else 0.0
        is_clear = first is not None and row[first] >= _OWN and row[first] >= _CLEARLY * second
        best.append(first if is_clear else None)
        weights.append(row[first] if first is not None and is_clear else 0.0)
    return ClauseLinks(sources, targets, tuple(best), tuple(weights))


def _english_clauses(target: str) -> list[Span]:
    found, start = [], 0
    for end in [*(each.start() for each in _ENGLISH.finditer(target)), len(target)]:
        if any(character.isalnum() for character in target[start:end]):
            found.append(Span(start, end))
            start = end
    return found


def _weights(
    source: str,
    target: str,
    sources: Sequence[Span],
    targets: Sequence[Span],
    apart: Sequence[Span],
) -> list[list[float]]:
    table = [[0.0] * len(sources) for _ in targets]
    stems = [frozenset(stem for stem, _ in stems_of(each.of(target))) for each in targets]
    for word in glossed(source):
        here = _at(sources, word.start)
        if here is None or any(word.start < each.end and each.start < word.end for each in apart):
            continue
        own = [n for n, there in enumerate(stems) if word.own & there]
        free = own or [n for n, there in enumerate(stems) if word.free & there]
        for there in free:
            table[there][here] += (_OWN if own else _FREE) / len(free)
    for name in matched_names(source, target):
        _add(table, _at(sources, name.source_start), _at(targets, name.target_start), _NAME)
    ours, theirs = _figures(source, sources), _figures(target, targets)
    for figure, here in ours.items():
        _add(table, here, theirs.get(figure), _FIGURE_WEIGHT)
    return table


def _add(table: list[list[float]], here: int | None, there: int | None, weight: float) -> None:
    if here is not None and there is not None:
        table[there][here] += weight


def _at(clauses: Sequence[Span], place: int) -> int | None:
    return next((n for n, each in enumerate(clauses) if each.start <= place < each.end), None)


def _figures(text: str, clauses: Sequence[Span]) -> Mapping[str, int | None]:
    found = [(each[0].replace(",", ""), each.start()) for each in _FIGURE.finditer(text)]
    counts = Counter(figure for figure, _ in found)
    return {figure: _at(clauses, place) for figure, place in found if counts[figure] == 1}


