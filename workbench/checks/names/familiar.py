"""People called by a familiar prefix: 阿德, 小陈 and 老王, "Ah De", "Xiao Chen", "Old Wang".

Such a name has but one syllable: another is somebody else, and an article spells it in one way.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from workbench.bitext.glosses import glossed
from workbench.checks.meaning.renderings import SPELLING
from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.names.compared import is_worked
from workbench.checks.names.rules import PINYIN
from workbench.checks.rule import Checked, GroupCheck, SegmentCheck, few
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.known_names import NameKind
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.pinyin import letters, syllables
from workbench.text.names.regional import (
    all_surname_spellings,
    places_of,
    spellings,
    surname_spellings,
)
from workbench.text.names.romanisation import is_name
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.names.surnames import known_surnames
from workbench.text.patterns import compiled

# What stands before a name in English, by the Chinese prefix that it says.
_SAID = {
    "阿": r"Ah[ -]|A-",
    "小": r"(?:Xiao|Hsiao|Siu|Little)[ -]",
    "老": r"(?:Lao|Lo|Old)[ -]",
}
_ENGLISH = {
    prefix: compiled(
        rf"(?<![\w'’-])(?P<prefix>{said})(?P<name>[A-Za-z][a-z]{{1,5}})(?![\w-]| [A-Z])"
    )
    for prefix, said in _SAID.items()
}
# … and what may stand behind the name, if it is no part of a longer word.
_CHINESE = compiled(f"[阿小老][{HAN}]")
# In characters: the prefix and the name.
_WITH_PREFIX = 2
_MOST_SEGMENTS = 60


class _Called(NamedTuple):
    """A name with its prefix at `source[start:end]`."""

    start: int
    end: int
    prefix: str
    name: str


@lru_cache(512)
def _called(source: str) -> tuple[_Called, ...]:
    """Return the people of a source who have a familiar prefix, as far as one can tell."""
    folded = fold(source)
    if _CHINESE.search(folded) is None:
        return ()
    # 阿里巴巴 is no 阿里; 阿来 is the writer himself.
    known = [
        (each.start, each.end)
        for each in gazetteer().in_source(source)
        if each.end - each.start > _WITH_PREFIX or each.names[0].kind is not NameKind.PERSON
    ]
    return tuple(
        _Called(each.start(), each.end(), each[0][0], source[each.start() + 1])
        for each in _CHINESE.finditer(folded)
        if _may_be_called(source, each.start())
        and not any(start < each.end() and each.start() < end for start, end in known)
    )


def _may_be_called(source: str, start: int) -> bool:
    """Return whether a prefix stands before a name: 小 and 老 before a surname, 阿 before any."""
    end = start + _WITH_PREFIX
    for each in glossed(source):
        is_around = each.start <= start < each.end and each.end - each.start > 1
        if is_around or (each.start == start + 1 and each.end > end):
            return False
    return source[start] == "阿" or source[start + 1] in known_surnames().common


def _said(target: str, prefix: str) -> Iterator[re.Match[str]]:
    for match in _ENGLISH[prefix].finditer(target):
        if not is_ordinary_word(match["name"]) or match["name"][0].isupper():
            yield match


class Familiar:
    """Compares the syllable behind a familiar prefix."""

    name = "name.familiar"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a syllable that nobody of the source with that prefix is called by."""
        del style
        if is_worked(checked) and _called(checked.segment.source):
            yield from few(_others(checked))


def _others(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    for prefix in _ENGLISH:
        people = [each for each in _called(source) if each.prefix == prefix]
        if len({each.name for each in people}) != 1:
            continue
        person = people[0]
        for match in _said(target, prefix):
            word = letters(match["name"])
            whole = letters(match["prefix"] + match["name"])
            if word in _ways(person.name) or not _may_be_name(prefix, match["name"]):
                continue
            if next(places_of(whole, source), None) is not None:
                continue
            reading = syllables(person.name)[0]
            right = reading.title() if match["name"][0].isupper() else reading
            place = Span(*match.span("name"))
            yield PINYIN.found(
                checked,
                Span(match.start(), match.end()),
                source=[Span(person.start, person.end)],
                fix=Fix(place.start, place.end, right),
                words=source[person.start : person.end],
                proposal=f"{match['prefix']}{right}",
                given=match[0],
            )
            return


@lru_cache(512)
def _ways(name: str) -> frozenset[str]:
    return spellings(name) | surname_spellings(name)


def _may_be_name(prefix: str, name: str) -> bool:
    """Return whether a word may be a Chinese syllable; behind `Ah` hardly anything else stands."""
    word = letters(name)
    is_syllable = is_name(word) or word in all_surname_spellings()
    return is_syllable or (prefix == "阿" and not is_ordinary_word(name))


class OneFamiliar:
    """Compares how the segments of an article spell one person with a familiar prefix."""

    name = "name.one_familiar"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield each such person, as keys of the article."""
        del style
        if is_compared(checked):
            found = dict.fromkeys(
                each.prefix + fold(each.name) for each in _called(checked.segment.source)
            )
            yield from (article_key(checked, f"亲{each}") for each in found)

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a finding for each spelling that is not the first one's."""
        del style
        prefix = key.rpartition("亲")[2][0]
        spelt = [
            (checked, match)
            for checked in group[:_MOST_SEGMENTS]
            for match in _said(checked.segment.target, prefix)
            if len({e.name for e in _called(checked.segment.source) if e.prefix == prefix}) == 1
        ]
        yield from few(_two_ways(spelt))


def _two_ways(spelt: Sequence[tuple[Checked, re.Match[str]]]) -> Iterator[Finding]:
    for checked, match in spelt[1:]:
        first, right = spelt[0]
        if checked is not first and match[0] != right[0]:
            yield SPELLING.found(
                checked,
                Span(match.start(), match.end()),
                fix=Fix(match.start(), match.end(), right[0]),
                given=match[0],
                other=right[0],
                segment=str(first.segment.id),
            )


CHECKS: tuple[SegmentCheck | GroupCheck, ...] = (Familiar(), OneFamiliar())
