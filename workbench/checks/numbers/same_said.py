"""Figures that are one, said in two ways: told of another round number, or of all but one.

每百人4.2 is "42 per thousand", 五十元以上、二百元以下 "50 to 200 yuan", 满千减百 "100 off every
1,000", 一家五口 "and the four others", 千二萬 12 million, and 两亩三分 "2.3 mu".
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from fractions import Fraction

from workbench.checks.numbers.pairs import Matching, Pair
from workbench.text.folding import fold
from workbench.text.numbers.quantity import Kind, Precision, Quantity
from workbench.text.patterns import compiled

_Both = tuple[Sequence[Quantity], Sequence[Quantity]]

# How many are counted in Chinese: 每百名老人, 每十万人.
_EACH = compiled(fold("每(?:一)?\\Z"))
_PER = compiled(
    r"\b(?:per|(?:for |in |of |out of )?every|for each|each|in|out of|among)\s+(?:one |an? )?\Z"
)
_CLAUSE = compiled(fold("[。！？；;\\n]"))
_FEWEST = 100
_REACH = 12

# What a shop takes off when a bill is full: 满千减百, 满300减50.
_FULL = compiled(
    fold(r"[满滿](?P<full>[十百千万]|\d+)元?(?:[立再]?[减減]|送|返|赠|贈)(?P<off>[十百千万]|\d+)")
)
_SIZES = {
    fold(sign): size for sign, size in (("十", 10), ("百", 100), ("千", 1000), ("万", 10_000))
}

_AND_OTHERS = compiled(r"\band (?:the |her |his |their |all )?\Z")
_OTHERS = compiled(r" (?:\w+ )?others?\b")

# How people of Hong Kong leave a size out: 千二萬 is 1,200萬.
_SHORT = compiled(
    fold("(?<![0-9一二三四五六七八九十百千万])千(?P<figure>[一二三四五六七八九])(?=万)")
)
_OF_MU = compiled(fold("[亩畝](?P<figure>[一二三四五六七八九])分"))
_FIGURES = {fold(sign): number for number, sign in enumerate("一二三四五六七八九十", 1)}
_MIXED = compiled(r"(?<![\d/])(?P<whole>\d{1,3}) (?P<part>\d)/(?P<of>\d{1,2})(?!\d|/)")
_MOST_IN_NAMES = 10

# How a score says that one side has nothing.
_NONE = compiled(r"\bto (?:none|nil|nothing|love)\b|\bnil\b")
_SHARE = len("00700")


def settle_same(source: str, target: str, quantities: _Both, matching: Matching) -> None:
    """Take from a matching what both texts say in other figures; `source` is folded."""
    if matching.wrong or matching.extra or matching.missing:
        _settle_rates(source, target, quantities, matching)
        full = _FULL.search(source)
        if full is not None:
            offered = {_size(full["full"]), _size(full["off"])}
            matching.extra[:] = [each for each in matching.extra if each.low not in offered]
        matching.wrong[:] = [each for each in matching.wrong if not _is_same(source, target, each)]
        if _NONE.search(target):
            matching.missing[:] = [each for each in matching.missing if each.low]
        matching.extra[:] = [
            each for each in matching.extra if not _is_in_name(source, quantities[0], each)
        ]
    matching.pairs[:] = [each for each in matching.pairs if not _is_mixed(target, each)]


def _size(written: str) -> int:
    return _SIZES.get(written) or int(written)


def _settle_rates(source: str, target: str, quantities: _Both, matching: Matching) -> None:
    """Take away figures told of another round number that come to the same."""
    told = {(rate, base): of for rate, base, of in _rates(target, quantities[1], _PER)}
    for rate, base, of in _rates(source, quantities[0], _EACH):
        for (other, other_base), other_of in told.items():
            if rate.low * other_of == other.low * of:
                starts = {rate.start, base.start}
                _drop(matching, starts, {other.start, other_base.start})


def _rates(
    text: str, quantities: Sequence[Quantity], before: re.Pattern[str]
) -> Iterator[tuple[Quantity, Quantity, Fraction]]:
    """Yield a figure, the round number that it is told of, and what that is."""
    for place, base in enumerate(quantities):
        is_round = base.low >= _FEWEST and str(int(base.low)).strip("0") == "1"
        if not is_round or not before.search(text[max(0, base.start - _REACH) : base.start]):
            continue
        near = [*quantities[place + 1 : place + 2], *reversed(quantities[:place])]
        for each in near[:2]:
            start, end = sorted((base.start, each.start))
            if each.kind is Kind.CARDINAL and _CLAUSE.search(text[start:end]) is None:
                yield each, base, base.low


def _drop(matching: Matching, ours: Collection[int], theirs: Collection[int]) -> None:
    matching.wrong[:] = [
        each
        for each in matching.wrong
        if each.source.start not in ours and each.target.start not in theirs
    ]
    matching.missing[:] = [each for each in matching.missing if each.start not in ours]
    matching.extra[:] = [each for each in matching.extra if each.start not in theirs]


def _is_same(source: str, target: str, pair: Pair) -> bool:
    """Return whether a pair of two values is one, by the words around them."""
    ours, theirs = pair.source, pair.target
    before, after = target[max(0, theirs.start - _REACH) : theirs.start], target[theirs.end :]
    if ours.low == theirs.low + 1 and _AND_OTHERS.search(before) and _OTHERS.match(after):
        return True
    short = _SHORT.match(source, ours.start)
    if short is not None and theirs.low == (10 + _FIGURES[short["figure"]]) * 1_000_000:
        return True
    if ours.kind is theirs.kind is Kind.CODE and ours.code.isdecimal():
        # A share of Hong Kong has five figures, of which English may drop the first.
        return len(ours.code) == _SHARE and ours.code.lstrip("0") == theirs.code.lstrip("0")
    field = _OF_MU.match(source, ours.end)
    field = field or _OF_MU.match(source, ours.end - 1)
    if field is not None and theirs.low == ours.low + Fraction(_FIGURES[field["figure"]], 10):
        return True
    is_article = target.startswith(("a ", "an "), theirs.start) and theirs.low == 1
    return is_article and not (ours.needed or theirs.needed) and ours.unit.name == ""


def _is_in_name(source: str, ours: Sequence[Quantity], extra: Quantity) -> bool:
    """Return whether a small figure stands in the source, within a name: 图三, 《三体》."""
    if extra.unit.name or not 1 < extra.low <= _MOST_IN_NAMES or extra.low.denominator > 1:
        return False
    sign = next(sign for sign, number in _FIGURES.items() if number == extra.low)
    places = [place for place, each in enumerate(source) if each == sign]
    return any(not any(one.start <= at < one.end for one in ours) for at in places)


def _is_mixed(target: str, pair: Pair) -> bool:
    """Return whether a figure has a fraction behind it that makes it the source's: 23 1/2."""
    found = _MIXED.match(target, pair.target.start)
    if found is None or found["of"] == "0":
        return False
    return pair.source.low == int(found["whole"]) + Fraction(int(found["part"]), int(found["of"]))


def bounded(pairs: Sequence[Pair]) -> Iterable[Pair]:
    """Return the pairs but for two bounds of the source that one range of the target tells."""
    ends: dict[int, list[Pair]] = {}
    for pair in pairs:
        ends.setdefault(pair.target.start, []).append(pair)
    told = {
        start
        for start, both in ends.items()
        if [each.source.precision for each in both][:1] == [Precision.AT_LEAST]
        and len({each.source.low for each in both}) > 1
    }
    return [pair for pair in pairs if pair.target.start not in told]


def is_one_telephone(source: str, target: str, pair: Pair) -> bool:
    """Return whether a code is of a telephone that both texts have, with other marks."""
    if pair.source.kind is not Kind.CODE or pair.target.kind is not Kind.CODE:
        return False
    source = fold(source)
    figures, written = ("".join(_DIGITS.findall(each)) for each in (source, target))
    theirs = "".join(filter(str.isdigit, pair.target.code))
    if len(theirs) > _TELEPHONE and theirs in figures:
        return True
    # A number is called from abroad without its first nought.
    runs = (each for each in _DIALLED.finditer(source) if each.end() > pair.source.start)
    run = next((each for each in runs if each.start() <= pair.source.start), None)
    ours = "".join(_DIGITS.findall(run[0])).lstrip("0") if run else ""
    return len(ours) > _TELEPHONE and ours in written


_TELEPHONE = 6
_DIGITS = compiled(r"\d")
_DIALLED = compiled(r"[+(]?\d[\d ()-]{5,20}\d")
