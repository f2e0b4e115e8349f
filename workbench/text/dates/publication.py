"""Publication times as pages, feeds and front matter write them.

A time without a zone is the newsroom's: UTC+8 in Beijing, Hong Kong, Macau, Taipei and Singapore.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime

from workbench.text.patterns import compiled

BEIJING = timezone(timedelta(hours=8), "UTC+8")

# Outside of these a number is no year of a page on the web; Markdown dates may be older.
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
_OLDEST = 1800
_FIRST_OF_THE_REPUBLIC = 1911

# In code points: a longer text is no time; also bounds the work of the patterns.
_LONGEST = 120

# 2000 to 2100: ten digits that are a moment.
_SECONDS = range(946_684_800, 4_102_444_800)

_DAY = compiled(
    r"""
    (?:(?P<republic>民[国國]\s?)?(?P<year>(?<!\d)\d{2,4})\s?年\s?(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?[日号號]?
     |(?<!\d)(?P<year2>\d{4})\s?(?P<mark>[-/.])\s?(?P<month2>\d{1,2})\s?(?:(?P=mark)|[-/.])\s?(?P<day2>\d{1,2})
     |(?<!\d)(?P<day3>\d{1,2})(?P<mark3>[/.-])(?P<month3>\d{1,2})(?P=mark3)(?P<year3>\d{4})(?!\d)
     |(?<!\d)(?P<year4>20\d\d)(?P<month4>[01]\d)(?P<day4>[0-3]\d)(?=T?\d{4}(?:\d\d)?(?!\d)|(?!\d))
    )
    """,
    re.VERBOSE,
)
_RFC_822 = compiled(r"(?:[A-Z][a-z]{2,8},?\s+)?\d{1,2}[\s-][A-Z][a-z]{2,8}[\s-]\d{2,4}\s+\d{1,2}:")
_CLOCK = compiled(
    r"""
    (?P<part>上午|下午|凌晨|早上|早晨|清晨|晚上|晚間|晚间|傍晚|中午|半夜|深夜)?\s?
    (?:(?P<hour>\d{1,2})\s?(?:[:：]|[时時点點]\s?)(?P<minute>\d{2}|\d(?=\s?分))
        (?:\s?分)?(?:\s?[:：]?\s?(?P<second>\d{2})(?:[.,](?P<fraction>\d{1,9}))?\s?秒?)?
     |(?P<hour2>[0-2]\d)(?P<minute2>[0-5]\d)(?P<second2>[0-5]\d)?(?!\d))
    \s?(?P<half>[AaPp]\.?\s?[Mm]\.?)?
    """,
    re.VERBOSE,
)
_BETWEEN = compiled(
    r"[\sT,，|·–—-]*(?:[（(]?\s?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]\s?[)）]?[\s,，|]*)?"
)
_ZONE = compiled(
    r"""
    [\s（(\[]*(?:
      (?P<utc>Z|(?:GMT|UTC)(?![+-])\b|格林[尼威]治(?:标准|標準)?时间)
    | (?:GMT|UTC)?\s?(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?(?!\d)
    | (?P<named>HKT|CST|SGT|EST|EDT|PST|PDT|BST|CET|CEST|JST|KST)\b
    | (?P<place>北京|香港|台北|臺北|台湾|臺灣|新加坡|澳门|澳門|美东|美東|东京|東京|伦敦|倫敦)
        (?:标准|標準)?[时時][间間]
    )
    """,
    re.VERBOSE,
)
_EAST = dict.fromkeys(("HKT", "CST", "SGT"), 8)
_NAMED = {**_EAST, "EST": -5, "EDT": -4, "PST": -8, "PDT": -7, "BST": 1, "CET": 1, "CEST": 2}
_HOURS = {**_NAMED, "JST": 9, "KST": 9, "美东": -5, "美東": -5, "东京": 9, "東京": 9}
_SUMMER_IN_NEW_YORK = range(4, 11)
_AFTERNOON = frozenset({"下午", "晚上", "晚間", "晚间", "傍晚", "中午", "深夜"})
_NIGHT = frozenset({"凌晨", "半夜"})
_NOON = 12

# 中午 goes until two; 中午11:30 is in the morning.
_LATEST_NOON = 2


@dataclass(frozen=True, slots=True)
class PublicationTime:
    """A moment with its zone; `exact` where the text has a time of day, not only a date."""

    moment: datetime
    exact: bool


def read_publication_time(text: str, zone: tzinfo = BEIJING) -> PublicationTime | None:
    """Return the first time in a text, `None` where there is none; `zone` where it names none.

    Reads ISO 8601, RFC 822, figures with 年, slashes, dots or hyphens, years of the Republic with
    民国, or below 200 with 年, and seconds or milliseconds since 1970.
    """
    given = text.strip()[:_LONGEST]
    for read in _READERS:
        found = read(given, zone)
        if found is not None:
            return found
    return None


def _iso(text: str, zone: tzinfo) -> PublicationTime | None:
    if text.isdecimal():
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return _placed(moment, zone, exact=":" in text or "T" in text)


def _rfc_822(text: str, zone: tzinfo) -> PublicationTime | None:
    if _RFC_822.match(text) is None:
        return None
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return _placed(moment, zone, exact=True)


def _epoch(text: str, zone: tzinfo) -> PublicationTime | None:
    if not text.isdecimal() or len(text) not in {10, 13}:
        return None
    seconds = int(text[:10])
    if seconds not in _SECONDS:
        return None
    return PublicationTime(datetime.fromtimestamp(seconds, UTC).astimezone(zone), exact=True)


_IN_WORDS = compiled(r"[二一][〇零一二三四五六七八九]{3}年[^年]{0,12}")
_FIGURES = str.maketrans("〇零一二三四五六七八九", "00123456789")
_TENS = compiled(r"([一二三])?十([一二三四五六七八九])?")


def _in_figures(text: str) -> str:
    """Return a text whose date in Chinese words, `二〇二五年一月五日`, is in figures."""
    found = _IN_WORDS.search(text)
    if found is None:
        return text
    figures = _TENS.sub(lambda ten: (ten[1] or "一") + (ten[2] or "〇"), found[0])
    return text[: found.start()] + figures.translate(_FIGURES) + text[found.end() :]


def _written(text: str, zone: tzinfo) -> PublicationTime | None:
    text = _in_figures(text)
    for day in _DAY.finditer(text):
        date = _date(day)
        if date is None:
            continue
        position = _behind_weekday(text, day.end())
        leading = _ZONE.match(text, position)
        if leading is not None and not leading["sign"]:
            position = _behind_weekday(text, leading.end())
        clock = _CLOCK.match(text, position)
        time = _time(clock) if clock else None
        if clock is None or time is None:
            return _placed(date, zone, exact=False)
        named = _zone(_ZONE.match(text, clock.end()), date.month) or _zone(leading, date.month)
        return _placed(date + time, named or zone, exact=True)
    return None


def _behind_weekday(text: str, position: int) -> int:
    found = _BETWEEN.match(text, position)
    return found.end() if found else position


_READERS: tuple[Callable[[str, tzinfo], PublicationTime | None], ...] = (
    _iso,
    _rfc_822,
    _epoch,
    _written,
)


def _date(found: re.Match[str]) -> datetime | None:
    values = found.groupdict()
    parts = [
        next((int(values[f"{name}{at}"]) for at in ("", 2, 3, 4) if values.get(f"{name}{at}")), 0)
        for name in ("year", "month", "day")
    ]
    is_short = bool(values["year"]) and len(values["year"]) < len("2023")
    republic = bool(values["republic"])
    year = _full_year(parts[0], republic=republic) if is_short else parts[0]
    year = year if year >= _OLDEST else 0
    try:
        return datetime(year, parts[1], parts[2])  # noqa: DTZ001 - the zone is not read yet
    except ValueError:
        return None


def _full_year(year: int, *, republic: bool) -> int:
    """Return the year of our era: 112年 is 2023, and so is 民國112年; 23年 is 2023."""
    if republic or 100 <= year < 200:  # noqa: PLR2004 - years of the Republic that the web has seen
        return year + _FIRST_OF_THE_REPUBLIC
    return year + 2000 if year < 100 else year  # noqa: PLR2004 - two figures


def _time(found: re.Match[str]) -> timedelta | None:
    values = found.groupdict()
    hour, minute = (int(values[name] or values[f"{name}2"]) for name in ("hour", "minute"))
    second = int(values["second"] or values["second2"] or 0)
    half = (values["half"] or "")[:1].lower()
    part = values["part"] or ""
    late = half == "p" or (part in _AFTERNOON and not (part == "中午" and hour > _LATEST_NOON))
    if late and hour < _NOON:
        hour += _NOON
    elif hour == _NOON and (half == "a" or part in _NIGHT):
        hour = 0
    fraction = int((values["fraction"] or "0")[:6].ljust(6, "0"))
    if hour == 24 and not minute:  # noqa: PLR2004 - the end of a day
        return timedelta(days=1)
    if hour > 23 or minute > 59 or second > 59:  # noqa: PLR2004 - a clock's faces
        return None
    return timedelta(hours=hour, minutes=minute, seconds=second, microseconds=fraction)


def _zone(found: re.Match[str] | None, month: int) -> tzinfo | None:
    if found is None:
        return None
    if found["utc"]:
        return UTC
    if found["sign"]:
        minutes = int(found["hours"]) * 60 + int(found["minutes"] or 0)
        if minutes >= 24 * 60:
            return None
        return timezone(timedelta(minutes=-minutes if found["sign"] == "-" else minutes))
    name = found["named"] or found["place"]
    hours = _HOURS.get(name, 8)
    if name in {"伦敦", "倫敦"}:
        hours = 1 if month in _SUMMER_IN_NEW_YORK else 0
    elif name in {"美东", "美東"} and month in _SUMMER_IN_NEW_YORK:
        hours += 1
    return timezone(timedelta(hours=hours))


def _placed(moment: datetime, zone: tzinfo, *, exact: bool) -> PublicationTime | None:
    placed = moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)
    try:
        placed.astimezone(UTC)
    except OverflowError:
        return None
    return PublicationTime(placed, exact)


def read_instant(text: str, zone: tzinfo = BEIJING) -> datetime | None:
    """Return the time that a text gives, in UTC; `None` where it gives none."""
    found = read_publication_time(text, zone)
    return None if found is None else found.moment.astimezone(UTC)


def is_plausible(moment: datetime) -> bool:
    """Return whether something can have been published on the web at this time."""
    return _FIRST_YEAR <= moment.year <= _LAST_YEAR
