"""From what to what: 由盟友变成敌人 as "from enemies to allies".

Told only where both texts say a way in so many words, between two poles of a pair.
"""

from collections.abc import Iterator, Sequence

from workbench.bitext.glosses import all_stems_in
from workbench.bitext.said_words import said_words
from workbench.checks.meaning.opposites import Mention
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_FROM = compiled(fold("(?:由|从|自|将)[^，。；：！？,;\n]{0,6}$"))
_TO = compiled(fold("[变转改升降成到至向为][^，。；：！？,;\n]{0,6}$"))
_WAY = compiled(r"\bfrom\b(?P<start>[^,.;:!?]{2,60}?)\b(?:to|into)\b(?P<end>[^,.;:!?]{2,60})")


# 由上海驶往鹿特丹, 由讲师升为教授: any two ends of a way.
_INSIDE = "[^，。；：！？,;、“”《》\n]"
_ROUTE = compiled(
    fold(
        f"(?:由|从|自)(?P<start>{_INSIDE}{{1,8}}?)(?:撤[出资]?|开|驶|飞|迁|搬|转|变|改|升|降|调|运|流|发|走|跑|游|出发|启程)?"
        f"(?:到|至|往|向|为|成|前往|赴|转)(?P<end>{_INSIDE}{{1,8}})"
    )
)
_OUT_OF = compiled(
    r"\b(?:from|out of)\b(?P<start>[^,.;:!?]{2,40}?)\b(?:to|into|for)\b(?P<end>[^,.;:!?]{2,40})"
)


def turned_routes(source: str, lowered: str) -> Iterator[tuple[Span, Span]]:
    """Yield the way of a source of which its target has the ends changed about."""
    folded = fold(source)
    if _SIGNS.isdisjoint(folded):
        return
    told = _OUT_OF.search(lowered)
    found = _ROUTE.search(folded) if told is not None else None
    if told is None or found is None:
        return
    first = _says(source, Span(*found.span("start")))
    last = _says(source, Span(*found.span("end")))
    first, last = first - last, last - first
    start, end = all_stems_in(told["start"]), all_stems_in(told["end"])
    is_back = bool(start & last) and bool(end & first)
    if is_back and start.isdisjoint(first) and end.isdisjoint(last):
        yield Span(*found.span()), Span(*told.span())


_SIGNS = frozenset(fold("由从自"))


def _says(source: str, span: Span) -> frozenset[str]:
    """Return what may say the words of one end; a single character tells where it is all of it."""
    words = [w for w in said_words(source) if span.start <= w.start and w.end <= span.end]
    is_one = span.end - span.start == 1
    return frozenset[str]().union(*(w.says for w in words if is_one or w.end - w.start > 1))


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
