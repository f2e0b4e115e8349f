"""Names of people: spelled as the source or a record spells them, surname first, not left out."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from workbench.checks.names.in_place_of import stranger_for
from workbench.checks.names.rules import MISSING, ORDER, OTHER, TWO_SPELLINGS
from workbench.checks.names.spellings import CHECKS as SPELLINGS
from workbench.checks.rule import Checked, GroupCheck, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.model.term import GlossaryEntry
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.pinyin import letters, readings
from workbench.text.names.records import records_of
from workbench.text.patterns import compiled

PARENTHESIS = Rule("name.parenthesis", Family.NAME, Severity.WARNING)
CAPTION = Rule("name.caption", Family.NAME, Severity.WARNING)

_LATIN = r"[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’\-]{0,30}"
_PARTICLE = "(?:von|van|der|den|de|del|della|da|di|dos|du|la|le|bin|ibn|al|el|ter)"
_PARENTHESIS = compiled(
    rf"(?P<chinese>[{HAN}·‧・•]{{2,12}})[（(]"
    rf"(?P<latin>{_LATIN}(?: (?:{_PARTICLE} ){{0,2}}{_LATIN}){{1,3}})(?=[）)，,])"
)
_WORD = compiled(r"[A-ZÀ-Þ][A-Za-zÀ-ɏ]*+(?:-[A-Za-zÀ-ɏ]++)*")
_SAID_OTHERWISE = compiled(
    r"\b(?:he|him|his|she|her|hers|they|them|their|who|whose|president|premier|minister|leader"
    r"|secretary|chairman|chairwoman|general|spokes\w{3,6}|mayor|governor|senator|couple|king"
    r"|queen|pope|professor|author|director|official|both|pair|former)\b",
    re.IGNORECASE,
)

# Words of organisations and laws, whose names are not slips of each other.
_NO_PERSON = compiled(
    r"\b(?:Nations?|Organi[sz]ation|Union|Institute|Council|Committee|Company|Corporation|Bank|Party"
    r"|University|College|Center|Centre|Association|Agency|Foundation|Group|Times|Post|News|Press"
    r"|States?|Act|Forum|Fund|International|National|Republic|Court|Society|Project|Watch|House)\b"
)

_SILENT = {Role.BYLINE, Role.RELATED, Role.BOILERPLATE}
_SHORTEST = 4
_SHORTEST_GIVEN = 3
_CLOSE = 0.75
_VERY_CLOSE = 0.8
_NEAR_GIVEN = 0.7
_NEAR_LENGTH = 0.65

# How alike a word is to a name that is not in the target: nobody else can be meant.
_FAR = 0.6

# Characters before the bracket that are surely the name's: a title may stand before them.
_TAIL = 2

# In characters: a longer paragraph is no paragraph of news.
_LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class _Person:
    """A name that the source spells itself: `克里（John Kerry）`; `chinese` is its end."""

    chinese: str
    english: str
    place: Span
    begin: int
    whole: str

    @property
    def given(self) -> str:
        """Return the first word."""
        return self.english.split(" ")[0]

    @property
    def surname(self) -> str:
        """Return the last word, by which later mentions name the person."""
        return self.english.split(" ")[-1]


def _is_worked(checked: Checked) -> bool:
    segment = checked.segment
    lengths = len(segment.target.strip()), len(segment.source)
    return segment.role not in _SILENT and lengths[0] > 0 and max(lengths) <= _LONGEST


def _people(source: str) -> Iterator[_Person]:
    for match in _PARENTHESIS.finditer(source):
        if _NO_PERSON.search(match["latin"]):
            continue
        place = Span(*match.span("latin"))
        chinese = match["chinese"]
        name = _without_title(chinese)
        begin = match.end("chinese") - len(name)
        yield _Person(fold(chinese[-_TAIL:]), match["latin"], place, begin, name)


_TITLED = compiled(
    fold(
        "^.*(?:总统|总理|首相|主席|议长|部长|外长|国务卿|特使|大使|教授|学者|作家|记者|律师|主任|议员|发言人|专家|总裁"
        "|创办人|创始人|分析师|研究员|代表|将军|司令|局长|市长|州长|导演|演员|教练|球员|选手|博士|先生|女士|的|和|与|及)"
    )
)

# Of a foreign name without a dot, as far as it can be told from a title before it.
_MOST_CHARACTERS = 6


def _without_title(chinese: str) -> str:
    """Return a name without the title that stands before it."""
    title = _TITLED.match(fold(chinese[:-_TAIL]))
    name = chinese[title.end() :] if title else chinese
    return name if "·" in fold(name) else name[-_MOST_CHARACTERS:]


def _slip(target: str, word: str) -> re.Match[str] | None:
    """Return a capitalised word that is nearly the one wanted, `None` where that one stands."""
    if word in target or len(word) < _SHORTEST:
        return None
    return next((each for each in _WORD.finditer(target) if _is_slip(each[0], word)), None)


def _second_spelling(target: str, word: str, source: str) -> re.Match[str] | None:
    """Return a word beside the one wanted that is a slip of it, and nobody else's name."""
    if len(word) <= _SHORTEST or word not in target:
        return None
    return next(
        (
            each
            for each in _WORD.finditer(target)
            if _is_slip(each[0], word, _VERY_CLOSE) and each[0] not in source
        ),
        None,
    )


def _is_slip(given: str, word: str, least: float = _CLOSE) -> bool:
    one, other = letters(given), letters(word)
    if one == other or one[:1] != other[:1]:
        return False
    if one.startswith(other) and (len(one) > len(other) + 1 or one.endswith("s")):
        return False
    if other.startswith(one) and (len(one) <= _SHORTEST or len(other) - len(one) > 1):
        return False
    return abs(len(one) - len(other)) < 3 and (  # noqa: PLR2004 - two letters are a slip
        SequenceMatcher(None, one, other).ratio() >= least
    )


class NameInParentheses:
    """Compares the target with the spelling that the source itself gives."""

    name = "name.parenthesis"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield names of people that the target spells nearly so."""
        del style
        if _is_worked(checked):
            yield from few(_misspelled(checked))


def _misspelled(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    people = list(_people(checked.segment.source))[:20]
    known = {word for person in people for word in person.english.split(" ")}
    for person in people:
        slip = _slip(target, person.surname) or _second_spelling(
            target, person.surname, checked.segment.source
        )
        if slip is not None and slip[0] not in known:
            yield _otherwise(checked, person, Span(*slip.span()), person.surname)
            continue
        other = _other_surname(target, person)
        if other is not None and other.of(target) not in known:
            yield _otherwise(checked, person, other, person.surname)
            continue
        given = _given_slip(target, person)
        if given is not None and given.of(target) not in known:
            yield _otherwise(checked, person, given, person.given)
            continue
        romanised = _in_pinyin(target, person)
        if romanised is not None:
            yield _otherwise(checked, person, romanised, person.english)
        elif _is_unnamed(target, person):
            romanised = _romanised(target, person)
            if romanised is not None:
                yield _otherwise(checked, person, romanised, person.english)
            else:
                source = [Span(person.begin, person.place.end)]
                words = checked.segment.source[person.begin : person.place.start - 1]
                yield MISSING.found(checked, source=source, words=words, english=person.english)


def _otherwise(checked: Checked, person: _Person, place: Span, right: str) -> Finding:
    return PARENTHESIS.found(
        checked,
        place,
        source=[Span(person.begin, person.place.end)],
        fix=Fix(place.start, place.end, right),
        words=person.english,
        given=place.of(checked.segment.target),
    )


def _given_slip(target: str, person: _Person) -> Span | None:
    """Return the word before the surname where it is nearly the given name, and not a short form.

    `Jon Kerry` for John; `Joe` for Joseph is what people call themselves.
    """
    given, surname = letters(person.given), person.surname
    place = target.find(f" {surname}")
    if place < 0 or person.given in target or len(given) < _SHORTEST_GIVEN:
        return None
    start = max(target.rfind(mark, 0, place) for mark in " (“\"‘'") + 1
    word = letters(target[start:place])
    if not target[start:place][:1].isupper() or given.startswith(word):
        return None
    least = _NEAR_GIVEN if word[:1] == given[:1] or len(word) != len(given) else _NEAR_LENGTH
    near = SequenceMatcher(None, word[:40], given).ratio() >= least
    return Span(start, place) if near else None


def _other_surname(target: str, person: _Person) -> Span | None:
    """Return what stands behind the given name where the surname is nowhere."""
    if person.surname in target or len(person.given) < _SHORTEST_GIVEN:
        return None
    place = target.find(f"{person.given} ")
    if place < 0 or (place and target[place - 1].isalpha()):
        return None
    match = _NEXT.match(target, place + len(person.given))
    return Span(*match.span("word")) if match else None


_NEXT = compiled(rf"(?: {_PARTICLE}){{0,2}} (?P<word>[A-ZÀ-Þ][A-Za-zÀ-ɏ]++)")


def _is_unnamed(target: str, person: _Person) -> bool:
    """Return whether no word of a name is in the target, in whatever case."""
    text = letters(target)
    parts = person.english.replace("-", " ").split(" ")
    return not any(letters(word) in text for word in parts if word[2:] or len(parts) == 1)


def _in_pinyin(target: str, person: _Person) -> Span | None:
    """Return where a Chinese who calls himself otherwise is in pinyin, and not in brackets."""
    for reading in readings(person.whole):
        place = target.find(reading)
        is_own = reading in person.english or target[place - 1 : place] in {"(", "[", "/"}
        if place >= 0 and not is_own:
            return Span(place, place + len(reading))
    return None


def _romanised(target: str, person: _Person) -> Span | None:
    """Return where the target writes the Chinese characters in pinyin instead, or misspells it."""
    chinese = person.whole
    own = {
        letters("".join(reading.split()))
        for length in range(2, len(chinese) + 1)
        for reading in readings(chinese[-length:])
    }
    for match in _WORD.finditer(target):
        word = letters(match[0])
        if word in own or (word[:1] == letters(person.surname)[:1] and _is_far_slip(word, person)):
            return Span(*match.span())
    return None


def _is_far_slip(word: str, person: _Person) -> bool:
    wanted = letters(person.surname)
    return (
        len(wanted) > 4  # noqa: PLR2004 - shorter ones are like any other word
        and abs(len(word) - len(wanted)) < 3  # noqa: PLR2004 - two letters are a slip
        and SequenceMatcher(None, word[:40], wanted).ratio() >= _FAR
    )


class OneSpelling:
    """Compares later mentions in an article with the spelling given at the first."""

    name = "name.two_spellings"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the article of a segment."""
        del style
        if _is_worked(checked):
            yield str(checked.segment.article_id)

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield names spelled unlike the source's own spelling elsewhere in the article."""
        del key, style
        people: dict[str, _Person] = {}
        for each in group:
            for person in _people(each.segment.source):
                people.setdefault(person.chinese, person)
        known = {word for person in people.values() for word in person.english.split(" ")}
        for each in group if people else ():
            yield from few(_unlike(each, people, known))


def _unlike(checked: Checked, people: Mapping[str, _Person], known: set[str]) -> Iterator[Finding]:
    source, target = fold(checked.segment.source), checked.segment.target
    rule = CAPTION if checked.segment.role is Role.CAPTION else TWO_SPELLINGS
    for chinese, person in people.items():
        place = source.find(chinese)
        if place < 0 or person.english in checked.segment.source:
            continue
        slip = _slip(target, person.surname)
        if slip is not None and slip[0] not in known:
            yield rule.found(
                checked,
                Span(*slip.span()),
                source=[Span(place, place + len(chinese))],
                fix=Fix(*slip.span(), person.surname),
                words=person.surname,
                given=slip[0],
            )


class RecordedPeople:
    """Compares the people in the records with the target."""

    name = "name.recorded"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield people who are not named at all, and names with the given name first."""
        del style
        if not _is_worked(checked) or not checked.article.terms:
            return
        people = records_of(checked.article.terms).people(checked.article.language)
        yield from few(_recorded(checked, people.matches(checked.segment.source)))


def _recorded(
    checked: Checked, matches: Iterable[tuple[int, int, tuple[GlossaryEntry, ...]]]
) -> Iterator[Finding]:
    target, seen = checked.segment.target, set[str]()
    is_caption = checked.segment.role is Role.CAPTION
    said = not is_caption and _SAID_OTHERWISE.search(target) is not None
    for start, end, (entry, *_) in matches:
        if entry.english in seen:
            continue
        seen.add(entry.english)
        source = [Span(start, end)]
        place = _given_first(checked.segment.source[start:end], entry.english, target)
        if place is not None:
            fix = Fix(place.start, place.end, entry.english)
            given = place.of(target)
            yield ORDER.found(
                checked, place, source=source, fix=fix, words=entry.english, given=given
            )
        elif not _is_named(entry, target):
            words = checked.segment.source[start:end]
            other = stranger_for(checked, source[0])
            if other is not None:
                given = other.of(target)
                yield OTHER.found(
                    checked, other, source=source, words=words, english=entry.english, given=given
                )
            elif not said and end - start > 2:  # noqa: PLR2004 - of two characters many words are made
                yield MISSING.found(checked, source=source, words=words, english=entry.english)


def _given_first(chinese: str, english: str, target: str) -> Span | None:
    surname, _, given = english.partition(" ")
    if not given or " " in given or letters(english) not in map(letters, readings(chinese)):
        return None
    place = target.find(f"{given} {surname}")
    return Span(place, place + len(english)) if place >= 0 else None


def _is_named(entry: GlossaryEntry, target: str) -> bool:
    """Return whether any word of the name stands in the target, or a capitalised one near it."""
    own = " ".join((entry.english, entry.later, *entry.avoid)).replace("-", " ").split()
    text = letters(target)
    near = (_slip(target, word) for word in own)
    return any(letters(word) in text for word in own if word[1:]) or any(near)


CHECKS: tuple[SegmentCheck | GroupCheck, ...] = (
    NameInParentheses(),
    OneSpelling(),
    RecordedPeople(),
    *SPELLINGS,
)
