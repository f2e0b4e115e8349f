"""What is said of a figure, compared with what the other text says of the same figure.

大涨8% as "down 8 percent", 提前两天 as "two days late", 净流出四十亿 as "4 billion came in": the
word beside the figure decides, whatever rises and falls stand elsewhere in the sentence.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from workbench.checks.meaning.opposites import is_denied
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.lexicons.figure_relations import FigureRelation, all_figure_relations
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.quantity import Kind, Quantity
from workbench.text.patterns import compiled

# In characters: how far before a figure the word stands that says what it is.
_REACH = 24
_ENGLISH_REACH = 64
_SOFT = fold("[了约近逾超过达至到为大额共计幅数量仅只出 ]")
_NAMES_BEFORE = fold("投空霜参奖处")
_COMPARES = fold("[比较][^，。；：！？,;]{1,16}")
_BORDER = re.compile(
    r"[.,;:!?()\n]|\b(?:and|but|while|whereas|as|after|when|because|although|though|which|who|that"
    r"|with|even|then|before|since|despite)\b"
)
_OF_BEFORE = compiled(r"\b(?:from|up to|out of|instead of|than|not|no) [$€£¥a-z]{0,4}\Z")
_UNIT = r"[\s-]*(?:(?!and |or |to |but )[\w%'’-]+ ){0,2}?"


@dataclass(frozen=True, slots=True)
class _Axis:
    """The two poles of what may be said of a figure, and how either language says them."""

    names: tuple[str, str]
    before: tuple[re.Pattern[str], re.Pattern[str]]
    behind: tuple[re.Pattern[str], re.Pattern[str]]
    far: tuple[re.Pattern[str], re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class _Said:
    """One axis and the number of its pole that is said of a figure, and where."""

    axis: int
    pole: int
    span: Span


def turned_figures(source: str, target: str) -> Iterator[tuple[Span, Span]]:
    """Yield what a source says of a figure of which its target says the opposite, and that."""
    ours = single_figures(chinese_quantities(source))
    if not ours:
        return
    folded = fold(source)
    said = [(each, told) for each in ours for told in _in_source(folded, each)]
    if not said:
        return
    lowered = target.lower()
    theirs = {each.low: each for each in single_figures(english_quantities(target))}
    for figure, told in said:
        other = theirs.get(figure.low)
        if other is None:
            continue
        given = _in_target(lowered, other, told.axis)
        if given is not None and given.pole != told.pole:
            yield told.span, given.span


def single_figures(quantities: Sequence[Quantity]) -> list[Quantity]:
    """Return the quantities whose value no other has, figures of dates left out."""
    plain = [
        each
        for each in quantities
        if each.kind not in {Kind.CALENDAR, Kind.CODE, Kind.ORDINAL} and not each.is_range
    ]
    counts = Counter(each.low for each in plain)
    return [each for each in plain if counts[each.low] == 1]


def _in_source(folded: str, figure: Quantity) -> Iterator[_Said]:
    """Yield what stands right before a figure: the longest word, of each axis that has it."""
    for pattern, poles in _chinese():
        found = pattern.search(folded, max(0, figure.start - _REACH), figure.start)
        if found is not None:
            for axis, pole in poles[found["word"]]:
                yield _Said(axis, pole, Span(*found.span("word")))
            return


def _in_target(lowered: str, figure: Quantity, axis: int) -> _Said | None:
    """Return what is said of a figure on one axis, none where both poles are or it is denied."""
    words = _axes()[axis]
    behind = _behind(lowered, figure, words)
    before = _before(lowered, figure, words)
    told = [(pole, span) for pole, span in (behind, before) if span is not None]
    if not told or len({pole for pole, _ in told}) > 1:
        return None
    pole, span = told[0]
    return None if is_denied(lowered, span.start) else _Said(axis, pole, span)


def _before(lowered: str, figure: Quantity, words: _Axis) -> tuple[int, Span | None]:
    low = max(0, figure.start - _ENGLISH_REACH)
    borders = [each.end() for each in _BORDER.finditer(lowered, low, figure.start)]
    low = borders[-1] if borders else low
    if _OF_BEFORE.search(lowered, low, figure.start) is not None:
        return 0, None
    places = [
        (found.start(), pole, Span(*found.span()))
        for pole, pattern in enumerate(words.before)
        for found in pattern.finditer(lowered, low, figure.start)
    ]
    if not places:
        return 0, None
    _, pole, span = max(places, key=lambda each: each[0])
    return pole, span


def _behind(lowered: str, figure: Quantity, words: _Axis) -> tuple[int, Span | None]:
    for pole, pattern in enumerate(words.behind):
        found = pattern.match(lowered, figure.end)
        if found is not None:
            return pole, Span(*found.span("word"))
    end = _BORDER.search(lowered, figure.end)
    high = min(end.start() if end else len(lowered), figure.end + _ENGLISH_REACH)
    places = [
        (found.start(), pole, Span(*found.span()))
        for pole, pattern in enumerate(words.far)
        for found in pattern.finditer(lowered, figure.end, high)
    ]
    if not places:
        return 0, None
    _, pole, span = min(places, key=lambda each: each[0])
    return pole, span


@cache
def _axes() -> tuple[_Axis, ...]:
    return tuple(
        _Axis(
            (one.pole, other.pole),
            (_any(one.before), _any(other.before)),
            (_any(one.behind, before=_UNIT), _any(other.behind, before=_UNIT)),
            (_any(one.far), _any(other.far)),
        )
        for one, other in _pairs()
    )


def _pairs() -> list[tuple[FigureRelation, FigureRelation]]:
    """Return both poles of each axis; rows of one pole are one."""
    axes: dict[str, dict[str, FigureRelation]] = {}
    for each in all_figure_relations():
        poles = axes.setdefault(each.axis, {})
        known = poles.get(each.pole)
        poles[each.pole] = each if known is None else _joined(known, each)
    both = (tuple(poles.values()) for poles in axes.values())
    return [(poles[0], poles[1]) for poles in both if len(poles) > 1]


def _joined(one: FigureRelation, other: FigureRelation) -> FigureRelation:
    return FigureRelation(
        one.axis,
        one.pole,
        (*one.chinese, *other.chinese),
        (*one.compared, *other.compared),
        (*one.before, *other.before),
        (*one.behind, *other.behind),
        (*one.far, *other.far),
    )


def _any(words: Sequence[str], before: str = "") -> re.Pattern[str]:
    forms = "|".join(re.escape(word).replace(r"\*", r"[\w'’-]*") for word in words)
    if not forms:
        return re.compile(r"(?!)")
    return re.compile(rf"{before}(?<![\w-])(?P<word>{forms})(?![\w-])")


_Poles = dict[str, tuple[tuple[int, int], ...]]


@cache
def _chinese() -> tuple[tuple[re.Pattern[str], _Poles], ...]:
    """Return what stands before figures, where something is compared and where nothing need be."""
    compared: _Poles = {}
    plain: _Poles = {}
    for axis, rows in enumerate(_pairs()):
        for pole, row in enumerate(rows):
            for words, told in ((row.compared, compared), (row.chinese, plain)):
                for word in map(fold, words):
                    told[word] = (*told.get(word, ()), (axis, pole))
    return (
        (_ending(plain, f"(?<![{_NAMES_BEFORE}])"), plain),
        (_ending(compared, _COMPARES), compared),
    )


def _ending(words: _Poles, before: str) -> re.Pattern[str]:
    forms = "|".join(sorted(map(re.escape, words), key=lambda each: -len(each)))
    return re.compile(rf"{before}(?P<word>{forms}){_SOFT}*\Z")
