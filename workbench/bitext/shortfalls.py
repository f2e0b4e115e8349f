"""What was left out, as far as the lengths of two texts and what their sentences name can tell.

Without an encoder this is all there is: it finds four or five of ten, and says nothing else.
"""

import math
from collections.abc import Iterable, Iterator, Sequence

from workbench.bitext.anchors import Anchor, AnchorKind, AnchorReader
from workbench.bitext.comparing import Comparison, CutPair
from workbench.bitext.evidence import KEPT
from workbench.bitext.lengths import log_ratio, measured
from workbench.bitext.meaning import Match

# From this log likelihood ratio on; together with `LINKED` 0.48 of 114 removed sentences of
# TICO-19 were found with 1 in 1,400 kept ones false, of free English 0.38 with none in 700.
SURE = 3.0

# What speaks against it where the sentence has a counterpart by the same means.
LINKED = 3.0

# In standard deviations: a text that is not too short lacks nothing.
SHORT = -0.3

# How often an anchor that only one sentence has stands on the other side without it.
_BY_CHANCE = 0.05

# How often such an anchor is absent if the sentence is left out.
_ABSENT = 0.98

# What it says against an omission that an anchor of several sentences is there.
_SHARED = 0.3


def may_lack(pair: CutPair, anchors: AnchorReader) -> bool:
    """Return whether anything can be told of a pair, were none of what it names on both sides.

    Half of a comparison's work, or none: only what the longer side names is read. A name that is
    read back from the other side stands there, and speaks against it.
    """
    sizes = [measured(text) for text in pair.sources]
    lengths = [len(text) for text in pair.targets]
    source, target = sum(sizes), sum(lengths)
    whole = log_ratio(source, target)
    if whole < SHORT and len(sizes) > 1:
        own = zip(sizes, map(anchors.of_source, pair.sources), strict=True)
        scores = (_most(whole, log_ratio(source - size, target), named) for size, named in own)
    elif whole > -SHORT and len(lengths) > 1:
        own = zip(lengths, map(anchors.of_target, pair.targets), strict=True)
        scores = (_most(whole, log_ratio(source, target - size), named) for size, named in own)
    else:
        return False
    return any(score > SURE for score in scores)


def _most(whole: float, without: float, anchors: Iterable[Anchor]) -> float:
    """Return the most that a sentence may score, with none of its anchors on the other side."""
    named = sum(math.log(_ABSENT / (1 - KEPT[each.kind])) for each in set(anchors))
    return (whole * whole - without * without) / 2 + named + _ROUNDING


# Sums in another order are another number.
_ROUNDING = 1e-6


def without_english(
    comparison: Comparison, matches: Sequence[Match]
) -> Iterator[tuple[int, float]]:
    """Yield the sources that are surely left out, each with its log likelihood ratio."""
    pair, table = comparison.pair, comparison.anchors
    sizes = [measured(text) for text in pair.sources]
    length = sum(map(len, pair.targets))
    whole = log_ratio(sum(sizes), length)
    linked = {i for match in matches for i in match.sources}
    for i, size in enumerate(sizes):
        without = log_ratio(sum(sizes) - size, length)
        named = _named(table.sources, i, table.targets)
        score = (whole * whole - without * without) / 2 + named - LINKED * (i in linked)
        if whole < SHORT and len(sizes) > 1 and score > SURE:
            yield i, score


def without_source(comparison: Comparison, matches: Sequence[Match]) -> Iterator[tuple[int, float]]:
    """Yield the targets that surely have no source, each with its log likelihood ratio."""
    pair, table = comparison.pair, comparison.anchors
    size = sum(measured(text) for text in pair.sources)
    lengths = [len(text) for text in pair.targets]
    whole = log_ratio(size, sum(lengths))
    linked = {j for match in matches for j in match.targets}
    # Every English word is in Latin letters: none of them is expected in the source.
    targets = [
        frozenset(anchor for anchor in each if anchor.kind is not AnchorKind.LATIN)
        for each in table.targets
    ]
    for j, length in enumerate(lengths):
        without = log_ratio(size, sum(lengths) - length)
        named = _named(targets, j, table.sources)
        score = (whole * whole - without * without) / 2 + named - LINKED * (j in linked)
        if whole > -SHORT and len(lengths) > 1 and score > SURE:
            yield j, score


def _named(here: Sequence[frozenset[Anchor]], at: int, there: Sequence[frozenset[Anchor]]) -> float:
    """Return what the anchors of a sentence say for its being left out on the other side."""
    others = frozenset[Anchor]().union(*here[:at], *here[at + 1 :])
    opposite = frozenset[Anchor]().union(*there)
    found = 0.0
    for anchor in here[at]:
        kept = KEPT[anchor.kind]
        if anchor not in opposite:
            found += math.log(_ABSENT / (1 - kept))
        else:
            found -= _SHARED if anchor in others else math.log(kept / _BY_CHANCE)
    return found
