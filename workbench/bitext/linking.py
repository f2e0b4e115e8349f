"""Which sentence of a translation renders which sentence of its source.

With an encoder by meaning, in any order; without one by length, numbers, names and dates, in order,
and only where that is sure. A sentence that is not linked is one whose English was not located.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.bitext.anchors import AnchorReader
from workbench.bitext.encoder import SentenceEncoder
from workbench.bitext.evidence import Evidence
from workbench.bitext.lengths import log_ratio, measured
from workbench.bitext.meaning import Match, Side
from workbench.bitext.pairing import paired
from workbench.bitext.sentences import chinese_sentences, english_sentences, trimmed
from workbench.model.finding import Stretch

SURE = 0.9
"""From this probability on a link without an encoder counts."""

MOST = 120
"""Sentences of one text: a longer one is no paragraph, and `aligning` is for it."""


FITTING = 2.5
"""In standard deviations of the length: beyond them one sentence does not render all the others."""


class Method(StrEnum):
    """By what two texts were found to belong together."""

    ENCODER = "encoder"
    ANCHORS = "anchors"
    """By length, numbers, dates, names, terms and addresses."""
    ALONE = "alone"
    """Either side is one sentence, and the lengths fit."""


@dataclass(frozen=True, slots=True)
class Link:
    """A sentence of the source and where its English stands: one sentence or several.

    Spans are in code points, without the white space around, targets in the order of the text.
    `confidence` is from 0 to 1. `shared`: the English renders another sentence of the source too.
    """

    source: Stretch
    targets: tuple[Stretch, ...]
    confidence: float
    method: Method
    shared: bool = False

    @property
    def target(self) -> Stretch:
        """Return the span from its first English sentence to its last, whatever is between."""
        return Stretch(self.targets[0].start, self.targets[-1].end)


class SentenceLinker:
    """Links the sentences of paragraph pairs; it keeps nothing, so any thread may call it."""

    def __init__(self, anchors: AnchorReader, encoder: SentenceEncoder | None = None) -> None:
        """Take the reader of anchors, and the encoder where there is one."""
        self._anchors = anchors
        self._encoder = encoder

    @property
    def has_encoder(self) -> bool:
        """Return whether sentences are linked by meaning."""
        return self._encoder is not None

    def link(self, source: str, target: str) -> tuple[Link, ...]:
        """Return the links of a pair by their place in the source, each sentence at most once."""
        return self.link_all([(source, target)])[0]

    def link_all(self, pairs: Sequence[tuple[str, str]]) -> list[tuple[Link, ...]]:
        """Return the links of each pair; one call for many encodes three times as fast."""
        cut = [_Cut.of(source, target) for source, target in pairs]
        meanings = _meanings(cut, self._encoder) if self._encoder else [None] * len(cut)
        return [
            tuple(self._links(each, meaning)) for each, meaning in zip(cut, meanings, strict=True)
        ]

    def _links(self, cut: "_Cut", meaning: tuple[Side, Side] | None) -> Iterator[Link]:
        if not cut.is_open:
            return cut.links(cut.alone(), Method.ALONE)
        table = self._anchors.read(cut.sources, cut.targets)
        weigh = Evidence(cut.sources, cut.targets, table, meaning).weigh
        matches = paired(len(cut.sources), len(cut.targets), weigh)
        if meaning is not None:
            return cut.links(matches, Method.ENCODER)
        return cut.links([each for each in matches if each.confidence >= SURE], Method.ANCHORS)


@dataclass(frozen=True, slots=True)
class _Cut:
    """A pair of texts with the spans of its sentences, and their words."""

    source_spans: tuple[Stretch, ...]
    target_spans: tuple[Stretch, ...]
    sources: tuple[str, ...]
    targets: tuple[str, ...]

    @classmethod
    def of(cls, source: str, target: str) -> "_Cut":
        left = _with_words(source, chinese_sentences(source))
        right = _with_words(target, english_sentences(target))
        sources = tuple(span.of(source) for span in left)
        return cls(left, right, sources, tuple(span.of(target) for span in right))

    @property
    def is_open(self) -> bool:
        """Return whether there is anything to find out."""
        return bool(self.sources and self.targets) and not self.is_alone and self._is_paragraph

    @property
    def is_alone(self) -> bool:
        """Return whether either side is one sentence and both are of fitting lengths."""
        return 1 in {len(self.sources), len(self.targets)} and abs(self._deviation) < FITTING

    @property
    def _is_paragraph(self) -> bool:
        return max(len(self.sources), len(self.targets)) <= MOST

    @property
    def _deviation(self) -> float:
        return log_ratio(sum(map(measured, self.sources)), sum(map(len, self.targets)))

    def alone(self) -> tuple[Match, ...]:
        """Return the one match there can be of a side that is one sentence."""
        if not self.is_alone or not self.sources or not self.targets:
            return ()
        everything = tuple(range(len(self.sources))), tuple(range(len(self.targets)))
        return (Match(*everything, math.exp(-self._deviation * self._deviation / 8)),)

    def links(self, matches: Sequence[Match], method: Method) -> Iterator[Link]:
        """Yield a link for each source of each match, by their places in the source."""
        found = {
            i: Link(
                self.source_spans[i],
                tuple(self.target_spans[j] for j in match.targets),
                match.confidence,
                method,
                shared=len(match.sources) > 1,
            )
            for match in matches
            for i in match.sources
        }
        yield from (found[i] for i in sorted(found))


def _meanings(cut: Sequence[_Cut], encoder: SentenceEncoder) -> Iterator[tuple[Side, Side] | None]:
    """Yield the vectors of each pair that needs them, all encoded in one batch."""
    wanted = [(*each.sources, *each.targets) if each.is_open else () for each in cut]
    rows = encoder.encode([text for texts in wanted for text in texts])
    start = 0
    for each, texts in zip(cut, wanted, strict=True):
        middle, end = start + len(each.sources), start + len(texts)
        if texts:
            left = Side(rows[start:middle], tuple(map(len, each.sources)))
            yield left, Side(rows[middle:end], tuple(map(len, each.targets)))
        else:
            yield None
        start = end


def _with_words(text: str, spans: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Return the spans that hold any letter or figure, trimmed."""
    edged = (trimmed(text, span) for span in spans)
    return tuple(span for span in edged if any(map(str.isalnum, span.of(text))))
