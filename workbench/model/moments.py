"""Moments at the ends of the calendar: a file may say any year, and zones go beyond both."""

from datetime import UTC, datetime, timedelta, tzinfo

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST, _LAST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def moment_at(milliseconds: int) -> datetime:
    """Return a moment in UTC; before the year 1 and after 9999 the first and the last there is."""
    try:
        return _EPOCH + timedelta(milliseconds=milliseconds)
    except OverflowError:
        return _FIRST if milliseconds < 0 else _LAST


def in_zone(moment: datetime, zone: tzinfo | None) -> datetime:
    """Return an aware moment by a zone's clock, `None` for the local one.

    At the very ends of the calendar, where that clock has no such day, it is the end itself.
    """
    try:
        return moment.astimezone(zone)
    except (OverflowError, ValueError, OSError):  # OSError: Windows has no local time before 1970
        if _FIRST.year < moment.year < _LAST.year:
            return moment.astimezone(UTC)
        end = _FIRST if moment.year == _FIRST.year else _LAST
        return end.replace(tzinfo=UTC if zone is None else zone)


def is_reckonable(moment: datetime) -> bool:
    """Return whether days and weeks around a moment can be reckoned: not at the calendar's ends."""
    return _FIRST.year < moment.year < _LAST.year


def milliseconds_of(moment: datetime) -> int:
    """Return an aware moment as milliseconds since the epoch, UTC; exact at the ends, too."""
    return round((moment - _EPOCH) / _MILLISECOND)


def iso_moment(moment: datetime) -> str:
    """Return an aware moment as RFC 3339 in UTC, to the second."""
    return f"{in_zone(moment, UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z"
