"""An English text as a typesetter sees it: words, figures, spaces, marks and pairs of brackets.

Quotation marks that are straight are opened and closed by turns, as long as all have partners.
"""

from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from workbench.text.english_tokens import LETTERS, opaque
from workbench.text.patterns import compiled


class Sort(Enum):
    """What a piece of a text is."""

    WORD = auto()
    FIGURE = auto()
    SPACE = auto()
    BREAK = auto()
    MARK = auto()
    """One of , ; : . ? ! by itself."""
    OPEN = auto()
    CLOSE = auto()
    QUOTE_OPEN = auto()
    QUOTE_CLOSE = auto()
    SIGN = auto()
    """Whatever else: hyphens, dashes, percent signs, currencies, emoji."""
    OPAQUE = auto()
    """An address, a handle, the name of a file: nobody's typography."""


class Piece(NamedTuple):
    """A piece of a text: `text[start:end]`."""

    sort: Sort
    start: int
    end: int
    text: str


_PIECE = compiled(
    r"(?P<BREAK>\s*\n\s*)|(?P<SPACE>[^\S\n]+)"
    r"|(?P<WORD>(?:[A-Za-z]\.){2,}(?![A-Za-z])"
    rf"|[{LETTERS}]+(?:['’‑-][{LETTERS}]+)*)"
    r"|(?P<FIGURE>\d+(?:[.,:]\d+)*)"
    r"|(?P<MARK>[,;:.?!])|(?P<OPEN>[(\[])|(?P<CLOSE>[)\]])"
    r"|(?P<QUOTE_OPEN>“)|(?P<QUOTE_CLOSE>”)|(?P<SIGN>.)",
    0,
)

# Texts: what one check asked for the next asks for as well.
_REMEMBERED = 8


@lru_cache(_REMEMBERED)
def pieces(text: str) -> tuple[Piece, ...]:
    """Return the pieces of a text, which are all of it; linear in its length."""
    places = opaque(text)
    found: list[Piece] = []
    turns = text.count('"') % 2 == 0
    is_open = False
    for match in _PIECE.finditer(text):
        sort = Sort[match.lastgroup or "SIGN"]
        if match.start() in places:
            sort = Sort.OPAQUE
        elif match[0] == '"' and turns:
            sort = Sort.QUOTE_CLOSE if is_open else Sort.QUOTE_OPEN
            is_open = not is_open
        found.append(Piece(sort, match.start(), match.end(), match[0]))
    return tuple(found)


def partner(found: Sequence[Piece], index: int) -> int:
    """Return where the bracket stands that a closing one closes, -1 if none does."""
    depth = 0
    for place in range(index, -1, -1):
        if found[place].sort is Sort.CLOSE:
            depth += 1
        elif found[place].sort is Sort.OPEN:
            depth -= 1
            if depth == 0:
                return place
    return -1
