"""Dates and times of the source that the target lacks, has otherwise or adds."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from workbench.checks.dates.bounds import other_bounds
from workbench.checks.dates.clocks import compare_clocks
from workbench.checks.dates.compared import other_bases
from workbench.checks.dates.dynasties import changed_dynasties
from workbench.checks.dates.festival_days import other_festival_days
from workbench.checks.dates.fixes import restatement
from workbench.checks.dates.implied import COMPARED, is_implied, needs_no_words
from workbench.checks.dates.named_times import other_named_times
from workbench.checks.dates.postponed import other_move, without_moved
from workbench.checks.dates.reckoned import without_ends, without_reckoned, without_weeks
from workbench.checks.dates.rules import EXTRA, MISSING
from workbench.checks.dates.sides import other_sides
from workbench.checks.dates.steps import other_steps
from workbench.checks.dates.style import mend_style
from workbench.checks.dates.taken_for import is_night_before, taken_for_others
from workbench.checks.dates.zones import Shift, days_apart, shifted, shifts
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.dates.chinese import read_chinese_dates
from workbench.text.dates.english import read_english_dates
from workbench.text.dates.english_wording import (
    calendar_date,
    english_date,
    weekday_name,
)
from workbench.text.dates.matching import Matching, match_dates, references_of
from workbench.text.dates.moments import Mention, Moment, Part, Timing, Unit, are_steps
from workbench.text.dates.periods import Reference, moment_periods, true_weekday
from workbench.text.dates.weekly import listed_weekdays
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_FIGURES = compiled(r"\d+(?:\.\d+)?")


def misdated(source: str, target: str, matching: Matching) -> Iterator[tuple[Mention, Mention]]:
    """Yield what may be a date with the one other date like it in the target.

    Nothing where the target has its figures, for then it is a number: 89 years, 8.26.
    """
    numbers = _FIGURES.findall(target)
    for mention in (each for each in matching.missing if each.number):
        moment = mention.moment
        rivals = [each for each in matching.added if _is_same_sort(moment, each.moment)]
        day = source[mention.start : mention.end] if moment.month else ""
        said = day or str((moment.year or moment.decade or 0) % 100)
        if len(rivals) == 1 and said not in numbers:
            yield mention, rivals[0]


def _is_same_sort(one: Moment, other: Moment) -> bool:
    if one.decade is not None:
        return other.decade is not None
    if one.month is not None:
        return None not in {other.month, other.day}
    return other.year is not None and other == Moment(year=other.year)


VALUE = Rule("date.value", Family.DATE, Severity.ERROR)
WEEKDAY = Rule("date.weekday", Family.DATE, Severity.ERROR)
SOURCE = Rule("date.source", Family.DATE, Severity.HINT, about_source=True)

# Roles whose English may well leave a date out.
_TERSE = frozenset({Role.HEADLINE, Role.SUBHEAD, Role.BYLINE, Role.RELATED, Role.BOILERPLATE})

_PRESENT = compiled(
    r"\b(?:this|current(?:ly)?|so far|to date|now(?:adays)?|today|tonight|year|month|week|annual)",
    re.IGNORECASE,
)
_DURATION = compiled(r"[ -](?:day|days)\b")
_SEASONS = frozenset({Part.SPRING, Part.SUMMER, Part.AUTUMN, Part.WINTER})
_LUNAR = compiled(r"\b[Ll]unar|\b[Cc]hinese [Nn]ew [Yy]ear|\bSpring Festival")

# As English counts the years of a ruler, and the first year that it writes with four figures.
_REIGN = compiled(r"\b(?:reign|era|dynasty|emperor|year of)\b", re.IGNORECASE)
FIRST_YEAR = 1000

_STEP = compiled(
    r"(?:[Pp]revious|[Pp]rior|[Pp]receding|(?:[Aa]|[Oo]ne|[Tt]he) \w+ (?:earlier|before))"
)
_DIGITS = compiled(r"\d+")


@dataclass(frozen=True, slots=True)
class _Pair:
    """Both texts of a segment with what they say of dates."""

    checked: Checked
    style: HouseStyle
    published: date | None
    chinese: Timing
    english: Timing
    references: tuple[Reference, Reference]
    """By what each text's dates are resolved."""

    @property
    def source(self) -> str:
        return self.checked.segment.source

    @property
    def target(self) -> str:
        return self.checked.segment.target


class DateCheck:
    """Finds dates and times changed, lost, added, at odds with themselves or out of house style."""

    name = "dates"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield nothing for an empty target, nor for a table's worth of dates."""
        segment = checked.segment
        if not segment.target.strip():
            return
        published = checked.article.published
        day = None if published is None else published.date()
        chinese, english = read_chinese_dates(segment.source), read_english_dates(segment.target)
        yield from few(_dynasties(checked))
        yield from few(_bounds(checked, chinese, english))
        if chinese.is_silent and english.is_silent:
            yield from few(mend_style(checked, style, english))
            return
        references = references_of(chinese, english, day)
        pair = _Pair(checked, style, day, chinese, english, references)
        yield from few(mend_style(checked, style, pair.english))
        if not (pair.chinese.crowded or pair.english.crowded):
            yield from few(_compare(pair))


def _dynasties(checked: Checked) -> Iterator[Finding]:
    """Yield a dynasty told as another one, with the name that the source has."""
    segment = checked.segment
    for source, target in changed_dynasties(segment.source, segment.target):
        origin, words = Span(source.start, source.end), Span(target.start, target.end)
        yield VALUE.found(
            checked,
            words,
            source=(origin,),
            fix=Fix(target.start, target.end, source.name),
            chinese=origin.of(segment.source),
            english=words.of(segment.target),
            expected=source.name,
            resolved=source.name,
            english_resolved=target.name,
        )


def _bounds(checked: Checked, chinese: Timing, english: Timing) -> Iterator[Finding]:
    """Yield midnights, quarters and clocks that the target bounds otherwise."""
    source, target = checked.segment.source, checked.segment.target
    steps = other_steps(fold(source), target)
    sides = other_sides(source, target, chinese, english)
    bases = other_bases(fold(source), target)
    named = other_named_times(fold(source), target)
    moves = other_move(source, chinese.mentions, english.mentions)
    days = other_festival_days(source, chinese, english)
    bounds = other_bounds(source, target, chinese, english)
    taken = taken_for_others(source, target, chinese, english)
    for each in (*bounds, *steps, *sides, *bases, *named, *moves, *days, *taken):
        yield VALUE.found(
            checked,
            each.target,
            source=(each.source,),
            chinese=each.source.of(source),
            english=each.target.of(target),
            expected=each.expected,
            resolved=each.expected,
            english_resolved=each.target.of(target),
        )


def _compare(pair: _Pair) -> Iterator[Finding]:
    days = [(each, true_weekday(each.moment, pair.references[1])) for each in pair.english.mentions]
    wrong = {mention: weekday for mention, weekday in days if weekday is not None}
    yield from _source_contradictions(pair)
    texts = pair.source, pair.target
    mentions = pair.chinese.mentions, pair.english.mentions
    matching = match_dates(pair.chinese, pair.english, pair.references)
    matching = without_reckoned(texts, mentions, without_weeks(texts, matching))
    matching = without_ends(texts, pair.chinese.mentions, matching)
    matching = without_moved(pair.source, mentions, matching)
    moved = list(shifts(pair.chinese, pair.english))
    astray = dict(_unshifted(pair, moved))
    changed = [each for each in _truly_changed(pair, matching, moved) if each[0] not in astray]
    told = {target.start for _, target in changed}
    yield from astray.values()
    untold = {each: weekday for each, weekday in wrong.items() if each.start not in told}
    yield from _target_contradictions(pair, untold)
    said = {each.start: each for each in pair.english.mentions}
    for source, target in changed:
        firm = (source, target) in matching.firm
        yield _changed(pair, source, said[target.start], is_firm=firm)
    named = (each for each in matching.yearless if _names_its_year(pair, each[0]))
    yield from (_yearless(pair, *each) for each in named)
    dated = dict(misdated(pair.source, pair.target, matching))
    misstepped = dict(_misstepped(pair, matching)) | dated
    for source, target in misstepped.items():
        yield _changed(pair, source, target, is_firm=source in dated)
    for mention in matching.missing:
        if mention not in misstepped and mention not in astray and _is_missed(pair, mention):
            yield _missing(pair, mention)
    yield from _additions(pair, matching)
    terse = pair.checked.segment.role in _TERSE
    yield from compare_clocks(pair.checked, pair.style, pair.chinese, pair.english, terse=terse)


def _truly_changed(
    pair: _Pair, matching: Matching, moved: Iterable[Shift]
) -> Iterator[tuple[Mention, Mention]]:
    """Yield what differs, but for days of other zones, midnights and dates said to be lunar."""
    kept = {
        (one, other) for one, other, away in moved if days_apart(one.moment, other.moment) == away
    }
    for each in matching.changed:
        if each in kept or _is_shifted(pair, *each) or _is_from_dateline(pair, *each):
            continue
        if _is_quarter_before(pair, *each) or _is_of_now(pair, *each):
            continue
        if is_night_before(*each, pair.chinese, pair.english):
            continue
        if _is_lunar_too(pair, *each) or _is_midnight(pair, *each) or _is_in_festival(pair, *each):
            continue
        yield each


def _additions(pair: _Pair, matching: Matching) -> Iterator[Finding]:
    for mention in matching.added:
        lunar = _taken_for_solar(pair, mention)
        if lunar is not None:
            yield _changed(pair, lunar, mention)
        elif _is_added(pair, mention):
            words = Span(mention.start, mention.end)
            yield EXTRA.found(pair.checked, words, english=words.of(pair.target))


def _unshifted(pair: _Pair, moved: Iterable[Shift]) -> Iterator[tuple[Mention, Finding]]:
    """Yield days that are not those of their time's zone, mostly kept though it was converted."""
    for source, target, away in moved:
        apart = days_apart(source.moment, target.moment)
        if apart is not None and apart != away and abs(apart) <= 1:
            day = replace(source, moment=shifted(source.moment, away))
            yield source, _changed(pair, day, target, is_firm=True)


def _is_of_now(pair: _Pair, source: Mention, target: Mention) -> bool:
    """Return whether a year is only compared with and English names its own: doubled this year."""
    return target.moment.is_present and is_implied(pair.source, pair.target, source)


_QUARTERS = (Part.FIRST_QUARTER, Part.SECOND_QUARTER, Part.THIRD_QUARTER, Part.FOURTH_QUARTER)
_ON_QUARTER = compiled(fold("环比|按季|季[增减]|[较比与]上[一个]*季"))


def _is_quarter_before(pair: _Pair, source: Mention, target: Mention) -> bool:
    """Return whether 环比 is told by the quarter before it, and its own is named as well."""
    one, other = source.moment.part, target.moment.part
    if one not in _QUARTERS or other not in _QUARTERS or not _ON_QUARTER.search(fold(pair.source)):
        return False
    is_before = (_QUARTERS.index(one) - _QUARTERS.index(other)) % len(_QUARTERS) == 1
    return is_before and _is_said_elsewhere(pair, source.moment)


def _is_midnight(pair: _Pair, source: Mention, target: Mention) -> bool:
    """Return whether midnight of the day before stands for the hour 0 of a day: 周四零时."""
    begins = any(0 in each.clock.minutes for each in pair.chinese.clocks)
    before = days_apart(source.moment, target.moment) == -1
    return begins and before and any(0 in each.clock.minutes for each in pair.english.clocks)


def _is_lunar_too(pair: _Pair, source: Mention, target: Mention) -> bool:
    """Return whether the English says elsewhere that a date is lunar: May 5, lunar calendar."""
    numbers = (source.moment.month, source.moment.day)
    same = source.moment.lunar and numbers == (target.moment.month, target.moment.day)
    return same and _LUNAR.search(pair.target) is not None


# Of the New Year's weeks, not of its first day.
_FESTIVITIES = compiled(
    r"(?:'s|’s)? (?:festiv\w+|celebrat\w+|holidays?|period|season|break|events?)\b", re.IGNORECASE
)
_LAST_OF_FESTIVAL = 15


def _is_in_festival(pair: _Pair, source: Mention, target: Mention) -> bool:
    """Return whether a day of the New Year's weeks is told as one of them: 正月十五."""
    moment = source.moment
    is_in = moment.lunar and moment.month == 1 and 1 < (moment.day or 0) <= _LAST_OF_FESTIVAL
    is_told = target.moment.festival is not None and _LUNAR.search(pair.target, target.start)
    return is_in and bool(is_told) and _FESTIVITIES.match(pair.target, target.end) is not None


def _is_from_dateline(pair: _Pair, source: Mention, target: Mention) -> bool:
    """Return whether a date is 昨天, counted from the one that opens: （6月3日）……昨天."""
    day = source.moment
    opens = source.start <= 1 and pair.source[:1] in "(（" and None not in {day.month, day.day}
    if not opens or day.month is None or day.day is None:
        return False
    steps = {each.moment.days for each in pair.chinese.mentions} - {None}
    year = day.year or _ANY_YEAR
    if day.day > monthrange(year, day.month)[1]:
        return False
    days = (date(year, day.month, day.day) + timedelta(step or 0) for step in steps)
    return (target.moment.month, target.moment.day) in {(each.month, each.day) for each in days}


# For a day without a year; on February 29 nothing is counted.
_ANY_YEAR = 2023


def _is_shifted(pair: _Pair, source: Mention, target: Mention) -> bool:
    """Return whether a time in another zone makes it the day before or after."""
    zones = {each.clock.zone for each in pair.english.clocks} - {""}
    if zones <= {each.clock.zone for each in pair.chinese.clocks}:
        return False
    days = moment_periods(source.moment, pair.references[0])
    others = moment_periods(target.moment, pair.references[1])
    if source.moment.unit is not Unit.DAY or target.moment.unit is not Unit.DAY:
        return False
    return any(abs((day.first - other.first).days) == 1 for day in days for other in others)


def _misstepped(pair: _Pair, matching: Matching) -> Iterator[tuple[Mention, Mention]]:
    """Yield what took another step than the source: 上月, "the previous year"."""
    rivals = [each for each in matching.added if _is_step(pair, each)]
    for mention in matching.missing:
        steps = [each for each in rivals if are_steps(mention.moment, each.moment)]
        if mention.sure and steps:
            rivals.remove(steps[0])
            yield mention, steps[0]


def _is_step(pair: _Pair, mention: Mention) -> bool:
    """Return whether a step of the target comes from no other words of the source: 同比."""
    if mention.sure:
        return True
    if pair.chinese.vague or COMPARED.search(fold(pair.source)):
        return False
    return _STEP.match(pair.target, mention.start) is not None


def _source_contradictions(pair: _Pair) -> Iterator[Finding]:
    """Yield dates of the source that fell on another weekday than it says."""
    reference = pair.references[0]
    for mention in pair.chinese.mentions:
        weekday = true_weekday(mention.moment, reference)
        if weekday is not None:
            words = Span(mention.start, mention.end)
            yield SOURCE.found(
                pair.checked,
                source=(words,),
                chinese=words.of(pair.source),
                date=_date_of(pair, mention.moment, reference),
                weekday=weekday_name(weekday),
            )


def _target_contradictions(pair: _Pair, wrong: Mapping[Mention, int]) -> Iterator[Finding]:
    """Yield dates of the target with a wrong weekday that the source does not have."""
    references = pair.references
    for mention, weekday in wrong.items():
        if not _is_faithful(pair, mention, references):
            yield _wrong_weekday(pair, mention, weekday, references[1])


def _is_faithful(pair: _Pair, mention: Mention, references: tuple[Reference, Reference]) -> bool:
    """Return whether the source contradicts itself in the same way."""
    return any(
        true_weekday(each.moment, references[0]) is not None
        and each.moment.weekday == mention.moment.weekday
        for each in pair.chinese.mentions
    )


def _wrong_weekday(pair: _Pair, mention: Mention, weekday: int, reference: Reference) -> Finding:
    words = Span(mention.start, mention.end).of(pair.target)
    said = weekday_name(mention.moment.weekday or 0)
    place = words.find(said)
    fix = None
    if place >= 0 and not any(_says(each.moment, mention.moment) for each in pair.chinese.mentions):
        start = mention.start + place
        fix = Fix(start, start + len(said), weekday_name(weekday))
    return WEEKDAY.found(
        pair.checked,
        Span(mention.start, mention.end),
        fix=fix,
        english=words,
        date=_date_of(pair, mention.moment, reference),
        weekday=weekday_name(weekday),
        said=said,
    )


def _says(source: Moment, target: Moment) -> bool:
    """Return whether the source itself has the weekday, so that the date may be what is wrong."""
    return source.weekday is not None and source.weekday == target.weekday


def _date_of(pair: _Pair, moment: Moment, reference: Reference) -> str:
    """Return the date a moment names, its weekday left out, with its year if that is known."""
    periods = moment_periods(replace(moment, weekday=None, weeks=None, near=False), reference)
    if not periods:
        return english_date(replace(moment, weekday=None), pair.style, pair.published)
    day = periods[0].first
    return calendar_date(pair.style, day.month, day.day, year=day.year)


def _changed(pair: _Pair, source: Mention, target: Mention, *, is_firm: bool = False) -> Finding:
    words = Span(target.start, target.end)
    origin = Span(source.start, source.end)
    return VALUE.found(
        pair.checked,
        words,
        source=(origin,),
        fix=_restated(pair, source.moment, target) if is_firm else None,
        chinese=origin.of(pair.source),
        english=words.of(pair.target),
        expected=_expected(pair, source.moment, target.moment),
        resolved=_resolved(pair, source.moment, pair.references[0]),
        english_resolved=_resolved(pair, target.moment, pair.references[1]),
    )


def _restated(pair: _Pair, source: Moment, target: Mention) -> Fix | None:
    periods = moment_periods(source, pair.references[0])
    return restatement(pair.target, target, source, periods, pair.style)


def _expected(pair: _Pair, source: Moment, target: Moment) -> str:
    """Return the source's date in English, with its weekday where the target names one."""
    periods = moment_periods(source, pair.references[0])
    if target.weekday is not None and source.weekday is None and periods and source.day:
        day = periods[0].first
        year = None if pair.published and day.year == pair.published.year else day.year
        return calendar_date(pair.style, day.month, day.day, year=year, weekday=day.weekday())
    return english_date(source, pair.style, pair.published)


def _resolved(pair: _Pair, moment: Moment, reference: Reference) -> str:
    """Return the first period a moment may mean, as a full date or from one to another."""
    periods = moment_periods(moment, reference)
    if not periods:
        return english_date(moment, pair.style, pair.published)
    first, last = periods[0].first, periods[0].last
    start = calendar_date(
        pair.style, first.month, first.day, year=first.year, weekday=first.weekday()
    )
    if first == last:
        return start
    end = calendar_date(pair.style, last.month, last.day, year=last.year, weekday=last.weekday())
    return f"{start} – {end}"


def _yearless(pair: _Pair, source: Mention, target: Mention) -> Finding:
    """Return that the year of a date was left out though it is not that of publication."""
    origin = Span(source.start, source.end)
    words = Span(target.start, target.end)
    finding = MISSING.found(
        pair.checked,
        words,
        source=(origin,),
        chinese=origin.of(pair.source),
        expected=english_date(source.moment, pair.style, pair.published),
    )
    return replace(finding, severity=Severity.HINT)


def _names_its_year(pair: _Pair, mention: Mention) -> bool:
    """Return whether a date has its year in its own words, not from another one: 次年六月."""
    return fold("年") in fold(pair.source[mention.start : mention.end]) or any(
        map(str.isdecimal, pair.source[mention.start : mention.end])
    )


def _missing(pair: _Pair, mention: Mention) -> Finding:
    words = Span(mention.start, mention.end)
    return MISSING.found(
        pair.checked,
        source=(words,),
        chinese=words.of(pair.source),
        expected=english_date(mention.moment, pair.style, pair.published),
    )


def _is_missed(pair: _Pair, mention: Mention) -> bool:
    """Return whether the English cannot do without a date that it lacks."""
    moment = mention.moment
    if not mention.sure or moment.festival is not None or pair.checked.segment.role in _TERSE:
        return False
    if _is_reign(pair, mention) and (_REIGN.search(pair.target) or (moment.year or 0) < FIRST_YEAR):
        return False
    said = moment.days == 0 or _is_said_elsewhere(pair, moment)
    if said or needs_no_words(pair.source, pair.target, mention):
        return False
    if moment == Moment(weekday=moment.weekday) and any(
        each.moment.weekday == moment.weekday for each in pair.english.mentions
    ):
        return False
    if moment.lunar:
        return moment.day is not None and not _LUNAR.search(pair.target)
    is_bare_day = moment == Moment(day=moment.day)
    return not (is_bare_day and _DURATION.search(pair.target))


def _is_reign(pair: _Pair, mention: Mention) -> bool:
    """Return whether a year is counted from a ruler's first, which English may say in words."""
    words = pair.source[mention.start : mention.end]
    return mention.moment.year is not None and not words[:1].isdecimal() and "年" in words


def _is_said_elsewhere(pair: _Pair, moment: Moment) -> bool:
    """Return whether other words say it: so far, at present, "early and mid-January", by fall."""
    if moment.is_present and _PRESENT.search(pair.target):
        return True
    if moment.part in _SEASONS and not moment.has_year:
        return True
    if moment.part is None:
        return False
    words = pair.target.lower()
    name = "fall" if moment.part is Part.AUTUMN and "fall " in words else moment.part.value
    ordinal = name.split(" ")[0] if name.endswith("quarter") else name
    return f"{name} " in words or re.search(rf"\bthe {ordinal}\b", words) is not None


# What speaks of now is no other day that English may name.
_NOW = compiled(fold("目前|现在|如今|当下|当前|当今|至今|迄今|尽快"))


def _may_be_exact(pair: _Pair, moment: Moment) -> bool:
    """Return whether the source says 近日 or the like, which an English date may make exact."""
    if not pair.chinese.vague or moment.weekday is None:
        return pair.chinese.vague
    return read_chinese_dates(_NOW.sub("", fold(pair.source))).vague


# As English may call the twelve months up to now, too.
_PAST_YEAR = compiled(fold("(?:过去|最近|近|这)一年|一年[以之]?来"))


def _is_added(pair: _Pair, mention: Mention) -> bool:
    """Return whether an English date can be nothing but an addition."""
    moment = mention.moment
    if not mention.sure or _may_be_exact(pair, moment) or moment.part is not None:
        return False
    if moment == Moment(years=-1) and _PAST_YEAR.search(fold(pair.source)):
        return False
    if any(not each.sure or each.moment.lunar for each in pair.chinese.mentions):
        return False
    in_list = moment.weekday is not None and moment.weekday in listed_weekdays(fold(pair.source))
    named = (
        None if in_list else moment.weekday,
        moment.year,
        moment.decade,
        moment.days or None,
        moment.years or None,
    )
    if all(each is None for each in named) and None in {moment.month, moment.day}:
        return False
    numbers = set(_DIGITS.findall(pair.source))
    said = (moment.year, moment.month, moment.day, moment.decade)
    figures = {str(each) for each in said if each is not None}
    if moment == Moment(year=moment.year) and f"{moment.year}"[2:] + "年" in pair.source:
        return False
    return not figures or not figures <= numbers


def _taken_for_solar(pair: _Pair, mention: Mention) -> Mention | None:
    """Return the lunar date whose month and day an English date has: 农历七月十五, July 15."""
    if _LUNAR.search(pair.target) or mention.moment.day is None:
        return None
    numbers = (mention.moment.month, mention.moment.day)
    lunar = (each for each in pair.chinese.mentions if each.moment.lunar)
    return next((each for each in lunar if (each.moment.month, each.moment.day) == numbers), None)


CHECKS: tuple[SegmentCheck, ...] = (DateCheck(),)
