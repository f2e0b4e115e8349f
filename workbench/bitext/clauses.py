"""Clauses of one side without a counterpart on the other, inside sentences too.

With an encoder a clause is missing if the rest of its side is liker to the other side without it:
what was translated makes its side liker, what was left out only dilutes it. The vector of a text is
the sum of its clauses' vectors by their lengths, so each clause is encoded once. Without an encoder
a clause is told only where the other side is too short and nothing it names is there.

Calibrated on 1,500 pairs of TICO-19, from each of which a clause was taken for recall.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from workbench.bitext.anchors import Anchor, AnchorKind, AnchorReader
from workbench.bitext.encoder import Rows, SentenceEncoder
from workbench.bitext.lengths import log_ratio, measured
from workbench.bitext.meaning import Side, dilutes
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.lexicons.omittable_words import all_omittable_words
from workbench.text.patterns import compiled

# Clauses on a side: what is longer is judged by sentences alone.
MOST = 40

SURE_OF_SOURCE = 0.06

# From this score on a clause counts as left out, and as added: English explains more freely.
SURE_OF_TARGET = 0.08

# By so much more for each clause beyond two: of many, one stands out by chance.
_FOR_EACH_MORE = 0.01

# What a standard deviation of the lengths adds to what the meaning says.
_BY_LENGTH = 0.06

# In standard deviations: how far lengths count, for an omission and against one.
_LONGEST, _SHORTEST = -3.0, 1.5

# What it adds that a clause names something that is not on the other side.
_OWN_ANCHOR = 0.02

# A clause that is liker than this to one of the other side is rendered by it.
_UNLIKE = 0.45

# In characters: less is no clause but a word.
_LEAST_SOURCE, _LEAST_TARGET = 4, 10

# Without an encoder: by so many standard deviations the other side must be too short.
_SHORT_ALONE = -1.6

# … and by no more than this it may be too short without the clause.
_FITS_ALONE = -0.9

_CHINESE = compiled(
    r"(?<=[，；。！？：])(?![”」』])|(?<=[，；。！？：][”」』])|(?<=[,;!?])(?![\d”」』])"
    r"|(?<=[\u4e00-\u9fff])[ \u3000]+(?=[\u4e00-\u9fff])"
)
_ENGLISH = compiled(
    r"(?<=[,;:.!?])\s+|(?<=[,;:.!?][\"”’)])\s+"
    r"|\s+(?=(?:while|because|as|after|before|when|although|though)\s)"
)
_LETTER = compiled(r"\w")
_GLOSS = compiled(r"(?:or|an?|the|one of|now|then|also|[\w’'-]+['’]s)\b", re.IGNORECASE)
_FOREIGN = compiled(
    r"(?:^|\s)(?:[\"“‘']?[A-Z][\w'’-]*|[\"“‘']?(?:(?:zh|ch|sh|[b-df-hj-np-tw-z])?[aeiouü]{1,3}"
    r"(?:ng?|r)?){1,4}[\"”’']?)[,.\"”’']*$"
)


@dataclass(frozen=True, slots=True)
class Clauses:
    """The clauses of both sides of a pair, as trimmed spans, and their texts."""

    source_spans: tuple[Span, ...]
    target_spans: tuple[Span, ...]
    sources: tuple[str, ...]
    targets: tuple[str, ...]

    @classmethod
    def of(cls, source: str, target: str) -> "Clauses":
        """Cut both texts at commas and stops, English also before conjunctions."""
        left, right = _cut(source, _CHINESE), _cut(target, _ENGLISH)
        return cls(
            left,
            right,
            tuple(span.of(source) for span in left),
            tuple(span.of(target) for span in right),
        )

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the clauses of the source, then those of the target."""
        return (*self.sources, *self.targets)

    @property
    def is_judged(self) -> bool:
        """Return whether there is anything that can be missing beside something that is there."""
        most = max(len(self.sources), len(self.targets))
        return bool(self.sources and self.targets) and 1 < most <= MOST

    @property
    def deviation(self) -> float:
        """Return by how many standard deviations the target is too long or, below 0, too short."""
        return log_ratio(sum(map(measured, self.sources)), sum(map(len, self.targets)))


@dataclass(frozen=True, slots=True)
class Lacking:
    """A clause without a counterpart: on which side it stands, where, and how sure that is."""

    of_source: bool
    span: Span
    opposite: Span
    """The empty span on the other side where it would stand."""
    score: float


class ClauseFinder:
    """Finds clauses without a counterpart; it keeps nothing, so any thread may call it."""

    def __init__(self, anchors: AnchorReader) -> None:
        """Take the reader of anchors."""
        self._anchors = anchors

    def find(
        self, source: str, target: str, encoder: SentenceEncoder | None = None
    ) -> tuple[Lacking, ...]:
        """Return the clauses of either side that lack their other half, at most one a side."""
        clauses = Clauses.of(source, target)
        if not clauses.is_judged:
            return ()
        if encoder is None:
            return tuple(self._by_length(clauses))
        rows = encoder.encode(clauses.texts)
        return tuple(self._by_meaning(clauses, rows))

    def _by_meaning(self, clauses: Clauses, rows: Rows) -> Iterator[Lacking]:
        middle = len(clauses.sources)
        left = Side(rows[:middle], tuple(map(len, clauses.sources)))
        right = Side(rows[middle:], tuple(map(len, clauses.targets)))
        deviation = clauses.deviation
        table = self._anchors.read(clauses.sources, clauses.targets)
        targets = [_without_latin(each) for each in table.targets]
        for of_source, here, there, mine, theirs, sure in (
            (True, left, right, table.sources, table.targets, SURE_OF_SOURCE),
            (False, right, left, targets, table.sources, SURE_OF_TARGET),
        ):
            spare = -deviation if of_source else deviation
            length = _BY_LENGTH * max(-_SHORTEST, min(-_LONGEST, spare))
            best, score = -1, sure + _FOR_EACH_MORE * max(0, len(here.sizes) - 2)
            for number, diluted in enumerate(_diluting(here, there)):
                named = _named(mine, number, theirs)
                if (
                    named is None
                    or diluted is None
                    or _says_nothing(clauses, number, of_source=of_source)
                ):
                    continue
                mark = diluted + length + named
                if mark > score:
                    best, score = number, mark
            if best >= 0:
                yield _lacking(clauses, best, of_source=of_source, score=score)

    def _by_length(self, clauses: Clauses) -> Iterator[Lacking]:
        """Yield the source clause that the target is too short for and names nothing of."""
        if clauses.deviation > _SHORT_ALONE or len(clauses.sources) < 2:  # noqa: PLR2004 - the rest
            return
        sizes = [measured(text) for text in clauses.sources]
        length = sum(map(len, clauses.targets))
        if log_ratio(sum(sizes) - max(sizes), length) <= _FITS_ALONE:
            return
        table = self._anchors.read(clauses.sources, clauses.targets)
        kept = [_named(table.sources, i, table.targets) is None for i in range(len(sizes))]
        if not any(kept):
            return
        free = [
            i
            for i, is_kept in enumerate(kept)
            if not is_kept and not _says_nothing(clauses, i, of_source=True)
        ]
        for i in free[-1:] if len(free) == 1 else ():
            without = log_ratio(sum(sizes) - sizes[i], length)
            if without > _FITS_ALONE:
                yield _lacking(clauses, i, of_source=True, score=without - clauses.deviation)


def _cut(text: str, borders: re.Pattern[str]) -> tuple[Span, ...]:
    places = [0, *(found.end() for found in borders.finditer(text)), len(text)]
    spans = []
    for start, end in pairwise(places):
        words = text[start:end]
        if _LETTER.search(words):
            left = start + len(words) - len(words.lstrip())
            spans.append(Span(left, start + len(words.rstrip())))
    return tuple(spans)


def _diluting(here: Side, there: Side) -> Iterator[float | None]:
    """Yield for each text of a side by how much the rest is liker to the other side without it.

    `None` for one that is like a single text of the other side, and for one that stands alone.
    """
    likest = (here.rows @ there.rows.T).max(axis=1)
    for number in range(len(here.sizes)):
        is_there = len(here.sizes) == 1 or float(likest[number]) > _UNLIKE
        yield None if is_there else dilutes(here, there, number)


def _without_latin(anchors: frozenset[Anchor]) -> frozenset[Anchor]:
    """Return anchors without English words, which no Chinese text is expected to have."""
    return frozenset(anchor for anchor in anchors if anchor.kind is not AnchorKind.LATIN)


def _named(
    here: Sequence[frozenset[Anchor]], at: int, there: Sequence[frozenset[Anchor]]
) -> float | None:
    """Return what the anchors of a clause add; `None` where the other side has one of its own."""
    others = frozenset[Anchor]().union(*here[:at], *here[at + 1 :])
    opposite = frozenset[Anchor]().union(*there)
    if any(anchor in opposite and anchor not in others for anchor in here[at]):
        return None
    missing = any(
        anchor not in opposite and anchor.kind is not AnchorKind.SMALL_NUMBER for anchor in here[at]
    )
    return _OWN_ANCHOR if missing else 0.0


def _says_nothing(clauses: Clauses, number: int, *, of_source: bool) -> bool:
    """Return whether a clause may go, or come, without a loss."""
    words = all_omittable_words()
    if of_source:
        text = fold(clauses.sources[number])
        if measured(text) < _LEAST_SOURCE or any(map(text.__contains__, _boilerplate())):
            return True
        whole, beginnings = _phrases()
        return text.rstrip(fold("，。；：")) in whole or text.startswith(beginnings)
    text = clauses.targets[number].lower()
    before = clauses.targets[number - 1] if number else ""
    is_gloss = _GLOSS.match(text) is not None and _FOREIGN.search(before) is not None
    phrases = tuple(each.replace("_", " ") for each in words.english)
    bare = text.strip(" ,.;:—-")
    return len(text) < _LEAST_TARGET or is_gloss or bare.startswith(phrases)


@cache
def _phrases() -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the Chinese phrases that are a clause, and those that begin one, folded."""
    words = all_omittable_words().chinese
    whole = frozenset(fold(each) for each in words if not each.endswith("*"))
    return whole, tuple(fold(each[:-1]) for each in words if each.endswith("*"))


@cache
def _boilerplate() -> tuple[str, ...]:
    return tuple(map(fold, all_omittable_words().boilerplate))


def _lacking(clauses: Clauses, number: int, *, of_source: bool, score: float) -> Lacking:
    here = clauses.source_spans if of_source else clauses.target_spans
    there = clauses.target_spans if of_source else clauses.source_spans
    # Where it would stand: as far along on the other side as it stands on its own.
    at = min(round(number * len(there) / len(here)), len(there) - 1)
    place = there[at].start if at else there[0].start
    if number == len(here) - 1:
        place = there[-1].end
    return Lacking(of_source, here[number], Span(place, place), score)
