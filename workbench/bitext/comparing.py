"""Pairs of texts cut into sentences, and what speaks for each pair of those sentences.

What links sentences, aligns articles and finds omissions looks at the same values.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.bitext.anchors import AnchorReader, AnchorTable
from workbench.bitext.encoder import SentenceEncoder
from workbench.bitext.evidence import Evidence
from workbench.bitext.lengths import log_ratio, measured
from workbench.bitext.meaning import Match, Side
from workbench.bitext.pairing import paired
from workbench.bitext.sentences import chinese_sentences, english_sentences, with_words
from workbench.model.finding import Span


class Method(StrEnum):
    """By what two texts were found to belong together, or not to."""

    ENCODER = "encoder"
    ANCHORS = "anchors"
    """By length, numbers, dates, names, terms and addresses."""
    ALONE = "alone"
    """Either side is one sentence, and the lengths fit."""


@dataclass(frozen=True, slots=True)
class CutPair:
    """A pair of texts with the trimmed spans of its sentences, and their words."""

    source_spans: tuple[Span, ...]
    target_spans: tuple[Span, ...]
    sources: tuple[str, ...]
    targets: tuple[str, ...]

    @classmethod
    def of(cls, source: str, target: str) -> "CutPair":
        """Cut both texts; what has no letter and no figure is no sentence."""
        left = with_words(source, chinese_sentences(source))
        right = with_words(target, english_sentences(target))
        sources = tuple(span.of(source) for span in left)
        return cls(left, right, sources, tuple(span.of(target) for span in right))

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the sentences of the source, then those of the target."""
        return (*self.sources, *self.targets)

    @property
    def most(self) -> int:
        """Return how many sentences the longer side has."""
        return max(len(self.sources), len(self.targets))

    @property
    def least(self) -> int:
        """Return how many sentences the shorter side has."""
        return min(len(self.sources), len(self.targets))

    @property
    def deviation(self) -> float:
        """Return by how many standard deviations the target is too long or, below 0, too short."""
        return log_ratio(sum(map(measured, self.sources)), sum(map(len, self.targets)))


@dataclass(frozen=True, slots=True)
class Comparison:
    """A pair with all that is known of its sentences; `meaning` where there is an encoder."""

    pair: CutPair
    anchors: AnchorTable
    evidence: Evidence
    meaning: tuple[Side, Side] | None

    @property
    def method(self) -> Method:
        """Return what was looked at."""
        return Method.ANCHORS if self.meaning is None else Method.ENCODER

    def matches(self) -> tuple[Match, ...]:
        """Return which sentences render one another, in any order."""
        return paired(len(self.pair.sources), len(self.pair.targets), self.evidence.weigh)


class Comparer:
    """Compares pairs of texts; it keeps nothing, so any thread may call it."""

    def __init__(self, anchors: AnchorReader, encoder: SentenceEncoder | None = None) -> None:
        """Take the reader of anchors, and the encoder where there is one."""
        self._anchors = anchors
        self._encoder = encoder

    @property
    def has_encoder(self) -> bool:
        """Return whether meaning is compared."""
        return self._encoder is not None

    def compare(self, pairs: Sequence[CutPair]) -> Iterator[Comparison]:
        """Yield a comparison of each pair; the sentences of all are encoded in one batch."""
        for pair, meaning in zip(pairs, self._meanings(pairs), strict=True):
            table = self._anchors.read(pair.sources, pair.targets)
            evidence = Evidence(pair.sources, pair.targets, table, meaning)
            yield Comparison(pair, table, evidence, meaning)

    def _meanings(self, pairs: Sequence[CutPair]) -> Iterator[tuple[Side, Side] | None]:
        if self._encoder is None:
            yield from [None] * len(pairs)
            return
        rows = self._encoder.encode([text for pair in pairs for text in pair.texts])
        start = 0
        for pair in pairs:
            middle, end = start + len(pair.sources), start + len(pair.texts)
            left = Side(rows[start:middle], tuple(map(len, pair.sources)))
            yield left, Side(rows[middle:end], tuple(map(len, pair.targets)))
            start = end
