"""News agencies, picture services and outlets: who a photo credit names, and how English names it.

The default table holds what an editor of Chinese news meets and what the user's lexicon adds; a
house style may add names to it or change them. Chinese names are found in any variant.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import listed
from workbench.text.folding import fold
from workbench.text.lexicons.agencies import all_agencies
from workbench.text.patterns import compiled

_PLATFORMS = listed(
    "Facebook X Instagram Weibo WeChat Douyin YouTube Xiaohongshu Bilibili Telegram"
)


class Named(NamedTuple):
    """An agency that stands in `text[start:end]`; `english` is how English names it."""

    start: int
    end: int
    english: str


class Agencies:
    """Finds agencies by all their names, in any variant; immutable."""

    def __init__(self, names: Mapping[str, str]) -> None:
        """Take English names by Chinese, Latin or other English ones."""
        self._names: dict[str, str] = {}
        self._forms: dict[str, set[str]] = {}
        for name, english in (*names.items(), *((each, each) for each in names.values())):
            self._names[fold(name)] = english
            if name.isascii():
                self._names.setdefault(name.upper(), english)
                self._forms.setdefault(english, set()).update((name, name.upper()))
        self._lengths = _lengths_by_beginning(self._names)

    def find(self, text: str) -> Iterator[Named]:
        """Yield the agencies named in a text, the longest names first, none inside a word."""
        folded = fold(text)
        place = 0
        while place < len(folded):
            named = self.at(folded, place)
            if named is not None:
                yield named
            place = named.end if named is not None else place + 1

    def at(self, folded: str, place: int) -> Named | None:
        """Return the agency whose name begins at a place of a folded text."""
        two, one = folded[place : place + 2], folded[place]
        for length in (*self._lengths.get(two, ()), *self._lengths.get(one, ())):
            end = place + length
            english = self._names.get(folded[place:end])
            if end <= len(folded) and english is not None and _stands_alone(folded, place, end):
                return Named(place, end, english)
        return None

    def english_names(self, english: str) -> frozenset[str]:
        """Return all names under which English knows the agency that has this one."""
        return frozenset(self._forms.get(english, {english}))


def is_platform(english: str) -> bool:
    """Return whether it is where anybody posts pictures, which makes nobody their author."""
    return english in _PLATFORMS


def agencies_of(style: HouseStyle) -> Agencies:
    """Return the default table with the names that the house style adds or changes."""
    return _agencies(tuple(sorted(style.agencies.items())))


@lru_cache(maxsize=8)
def _agencies(added: tuple[tuple[str, str], ...]) -> Agencies:
    names = dict(_default_names())
    kept = {english for _, english in added}
    for name, english in added:
        usual = names.get(name, english)
        if usual not in kept:  # the house only writes this agency otherwise, whatever it is called
            names.update({each: english for each, known in names.items() if known == usual})
    names.update(added)
    return Agencies(names)


def default_names() -> Mapping[str, str]:
    """Return the default table: the English name by every other one, Simplified or Traditional."""
    return dict(_default_names())


def _default_names() -> Iterator[tuple[str, str]]:
    for agency in all_agencies():
        yield agency.english, agency.english
        yield from ((name, agency.english) for name in (*agency.chinese, *agency.others))


def _lengths_by_beginning(names: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Return how long the names are that begin with two characters, the longest first."""
    lengths: dict[str, set[int]] = {}
    for name in names:
        lengths.setdefault(name[:2], set()).add(len(name))
    return {start: tuple(sorted(found, reverse=True)) for start, found in lengths.items()}


_WORD = compiled(r"[A-Za-z0-9]", re.ASCII)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Return whether no Latin word goes on beyond a Latin name."""
    before = start > 0 and _WORD.match(text[start]) and _WORD.match(text[start - 1])
    after = end < len(text) and _WORD.match(text[end - 1]) and _WORD.match(text[end])
    return not before and not after
