"""How often something happened in a row, said in one word: 连三涨, "the second rise in a row"."""

from collections.abc import Iterator
from fractions import Fraction

from workbench.checks.numbers.fit import Fit
from workbench.checks.numbers.pairs import Pair
from workbench.text.folding import fold
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.quantity import Kind, Quantity
from workbench.text.patterns import compiled

_SIGNS = {"两": 2} | {sign: number for number, sign in enumerate("一二三四五六七八九十", 1)}
_STREAK = compiled(
    fold(
        rf"连(?:续)?(?P<count>[{''.join(_SIGNS)}]|[2-9]|1[0-9])个?"
        "(?P<what>[涨跌升降扬胜败负冠霸红黑衰阳阴阻]|连[胜败冠霸]|(?:交易)?[日天周月季年](?=[上下走续再都跌涨升降增减正负]))"
    )
)
_IN_A_ROW = compiled(
    r"\b(?:in a row|in succession|consecutive|straight|running|on the (?:trot|bounce)|successive"
    r"|back[- ]to[- ]back)\b"
)
_REACH = 40


def other_streaks(source: str, target: str) -> Iterator[Pair]:
    """Yield the one row of a source that the target's one is longer or shorter than."""
    there = list(_IN_A_ROW.finditer(target))
    ours = list(_STREAK.finditer(fold(source))) if len(there) == 1 else []
    if len(ours) != 1:
        return
    said = there[0]
    near = [
        each
        for each in english_quantities(target)
        if said.start() - _REACH < each.start < said.end() + _REACH
        and each.kind in {Kind.CARDINAL, Kind.ORDINAL}
        and each.low.denominator == 1
        and not each.is_range
        and each.low > 1
    ]
    counts = {fold(sign): number for sign, number in _SIGNS.items()}
    word = ours[0]["count"]
    meant = int(word) if word.isdecimal() else counts[word]
    if len(near) == 1 and near[0].low != meant:
        start, end = ours[0].span("count")
        figure = Quantity(start, end, Fraction(meant), Fraction(meant), kind=near[0].kind)
        yield Pair(figure, near[0], Fit.NONE)
