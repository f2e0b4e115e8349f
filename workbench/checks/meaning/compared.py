"""What is more than what: the two sides of a comparison changed places.

反对者多于支持者 as "more in favour than against": the word of the comparison is right, and what
stands before and behind it is not. Sides are known by the words that only one of them has.
"""

import re
from collections.abc import Callable, Iterator

from workbench.bitext.glosses import Glossed, all_stems_in, glossed
from workbench.bitext.senses import senses
from workbench.checks.meaning.opposites import Pole, opposites
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_MORE = "多于|高于|大于|快于|强于|优于|超过|长于|早于|重于|多过|高过|胜过|好于|贵于|过于"
_LESS = "少于|低于|小于|慢于|弱于|逊于|短于|晚于|轻于|不及|不如|差于"
_CHINESE = compiled(
    fold(
        rf"(?P<one>[^，。；：！？,;\n]{{2,20}}?)(?:远|明显|大大|显著|略|稍|仍|均|都|已|首次|再次)*"
        rf"(?:(?P<more>{_MORE})|(?P<less>{_LESS}))(?P<other>[^，。；：！？,;\n]{{2,16}})"
    )
)
_THAN = compiled(
    fold(
        r"(?P<one>[^，。；：！？,;\n]{2,20}?)比(?P<other>[^，。；：！？,;\n赛例如较特利亚率重]{2,14}?)"
        r"(?:(?P<more>[多高大快强好早长重贵])|(?P<less>[少低小慢弱差晚短轻便]))"
    )
)
# 供过于求 has its sides inside.
_SUPPLY = compiled(
    fold(
        "(?P<more>供过于求|供大于求|供過於求|产大于销)|(?P<less>供不应求|求大于供|求过于供|需大于供)"
    )
)
_LONGEST = 90
_ENGLISH = compiled(
    rf"(?P<one>[^.;:!?]{{0,{_LONGEST}}}?)\b(?:"
    r"(?P<verb>outnumber\w*|outstrip\w*|outpac\w*|exceed\w*|surpass\w*|outweigh\w*|overtak\w+"
    r"|overtook|outgr[eo]w\w*|outsold|outsell\w*)"
    r"|(?P<less>(?:fewer|less|lower|smaller|slower|weaker|shorter|lighter|worse|later|cheaper"
    r"|poorer|cooler|colder|thinner|narrower|more (?:slow|rare|weak|poor|thin|narrow)ly)\b"
    r"[^.;:!?,]{0,60}?\bthan)"
    r"|(?P<more>(?:more|greater|above|better|higher|bigger|larger|faster|quicker|stronger|longer"
    r"|older|earlier|sooner|heavier|hotter|warmer|richer|wider|taller|deeper|dearer|costlier"
    rf"|busier|safer)\b[^.;:!?,]{{0,60}}?\bthan))\b(?P<other>[^,.;:!?]{{2,{_LONGEST}}})"
)
_VERBS = (
    "outnumber",
    "outstrip",
    "outpac",
    "exceed",
    "surpass",
    "outweigh",
    "overt",
    "outgr",
    "outs",
)
_SIGNS = tuple(map(fold, ("于", "比", "及", "如", "过", "供")))
_PASSIVE = re.compile(r"^\s+by\b")
_FIGURE = compiled(
    r"^\s*(?:[$€£¥]?\d|(?:a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|usual|average"
    r"|expected|before|ever|normal)\b)"
)
# What says a side of a comparison in a text.
Side = Callable[[str], bool]

# What people want, and what there is: the side of a comparison that has no word of the one has the
# other ("more vaccine than people want").
_WANTED = compiled(
    r"\b(?:demand\w*|want\w*|need\w*|order\w*|buyers?|customers?|ask\w*|require\w*|takers?|appetite)\b"
)


def _is_demand(text: str) -> bool:
    return _WANTED.search(text) is not None


def _is_offer(text: str) -> bool:
    return _WANTED.search(text) is None


def sides_exchanged(source: str, target: str) -> Iterator[tuple[Span, Span]]:
    """Yield a comparison of a source, and the target's where its sides changed places."""
    for span, given, is_right in _judged(source, target):
        if not is_right:
            yield span, given
            return


def sides_agree(source: str, target: str) -> bool:
    """Return whether a comparison says what the source's does, either way round."""
    return any(is_right for _, _, is_right in _judged(source, target))


def _judged(source: str, target: str) -> Iterator[tuple[Span, Span, bool]]:
    """Yield the comparisons of a source that the target's first one renders, and if rightly."""
    lowered, folded = target.lower(), fold(source)
    if "than" not in lowered and not any(map(lowered.__contains__, _VERBS)):
        return
    if not any(map(folded.__contains__, _SIGNS)):
        return
    told = _ENGLISH.search(lowered)
    if told is None:
        return
    for span, one, other, is_more in _compared(source, folded):
        way = _way(told, one, other)
        if way is None:
            continue
        says_more = told["less"] is None
        if told["verb"] and _PASSIVE.match(told["other"]):
            says_more = not says_more
        yield span, Span(*told.span()), (says_more is is_more) is way


def _compared(source: str, folded: str) -> Iterator[tuple[Span, Side, Side, bool]]:
    """Yield each comparison: where, what says either side, and whether the first has more."""
    for found in _SUPPLY.finditer(folded):
        yield Span(*found.span()), _is_offer, _is_demand, found["more"] is not None
    for pattern in (_CHINESE, _THAN):
        for found in pattern.finditer(folded):
            one, other = _sides(
                source, folded, Span(*found.span("one")), Span(*found.span("other"))
            )
            yield Span(*found.span()), one, other, found["more"] is not None


def _sides(source: str, folded: str, one: Span, other: Span) -> tuple[Side, Side]:
    """Return what says either side: of opposites the words of these, else stems of one alone."""
    mentions = opposites().mentions(folded)
    for each in mentions:
        if not _is_in(each.span, one):
            continue
        for its in mentions:
            if its.pole is each.other and _is_in(its.span, other):
                return _by_pole(each.pole), _by_pole(its.pole)
    first, second = _stems(source, one), _stems(source, other)
    return _by_stems(first - second), _by_stems(second - first)


def _by_pole(pole: Pole) -> Side:
    return lambda text: pole.says.search(text) is not None


def _by_stems(stems: frozenset[str]) -> Side:
    return lambda text: not stems.isdisjoint(all_stems_in(text))


def _is_in(span: Span, place: Span) -> bool:
    return place.start <= span.start and span.end <= place.end


def _stems(source: str, span: Span) -> frozenset[str]:
    words: list[Glossed] = [
        each for each in glossed(source) if span.start <= each.start and each.end <= span.end
    ]
    found = {stem for each in words for stem in each.own}
    found |= {
        stem
        for each in senses(source)
        if span.start <= each.start and each.end <= span.end and each.end - each.start > 1
        for stem in each.says
    }
    return frozenset(found)


def _way(told: re.Match[str], one: Side, other: Side) -> bool | None:
    """Return whether English has the sides as they stand; `None` where that is not sure."""
    if _FIGURE.match(told["other"]):
        return None
    first = told["one"] + (told["more"] or told["less"] or "")
    second = told["other"]
    as_it_stands = (one(first), other(second)) == (True, True)
    turned = (other(first), one(second)) == (True, True)
    if as_it_stands is turned or (as_it_stands and (other(first) or one(second))):
        return None
    return None if turned and (one(first) or other(second)) else as_it_stands
