"""To whom something goes, and from whom it comes: 租给学生 as "rented from students".

给 has behind it who gets something, 向 before a verb of taking who gives it. Told where English
has the other preposition before the words for them, and not the right one.
"""

import re
from collections.abc import Iterator

from workbench.bitext.glosses import all_stems_in
from workbench.bitext.said_words import said_words
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_INSIDE = "[^，。；：！？,;:!?“”「」《》、\n]"
_GIVES = "提供|发放|支付|给|推出|发出|转让|出|交|捐|赠|派"
_GIVEN = compiled(
    fold(
        "(?:租|卖|售|借|让|送|赠|捐|交|递|寄|嫁|传|还|分|发|放|贷|拨|汇|转|付|赔|供|输|授|移|售卖|提供|颁)给了?"
        rf"(?P<other>{_INSIDE}{{2,12}})"
    )
)
_TAKEN = compiled(
    fold(
        rf"(?:向|从|跟|找)(?P<other>(?:(?!{_GIVES}){_INSIDE}){{2,10}}?)"
        "(?:借(?!给|出)|租(?!给)|买|购|收购|采购|索要|索取|收取|征收|讨|要(?!求)|领取|贷款|筹|募|抢|偷|骗|学)"
    )
)
# Who comes from somewhere is no one that something comes from.
_ORIGIN = compiled(fold("来自|出身|籍"))
_TO = compiled(r"\b(?:to|for|with|towards?)\b", re.IGNORECASE)
_FROM = compiled(r"\bfrom\b(?P<other>(?:\s+[\w'’-]+){1,5})", re.IGNORECASE)
_GAVE = compiled(
    r"\b(?:sell|sells|sold|selling|lend|lends|lent|lending|gives?|gave|given|giving|loan\w*|suppl\w+"
    r"|donat\w+|hand(?:s|ed|ing)?(?: over)?|pa(?:y|ys|id|ying)|teach|teaches|taught|teaching)\b"
    r"(?:(?:\s+(?!to\b|from\b)[\w'’,-]+){0,5}?\s+to)?(?P<other>(?:\s+[\w'’-]+){1,4})",
    re.IGNORECASE,
)
_COMES_FROM = compiled(r"\bfrom\b|\basked\b|\bask\b|\bof\b", re.IGNORECASE)
_ENDS = compiled(r"[.;:!?\n]")


def turned_transfers(source: str, target: str) -> Iterator[tuple[Span, Span]]:
    """Yield who gets or gives something in a source, and the target's words that say the other."""
    folded = fold(source)
    if _FOR in folded and _ORIGIN.search(folded) is None:
        yield from _got_from(source, folded, target)
    if any(map(folded.__contains__, _ASKED)):
        yield from _given_to(source, folded, target)


_FOR = fold("给")
_ASKED = tuple(map(fold, "向从跟找"))


def _got_from(source: str, folded: str, target: str) -> Iterator[tuple[Span, Span]]:
    """Yield a 给 of which English makes a "from"."""
    for found in _GIVEN.finditer(folded):
        says = _says(source, Span(*found.span("other")))
        for told in _FROM.finditer(target):
            start, end = _sentence(target, told.start())
            is_right = _TO.search(target, start, end) is not None
            if not is_right and not says.isdisjoint(all_stems_in(told["other"])):
                yield Span(*found.span()), Span(*told.span())
                return


def _given_to(source: str, folded: str, target: str) -> Iterator[tuple[Span, Span]]:
    """Yield a 向 of somebody whom English gives what is taken from them."""
    for found in _TAKEN.finditer(folded):
        says = _says(source, Span(*found.span("other")))
        for told in _GAVE.finditer(target):
            start, end = _sentence(target, told.start())
            is_right = _COMES_FROM.search(target, start, end) is not None
            if not is_right and not says.isdisjoint(all_stems_in(told["other"])):
                yield Span(*found.span()), Span(*told.span())
                return


def _says(source: str, span: Span) -> frozenset[str]:
    """Return what says the people of a span: the words that fill it, up to the first verb's."""
    words = [w for w in said_words(source) if span.start <= w.start and w.end <= span.end]
    return frozenset[str]().union(*(each.says for each in words if each.end - each.start > 1))


def _sentence(target: str, place: int) -> tuple[int, int]:
    starts = [found.end() for found in _ENDS.finditer(target, 0, place)]
    end = _ENDS.search(target, place)
    return starts[-1] if starts else 0, end.start() if end else len(target)
