"""Enumerations: a name that a list has lost, and how many others there are besides those named."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from workbench.checks.names.common import is_worked
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import is_chinese
from workbench.text.folding import fold
from workbench.text.names.enumerations import (
    Counted,
    Item,
    counted,
    enumerations,
    name_in,
    sign_rows,
)
from workbench.text.names.exchange import lost_names
from workbench.text.names.gazetteer import KnownName, NameKind, Ties, gazetteer, signs
from workbench.text.names.offices import portfolio_reader
from workbench.text.names.pinyin import readings
from workbench.text.names.presence import is_present
from workbench.text.names.strangers import Stranger, strangers

MISSING = Rule("name.missing", Family.NAME, Severity.WARNING, about_missing=True)
PLACE = Rule("place.missing", Family.NAME, Severity.WARNING, about_missing=True)
OTHER = Rule("name.other", Family.NAME, Severity.WARNING)
OTHERS = Rule("name.others", Family.NAME, Severity.WARNING)


class Lists:
    """Compares the enumerations of a source with the target."""

    name = "name.lists"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the names that a list has lost, and wrong numbers of others."""
        del style
        segment = checked.segment
        if not is_worked(checked) or is_chinese(segment.target):
            return
        yield from few(_lists(checked))
        for each in counted(segment.source):
            yield from _others(checked, each)


class _Listed(NamedTuple):
    """A name of a list: its place, what is known of it, and whether the target has it."""

    start: int
    end: int
    known: KnownName | None
    is_there: bool


# Words that stand for the rest of a list.
_THE_REST = re.compile(r"\bothers?\b|\bboth\b|\betc\b|\bamong them\b|\bincluding\b", re.IGNORECASE)


def _lists(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    rows = [*enumerations(source), *sign_rows(source)]
    if not rows or _THE_REST.search(target):
        return
    lost = {(each.start, each.end) for each in lost_names(gazetteer(), source, target)}
    for items in rows:
        listed = [each for item in items for each in _named(item, lost, target)]
        missing = [each for each in listed if not each.is_there]
        if not missing or len(missing) == len(listed):
            continue
        unknown = list(strangers(source, target))
        for each in missing:
            if unknown:
                stranger = unknown.pop(0)
                if stranger.is_chinese and each.known is None:
                    yield _another(checked, each, stranger)
            else:
                yield _missing(checked, each)


def _named(item: Item, lost: set[tuple[int, int]], target: str) -> Iterator[_Listed]:
    if len(item.text) == 1:
        names = signs().get(fold(item.text), ())
        theirs = Ties(n for each in gazetteer().in_target(target) for n in each.names)
        if names:
            yield _Listed(item.start, item.end, names[0], any(map(theirs.has, names)))
        return
    place = name_in(item)
    if place is None:
        yield from _ministries(item, target)
        return
    start, end = place
    text = item.text[start - item.start : end - item.start]
    mentions = [each for each in gazetteer().in_source(text) if each.end - each.start == len(text)]
    if mentions:
        yield _Listed(start, end, mentions[0].names[0], not _is_lost(place, lost, text, target))
    else:
        yield _Listed(start, end, None, is_present(text, target))


def _is_lost(place: tuple[int, int], lost: set[tuple[int, int]], text: str, target: str) -> bool:
    is_out = any(start < place[1] and place[0] < end for start, end in lost)
    return is_out and not is_present(text, target)


def _ministries(item: Item, target: str) -> Iterator[_Listed]:
    """Yield a ministry or office of the state in an item, there if its subject is."""
    plain = target.lower()
    for held in portfolio_reader().held(item.text):
        there = any(re.search(rf"\b{re.escape(form)}", plain) for form in held.office.english)
        yield _Listed(item.start + held.start, item.start + held.end, None, there)
        return


def _missing(checked: Checked, listed: _Listed) -> Finding:
    words = checked.segment.source[listed.start : listed.end]
    is_person = listed.known is None or listed.known.kind is NameKind.PERSON
    english = listed.known.english[0] if listed.known else next(iter(readings(words)), words)
    rule = MISSING if is_person else PLACE
    place = [Span(listed.start, listed.end)]
    return rule.found(checked, source=place, words=words, english=english)


def _another(checked: Checked, listed: _Listed, stranger: Stranger) -> Finding:
    words = checked.segment.source[listed.start : listed.end]
    return OTHER.found(
        checked,
        Span(stranger.start, stranger.end),
        source=[Span(listed.start, listed.end)],
        words=words,
        english=next(iter(readings(words)), words),
        given=checked.segment.target[stranger.start : stranger.end],
    )


_NUMBERS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    *("nineteen", "twenty"),
)
_AND_OTHERS = re.compile(
    rf"\b(?P<number>\d{{1,3}}|{'|'.join(_NUMBERS[1:])})"
    r" (?:others?\b(?! than)|other (?=[a-z])|more\b(?! than))",
    re.IGNORECASE,
)


def _others(checked: Checked, each: Counted) -> Iterator[Finding]:
    """Yield a number of others that is not the whole number less those who are named."""
    target = checked.segment.target
    found = list(_AND_OTHERS.finditer(target))
    if len(found) != 1:
        return
    text = found[0]["number"]
    given = int(text) if text.isdigit() else _NUMBERS.index(text.lower())
    wanted = each.number - each.named
    if given == wanted or (given == 1 and wanted < 1):
        return
    right = str(wanted) if text.isdigit() or wanted >= len(_NUMBERS) else _NUMBERS[wanted]
    place = Span(*found[0].span("number"))
    yield OTHERS.found(
        checked,
        place,
        source=[Span(each.start, each.end)],
        fix=Fix(place.start, place.end, right),
        words=checked.segment.source[each.start : each.end],
        wanted=right,
        given=text,
    )


CHECKS: tuple[SegmentCheck, ...] = (Lists(),)

