"""The sign of a number: what is below zero stays so, in a sign or in a word of loss and falling."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from workbench.text.folding import fold
from workbench.text.numbers.quantity import Dimension, Quantity
from workbench.text.patterns import compiled

_FALLS = compiled(
    r"\b(?:f[ae]ll|fall(?:en|ing|s)|drop|declin|decreas|down|los[etsi]|loss|shr[aiu]nk|contract"
    r"|slid|slip|plung|plummet|tumbl|reduc|cut|lower|deficit|in the red|shed|short|weak|sank|sunk"
    r"|sink|below|minus|negative|slump|dip|eas(?:e|ed|ing)|retreat|off\b|dive|dove|insolv|owe|owing"
    r"|debt|liabilit|worse|recess|under water|underwater|less|behind|gave up|outflow|withdr|crash"
    r"|nosediv|sag|skid|dwindl|erod|wip|decreas|backward|narrow|slow|shortfall|subtract|depreciat)",
    re.IGNORECASE,
)
_FALLS_IN_CHINESE = compiled(
    fold("[降跌减亏负缩赤滑挫损贬失少低退衰欠-]|逆差|流出|不足|收窄|放缓|回落|−|－|–")
)
_SENTENCE_END = compiled(r"[.!?;][\"”’')]*\s+(?=[A-Z\"“‘'(])")


def settled_signs(
    source: str, ours: Sequence[Quantity], target: str, theirs: Sequence[Quantity]
) -> tuple[tuple[Quantity, ...], tuple[Quantity, ...]]:
    """Return both texts' quantities, those without sign whose fall the other text says in words.

    -3.9% agrees with "fell 3.9 percent" and 下降3.9% with "minus 3.9 percent". Temperatures keep
    their sign.
    """
    if not any(_is_below(each) for each in (*ours, *theirs)):
        return tuple(ours), tuple(theirs)
    below = {each.low for each in theirs if each.low < 0}
    falls = _falls(target, [each.start for each in theirs if each.low > 0])
    left = tuple(
        _unsigned(each) if _is_below(each) and each.low not in below and falls else each
        for each in ours
    )
    had = {each.low for each in left if each.low < 0}
    falling = _FALLS_IN_CHINESE.search(fold(source)) is not None
    right = tuple(
        _unsigned(each) if _is_below(each) and each.low not in had and falling else each
        for each in theirs
    )
    return left, right


def _is_below(quantity: Quantity) -> bool:
    return quantity.low < 0 and quantity.unit.dimension is not Dimension.TEMPERATURE


def _unsigned(quantity: Quantity) -> Quantity:
    return replace(quantity, low=-quantity.high, high=-quantity.low)


def _falls(target: str, places: Sequence[int]) -> bool:
    """Return whether a sentence with one of the places says that something falls or is lost."""
    start = 0
    for end in (*(found.start() for found in _SENTENCE_END.finditer(target)), len(target)):
        first = bisect_left(places, start)
        within = first < len(places) and places[first] <= end
        if within and _FALLS.search(target, start, end) is not None:
            return True
        start = end
    return False
