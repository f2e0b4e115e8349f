"""Limits told from the other side, a figure that stands twice and changes once, a number for many.

最少须聘用6名 as "no more than six", 四分之三…四分之三 as "three-fourths …
two-thirds", 多人受伤 as "nine", and what is told by another span: 每月 as "a week".
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from workbench.checks.numbers.fit import Fit
from workbench.checks.numbers.pairs import Matching, Pair
from workbench.text.folding import fold
from workbench.text.numbers.quantity import Dimension, Kind, Quantity
from workbench.text.patterns import compiled

_INSIDE = "[^，。；：！？,;0-9]"
_FROM_BELOW = compiled(
    fold(f"(?:最少|至少|起码|不少于|不低于|不得少于|不得低于|不能少于|下限){_INSIDE}{{0,10}}$")
)
_FROM_ABOVE = compiled(
    fold(
        f"(?:最多|至多|顶多|不超过|不多于|不高于|不得超过|不得多于|不得高于|不能超过|不会超过|上限){_INSIDE}{{0,10}}$"
    )
)
_AT_MOST = compiled(
    r"\b(?:(?:no|not) (?:\w+ ){0,2}(?:more|higher|greater|longer|larger|later) than|at most|a"
    r" maximum of|up to"
    r"|capped at|limited to|not exceed|fewer than|less than|under|below) (?:[A-Z]{0,3}[$€£¥])?$",
    re.IGNORECASE,
)
_AT_LEAST = compiled(
    r"\b(?:(?:no|not) (?:\w+ ){0,2}(?:fewer|less|lower|smaller|shorter) than|at least|a minimum of"
    r"|(?<!no )(?<!not )(?<!be )more than|in excess of) (?:[A-Z]{0,3}[$€£¥])?$",
    re.IGNORECASE,
)
_DENIED = compiled(r"\b(?:not|no|never|cannot|nor)\b|n['’]t\b", re.IGNORECASE)
_REACH = 24


def other_limits(source: str, target: str, pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Yield the pairs bounded from below in one text and from above in the other."""
    for pair in pairs:
        if pair.fit < Fit.ROUNDED or pair.source.is_range:
            continue
        here = source[max(0, pair.source.start - _REACH) : pair.source.start]
        there = target[max(0, pair.target.start - 2 * _REACH) : pair.target.start]
        below, above = _FROM_BELOW.search(here), _FROM_ABOVE.search(here)
        most, least = _AT_MOST.search(there), _AT_LEAST.search(there)
        if bool(below) is bool(above) or bool(most) is bool(least):
            continue
        said = most or least
        before = there[: said.start()] if said else there
        if bool(below) is bool(most) and _DENIED.search(before.rpartition(",")[2]) is None:
            yield pair


_SANK = compiled(
    fold("(?:跌破|降破|失守|跌穿|跌至不足|降至不足|减至不足|滑落到?不足|退守)(?:了|约|近)?$")
)
_ROSE = compiled(fold("(?:突破|升破|涨破|冲破|站上|重上|升穿|涨穿|冲上|升逾|攀越)(?:了|约)?$"))
_SANK_ENGLISH = compiled(
    r"\b(?:below|under|beneath|fewer than|less than|short of|lost|loses?|losing)"
    r"(?: the)? (?:[A-Z]{0,3}[$€£¥])?$",
    re.IGNORECASE,
)
_ROSE_ENGLISH = compiled(
    r"\b(?:pass(?:ed|es|ing)?|top(?:ped|s|ping)?|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|above"
    r"|over|more than|beyond|past|br(?:oke|eaks?|oken|eaking)(?: through)?|clear(?:ed|s)"
    r"|hit(?:s|ting)?|climbed to|rose to)(?: the)? (?:[A-Z]{0,3}[$€£¥])?$",
    re.IGNORECASE,
)


def other_crossings(source: str, target: str, pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Yield the pairs that were crossed downwards in one text and upwards in the other: 跌破."""
    if _EXCHANGE.search(source) is not None:
        return  # the more yuan a dollar is, the lower the yuan
    for pair in pairs:
        if pair.fit < Fit.ROUNDED or pair.source.is_range:
            continue
        here = source[max(0, pair.source.start - _REACH) : pair.source.start]
        sank, rose = _SANK.search(here), _ROSE.search(here)
        if sank is None and rose is None:
            continue
        there = target[max(0, pair.target.start - 2 * _REACH) : pair.target.start]
        other = (_ROSE_ENGLISH if sank else _SANK_ENGLISH).search(there)
        before = there[: other.start()] if other else ""
        if other is not None and not (_DENIED.search(before) or _FALLS.search(before)):
            yield pair


_EXCHANGE = compiled(fold("汇率|兑(?![现换付奖])|汇价"))

# From above a mark to below it: "fell from above 8 million".
_FALLS = compiled(r"\b(?:from|no longer|back|once|stay\w*|remain\w*|clos\w+)\s*$", re.IGNORECASE)


def changed_once(
    ours: Sequence[Quantity], theirs: Sequence[Quantity], matching: Matching
) -> Iterator[Pair]:
    """Yield a share that the source has twice and the target once, with what it has instead."""
    counts = Counter((each.low, each.kind) for each in ours if _is_share(each))
    twice = [value for value, count in counts.items() if count > 1]
    if not twice:
        return
    told = {pair.target.start for pair in (*matching.pairs, *matching.wrong)}
    told |= {each.start for each in matching.extra}
    values = {each.low for each in ours}
    for low, kind in twice:
        same = [each for each in theirs if each.low == low and each.kind is kind]
        free = [
            each
            for each in theirs
            if _is_share(each) and each.low not in values and each.start not in told
        ]
        if len(same) < counts[low, kind] and len(free) == 1:
            last = next(e for e in reversed(ours) if e.low == low and e.kind is kind)
            yield Pair(last, free[0], Fit.UNIT)


def _is_share(quantity: Quantity) -> bool:
    is_percent = quantity.unit.dimension is Dimension.PERCENT
    return (quantity.kind is Kind.FRACTION or is_percent) and not quantity.is_range


_SPAN = "(?P<span>小时|秒|分钟|[天日周月年季])"
_RATE = compiled(
    fold(
        f"(?:每(?:个)?{_SPAN}|(?P<short>[时日周月年])(?:薪|租|均|费|速|息|入|供|产|耗|收入|收益|营收|销售|开支|支出))[^，。；：！？,;0-9]{{0,12}}$"
    )
)
_UNITS = {
    "小时": "hour",
    "时": "hour",
    "秒": "second",
    "分钟": "minute",
    "天": "day",
    "日": "day",
    "周": "week",
    "月": "month",
    "年": "year",
    "季": "quarter",
}
_RATE_ENGLISH = compiled(
    r"[^.;,]{0,12}?\b(?:a|an|per|each|every) (?P<span>second|minute|hour|day|week|month|year"
    r"|quarter)\b"
    r"(?! (?:later|earlier|ago|before|after|long|old|in|to))",
    re.IGNORECASE,
)


def other_rates(source: str, target: str, pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Yield the pairs that are told by another span than the source's: 每月, "a week"."""
    units = {fold(word): span for word, span in _UNITS.items()}
    for pair in pairs:
        if pair.fit is not Fit.SAME or pair.source.low <= 1:
            continue
        here = _RATE.search(source[max(0, pair.source.start - _REACH) : pair.source.start])
        there = _RATE_ENGLISH.match(target, max(pair.target.end, pair.target.unit_end))
        if here is None or there is None:
            continue
        meant = units[here["span"] or here["short"]]
        if meant != there["span"].lower() and not re.search(rf"\b{meant}", target):
            yield pair


_SINGLE = compiled(fold("个位数"))


def tells_single_figures(source: str, quantity: Quantity) -> bool:
    """Return whether a "fewer than 10" of the target is for 个位数."""
    return quantity.low == _TEN and _SINGLE.search(source) is not None


_TEN = 10

_MANY = compiled(fold("(?<![0-9一二两三四五六七八九十百千万亿])(?:多|数)[人名位](?![次数均])"))


def numbered_many(
    source: str, ours: Sequence[Quantity], theirs: Sequence[Quantity], matching: Matching
) -> Iterator[Quantity]:
    """Yield the number of people that a target has where the source has but 多人."""
    if len(_MANY.findall(source)) != 1:
        return
    told = {pair.target.start for pair in (*matching.pairs, *matching.wrong)}
    told |= {each.start for each in matching.extra}
    values = {each.low for each in ours}
    free = [
        each
        for each in theirs
        if each.unit.dimension is Dimension.PEOPLE
        and each.start not in told
        and each.kind is Kind.CARDINAL
        and not each.is_range
        and each.low > 1
        and each.low not in values
    ]
    if len(free) == 1 and sum(values) != free[0].low:
        yield free[0]
