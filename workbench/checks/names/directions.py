"""Quarters of the compass and parts of a river: the north made south, the upper the lower."""

import re
from collections.abc import Iterable, Iterator

from workbench.checks.names.compared import is_worked
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.names.gazetteer import gazetteer
from workbench.text.patterns import compiled

OTHER = Rule("place.direction", Family.NAME, Severity.WARNING)

_QUARTERS = {"东": "east", "西": "west", "南": "south", "北": "north"}
_FOLDED = {fold(sign): english for sign, english in _QUARTERS.items()}
_OPPOSITE = {"east": "west", "west": "east", "north": "south", "south": "north"}
_SOURCE = compiled(
    fold(
        r"(?P<one>[东西南北]{1,2})(?:部|面|侧|岸|边|头|郊|麓|段|端|半部|半球|方向|翼|门|站)"
        r"|(?<=[城市省县镇村区国郡州岛江河山])(?P<two>[东西南北]{1,2})(?=[的部郊向，。、地区边]|$)"
        r"|(?<=以)(?P<three>[东西南北]{1,2})(?=[的约]|\d)|[偏往朝向](?P<four>[东西南北]{1,2})"
        r"|(?P<five>[东西南北]{2})(?=风|季风|沿海|地区|的|方|约)"
        r"|(?<=[海面风心路团队艇群流锋])(?P<six>[东西南北]{1,2})(?=[行移进]|飞行)"
    )
)
_TARGET = compiled(
    r"\b(?P<quarter>(?:north|south)[- ]?(?:east|west)|north|south|east|west)"
    r"(?:ern|erly|wards?|bound|ernmost)?\b",
    re.IGNORECASE,
)


_TWO = 2


class Directions:
    """Compares the quarters that both texts name."""

    name = "place.direction"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a quarter that is the opposite of one of the source, which the target lost."""
        del style
        if is_worked(checked):
            yield from few(_turned(checked))
            yield from _theatres(checked)
            yield from _courses(checked)


def _turned(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    ours = [(_parts_of(match), match.span()) for match in _SOURCE.finditer(fold(source))]
    if not ours:
        return
    named = [
        (each.start, each.end)
        for each in gazetteer().in_target(target)
        if target[each.start].isupper()  # `northern Shaanxi` is a quarter, `North Korea` none
    ]
    theirs = [
        (_words_of(match["quarter"]), match.span())
        for match in _TARGET.finditer(target)
        if not any(start <= match.start() < end for start, end in named)
    ]
    every = set().union(*(parts for parts, _ in ours))
    for parts, span in ours:
        if any(parts == other for other, _ in theirs):
            continue
        for other, place in theirs:
            is_turned = any(_OPPOSITE[part] in other for part in parts)
            is_whole = len(parts) == len(other) == _TWO  # 西北 is no northeast
            if is_turned and (is_whole or not other <= every):
                yield OTHER.found(
                    checked,
                    Span(*place),
                    source=[Span(*span)],
                    words=source[slice(*span)],
                    given=target[slice(*place)],
                )
                return


# Commands of an army are named after quarters, of which every other one is another.
_OUR_THEATRE = compiled(fold("(?P<quarter>[东西南北中])部?(?:战区|軍區)"))
_THEIR_THEATRE = compiled(
    r"\b(?P<quarter>East|West|South|North|Centr)(?:ern|al) (?:Theat(?:er|re)|Military) ",
    re.IGNORECASE,
)
_ENGLISH = _FOLDED | {fold("中"): "centr"}


def _theatres(checked: Checked) -> Iterator[Finding]:
    """Yield a theatre command that is another one than the only one of the source."""
    source, target = checked.segment.source, checked.segment.target
    ours = list(_OUR_THEATRE.finditer(fold(source)))
    theirs = list(_THEIR_THEATRE.finditer(target)) if ours else []
    named = {_ENGLISH[match["quarter"]] for match in ours}
    for match in theirs:
        if len(named) == 1 and match["quarter"].lower() not in named:
            yield OTHER.found(
                checked,
                Span(match.start(), match.end() - 1),
                source=[Span(*ours[0].span())],
                words=source[slice(*ours[0].span())],
                given=match[0].strip(),
            )
            return


# Of a river, as one character before 游 says and an English word before its name.
_COURSES = {fold("上"): "upper", fold("中"): "middle", fold("下"): "lower"}
_OUR_COURSE = compiled(fold("(?P<part>[上中下]{1,3})游(?!戏|说|客|行|击)"))
_THEIR_COURSE = compiled(
    r"\b(?:(?P<part>[Uu]pper|[Mm]iddle|[Ll]ower)(?: reach(?:es)?\b| course\b| basin\b| stretch"
    r"| [A-Z][a-z]+)|(?P<stream>up|mid|down)stream\b|(?P<head>head)waters\b)"
)
_STREAMS = {"up": "upper", "mid": "middle", "down": "lower", "head": "upper"}


def _courses(checked: Checked) -> Iterator[Finding]:
    """Yield a part of a river that the source has not, where one of its own is lost."""
    source, target = checked.segment.source, checked.segment.target
    ours = list(_OUR_COURSE.finditer(fold(source)))
    theirs = list(_THEIR_COURSE.finditer(target)) if ours else []
    named = {_COURSES[sign] for match in ours for sign in match["part"]}
    said = [
        (_STREAMS.get(each["stream"] or each["head"]) or each["part"].lower(), each)
        for each in theirs
    ]
    is_lost = bool(named - {part for part, _ in said})
    for part, match in said:
        if is_lost and part not in named:
            yield OTHER.found(
                checked,
                Span(*match.span()),
                source=[Span(*ours[0].span())],
                words=source[slice(*ours[0].span())],
                given=match[0],
            )
            return


def _parts_of(match: re.Match[str]) -> frozenset[str]:
    signs = next(text for text in match.groups() if text)
    return frozenset(_FOLDED[sign] for sign in signs)


def _words_of(quarter: str) -> frozenset[str]:
    return frozenset(each for each in _OPPOSITE if each in quarter.lower())


CHECKS: tuple[SegmentCheck, ...] = (Directions(),)
