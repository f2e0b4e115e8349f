"""The sentences of a pair as units of their own, where nothing of the pair is lost by it."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from workbench.bitext.anchors import AnchorReader
from workbench.bitext.encoder import EncoderMissing
from workbench.bitext.lexicon import news_lexicon
from workbench.bitext.linking import SentenceLinker
from workbench.formats.tmx.options import SentenceLink, SentenceLinks
from workbench.model.segment import Segment
from workbench.services.memory.linking import LoadEncoder


class SentencePair(NamedTuple):
    """A sentence of the source and its English, in code points."""

    source_start: int
    source_end: int
    target_start: int
    target_end: int


def sentence_pairs(
    source: str, target: str, links: Iterable[SentencePair]
) -> tuple[SentencePair, ...]:
    """Return the sentences of a pair in their order; none where it has one, or one is not linked.

    Sentences that follow each other and share their English are one. What no link covers may be
    white space and marks, or the pair stays whole.
    """
    pairs: list[SentencePair] = []
    for link in sorted(links):
        last = pairs[-1] if pairs else None
        if last is not None and last[2:] == link[2:]:
            pairs[-1] = last._replace(source_end=link.source_end)
        else:
            pairs.append(link)
    left = _outside(source, [(each.source_start, each.source_end) for each in pairs])
    right = _outside(target, [(each.target_start, each.target_end) for each in pairs])
    is_whole = len(pairs) > 1 and not any(map(str.isalnum, left + right))
    return tuple(pairs) if is_whole and not _overlap(pairs) else ()


def links_of_segments(load: LoadEncoder) -> SentenceLinks:
    """Return what links the sentences of segments for an export; loads the encoder now."""
    loaded = load()
    encoder = None if isinstance(loaded, EncoderMissing) else loaded
    linker = SentenceLinker(AnchorReader(news_lexicon()), encoder)

    def links(segment: Segment) -> Iterable[SentenceLink]:
        found = (
            SentencePair(each.source.start, each.source.end, each.target.start, each.target.end)
            for each in linker.link(segment.source, segment.target)
        )
        pairs = sentence_pairs(segment.source, segment.target, found)
        return [SentenceLink(*pair) for pair in pairs]

    return links


def _overlap(pairs: Sequence[SentencePair]) -> bool:
    """Return whether some English would be written twice: not every link stands for itself."""
    spans = sorted((pair.target_start, pair.target_end) for pair in pairs)
    return any(one[1] > other[0] for one, other in pairwise(spans))


def _outside(text: str, spans: Sequence[tuple[int, int]]) -> str:
    rest, done = "", 0
    for start, end in sorted(spans):
        rest += text[done:start]
        done = max(done, end)
    return rest + text[done:]
