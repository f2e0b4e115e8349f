"""Times taken for their neighbours: the small hours of a day for its night, a span for its end.

周六凌晨 is no "late Saturday night", 三日内 not "after three days", Taiwan's national day not
the first of October, and 周一 with 后天 makes no Tuesday.
"""

from collections.abc import Iterator

from workbench.checks.dates.bounds import Bound
from workbench.checks.dates.zones import days_apart
from workbench.model.finding import Span
from workbench.text.dates.english_wording import weekday_name
from workbench.text.dates.moments import DayPart, DayPartMention, Festival, Mention, Moment, Timing
from workbench.text.folding import fold
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.quantity import Dimension
from workbench.text.patterns import compiled


def taken_for_others(source: str, target: str, ours: Timing, theirs: Timing) -> Iterator[Bound]:
    """Yield the times of a target that are the neighbours of those of its source."""
    folded = fold(source)
    if ours.day_parts:
        yield from _other_nights(folded, target, ours, theirs)
    if _SPAN.search(folded) is not None:
        yield from _other_ends(folded, target)
    if ours.mentions and theirs.mentions:
        yield from _other_national_days(folded, ours, theirs)
        yield from _other_steps(folded, ours, theirs)


_LATE = compiled(r"\blate (?:on |in the )?(?:(?:night|evening) of )?\Z")
_EARLY = compiled(r"\b(?:early (?:on )?|(?:early|small|wee) hours of )\Z")
# Of hours past midnight English may say so elsewhere: "overnight", "before dawn on Sunday".
_PAST_MIDNIGHT = compiled(
    r"\b(?:overnight|hours|dawn|midnight|early|a\.?m|through|into|until|sunrise|daybreak)\b"
)
_OF_NIGHT = compiled(fold("深夜|晚上|晚间|夜里|夜间|深宵"))
_GAP = 4


def _other_nights(folded: str, target: str, ours: Timing, theirs: Timing) -> Iterator[Bound]:
    """Yield the night of the day whose small hours are meant, and the reverse."""
    for day, part in _with_parts(ours):
        said = [each for each in theirs.mentions if each.moment == day.moment]
        if len(said) != 1:
            continue
        given = said[0]
        before, place = target[: given.start], Span(day.start, part.end)
        if part.part is DayPart.DAWN and _PAST_MIDNIGHT.search(target) is None:
            late = _LATE.search(before)
            other = next((each for one, each in _with_parts(theirs) if one is given), None)
            if other is not None and (other.part is DayPart.EVENING or late):
                start = late.start() if late else given.start
                yield Bound(place, Span(start, other.end), "the early hours of that day")
        elif _OF_NIGHT.fullmatch(folded, part.start, part.end):
            early = _EARLY.search(before)
            if early is not None and not ours.clocks:
                yield Bound(place, Span(early.start(), given.end), "that night")


def is_night_before(day: Mention, other: Mention, ours: Timing, theirs: Timing) -> bool:
    """Return whether the small hours of a day are told as the night that they end: 周日凌晨."""
    parts = [part.part for one, part in _with_parts(ours) if one is day]
    said = [part.part for one, part in _with_parts(theirs) if one is other]
    is_night = parts == [DayPart.DAWN] and said == [DayPart.NIGHT]
    return is_night and days_apart(day.moment, other.moment) == -1


def _with_parts(timing: Timing) -> Iterator[tuple[Mention, DayPartMention]]:
    """Yield the days of a text with the part of the day right behind them."""
    for day in timing.mentions:
        for part in timing.day_parts:
            if day.moment.is_day and 0 <= part.start - day.end <= _GAP:
                yield day, part


_SPAN = compiled(fold("(?:[日天周年]|星期|个月|小时|分钟)(?:之|以)?[内后]"))
_WITHIN = compiled(fold("(?:之|以)?内(?![部容外地])"))
_LATER = compiled(fold("(?:之|以)?后"))
_AFTER = compiled(r"\bafter (?:about |around |some )?\Z")
_LATER_IN_ENGLISH = compiled(r" (?:later|after|afterwards?)\b(?! (?:all|on))")
_WITHIN_IN_ENGLISH = compiled(r"\b(?:within|in (?:under|less than)) (?:the (?:next )?)?\Z")
_TIMES = frozenset({Dimension.TIME, Dimension.MONTHS})


def _other_ends(folded: str, target: str) -> Iterator[Bound]:
    """Yield what is to be done within a span and is told as after it, and the reverse."""
    ours = [each for each in chinese_quantities(folded) if each.unit.dimension in _TIMES]
    theirs = [each for each in english_quantities(target) if each.unit.dimension in _TIMES]
    if not len(ours) == len(theirs) == 1 or ours[0].low != theirs[0].low:
        return
    (mine,), (said,) = ours, theirs
    before, end = target[: said.start], max(said.end, said.unit_end)
    place = Span(mine.start, max(mine.end, mine.unit_end) + 1)
    if _WITHIN.match(folded, place.end - 1):
        after = _AFTER.search(before)
        is_of = target[end : end + 4] == " of "
        later = _LATER_IN_ENGLISH.match(target, end)
        if (after and not is_of) or later:
            start, stop = after.start() if after else said.start, later.end() if later else end
            yield Bound(place, Span(start, stop), f"within {said.of(target)}")
    elif _LATER.match(folded, place.end - 1):
        within = _WITHIN_IN_ENGLISH.search(before)
        if within is not None:
            yield Bound(place, Span(within.start(), end), f"after {said.of(target)}")


_OF_TAIWAN = compiled(fold("台湾|台北|中华民国|双十|总统府"))
_OF_CHINA = compiled(fold("大陆|内地|中国|北京|全国|天安门|香港|澳门|一国两制"))
_OCTOBER = 10


def _other_national_days(folded: str, ours: Timing, theirs: Timing) -> Iterator[Bound]:
    """Yield the day of one national day of October where the other one is meant."""
    named = [each for each in ours.mentions if each.moment.festival == Festival.NATIONAL_DAY]
    is_taiwan, is_china = (p.search(folded) is not None for p in (_OF_TAIWAN, _OF_CHINA))
    if len(named) != 1 or is_taiwan is is_china or any(e.moment.day for e in ours.mentions):
        return
    other, own = (1, _OCTOBER) if is_taiwan else (_OCTOBER, 1)
    for each in theirs.mentions:
        if each.moment == Moment(month=_OCTOBER, day=other):
            place = Span(named[0].start, named[0].end)
            yield Bound(place, Span(each.start, each.end), f"Oct. {own}")


_SAID = compiled(
    fold(
        "(?:[清凌]?晨|早上|上午|中午|下午|傍晚|晚上?)?[^，。；周昨今明前后]{0,4}(?:表示|说|称|指出|宣布|预测|预料)"
    )
)
_WEEK = 7


def _other_steps(folded: str, ours: Timing, theirs: Timing) -> Iterator[Bound]:
    """Yield a weekday that is not so many days from the one on which 明天 or 后天 was said.

    A paper that comes out on the next day may count from there.
    """
    days = [each for each in ours.mentions if each.moment.weekday is not None]
    steps = [each for each in ours.mentions if each.moment.days]
    if (
        len(days) != 1
        or len(steps) != 1
        or days[0].moment != Moment(weekday=days[0].moment.weekday)
    ):
        return
    stated, step = days[0], steps[0]
    if stated.start > step.start or _SAID.match(folded, stated.end) is None:
        return
    start, away = stated.moment.weekday or 0, step.moment.days or 0
    named = [each for each in theirs.mentions if each.moment.weekday is not None]
    others = [each for each in named if each.moment != stated.moment]
    may_be = {(start + away + late) % _WEEK for late in (0, 1)} | {start}
    if len(named) == len(others) + 1 and len(others) == 1:
        given = others[0]
        if given.moment.weekday not in may_be:
            expected = weekday_name((start + away) % _WEEK)
            yield Bound(Span(step.start, step.end), Span(given.start, given.end), expected)
