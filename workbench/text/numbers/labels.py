"""Where both texts say of what a figure is: 进口 and "imports", 赞成 and "in favor"."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from workbench.text.folding import fold
from workbench.text.lexicons.figure_labels import FigureLabel, built_in_figure_labels
from workbench.text.names.pinyin import given_readings, is_chinese_name, letters, syllables
from workbench.text.names.romanisation import is_name

# In letters: an English label as short as this is a word by itself, no beginning of one.
_SHORTEST_STEM = 3


class Place(NamedTuple):
    """A label of a group where it begins in a text."""

    start: int
    name: str


@cache
def _groups() -> Mapping[str, Sequence[FigureLabel]]:
    found: dict[str, list[FigureLabel]] = {}
    for each in built_in_figure_labels():
        found.setdefault(each.group, []).append(each)
    return found


@cache
def _chinese() -> tuple[re.Pattern[str], Mapping[str, tuple[tuple[str, str], ...]]]:
    """Return what finds any label in a folded text, and the groups and names of each word."""
    named: dict[str, tuple[tuple[str, str], ...]] = {}
    for each in built_in_figure_labels():
        for word in map(fold, each.chinese):
            named[word] = (*named.get(word, ()), (each.group, each.name))
    return re.compile("|".join(sorted(named, key=len, reverse=True))), named


@cache
def _english(group: str) -> re.Pattern[str]:
    """Return what finds the labels of a group, each as a group of its own name's number."""
    ways = []
    for number, each in enumerate(_groups()[group]):
        stems = "|".join(map(_stem, sorted(each.english, key=len, reverse=True)))
        ways.append(f"(?P<_{number}>{stems})")
    return re.compile(rf"(?<![A-Za-z])(?:{'|'.join(ways)})")


def _stem(words: str) -> str:
    pattern = re.escape(words)
    if not words[0].isupper():
        pattern = f"[{words[0]}{words[0].upper()}]{re.escape(words[1:])}"
    short = len(words) <= _SHORTEST_STEM
    return pattern + ("s?(?![A-Za-z])" if short or words[-1] == "." else "")


_NAME = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}")

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


def chinese_labels(text: str, start: int, end: int) -> Mapping[str, list[Place]]:
    """Return the labels between two places of a folded text, by their group and in their order."""
    pattern, named = _chinese()
    found: dict[str, list[Place]] = {}
    for match in pattern.finditer(text, start, end):
        for group, name in named[match[0]]:
            found.setdefault(group, []).append(Place(match.start(), name))
    return found


def english_labels(group: str, text: str, start: int, end: int) -> Iterator[Place]:
    """Yield the labels of a group between two places of an English text, in their order."""
    labels = _groups()[group]
    for match in _english(group).finditer(text, start, end):
        yield Place(match.start(), labels[int((match.lastgroup or "_0")[1:])].name)
