"""The order in which a picture's people stand, from one side to the other.

左起：周冬雨、易烊千玺、张子枫 as "From left: Zhou Dongyu, Zhang Zifeng and Jackson Yee".
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import ORDER_IN_ROW
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.names.enumerations import enumerations
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.spelt import whole_spellings
from workbench.text.patterns import compiled

_SIDE = compiled("(?:[从從自由]?(?P<side>[左右])(?:起|至[左右]|到[左右]|而[左右]|往[左右]))")
_SAID_SIDE = compiled(
    r"\b(?:from (?:the |his |her )?(?P<one>left|right)"
    r"|(?P<two>left|right)[- ]to[- ](?:left|right))\b",
    re.IGNORECASE,
)
_TWO = 2
_SIZES = range(2, 8)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
_PLACE_IN_ROW = compiled("(?P<side>[左右])(?:起|边起)?第?(?P<number>[一二三四五六七])(?![十百])")
_SAID_PLACE = compiled(
    rf"\b(?P<ordinal>{'|'.join(_ORDINALS)}) (?:person )?from (?:the )?(?P<side>left|right)\b",
    re.IGNORECASE,
)
_SIDES = {"左": "left", "右": "right"}


class FromLeft:
    """Compares the rows of people in pictures."""

    name = "name.from_left"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a row whose names stand in another order, and somebody at another place."""
        del style
        source = checked.segment.source
        has_side = "左" in source or "右" in source
        if has_side and is_in_english(checked):
            yield from few(_turned(checked))
            yield from few(_at_another_place(checked))


def _turned(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    side, said = _SIDE.search(source), _SAID_SIDE.search(target)
    if side is None or said is None or _SAID_PLACE.search(target):
        return
    row = next(iter(enumerations(source[side.end() :].lstrip("：:为為是）)"))), None)
    if row is None:
        return
    placed = [(item.text, place) for item in row if (place := _place(item.text, target))]
    is_same = _SIDES[side["side"]] == (said["one"] or said["two"]).lower()
    if len(placed) == len(row) - 1 and is_same:
        other = _at_other_number([item.text for item in row], dict(placed), target[said.end() :])
        if other is not None:
            yield _found(checked, *other)
            return
    if len(placed) < _TWO:
        return
    starts = [place.start for _, place in placed]
    wanted = sorted(starts, reverse=not is_same)
    if starts == wanted:
        return
    wrong = next(n for n, (one, two) in enumerate(zip(starts, wanted, strict=True)) if one != two)
    name, place = placed[wrong]
    yield _found(checked, name, place)


_ROW = compiled(r"[:,]? ((?:[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)*(?:, and |, | and )?)+)")
_BETWEEN = compiled(r", and |, | and ")


def _at_other_number(
    names: Sequence[str], placed: Mapping[str, Span], behind: str
) -> tuple[str, Span] | None:
    """Return who stands in a row of as many at another number than in the source's."""
    row = _ROW.match(behind)
    said = [each for each in _BETWEEN.split(row[1]) if each] if row is not None else []
    if len(said) != len(names):
        return None
    for number, name in enumerate(names):
        if name in placed and _place(name, said[number].removesuffix(".")) is None:
            return name, placed[name]
    return None


def _place(text: str, target: str) -> Span | None:
    """Return where a target has the person whom an item of a row begins or ends with."""
    for size in sorted(_SIZES, reverse=True):
        for name in dict.fromkeys((text[:size], text[-size:])):
            spelt = whole_spellings(target, name) if len(name) == size else ()
            if spelt:
                return Span(spelt[0].start, spelt[0].end)
    ours = {id(n) for each in gazetteer().in_source(text) for n in each.names}
    for each in gazetteer().in_target(target):
        if any(id(name) in ours for name in each.names):
            return Span(each.start, each.end)
    return None


def _at_another_place(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    ours, theirs = list(_PLACE_IN_ROW.finditer(source)), list(_SAID_PLACE.finditer(target))
    if len(ours) != 1 or len(theirs) != 1:
        return
    number = "一二三四五六七".index(ours[0]["number"])
    given = _ORDINALS.index(theirs[0]["ordinal"].lower()), theirs[0]["side"].lower()
    if given != (number, _SIDES[ours[0]["side"]]):
        yield _found(checked, ours[0][0], Span(*theirs[0].span()))


def _found(checked: Checked, words: str, place: Span) -> Finding:
    start = checked.segment.source.find(words)
    return ORDER_IN_ROW.found(
        checked,
        place,
        source=[Span(start, start + len(words))],
        words=words,
        given=place.of(checked.segment.target),
    )


CHECKS: tuple[SegmentCheck, ...] = (FromLeft(),)
