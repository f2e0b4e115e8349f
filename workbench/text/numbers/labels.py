"""Where both texts say of what a figure is: 进口 and "imports", 赞成 and "in favor"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from workbench.text.alternatives import longest_first
from workbench.text.folding import fold
from workbench.text.lexicons.figure_labels import FigureLabel, all_figure_labels

# In letters: an English label as short as this is a word by itself, no beginning of one.
_SHORTEST_STEM = 3


class Place(NamedTuple):
    """A label of a group where it begins in a text."""

    start: int
    name: str


@cache
def _groups() -> Mapping[str, Sequence[FigureLabel]]:
    found: dict[str, list[FigureLabel]] = {}
    for each in all_figure_labels():
        found.setdefault(each.group, []).append(each)
    return found


@cache
def _chinese() -> tuple[re.Pattern[str], Mapping[str, tuple[tuple[str, str], ...]]]:
    """Return what finds any label in a folded text, and the groups and names of each word."""
    named: dict[str, tuple[tuple[str, str], ...]] = {}
    for each in all_figure_labels():
        for word in map(fold, each.chinese):
            named[word] = (*named.get(word, ()), (each.group, each.name))
    return re.compile(longest_first(named)), named


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
