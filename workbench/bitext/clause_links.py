"""Which clauses of a target say what a clause of the source says, by words that render each other.

For checks that compare what is said in a clause and not in the whole paragraph. Links are made by
the dictionary's glosses, figures and known names; a clause without any is linked to nothing.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from workbench.bitext.glosses import stems_of, telling
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.names.matched import matched_names
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.quantity import Kind, Quantity
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT

_CHINESE = compiled(fold("[^，。；：！？,;:!?\n]+"))
_ITEMS = compiled(fold("(?:[^，。；：！？、,;:!?\n与和及]|和(?=平|解|谐)|与(?=会)|及(?=时))+"))
_ENGLISH = compiled(
    r"[,;:!?\n—–]|\.(?=[\s\"”’]|$)|(?<=\s)(?:and|but|while|whereas|although|though|because|yet|so"
    r"|after|before|when|if|as|with|even as|nor)(?=\s)"
)

# Letters and figures: `\w` without the low line.
_LETTER = compiled(r"[^\W_]")

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
        return clause_at(self.sources, place)

    def target_of(self, place: int) -> int | None:
        """Return the number of the target clause at a place."""
        return clause_at(self.targets, place)

    def rendering(self, number: int) -> tuple[Span, ...]:
        """Return the target clauses that render a source clause and no other."""
        return tuple(
            each for each, best in zip(self.targets, self.best, strict=True) if best == number
        )

    def weight(self, number: int) -> float:
        """Return how much speaks for the clauses that render a source clause."""
        return sum(w for w, best in zip(self.weights, self.best, strict=True) if best == number)

    @property
    def loose(self) -> tuple[Span, ...]:
        """Return the target clauses that render nothing for sure."""
        return tuple(
            each for each, best in zip(self.targets, self.best, strict=True) if best is None
        )


@lru_cache(RECENT)
def clauses_of(
    source: str, target: str, *, is_fine: bool = False
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the clauses that `clause_links` links, which takes a twentieth of its time."""
    cut = _ITEMS if is_fine else _CHINESE
    sources = tuple(Span(*found.span()) for found in cut.finditer(fold(source)))
    return sources, tuple(_english_clauses(target))


def clause_at(clauses: Sequence[Span], place: int) -> int | None:
    """Return the number of the clause at a place."""
    for number, each in enumerate(clauses):
        if each.start <= place < each.end:
            return number
    return None


@lru_cache(RECENT)
def clause_links(
    source: str, target: str, apart: tuple[Span, ...] = (), *, is_fine: bool = False
) -> ClauseLinks:
    """Return the links between the clauses of two texts, by no words that stand in `apart`.

    With `is_fine` the items of lists are cut apart too.
    """
    sources, targets = clauses_of(source, target, is_fine=is_fine)
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
        if _LETTER.search(target, start, end):
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
    stems = _stems(target, targets)
    said = set[str]().union(*stems)
    for word in telling(source):
        if word.free.isdisjoint(said):  # its own are among them
            continue
        here = clause_at(sources, word.start)
        if here is None or any(word.start < each.end and each.start < word.end for each in apart):
            continue
        own = [n for n, there in enumerate(stems) if not word.own.isdisjoint(there)]
        free = own or [n for n, there in enumerate(stems) if not word.free.isdisjoint(there)]
        for there in free:
            table[there][here] += (_OWN if own else _FREE) / len(free)
    for name in matched_names(source, target):
        if any(name.source_start < each.end and each.start < name.source_end for each in apart):
            continue
        here = clause_at(sources, name.source_start)
        _add(table, here, clause_at(targets, name.target_start), _NAME)
    quantities = [
        each
        for each in chinese_quantities(source)
        if each.kind is not Kind.CALENDAR
        or not any(each.start < it.end and it.start < each.end for it in apart)
    ]
    ours = _figures(quantities, sources)
    theirs = _figures(english_quantities(target), targets) if ours else {}
    for figure, here in ours.items():
        _add(table, here, theirs.get(figure), _FIGURE_WEIGHT)
    return table


def _stems(target: str, targets: Sequence[Span]) -> list[set[str]]:
    """Return the stems of each clause; no border lies in a word, so that the whole has the same."""
    stems: list[set[str]] = [set() for _ in targets]
    starts = [each.start for each in targets]
    for stem, place in stems_of(target):
        stems[bisect_right(starts, place) - 1].add(stem)
    return stems


def _add(table: list[list[float]], here: int | None, there: int | None, weight: float) -> None:
    if here is not None and there is not None:
        table[there][here] += weight


def _figures(found: Sequence[Quantity], clauses: Sequence[Span]) -> Mapping[Fraction, int | None]:
    counts = Counter(each.low for each in found)
    return {each.low: clause_at(clauses, each.start) for each in found if counts[each.low] == 1}
