"""Enumerations: a name that a list has lost, and how many others there are besides those named."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import MISSING, OTHER
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.conversion.word_borders import is_word
from workbench.text.folding import fold
from workbench.text.lexicons.known_names import KnownName, NameKind
from workbench.text.names.enumerations import (
    Counted,
    Item,
    counted,
    enumerations,
    name_in,
    sign_rows,
)
from workbench.text.names.exchange import lost_names
from workbench.text.names.gazetteer import Ties, gazetteer, signs
from workbench.text.names.offices import portfolio_reader
from workbench.text.names.pinyin import readings
from workbench.text.names.presence import (
    DOTS,
    bears_surname,
    capital_runs,
    is_present,
    sounds,
    writes_whole,
)
from workbench.text.names.strangers import Stranger, strangers
from workbench.text.patterns import compiled

PLACE = Rule("place.missing", Family.NAME, Severity.WARNING, about_missing=True)
OTHERS = Rule("name.others", Family.NAME, Severity.WARNING)


class Lists:
    """Compares the enumerations of a source with the target."""

    name = "name.lists"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the names that a list has lost, and wrong numbers of others."""
        del style
        segment = checked.segment
        if not is_in_english(checked):
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
    subject: str = ""


# Two may be said by a word: "both leaders"; three may not.
_BOTH, _PAIR = compiled(r"\bboth\b", re.IGNORECASE), (1, 2)

# Words that stand for the rest of a list.
_THE_REST = compiled(r"\bothers?\b|\betc\b|\bamong them\b|\bincluding\b", re.IGNORECASE)


def _lists(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    rows = [*enumerations(source), *sign_rows(source)]
    if not rows or _THE_REST.search(target):
        return
    if _BOTH.search(target) and all(len(items) <= len(_PAIR) for items in rows):
        return
    lost = {(each.start, each.end) for each in lost_names(gazetteer(), source, target)}
    for items in rows:
        signs_only = sum(len(item.text) == 1 for item in items) > 1
        kept = [item for item in items if len(item.text) > 1 or signs_only]
        listed = [each for item in kept for each in _named(item, lost, target)]
        listed = _by_reading(listed, checked)
        missing = [each for each in listed if not each.is_there and not _is_shared(each, checked)]
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


# Surnames that are other words far more often.
_BY_CHANCE = frozenset("时時于於和同向高成安全关關方明常万萬")
_PLURAL = compiled(
    r"\b(?:universities|ministries|ministers|secretaries|counties|provinces)\b", re.IGNORECASE
)


def _is_shared(listed: _Listed, checked: Checked) -> bool:
    """Return whether English says a name by half: "Tsinghua and Peking universities".

    Who leads a ministry is compared as an office.
    """
    source = checked.segment.source
    is_unknown = listed.known is None and not listed.subject
    rest = source[listed.start + 1 : listed.end]
    if is_unknown and len(rest) > 1 and is_word(rest) and source[listed.start] in _BY_CHANCE:
        return True  # a surname by chance before a word: 同时抵达
    is_head = source[listed.end - 1 : listed.end + 1] in {"部长", "部長"}
    return is_head or _PLURAL.search(checked.segment.target) is not None


def _by_reading(listed: list[_Listed], checked: Checked) -> list[_Listed]:
    """Return the list with those who are in no table there only where a name of their own is."""
    source, target = checked.segment.source, checked.segment.target
    runs = capital_runs(target)
    names = [source[each.start : each.end] for each in listed if each.known is None]
    free = [run for run in runs if not any(writes_whole(run, name) for name in names)]
    found = []
    for each in listed:
        name = source[each.start : each.end]
        there = each.is_there
        if each.known is None and there and len(each.subject) == 0 and not DOTS.search(name):
            there = any(writes_whole(run, name) for run in runs)
            there = there or any(bears_surname(run, name) for run in free) or sounds(name, target)
        found.append(each._replace(is_there=there))
    return found


def _named(item: Item, lost: set[tuple[int, int]], target: str) -> Iterator[_Listed]:
    if len(item.text) == 1:
        names = signs().get(fold(item.text), ())
        theirs = Ties(n for each in gazetteer().in_target(target) for n in each.names)
        if names:
            yield _Listed(item.start, item.end, names[0], any(map(theirs.has, names)))
        return
    ministry = next(_ministries(item, target), None)
    place = _read(item, target) or name_in(item)
    if ministry is not None or place is None:
        yield from (ministry,) if ministry else ()
        return
    start, end = place
    text = item.text[start - item.start : end - item.start]
    mentions = [each for each in gazetteer().in_source(text) if each.end - each.start == len(text)]
    if mentions:
        yield _Listed(start, end, mentions[0].names[0], not _is_lost(place, lost, text, target))
    else:
        yield _Listed(start, end, None, is_present(text, target))


_LENGTHS = (4, 3, 2)


def _read(item: Item, target: str) -> tuple[int, int] | None:
    """Return where an item at an edge of the list has a name that the target writes whole."""
    runs = [run for run in capital_runs(target) if len(run) > 1]
    for length in _LENGTHS if runs else ():
        if item.is_first and len(item.text) >= length:
            name = item.text[-length:]
            if any(writes_whole(run, name) for run in runs):
                return item.end - length, item.end
        if item.is_last and len(item.text) >= length:
            name = item.text[:length]
            if any(writes_whole(run, name) for run in runs):
                return item.start, item.start + length
    return None


def _is_lost(place: tuple[int, int], lost: set[tuple[int, int]], text: str, target: str) -> bool:
    is_out = any(start < place[1] and place[0] < end for start, end in lost)
    return is_out and not is_present(text, target)


def _ministries(item: Item, target: str) -> Iterator[_Listed]:
    """Yield a ministry or office of the state in an item, there if its subject is."""
    plain = target.lower()
    for held in portfolio_reader().held(item.text):
        there = any(
            form in plain and re.search(rf"\b{re.escape(form)}", plain)
            for form in held.office.english
        )
        first = held.office.english[0]
        yield _Listed(item.start + held.start, item.start + held.end, None, there, first)
        return


def _missing(checked: Checked, listed: _Listed) -> Finding:
    words = checked.segment.source[listed.start : listed.end]
    english = listed.subject or next(iter(readings(words)), words)
    english = listed.known.english[0] if listed.known else english
    is_place = listed.known is not None and listed.known.kind is NameKind.PLACE
    rule = PLACE if is_place else MISSING
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
_AND_OTHERS = compiled(
    rf"\b(?P<number>\d{{1,3}}|{'|'.join(_NUMBERS[1:])})"
    r" (?:others?\b(?! than)|other (?=[a-z])|more\b(?! than)|fellow (?=[a-z])|further (?=[a-z])"
    r"|(?:teammates|colleagues|companions|co-defendants|associates"
    r"|accomplices|classmates|friends|comrades|co-authors)\b)",
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
