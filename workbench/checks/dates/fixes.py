"""What a wrong date or time should be, in the shape of the target's own words."""

import re
from collections.abc import Mapping, Sequence

from workbench.model.finding import Fix
from workbench.model.house_style import HouseStyle
from workbench.text.dates.english_wording import (
    calendar_date,
    english_clock,
    month_name,
    weekday_name,
)
from workbench.text.dates.english_words import MONTHS, ORDINALS, WEEKDAYS
from workbench.text.dates.moments import Clock, ClockMention, Mention, Moment, Part, Period, Unit
from workbench.text.dates.time_zones import zone_offsets
from workbench.text.patterns import compiled

_NOON = 12
_HOUR = 60
_DAY = 24 * _HOUR
_CENTURY = 100

# A part in each of the ways English has for it: only the part's own word changes.
_STAGES: Sequence[tuple[re.Pattern[str], Mapping[Part, str]]] = (
    (
        compiled(r"\b(?:early|late|mid)\b[ -]", re.IGNORECASE),
        {Part.EARLY: "early ", Part.MIDDLE: "mid-", Part.LATE: "late "},
    ),
    (
        compiled(r"\b(?:beginning|start|middle|end|close)(?= of\b)", re.IGNORECASE),
        {Part.EARLY: "beginning", Part.MIDDLE: "middle", Part.LATE: "end"},
    ),
    (
        compiled(r"\b(?:first|second|latter)(?=[ -]half)", re.IGNORECASE),
        {Part.FIRST_HALF: "first", Part.SECOND_HALF: "second"},
    ),
    (
        compiled(r"\b(?:first|second|third|fourth)(?=[ -]quarter)", re.IGNORECASE),
        {
            Part.FIRST_QUARTER: "first",
            Part.SECOND_QUARTER: "second",
            Part.THIRD_QUARTER: "third",
            Part.FOURTH_QUARTER: "fourth",
        },
    ),
)
_SEASON = compiled(r"\b(?:spring|summer|autumn|fall|winter)\b", re.IGNORECASE)
_SEASONS: Mapping[Part, str] = {
    Part.SPRING: "spring",
    Part.SUMMER: "summer",
    Part.AUTUMN: "fall",
    Part.WINTER: "winter",
}

_AWAY: Mapping[int, str] = {
    -2: "the {} before last",
    -1: "last {}",
    0: "this {}",
    1: "next {}",
    2: "the {} after next",
}
_DAYS_AWAY: Mapping[int, str] = {
    -2: "the day before yesterday",
    -1: "yesterday",
    0: "today",
    1: "tomorrow",
    2: "the day after tomorrow",
}
_NTH = compiled(rf"\b(?:[0-9]{{1,2}}(?:st|nd|rd|th)|{'|'.join(ORDINALS)})\b")
_WEEKDAY = compiled("|".join(name.title() for name in WEEKDAYS))
_DECADE = compiled(r"(?P<century>1[0-9]|20)?(?P<tens>[0-9])0(?='?s)")
_MONTH_YEAR = compiled(rf"(?:{'|'.join(name.title() for name in MONTHS)})(?P<joint> |, )[0-9]{{4}}")
_REST_OF_NAME = compiled(r"(?:'s|’s)?(?: (?:Festival|Day|Eve))?")
_IN_THE = compiled(r"\b(in|at) the \Z")
_SPELLED_ORDINALS = 9


def restatement(
    text: str, target: Mention, source: Moment, periods: Sequence[Period], style: HouseStyle
) -> Fix | None:
    """Return the source's date in the shape of the target's words, where that is safe.

    `periods` are those that the source may mean; none where nobody can tell.
    """
    words = text[target.start : target.end]
    shape = target.moment
    if source.festival is not None or shape.festival is not None:
        return _festival_fix(text, target, source)
    if source.lunar or shape.lunar:
        figure = _lunar(words, source, shape)
    elif shape.part is not None or source.part is not None:
        figure = _other_part(words, source, shape, style)
    elif shape.is_distance and source.is_distance and shape.unit is source.unit:
        figure = _distance(source, periods)
    else:
        figure = _calendar(words, source, shape, periods, style)
    start, figure = _with_preposition(text, target, figure)
    return Fix(start, target.end, figure) if figure else None


def _with_preposition(text: str, target: Mention, figure: str) -> tuple[int, str]:
    """Return where an edit begins, and it: "at the end" for "in the middle", and reversed."""
    place = _IN_THE.search(text, 0, target.start)
    if place is None or not figure.startswith(("beginning", "middle", "end")):
        return target.start, figure
    wanted = "in" if figure.startswith("middle") else "at"
    if place[1] == wanted:
        return target.start, figure
    return place.start(1), f"{wanted} the {figure}"


def _calendar(
    words: str, source: Moment, shape: Moment, periods: Sequence[Period], style: HouseStyle
) -> str:
    """Return a day, a month, a year or a decade by the calendar; "" where it is not safe."""
    if shape.unit is Unit.YEAR and words.isdecimal() and source.unit is Unit.YEAR:
        year = source.year or (periods[0].first.year if periods else None)
        return str(year) if year else ""
    if shape.unit is Unit.MONTH and source.month:
        return _month(words, source, shape)
    if shape.unit is Unit.DECADE and source.unit is Unit.DECADE:
        return _decade(words, source)
    if shape.unit is Unit.DAY and source.unit is Unit.DAY:
        return _day_in_shape(words, source, shape, periods, style)
    return ""


def _month(words: str, source: Moment, shape: Moment) -> str:
    name = month_name(source.month or 1)
    if words.isalpha():
        return name
    joint = _MONTH_YEAR.fullmatch(words)
    year = source.year or shape.year
    return f"{name}{joint['joint']}{year}" if joint and year else ""


def _decade(words: str, source: Moment) -> str:
    found = _DECADE.search(words)
    decade = source.decade
    if found is None or decade is None:
        return ""
    full = found["century"] is not None
    first = decade if decade >= _CENTURY else int(found["century"] or 0) * _CENTURY + decade
    figure = str(first) if full else str(decade % _CENTURY)
    return words[: found.start()] + figure + words[found.end() :]


def _weekday(words: str, source: Moment, shape: Moment, periods: Sequence[Period]) -> str:
    """Return another weekday of the week that the words name, if they name one."""
    weekday = periods[0].first.weekday() if periods else source.weekday
    same_week = shape.weeks is None or shape.weeks == source.weeks
    known = weekday is not None and same_week
    return _WEEKDAY.sub(weekday_name(weekday or 0), words) if known else ""


def _day_in_shape(
    words: str, source: Moment, shape: Moment, periods: Sequence[Period], style: HouseStyle
) -> str:
    if shape == Moment(weekday=shape.weekday, weeks=shape.weeks, near=shape.near):
        return _weekday(words, source, shape, periods)
    if words.isdecimal() and shape.month == source.month and source.day:
        return str(source.day)  # the last of a range: May 3-9
    if None in {shape.month, shape.day} or shape.years is not None or words.isdecimal():
        return ""
    month, day = (
        (periods[0].first.month, periods[0].first.day) if periods else (source.month, source.day)
    )
    if month is None or day is None or words[-1] in "(),":
        return ""
    year = periods[0].first.year if periods and shape.year else (source.year or shape.year)
    weekday = periods[0].first.weekday() if periods and shape.weekday is not None else None
    if shape.weekday is not None and (weekday is None or "(" in words):
        return ""
    year = year if shape.year else None
    return calendar_date(style, month, day, year=year, weekday=weekday)


def _other_part(words: str, source: Moment, shape: Moment, style: HouseStyle) -> str:
    """Return the words with another part: "late June" for "mid-June"; all else has to agree."""
    if source.part is None or shape.part is None or not _agree_but_for_part(source, shape):
        return ""
    if source.part in _SEASONS:
        name = "autumn" if source.part is Part.AUTUMN and style.english == "en-GB" else ""
        return _cased(_SEASON, words, name or _SEASONS[source.part])
    for pattern, named in _STAGES:
        if source.part in named and shape.part in named and pattern.search(words):
            return _cased(pattern, words, named[source.part])
    return ""


def _cased(pattern: re.Pattern[str], words: str, wanted: str) -> str:
    def put(found: re.Match[str]) -> str:
        return wanted.capitalize() if found[0][:1].isupper() else wanted

    return pattern.sub(put, words, count=1)


def _agree_but_for_part(source: Moment, shape: Moment) -> bool:
    names = ("year", "years", "month", "months", "century")
    said = [(getattr(source, name), getattr(shape, name)) for name in names]
    if source.decade is not None and shape.decade is not None:
        said.append((source.decade % _CENTURY, shape.decade % _CENTURY))
    return all(one == other for one, other in said if None not in {one, other})


def _distance(source: Moment, periods: Sequence[Period]) -> str:
    """Return "the week before last" for "last week"; a near day by its weekday."""
    if source.days is not None:
        if periods:
            return weekday_name(periods[0].first.weekday())
        return _DAYS_AWAY.get(source.days, "")
    for unit, away in (("week", source.weeks), ("month", source.months), ("year", source.years)):
        if away is not None:
            return _AWAY[away].format(unit) if away in _AWAY else ""
    return ""


def _lunar(words: str, source: Moment, shape: Moment) -> str:
    """Return a lunar date, its ordinals spelled as the target's; so, too, for 五月初五 as May 5."""
    if not source.lunar or source.month is None:
        return ""
    if source.day is None:
        return f"the {_ordinal(source.month)} lunar month" if not shape.lunar else ""
    if not shape.lunar:
        taken = (shape.month, shape.day) == (source.month, source.day)
        day, month = _ordinal(source.day), _ordinal(source.month)
        return f"the {day} day of the {month} lunar month" if taken else ""
    numbers = iter((source.day, source.month))
    found = list(_NTH.finditer(words))
    if not found or "day" not in words:
        return ""
    return _NTH.sub(lambda match: _ordinal(next(numbers, 0), like=match[0]), words, count=2)


def _ordinal(number: int, like: str = "") -> str:
    """Return an ordinal, up to the ninth in words unless another in figures is to be met."""
    if number <= _SPELLED_ORDINALS and not like[:1].isdecimal():
        return ORDINALS[number - 1]
    last = number % 10 if number // 10 != 1 else 0
    return f"{number}{({1: 'st', 2: 'nd', 3: 'rd'}).get(last, 'th')}"


def _festival_fix(text: str, target: Mention, source: Moment) -> Fix | None:
    """Return the name of the source's festival for that of another one."""
    if source.festival is None or target.moment.festival is None:
        return None
    name = str(source.festival)
    end = _REST_OF_NAME.match(text, target.end)
    article = text[: target.start].endswith(("the ", "The "))
    words = text[target.start : target.end]
    if words.lower().startswith("the "):
        name = name if name.startswith("the ") else f"the {name}"
    elif article:
        name = name.removeprefix("the ")
    return Fix(target.start, end.end() if end else target.end, name)


def clock_fix(text: str, source: Clock, target: ClockMention, style: HouseStyle) -> Fix | None:
    """Return the source's time as the target writes its own: with a.m., 24 hours, or neither.

    `None` where the time may be either of two, or its zone is another one of unknown distance.
    """
    words = text[target.start : target.end]
    half = re.search(r"[ap]\.?m", words, re.IGNORECASE)
    minutes = _minutes_there(source, target.clock, is_half_told=half is not None)
    if minutes is None:
        return None
    hour, minute = divmod(minutes, _HOUR)
    if half or not words[:1].isdecimal():
        figure = english_clock(minutes, style)
        late = text[target.end : target.end + 26]
        told = re.match(r" (?:in the|at night|last night|tonight|this)\b", late)
        alone = len(source.minutes) > 1 or told
        figure = re.sub(r" ?[ap]\.?m\.?$", "", figure) if alone and not half else figure
    elif re.fullmatch(r"[0-9]{4}", words):
        figure = f"{hour:02}{minute:02}"
    else:
        whole_day = int(words.split(":")[0].split(".")[0].split(" ")[0]) > _NOON
        shown = hour if whole_day else (hour - 1) % _NOON + 1
        figure = f"{shown}:{minute:02}" if minute or ":" in words else str(shown)
    return Fix(target.start, target.end, figure)


def _minutes_there(source: Clock, target: Clock, *, is_half_told: bool) -> int | None:
    """Return the minutes since midnight in the target's zone, of either half if it is not told."""
    minutes = set(source.minutes)
    if target.zone and source.zone != target.zone:
        ahead, behind = zone_offsets(source.zone or "china"), zone_offsets(target.zone)
        minutes = {(each - a + b) % _DAY for each in minutes for a in ahead for b in behind}
    if len(minutes) > 1:
        if not is_half_told and len({each % (_NOON * _HOUR) for each in minutes}) == 1:
            return min(minutes)
        halves = {each < _NOON * _HOUR for each in target.minutes}
        minutes = {each for each in minutes if {each < _NOON * _HOUR} == halves}
    return minutes.pop() if len(minutes) == 1 else None
