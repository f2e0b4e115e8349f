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
    moment = _moment(milliseconds)
    return f"{moment.year:04}{moment:%m%dT%H%M%SZ}"


@lru_cache(maxsize=4_096)  # The units of a file share few dates, and each has up to nine.
def from_tmx(text: str) -> int:
    """Return the moment of `20230717T142900Z` in milliseconds, 0 where it is not such a date."""
    # Sliced, not parsed by a format: `strptime` was a third of the time that reading a TMX took.
    if len(text) != _TMX_LENGTH:
        text = text.strip()
    digits = text[:8] + text[9:15]
    is_date = len(text) == _TMX_LENGTH and text[8] == "T" and text[15] == "Z"
    if not (is_date and digits.isascii() and digits.isdigit()):
        return 0
    try:
        day = date(int(text[:4]), int(text[4:6]), int(text[6:8])).toordinal()
    except ValueError:
        return 0
    hour, minute, second = int(text[9:11]), int(text[11:13]), int(text[13:15])
    if hour > _LAST_HOUR or minute > _LAST_MINUTE or second > _LAST_SECOND:
        return 0
    return ((((day - _EPOCH_DAY) * 24 + hour) * 60 + minute) * 60 + second) * 1_000


def _moment(milliseconds: int) -> datetime:
    return moment_at(milliseconds)
