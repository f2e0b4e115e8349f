"""Chinese names as each region spells them: Hanyu pinyin, Taiwan's ways, Hong Kong's, and abroad.

What is asked here is whether a word in Latin letters can be a run of Chinese characters, never how
it ought to be spelled: a given name in Taiwan or Hong Kong has as many spellings as bearers.
"""

from collections.abc import Iterator
from functools import cache, lru_cache

from workbench.text.han import HAN
from workbench.text.lexicons.romanisations import (
    cantonese_readings,
    hong_kong_parts,
    surnames_abroad,
    taiwan_spellings,
)
from workbench.text.names.pinyin import letters, syllables
from workbench.text.names.surnames import known_surnames, surname_readings

# In characters: no name in one word is longer.
_LONGEST = 4

# In letters: shorter words are read into too many characters to say anything.
SHORTEST = 2


@lru_cache(maxsize=16384)
def spellings(character: str) -> frozenset[str]:
    """Return the ways to write one character, in small letters."""
    found = set[str]()
    for syllable in syllables(character):
        plain = letters(syllable)
        found.add(plain)
        found.update(taiwan_spellings().get(plain, ()))
    for reading in cantonese_readings().get(character, ()):
        found.update(_hong_kong(reading))
    return frozenset(each for each in found if each)


@lru_cache(maxsize=4096)
def surname_spellings(surname: str) -> frozenset[str]:
    """Return the ways to write a surname anywhere, in small letters without hyphens."""
    found = {letters(reading) for reading in surname_readings(surname)}
    if len(surname) == 1:
        found |= spellings(surname)
        for reading in surname_readings(surname):
            found.update(taiwan_spellings().get(letters(reading), ()))
    else:
        found.update(_joined(surname))
    return frozenset(found.union(surnames_abroad().get(surname, ())))


@cache
def all_surname_spellings() -> frozenset[str]:
    """Return every way to write any surname; read once in a process."""
    known = known_surnames()
    every = (*known.single, *known.compound, *surnames_abroad())
    return frozenset().union(*map(surname_spellings, every))


def _joined(run: str) -> Iterator[str]:
    first = spellings(run[0])
    for ending in _joined(run[1:]) if len(run) > 1 else ("",):
        yield from (each + ending for each in first)


@lru_cache(maxsize=2048)
def _hong_kong(reading: str) -> tuple[str, ...]:
    """Return what Hong Kong writes for a syllable in Jyutping."""
    initials, finals = hong_kong_parts()
    for length in (2, 1, 0):
        initial, final = reading[:length], reading[length:]
        if initial in initials and final in finals:
            return tuple(
                begin + end for begin in initials[initial] for end in finals[final]
            )
    return ()


def is_written(word: str, run: str) -> bool:
    """Return whether a word, its letters alone and small, can be all of the characters in turn."""
    if not run:
        return not word
    return any(
        word.startswith(each) and is_written(word[len(each) :], run[1:])
        for each in spellings(run[0])
    )


def places_of(word: str, source: str) -> Iterator[tuple[int, int]]:
    """Yield where a source has characters that a word in small letters may be, one or more."""
    if len(word) < SHORTEST:
        return
    for start in range(len(source)):
        for end in _ends(word, source, start, start):
            yield start, end


def _ends(word: str, source: str, start: int, place: int) -> Iterator[int]:
    if not word:
        yield place
        return
    if place - start == _LONGEST or not _is_han(source[place : place + 1]):
        return
    for each in spellings(source[place]):
        if word.startswith(each):
            yield from _ends(word[len(each) :], source, start, place + 1)


def _is_han(character: str) -> bool:
    return "㐀" <= character <= "鿿"


__all__ = ["HAN", "all_surname_spellings", "is_written", "places_of", "spellings", "surname_spellings"]
