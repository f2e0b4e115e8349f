"""Sizes and ages that Chinese says by a set word: 数以万计, 年过半百."""

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cache

from workbench.text.alternatives import longest_first
from workbench.text.folding import fold
from workbench.text.lexicons.chinese_counting import AgeWord, all_age_words
from workbench.text.numbers.quantity import Kind, Precision, Quantity, units

_SIZES: Mapping[str, int] = {"百": 10**2, "千": 10**3, "万": 10**4, "亿": 10**8}
_TIMES: Mapping[str, int] = {"": 1, "十": 10, "百": 100, "千": 1000}

# How far above its least a size may go: 数以万计 ends before a hundred thousand.
_SPAN = 10


_COUNTED = fold("数以")


@cache
def _counted_by() -> re.Pattern[str]:
    return re.compile(fold("数以([十百千]?)([百千万亿])计"))


def size_at(text: str, place: int) -> Quantity | None:
    """Return the size that 数以万计 at a place of a folded text tells; `None` where there is none.

    数以亿计 has no upper bound but ten times its size.
    """
    found = _counted_by().match(text, place) if text.startswith(_COUNTED, place) else None
    if found is None:
        return None
    low = _TIMES.get(found[1], 1) * next(v for k, v in _SIZES.items() if fold(k) == found[2])
    span = Fraction(low), Fraction(low * _SPAN - 1)
    precision = Precision.FEW
    return Quantity(place, found.end(), *span, precision=precision, needed=False, spelled=True)


@cache
def _ages() -> tuple[re.Pattern[str], Mapping[str, AgeWord]]:
    """Return the expression for the words of ages, the longest first, and what they mean."""
    known = {fold(each.word): each for each in all_age_words()}
    return re.compile(longest_first(known)), known


def age_words(text: str, found: Sequence[Quantity]) -> list[Quantity]:
    """Return the ages that a folded text says by a name, as years, where no other number stands.

    They are not needed: English may say that somebody is old.
    """
    pattern, known = _ages()
    ages: list[Quantity] = []
    for match in pattern.finditer(text):
        if any(each.start < match.end() and match.start() < each.end for each in found):
            continue
        age = known[match[0]]
        low, high = Fraction(age.low), Fraction(age.high)
        exact = low == high
        ages.append(
            Quantity(
                match.start(),
                match.end(),
                low,
                low if exact else high,
                units()["years"],
                Kind.CARDINAL,
                Precision.OPEN if exact else Precision.FEW,
                needed=False,
                spelled=True,
                unit_end=match.end(),
            )
        )
    return ages
