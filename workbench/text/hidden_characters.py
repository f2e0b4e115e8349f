"""Characters that nobody sees and that change what is read: directions, joins, broken codes.

Bidirectional controls can show a text in another order than it has; zero-width ones part words that
look whole. Joiners inside emoji and in scripts that need them are no such thing.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from workbench.text.patterns import compiled

BIDIRECTIONAL = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
ZERO_WIDTH = "\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff\U000e0020-\U000e007f"

_HIDDEN = compiled(rf"[{BIDIRECTIONAL}{ZERO_WIDTH}]+")
_TURNING = compiled(f"[{BIDIRECTIONAL}]")
_BROKEN = compiled("[\x00\ud800-\udfff]")
_JOINERS = frozenset("\u200c\u200d")
_TAGS = ("\U000e0020", "\U000e007f")
_BLACK_FLAG = "\U0001f3f4"
REPLACEMENT = "\ufffd"


class Hidden(NamedTuple):
    """A run of hidden characters at `text[start:end]`."""

    start: int
    end: int
    names: str
    """Their code points, each once: `U+200B, U+202E`."""


def hidden_characters(text: str) -> Iterator[Hidden]:
    """Yield the runs of hidden characters in a text that are there for no good reason; linear."""
    if text.isascii():
        return
    for match in _HIDDEN.finditer(text):
        if not _is_needed(text, match):
            yield Hidden(match.start(), match.end(), code_points(match[0]))


# What stands on the screen for a control of direction, and for what has no width.
TURN_SIGN, WIDTHLESS_SIGN = "⇄", "¦"


def made_visible(text: str) -> tuple[str, tuple[Hidden, ...]]:
    """Return a text with a sign for each hidden character, of equal length, and where they are.

    Characters beyond the first plane, which take two units in UTF-16, stay as they are.
    """
    found = tuple(hidden_characters(text))
    pieces, done = [], 0
    for start, end, _ in found:
        pieces += [text[done:start], *map(_sign, text[start:end])]
        done = end
    return "".join([*pieces, text[done:]]), found


def _sign(character: str) -> str:
    if character > "\uffff":
        return character
    return TURN_SIGN if _TURNING.match(character) else WIDTHLESS_SIGN


def code_points(characters: str) -> str:
    """Return the code points of characters, each once, in the order of the code."""
    return ", ".join(f"U+{ord(character):04X}" for character in sorted(set(characters)))


def _is_needed(text: str, match: re.Match[str]) -> bool:
    before = text[match.start() - 1 : match.start()]
    behind = text[match.end() : match.end() + 1]
    if set(match[0]) <= _JOINERS:
        return bool(before and behind) and all(map(_joins, (before, behind)))
    in_flag = all(_TAGS[0] <= sign <= _TAGS[1] for sign in match[0])
    return in_flag and before == _BLACK_FLAG


# Scripts, by the beginnings of their characters' names, in which a joiner shapes letters.
_JOINING = (
    *("ARABIC", "SYRIAC", "MONGOLIAN", "DEVANAGARI", "BENGALI", "TAMIL", "TELUGU", "KANNADA"),
    *("MALAYALAM", "SINHALA", "GUJARATI", "GURMUKHI", "ORIYA", "KHMER", "MYANMAR", "TIBETAN"),
)


def _joins(character: str) -> bool:
    """Return whether a joiner beside a character does what joiners are for."""
    if unicodedata.category(character) in {"So", "Sk", "Mn"}:
        return True
    return unicodedata.name(character, "").startswith(_JOINING)


def without_broken(text: str) -> tuple[str, int]:
    """Return a text with the replacement character for NULs and lone surrogates, and how many."""
    if text.isascii() and "\x00" not in text:
        return text, 0
    return _BROKEN.subn(REPLACEMENT, text)
