"""On which side of a date something is, whose year is whose, and where it is what hour.

自2月14日起 as "until February 14", 10月31日或之前 as "after October 31", two years that
changed places between their clauses, and two places whose parts of the day did.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from workbench.bitext.clause_links import clause_links
from workbench.checks.dates.bounds import Bound
from workbench.model.finding import Span
from workbench.text.dates.moments import DayPartMention, Mention, Moment, Timing
from workbench.text.folding import fold
from workbench.text.names.matched import Matched, matched_names
from workbench.text.patterns import compiled

# Words right before and right behind a date.
_ONWARD_BEFORE = compiled(fold("(?:自从?|从|由)(?:今年|明年|去年|本月|下月|即日)?$"))
_ONWARD_BEHIND = compiled(
    fold(r"\s?(?:\([^)]{1,6}\))?(?:起|开始|以来|之?后|以后|(?<!截)至今)(?![果点])")
)
_UP_TO_BEFORE = compiled(
    fold(
        "(?:起[至到]|截至|截止(?:日期?|时间)?(?:到|为|是|定[于在]|:)?|直到|直至|[持延]续[到至]|维持[到至]|展[到至]|不[晚迟]于|最[晚迟]|限期?|务必于|须在)(?:今年|明年|去年)?$"
    )
)
_UP_TO_BEHIND = compiled(fold("(?:或|及)?(?:之|以)?前(?![后任总夕往])|为止|截止|届满"))
_ONWARD = compiled(
    r"\b(?:(?:open|begin|start|launch)\w*(?: on| in| from)?"
    r"|(?:opens?|opened|begins?|began|starts?|started)\b[^.,;]{0,60} on|from|since"
    r"|starting(?: on| from| in)?|beginning(?: on| in)?|effective(?: from)?|after|following"
    r"|on or after|no earlier than|later than)(?: the (?:start|end) of)?(?: (?:last|next|this))? $",
    re.IGNORECASE,
)
_UP_TO = compiled(
    r"\b(?:until|till|up (?:to|until)|through|before|by|prior to|ahead of|on or before|(?:no"
    r"|not) later than"
    r"|ending(?: on)?)(?: the (?:start|end) of)?(?: (?:last|next|this))? $",
    re.IGNORECASE,
)
_LATEST = compiled(r"\b(?:no|not|n['’]t) (?:\w+ ){0,3}later than $", re.IGNORECASE)

# With a denial or a "not until" before and after change their sides.
_TURNED = compiled(fold("[没未不无才方始]|停止|结束|暂停|中断"))
_TURNED_ENGLISH = compiled(
    r"\b(?:not|no|never|only|nor|stop\w*|end(?:s|ed|ing)?|suspend\w*|halt\w*|expir\w*)\b|n['’]t\b",
    re.IGNORECASE,
)
_REACH = 32
_ENGLISH_REACH = 80


class _Sided(NamedTuple):
    """A date that something begins with, or ends before."""

    mention: Mention
    is_onward: bool


def other_sides(source: str, target: str, ours: Timing, theirs: Timing) -> Iterator[Bound]:
    """Yield where a target has something on the other side of a date, year or place."""
    yield from _other_directions(source, target, ours, theirs)
    yield from _exchanged_years(source, target, ours, theirs)
    yield from _exchanged_places(source, target, ours, theirs)


def _other_directions(source: str, target: str, ours: Timing, theirs: Timing) -> Iterator[Bound]:
    folded = fold(source)
    meant = list(_sided(folded, ours.mentions))
    if not meant:
        return
    said = list(_sided_in_english(target, theirs.mentions))
    for mention, is_onward in meant:
        there = [each for each in said if _is_same(mention.moment, each.mention.moment)]
        named = [e for e in theirs.mentions if _is_same(mention.moment, e.moment)]
        if len(there) != 1 or len(named) != 1 or there[0].is_onward is is_onward:
            continue
        given = there[0].mention
        if _TURNED.search(_clause(folded, mention, "，。；,;")) or _TURNED_ENGLISH.search(
            _clause(target, given, ".;")
        ):
            continue
        expected = f"{'from' if is_onward else 'before'} {target[given.start : given.end]}"
        yield Bound(Span(mention.start, mention.end), Span(given.start, given.end), expected)


def _sided(folded: str, mentions: Sequence[Mention]) -> Iterator[_Sided]:
    for each in mentions:
        before = folded[max(0, each.start - _REACH) : each.start]
        is_up_to = _UP_TO_BEFORE.search(before) or _UP_TO_BEHIND.match(folded, each.end)
        is_onward = _ONWARD_BEHIND.match(folded, each.end) or (
            _ONWARD_BEFORE.search(before) and _UP_TO_BEHIND.match(folded, each.end) is None
        )
        if bool(is_up_to) is not bool(is_onward):
            yield _Sided(each, bool(is_onward))


def _sided_in_english(target: str, mentions: Sequence[Mention]) -> Iterator[_Sided]:
    for each in mentions:
        before = target[max(0, each.start - _ENGLISH_REACH) : each.start]
        if _UP_TO.search(before) or _LATEST.search(before):
            yield _Sided(each, is_onward=False)
        elif _ONWARD.search(before):
            yield _Sided(each, is_onward=True)


def _is_same(one: Moment, other: Moment) -> bool:
    """Return whether two dates name the same day, month or weekday, or the same year alone."""
    if one.part is not other.part or one.lunar is not other.lunar:
        return False
    if one.month is not None or other.month is not None:
        return (one.month, one.day) == (other.month, other.day)
    if one.weekday is not None or other.weekday is not None:
        return one.weekday == other.weekday
    named = (one.day, one.days, one.weeks, one.months, one.years, one.year, one.festival)
    others = (other.day, other.days, other.weeks, other.months, other.years, other.year)
    return any(each is not None for each in named) and named == (*others, other.festival)


def _clause(text: str, mention: Mention, ends: str) -> str:
    """Return the clause or sentence around a date."""
    signs = re.compile(f"[{fold(ends)}]")
    starts = [found.end() for found in signs.finditer(text, 0, mention.start)]
    end = signs.search(text, mention.end)
    return text[starts[-1] if starts else 0 : end.start() if end else len(text)]


_BOTH = 2


def _exchanged_years(source: str, target: str, ours: Timing, theirs: Timing) -> Iterator[Bound]:
    """Yield the first of two years each of which the target has in the clause of the other."""
    first = [each for each in ours.mentions if each.moment == Moment(year=each.moment.year)]
    other = [each for each in theirs.mentions if each.moment == Moment(year=each.moment.year)]
    years = {each.moment.year for each in first}
    if not len(first) == len(other) == len(years) == _BOTH:
        return
    if years != {each.moment.year for each in other}:
        return
    links = clause_links(source, target, tuple(Span(each.start, each.end) for each in first))
    clauses = {each.moment.year: links.of(each.start) for each in first}
    places = {each.moment.year: links.target_of(each.start) for each in other}
    told = {
        year: links.best[place] if place is not None else None for year, place in places.items()
    }
    one, two = (each.moment.year for each in first)
    if None in clauses.values() or clauses[one] == clauses[two]:
        return
    if told[one] == clauses[two] and told[two] == clauses[one]:
        given = next(each for each in other if each.moment.year == one)
        yield Bound(
            Span(first[0].start, first[0].end),
            Span(given.start, given.end),
            f"{first[1].moment.year}",
        )


_PLACE_TIME = compiled(fold("\\s?(?:当地)?时间"))
_ENGLISH_ENDS = compiled(r"[,.;()]|\b(?:and|or|which is)\b")


def _exchanged_places(source: str, target: str, ours: Timing, theirs: Timing) -> Iterator[Bound]:
    """Yield the first of two places the part of whose day the target has at the other one."""
    if not len(ours.day_parts) == len(theirs.day_parts) == _BOTH or theirs.clocks or ours.clocks:
        return
    folded = fold(source)
    named = [
        each for each in matched_names(source, target) if _PLACE_TIME.match(folded, each.source_end)
    ]
    if len(named) != _BOTH or ours.day_parts[0].part is ours.day_parts[1].part:
        return
    meant = [_behind(each, ours.day_parts) for each in named]
    said = [_in_clause(each, target, theirs.day_parts) for each in named]
    if None in meant or None in said or meant[0] is meant[1] or said[0] is said[1]:
        return
    crossed = _group(meant[0]) == _group(said[1]) and _group(meant[1]) == _group(said[0])
    if crossed and said[0] is not None and _group(meant[0]) != _group(meant[1]):
        place = named[0]
        yield Bound(
            Span(place.source_start, place.source_end),
            Span(said[0].start, said[0].end),
            meant[0].part.value if meant[0] else "",
        )


def _behind(place: Matched, parts: Sequence[DayPartMention]) -> DayPartMention | None:
    return next((each for each in parts if each.start >= place.source_end), None)


def _in_clause(
    place: Matched, target: str, parts: Sequence[DayPartMention]
) -> DayPartMention | None:
    ends = [0, *(found.end() for found in _ENGLISH_ENDS.finditer(target)), len(target)]
    low = max(each for each in ends if each <= place.target_start)
    high = min(each for each in ends if each >= place.target_end)
    inside = [each for each in parts if low <= each.start and each.end <= high]
    return inside[0] if len(inside) == 1 else None


_LATE = frozenset({"evening", "night", "early evening"})


def _group(part: DayPartMention | None) -> str:
    """Return the part of a day, evening and night being one."""
    if part is None:
        return ""
    return "night" if part.part.value in _LATE else part.part.value
