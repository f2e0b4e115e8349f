"""What each of several gets, told as what all of them share: 每人五万元, "split 50,000 yuan"."""

import re
from collections.abc import Iterable, Iterator

from workbench.checks.numbers.fit import Fit
from workbench.checks.numbers.pairs import Pair
from workbench.text.folding import fold
from workbench.text.numbers.quantity import Kind
from workbench.text.patterns import compiled

# One of those who get it, and what may stand until the figure: no other clause.
_EACH = compiled(fold(r"(?:每|各)[^，。；：！？,;:!?\n]{0,18}\Z"))
# 每年, 每公斤 and 每次 say for how long or how much: "a year" and "a kilo" are no sharers.
_OF_TIME = compiled(fold(r"每(?:年|月|日|天|周|星期|小时|分钟|季|次|公斤|吨|升|公里|平方)"))
_EACH_ENGLISH = compiled(
    r"\b(?:each|every|per|apiece|individual(?:ly)?|a (?:head|person))\b", re.IGNORECASE
)
_ALL_BEFORE = compiled(
    r"\b(?:(?:to |will |would |can )share|shar(?:ed|ing)|shares? (?=the |an? |[A-Z]{0,3}[$€£¥]"
    r"|\d)|split(?:s|ting)?|divid(?:e|es|ed|ing)|combined|collective"
    r"|(?:a )?total of|pool of|jointly|together)\b[^.;]{0,40}\Z",
    re.IGNORECASE,
)
_ALL_AFTER = compiled(
    r"[^.,;]{0,24}?\b(?:in all|in total|combined|altogether|between them|among them|to share"
    r"|to split|collectively)\b",
    re.IGNORECASE,
)
_REACH = 24
_ENGLISH_REACH = 64


_BOTH_WAYS = compiled(fold("双向\\Z"))
_EACH_WAY = compiled(
    r"\s*(?:lanes?|tracks?)?\s*(?:each way|in (?:each|either) direction|either way)",
    re.IGNORECASE,
)


def told_of_each_way(source: str, target: str, pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Yield the lanes of both ways that the target gives to each: 双向六车道, "six each way"."""
    for pair in pairs:
        before = source[max(0, pair.source.start - _REACH) : pair.source.start]
        is_same = pair.source.low == pair.target.low and _BOTH_WAYS.search(before) is not None
        if is_same and _EACH_WAY.match(target, max(pair.target.end, pair.target.unit_end)):
            yield pair


def told_of_all(source: str, target: str, pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Yield the figures of each that the target gives to all together. `source` is folded."""
    if _EACH_ENGLISH.search(target):
        return
    for pair in pairs:
        if pair.fit < Fit.ROUNDED or pair.source.kind is not Kind.CARDINAL:
            continue
        before = source[max(0, pair.source.start - _REACH) : pair.source.start]
        each = _EACH.search(before)
        if each is None or _OF_TIME.search(each[0]):
            continue
        start = max(0, pair.target.start - _ENGLISH_REACH)
        end = max(pair.target.end, pair.target.unit_end)
        if _ALL_BEFORE.search(target[start : pair.target.start]) or _ALL_AFTER.match(target, end):
            yield pair
