"""Moments as formats write them; all are milliseconds since the epoch, UTC, in the core."""

from datetime import datetime
from functools import lru_cache

from workbench.model.moments import moment_at

_TMX_LENGTH = len("20230717T142900Z")

# A minute may have one more second (RFC 3339 §5.7).
_LEAP_SECOND = 60


def to_rfc3339(milliseconds: int) -> str:
    """Return `2023-07-17T14:29:00Z`, with a fraction only where there is one."""
    moment = _moment(milliseconds)
    precision = "milliseconds" if moment.microsecond else "seconds"
    return moment.replace(tzinfo=None).isoformat(timespec=precision) + "Z"


@lru_cache(maxsize=4_096)  # A unit says the same moment of itself and of its target.
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


@lru_cache(maxsize=4_096)  # A unit says the same moment of itself and of its target.
def from_tmx(text: str) -> int:
    """Return the moment of `20230717T142900Z` in milliseconds, 0 where it is not such a date."""
    # Not `strptime`, which was a third of the time that reading a TMX took.
    if len(text) != _TMX_LENGTH:
        text = text.strip()
    is_date = len(text) == _TMX_LENGTH and text[8] == "T" and text[15] == "Z"
    if not (is_date and text[:8].isdigit() and text[9:15].isdigit()):
        return 0
    try:
        return int(datetime.fromisoformat(text).timestamp()) * 1_000
    except ValueError:
        return _with_leap_second(text)


def _with_leap_second(text: str) -> int:
    """Return the moment after the second before; 0 where that is no date either."""
    if text[13:15] != str(_LEAP_SECOND):
        return 0
    before = from_tmx(f"{text[:13]}{_LEAP_SECOND - 1}Z")
    return before + 1_000 if before else 0


def _moment(milliseconds: int) -> datetime:
    return moment_at(milliseconds)
