"""Where, when and for whom a byline says that an article was written."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from workbench.checks.credits.rules import AGENCY, AGENCY_MISSING
from workbench.checks.rule import Checked, Rule, SegmentCheck
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.credits.agencies import agencies_of
from workbench.text.credits.byline_line import BylineLine, Named, Person
from workbench.text.credits.chinese_line import read_chinese_line
from workbench.text.credits.dateline_places import english_names, is_same_place
from workbench.text.credits.english_line import LONGEST, read_english_line
from workbench.text.credits.line_heads import english_without_report
from workbench.text.credits.name_spelling import spelling_of
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.known_names import KnownName, NameKind
from workbench.text.names.gazetteer import Ties, gazetteer, signs
from workbench.text.patterns import compiled

PLACE = Rule("byline.place", Family.BYLINE, Severity.WARNING)
PLACE_MISSING = Rule("byline.place_missing", Family.BYLINE, Severity.HINT, about_missing=True)
DAY = Rule("byline.day", Family.BYLINE, Severity.WARNING)

_FIGURES = compiled(r"\d{1,2}")
_ORDINAL = compiled(r"\d{1,2}(?:st|nd|rd|th)", re.IGNORECASE)


class DatelineKept:
    """Compares place, day and outlet of a byline's target with its source's."""

    name = "byline.dateline"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a place, a day or an outlet that is not that of the source."""
        segment = checked.segment
        if segment.role is not Role.BYLINE or not 0 < len(segment.target.strip()) <= LONGEST:
            return
        wanted = read_chinese_line(segment.source, style)
        head = english_without_report(segment.source, segment.target)
        given = read_english_line(head, style)
        yield from _places(checked, wanted, given)
        yield from _bureaus(checked)
        yield from _exchanged(checked, wanted, given)
        yield from _agencies(checked, wanted, given, style)
        yield from _agency_lost(checked, wanted, given)
        yield from _days(checked, wanted, given)


def _places(checked: Checked, wanted: BylineLine, given: BylineLine) -> Iterator[Finding]:
    left, strange = _unmatched(checked.segment.target, wanted, given)
    meant_first = wanted.places or wanted.posts
    if not meant_first and _is_placeless(checked, wanted):
        for place in strange:
            yield PLACE.found(checked, place.span, words="—", given=place.name)
    if not meant_first:
        yield from _posted(checked, strange)
        return
    for place in strange:
        meant = left.pop(0) if left else meant_first[0]
        names = english_names(meant.name)
        fix = Fix(place.span.start, place.span.end, names[0]) if names else None
        details = {"words": meant.name, "given": place.name}
        yield PLACE.found(checked, place.span, source=[meant.span], fix=fix, **details)
    for place in left:
        if english_names(place.name):
            yield PLACE_MISSING.found(checked, source=[place.span], words=place.name)


def _unmatched(
    target: str, wanted: BylineLine, given: BylineLine
) -> tuple[list[Named], list[Named]]:
    """Return the places of a source that a target does not have, and those that it adds."""
    left, strange, town = list(wanted.places), list[Named](), ""
    for place in given.places:
        same = next((it for it in left if _is_same(it.name, place.name) is not False), None)
        is_around = bool(town) and target[: place.span.start].endswith(f"{town}, ")
        if same is not None:
            left.remove(same)
            town = place.name
        elif is_around and not _is_elsewhere(town, place.name):
            continue  # the country or county of the place before it
        elif any(_is_same(it.name, place.name) for it in wanted.posts):
            town = place.name
        elif not any(_may_be_at(it, place) for it in (*wanted.places, *wanted.posts)):
            strange.append(place)
    return left, strange


def _is_elsewhere(town: str, around: str) -> bool:
    """Return whether a place is known not to lie in the one named behind it: `Geneva, France`."""
    within = [it for each in gazetteer().in_target(town) for it in each.names]
    outer = [it for each in gazetteer().in_target(around) for it in each.names]
    if not (_are_places(within) and _are_places(outer)):
        return False
    return not any(Ties(outer).has_around(it) for it in within)


_BUREAU = compiled(
    fold(rf"(?:^|[^{HAN}]|[报台社网刊])驻?(?P<place>[{HAN}]{{2,5}}?)(?:分社|支社|记者站)")
)
_ENGLISH_BUREAU = compiled(
    r"(?P<name>[A-Z][\w’']+(?: [A-Z][\w’']+){0,2}?)(?:[’']s)? (?:news )?bureau"
)


def _bureaus(checked: Checked) -> Iterator[Finding]:
    """Yield the bureau of another place than the source's: 华盛顿分社 as "New York bureau"."""
    given = _ENGLISH_BUREAU.search(checked.segment.target)
    meant = _BUREAU.search(fold(checked.segment.source)) if given is not None else None
    if given is None or meant is None or _is_same(meant["place"], given["name"]) is not False:
        return
    there, here = Span(*given.span("name")), Span(*meant.span("place"))
    words = here.of(checked.segment.source)
    yield PLACE.found(checked, there, source=[here], words=words, given=given["name"])


_POSTED = compiled(fold("驻(?P<sign>.)(?:特派|特约)?(?:记者|员|通讯)"))


def _posted(checked: Checked, strange: list[Named]) -> Iterator[Finding]:
    """Yield another country than the one whose single character says where somebody is posted."""
    found = _POSTED.search(fold(checked.segment.source))
    meant = Ties(signs().get(found["sign"], ())) if found is not None else None
    for place in strange:
        named = [name for each in gazetteer().in_target(place.name) for name in each.names]
        if found is None or meant is None or not named or not signs().get(found["sign"]):
            continue
        if not any(meant.has(name) or meant.has_around(name) for name in named):
            span = Span(*found.span("sign"))
            words = span.of(checked.segment.source)
            yield PLACE.found(checked, place.span, source=[span], words=words, given=place.name)


def _is_placeless(checked: Checked, wanted: BylineLine) -> bool:
    """Return whether nothing in a line says where it was written, nor what its reporters cover."""
    if _COMPILED.search(fold(checked.segment.source)):
        return True
    source = checked.segment.source
    is_own = wanted.has_own and _OTHERS_OWN.search(fold(source)) is not None
    is_read = wanted.is_whole and bool(wanted.people) and not (is_own or wanted.agencies)
    return is_read and _POST not in fold(source) and not gazetteer().in_source(source)


_POST = fold("驻")
# An outlet that no table has, whose name may tell the place: 成都商报记者, but not 本报记者.
_OTHERS_OWN = compiled(
    fold(
        r"(?<!本)(?:社|网|台|报|刊|新闻|杂志|电视|在线|广播)(?=\S{0,4}(?:记者|编辑|评论员))|来源|《|\""
    )
)


def _may_be_at(meant: Named, given: Named) -> bool:
    """Return whether a place may be in the country that somebody is posted to: 驻台湾, Taipei."""
    is_same = _is_same(meant.name, given.name)
    if is_same or is_same is None:
        return True
    if meant.name not in _REGIONS and is_same_place(meant.name, given.name) is None:
        return False  # two countries that the known names tell apart
    return meant.name in _countries() and not any(
        is_same_place(country, given.name) for country in _countries() - {meant.name}
    )


def _is_same(chinese: str, english: str) -> bool | None:
    """Return whether two names are of one place or one lies in the other, `None` where unknown.

    Countries are in no table of datelines, but among the known names.
    """
    is_same = is_same_place(chinese, english)
    if is_same is False and len(chinese) >= _OF_TWO:  # 彰化田中: a town behind its county
        is_same = any(is_same_place(chinese[:cut], english) for cut in (2, 3)) or None
        is_same = is_same or (None if is_same_place(chinese[-2:], english) else False)
    if is_same is not None:
        return is_same
    meant = [name for each in gazetteer().in_source(chinese) for name in each.names]
    given = [name for each in gazetteer().in_target(english) for name in each.names]
    if not (_are_places(meant) and _are_places(given)):
        return None
    ours, theirs = Ties(meant), Ties(given)
    is_tied = any(ours.has(it) or ours.has_around(it) for it in given)
    return is_tied or any(theirs.has_around(it) for it in meant)


# In characters: a shorter name is of one place.
_OF_TWO = 4


def _are_places(names: Sequence[KnownName]) -> bool:
    """Return whether names are of places alone, one of which the program's own tables have."""
    are_all = all(each.kind is NameKind.PLACE for each in names)
    return are_all and any(each.is_firm for each in names)


@cache
def _countries() -> frozenset[str]:
    """Return the places that are no town, as both scripts write them most."""
    return frozenset(_LANDS.split())


# Of several countries, the towns of which nothing ties to them.
_REGIONS = frozenset(("欧洲", "歐洲", "非洲", "中东", "中東", "东南亚", "東南亞"))

# A report put together from others' was written nowhere in particular.
_COMPILED = compiled(fold("综合(?:报道|报导|外电|外媒|编译|整理|消息)"))

_LANDS = (
    "美国 美國 日本 台湾 台灣 英国 英國 法国 法國 德国 德國 俄罗斯 俄羅斯 韩国 韓國 印度 "
    "泰国 泰國 中国 中國 香港 澳门 澳門 加拿大 澳大利亚 澳洲 意大利 義大利 西班牙 巴西 "
    "欧洲 歐洲 非洲 中东 中東 东南亚 東南亞 美 日 英 法 德 俄 韩 韓"
)


def _exchanged(checked: Checked, wanted: BylineLine, given: BylineLine) -> Iterator[Finding]:
    """Yield the first of two people who write from each other's place."""
    ours = [(person.name, place) for person, place in _filed(wanted)]
    theirs = _filed(given)
    if len(ours) != len(theirs) or len(ours) != 2:  # noqa: PLR2004 - two are exchanged
        return
    (_, one), (_, other) = ours
    (first, here), (second, there) = theirs
    in_order = _is_person(ours[0][0], first.name) and _is_person(ours[1][0], second.name)
    turned = is_same_place(one.name, there.name) and is_same_place(other.name, here.name)
    if in_order and turned and is_same_place(one.name, here.name) is False:
        names = english_names(one.name)
        yield PLACE.found(
            checked, here.span, source=[one.span], words=one.name, given=names[0] if names else "—"
        )


def _is_person(chinese: str, english: str) -> bool:
    return spelling_of(chinese, english, is_free=True).is_same_person


def _filed(line: BylineLine) -> list[tuple[Person, Named]]:
    """Return people with the place behind each, where every one of a line has one."""
    found: list[tuple[Person, Named]] = []
    for at, person in enumerate(line.people):
        end = line.people[at + 1].span.start if at + 1 < len(line.people) else 10**6
        behind = [it for it in line.places if person.span.end <= it.span.start < end]
        if len(behind) == 1:
            found.append((person, behind[0]))
    return found if len(found) == len(line.people) else []


def _agencies(
    checked: Checked, wanted: BylineLine, given: BylineLine, style: HouseStyle
) -> Iterator[Finding]:
    """Yield an outlet that the source does not name; to name none is a matter of style."""
    style_agencies = agencies_of(style)
    known = {each.name for each in wanted.agencies}
    known |= {each.english for each in style_agencies.find(checked.segment.source)}
    strange = [each for each in given.agencies if each.name not in known]
    is_own = wanted.has_own or any(frozenset({"source"}) in it.jobs for it in wanted.people)
    if is_own and not wanted.agencies and _SOURCED.search(fold(checked.segment.source)):
        return  # an outlet that no table has, 东方早报, is not the one that its name ends with
    if not known and (is_own or not wanted.is_whole):
        return
    left = [each for each in wanted.agencies if each.name not in {it.name for it in given.agencies}]
    for each in strange:
        before = checked.segment.target[: each.span.start].rstrip()
        if not known and before.endswith((" for", " of", " at", " to")):
            continue  # for whom somebody writes who is of no other
        meant = left.pop(0) if left else None
        fix = Fix(each.span.start, each.span.end, meant.name) if meant else None
        yield AGENCY.found(
            checked,
            each.span,
            source=[meant.span] if meant else (),
            fix=fix,
            words=meant.span.of(checked.segment.source) if meant else "—",
            given=each.span.of(checked.segment.target),
        )


# Behind them an outlet may stand that no list knows.
_OUTLET = compiled(
    r"[()（）\[\]@/|]|\b(?:for|of|staff|reporters?|correspondents?|journalists?|writers?)\b|\.(?:com|net|org|cn)\b",
    re.IGNORECASE,
)


# News agencies and broadcasters, whose name is part of the line; a paper's is a matter of style.
_WIRE = compiled(fold("(?<![报志])社$|[电視视]台$|之声$"))


# What a line says in so many words of whence the text is.
_SOURCED = compiled(fold("来源[：:]|来自[：:]|出处[：:]|转自"))


def _agency_lost(checked: Checked, wanted: BylineLine, given: BylineLine) -> Iterator[Finding]:
    """Yield the outlet whose reporter the source names, where the target names only the person."""
    target = checked.segment.target
    if given.agencies:
        return
    if _SOURCED.search(fold(checked.segment.source)) and len(wanted.agencies) == 1:
        (agency,) = wanted.agencies
        words = agency.span.of(checked.segment.source)
        if _OUTLET.search(target) is None:
            yield AGENCY_MISSING.found(
                checked, source=[agency.span], words=words, english=agency.name
            )
        return
    if not (wanted.people and given.people and given.places):
        return
    if len(wanted.agencies) == 1 and _OUTLET.search(target) is None:
        (agency,) = wanted.agencies
        words = agency.span.of(checked.segment.source)
        if _WIRE.search(fold(words)):
            english = agency.name
            yield AGENCY_MISSING.found(checked, source=[agency.span], words=words, english=english)


# A dateline, of which the day is a part.
_DATELINE = compiled(r"[A-Z][A-Z .’'-]{2,}(?:, [A-Z][\w. ]+)? \([A-Z][^)\d]*\)")


def _days(checked: Checked, wanted: BylineLine, given: BylineLine) -> Iterator[Finding]:
    target = checked.segment.target
    if len(wanted.days) == 1 and not given.days and not any(map(str.isdigit, target)):
        if wanted.agencies and _DATELINE.match(target) is not None:
            span = wanted.days[0].span
            words = span.of(checked.segment.source)
            yield DAY.found(checked, source=[span], words=words, given="—")
        return
    if len(wanted.days) != 1 or len(given.days) != 1:
        return
    meant, said = wanted.days[0], given.days[0]
    figures = _FIGURES.search(said.name)
    if figures is None or int(figures[0]) == int(meant.name):
        return
    start = said.span.start + figures.start()
    ordinal = _ORDINAL.match(said.name, figures.start())
    right = _ordinal(int(meant.name)) if ordinal else str(int(meant.name))
    fix = Fix(start, start + len(ordinal[0] if ordinal else figures[0]), right)
    details = {"words": meant.span.of(checked.segment.source), "given": said.name}
    yield DAY.found(checked, said.span, source=[meant.span], fix=fix, **details)


def _ordinal(day: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{'th' if day // 10 == 1 else ending}"


DATELINES: tuple[SegmentCheck, ...] = (DatelineKept(),)
