"""Where words begin and end, as far as a conversion has to know: around one phrase at a time.

A phrase of OpenCC's that stands across the border of two words decides wrongly: 府干 in 政府干预.
The likeliest words around it are found by the frequencies of words (`resources/conversion`), as a
shortest path through the few characters on either side.
"""

import lzma
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from workbench.text.once import once

# Characters looked at on either side of a phrase: two words of three, more than decides.
REACH = 6
LONGEST = 4

# The logarithm of the count of a character that is no word of the table.
_UNKNOWN = -1.0

# The logarithm of the count that a phrase is given which is no word of the table: about three.
_PHRASE = 1.0

# The logarithm of all counts of jieba's table, from which ours is taken.
_TOTAL = math.log(60_101_750)

# From this difference of logarithms on, some 250 times likelier, a reading is taken as sure. Of the
# phrases that stand across a word's border in 176,000 characters of real text four in five differ
# by more.
FIRM = 5.5


@dataclass(frozen=True, slots=True)
class Reading:
    """How the words around a phrase are likeliest read.

    `advantage` is by how much (in natural logarithms) words that cross an edge of the phrase are
    likelier than any that do not; 0 or less where the phrase may stand. `cut` is where, inside the
    phrase, a border of the likelier words lies, or the place after its first character. `before` is
    how many characters of the phrase belong to a word that begins before it, `after` how many to
    one that ends behind it. `is_tied` tells a phrase that stands, though a commoner word across its
    edge is about as likely: `十分钟` in 十分钟爱.
    """

    advantage: float
    cut: int
    before: int = 0
    after: int = 0
    is_tied: bool = False

    @property
    def is_firm(self) -> bool:
        """Return whether the words that cross the phrase are surely the right ones."""
        return self.advantage >= FIRM


@once
def _words() -> Mapping[str, float]:
    """Return the logarithm of each word's count; read once a process, in some 60 ms."""
    table = files("resources").joinpath("conversion", "words.txt.xz").read_bytes()
    words: dict[str, float] = {}
    for line in lzma.decompress(table).decode("utf-8").splitlines():
        length, logarithm, run = line.split(" ")
        size = int(length)
        found = (run[at : at + size] for at in range(0, len(run), size))
        words |= dict.fromkeys(found, float(logarithm))
    return words


def is_word(text: str) -> bool:
    """Return whether a text is a word of the table."""
    return text in _words()


def word_weight(text: str) -> float:
    """Return the logarithm of a word's count, and nought for what is no word of the table."""
    return _words().get(text, 0.0)


# A text says the same things often, and several callers ask of one place.
@lru_cache(maxsize=4096)
def reading(text: str, start: int, end: int) -> Reading:
    """Return how the words around the phrase `text[start:end]` are read.

    `text` is in Simplified characters, which the table of words is in. A longer word that holds the
    whole phrase (数字化) says nothing about its edges and is read as the words it is made of.
    """
    low, high = _clause(text, start, end)
    words = _words()
    if not any(text[at:to] in words for at, to in _crossing((low, high), (start, end))):
        return Reading(0.0, start + 1)
    best, borders = _path(text, low, high, (start, end))
    if start in borders and end in borders:
        return _tie(text, (low, high), (start, end), best)
    alone = _best(text, low, start) + _inside(text, start, end) + _best(text, end, high)
    if best - alone < _TIE:
        return _tie(text, (low, high), (start, end), alone)
    inner = [border for border in sorted(borders) if start < border < end]
    cut = inner[0] if inner else start + 1
    before = 0 if start in borders else cut - start
    after = 0 if end in borders else end - (inner[-1] if inner else start + 1)
    return Reading(best - alone, cut, before, after)


# How near another reading has to be, in natural logarithms, to be as likely.
_TIE = 0.5

# A word across the edge so much commoner than the phrase, some twenty times, decides a tie.
_COMMONER = 3.0


def _tie(text: str, clause: tuple[int, int], phrase: tuple[int, int], best: float) -> Reading:
    """Return the reading of a phrase that may stand, beside words that cross its edges."""
    (low, high), (start, end) = clause, phrase
    words = _words()
    own = words.get(text[start:end], _PHRASE)
    for first, last in _crossing(clause, phrase):
        count = words.get(text[first:last], _UNKNOWN)
        if count < own:
            continue
        rest = _best(text, low, first) + _best(text, last, high)
        if rest + count - _TOTAL >= best - _TIE:
            advantage = _TIE if count >= own + _COMMONER else 0.0
            if first > start:
                return Reading(advantage, first, after=end - first, is_tied=True)
            return Reading(advantage, last, before=last - start, is_tied=True)
    return Reading(0.0, start + 1)


def _crossing(clause: tuple[int, int], phrase: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Yield where words may stand that reach across one edge of a phrase, not holding it whole."""
    (low, high), (start, end) = clause, phrase
    for first in range(start + 1, end):
        for last in range(end + 1, min(high, first + LONGEST) + 1):
            yield first, last
    for last in range(start + 1, end):
        for first in range(max(low, last - LONGEST), start):
            yield first, last


def _clause(text: str, start: int, end: int) -> tuple[int, int]:
    """Return how far to look: a few characters, and not beyond what is no Chinese."""
    low, high = start, end
    while low > max(0, start - REACH) and _is_han(text[low - 1]):
        low -= 1
    while high < min(len(text), end + REACH) and _is_han(text[high]):
        high += 1
    return low, high


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"


def _inside(text: str, start: int, end: int) -> float:
    """Return the likelihood of a phrase, as a word of its own or as the words in it."""
    return max(_best(text, start, end), _PHRASE - _TOTAL)


def _best(text: str, low: int, high: int) -> float:
    return _path(text, low, high)[0]


def _path(
    text: str, low: int, high: int, without: tuple[int, int] | None = None
) -> tuple[float, set[int]]:
    """Return the logarithm of the likeliest words' product, and where they begin and end.

    Words that hold the place `without` and more are left out.
    """
    words = _words()
    first, last = without or (low - 1, high + 1)
    scores = [0.0] * (high - low + 1)
    origins = [low] * (high - low + 1)
    for to in range(low + 1, high + 1):
        best, origin = -math.inf, to - 1
        for at in range(max(low, to - LONGEST), to):
            word = text[at:to]
            count = words.get(word, _UNKNOWN if to - at == 1 else None)
            if count is None or (at <= first and to >= last and (at, to) != (first, last)):
                continue
            score = scores[at - low] + count - _TOTAL
            if score > best:
                best, origin = score, at
        scores[to - low], origins[to - low] = best, origin
    borders, to = {high}, high
    while to > low:
        to = origins[to - low]
        borders.add(to)
    return scores[-1], borders
