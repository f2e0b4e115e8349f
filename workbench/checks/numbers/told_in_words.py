"""What words tell of a number: 等12人 as "and 11 others", 百分之百 as "no absolute guarantee"."""

import re
from collections.abc import Callable, Sequence
from fractions import Fraction

from workbench.checks.numbers.fit import LOOSE, is_near, units_agree
from workbench.checks.numbers.pairs import Matching
from workbench.text.folding import fold
from workbench.text.numbers.quantity import Dimension, Precision, Quantity, converted, units
from workbench.text.patterns import compiled

_REACH = 48
_HUNDRED = 100
_DECADE = 10

# Tells whether words of the target tell a figure of the source, perhaps by one of the target.
_Way = Callable[[str, str, Quantity, Sequence[Quantity], Sequence[Quantity]], bool]


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
        if each.start in untold and any(way(source, target, each, ours, theirs) for way in _WAYS)
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
        if each.start not in freed and not _is_name(source, each) and not _counts(source, each)
    ]


_ET_AL = compiled(fold(r"(?P<names>[^，。；：！？,;:]{2,40}?)(?:等|一行)\Z"))
_JOINED = compiled(fold("[、和及与]"))
_OTHERS = compiled(r"[- ](?:others?|more|fellow|further|additional|colleagues|co-defendants)\b")


def _by_others(
    source: str,
    target: str,
    figure: Quantity,
    ours: Sequence[Quantity],
    theirs: Sequence[Quantity],
) -> bool:
    """Judge 某某等12人, of whom those that are named are told apart: "and 11 others"."""
    del ours
    listed = _ET_AL.search(source[max(0, figure.start - _REACH) : figure.start])
    if listed is None:
        return False
    rest = figure.low - 1 - len(_JOINED.findall(listed["names"]))
    return any(each.low == rest and _OTHERS.match(target, each.end) for each in theirs)


_ALL_BUT = compiled(
    r"\b(?:all but|every one but|everyone but|all except(?: for)?) \Z", re.IGNORECASE
)


def _by_exception(
    source: str,
    target: str,
    figure: Quantity,
    ours: Sequence[Quantity],
    theirs: Sequence[Quantity],
) -> bool:
    """Judge a part told by what is left over: 15人……其中14人, "all but one"; 99%, "all but 1"."""
    del source
    left = [each.low for each in theirs if _ALL_BUT.search(target[: each.start][-_REACH:])]
    wholes = [each.low for each in ours if each.low > figure.low]
    if figure.unit.dimension is Dimension.PERCENT:
        wholes.append(Fraction(_HUNDRED))
    return any(whole - each == figure.low for whole in wholes for each in left)


_WHOLLY = compiled(
    r"\b(?:absolut|complete|full|entire|total|whol|all\b|every|certain|sure|guarantee|perfect"
    r"|always|foolproof|fool-proof|utter)"
)


def _by_whole(
    source: str,
    target: str,
    figure: Quantity,
    ours: Sequence[Quantity],
    theirs: Sequence[Quantity],
) -> bool:
    """Judge 百分之百, which is "absolutely"."""
    del ours, theirs
    spelled = not source[figure.start].isdecimal()
    whole = figure.low == _HUNDRED and figure.unit.dimension is Dimension.PERCENT
    return whole and spelled and _WHOLLY.search(target) is not None


_QUOTED = compiled(
    fold('个(?:大|字|词|单词|字母)+[^，。；]{0,6}?[:,，]?[“「『‘"]|句话?[:,，]?[“「『‘"]')
)


def _by_quotation(
    source: str,
    target: str,
    figure: Quantity,
    ours: Sequence[Quantity],
    theirs: Sequence[Quantity],
) -> bool:
    """Judge how many characters a quotation has, which it shows itself: 四个字：“顺其自然”."""
    del ours, theirs
    quotes = any(mark in target for mark in "\"“”'‘’")
    return quotes and _QUOTED.match(source, figure.end) is not None


def _by_decade(
    source: str,
    target: str,
    figure: Quantity,
    ours: Sequence[Quantity],
    theirs: Sequence[Quantity],
) -> bool:
    """Judge 50至60岁 as "in their 50s"."""
    del source, target, ours
    low, high = figure.low, figure.high
    years = figure.unit is units()["years"] and high - low == _DECADE and low % _DECADE == 0
    return years and any(
        each.precision is Precision.FEW and each.low == low and each.high == high - 1
        for each in theirs
    )


_PER_MU = compiled(fold("(?:每亩|亩产量?|亩均|单产)[^，。；]{0,10}\\Z"))
_PER_FIELD = compiled(r"[^.;,]{0,16}?\b(?:a|an|per|each|every|the) (?P<field>hectare|acre)\b")


def _is_per_mu(source: str, figure: Quantity) -> bool:
    return _PER_MU.search(source[max(0, figure.start - _REACH) : figure.start]) is not None


def _by_field(
    source: str,
    target: str,
    figure: Quantity,
    ours: Sequence[Quantity],
    theirs: Sequence[Quantity],
) -> bool:
    """Judge what a mu yields as what a hectare or an acre does."""
    del ours
    if not _is_per_mu(source, figure):
        return False
    for each in theirs:
        field = _PER_FIELD.match(target, max(each.end, each.unit_end))
        if field is None:
            continue
        fields = converted(Fraction(1), units()[f"{field['field']}s"], units()["mu"]) or Fraction(1)
        value = converted(figure.low * fields, figure.unit, each.unit)
        if value is None and units_agree(figure.unit, each.unit):
            value = figure.low * fields
        if value is not None and is_near(value, each.low):
            return True
    return False


_CLOCKED = compiled(r"\b(\d{1,2}):(\d\d)(?::(\d\d))?\b")
_SIXTY = 60


def _by_compound(
    source: str,
    target: str,
    figure: Quantity,
    ours: Sequence[Quantity],
    theirs: Sequence[Quantity],
) -> bool:
    """Judge 一小时四十分钟 as "100 minutes", and 2小时8分33秒 as "2:08:33"."""
    del source
    if figure.unit.dimension is not Dimension.TIME:
        return False
    at = next(place for place, each in enumerate(ours) if each.start == figure.start)
    first = last = at
    while first > 0 and ours[first - 1].unit_end == ours[first].start:
        first -= 1
    while last + 1 < len(ours) and ours[last].unit_end == ours[last + 1].start:
        last += 1
    parts = ours[first : last + 1]
    if len(parts) < 2 or any(each.unit.dimension is not Dimension.TIME for each in parts):  # noqa: PLR2004 - parts of one time
        return False
    total = sum((each.low * each.unit.factor for each in parts), Fraction())
    if any(
        each.unit.dimension is Dimension.TIME and each.low * each.unit.factor == total
        for each in theirs
    ):
        return True
    said = [str(int(each.low)) for each in parts]
    return any(
        [str(int(part)) for part in clock if part] == said for clock in _CLOCKED.findall(target)
    )


_PAIRED = compiled(fold("对"))


def _by_both(
    source: str,
    target: str,
    figure: Quantity,
    ours: Sequence[Quantity],
    theirs: Sequence[Quantity],
) -> bool:
    """Judge 三十二对新人 as "64 people"."""
    del target, ours
    paired = _PAIRED.match(source, figure.end) is not None
    return paired and any(
        each.low == figure.low * 2 and each.unit.dimension in LOOSE for each in theirs
    )


_WAYS: tuple[_Way, ...] = (
    _by_others,
    _by_exception,
    _by_whole,
    _by_quotation,
    _by_decade,
    _by_field,
    _by_compound,
    _by_both,
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
