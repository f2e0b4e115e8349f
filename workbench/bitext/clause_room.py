"""Clauses that a target neither renders nor has room for.

Each word of a source is given at most one word of the target that may render it. What a clause has
left is either put in other words, which stand between those of its neighbours, or was left out. So
much is counted, and weighed together.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from workbench.bitext.glosses import (
    all_stems_in,
    all_stems_of,
    glossed,
    telling,
    telling_places,
)
from workbench.bitext.idle_parts import is_told_freely, says_little
from workbench.bitext.lengths import deviation
from workbench.bitext.senses import Sense, telling_senses
from workbench.bitext.unrendered import is_said
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.names.matched import Matched, matched_names
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.quantity import Kind
from workbench.text.patterns import compiled
from workbench.text.repetition import SMALL

_CLAUSE = compiled(fold("[^，。；：！？,;:!?\n“”「」『』]+"))
# Times that the checks of dates know, and what speaks to the reader.
_TOLD_ELSEWHERE = compiled(
    fold(
        "世纪|民国|同治|光绪|宣统|康熙|乾隆|年代|期间|北京时间|时间|请|来看|介绍|谁|什么|怎|以来$|原文|年前$|[(（]"
    )
)
_FEWEST_CHARACTERS = 4


class _Weights(NamedTuple):
    """What speaks for a clause being left out: for and against, in natural logarithms.

    Fitted on 246 clauses that were left out and 10,000 that were not (of `tests/data/unseen` and
    TICO-19); where a quarter was kept aside, 121 were found with 15 false.
    """

    always: float = -1.04
    rendered: float = -2.53
    """Times the share of its words that have a word of the target for themselves."""
    explained: float = -1.96
    """Times the share of those that some word of the target may render."""
    lacking: float = 2.0
    """Times a fourth of its words that even all free words of the target leave unsaid."""
    length: float = -1.73
    length_of_none: float = -1.0
    """Times the deviation of the lengths, the second where none of its words is rendered."""
    names: float = -1.88
    figures: float = -2.0
    other_figures: float = 1.33
    rest: float = 2.59
    """Times the share of words rendered elsewhere."""
    size: float = -2.95
    alone: float = -1.88
    """Times one in so many clauses."""
    crowded: float = 0.79
    crowded_of_none: float = 1.86
    """Times a fourth of the words that free words between its neighbours leave unsaid."""
    scattered: float = 1.46
    """Times the share of its rendered words that stand among another clause's."""
    glossed: float = -4.24
    shared: float = 2.49
    """Times the share of its words rendered by what may render another clause's, too."""
    single: float = -2.02
    only_word: float = -1.04


_W = _Weights()
_ENOUGH = 2.1
# In standard deviations of the lengths: what is longer lacks nothing.
_TOO_LONG = 0.5
_FOURTH, _LONGEST = 4.0, 14
_MOST_DEVIATION, _LEAST_DEVIATION = 1.0, -2.5


def clauses_without_room(source: str, target: str) -> Iterator[Span]:
    """Yield the clauses of a source that were left out, as far as its words can tell."""
    if deviation(source, target) > _TOO_LONG:
        return
    folded = fold(source)
    clauses = [Span(*m.span()) for m in _CLAUSE.finditer(folded) if m[0].strip()]
    if len(clauses) == 1:
        return
    there = all_stems_in(target)
    clauses_at = _poorly_glossed(source, clauses, there)
    if not clauses_at:
        return
    words = telling_senses(source)
    doubtful = [
        n
        for n, each in clauses_at
        if _is_doubtful(folded, each, words, there) and not _is_free(source, each, target)
    ]
    if not doubtful:
        return
    pair = _Pair.of(source, target, clauses)
    for number in doubtful:
        if pair.score(number) > _ENOUGH:
            yield clauses[number]


def _poorly_glossed(
    source: str, clauses: Sequence[Span], there: frozenset[str]
) -> list[tuple[int, Span]]:
    """Return the clauses of which half the words at most have a gloss in a target; cheap."""
    words = [(each.start, each.end, is_said(each, there)) for each in telling(source)]
    found = []
    for number, clause in enumerate(clauses):
        inside = [said for start, end, said in words if clause.start <= start < end <= clause.end]
        if 2 * sum(inside) <= len(inside):
            found.append((number, clause))
    return found


def _is_doubtful(folded: str, clause: Span, words: Sequence[Sense], there: frozenset[str]) -> bool:
    """Return whether half the words of a clause at most may be rendered anywhere.

    What leads to somebody's words, with a colon behind it, is not asked for.
    """
    text = clause.of(folded)
    if len(text.strip()) < _FEWEST_CHARACTERS or folded[clause.end : clause.end + 1] == ":":
        return False
    inside = [each for each in words if clause.start <= each.start and each.end <= clause.end]
    said = sum(not each.stems.isdisjoint(there) for each in inside)
    return 0 <= 2 * said <= len(inside) > 0 and _TOLD_ELSEWHERE.search(text) is None


def _is_free(source: str, clause: Span, target: str) -> bool:
    """Return whether a clause says little, in other words or when: dates have their own checks.

    One whose figures are all told is told by them.
    """
    inside = [e for e in chinese_quantities(source) if clause.start <= e.start < clause.end]
    if any(each.kind is Kind.CALENDAR for each in inside):
        return True
    there = {each.low for each in english_quantities(target)} if inside else set()
    if inside and all(each.low in there for each in inside):
        return True
    return says_little(source, clause) or is_told_freely(source, clause, target)


class _Given(NamedTuple):
    """A word of a target that means something."""

    start: int
    stems: frozenset[str]


class _Pair:
    """Two texts, the words that render one another, and what is left of both."""

    def __init__(
        self, source: str, clauses: Sequence[Span], words: Sequence[Sense], given: Sequence[_Given]
    ) -> None:
        """Give each word of the source a word of the target, as many as possible."""
        self.clauses = clauses
        self.words = words
        self.given = given
        own = {(each.start, each.end): each.own for each in glossed(source)}
        self._own = [own.get((each.start, each.end), frozenset[str]()) for each in words]
        self.edges = [
            [n for n, each in enumerate(given) if not word.stems.isdisjoint(each.stems)]
            for word in words
        ]
        self.renders = _matched(self.edges)
        self.rendered = {word: at for at, word in self.renders.items()}
        self.deviation = 0.0
        self.names: list[int | None] = []
        self.figures: list[tuple[int | None, bool]] = []
        self.room: list[int] = []
        self.scattered: list[int] = []

    @classmethod
    def of(cls, source: str, target: str, clauses: Sequence[Span]) -> "_Pair":
        """Return two texts with all that is counted of them."""
        names = matched_names(source, target)
        words = [
            each
            for each in telling_senses(source)
            if not any(it.source_start <= each.start < it.source_end for it in names)
        ]
        given = [
            _Given(start, all_stems_of(text))
            for start, _, text in telling_places(target)
            if text.lower() not in SMALL
            and not any(it.target_start <= start < it.target_end for it in names)
        ]
        pair = cls(source, clauses, words, given)
        pair.deviation = deviation(source, target)
        pair._place(source, target, names)
        return pair

    def _place(self, source: str, target: str, names: Sequence[Matched]) -> None:
        """Count names and figures, the room of each clause and what stands among others."""
        places: list[tuple[int, int | None]] = [
            (each.start, self._clause(self.words[self.renders[n]].start))
            if n in self.renders
            else (each.start, _FREE)
            for n, each in enumerate(self.given)
        ]
        for name in names:
            self.names.append(self._clause(name.source_start))
            places.append((name.target_start, self.names[-1]))
        there = {each.low: each.start for each in english_quantities(target)}
        for figure in chinese_quantities(source):
            clause = self._clause(figure.start)
            self.figures.append((clause, figure.low in there))
            if figure.low in there:
                places.append((there[figure.low], clause))
        order = [n for _, n in sorted(places, key=lambda each: each[0]) if n is not None]
        self.room = _room(order, len(self.clauses))
        self.scattered = _scattered([n for n in order if n != _FREE], len(self.clauses))

    def _clause(self, place: int) -> int | None:
        return next((n for n, e in enumerate(self.clauses) if e.start <= place < e.end), None)

    def score(self, number: int) -> float:
        """Return what speaks for a clause being left out."""
        clause = self.clauses[number]
        inside = [
            n
            for n, each in enumerate(self.words)
            if clause.start <= each.start and each.end <= clause.end
        ]
        if not inside:
            return 0.0
        said = [n for n in inside if n in self.rendered]
        size, unsaid = len(inside), len(inside) - len(said)
        free = len(self.given) - len(self.renders)
        unsaid_elsewhere = len(self.words) - len(self.rendered) - unsaid
        spare = max(0, free - unsaid_elsewhere)
        length = max(_LEAST_DEVIATION, min(_MOST_DEVIATION, self.deviation))
        crowded = max(-3.0, min(_FOURTH, unsaid - self.room[number])) / _FOURTH
        found = _W.always
        found += _W.rendered * len(said) / size
        found += _W.explained * sum(bool(self.edges[n]) for n in inside) / size
        found += _W.lacking * min(_FOURTH, max(0, unsaid - spare)) / _FOURTH
        found += (_W.length if said else _W.length_of_none) * length
        found += _W.names * min(2, self.names.count(number)) / 2
        found += _W.figures * ((number, True) in self.figures)
        found += _W.other_figures * ((number, False) in self.figures)
        rest = len(self.words) - size
        found += _W.rest * (len(self.rendered) - len(said)) / max(1, rest)
        found += _W.alone / len(self.clauses) + _W.crowded * crowded
        found += 0.0 if said else _W.crowded_of_none * crowded
        return found + self._of_words(number, inside, said)

    def _of_words(self, number: int, inside: Sequence[int], said: Sequence[int]) -> float:
        """Return what speaks for it by which words they are, and by what they are rendered."""
        clause, size = self.clauses[number], len(inside)
        own = sum(not self._own[n].isdisjoint(self.given[self.rendered[n]].stems) for n in said)
        others = {at for n, edges in enumerate(self.edges) if n not in inside for at in edges}
        shared = sum(self.rendered[n] in others for n in said)
        single = sum(self.words[n].end - self.words[n].start == 1 for n in inside)
        found = _W.size * min(clause.end - clause.start, _LONGEST) / _LONGEST
        found += _W.scattered * self.scattered[number] / max(1, len(said))
        found += (_W.glossed * own + _W.shared * shared + _W.single * single) / size
        return found + (_W.only_word if size == 1 and not said else 0.0)


_FREE = -1


def _matched(edges: Sequence[Sequence[int]]) -> dict[int, int]:
    """Return for as many words of a target as possible the one word of the source it renders."""
    renders: dict[int, int] = {}

    def find(word: int, tried: set[int]) -> bool:
        for at in edges[word]:
            if at in tried:
                continue
            tried.add(at)
            if at not in renders or find(renders[at], tried):
                renders[at] = word
                return True
        return False

    for word in sorted(range(len(edges)), key=lambda n: len(edges[n])):
        if edges[word]:
            find(word, set())
    return renders


def _room(order: Sequence[int], count: int) -> list[int]:
    """Return how many free words of a target stand where each of so many clauses may be said."""
    room = [0] * count
    before = _last_known(order)
    after = _last_known(order[::-1])[::-1]
    for n, one, other in zip(order, before, after, strict=True):
        if n != _FREE:
            continue
        low, high = _between(one, other, count)
        for clause in range(low, high + 1):
            room[clause] += 1
    return room


def _last_known(order: Sequence[int]) -> list[int | None]:
    """Return for each word the clause of the last one before it that is not free."""
    found: list[int | None] = []
    last: int | None = None
    for each in order:
        found.append(last)
        last = last if each == _FREE else each
    return found


def _between(one: int | None, other: int | None, count: int) -> tuple[int, int]:
    """Return the first and the last clause that may be said between two others."""
    both = [each for each in (one, other) if each is not None]
    low = 0 if one is None else min(both)
    high = count - 1 if other is None else max(both)
    return low, high


def _scattered(order: Sequence[int], count: int) -> list[int]:
    """Return how many words of each clause stand between two of one other clause."""
    found = [0] * count
    for (one, middle), (_, other) in pairwise(pairwise(order)):
        if one == other != middle:
            found[middle] += 1
    return found
