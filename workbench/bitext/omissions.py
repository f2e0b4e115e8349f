"""What one side of a paragraph pair has and the other lacks, and what is translated twice.

With an encoder a sentence counts as left out if nothing is like it, if what is likest belongs to
another sentence, if no neighbour's English grows likelier by its joining, and if the whole is liker
to the other side without it: a long sentence has parts that its vector does not tell. Without one
it is told only where the other side is too short and nothing that the sentence names is there.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from workbench.bitext.anchors import AnchorReader
from workbench.bitext.comparing import Comparer, Comparison, CutPair, Method
from workbench.bitext.encoder import Matrix, SentenceEncoder, cosines
from workbench.bitext.meaning import Match, Side, dilutes
from workbench.bitext.shortfalls import may_lack, without_english, without_source
from workbench.model.finding import Span

# Below this cosine a sentence has no counterpart.
UNLIKE = 0.4

# By so much its best must prefer another sentence, if it is liker than that.
#
# Issue 18 measured .3 and .25 for these two alone. With the joining looked at too, the looser
# values find more: 222 instead of 209 of 233 in TICO-19, with 2 false in 2,961 kept sentences.
PREFERRED = 0.15

DILUTES = -0.03

# By so much the rest must be liker without it; the second beside a single sentence, which may
# hold what it says.
DILUTES_ONE = 0.02

# From this cosine on two English sentences say the same.
DOUBLED_ALIKE = 0.8

# Sentences on a side: what is longer is no paragraph.
MOST = 60


class Lack(StrEnum):
    """Which half is missing, or there twice."""

    ENGLISH = "english"
    """A sentence of the source has no English."""
    SOURCE = "source"
    """An English sentence has no source."""
    DOUBLED = "doubled"
    """A sentence of the source has two English ones that say the same."""


@dataclass(frozen=True, slots=True)
class Omission:
    """What lacks its other half.

    `sources` and `targets` are spans in code points. The missing half is one empty span where it
    would stand; a doubled sentence has two targets. `confidence` is from 0 to 1.
    """

    lack: Lack
    sources: tuple[Span, ...]
    targets: tuple[Span, ...]
    confidence: float
    method: Method


class OmissionFinder:
    """Finds omissions in paragraph pairs; it keeps nothing, so any thread may call it."""

    def __init__(self, anchors: AnchorReader, encoder: SentenceEncoder | None = None) -> None:
        """Take the reader of anchors, and the encoder where there is one."""
        self._anchors = anchors
        self._comparer = Comparer(anchors, encoder)

    def find(self, source: str, target: str) -> tuple[Omission, ...]:
        """Return what is left out of a pair or doubled; nothing if either text is empty."""
        return self.find_all([(source, target)])[0]

    def find_all(self, pairs: Sequence[tuple[str, str]]) -> list[tuple[Omission, ...]]:
        """Return the same for each pair; one call for many encodes three times as fast."""
        cut = [CutPair.of(source, target) for source, target in pairs]
        wanted = [n for n, pair in enumerate(cut) if pair.least and 1 < pair.most <= MOST]
        if not self._comparer.has_encoder:
            wanted = [n for n in wanted if may_lack(cut[n], self._anchors)]
        found: list[tuple[Omission, ...]] = [()] * len(cut)
        for n, each in zip(wanted, self._comparer.compare([cut[n] for n in wanted]), strict=True):
            found[n] = tuple(_omissions(each))
        return found


def _omissions(comparison: Comparison) -> Iterator[Omission]:
    if comparison.meaning is None:
        if _may_lack(comparison):
            yield from _by_length(comparison, comparison.matches())
        return
    matches = comparison.matches()
    free = _Free(comparison, matches)
    left, right = comparison.meaning
    table = cosines(left.rows, right.rows)
    turned = [list(column) for column in zip(*table, strict=True)]
    for i in free.sources():
        if _is_unlike(table, turned, i) and dilutes(left, right, i) > _sure(right):
            yield _english_missing(comparison, matches, i, 1 - max(table[i]))
    for j in free.targets():
        if _is_unlike(turned, table, j) and dilutes(right, left, j) > _sure(left):
            yield _source_missing(comparison, matches, j, 1 - max(turned[j]))
    yield from _doubled(comparison, turned)


class _Free:
    """The sentences of a comparison that are in no match and make none likelier by joining it."""

    def __init__(self, comparison: Comparison, matches: Sequence[Match]) -> None:
        self._weigh = comparison.evidence.weigh
        self._pair = comparison.pair
        self._matches = matches

    def sources(self) -> Iterator[int]:
        linked = {i for match in self._matches for i in match.sources}
        for i in range(len(self._pair.sources)):
            if i not in linked and not any(
                self._gains(match, (*match.sources, i), match.targets) for match in self._matches
            ):
                yield i

    def targets(self) -> Iterator[int]:
        linked = {j for match in self._matches for j in match.targets}
        for j in range(len(self._pair.targets)):
            if j not in linked and not any(
                self._gains(match, match.sources, (*match.targets, j)) for match in self._matches
            ):
                yield j

    def _gains(self, match: Match, sources: Sequence[int], targets: Sequence[int]) -> bool:
        return self._weigh(sources, targets) > self._weigh(match.sources, match.targets)


def _sure(opposite: Side) -> float:
    """Return by how much a sentence must dilute its side: where the other is one sentence, more."""
    return DILUTES_ONE if len(opposite.sizes) == 1 else DILUTES


def _is_unlike(table: Matrix, turned: Matrix, i: int) -> bool:
    """Return whether a sentence has nothing like it, or only what is far liker to another."""
    j = max(range(len(table[i])), key=table[i].__getitem__)
    return table[i][j] < UNLIKE or max(turned[j]) - table[i][j] > PREFERRED


def _may_lack(comparison: Comparison) -> bool:
    """Return whether anything is left out even if no match speaks against it: seldom."""
    unmatched = chain(without_english(comparison, ()), without_source(comparison, ()))
    return next(unmatched, None) is not None


def _by_length(comparison: Comparison, matches: Sequence[Match]) -> Iterator[Omission]:
    for i, score in without_english(comparison, matches):
        yield _english_missing(comparison, matches, i, 1 - math.exp(-score))
    for j, score in without_source(comparison, matches):
        yield _source_missing(comparison, matches, j, 1 - math.exp(-score))


def _english_missing(
    comparison: Comparison, matches: Sequence[Match], i: int, confidence: float
) -> Omission:
    pair = comparison.pair
    before = max((m for m in matches if m.sources[0] < i), key=lambda m: m.sources[0], default=None)
    place = pair.target_spans[before.targets[-1]].end if before else pair.target_spans[0].start
    there = Span(place, place)
    sources = (pair.source_spans[i],)
    return Omission(Lack.ENGLISH, sources, (there,), confidence, comparison.method)


def _source_missing(
    comparison: Comparison, matches: Sequence[Match], j: int, confidence: float
) -> Omission:
    pair = comparison.pair
    before = max((m for m in matches if m.targets[0] < j), key=lambda m: m.targets[0], default=None)
    place = pair.source_spans[before.sources[-1]].end if before else pair.source_spans[0].start
    there = Span(place, place)
    targets = (pair.target_spans[j],)
    return Omission(Lack.SOURCE, (there,), targets, confidence, comparison.method)


def _doubled(comparison: Comparison, turned: Matrix) -> Iterator[Omission]:
    """Yield the sources whose English stands there twice, unless the source repeats itself too."""
    if comparison.meaning is None:
        return
    pair, (left, right) = comparison.pair, comparison.meaning
    english = cosines(right.rows, right.rows)
    chinese = cosines(left.rows, left.rows)
    for one, row in enumerate(english):
        for other in range(one + 1, len(row)):
            if row[other] < DOUBLED_ALIKE:
                continue
            i = max(range(len(turned[one])), key=turned[one].__getitem__)
            repeats = any(c >= row[other] - PREFERRED for n, c in enumerate(chinese[i]) if n != i)
            if turned[one][i] >= UNLIKE and turned[other][i] >= UNLIKE and not repeats:
                spans = (pair.target_spans[one], pair.target_spans[other])
                source = (pair.source_spans[i],)
                yield Omission(Lack.DOUBLED, source, spans, row[other], comparison.method)
