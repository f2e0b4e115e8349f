"""Moments as formats write them; all are milliseconds since the epoch, UTC, in the core."""

from datetime import UTC, date, datetime
from functools import lru_cache

from workbench.model.moments import moment_at

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAY = date(1970, 1, 1).toordinal()
_TMX_LENGTH = len("20230717T142900Z")
_LAST_HOUR, _LAST_MINUTE, _LAST_SECOND = 23, 59, 60
"""A minute may have a leap second (RFC 3339 §5.7)."""


def to_rfc3339(milliseconds: int) -> str:
    """Return `2023-07-17T14:29:00Z`, with a fraction only where there is one."""
    moment = _moment(milliseconds)
    precision = "milliseconds" if moment.microsecond else "seconds"
    return moment.replace(tzinfo=None).isoformat(timespec=precision) + "Z"


def to_tmx(milliseconds: int) -> str:
    """Return `20230717T142900Z` (TMX 1.4b, `creationdate`)."""
    days, rest = divmod(milliseconds // 1_000, 86_400)
    minutes, second = divmod(rest, 60)
    hour, minute = divmod(minutes, 60)
    return f"{_written_day(days)}T{hour:02}{minute:02}{second:02}Z"


@lru_cache(maxsize=4_096)  # As when reading: many moments, few days.
def _written_day(days: int) -> str:
    moment = _moment(days * 86_400_000)
    return f"{moment.year:04}{moment.month:02}{moment.day:02}"


def from_tmx(text: str) -> int:
    """Return the moment of `20230717T142900Z` in milliseconds, 0 where it is not such a date."""
    # Sliced, not parsed by a format: `strptime` was a third of the time that reading a TMX took.
    if len(text) != _TMX_LENGTH:
        text = text.strip()
    digits = text[9:15]
    is_date = len(text) == _TMX_LENGTH and text[8] == "T" and text[15] == "Z"
    if not (is_date and digits.isascii() and digits.isdigit()):
        return 0
    day = _day(text[:8])
    hour, rest = divmod(int(digits), 10_000)
    minute, second = divmod(rest, 100)
    if day is None or hour > _LAST_HOUR or minute > _LAST_MINUTE or second > _LAST_SECOND:
        return 0
    return ((((day * 24) + hour) * 60 + minute) * 60 + second) * 1_000


@lru_cache(maxsize=4_096)  # Eleven years: a memory's units have many moments, but few days.
def _day(digits: str) -> int | None:
    """Return the days from the epoch to `20230717`, `None` where it is no date."""
    if not (digits.isascii() and digits.isdigit()):
        return None
    try:
        day = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
    return day.toordinal() - _EPOCH_DAY


def _moment(milliseconds: int) -> datetime:
    return moment_at(milliseconds)
