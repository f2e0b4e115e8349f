"""Whether a place of a Chinese byline is that of an English one."""

import re
from functools import cache

from workbench.text.folding import fold
from workbench.text.lexicons.both_names import all_dateline_places
from workbench.text.names.pinyin import letters, readings
from workbench.text.patterns import compiled

# In characters: no place of a dateline is longer.
LONGEST = 8


_ENGLISH_DIVISION = compiled(r"(?:[ -](?:County|City|Province|Prefecture|District|Municipality))$")


def is_known(chinese: str) -> bool:
    """Return whether a Chinese text is a place of the table, in any variant."""
    return bool(english_names(chinese))


def english_names(chinese: str) -> tuple[str, ...]:
    """Return how English names a place, the usual name first; empty for one not known."""
    folded = fold(chinese)
    return _chinese().get(folded) or _chinese().get(_division().sub("", folded), ())


def is_english_place(name: str) -> bool:
    """Return whether an English text, in whatever letters, is a place of the table."""
    return not _written(name).isdisjoint(_english())


def is_chinese_place(english: str) -> bool:
    """Return whether English names a place of the table as its characters sound: Chengdu."""
    return not _written(english).isdisjoint(_by_sound())


@cache
def _division() -> re.Pattern[str]:
    # Not folded on import, which would load the tables of variants before a window shows.
    return compiled(fold("(?<=..)[县市省区州]$"))


@cache
def _by_sound() -> frozenset[str]:
    found = {"taipei", "kaohsiung", "taichung", "hong kong", "macao", "macau"}
    for chinese, names in _chinese().items():
        sounds = set(map(letters, readings(chinese)))
        found |= {_plain(name) for name in names if letters(name) in sounds}
    return frozenset(found)


def is_same_place(chinese: str, english: str) -> bool | None:
    """Return whether two names are of one place, `None` where nothing can tell.

    A place that the table does not have is compared by its pinyin.
    """
    own = _written(english)
    names = english_names(chinese)
    if names:
        return not own.isdisjoint(map(_plain, names))
    if letters(english) in set(map(letters, (*readings(chinese), *readings(chinese[:-1])))):
        return True
    return None if own.isdisjoint(_english()) else False


def _written(english: str) -> frozenset[str]:
    """Return a name in small letters, with and without what kind of division it is."""
    return frozenset({_plain(english), _plain(_ENGLISH_DIVISION.sub("", english))})


def _plain(english: str) -> str:
    """Return the words of a name in small letters: `Chang Chun` is a person, Changchun a city."""
    return " ".join(filter(None, map(letters, english.split())))


@cache
def _chinese() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for place in all_dateline_places():
        for name in place.chinese:
            key = fold(name)
            found[key] = (*found.get(key, ()), place.english, *place.others)
    return found


@cache
def _english() -> frozenset[str]:
    return frozenset(_plain(name) for names in _chinese().values() for name in names)
