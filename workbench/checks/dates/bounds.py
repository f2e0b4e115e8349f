"""What bounds a time: before or after midnight, the last month of a quarter, whose clock."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from workbench.model.finding import Span
from workbench.text.credits.dateline_places import is_chinese_place, is_english_place
from workbench.text.dates.moments import Mention, Moment, Part, Timing
from workbench.text.dates.time_zones import (
    LOCAL,
    english_names,
    zone_offsets,
    zones_in_chinese,
    zones_in_english,
)
from workbench.text.folding import fold
from workbench.text.patterns import compiled


@dataclass(frozen=True, slots=True)
class Bound:
    """Words of both texts that bound a time otherwise, and what the English should say."""

    source: Span
    target: Span
    expected: str


def other_bounds(source: str, target: str, ours: Timing, theirs: Timing) -> Iterator[Bound]:
    """Yield where a target bounds a time otherwise than its source does."""
    folded = fold(source)
    yield from _other_sides(folded, target)
    yield from _other_eras(folded, target)
    yield from _other_quarters(target, ours)
    yield from _unread_quarters(folded, ours, theirs)
    yield from _other_zones(folded, target, ours, theirs)


_POINTS = {
    "midnight": ("午夜|子夜|半夜", "midnight"),
    "noon": ("正午|中午", "noon|midday"),
    "dawn": ("黎明|天亮|拂晓|日出|破晓", "dawn|daybreak|sunrise|first light|daylight"),
    "dusk": ("日落|天黑|入夜|傍晚|黄昏", "sunset|sundown|dusk|dark|nightfall"),
}
_OURS = {
    name: compiled(fold(rf"(?:{words})(?:(?P<before>之?前(?!后))|(?P<after>(?:过|之)?后))"))
    for name, (words, _) in _POINTS.items()
}
_THEIRS = {
    name: compiled(
        rf"\b(?:(?P<before>before|until|by|ahead of)|(?P<after>after|past|following))"
        rf" (?:{words})\b",
        re.IGNORECASE,
    )
    for name, (_, words) in _POINTS.items()
}


def _other_sides(source: str, target: str) -> Iterator[Bound]:
    """Yield a before that became an after, at a point of the day that both texts name once."""
    for name, pattern in _OURS.items():
        ours = list(pattern.finditer(source))
        theirs = list(_THEIRS[name].finditer(target)) if len(ours) == 1 else []
        if len(theirs) == 1 and ours[0].lastgroup != theirs[0].lastgroup:
            word = ours[0].lastgroup or ""
            point = theirs[0][0].split()[-1]
            yield Bound(Span(*ours[0].span()), Span(*theirs[0].span()), f"{word} {point}")


_BEFORE_ERA = compiled(fold("(?:公元|西元|纪元)前"))
_IN_ERA = compiled(fold("(?:公元|西元)[0-9一二三四五六七八九十]"))
_BC = compiled(r"\b(?:B\.?C\.?(?:E\.?)?(?![\w-])|before (?:Christ|the Common Era))")
_ERA_YEAR = compiled(
    r"\b(?:[a-z]+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+th|1st|2nd"
    r"|3rd)[ -](?:century|millennium)"
    r"|\b(?:in|year|to|from|around|by) \d{1,4}\b(?! ?(?:percent|%|people))"
)


def _other_eras(source: str, target: str) -> Iterator[Bound]:
    """Yield a time before Christ that became one after, or the other way round."""
    ours, theirs = list(_BEFORE_ERA.finditer(source)), list(_BC.finditer(target))
    year = _ERA_YEAR.search(target) if len(ours) == 1 and not theirs else None
    if year is not None:
        yield Bound(Span(*ours[0].span()), Span(*year.span()), f"{year[0]} B.C.")
    within = _IN_ERA.search(source)
    if not ours and within is not None and theirs:
        yield Bound(Span(*within.span()), Span(*theirs[0].span()), "A.D.")


_QUARTERS = {
    3: (Part.FIRST_QUARTER, "January", "March"),
    6: (Part.SECOND_QUARTER, "April", "June"),
    9: (Part.THIRD_QUARTER, "July", "September"),
    12: (Part.FOURTH_QUARTER, "October", "December"),
}
_HALVES = {
    6: (Part.FIRST_HALF, "January", "June"),
    12: (Part.SECOND_HALF, "July", "December"),
}
_MONTH = (
    "(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
_MONTHS_TO = compiled(
    r"\b(?P<count>three|3|six|6)[- ]months? (?:period )?(?:through|to|ended|ending|until|up to)"
    rf"(?: in)?(?: the end of)? {_MONTH}\b"
)
_FROM_TO = compiled(
    r"\b(?P<first>January|April|July|October)[ -]?(?:[-–—]| to | through )[ -]?(?:to )?"
    r"(?P<month>March|June|September|December) (?:quarter|period|half)\b"
)
_ORDER = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def _other_quarters(target: str, ours: Timing) -> Iterator[Bound]:
    """Yield three months to another month than the last one of the quarter that is meant."""
    for table, count in ((_QUARTERS, 3), (_HALVES, 6)):
        named = {part: months for part, *months in table.values()}
        meant = [each for each in ours.mentions if each.moment.part in named]
        said = list(_months_of(target, count)) if len(meant) == 1 else []
        if len(meant) != 1 or len(said) != 1:
            continue
        part = meant[0].moment.part
        words, month = said[0]
        if part is not None and table.get(month, (None,))[0] is not part:
            first, last = named[part]
            yield Bound(Span(meant[0].start, meant[0].end), words, f"{first} to {last}")


_SAID_QUARTERS = compiled(
    fold(
        "第(?P<nth>[一二三四1234])季(?!节|賽|赛|集|播|开播|回归|的?(?:故事|剧|节目|主题曲))"
        "|(?P<word>首|末)季(?!节|赛|军)|(?<![半前首头])(?P<report>[一二三四])季报"
    )
)
_QUARTER_SIGNS = {"首": 1, "末": 4} | {
    sign: place % 4 + 1 for place, sign in enumerate("一二三四1234")
}
_IN_ORDER = tuple(part for part, *_ in _QUARTERS.values())


def _unread_quarters(source: str, ours: Timing, theirs: Timing) -> Iterator[Bound]:
    """Yield another quarter of a target than the one that a source's own words may but mean.

    第三季 alone is as often a season of a series: it is a quarter only where English says one.
    """
    given = [each for each in theirs.mentions if each.moment.part in _IN_ORDER]
    if len(given) != 1 or any(each.moment.part in _IN_ORDER for each in ours.mentions):
        return
    meant = list(_SAID_QUARTERS.finditer(source))
    if len(meant) != 1:
        return
    signs = {fold(sign): number for sign, number in _QUARTER_SIGNS.items()}
    right = _IN_ORDER[signs[meant[0][meant[0].lastgroup or ""]] - 1]
    if given[0].moment.part is not right:
        place = Span(given[0].start, given[0].end)
        yield Bound(Span(*meant[0].span()), place, right.value)


def _months_of(target: str, count: int) -> Iterator[tuple[Span, int]]:
    """Yield the last month of so many, counting from January, 1."""
    words = {3: {"three", "3"}, 6: {"six", "6"}}[count]
    for found in _MONTHS_TO.finditer(target):
        if found["count"] in words:
            yield Span(*found.span()), _number(found["month"])
    for found in _FROM_TO.finditer(target):
        last = _number(found["month"])
        if last - _number(found["first"]) == count - 1:
            yield Span(*found.span()), last


def _number(month: str) -> int:
    return _ORDER.index(month[:3].lower()) + 1


_TIME = fold("时间")


@cache
def _chinese_zone() -> re.Pattern[str]:
    names = sorted(map(fold, zones_in_chinese()), key=len, reverse=True)
    return re.compile(f"({'|'.join(map(re.escape, names))}){_TIME}")


@cache
def _english_zone() -> re.Pattern[str]:
    names = sorted(zones_in_english(), key=len, reverse=True)
    whole = "|".join(re.escape(name) for name in names if " " in name)
    return re.compile(rf"\b(?:{whole})\b", re.IGNORECASE)


@cache
def _zones() -> dict[str, str]:
    return {fold(name): zone for name, zone in zones_in_chinese().items()}


# Zones that far apart name no hour of the same part of a day alike.
_FAR = 180


def _other_zones(source: str, target: str, ours: Timing, theirs: Timing) -> Iterator[Bound]:
    """Yield a time of one zone that is said to be of another, the hour being the same."""
    named = list(_chinese_zone().finditer(source)) if _TIME in source else []
    said = list(_english_zone().finditer(target)) if len(named) == 1 else []
    if len(said) != 1:
        return
    meant, given = _zones()[named[0][1]], zones_in_english()[said[0][0].lower()]
    if meant == given or not _is_same_hour(ours, theirs) or not _are_apart(meant, given, target):
        return
    names = english_names(meant) or ("local time",)
    yield Bound(Span(*named[0].span()), Span(*said[0].span()), names[0])


def _is_same_hour(ours: Timing, theirs: Timing) -> bool:
    """Return whether both have the same one time of day, or neither has any but the same day."""
    first = [each.clock.minutes for each in ours.clocks]
    second = [each.clock.minutes for each in theirs.clocks]
    if not first and not second:
        return bool(_days(ours.mentions)) and _days(ours.mentions) == _days(theirs.mentions)
    return len(first) == len(second) == 1 and not set(first[0]).isdisjoint(second[0])


def _days(mentions: tuple[Mention, ...]) -> list[tuple[int | None, int | None]]:
    moments: list[Moment] = [each.moment for each in mentions if each.moment.is_day]
    return [(each.day, each.weekday) for each in moments]


def _are_apart(meant: str, given: str, target: str) -> bool:
    """Return whether clocks of two zones differ; local time is of where the target is set."""
    if LOCAL in {meant, given}:
        return meant in {"china", LOCAL} and given in {"china", LOCAL} and _is_set_abroad(target)
    ahead, behind = zone_offsets(meant), zone_offsets(given)
    return bool(ahead and behind) and abs(ahead[0] - behind[0]) > _FAR


_IN_PLACE = compiled(r"\b(?:in|at|from) (?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?)")


def _is_set_abroad(target: str) -> bool:
    """Return whether a target names a place where something was, and none in China."""
    places = [each["name"] for each in _IN_PLACE.finditer(target)]
    known = [name for name in places if is_english_place(name)]
    return bool(known) and not any(is_chinese_place(name) for name in known)
