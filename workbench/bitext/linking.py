"""Which sentence of a translation renders which sentence of its source.

With an encoder by meaning, in any order; without one by length, numbers, names and dates, and only
where that is sure. A sentence that is not linked is one whose English was not located.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.bitext.anchors import AnchorReader
from workbench.bitext.comparing import Comparer, CutPair, Method
from workbench.bitext.encoder import SentenceEncoder
from workbench.bitext.meaning import Match
from workbench.model.finding import Span

__all__ = ["Link", "Method", "SentenceLinker"]

# From this probability on a link without an encoder counts.
SURE = 0.9

# Sentences of one text: a longer one is no paragraph, and `aligning` is for it.
MOST = 120

# In standard deviations of the length: beyond them one sentence does not render the other.
FITTING = 2.5

# The same for one sentence and several, without an encoder: one may as well be left out.
FITTING_MANY = 1.0


@dataclass(frozen=True, slots=True)
class Link:
    """A sentence of the source and where its English stands: one sentence or several.

    Spans are in code points, without the white space around, targets in the order of the text.
    `confidence` is from 0 to 1. `shared`: the English renders another sentence of the source too.
    """

    source: Span
    targets: tuple[Span, ...]
    confidence: float
    method: Method
    shared: bool = False

    @property
    def target(self) -> Span:
        """Return the span from its first English sentence to its last, whatever is between."""
        return Span(self.targets[0].start, self.targets[-1].end)


class SentenceLinker:
    """Links the sentences of paragraph pairs; it keeps nothing, so any thread may call it."""

    def __init__(self, anchors: AnchorReader, encoder: SentenceEncoder | None = None) -> None:
        """Take the reader of anchors, and the encoder where there is one."""
        self._comparer = Comparer(anchors, encoder)

    @property
    def has_encoder(self) -> bool:
        """Return whether sentences are linked by meaning."""
        return self._comparer.has_encoder

    def link(self, source: str, target: str) -> tuple[Link, ...]:
        """Return the links of a pair by their place in the source, each sentence at most once."""
        return self.link_all([(source, target)])[0]

    def link_all(self, pairs: Sequence[tuple[str, str]]) -> list[tuple[Link, ...]]:
        """Return the links of each pair; one call for many encodes three times as fast."""
        cut = [CutPair.of(source, target) for source, target in pairs]
        found = [tuple(links_of(pair, self._alone(pair), Method.ALONE)) for pair in cut]
        wanted = [n for n, pair in enumerate(cut) if not found[n] and 0 < pair.least <= MOST]
        wanted = [n for n in wanted if cut[n].most <= MOST]
        for n, each in zip(wanted, self._comparer.compare([cut[n] for n in wanted]), strict=True):
            least = 0.0 if self.has_encoder else SURE
            matches = [match for match in each.matches() if match.confidence >= least]
            found[n] = tuple(links_of(cut[n], matches, each.method))
        return found

    def _alone(self, pair: CutPair) -> tuple[Match, ...]:
        """Return the one match there can be where a side is one sentence."""
        if pair.least != 1 or (pair.most > 1 and self.has_encoder):
            return ()
        deviation = abs(pair.deviation)
        if deviation > (FITTING if pair.most == 1 else FITTING_MANY):
            return ()
        everything = tuple(range(len(pair.sources))), tuple(range(len(pair.targets)))
        return (Match(*everything, math.exp(-deviation * deviation / 8)),)


def links_of(pair: CutPair, matches: Sequence[Match], method: Method) -> Iterator[Link]:
    """Yield a link for each source of each match, by their places in the source."""
    found = {
        i: Link(
            pair.source_spans[i],
            tuple(pair.target_spans[j] for j in match.targets),
            match.confidence,
            method,
            shared=len(match.sources) > 1,
        )
        for match in matches
        for i in match.sources
    }
    yield from (found[i] for i in sorted(found))
