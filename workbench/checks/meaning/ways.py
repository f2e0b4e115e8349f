"""From what to what: 由盟友变成敌人 as "from enemies to allies".

Told only where both texts say a way in so many words, between two poles of a pair.
"""

from collections.abc import Iterator, Sequence

from workbench.checks.meaning.opposites import Mention
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_FROM = compiled(fold("(?:由|从|自|将)[^，。；：！？,;\n]{0,6}$"))
_TO = compiled(fold("[变转改升降成到至向为][^，。；：！？,;\n]{0,6}$"))
_WAY = compiled(r"\bfrom\b(?P<start>[^,.;:!?]{2,60}?)\b(?:to|into)\b(?P<end>[^,.;:!?]{2,60})")


def turned_ways(
    source: str, lowered: str, mentions: Sequence[Mention]
) -> Iterator[tuple[Span, Span]]:
    """Yield the way of a source from one pole to the other that its target goes back."""
    told = _WAY.search(lowered)
    if told is None:
        return
    folded = fold(source)
    for first in mentions:
        if _FROM.search(folded[: first.span.start]) is None:
            continue
        for second in mentions:
            if second.pole is not first.other or second.span.start < first.span.end:
                continue
            between = folded[first.span.end : second.span.start]
            if _TO.search(between) is None:
                continue
            is_back = second.pole.says.search(told["start"]) and first.pole.says.search(told["end"])
            is_so = first.pole.may_be_said(told["start"]) or second.pole.may_be_said(told["end"])
            if is_back and not is_so:
                yield Span(first.span.start, second.span.end), Span(*told.span())
                return
