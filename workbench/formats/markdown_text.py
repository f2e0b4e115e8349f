"""Text as CommonMark that shows it to the letter."""

import re

from workbench.text.patterns import compiled

_SPECIAL = compiled(r"[\\`*_\[\]<>|~&#$]")
_BLOCK_START = compiled(r"(?:[-+=]|\d{1,9}[.)])")
_BLANKS = " \t"
_WHITE = str.maketrans({" ": "&#32;", "\t": "&#9;"})


def escape(text: str) -> str:
    """Return text as CommonMark that shows it to the letter; a line feed becomes a hard break.

    Line feeds at its edges are dropped: a paragraph cannot begin or end with a break.
    """
    lines = re.split(r"\r\n|\r|\n", text.strip("\r\n"))
    return "\\\n".join(map(_escape_line, lines))


def _escape_line(line: str) -> str:
    words = line.strip(_BLANKS)
    before = line[: len(line) - len(line.lstrip(_BLANKS))]
    after = line[len(before) + len(words) :]
    escaped = _SPECIAL.sub(r"\\\g<0>", words)
    if start := _BLOCK_START.match(escaped):
        marker = start.end() - 1
        escaped = f"{escaped[:marker]}\\{escaped[marker:]}"
    return f"{before.translate(_WHITE)}{escaped}{after.translate(_WHITE)}"
