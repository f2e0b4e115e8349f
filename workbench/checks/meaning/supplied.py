"""What a translator supplies to one value in two ways.

`700 million yuan ($98 million)` is later `($96 million)`, Wednesday here March 13 and there March
14, 三千万元 once in Hong Kong dollars and once in yuan: neither source says which is right, so that
each segment by itself is, and both are not.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.meaning.written_forms import FORM
from workbench.checks.numbers.pairs import match
from workbench.checks.rule import Checked, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.quantity import Dimension, Quantity
from workbench.text.patterns import compiled

_MOST_SEGMENTS = 120
_REMEMBERED = 1_024


class _Supplied(NamedTuple):
    """What a target gives beside a value, at `target[start:end]`; `low` to `high` if rounded."""

    key: str
    start: int
    end: int
    said: str
    low: float
    high: float

    def agrees(self, other: "_Supplied") -> bool:
        """Return whether both are the same, or round to the same."""
        if self.said or other.said:
            return self.said == other.said
        return self.low <= other.high and other.low <= self.high


# Between an amount and what it is in another currency.
_BESIDE = compiled(
    r",? ?(?:\(|or |that is |equal to |equivalent to )"
    r"(?:(?:about|around|some|roughly|approximately|nearly|just (?:over|under)|over|almost|more"
    r" than|or|equivalent to|equal to) )*(?:[A-Z]{1,3}(?:\.[A-Z]\.?)?)? ?[$€£¥]?"
)
_MONEY = frozenset("$€£¥元圆币鎊镑")
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\."
)
_DATED = compiled(
    r"\b(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:,? \(|, )(?:the )?"
    rf"(?P<date>(?:{_MONTHS}) \d{{1,2}}\b|\d{{1,2}} (?:{_MONTHS})(?!\w)|\d{{1,2}}(?:st|nd|rd|th)\b)"
)
_DAYS = {
    "Monday": "一",
    "Tuesday": "二",
    "Wednesday": "三",
    "Thursday": "四",
    "Friday": "五",
    "Saturday": "六",
    "Sunday": "[日天]",
}
_OTHER_WEEK = compiled(fold("[上下本这每逢个](?:个)?(?:周|星期|礼拜)"))
_NUMBER = compiled(r"\d+")
_MONTH = compiled(r"\b[A-Z][a-z]{2}")
# The sign of a currency before a number.
_SIGN = compiled(r"[A-Z]{0,3}[$€£¥]\s?\Z")


class SuppliedInOneWay:
    """Compares what the segments of an article give beside, or as the currency of, one value."""

    name = "supplied_in_one_way"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield what a target gives something of its own to, as keys of the article."""
        del style
        if is_compared(checked):
            found = dict.fromkeys(each.key for each in _supplied(checked))
            yield from (article_key(checked, f"+{each}") for each in found)

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each segment that gives something else than the first."""
        del style
        own = key.rpartition("+")[2]
        said = [
            (checked, each)
            for checked in group[:_MOST_SEGMENTS]
            for each in _supplied(checked)
            if each.key == own
        ]
        yield from few(_otherwise(said))


def _otherwise(said: Sequence[tuple[Checked, _Supplied]]) -> Iterator[Finding]:
    for checked, each in said[1:]:
        first, right = said[0]
        if first is not checked and not each.agrees(right):
            span, at = Span(each.start, each.end), Span(right.start, right.end)
            yield FORM.found(
                checked,
                span,
                given=span.of(checked.segment.target),
                other=at.of(first.segment.target),
                segment=str(first.segment.id),
            )


def _supplied(checked: Checked) -> tuple[_Supplied, ...]:
    return _read(checked.segment.source, checked.segment.target)


@lru_cache(_REMEMBERED)
def _read(source: str, target: str) -> tuple[_Supplied, ...]:
    found = list(_dated(source, target)) if "day" in target else []
    if not _MONEY.isdisjoint(source):
        said = english_quantities(target)
        found += _converted(source, target, said)
        found += _of_currency(source, target, said)
    return tuple(found)


def _dated(source: str, target: str) -> Iterator[_Supplied]:
    """Yield the dates that only the target has behind a weekday of the source."""
    for each in _DATED.finditer(target):
        folded = fold(source)
        day = _NUMBER.findall(each["date"])[0]
        is_named = compiled(fold(f"(?:周|星期|礼拜){_DAYS[each['weekday']]}")).search(folded)
        if is_named and not _OTHER_WEEK.search(folded) and fold("日") not in folded:
            month = next(iter(_MONTH.findall(each["date"])), "")
            said = f"{month} {day}"
            yield _Supplied(each["weekday"], *each.span("date"), said, 0, 0)


def _converted(source: str, target: str, said: Sequence[Quantity]) -> Iterator[_Supplied]:
    """Yield the amounts in another currency that stand behind one and are not the source's."""
    for one, other in pairwise(each for each in said if each.unit.dimension is Dimension.MONEY):
        between = target[max(one.end, one.unit_end) : other.start]
        if one.unit.agrees(other.unit) or _BESIDE.fullmatch(between) is None:
            continue
        if other.low != other.high or any(e.low == other.low for e in chinese_quantities(source)):
            continue
        key = f"{one.low} {one.unit.name} {other.unit.name}"
        half = _half(target[other.start : other.end], float(other.low))
        low, high = float(other.low) - half, float(other.low) + half
        span = _with_sign(other, target)
        yield _Supplied(key, span.start, span.end, "", low, high)


def _half(words: str, value: float) -> float:
    """Return half of what the last figure of an amount stands for, which may be rounded."""
    figures = "".join(each for each in words if each.isdigit() or each == ".")
    whole, _, decimals = figures.partition(".")
    written = float(figures) if any(each.isdigit() for each in figures) else 0.0
    if not written:
        return 0.0
    last = 10.0 ** (-len(decimals) if decimals else len(whole) - len(whole.rstrip("0")))
    return value / written * last / 2


def _of_currency(source: str, target: str, said: Sequence[Quantity]) -> Iterator[_Supplied]:
    """Yield the currency in which a target has an amount of 元, if it has it in but one."""
    ours = [each for each in chinese_quantities(source) if each.unit.name == _LOCAL]
    for pair in match(ours, said).pairs if ours else ():
        unit = pair.target.unit
        is_told = unit.dimension is Dimension.MONEY and unit.name not in _ANY
        again = [e for e in said if e.low == pair.target.low and e is not pair.target]
        if is_told and not again and not pair.source.is_range:
            name = "yuan" if unit.name == "CNY" else unit.name
            span = _with_sign(pair.target, target)
            yield _Supplied(f"{pair.source.low} 元", span.start, span.end, name, 0, 0)


def _with_sign(amount: Quantity, target: str) -> Span:
    sign = _SIGN.search(target, max(0, amount.start - 5), amount.start)
    return Span(sign.start() if sign else amount.start, max(amount.end, amount.unit_end))


# What 元 is read as, and units that stand for the money of several places.
_LOCAL = "local"
_ANY = frozenset({_LOCAL, "dollars", "cents"})
