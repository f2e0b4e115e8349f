"""Another person of the same surname, and names whose syllables changed places.

莊金鳳 as "Chuang Chin-lung": the surname is right, and no romanisation reads the given name so.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import permutations, product

from workbench.checks.names.compared import is_worked
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import is_chinese
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.people import Introduced, introduced_people
from workbench.text.names.pinyin import (
    NamePair,
    given_readings,
    letters,
    name_pairs,
    readings,
    stands,
    syllables,
)
from workbench.text.names.presence import is_surely_present
from workbench.text.names.records import records_of
from workbench.text.names.surnames import split_surname

PINYIN = Rule("name.pinyin", Family.NAME, Severity.WARNING)

_SYLLABLES = 2
_CAPITAL_BEFORE = re.compile(r"[A-Z][\w.’'-]* $")


class AnotherPerson:
    """Looks for pinyin names of the target that share a surname with a person of the source."""

    name = "name.another"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield names of nobody in the source, where who is introduced there is not named."""
        del style
        if not is_worked(checked) or is_chinese(checked.segment.target):
            return
        pairs = name_pairs(checked.segment.target)
        if pairs:
            yield from few(_others(checked, pairs))


def _others(checked: Checked, pairs: Iterable[NamePair]) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    known = records_of(checked.article.terms).full_names
    strange = [
        each
        for each in pairs
        if stands(source, each.first, each.second) is None
        and stands(source, each.second, each.first) is None
        and letters(each.first + each.second) not in known
        and _CAPITAL_BEFORE.search(target[: each.start]) is None
    ]
    if not strange:
        return
    for person in introduced_people(source):
        if _is_known(person, source) or is_surely_present(person.name, target):
            continue
        for pair in strange:
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


def _is_known(person: Introduced, source: str) -> bool:
    """Return whether a person has an established spelling, which may be no pinyin."""
    return any(
        each.start < person.end and person.start < each.end for each in gazetteer().in_source(source)
    )


def _is_another(name: str, pair: NamePair) -> bool:
    """Return whether a pair has the surname and a given name of other syllables."""
    surname, given = split_surname(name)
    firsts = {letters(each.split()[0]) for each in readings(name)}
    if not surname or not given or letters(pair.first) not in firsts:
        return False
    rest = letters(pair.second)
    ways = {letters(each) for each in given_readings(given)}
    return not any(rest[:1] == way[:1] and rest[-2:] == way[-2:] for way in ways)


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
