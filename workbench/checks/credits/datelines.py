"""Where, when and for whom a byline says that an article was written."""

import re
from collections.abc import Iterable, Iterator

from workbench.checks.rule import Checked, Rule, SegmentCheck
from workbench.model.finding import Family, Finding, Fix, Severity
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.credits.byline_line import BylineLine, Named
from workbench.text.credits.chinese_line import read_chinese_line
from workbench.text.credits.dateline_places import english_names, is_same_place
from workbench.text.credits.english_line import LONGEST, read_english_line

PLACE = Rule("byline.place", Family.BYLINE, Severity.WARNING)
PLACE_MISSING = Rule("byline.place_missing", Family.BYLINE, Severity.HINT, about_missing=True)
AGENCY = Rule("byline.agency", Family.BYLINE, Severity.WARNING)
DAY = Rule("byline.day", Family.BYLINE, Severity.WARNING)

_FIGURES = re.compile(r"\d{1,2}")
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)", re.IGNORECASE)


class DatelineKept:
    """Compares place, day and outlet of a byline's target with its source's."""

    name = "byline.dateline"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a place, a day or an outlet that is not that of the source."""
        segment = checked.segment
        if segment.role is not Role.BYLINE or not 0 < len(segment.target.strip()) <= LONGEST:
            return
        wanted = read_chinese_line(segment.source, style)
        given = read_english_line(segment.target, style)
        yield from _places(checked, wanted, given)
        yield from _agencies(checked, wanted, given)
        yield from _days(checked, wanted, given)


def _places(checked: Checked, wanted: BylineLine, given: BylineLine) -> Iterator[Finding]:
    left = list(wanted.places)
    strange: list[Named] = []
    for place in given.places:
        same = next((it for it in left if is_same_place(it.name, place.name) is not False), None)
        if same is not None:
            left.remove(same)
        elif not any(is_same_place(it.name, place.name) for it in wanted.places):
            strange.append(place)
    if not wanted.places:
        return
    for place in strange:
        meant = left.pop(0) if left else wanted.places[0]
        names = english_names(meant.name)
        fix = Fix(place.span.start, place.span.end, names[0]) if names else None
        details = {"words": meant.name, "given": place.name}
        yield PLACE.found(checked, place.span, source=[meant.span], fix=fix, **details)
    for place in left:
        if english_names(place.name):
            yield PLACE_MISSING.found(checked, source=[place.span], words=place.name)


def _agencies(checked: Checked, wanted: BylineLine, given: BylineLine) -> Iterator[Finding]:
    """Yield an outlet that the source does not name; to name none is a matter of style."""
    known = {each.name for each in wanted.agencies}
    strange = [each for each in given.agencies if each.name not in known]
    if not known and (wanted.has_own or not wanted.is_whole):
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


def _days(checked: Checked, wanted: BylineLine, given: BylineLine) -> Iterator[Finding]:
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
