"""Days of the week told as a range or by those left out: 周二至周日, "every day but Monday"."""

import re
from collections.abc import Iterator

from workbench.text.dates.english_words import WEEKDAYS
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_SIGNS = {sign: place for place, sign in enumerate("一二三四五六日")} | {"天": 6}
_DAY = fold("(?:周|星期|礼拜|逢周|逢星期)?[一二三四五六日天]")
_WEEK = fold("(?:周|星期|礼拜)")
_RANGE = re.compile(
    fold(rf"{_WEEK}(?P<first>[一二三四五六日天])(?:至|到|-|~){_WEEK}?(?P<last>[一二三四五六日天])")
)
_LEFT_OUT = re.compile(
    fold(
        rf"除(?:了|每|逢|每逢)?(?P<days>{_WEEK}{_DAY}?(?:[、和及与]{_DAY})*)(?:休馆|公休|休息)?(?:之|以)?外"
    )
)
_SIGN = compiled(fold("(?<=[周期拜、,和及与或])[一二三四五六日天]"))
_NAME = "|".join(WEEKDAYS)
_NAMES = compiled(rf"\b(?:{_NAME})", re.IGNORECASE)
_ENGLISH_RANGE = compiled(
    rf"\b(?P<first>{_NAME})s? ?(?:to|through|until|till|[-–—]) ?(?P<last>{_NAME})s?\b",
    re.IGNORECASE,
)
_ENGLISH_LEFT_OUT = compiled(
    rf"\b(?:but|except(?:ing| for| on)?|other than|apart from|aside from|excluding|bar|save"
    rf"|closed(?: on)?)(?: on)? (?P<days>(?:{_NAME})s?(?:(?:, | and | or )(?:{_NAME})s?)*)",
    re.IGNORECASE,
)
_ALL = frozenset(range(7))


def chinese_weeks(folded: str) -> Iterator[tuple[int, int, frozenset[int]]]:
    """Yield where a folded text tells days of the week as a range, and which they are."""
    for match in _RANGE.finditer(folded):
        yield (*match.span(), _between(_SIGNS[match["first"]], _SIGNS[match["last"]]))
    for match in _LEFT_OUT.finditer(folded):
        days = frozenset(_SIGNS[sign] for sign in _SIGN.findall(match["days"]))
        if days:
            yield (*match.span(), _ALL - days)


_LIST = compiled(
    fold(r"(?:周|星期|礼拜)[一二三四五六日天](?:[、,和及与或]+[一二三四五六日天](?![0-9月年号]))+")
)


def listed_weekdays(folded: str) -> frozenset[int]:
    """Return the days of the week of lists that name the week once: 周一、三、五."""
    signs = (sign for found in _LIST.findall(folded) for sign in _SIGN.findall(found))
    return frozenset(_SIGNS[sign] for sign in signs)


def english_weeks(target: str) -> Iterator[tuple[int, int, frozenset[int]]]:
    """Yield where an English text tells days of the week as a range, and which they are."""
    for match in _ENGLISH_RANGE.finditer(target):
        first, last = (WEEKDAYS.index(match[name].lower()) for name in ("first", "last"))
        yield (*match.span(), _between(first, last))
    for match in _ENGLISH_LEFT_OUT.finditer(target):
        days = frozenset(WEEKDAYS.index(name.lower()) for name in _NAMES.findall(match["days"]))
        yield (*match.span(), _ALL - days)


def _between(first: int, last: int) -> frozenset[int]:
    return frozenset((first + step) % 7 for step in range((last - first) % 7 + 1))
