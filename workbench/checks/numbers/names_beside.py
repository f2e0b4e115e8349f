"""Names in pinyin that stand beside figures in both texts: 浙江, Zhejiang."""

from collections.abc import Collection
from functools import lru_cache

from workbench.text.names.pinyin import given_readings, is_chinese_name, letters, syllables
from workbench.text.names.romanisation import is_name
from workbench.text.numbers.labels import Place
from workbench.text.patterns import compiled

_NAME = compiled(r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}")

# In characters: names that pinyin writes.
_NAME_LENGTHS = (2, 3)

# In letters: the shortest such name.
_SHORTEST_NAME = 4

# Capitalised words of a window: more of them are a list of names.
_MOST_NAMES = 8


def names_in_both(
    source: str, within: tuple[int, int], target: str, bounds: tuple[int, int]
) -> tuple[list[Place], list[Place]]:
    """Return the names in pinyin between places of an English text, and where they stand in either.

    A name that stands twice comes twice. `source` is folded.
    """
    found = [each for each in _NAME.finditer(target, *bounds) if _is_pinyin(each[0])]
    if len(found) < _NAME_LENGTHS[0]:
        return [], []
    words = {part for each in found for part in _parts(each[0])}
    if not 1 < len(words) <= _MOST_NAMES * 2 or len(found) > _MOST_NAMES:
        return [], []
    firsts = {word[0] for word in words}
    ours = [
        Place(place, name)
        for place in range(*within)
        if not firsts.isdisjoint(_first_letters(source[place]))
        for length in _NAME_LENGTHS
        if (name := _name_at(source, place, min(place + length, within[1]), words))
    ]
    known = {each.name for each in ours}
    theirs = [
        Place(each.start(), name)
        for each in found
        for name in [next((part for part in _parts(each[0]) if part in known), "")]
        if name
    ]
    return ours, theirs


def _parts(words: str) -> list[str]:
    """Return the letters of a name and of each of its words, the whole first."""
    parts = [letters(words), *map(letters, words.split())]
    return [part for part in parts if len(part) >= _SHORTEST_NAME]


def _is_pinyin(name: str) -> bool:
    return any(map(is_name, name.split()))


@lru_cache(maxsize=8192)
def _first_letters(character: str) -> frozenset[str]:
    """Return the letters that a Chinese character's readings begin with; none for another one."""
    if character < FIRST_HAN:
        return frozenset()
    return frozenset(each[:1] for each in syllables(character))


FIRST_HAN = "\u3400"


def _name_at(text: str, start: int, end: int, words: Collection[str]) -> str:
    """Return which of some names in letters a piece of a text is, "" for none."""
    if end - start < _NAME_LENGTHS[0] or not is_chinese_name(text[start:end]):
        return ""
    return next(
        (each for each in map(letters, given_readings(text[start:end])) if each in words), ""
    )
