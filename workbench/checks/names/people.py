"""Somebody else in the target: people who are in no list, told by the shapes of their names."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import islice

from workbench.checks.names.compared import is_worked
from workbench.checks.names.rules import OTHER, PINYIN, UNLIKE
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.conversion.word_borders import is_word
from workbench.text.english_tokens import is_chinese
from workbench.text.lexicons.known_names import NameKind
from workbench.text.names.bearers import Bearer, bearers, foreigners, titled
from workbench.text.names.exchange import lost_names, strange
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.parts import korean_readings
from workbench.text.names.people import is_person
from workbench.text.names.pinyin import given_readings, letters, readings
from workbench.text.names.presence import DOTS, capitals, is_present, writes_whole
from workbench.text.names.regional import (
    all_surname_spellings,
    is_written,
    spellings,
    surname_spellings,
)
from workbench.text.names.romanisation import SYLLABLES, is_name
from workbench.text.names.strangers import Stranger, is_ordinary_word, strangers
from workbench.text.names.surnames import known_surnames, split_surname
from workbench.text.names.transcription import SURELY_HEARD, is_foreign, likeness
from workbench.text.patterns import compiled

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
    known = list(_known_strangers(checked))
    yield from known
    if known:
        return
    lost = [each for each in bearers(source) if not each.is_surname and _is_lost(each, checked)]
    lost += [
        Bearer(each.start, each.end, source[each.start : each.end], is_sure=True)
        for each in lost_names(gazetteer(), source, target)
        if each.names[0].kind is NameKind.PERSON
    ]
    lost += _lost_foreigners(checked, lost)
    lost = lost or [each for each in titled(source) if _is_lost(each, checked)]
    if not lost:
        return
    is_foreign = any(DOTS.search(each.name) or _is_known_abroad(each) for each in lost)
    for stranger in strangers(source, target, by_sound=not is_foreign):
        partner = next((each for each in lost if _are_kindred(each, stranger)), None)
        # Who has several names may be called by the first: 穆罕默德, Mohammed bin Salman.
        is_own = partner is not None and likeness(partner.name, stranger.parts[0]) >= SURELY_HEARD
        if partner is not None and not is_own and _is_name(stranger, target):
            lost.remove(partner)
            yield _other(checked, partner, Span(stranger.start, stranger.end))


def _known_strangers(checked: Checked) -> Iterator[Finding]:
    """Yield known people of the target, in full, whom the source does not name, for who is lost.

    Who stands nowhere beside them is lost, though he may share their surname.
    """
    source, target = checked.segment.source, checked.segment.target
    strangers = [
        each
        for each in strange(gazetteer(), source, target)
        if all(name.kind is NameKind.PERSON for name in each.names)
        and any(name.is_firm for name in each.names)
        and " " in target[each.start : each.end]
    ]
    if not strangers:
        return
    left = target
    for each in strangers:
        left = left[: each.start] + " " * (each.end - each.start) + left[each.end :]
    people = {each.name: each for each in (*bearers(source), *titled(source), *foreigners(source))}
    lost = [each for each in people.values() if not each.is_surname]
    lost = [each for each in lost if not is_present(each.name, left)]
    for each in strangers:
        whole = tuple(map(letters, target[each.start : each.end].split()))
        text = target[each.start : each.end]
        own = next((it for it in lost if not _may_be_called(it, whole, text)), None)
        if own is not None:
            lost.remove(own)
            yield _other(checked, own, Span(each.start, each.end))


def _may_be_called(person: Bearer, whole: Sequence[str], text: str) -> bool:
    """Return whether a known name may be somebody's all the same: read, or heard.

    Who is in a table himself is not whom a name only sounds like: 梅德韦杰夫, "Viktor Medvedchuk".
    """
    if likeness(person.name, whole[0]) >= SURELY_HEARD and not DOTS.search(person.name):
        return True
    if _is_recorded(person):
        return writes_whole(whole, person.name)
    is_heard = any(likeness(person.name, word) >= SURELY_HEARD for word in whole)
    is_there = _is_abroad(person.name) and is_present(person.name, text)
    return writes_whole(whole, person.name) or is_heard or is_there


def _lost_foreigners(checked: Checked, lost: Sequence[Bearer]) -> Iterator[Bearer]:
    """Yield the foreign people behind titles like whose names nothing in the target sounds."""
    found = capitals(checked.segment.target)
    taken = {each.name for each in lost}
    for each in foreigners(checked.segment.source):
        is_heard = any(likeness(each.name, word) >= _HARDLY_HEARD for word in found)
        if each.name not in taken and not is_heard and _is_lost(each, checked):
            yield each


# How alike a word sounds to a foreign name that may be his, however it is written.
_HARDLY_HEARD = 0.45


def _is_name(stranger: Stranger, target: str) -> bool:
    return stranger.is_chinese or (
        len(stranger.parts) > 1 and _BEHIND.match(target, stranger.end) is None
    )


# Behind capitals: what only people are called so.
_BEHIND = compiled(r" [A-Z]|['’]s [A-Z]|-")


def _is_lost(bearer: Bearer, checked: Checked) -> bool:
    return not is_present(bearer.name, checked.segment.target)


def _are_kindred(bearer: Bearer, stranger: Stranger) -> bool:
    """Return whether both are Chinese names, or both foreign ones."""
    return _is_abroad(bearer.name) is not stranger.is_chinese


def _is_abroad(name: str) -> bool:
    """Return whether a name is a foreigner's: dotted, by its sound, or known by another name."""
    if DOTS.search(name) or _is_heard(name):
        return True
    known = [
        n for m in gazetteer().in_source(name) if m.end - m.start == len(name) for n in m.names
    ]
    spelled = [n.english[0] for n in known if n.kind is NameKind.PERSON]
    return bool(spelled) and all(_is_far(each, name) for each in spelled)


def _is_known_abroad(person: Bearer) -> bool:
    """Return whether a table has a foreigner, whom no word is only for sounding a little like."""
    return len(person.name) >= _WHOLE and is_foreign(person.name) and _is_recorded(person)


def _is_heard(name: str) -> bool:
    """Return whether a name without a dot is one that writes foreign sounds."""
    return len(name) >= _WHOLE and is_foreign(name) and not is_person(name)


def _is_far(english: str, name: str) -> bool:
    """Return whether no word of an English name is a reading of the surname."""
    own = surname_spellings(split_surname(name)[0]) if split_surname(name)[0] else frozenset()
    return own.isdisjoint(letters(word) for word in english.split())


def _other(checked: Checked, bearer: Bearer, place: Span) -> Finding:
    if DOTS.search(bearer.name) or _is_heard(bearer.name):
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


# Pairs overlap: "Writer Ou Yangwende" has the name behind the title.
_PAIR = compiled(
    r"(?<![A-Za-z.'’-])(?=(?P<both>([A-Z][a-z]+(?:-[A-Z]?[a-z]+)?)"
    r" ([A-Z][a-z]+(?:-[A-Za-z]?[a-z]+)?)(?![A-Za-z])))"
)


def _half_wrong(checked: Checked) -> Iterator[Finding]:
    """Yield names of which one half is somebody's in the source and the other is not his."""
    target = checked.segment.target
    if _PAIR.search(target) is None:
        return
    known = {(m.start, m.end) for m in gazetteer().in_target(target)}
    seen = set[str]()
    for match in islice(_PAIR.finditer(target), _MOST_PAIRS):
        if match.span("both") in known or match["both"] in seen:
            continue
        seen.add(match["both"])
        first, second = letters(match[2]), letters(match[3])
        finding = _cut(checked, match, first, second)
        finding = finding or _other_given(checked, match, first, second)
        if finding is not None:
            yield finding


def _cut(checked: Checked, match: re.Match[str], first: str, second: str) -> Finding | None:
    """Return a compound surname that was cut in two, or lost its first half."""
    source, target = checked.segment.source, checked.segment.target
    for place, surname, given in _compound(source):
        own = surname_spellings(surname)
        whole = first + second
        if first in own and is_written(second, given):
            return None
        is_split = first in spellings(surname[0]) and any(
            whole.startswith(each) and is_written(whole[len(each) :], given) for each in own
        )
        is_title = place > 0 and is_word(source[place - 1 : place + 1])
        before = target[: match.start()].rstrip().rpartition(" ")[2]
        is_title = is_title or letters(before) in spellings(surname[0])
        is_half = not is_title and first in spellings(surname[1]) and is_written(second, given)
        is_cut = first in spellings(surname[0]) and is_written(second, given)  # Ou for Ouyang
        near = max((SequenceMatcher(None, first, each).ratio() for each in own), default=0)
        is_slip = is_written(second, given) and near >= _CLOSE and len(given) > 1 and not is_title
        if is_split or is_half or is_cut or is_slip:
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
        Span(*match.span("both")),
        source=[Span(name.start, name.end)],
        fix=Fix(*match.span("both"), proposal) if "-" not in match["both"] else None,
        words=name.name,
        proposal=proposal,
        given=match["both"],
    )


def _other_given(checked: Checked, match: re.Match[str], first: str, second: str) -> Finding | None:
    """Return a name whose surname is somebody's and whose given name is nobody's in the source."""
    source, target = checked.segment.source, checked.segment.target
    places = [each for each in _surnames(source) if first in surname_spellings(each[1])]
    if not places or is_ordinary_word(match[3]) or _is_longer(target, match):
        return None
    if any(is_written(second, source[end : end + n]) for _, s, end in places for n in (1, 2, 3)):
        return None
    people = {each.start: each for each in bearers(source) if not DOTS.search(each.name)}
    named = [people.get(start) or _known_person(source, start) for start, _, _ in places]
    if any(person is not None and _is_called(person, first + second) for person in named):
        return None
    for (start, surname, end), person in zip(places, named, strict=True):
        given = person.name[len(surname) :] if person is not None else source[end : end + 2]
        if given:
            name = Bearer(start, end + len(given), surname + given, is_sure=person is not None)
            finding = _given_of(checked, match, name, given)
            if finding is None and person is None and _is_slip(match[3], second, given[:1]):
                name = Bearer(start, end + 1, surname + given[0], is_sure=False)
                finding = _pinyin(checked, name, match)
            if finding is not None:
                return finding
    return None


def _given_of(checked: Checked, match: re.Match[str], name: Bearer, given: str) -> Finding | None:
    """Return a name as a slip of the given name wanted, or as somebody else's, if it is either."""
    word, second = match[3], letters(match[3])
    if _is_slip(word, second, given) or _is_turned(second, given):
        return _pinyin(checked, name, match)
    is_recorded = name.is_sure and _is_recorded(name) and _is_built(word, given)
    if is_recorded or (name.is_sure and _is_others(word, second, given)):
        return _other(checked, name, Span(*match.span("both")))
    is_half = is_person(name.name) and not is_word(name.name) and _fits_half(word, given)
    return _pinyin(checked, name, match) if is_half else None


def _known_person(source: str, start: int) -> Bearer | None:
    """Return somebody of the tables who stands at a place, and nothing but people has the name."""
    for each in gazetteer().in_source(source):
        is_whole = each.end - each.start >= _WHOLE
        is_one = all(name.kind is NameKind.PERSON for name in each.names)
        if each.start == start and is_whole and is_one:
            return Bearer(each.start, each.end, source[each.start : each.end], is_sure=True)
    return None


# In characters, of a whole Chinese name.
_WHOLE = 3


def _is_recorded(person: Bearer) -> bool:
    return _known_person(person.name, 0) is not None


def _is_longer(target: str, match: re.Match[str]) -> bool:
    """Return whether a third capitalised word stands beside two: `Lee Chong Wei`."""
    before, behind = target[: match.start()], target[match.end("both") :][:2]
    is_last = behind[:1] != " " or not behind[1:].isupper()
    words_before = before.split()
    return not is_last or bool(
        words_before
        and words_before[-1][:1].isupper()
        and before.endswith(" ")
        and not is_ordinary_word(words_before[-1])
        and words_before[-1].isalpha()
    )


def _is_called(person: Bearer, plain: str) -> bool:
    """Return whether a table has a spelling of somebody, in any order of its words."""
    return any(
        plain in {letters(form), letters(" ".join(reversed(form.split())))}
        for each in gazetteer().in_source(person.name)
        for name in each.names
        for form in name.english
    )


def _is_turned(second: str, given: str) -> bool:
    """Return whether a word is the given name with its two syllables turned round."""
    if len(given) != 2 or given[0] == given[1]:  # noqa: PLR2004 - two syllables
        return False
    return is_written(second, given[::-1])


def _is_built(word: str, given: str) -> bool:
    """Return whether a word is built of as many syllables as a given name has characters."""
    if "-" in word:
        parts = word.lower().split("-")
        return len(parts) == len(given) and all(part in _syllables() for part in parts)
    return any(True for _ in _cuts(word.lower())) and len(given) > 1 and is_name(word)


def _cuts(word: str) -> Iterator[tuple[str, str]]:
    """Yield how a word can be cut into two syllables of pinyin."""
    for place in range(1, len(word)):
        if word[:place] in SYLLABLES and word[place:] in SYLLABLES:
            yield word[:place], word[place:]


def _fits_half(word: str, given: str) -> bool:
    """Return whether one of two syllables is the given name's and the other is not."""
    if len(given) != 2:  # noqa: PLR2004 - two syllables
        return False
    parts = word.lower().split("-")
    is_hyphened = len(parts) == len(given) and all(part in _syllables() for part in parts)
    ways = [tuple(parts)] if is_hyphened else list(_cuts(word.lower()))
    fits = [[_likest(part, sign) for part, sign in zip(way, given, strict=True)] for way in ways]
    return bool(fits) and all(max(each) == 1 and min(each) < _UNLIKE for each in fits)


# How unlike a syllable is to all spellings of a character: nobody spells himself so.
_UNLIKE = 0.5


def _likest(part: str, sign: str) -> float:
    own = spellings(sign)
    if part in own:
        return 1
    return max((SequenceMatcher(None, part, each).ratio() for each in own), default=0) * 0.99


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
    if len(given) == 1 and len(plain) > 2 and not is_name(word):  # noqa: PLR2004 - two letters say nothing
        return any(sorted(way) == sorted(plain) for way in map(letters, given_readings(given)))
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
        if all(part in korean_readings(sign) for part, sign in zip(parts, given, strict=True)):
            return False
        fits = [part in spellings(sign) for part, sign in zip(parts, given, strict=True)]
        return any(fits) and not all(fits) and all(part in _syllables() for part in parts)
    return is_name(word) and len(plain) > 2  # noqa: PLR2004 - a nickname of two letters


def _syllables() -> frozenset[str]:
    return all_surname_spellings()


_MR = compiled(r"\b(?:Mr|Ms|Mrs|Miss)\.? ([A-Z][a-z]+)(?! [A-Z])")


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
