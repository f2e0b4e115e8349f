"""Moments as formats write them; all are milliseconds since the epoch, UTC, in the core."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TMX = "%Y%m%dT%H%M%SZ"


def to_rfc3339(milliseconds: int) -> str:
    """Return `2023-07-17T14:29:00Z`, with a fraction only where there is one."""
    moment = _moment(milliseconds)
    precision = "milliseconds" if moment.microsecond else "seconds"
    return moment.replace(tzinfo=None).isoformat(timespec=precision) + "Z"


def to_tmx(milliseconds: int) -> str:
    """Return `20230717T142900Z` (TMX 1.4b, `creationdate`)."""
    moment = _moment(milliseconds)
    return f"{moment.year:04}{moment:%m%dT%H%M%SZ}"


def from_tmx(text: str) -> int:
    """Return the moment of `20230717T142900Z` in milliseconds, 0 where it is not such a date."""
    try:
        moment = datetime.strptime(text.strip(), _TMX).replace(tzinfo=UTC)
    except ValueError:
        return 0
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def _moment(milliseconds: int) -> datetime:
    return _EPOCH + timedelta(milliseconds=milliseconds)
