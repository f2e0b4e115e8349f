"""Figures told by set words: 第四次 as "three times before", 五五分 as "equally".

Each way judges one figure of the source; what it tells is neither missing nor wrong.
"""

import re
from collections.abc import Callable
from fractions import Fraction

from workbench.checks.numbers.fit import LOOSE
from workbench.checks.numbers.untold import Untold
from workbench.text.folding import fold
from workbench.text.numbers.quantity import Dimension, Kind, Quantity, units
from workbench.text.patterns import compiled

_TEN, _HUNDRED, _HALF_TURN = 10, 100, 180

_BEFORE_NOW = compiled(
    r"[- ](?:\w+ ){0,3}?(?:before|already|earlier|previously|previous|prior|past|former)\b"
)


def _by_times_before(untold: Untold) -> bool:
    """Judge 第四次 as "three times before"."""
    figure = untold.figure
    return figure.kind is Kind.ORDINAL and any(
        each.low == figure.low - 1
        and (each.unit.dimension in LOOSE or each.unit.dimension is Dimension.TIMES)
        and _BEFORE_NOW.match(untold.target, each.end)
        for each in untold.theirs
    )


_SHARED = compiled(fold("[分开](?!钟|之|析|公司|店|校|区)"))
_EVENLY = compiled(
    r"\b(?:equal\w*|even(?:ly)?|half|halves|halved|fifty-fifty|50[-/:–]50|same share)\b",
    re.IGNORECASE,
)


def shares_of(source: str, figure: Quantity) -> tuple[int, int] | None:
    """Return the tenths of 三七分 and 五五开; `None` where a figure is none of such a kind."""
    value = int(figure.low) if figure.low.denominator == 1 else 0
    tens, ones = divmod(value, _TEN)
    is_pair = tens + ones == _TEN and _SHARED.match(source, figure.end) is not None
    spelled = not source[figure.start].isdecimal() and figure.end - figure.start == len("三七")
    return (tens, ones) if is_pair and spelled else None


def _by_shares(untold: Untold) -> bool:
    """Judge 五五分账 as "equally", and 三七分 as "70-30"."""
    shares = shares_of(untold.source, untold.figure)
    if shares is None:
        return False
    if shares[0] == shares[1] and _EVENLY.search(untold.target):
        return True
    return any(each.low in {shares[0] * _TEN, shares[1] * _TEN} for each in untold.theirs)


_TURN = compiled(fold("度?的?(?:大|急)?(?:转[弯变向折身]|掉头|调头|逆转|反转|翻转|变化|改变)"))
_ABOUT_FACE = compiled(
    r"\b(?:u-turns?|about[- ](?:face|turn)s?|volte-face|turn(?:ed|s|ing)?[- ]?arounds?"
    r"|turn\w* (?:right )?around|revers\w+|complete\w*|opposite|flip\w*|swung"
    r"|(?:changed|shifted) (?:\w+ )?(?:dramatically|radically|utterly|entirely|tune))\b",
    re.IGNORECASE,
)


def _by_turning(untold: Untold) -> bool:
    """Judge 一百八十度大转弯 as "a complete U-turn"."""
    turned = untold.figure.low == _HALF_TURN and _TURN.match(untold.source, untold.figure.end)
    return bool(turned) and _ABOUT_FACE.search(untold.target) is not None


_GROWN = compiled(
    fold(
        "(?:增长|增加|增幅|上升|上涨|上扬|攀升|涨幅|飙升|激增|猛增|剧增|暴增|大增|提高|提升|扩大|增|升|涨|多|高)"
        "(?:了|出|约|近|逾|超过?|达到?|为|高达|将近)*\\Z"
    )
)
_MORE_THAN = compiled(r"\b(?:more than|over|well over|better than)\s+\Z", re.IGNORECASE)
_LESS_THAN = compiled(r"\b(?:nearly|almost|close to|all but|just under)\s+\Z", re.IGNORECASE)
_ABOUT = compiled(r"\b(?:about|roughly|around|approximately)\s+\Z", re.IGNORECASE)
_NEARLY = Fraction(1, 5)
_MULTIPLIED = compiled(r"(?:doubl|tripl|trebl|quadrupl|quintupl)\w+")


def _by_multiple(untold: Untold) -> bool:
    """Judge 增长120% as "more than doubled", 增长190% as "nearly tripled"."""
    figure = untold.figure
    if figure.unit.dimension is not Dimension.PERCENT or not _GROWN.search(untold.before):
        return False
    grown = 1 + figure.low / _HUNDRED
    return any(_is_grown(untold.target, each, grown) for each in untold.theirs)


def _is_grown(target: str, told: Quantity, grown: Fraction) -> bool:
    if told.kind is not Kind.MULTIPLE or not _MULTIPLIED.match(target.lower(), told.start):
        return False
    before = target[: told.start]
    if _MORE_THAN.search(before):
        return told.low < grown < told.low + 1
    if _LESS_THAN.search(before):
        return told.low - _NEARLY <= grown < told.low
    return abs(grown - told.low) <= (_NEARLY if _ABOUT.search(before) else _NEARLY / 2)


_AMONG = compiled(fold("[^，。；,;]{0,4}[中里内][^，。；,;]{0,6}"))


def _by_rate(untold: Untold) -> bool:
    """Judge both figures of 一万人中只有三人 as "0.03 percent"."""
    at = next(at for at, each in enumerate(untold.ours) if each.start == untold.figure.start)
    return any(_is_rate(untold, *pair) for pair in _neighbours(untold, at))


def _neighbours(untold: Untold, at: int) -> list[tuple[Quantity, Quantity]]:
    ours = untold.ours
    return [(ours[it], ours[it + 1]) for it in (at - 1, at) if it >= 0 and it + 1 < len(ours)]


def _is_rate(untold: Untold, whole: Quantity, part: Quantity) -> bool:
    if not 0 < part.low < whole.low or whole.low < _TEN:
        return False
    if not _AMONG.fullmatch(untold.source, whole.end, part.start):
        return False
    rate = part.low / whole.low
    return any(
        rate == each.low / _HUNDRED
        if each.unit.dimension is Dimension.PERCENT
        else rate == each.low
        for each in untold.theirs
        if each.kind is Kind.FRACTION or each.unit.dimension is Dimension.PERCENT
    )


_ONCE_IN = compiled(fold("年?(?:一度|一次|一届|一回|一遇|举[办行]一次)"))
_EVERY_OTHER = compiled(
    r"\b(?:every (?:other|second) year|biennial\w*|bi-annual\w*|biannual\w*|alternate years)\b",
    re.IGNORECASE,
)
_EVERY_THIRD = compiled(r"\b(?:every third year|triennial\w*)\b", re.IGNORECASE)
_EVERY_FOURTH = compiled(r"\b(?:every fourth year|quadrennial\w*)\b", re.IGNORECASE)
_CYCLES = {2: _EVERY_OTHER, 3: _EVERY_THIRD, 4: _EVERY_FOURTH}


def _by_cycle(untold: Untold) -> bool:
    """Judge 两年一度 and 每四年一次 as "every other year" and "quadrennial"."""
    cycle = _CYCLES.get(int(untold.figure.low)) if untold.figure.unit is units()["years"] else None
    is_one = _ONCE_IN.match(untold.source, untold.figure.end) is not None
    is_one = is_one or untold.before.endswith((fold("每"), fold("每隔")))
    return cycle is not None and is_one and cycle.search(untold.target) is not None


_AGAINST = compiled(fold(r"\s*(?:比|:|-|–|—)\s*"))
_NIL = compiled(
    r"\b(?:without (?:reply|conceding|answer|loss)|unanswered|clean sheets?|shut ?outs?|nil"
    r"|shut out|unopposed|kept (?:them|their \w+) out|scoreless|goalless)\b",
    re.IGNORECASE,
)


def _by_nil(untold: Untold) -> bool:
    """Judge the nothing of 4比0 as "without reply"."""
    if untold.figure.low or _NIL.search(untold.target) is None:
        return False
    at = next(at for at, each in enumerate(untold.ours) if each.start == untold.figure.start)
    return any(
        _AGAINST.fullmatch(untold.source, one.end, other.start) is not None
        for one, other in _neighbours(untold, at)
    )


SET_WORDS: tuple[Callable[[Untold], bool], ...] = (
    _by_times_before,
    _by_shares,
    _by_turning,
    _by_multiple,
    _by_rate,
    _by_cycle,
    _by_nil,
)
