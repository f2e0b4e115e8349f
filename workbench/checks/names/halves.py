"""Half of a name that is another's: the surname, what follows a known first name, a second way.

`Lin Shih-fang` for 劉世芳, `Morris Cheng` for Morris Chang, `Pope Benedict` for Pope Francis; one
person spelled in two ways in one text; a compound surname's bearer called by the given name.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import OTHER, TWO_SPELLINGS
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.conversion.word_borders import is_word
from workbench.text.lexicons.known_names import NameKind
from workbench.text.names.bearers import Bearer, bearers
from workbench.text.names.gazetteer import Mention, gazetteer
from workbench.text.names.people import is_person
from workbench.text.names.pinyin import letters, readings
from workbench.text.names.presence import DOTS
from workbench.text.names.regional import is_written, surname_spellings
from workbench.text.names.romanisation import is_name
from workbench.text.names.spelt import read_people
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.names.surnames import known_surnames
from workbench.text.names.transcription import SURELY_HEARD, likeness
from workbench.text.patterns import compiled

# Pairs overlap: a title may stand before a name.
_PAIR = compiled(
    r"(?<![A-Za-z.'’-])(?=(?P<both>(?P<first>[A-Z][a-z]+)[ ]"
    r"(?P<second>[A-Z][a-z]+(?:-[A-Za-z]?[a-z]+)?)(?![A-Za-z-])))"
)
_TWO = 2
_WHOLE = 3


class Halves:
    """Compares the halves of names with each other."""

    name = "name.halves"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield names of which one half is right, and people who are spelled in two ways."""
        del style
        segment = checked.segment
        if not is_in_english(checked) or segment.role is Role.CAPTION:
            return
        yield from few(_of_other_surname(checked))
        yield from few(_behind_first_name(checked))
        yield from few(_spelled_twice(checked))
        yield from few(_by_given_name(checked))
        yield from few(_titled_by_given_name(checked))


def _of_other_surname(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    people = [
        each
        for each in bearers(source)
        if len(each.name) in {_TWO, _WHOLE}
        and each.name[0] in known_surnames().single
        and each.is_sure
    ]
    for pair in _PAIR.finditer(target):
        first, second = letters(pair["first"]), letters(pair["second"])
        if not _is_spelling(first):
            continue
        bearer = next((each for each in people if is_written(second, each.name[1:])), None)
        if is_ordinary_word(pair["first"]) and (bearer is None or not is_name(pair["second"])):
            continue
        bearer = bearer or _read_behind_surname(source, second)
        if bearer is None or first in surname_spellings(bearer.name[0]):
            continue
        if _is_anybodys(first, second, source) or _is_known_so(bearer.name, pair["both"]):
            continue
        english = next(iter(readings(bearer.name)), bearer.name)
        yield _other(checked, Span(bearer.start, bearer.end), Span(*pair.span("both")), english)


_SHORTEST_READ = 5


def _read_behind_surname(source: str, given: str) -> Bearer | None:
    """Return the only name of a source, surname first, whose given name is read so."""
    if len(given) < _SHORTEST_READ:
        return None
    common, compound = known_surnames().common, known_surnames().compound
    found = [
        Bearer(n, n + _WHOLE, source[n : n + _WHOLE], is_sure=False)
        for n, character in enumerate(source)
        if character in common
        and source[max(0, n - 1) : n + 1] not in compound
        and is_written(given, source[n + 1 : n + _WHOLE])
    ]
    if len(found) != 1 or not is_person(found[0].name) or is_word(found[0].name[1:]):
        return None
    return found[0]


def _is_spelling(word: str) -> bool:
    return word in _common_spellings()


@cache
def _common_spellings() -> frozenset[str]:
    return frozenset().union(*map(surname_spellings, known_surnames().common))


def _is_anybodys(first: str, second: str, source: str) -> bool:
    """Return whether a source has the surname before the given name after all."""
    return any(
        first in surname_spellings(character) and is_written(second, source[n + 1 : n + 1 + _TWO])
        for n, character in enumerate(source)
    )


def _is_known_so(chinese: str, english: str) -> bool:
    return any(
        english in (form, *name.english)
        for each in gazetteer().in_source(chinese)
        for name in each.names
        for form in (" ".join(name.english[0].split()[:_TWO]),)
    )


def _behind_first_name(checked: Checked) -> Iterator[Finding]:
    """Yield another surname behind the first name of a known person whose own is not there."""
    source, target = checked.segment.source, checked.segment.target
    for mention in gazetteer().in_source(source):
        name = mention.names[0]
        is_one = len({each.english[0] for each in mention.names}) == 1
        if not is_one or name.kind is not NameKind.PERSON or not name.is_firm:
            continue
        forms = [form.split() for form in name.english]
        lasts = {letters(word) for form in forms for word in form[1:]} | {letters(name.surname)}
        there = {letters(word) for word in re.findall(r"[A-Za-zÀ-ɏ'’-]+", target)}
        there |= {each.removesuffix("s") for each in there}
        if lasts & there or len(forms[0]) < _TWO or is_chinese_order(name.english[0], name.surname):
            continue
        if forms[0][0] not in target:
            continue
        first = re.escape(forms[0][0])
        given = re.search(
            rf"\b{first} (?P<last>[A-ZÀ-Þ][a-zà-ɏ]{{2,}}(?:-[A-Z]?[a-z]+)?)\b", target
        )
        if given is not None and (
            not is_ordinary_word(given["last"])
            or likeness(source[mention.start : mention.end], given["last"]) >= SURELY_HEARD
        ):
            place = Span(mention.start, mention.end)
            yield _other(checked, place, Span(*given.span()), name.english[0])


def is_chinese_order(english: str, surname: str) -> bool:
    """Return whether an English name begins with its surname."""
    return english.split(maxsplit=1)[0] == surname


def _spelled_twice(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    seen = set[str]()
    for mention in gazetteer().in_source(source):
        chinese = source[mention.start : mention.end]
        if chinese in seen or len(chinese) < _WHOLE or DOTS.search(chinese):
            continue
        seen.add(chinese)
        if source.count(chinese) > 1 and mention.names[0].kind is NameKind.PERSON:
            yield from _in_two_ways(checked, mention, chinese)
    for surname in {each.name[0] for each in bearers(source) if not DOTS.search(each.name)}:
        if source.count(surname) > 1 and surname in known_surnames().single:
            yield from _surname_in_two_ways(checked, surname, target)


_ALSO = compiled(r"[(/]|\b(?:also|known|called|or|aka|born|name)\b", re.IGNORECASE)


def _in_two_ways(checked: Checked, mention: Mention, chinese: str) -> Iterator[Finding]:
    target = checked.segment.target
    own = {form for name in mention.names for form in name.english}
    ways = {reading for reading in readings(chinese) if letters(reading) not in map(letters, own)}
    first = next((target.find(form) for form in own if form in target), -1)
    other = next(((way, target.find(way)) for way in ways if way in target), None)
    if first < 0 or other is None:
        return
    between = target[min(first, other[1]) : max(first, other[1])]
    if _ALSO.search(between) is None:
        place = Span(other[1], other[1] + len(other[0]))
        usual = next(form for form in own if form in target)
        yield TWO_SPELLINGS.found(checked, place, words=usual, given=other[0])


_MANNERS = compiled(
    r"(?<![A-Za-z])(?:Mr|Mrs|Ms|Miss|Dr|surnamed|Professor|Prof)\.? (?P<name>[A-Z][a-z]+)"
)


def _surname_in_two_ways(checked: Checked, surname: str, target: str) -> Iterator[Finding]:
    """Yield `Ms. Teng` beside somebody surnamed Deng, where but one surname is so written."""
    own = surname_spellings(surname)
    found = [each for each in _MANNERS.finditer(target) if letters(each["name"]) in own]
    found += [each for each in _FAMILY.finditer(target) if letters(each["name"]) in own]
    words = {letters(each["name"]): each for each in sorted(found, key=lambda each: each.start())}
    others = set(checked.segment.source) - {surname}
    if len(words) != _TWO:
        return
    right, wrong = words.values()
    if any(
        letters(wrong["name"]) in surname_spellings(each)
        for each in others
        if each in known_surnames().common
    ):
        return
    place = Span(wrong.start("name"), wrong.end("name"))
    yield TWO_SPELLINGS.found(checked, place, words=right["name"], given=wrong["name"])


_FAMILY = compiled(r"(?<![A-Za-z-])(?P<name>[A-Z][a-z]+) (?=[A-Z][a-z]+(?:-[a-z]+)?\b)")


def _by_given_name(checked: Checked) -> Iterator[Finding]:
    """Yield somebody of a compound surname who is called by the given name, or the name cut."""
    source, target = checked.segment.source, checked.segment.target
    compound = known_surnames().compound
    for place in range(len(source) - _TWO):
        surname = source[place : place + _TWO]
        if surname not in compound or source.count(surname) < _TWO:
            continue
        for length in (_TWO, 1):
            given = source[place + _TWO : place + _TWO + length]
            found = _alone(target, surname, given)
            if found is not None:
                english = next(iter(readings(surname)), surname)
                yield _other(checked, Span(place, place + _TWO), found, english)
                return


def _titled_by_given_name(checked: Checked) -> Iterator[Finding]:
    """Yield `Mr. Xiaohua` beside "Wang Xiaohua", of whom both texts have the whole name."""
    source, target = checked.segment.source, checked.segment.target
    titled = list(_TITLED.finditer(target))
    for name in read_people(source, target) if titled else ():
        own = surname_spellings(name[0])
        for each in titled:
            given = each["given"]
            is_own = len(name) == _WHOLE and is_written(letters(given), name[1:])
            whole = re.search(rf"(?P<surname>[A-Z][a-z]+) {re.escape(given)}\b", target)
            if is_own and whole is not None and letters(whole["surname"]) in own:
                here, there = source.index(name), Span(*each.span("given"))
                yield _other(checked, Span(here, here + _WHOLE), there, whole["surname"])
                return


_TITLED = compiled(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Professor|Prof)\.? (?P<given>[A-Z][a-z]+(?:-[a-z]+)?)\b(?! [A-Z]|-)"
)


def _alone(target: str, surname: str, given: str) -> Span | None:
    """Return where the given name of somebody stands without the surname before it."""
    own = surname_spellings(surname)
    pairs = [
        each
        for each in _PAIR.finditer(target)
        if letters(each["first"]) in own and is_written(letters(each["second"]), given)
    ]
    if not pairs:
        return None
    word = pairs[0]["second"]
    for each in re.finditer(rf"(?<![A-Za-z-]){re.escape(word)}\b(?!-)", target):
        before = target[: each.start()].rstrip().rpartition(" ")[2]
        if letters(before) not in own:
            return Span(*each.span())
    return None


def _other(checked: Checked, here: Span, there: Span, english: str) -> Finding:
    source, target = checked.segment.source, checked.segment.target
    words, given = here.of(source), there.of(target)
    return OTHER.found(checked, there, source=[here], words=words, english=english, given=given)


CHECKS: tuple[SegmentCheck, ...] = (Halves(),)
