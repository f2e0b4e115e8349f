"""What words tell of a number: 等12人 as "and 11 others", 百分之百 as "no absolute guarantee"."""

import re
from collections.abc import Callable, Sequence
from fractions import Fraction

from workbench.checks.numbers.fit import LOOSE, is_near, units_agree
from workbench.checks.numbers.pairs import Matching
from workbench.checks.numbers.told_in_set_words import SET_WORDS, shares_of
from workbench.checks.numbers.untold import Untold
from workbench.text.folding import fold
from workbench.text.numbers.quantity import Dimension, Kind, Precision, Quantity, converted, units
from workbench.text.patterns import compiled

_REACH = 48
_HUNDRED = 100
_DECADE = 10


def settle_words(
    source: str,
    target: str,
    quantities: tuple[Sequence[Quantity], Sequence[Quantity]],
    matching: Matching,
) -> None:
    """Take from a matching what is wrong, missing or added only as figures. `source` is folded."""
    if not (matching.wrong or matching.missing or matching.extra):
        return
    ours, theirs = quantities
    untold = {each.start for each in matching.missing}
    untold |= {pair.source.start for pair in matching.wrong}
    told = {
        each.start
        for each in ours
        if each.start in untold
        and any(way(Untold(source, target, each, ours, theirs)) for way in (*_WAYS, *SET_WORDS))
    }
    tenths = {
        share * _DECADE
        for each in ours
        if each.start in told
        for share in shares_of(source, each) or ()
    }
    freed = {pair.target.start for pair in matching.wrong if pair.source.start in told}
    if any(each.start in told and _is_per_mu(source, each) for each in ours):
        # 每亩 was told by the field that its yield was reckoned for.
        mu = units()["mu"]
        matching.pairs[:] = [pair for pair in matching.pairs if pair.source.unit is not mu]
    matching.missing[:] = [each for each in matching.missing if each.start not in told]
    matching.wrong[:] = [pair for pair in matching.wrong if pair.source.start not in told]
    matching.extra[:] = [
        each
        for each in matching.extra
        if each.start not in freed
        and each.low not in tenths
        and not _is_name(source, each)
        and not _counts(source, each)
        and not _is_of_code(source, target, each)
    ]


_ET_AL = compiled(fold(r"(?P<names>[^，。；：！？,;:]{2,40}?)(?:等|一行)\Z"))
_JOINED = compiled(fold("[、和及与]"))
_OTHERS = compiled(r"[- ](?:others?|more|fellow|further|additional|colleagues|co-defendants)\b")


def _by_others(untold: Untold) -> bool:
    """Judge 某某等12人, of whom those that are named are told apart: "and 11 others"."""
    listed = _ET_AL.search(
        untold.source[max(0, untold.figure.start - _REACH) : untold.figure.start]
    )
    if listed is None:
        return False
    rest = untold.figure.low - 1 - len(_JOINED.findall(listed["names"]))
    return any(
        each.low == rest and _OTHERS.match(untold.target, each.end) for each in untold.theirs
    )


_ALL_BUT = compiled(
    r"\b(?:all but|every one but|everyone but|all except(?: for)?) \Z", re.IGNORECASE
)


def _by_exception(untold: Untold) -> bool:
    """Judge a part told by what is left over: 15人……其中14人, "all but one"; 99%, "all but 1"."""
    left = [
        each.low for each in untold.theirs if _ALL_BUT.search(untold.target[: each.start][-_REACH:])
    ]
    wholes = [each.low for each in untold.ours if each.low > untold.figure.low]
    if untold.figure.unit.dimension is Dimension.PERCENT:
        wholes.append(Fraction(_HUNDRED))
    if untold.figure.kind is Kind.FRACTION:
        wholes.append(Fraction(1))
    return any(whole - each == untold.figure.low for whole in wholes for each in left)


_WHOLLY = compiled(
    r"\b(?:absolut|complete|full|entire|total|whol|all\b|every|certain|sure|guarantee|perfect"
    r"|always|foolproof|fool-proof|utter)"
)


def _by_whole(untold: Untold) -> bool:
    """Judge 百分之百, which is "absolutely"."""
    spelled = not untold.source[untold.figure.start].isdecimal()
    whole = untold.figure.low == _HUNDRED and untold.figure.unit.dimension is Dimension.PERCENT
    return whole and spelled and _WHOLLY.search(untold.target) is not None


_QUOTED = compiled(
    fold('个(?:大|字|词|单词|字母)+[^，。；]{0,6}?[:,，]?[“「『‘"]|句话?[:,，]?[“「『‘"]')
)


def _by_quotation(untold: Untold) -> bool:
    """Judge how many characters a quotation has, which it shows itself: 四个字：“顺其自然”."""
    quotes = any(mark in untold.target for mark in "\"“”'‘’")
    return quotes and _QUOTED.match(untold.source, untold.figure.end) is not None


def _by_decade(untold: Untold) -> bool:
    """Judge 50至60岁 as "in their 50s"."""
    low, high = untold.figure.low, untold.figure.high
    years = untold.figure.unit is units()["years"] and high - low == _DECADE and low % _DECADE == 0
    return years and any(
        each.precision is Precision.FEW and each.low == low and each.high == high - 1
        for each in untold.theirs
    )


_PER_MU = compiled(fold("(?:每亩|亩产量?|亩均|单产)[^，。；]{0,10}\\Z"))
_PER_FIELD = compiled(r"[^.;,]{0,16}?\b(?:a|an|per|each|every|the) (?P<field>hectare|acre)\b")


def _is_per_mu(source: str, figure: Quantity) -> bool:
    return _PER_MU.search(source[max(0, figure.start - _REACH) : figure.start]) is not None


def _by_field(untold: Untold) -> bool:
    """Judge what a mu yields as what a hectare or an acre does."""
    if not _is_per_mu(untold.source, untold.figure):
        return False
    for each in untold.theirs:
        field = _PER_FIELD.match(untold.target, max(each.end, each.unit_end))
        if field is None:
            continue
        fields = converted(Fraction(1), units()[f"{field['field']}s"], units()["mu"]) or Fraction(1)
        value = converted(untold.figure.low * fields, untold.figure.unit, each.unit)
        if value is None and units_agree(untold.figure.unit, each.unit):
            value = untold.figure.low * fields
        if value is not None and is_near(value, each.low):
            return True
    return False


_CLOCKED = compiled(r"\b(\d{1,2}):(\d\d)(?::(\d\d))?\b")
_SIXTY = 60


def _by_compound(untold: Untold) -> bool:
    """Judge 一小时四十分钟 as "100 minutes", and 2小时8分33秒 as "2:08:33"."""
    if untold.figure.unit.dimension is not Dimension.TIME:
        return False
    at = next(place for place, each in enumerate(untold.ours) if each.start == untold.figure.start)
    first = last = at
    while first > 0 and untold.ours[first - 1].unit_end == untold.ours[first].start:
        first -= 1
    while last + 1 < len(untold.ours) and untold.ours[last].unit_end == untold.ours[last + 1].start:
        last += 1
    parts = untold.ours[first : last + 1]
    if len(parts) < 2 or any(each.unit.dimension is not Dimension.TIME for each in parts):  # noqa: PLR2004 - parts of one time
        return False
    if _by_months(parts, untold.theirs):
        return True
    total = sum((each.low * each.unit.factor for each in parts), Fraction())
    if any(
        each.unit.dimension is Dimension.TIME and _is_rounded(total, each) for each in untold.theirs
    ):
        return True
    said = [str(int(each.low)) for each in parts]
    return any(
        [str(int(part)) for part in clock if part] == said
        for clock in _CLOCKED.findall(untold.target)
    )


def _by_months(parts: Sequence[Quantity], theirs: Sequence[Quantity]) -> bool:
    """Return whether years and months are told as months: 一年六个月 as "18 months"."""
    sizes = {units()["years"].name: 12, units()["months"].name: 1}
    if not all(each.unit.name in sizes for each in parts):
        return False
    total = sum(each.low * sizes[each.unit.name] for each in parts)
    return any(each.unit is units()["months"] and each.low == total for each in theirs)


# How far a time may be rounded, of itself.
_ROUNDING = Fraction(1, 15)


def _is_rounded(total: Fraction, told: Quantity) -> bool:
    """Return whether a time is told, exactly or as words around it say: just under two hours."""
    value = told.low * told.unit.factor
    near = abs(value - total) <= total * _ROUNDING
    if told.precision is Precision.AT_MOST:
        return near and total <= value
    if told.precision is Precision.AT_LEAST:
        return near and total >= value
    return value == total or (near and told.precision in {Precision.ABOUT, Precision.OPEN})


_VOTED = compiled(
    fold(
        "(?P<one>[0-9]{1,2}|[一二三四五六七八九])(?:票?比|:)(?P<other>[0-9]{1,2}|[一二三四五六七八九])票?"
        "(?=[^，。；]{0,6}(?:裁[定决]|判[决定]?|通过|否决|表决|决定|多数|驳回|批准|推翻|维持))"
    )
)
_DIVIDED = compiled(r"\b(?:dissent\w*|majority|split|divided|disagree\w*)\b", re.IGNORECASE)


def _by_division(untold: Untold) -> bool:
    """Judge the votes of 以二比一裁定, which English tells as "one of them dissenting"."""
    if not any(
        found.start() <= untold.figure.start < found.end()
        for found in _VOTED.finditer(untold.source)
    ):
        return False
    return _DIVIDED.search(untold.target) is not None


_TWO_WAY = compiled(fold("双向"))
_BOTH_WAYS = compiled(fold("双向\\Z"))
_EACH_WAY = compiled(
    r"\s*(?:lanes?|tracks?)?\s*(?:each way|in (?:each|either) direction|either way"
    r"|on (?:each|either) side)"
)


def _by_each_way(untold: Untold) -> bool:
    """Judge 双向六车道 as "three lanes each way"."""
    if _TWO_WAY.match(untold.source, untold.figure.start):
        return _EACH_WAY.search(untold.target) is not None
    if _BOTH_WAYS.search(untold.before) is None:
        return False
    return any(
        each.low * 2 == untold.figure.low and _EACH_WAY.match(untold.target, each.end)
        for each in untold.theirs
    )


_PAIRED = compiled(fold("对"))


def _by_both(untold: Untold) -> bool:
    """Judge 三十二对新人 as "64 people"."""
    paired = _PAIRED.match(untold.source, untold.figure.end) is not None
    return paired and any(
        each.low == untold.figure.low * 2 and each.unit.dimension in LOOSE for each in untold.theirs
    )


# Races that are named for their length, in kilometers, as it is often rounded.
_RACES = (
    (
        compiled(r"\bmarathon", re.IGNORECASE),
        (Fraction(42195, 1000), Fraction(422, 10), Fraction(42)),
    ),
    (
        compiled(r"\bhalf[- ]marathon", re.IGNORECASE),
        (Fraction(210975, 10000), Fraction(211, 10), Fraction(21)),
    ),
)


def _by_race(untold: Untold) -> bool:
    """Judge 42.195公里, which a marathon is."""
    length = converted(untold.figure.low, untold.figure.unit, units()["kilometers"])
    return any(length in lengths and race.search(untold.target) for race, lengths in _RACES)


_WAYS: tuple[Callable[[Untold], bool], ...] = (
    _by_others,
    _by_exception,
    _by_whole,
    _by_quotation,
    _by_decade,
    _by_field,
    _by_compound,
    _by_both,
    _by_division,
    _by_each_way,
    _by_race,
)

# Indices that English names with a number, and the source's names for them.
_INDICES = {
    500: compiled(fold("标准普尔|标普|史坦普")),
    225: compiled(fold("日经")),
    100: compiled(fold("富时|纳斯达克|那斯达克")),
    300: compiled(fold("沪深")),
}


def _is_name(source: str, added: Quantity) -> bool:
    """Return whether an added number is of an index's English name: the S&P 500."""
    named = _INDICES.get(int(added.low)) if added.low.denominator == 1 else None
    return named is not None and named.search(source) is not None


# A telephone number, a share's code: figures that are grouped and begun otherwise in English.
_GROUPED = compiled(r"\+?\(?[0-9][0-9()\s.–-]*[0-9]")
_LONG_CODE = 7


def _is_of_code(source: str, target: str, added: Quantity) -> bool:
    """Return whether a figure is part of a code that the source has: +86 10 5550 0188."""
    group = next(
        (each[0] for each in _GROUPED.finditer(target) if each.start() <= added.start < each.end()),
        "",
    )
    digits = _digits(group)
    for each in _GROUPED.finditer(source):
        code = _digits(each[0])
        is_begun = len(code) >= _LONG_CODE and digits.endswith(code)
        if digits and (is_begun or (code == digits and each[0] != group)):
            return True
    return False


def _digits(group: str) -> str:
    return "".join(sign for sign in group if sign.isdecimal()).lstrip("0")


_ENUMERATED = compiled(
    fold("[(（]([一二三四五六七八九十]|[0-9]{1,2})[)）]|(?:^|[。；])([一二三四五六七八九十])[、.]")
)
_NUMBERS = {sign: number for number, sign in enumerate("一二三四五六七八九十", 1)}


def _counts(source: str, added: Quantity) -> bool:
    """Return whether an added number counts a point of a list that the source counts, too."""
    if added.unit.dimension not in LOOSE or added.low.denominator != 1:
        return False
    signs = (one or other for one, other in _ENUMERATED.findall(source))
    return int(added.low) in {_NUMBERS.get(sign) or int(sign) for sign in signs}
