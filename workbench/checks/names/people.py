"""Somebody else in the target: people who are in no list, told by the shapes of their names."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import islice

from workbench.checks.names.compared import is_worked
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.conversion.word_borders import is_word
from workbench.text.english_tokens import is_chinese
from workbench.text.lexicons.known_names import NameKind
from workbench.text.names.bearers import Bearer, bearers, titled
from workbench.text.names.exchange import lost_names
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.pinyin import given_readings, letters, readings
from workbench.text.names.presence import DOTS, is_present
from workbench.text.names.regional import (
    all_surname_spellings,
    is_written,
    spellings,
    surname_spellings,
)
from workbench.text.names.romanisation import is_name
from workbench.text.names.strangers import Stranger, is_ordinary_word, strangers
from workbench.text.names.surnames import known_surnames, split_surname

OTHER = Rule("name.other", Family.NAME, Severity.WARNING)
UNLIKE = Rule("name.unlike", Family.NAME, Severity.WARNING)
PINYIN = Rule("name.pinyin", Family.NAME, Severity.WARNING)

_CLOSE = 0.75

# Of one target: with more of them it is a list of names.
_MOST_PAIRS = 40
_SHORTEST_GIVEN = 4


class OtherPeople:
    """Looks for people of the source of whom the target has another name, or half of theirs."""

    name = "name.people"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield names that are somebody else's, and names with half of them wrong."""
        del style
        segment = checked.segment
        if not is_worked(checked) or segment.role is Role.CAPTION or is_chinese(segment.target):
            return
        yield from few(_half_wrong(checked))
        yield from few(_somebody_else(checked))
        yield from few(_polite(checked))


def _somebody_else(checked: Checked) -> Iterator[Finding]:
    """Yield Chinese names that cannot be read in the source, where it has somebody who is lost."""
    source, target = checked.segment.source, checked.segment.target
    lost = [each for each in bearers(source) if not each.is_surname and _is_lost(each, checked)]
    lost += [
        Bearer(each.start, each.end, source[each.start : each.end], is_sure=True)
        for each in lost_names(gazetteer(), source, target)
        if each.names[0].kind is NameKind.PERSON
    ]
    lost = lost or [each for each in titled(source) if _is_lost(each, checked)]
    if not lost:
        return
    is_foreign = any(DOTS.search(each.name) for each in lost)
    for stranger in strangers(source, target, by_sound=not is_foreign):
        partner = next((each for each in lost if _are_kindred(each, stranger)), None)
        if partner is not None and _is_name(stranger, target):
            lost.remove(partner)
            yield _other(checked, partner, Span(stranger.start, stranger.end))


def _is_name(stranger: Stranger, target: str) -> bool:
    return stranger.is_chinese or (
        len(stranger.parts) > 1 and _BEHIND.match(target, stranger.end) is None
    )


# Behind capitals: what only people are called so.
_BEHIND = re.compile(r" [A-Z]|['’]s [A-Z]|-")


def _is_lost(bearer: Bearer, checked: Checked) -> bool:
    return not is_present(bearer.name, checked.segment.target)


def _are_kindred(bearer: Bearer, stranger: Stranger) -> bool:
    """Return whether both are Chinese names, or both foreign ones."""
    return bool(DOTS.search(bearer.name)) is not stranger.is_chinese


def _other(checked: Checked, bearer: Bearer, place: Span) -> Finding:
    if DOTS.search(bearer.name):
        words, given = bearer.name, place.of(checked.segment.target)
        spans = [Span(bearer.start, bearer.end)]
        return UNLIKE.found(checked, place, source=spans, words=words, given=given)
    names = gazetteer().in_source(bearer.name)
    known = [n for each in names if each.end - each.start == len(bearer.name) for n in each.names]
    english = known[0].english[0] if known else next(iter(readings(bearer.name)), bearer.name)
    return OTHER.found(
        checked,
        place,
        source=[Span(bearer.start, bearer.end)],
        words=bearer.name,
        english=english,
        given=place.of(checked.segment.target),
    )


_PAIR = re.compile(
    r"(?<![A-Za-z.'’-])([A-Z][a-z]+(?:-[A-Z]?[a-z]+)?)"
    r" ([A-Z][a-z]+(?:-[A-Za-z]?[a-z]+)?)(?![A-Za-z])"
)


def _half_wrong(checked: Checked) -> Iterator[Finding]:
    """Yield names of which one half is somebody's in the source and the other is not his."""
    target = checked.segment.target
    if _PAIR.search(target) is None:
        return
    known = {(m.start, m.end) for m in gazetteer().in_target(target)}
    seen = set[str]()
    for match in islice(_PAIR.finditer(target), _MOST_PAIRS):
        if match.span() in known or match[0] in seen:
            continue
        seen.add(match[0])
        first, second = letters(match[1]), letters(match[2])
        finding = _cut(checked, match, first, second)
        finding = finding or _other_given(checked, match, first, second)
        if finding is not None:
            yield finding


def _cut(checked: Checked, match: re.Match[str], first: str, second: str) -> Finding | None:
    """Return a compound surname that was cut in two, or lost its first half."""
    source = checked.segment.source
    for place, surname, given in _compound(source):
        own = surname_spellings(surname)
        whole = first + second
        if first in own and is_written(second, given):
            return None
        is_split = first in spellings(surname[0]) and any(
            whole.startswith(each) and is_written(whole[len(each) :], given) for each in own
        )
        is_title = place > 0 and is_word(source[place - 1 : place + 1])
        is_half = not is_title and first in spellings(surname[1]) and is_written(second, given)
        if is_split or is_half:
            name = Bearer(place, place + len(surname + given), surname + given, is_sure=True)
            return _pinyin(checked, name, match)
    return None


def _compound(source: str) -> Iterator[tuple[int, str, str]]:
    known = known_surnames()
    for place in range(len(source) - 2):
        surname = source[place : place + 2]
        if surname in known.compound:
            for length in (2, 1):
                given = source[place + 2 : place + 2 + length]
                if len(given) == length:
                    yield place, surname, given


def _pinyin(checked: Checked, name: Bearer, match: re.Match[str]) -> Finding:
    proposal = next(iter(readings(name.name)), name.name)
    return PINYIN.found(
        checked,
        Span(*match.span()),
        source=[Span(name.start, name.end)],
        fix=Fix(*match.span(), proposal) if "-" not in match[0] else None,
        words=name.name,
        proposal=proposal,
        given=match[0],
    )


def _other_given(checked: Checked, match: re.Match[str], first: str, second: str) -> Finding | None:
    """Return a name whose surname is somebody's and whose given name is nobody's in the source."""
    source = checked.segment.source
    places = [each for each in _surnames(source) if first in surname_spellings(each[1])]
    if not places or is_ordinary_word(match[2]):
        return None
    if any(is_written(second, source[end : end + n]) for _, s, end in places for n in (1, 2, 3)):
        return None
    people = {each.start: each for each in bearers(source) if not DOTS.search(each.name)}
    for start, surname, end in places:
        person = people.get(start)
        given = person.name[len(surname) :] if person is not None else source[end : end + 2]
        if not given:
            continue
        name = Bearer(start, end + len(given), surname + given, is_sure=True)
        if _is_slip(match[2], second, given):
            return _pinyin(checked, name, match)
        if person is not None and _is_others(match[2], second, given):
            return _other(checked, name, Span(*match.span()))
    return None


def _surnames(source: str) -> Iterator[tuple[int, str, int]]:
    known = known_surnames()
    for place, character in enumerate(source):
        double = source[place : place + 2]
        if double in known.compound:
            yield place, double, place + 2
        elif character in known.single:
            yield place, character, place + 1


def _is_slip(word: str, plain: str, given: str) -> bool:
    """Return whether a word is no Chinese name by its build, and nearly that one."""
    if len(given) < 2 or len(plain) < _SHORTEST_GIVEN or is_name(word):  # noqa: PLR2004 - one syllable is like many words
        return False
    ways = map(letters, given_readings(given))
    return any(
        way[0] == plain[0] and SequenceMatcher(None, way, plain).ratio() >= _CLOSE for way in ways
    )


def _is_others(word: str, plain: str, given: str) -> bool:
    """Return whether a word is built as a Chinese given name, which cannot be this one."""
    if "-" in word:
        parts = word.lower().split("-")
        if len(parts) != len(given):
            return False
        fits = [part in spellings(sign) for part, sign in zip(parts, given, strict=True)]
        return any(fits) and not all(fits) and all(part in _syllables() for part in parts)
    return is_name(word) and len(plain) > 2  # noqa: PLR2004 - a nickname of two letters


def _syllables() -> frozenset[str]:
    return all_surname_spellings()


_MR = re.compile(r"\b(?:Mr|Ms|Mrs|Miss)\.? ([A-Z][a-z]+)(?! [A-Z])")


def _polite(checked: Checked) -> Iterator[Finding]:
    """Yield `Mr. Duan` for 端木先生: a surname that none of those politely named has."""
    source, target = checked.segment.source, checked.segment.target
    named = [each for each in bearers(source) if each.is_surname]
    if len(named) != 1:
        return
    for match in _MR.finditer(target):
        word = letters(match[1])
        whole = [each for each in bearers(source) if not each.is_surname]
        if word in surname_spellings(named[0].name) or word not in all_surname_spellings():
            continue
        if any(word in surname_spellings(split_surname(each.name)[0]) for each in whole):
            continue
        if len(named[0].name) > 1 or not _may_be_surname(word, source):
            yield _other(checked, named[0], Span(*match.span(1)))


def _may_be_surname(word: str, source: str) -> bool:
    return any(word in surname_spellings(surname) for _, surname, _ in _surnames(source))


CHECKS: tuple[SegmentCheck, ...] = (OtherPeople(),)
