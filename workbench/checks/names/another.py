"""Another person of the same surname, and names whose syllables changed places.

莊金鳳 as "Chuang Chin-lung": the surname is right, and no romanisation reads the given name so.
"""

from collections.abc import Iterable, Iterator
from itertools import permutations, product

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import PINYIN
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.lexicons.known_names import NameKind
from workbench.text.names.english_places import known_places
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.people import Introduced, introduced_people
from workbench.text.names.pinyin import (
    NamePair,
    given_readings,
    letters,
    readings,
    stands,
    syllables,
)
from workbench.text.names.presence import capital_runs, writes_whole
from workbench.text.names.records import records_of
from workbench.text.names.regional import is_written, spellings, surname_spellings
from workbench.text.names.romanisation import is_name
from workbench.text.names.surnames import split_surname
from workbench.text.patterns import compiled

_SYLLABLES = 2
_CAPITAL_BEFORE = compiled(r"[A-Z][\w.’'-]* $")


class AnotherPerson:
    """Looks for pinyin names of the target that share a surname with a person of the source."""

    name = "name.another"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield names of nobody in the source, where one introduced there is named nowhere."""
        del style
        if not is_in_english(checked):
            return
        pairs = list(_pairs(checked.segment.target))
        if pairs:
            yield from few(_others(checked, pairs))


def _others(checked: Checked, pairs: Iterable[NamePair]) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    known = records_of(checked.article.terms).full_names
    runs = capital_runs(target)
    called = {
        letters(form)
        for each in gazetteer().in_source(source)
        for name in each.names
        for form in name.english
    }
    for person in dict.fromkeys((*introduced_people(source), *_established(source))):
        longer = source[person.start : person.end + 1]  # 李哲安 won, whom words alone call 李哲
        if _is_known(person, source) or any(
            writes_whole(run, name) for run in runs for name in (person.name, longer)
        ):
            continue
        for pair in pairs:
            if letters(pair.first + pair.second) in known | called or not _is_nobody(
                source, target, pair
            ):
                continue
            if _is_another(person.name, pair) or _is_shuffled(person.name, pair):
                yield PINYIN.found(
                    checked,
                    Span(pair.start, pair.end),
                    source=[Span(person.start, person.end)],
                    words=person.name,
                    proposal=readings(person.name)[0],
                    given=f"{pair.first} {pair.second}",
                )
                break


def _pairs(target: str) -> Iterator[NamePair]:
    """Yield the names of two words that may be Chinese, with a hyphen or without."""
    for found in _PAIR.finditer(target):
        first, second = found["first"], found["second"]
        if is_name(second) and second not in known_places():
            yield NamePair(first, second, found.start("first"), found.end("second"))


_PAIR = compiled(r"\b(?=(?P<first>[A-Z][a-z]+) (?P<second>[A-Z][a-z]+(?:-[A-Za-z][a-z]+)?)\b)")


def _established(source: str) -> Iterator[Introduced]:
    for each in gazetteer().in_source(source):
        if any(name.kind is NameKind.PERSON for name in each.names):
            yield Introduced(each.start, each.end, source[each.start : each.end])


# Names of Korea are spelled by other syllables.
_KOREAN = compiled("韩|韓|朝鲜|朝鮮|首尔|首爾|平壤")


def _is_nobody(source: str, target: str, pair: NamePair) -> bool:
    """Return whether a pair is a name that nothing in the source is read as."""
    if stands(source, pair.first, pair.second) or stands(source, pair.second, pair.first):
        return False
    is_korean = "-" in pair.second and _KOREAN.search(source) is not None
    return not is_korean and not _goes_on(target[: pair.start])


def _goes_on(before: str) -> bool:
    """Return whether a name stands before a pair, of which the pair is the end."""
    found = _CAPITAL_BEFORE.search(before)
    return found is not None and is_name(found[0].rstrip())


def _is_known(person: Introduced, source: str) -> bool:
    """Return whether a person's usual name is no pinyin of this one: Su Shi is 苏东坡."""
    pinyin = {letters(each) for each in readings(person.name)}
    return any(
        (each.start, each.end) == (person.start, person.end)
        and not any(letters(form) in pinyin for name in each.names for form in name.english[:1])
        for each in gazetteer().in_source(source)
    )


def _is_another(name: str, pair: NamePair) -> bool:
    """Return whether a pair has the surname and a given name of other syllables."""
    surname, given = split_surname(name)
    if not surname or not given or letters(pair.first) not in surname_spellings(surname):
        return False
    if is_written(letters(pair.second), given) or _is_slip(pair.second, given):
        return False
    return "-" not in pair.second or not _begins_alike(pair.second, given)


def _begins_alike(english: str, given: str) -> bool:
    """Return whether each syllable begins as one of its character's spellings: by a variety."""
    parts = english.lower().split("-")
    return len(parts) == len(given) and all(
        any(way[:1] == part[:1] for way in spellings(character))
        for part, character in zip(parts, given, strict=True)
    )


def _is_slip(given: str, chinese: str) -> bool:
    """Return whether a given name begins and ends as one in pinyin does: a slip of the keys."""
    one = letters(given)
    ways = map(letters, given_readings(chinese))
    return any(one[:2] == way[:2] and one[-2:] == way[-2:] for way in ways)


def _is_shuffled(name: str, pair: NamePair) -> bool:
    """Return whether a pair has a name's syllables in an order that no language writes."""
    surname, given = split_surname(name)
    if len(surname) != 1 or len(given) != _SYLLABLES:
        return False
    wanted = letters(pair.first + pair.second)
    for own in product(*(syllables(each)[:2] for each in name)):
        usual = {"".join(own), "".join((*own[1:], own[0]))}
        mixed = {"".join(each) for each in permutations(own)} - usual
        if wanted in mixed and wanted not in usual:
            return True
        if wanted in usual and letters(pair.first) not in {own[0], "".join(own[1:])}:
            return True
    return False


CHECKS: tuple[SegmentCheck, ...] = (AnotherPerson(),)
