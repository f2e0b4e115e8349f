"""Two parties exchanged: the landlord who must repay the tenant, the plaintiff who sues.

Parties are the poles of pairs such as 原告 and 被告. Where one clause of the source names each
once, and the target too, the first is the first again unless English turns the sentence round.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from workbench.checks.meaning.opposites import Mention
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

# Pairs of the lexicon whose poles are people or bodies that do something to each other.
_PARTIES = frozenset(
    {"trial2", "trial", "owner", "parent", "crime", "deal", "care", "school", "debt"}
)
# How often parties of a pair stand in a clause that names each once.
_EACH_ONCE = 2

_PARTS = compiled(fold("[，。；：！？,;\n、和与及跟同]"))
# Between two parties: English that turns a sentence round, or starts another.
_TURNED = compiled(
    r"\bby\b|\bwhom?\b|\bthat\b|\bwhich\b|[,;:.]|\bfrom\b(?= (?:his|her|their|its)\b)|\band\b"
    r"|\bof\b|['’]s\b"
    r"|\bwas\b|\bwere\b|\bbeen\b|\bbeing\b|\breceiv\w+|\bwins?\b|\bwon\b|\bgets?\b|\bgot\b"
)


def exchanged_parties(
    lowered: str, source: str, mentions: Sequence[Mention]
) -> Iterator[tuple[Mention, Span]]:
    """Yield the party that comes first in a source and second in the target, and where."""
    parties = [each for each in mentions if each.pole.pair in _PARTIES]
    for one, other in pairwise(parties):
        if (
            one.other is not other.pole
            or len([m for m in parties if m.pole.pair == one.pole.pair]) != _EACH_ONCE
        ):
            continue
        if _PARTS.search(source[one.span.end : other.span.start]):
            continue
        first, second = _once(one, lowered), _once(other, lowered)
        if first is None or second is None or first.start < second.end:
            continue
        if _TURNED.search(lowered[second.end : first.start]) is None:
            yield one, second


def _once(mention: Mention, lowered: str) -> Span | None:
    found = list(mention.pole.says.finditer(lowered))
    return Span(*found[0].span()) if len(found) == 1 else None
