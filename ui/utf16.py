"""Between the core's offsets, code points, and Qt's, UTF-16 code units."""

from bisect import bisect_right

# The last character that takes one unit.
LAST = "\uffff"


class Utf16Map:
    """Maps offsets of one text both ways; free for texts without characters beyond the plane."""

    def __init__(self, text: str) -> None:
        """Look for the characters that take two units."""
        wide = max(text, default="") > LAST  # asked first, for it hardly ever is so
        self._wide = [n for n, mark in enumerate(text) if mark > LAST] if wide else []
        self._units = [place + number for number, place in enumerate(self._wide)]

    def to_units(self, offset: int) -> int:
        """Return the offset in UTF-16 code units of an offset in code points."""
        return offset + bisect_right(self._wide, offset - 1) if self._wide else offset

    def to_points(self, offset: int) -> int:
        """Return the offset in code points; one inside a pair is that of its character."""
        return offset - bisect_right(self._units, offset - 1) if self._wide else offset
