"""Moments, periods and mentions of them as values, and what steps lie between two."""

from calendar import monthrange
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import IntEnum, StrEnum


class Unit(IntEnum):
    """How exact a moment is; the greater, the more exact."""

    CENTURY = 1
    DECADE = 2
    YEAR = 3
    PART_OF_YEAR = 4
    MONTH = 5
    PART_OF_MONTH = 6
    WEEK = 7
    DAY = 8


class Part(StrEnum):
    """A part of a year, a month, a decade or a century."""

    EARLY = "early"
    MIDDLE = "mid"
    LATE = "late"
    FIRST_HALF = "first half"
    SECOND_HALF = "second half"
    FIRST_QUARTER = "first quarter"
    SECOND_QUARTER = "second quarter"
    THIRD_QUARTER = "third quarter"
    FOURTH_QUARTER = "fourth quarter"
    THREE_QUARTERS = "first three quarters"
    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"


class Festival(StrEnum):
    """A day with a name of its own, of those that come with the program, by its English name."""

    NEW_YEAR = "New Year's Day"
    NEW_YEARS_EVE = "New Year's Eve"
    LUNAR_NEW_YEAR = "Lunar New Year"
    LUNAR_NEW_YEARS_EVE = "Lunar New Year's Eve"
    LANTERN = "the Lantern Festival"
    TOMB_SWEEPING = "Tomb-Sweeping Day"
    DRAGON_BOAT = "the Dragon Boat Festival"
    QIXI = "the Qixi Festival"
    GHOST = "the Hungry Ghost Festival"
    MID_AUTUMN = "the Mid-Autumn Festival"
    DOUBLE_NINTH = "the Double Ninth Festival"
    NATIONAL_DAY = "National Day"
    MAY_DAY = "May Day"
    WOMEN = "International Women's Day"
    CHILDREN = "Children's Day"
    ARMY_DAY = "Army Day"
    CHRISTMAS = "Christmas"
    CHRISTMAS_EVE = "Christmas Eve"
    VALENTINE = "Valentine's Day"
    THANKSGIVING = "Thanksgiving"
    HALLOWEEN = "Halloween"
    EASTER = "Easter"
    YOUTH = "Youth Day"
    TEACHERS = "Teachers' Day"
    MOTHERS = "Mother's Day"
    FATHERS = "Father's Day"
    SINGLES = "Singles' Day"
    ARBOR = "Arbor Day"
    NURSES = "Nurses Day"
    LABA = "the Laba Festival"
    BUDDHA = "Buddha's Birthday"
    WINTER_SOLSTICE = "the winter solstice"
    SUMMER_SOLSTICE = "the summer solstice"
    SPRING_EQUINOX = "the spring equinox"
    AUTUMN_EQUINOX = "the autumn equinox"


class DayPart(StrEnum):
    """A part of the day."""

    DAWN = "early morning"
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    DUSK = "early evening"
    EVENING = "evening"
    NIGHT = "night"


@dataclass(frozen=True, slots=True)
class Moment:
    """A date as written; what is not said is `None`.

    `years`, `months`, `weeks` and `days` are distances from the day of reading (去年: `years=-1`).
    `decade` is its first year, or below 100 where the century is not said (90年代: 90). `weekday`
    counts from Monday, 0. With `near`, a distance of weeks may mean the nearest such day as well
    ("last Wednesday"). With `lunar`, month and day are those of the lunar calendar. `second_year`
    is the other reading of a year of two figures (98年 of the Republic is 2009).
    """

    century: int | None = None
    decade: int | None = None
    year: int | None = None
    second_year: int | None = None
    years: int | None = None
    part: Part | None = None
    month: int | None = None
    months: int | None = None
    day: int | None = None
    days: int | None = None
    weekday: int | None = None
    weeks: int | None = None
    weekend: bool = False
    near: bool = False
    lunar: bool = False
    leap: bool = False
    festival: str | None = None

    @property
    def unit(self) -> Unit:
        """Return how exact it is."""
        if self.is_day:
            return Unit.DAY
        if self.weekend or self.weeks is not None:
            return Unit.WEEK
        if self.has_month:
            return Unit.MONTH if self.part is None else Unit.PART_OF_MONTH
        if self.decade is not None:
            return Unit.DECADE
        if self.century is not None:
            return Unit.CENTURY
        return Unit.YEAR if self.part is None else Unit.PART_OF_YEAR

    @property
    def is_day(self) -> bool:
        """Return whether it means one day."""
        is_dated = self.day is not None or self.days is not None
        return is_dated or self.weekday is not None or self.festival is not None

    @property
    def has_month(self) -> bool:
        """Return whether a month is said, by its name or by its distance."""
        return self.month is not None or self.months is not None

    @property
    def has_year(self) -> bool:
        """Return whether a year is said, by its number or by its distance."""
        return self.year is not None or self.years is not None

    @property
    def is_present(self) -> bool:
        """Return whether it says no more than today, this week, this month or this year."""
        bare = replace(self, days=None, weeks=None, months=None, years=None)
        near = {self.days, self.weeks, self.months, self.years} - {None}
        return near == {0} and bare == Moment()

    @property
    def is_distance(self) -> bool:
        """Return whether it says no more than how many days, weeks, months or years away."""
        bare = replace(self, days=None, weeks=None, months=None, years=None, near=False)
        return self != bare and bare == Moment()

    @property
    def is_count(self) -> bool:
        """Return whether it counts more than one of them: two days ago."""
        away = {self.days, self.weeks, self.months, self.years}
        return self.is_distance and away.isdisjoint({-1, 0, 1})

    def with_fields_of(self, other: "Moment") -> "Moment | None":
        """Return both said at once; `None` if they cannot be said of one day."""
        names = [name for name in _NAMES if _is_said(getattr(other, name))]
        if any(_is_said(getattr(self, name)) for name in names):
            return None
        return replace(self, **{name: getattr(other, name) for name in names})


_NAMES = tuple(field.name for field in fields(Moment))


def _is_said(value: object) -> bool:
    return value is not None and value is not False


@dataclass(frozen=True, slots=True)
class Mention:
    """A moment where it stands in a text, in code points.

    It is `sure` where it can be nothing but a date; one that is not may explain a date of the other
    text but is never missed or found too much. With `number` it may be a plain number: 21年, 8.26.
    `eve` is the day before that it may mean as well: 春节前夕.
    """

    start: int
    end: int
    moment: Moment
    sure: bool = True
    number: bool = False
    eve: str | None = None

    @property
    def is_counted(self) -> bool:
        """Return whether it is a year that counts from another one: 次年."""
        return self.number and not self.sure and self.moment == Moment(year=self.moment.year)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day: the minutes since midnight it may mean, and the zone that is named with it.

    9:30 without a part of the day may be 570 or 1290. `zone` is a key of `zone_offsets`, or "".
    """

    minutes: tuple[int, ...]
    zone: str = ""


@dataclass(frozen=True, slots=True)
class ClockMention:
    """A time of day where it stands in a text, in code points; `sure` as with `Mention`."""

    start: int
    end: int
    clock: Clock
    sure: bool = True


@dataclass(frozen=True, slots=True)
class DayPartMention:
    """A part of the day where it stands in a text: 上午, "in the evening"."""

    start: int
    end: int
    part: DayPart


@dataclass(frozen=True, slots=True)
class Timing:
    """All that a text says about dates and times, each kind in the text's order.

    `vague` tells that it also says 近日, 当天 or the like, which an English text may make exact;
    `far` that it counts from another year than that of reading (23年前的7月1日). A text with more
    than `MOST` of them is a table or a list, and `crowded`: it was read no further.
    """

    mentions: tuple[Mention, ...] = ()
    clocks: tuple[ClockMention, ...] = ()
    day_parts: tuple[DayPartMention, ...] = ()
    vague: bool = False
    far: bool = False
    crowded: bool = False

    @property
    def is_silent(self) -> bool:
        """Return whether it names no date, no time and no part of the day."""
        return not (self.mentions or self.clocks or self.day_parts or self.crowded)


MOST = 40


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    def contains(self, other: "Period") -> bool:
        """Return whether all days of the other are among its own."""
        return self.first <= other.first and other.last <= self.last

    def meets(self, other: "Period") -> bool:
        """Return whether they have a day in common."""
        return self.first <= other.last and other.first <= self.last

    @classmethod
    def of_day(cls, day: date) -> "Period":
        """Return one day."""
        return cls(day, day)

    @classmethod
    def of_months(cls, year: int, first: int, last: int) -> "Period":
        """Return whole months of a year; a last month beyond 12 is in the year after."""
        beyond, month = divmod(last - 1, 12)
        if year + beyond > date.max.year:
            return cls(date(year, first, 1), date.max)
        length = monthrange(year + beyond, month + 1)[1]
        return cls(date(year, first, 1), date(year + beyond, month + 1, length))


def are_steps(one: Moment, other: Moment) -> bool:
    """Return whether both say last, this or next, each of another unit: 本月, this year."""
    if one.part is other.part is not None:  # 上月底, "the end of last year"
        one, other = replace(one, part=None), replace(other, part=None)
    if not (one.is_distance and other.is_distance) or one.unit is other.unit or one.days == 0:
        return False
    return _direction(one) == _direction(other)


def _direction(moment: Moment) -> int:
    """Return -1 for the past, 0 for now, 1 for what comes."""
    away = (moment.days or 0) + (moment.weeks or 0) + (moment.months or 0) + (moment.years or 0)
    return (away > 0) - (away < 0)


def is_exact(moment: Moment) -> bool:
    """Return whether it names a day of the month or a month."""
    numbered = moment.day is not None or moment.month is not None
    return numbered and moment.part is None and not moment.lunar
