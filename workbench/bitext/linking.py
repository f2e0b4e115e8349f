"""Which sentence of a translation renders which sentence of its source.

With an encoder by meaning, in any order; without one by length, numbers, names and dates, in order,
and only where that is sure. A sentence that is not linked is one whose English was not located.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.bitext.anchors import AnchorReader
from workbench.bitext.encoder import Matrix, SentenceEncoder, cosines
from workbench.bitext.evidence import Evidence
from workbench.bitext.monotone import align_in_order
from workbench.bitext.sentences import chinese_sentences, english_sentences, trimmed
from workbench.model.finding import Stretch

ALIKE = 0.3
"""From this cosine on two sentences may be one: measured on 300 pairs of TICO-19."""

SURE = 0.9
"""From this probability on a link without an encoder counts."""

MOST = 200
"""Sentences of one text: a longer one is no paragraph and is linked by `aligning`."""


class Method(StrEnum):
    """By what two texts were found to belong together."""

    ENCODER = "encoder"
    ANCHORS = "anchors"
    """By length, numbers, dates, names, terms and addresses."""
    ALONE = "alone"
    """Each side has one sentence."""


@dataclass(frozen=True, slots=True)
class Link:
    """A sentence of the source and where its English stands: one sentence or several.

    Spans are in code points, without the white space around. `confidence` is from 0 to 1. `shared`:
    the English renders another sentence of the source as well.
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
    """Links the sentences of paragraph pairs; without state of its own, for any thread."""

    def __init__(self, anchors: AnchorReader, encoder: SentenceEncoder | None = None) -> None:
        """Take the reader of anchors, and the encoder where there is one."""
        self._anchors = anchors
        self._encoder = encoder

    @property
    def has_encoder(self) -> bool:
        """Return whether sentences are linked by meaning."""
        return self._encoder is not None

    def link(self, source: str, target: str) -> tuple[Link, ...]:
        """Return the links of a pair by their place in the source; each sentence at most once."""
        return self.link_all([(source, target)])[0]

    def link_all(self, pairs: Sequence[tuple[str, str]]) -> list[tuple[Link, ...]]:
        """Return the links of each pair; one call for many pairs encodes 3 times faster."""
        cut = [
            (_sentences(source, chinese_sentences(source)), _sentences(target, english_sentences(target)))
            for source, target in pairs
        ]
        if self._encoder is not None:
            texts = [span.of(text) for pair, both in zip(pairs, cut, strict=True) for text, spans in zip(pair, both, strict=True) for span in spans]
            self._encoder.encode(list(dict.fromkeys(texts)))
        return [self._linked(*pair, *spans) for pair, spans in zip(pairs, cut, strict=True)]
