"""Moments as Trados, memoQ and XML Schema write them."""

from datetime import UTC, datetime

_TRADOS = "%m/%d/%Y %H:%M:%S"


def moment_of(text: str) -> int:
    """Return a moment in milliseconds since the epoch, UTC, 0 where it is none.

    One without a zone is in UTC, as Trados writes it.
    """
    moment = _iso(text) or _trados(text)
    # memoQ writes the first day of the year 1 where nothing was changed.
    return 0 if moment is None else max(0, int(moment.timestamp() * 1_000))


def _iso(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _trados(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, _TRADOS).replace(tzinfo=UTC)
    except ValueError:
        return None
