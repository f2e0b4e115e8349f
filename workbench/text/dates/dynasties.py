"""Dynasties that date something: 南宋年间, "in the Southern Song dynasty"."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from workbench.text.alternatives import longest_first
from workbench.text.folding import fold
from workbench.text.lexicons.dynasties import all_dynasties


class DynastyMention(NamedTuple):
    """A dynasty where its name stands in a text, in code points."""

    start: int
    end: int
    name: str


@cache
def _chinese() -> tuple[re.Pattern[str], Mapping[str, tuple[str, ...]]]:
    named: dict[str, tuple[str, ...]] = {}
    for each in all_dynasties():
        for word in map(fold, each.chinese):
            named[word] = (*named.get(word, ()), each.name)
    return re.compile(longest_first(named)), named


@cache
def _english() -> re.Pattern[str]:
    by_length = sorted((each.name for each in all_dynasties()), key=len, reverse=True)
    names = "|".join(map(re.escape, by_length))
    return re.compile(
        rf"\b({names})(?=(?:,? (?:and|or) (?:the )?(?:{names}))?[ -]"
        r"(?:[Dd]ynast|[Ee]ra\b|[Pp]eriod|times\b|court\b|emperor|[Ee]mpire))"
    )


def chinese_dynasties(folded: str) -> Iterator[DynastyMention]:
    """Yield the dynasties that a folded Chinese text names; 明清 are two."""
    pattern, named = _chinese()
    for match in pattern.finditer(folded):
        for name in named[match[0]]:
            yield DynastyMention(*match.span(), name)


def english_dynasties(text: str) -> Iterator[DynastyMention]:
    """Yield the dynasties that an English text names as such: the Ming and Qing dynasties."""
    for match in _english().finditer(text):
        yield DynastyMention(*match.span(), match[0])
