"""Chinese names in an English text, beside the Chinese text they were taken from.

No dictionary has the people of the news, but pinyin can be read back: two capitals such as
`Xu Xiaonian` are a name if some surname of the source and what follows it are read so. A pair that
nothing in the source is read as, but something nearly is, is a slip.
"""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from workbench.text.english_tokens import Word, words
from workbench.text.names.pinyin import given_readings, letters
from workbench.text.names.romanisation import is_name
from workbench.text.names.surnames import (
    COMPOUND,
    SINGLE,
    split_surname,
    surname_letters,
    surname_readings,
)

_SHORTEST_GIVEN = 4
"""In letters: shorter given names are one slip away from one another."""

_CLOSE = 0.7
_VERY_CLOSE = 0.8
_HALF = 0.1
"""What it counts that the first of two syllables begins alike."""

_MOST = 40
"""Pairs of one text that are read; whoever has more of them has a list of names."""


class NamePair(NamedTuple):
    """Two capitalised words side by side: `text[start:end]`, without a possessive's ending."""

    first: str
    second: str
    start: int
    end: int


class Bearer(NamedTuple):
    """Who bears a name: `source[start:end]`, and the reading wanted, surname first."""

    start: int
    end: int
    reading: str


def name_pairs(target: str) -> Iterator[NamePair]:
    """Yield the pairs that may be a Chinese name in pinyin, in either order."""
    found = words(target)
    count = 0
    for one, two in pairwise(found):
        pair = _pair(target, one, two)
        if pair is not None:
            count += 1
            yield pair
        if count == _MOST:
            return


def _pair(target: str, one: Word, two: Word) -> NamePair | None:
    second = two.text.replace("’", "'").removesuffix("'s")
    if two.start - one.end != 1 or target[one.end] != " ":
        return None
    if not (one.text[0].isupper() and second[:1].isupper()) or "-" in one.text + second:
        return None
    first = one.text.replace("’", "'")
    has_surname = not surname_letters().isdisjoint((letters(first), letters(second)))
    if not has_surname or not (is_name(first) and is_name(second)):
        return None
    return NamePair(first, second, one.start, two.start + len(second))


def stands(source: str, surname: str, given: str) -> Bearer | None:
    """Return the first in the source whose surname and given name are read so, in any case."""
    wanted, rest = letters(surname), letters(given)
    for bearer in _bearers(source):
        if wanted in bearer.surnames:
            for length in _lengths(source, bearer.end):
                name = source[bearer.end : bearer.end + length]
                reading = _reading_as(name, rest)
                if reading:
                    title = bearer.usual(wanted)
                    return Bearer(bearer.start, bearer.end + length, f"{title} {reading}")
    return None


def nearest(source: str, surname: str, given: str) -> Bearer | None:
    """Return whose name is nearly that: one part of it is right, the other is not far off."""
    wanted, rest = letters(surname), letters(given)
    if len(rest) < _SHORTEST_GIVEN:
        return None
    ranked: list[tuple[float, Bearer]] = []
    for bearer in _bearers(source):
        for length in _lengths(source, bearer.end)[:2]:
            end = bearer.end + length
            for reading in given_readings(source[bearer.end : end]):
                rank = _likeness(bearer, wanted, rest, letters(reading), length)
                name = Bearer(bearer.start, end, f"{bearer.usual(wanted)} {reading}")
                ranked.append((rank, name))
    best = max(ranked, key=lambda each: each[0], default=None)
    return best[1] if best is not None and best[0] >= _CLOSE else None


def is_unlike(chinese: str, english: str, *, is_free: bool) -> bool:
    """Tell whether a name in Latin letters cannot be that Chinese one, or is a slip of it.

    `is_free` people may spell themselves as they like: of theirs only slips of the pinyin count.
    """
    parts = [letters(part) for part in english.replace("-", "").split()]
    surname, given = split_surname(chinese)
    if len(parts) != 2 or not surname or not given:  # noqa: PLR2004 - surname, given name
        return False
    firsts = {letters(reading) for reading in surname_readings(surname)}
    seconds = {letters(reading) for reading in given_readings(given)}
    fits = [(one in firsts, two in seconds) for one, two in (parts, parts[::-1])]
    if (True, True) in fits:
        return False
    if is_free:
        surname_stands = parts[0] in firsts and len(parts[1]) > _SHORTEST_GIVEN
        return "-" not in english and surname_stands and _is_near(parts[1], seconds)
    return all(map(_is_pinyin, english.split()))


def _is_near(given: str, readings: Iterable[str]) -> bool:
    return any(SequenceMatcher(None, given, other).ratio() >= _VERY_CLOSE for other in readings)


def _is_pinyin(word: str) -> bool:
    return "-" not in word and is_name(word.replace("’", "'"))


class _Surname(NamedTuple):
    """A character of the source that may be a surname, and its readings in small letters."""

    start: int
    end: int
    text: str
    surnames: tuple[str, ...]

    def usual(self, wanted: str) -> str:
        """Return the reading in small letters asked for, else the usual one, with its capital."""
        readings = surname_readings(self.text)
        return next((each for each in readings if letters(each) == wanted), readings[0])


def _likeness(bearer: _Surname, surname: str, given: str, reading: str, length: int) -> float:
    if surname in bearer.surnames:
        is_like = reading[:1] == given[:1] or len(given) == len(reading)
        is_long = abs(len(given) - len(reading)) < 3  # noqa: PLR2004 - two letters are a slip
        same = _HALF if length > 1 and reading[:2] == given[:2] else 0.0
        return same + SequenceMatcher(None, given, reading).ratio() if is_like and is_long else 0.0
    return 0.99 if given == reading and length > 1 else 0.0


def _reading_as(name: str, wanted: str) -> str:
    return next((each for each in given_readings(name) if letters(each) == wanted), "")


@lru_cache(maxsize=16)
def _bearers(source: str) -> tuple[_Surname, ...]:
    """Return the places of a source where a name can begin."""
    found = []
    for place, character in enumerate(source):
        double = source[place : place + 2]
        for text in (double, character):
            if text in COMPOUND or text in SINGLE:
                surnames = tuple(map(letters, surname_readings(text)))
                found.append(_Surname(place, place + len(text), text, surnames))
    return tuple(found)


def _lengths(source: str, start: int) -> tuple[int, ...]:
    """Return how many characters of a given name there can be, the usual number first."""
    count = 0
    for character in source[start : start + 3]:
        if not "㐀" <= character <= "鿿":
            break
        count += 1
    return tuple(length for length in (2, 1, 3) if length <= count)
