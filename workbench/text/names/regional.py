"""Chinese names as each region spells them: Hanyu pinyin, Taiwan's ways, Hong Kong's, and abroad.

What is asked here is whether a word in Latin letters can be a run of Chinese characters, never how
it ought to be spelled: a given name in Taiwan or Hong Kong has as many spellings as bearers.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from workbench.text.folding import fold
from workbench.text.lexicons.romanisations import (
    cantonese_readings,
    hong_kong_parts,
    surnames_abroad,
    taiwan_spellings,
)
from workbench.text.names.pinyin import letters, syllables
from workbench.text.names.surnames import known_surnames, surname_readings
from workbench.text.once import once
from workbench.text.recent import RECENT

# In characters: no name in one word is longer.
_LONGEST = 4

# In letters: shorter words are read into too many characters to say anything.
SHORTEST = 2


@lru_cache(maxsize=16384)
def _systems(character: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return what pinyin, Taiwan and Hong Kong write for a character; Taiwan has pinyin as well."""
    pinyin, taiwan, hong_kong = set[str](), set[str](), set[str]()
    for syllable in syllables(character):
        plain = letters(syllable)
        pinyin.add(plain)
        taiwan.update(taiwan_spellings().get(plain, ()))
    known = cantonese_readings()
    # The table has some surnames in one form alone: 邝 is 鄺.
    for reading in known.get(character) or known.get(fold(character), ()):
        hong_kong.update(_hong_kong(reading))
    found = pinyin, taiwan | pinyin, hong_kong
    return tuple(frozenset(each) - {""} for each in found)  # type: ignore[return-value] # - three


@lru_cache(maxsize=16384)
def _regional(character: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return what Taiwan's own ways and Hong Kong write for a character, pinyin left out."""
    taiwan = {
        each
        for syllable in syllables(character)
        for each in taiwan_spellings().get(letters(syllable), ())
    }
    return frozenset(taiwan), _systems(character)[2]


def is_regional(word: str, name: str) -> bool:
    """Return whether a word, small, can be a whole name in Taiwan's own ways or in Hong Kong's."""
    for system in (0, 1):
        ways = {""}
        for character in name:
            ways = {way + each for way in ways for each in _regional(character)[system]}
        if word in ways:
            return True
    return False


@lru_cache(maxsize=16384)
def spellings(character: str) -> frozenset[str]:
    """Return the ways to write one character, in small letters."""
    return frozenset().union(*_systems(character))


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


@once
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
            return tuple(begin + end for begin in initials[initial] for end in finals[final])
    return ()


def is_written(word: str, run: str) -> bool:
    """Return whether a word, its letters alone and small, can be all of the characters in turn.

    All of them are written in one way: nobody mixes pinyin with Hong Kong's spellings.
    """
    # Most words begin otherwise than the first character is written.
    if run and word[:1] not in _initials(run[0]):
        return False
    return any(_is_written(word, run, system) for system in range(_COUNT))


@lru_cache(maxsize=16384)
def _initials(character: str) -> frozenset[str]:
    return frozenset(each[:1] for each in spellings(character))


_COUNT = 3
_TAIWAN, _HONG_KONG = 1, 2


def mixes_regions(parts: Sequence[str], run: str) -> bool:
    """Return whether parts write characters, the first in Taiwan's way, another in Hong Kong's.

    Few do whose surname is spelled as in Taiwan: 程曉薇 is no "Cheng Hsiao-mei", whatever Hong Kong
    makes of 薇.
    """
    if len(parts) != len(run):
        return False
    fits = [
        tuple(part in _systems(character)[system] for system in (_TAIWAN, _HONG_KONG))
        for part, character in zip(parts, run, strict=True)
    ]
    return fits[0] == (True, False) and (False, True) in fits


def is_of_other_region(surname: str, first: str, given: str, rest: str) -> bool:
    """Return whether a surname is spelled as another's where the given name says the region.

    "Chu Chih-ying" is 朱 in Taiwan and never 周, whom others spell so elsewhere.
    """
    if len(surname) != 1 or len(given) < 2:  # noqa: PLR2004 - one syllable says no region
        return False
    if not _is_written(rest, given, _TAIWAN) or _is_written(rest, given, _HONG_KONG):
        return False
    return first not in _in_taiwan(surname) and first in _common_in_taiwan()


@lru_cache(maxsize=2048)
def _in_taiwan(surname: str) -> frozenset[str]:
    """Return how Taiwan writes a surname, read as one or as any other word."""
    own = {letters(reading) for reading in surname_readings(surname)}
    ways = (taiwan_spellings().get(reading, ()) for reading in own)
    return _systems(surname)[_TAIWAN].union(own, *ways)


@once
def _common_in_taiwan() -> frozenset[str]:
    return frozenset().union(*map(_in_taiwan, known_surnames().common))


def _is_written(word: str, run: str, system: int) -> bool:
    if not run:
        return not word
    return any(
        word.startswith(each) and _is_written(word[len(each) :], run[1:], system)
        for each in _systems(run[0])[system]
    )


def places_of(word: str, source: str) -> Iterator[tuple[int, int]]:
    """Yield where a source has characters that a word in small letters may be, one or more."""
    if len(word) < SHORTEST:
        return
    # Seven characters in eight cannot begin it.
    for start in _beginnings(source).get(word[0], ()):
        for system in range(_COUNT):
            yield from ((start, end) for end in _ends(word, source, (start, start), system))


@lru_cache(RECENT)
def _beginnings(source: str) -> Mapping[str, Sequence[int]]:
    """Return the places of the characters that a word may begin with, by its first letter."""
    found: dict[str, list[int]] = {}
    for place, character in enumerate(source):
        for letter in _first_letters(character):
            found.setdefault(letter, []).append(place)
    return found


@lru_cache(maxsize=16384)
def _first_letters(character: str) -> frozenset[str]:
    return frozenset(each[0] for each in spellings(character)) if _is_han(character) else _NONE


_NONE = frozenset[str]()


def _ends(word: str, source: str, done: tuple[int, int], system: int) -> Iterator[int]:
    start, place = done
    if not word:
        yield place
        return
    if place - start == _LONGEST or not _is_han(source[place : place + 1]):
        return
    for each in _systems(source[place])[system]:
        if word.startswith(each):
            yield from _ends(word[len(each) :], source, (start, place + 1), system)


def _is_han(character: str) -> bool:
    return "㐀" <= character <= "鿿"
