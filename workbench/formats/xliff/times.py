"""Moments as Trados, memoQ and XML Schema write them."""

from datetime import UTC, datetime
from functools import lru_cache

_TRADOS_LENGTH = len("12/31/2025 16:34:19")


@lru_cache(maxsize=4_096)  # The segments of a file share few moments, and each has two.
def moment_of(text: str) -> int:
    """Return a moment in milliseconds since the epoch, UTC, 0 where it is none.

    One without a zone is in UTC, as Trados writes it, with the month first.
    """
    written = text
    if len(text) == _TRADOS_LENGTH and text[2] == text[5] == "/":
        written = f"{text[6:10]}-{text[:2]}-{text[3:5]}T{text[11:]}"
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return 0
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    # memoQ writes the first day of the year 1 where nothing was changed.
    return max(0, int(aware.timestamp() * 1_000))
