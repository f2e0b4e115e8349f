"""People whom a Chinese text names, and what tells that they are people."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from workbench.text.alternatives import longest_first
from workbench.text.conversion.word_borders import is_word
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.known_names import NameKind
from workbench.text.lexicons.people_words import all_people_words
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.people import (
    dotted_names,
    introduced_people,
    is_common_word,
    is_person,
    lone_places,
)
from workbench.text.names.surnames import known_surnames, split_surname
from workbench.text.names.transcription import is_foreign
from workbench.text.patterns import compiled, compiled_from
from workbench.text.recent import RECENT


class Bearer(NamedTuple):
    """A name at `source[start:end]`; `is_sure` where it hardly can be another word.

    `is_surname` is one that a polite title follows, `端木先生`, and that has no given name.
    """

    start: int
    end: int
    name: str
    is_sure: bool
    is_surname: bool = False


def _choices(words: frozenset[str]) -> str:
    return longest_first(map(fold, words))


_FOLLOWED = compiled_from(
    lambda: fold(
        rf"(?:^|[，。、；：！？“”「」『』（）()\s])(?P<name>[{HAN}]{{2,4}}?)"
        rf"(?=(?:当天|当日|昨天|今天|周[一二三四五六日]|星期[一二三四五六日]|上午|下午|[0-9]{{1,2}}日)?(?:{_choices(all_people_words().follower)}))"
    )
)
_POLITE = compiled(fold(rf"(?P<name>[{HAN}]{{1,2}})(?=先生|女士|小姐|太太)"))
_ANIMAL = compiled(
    fold(
        r"(?:大熊猫|熊猫|大象|老虎|北极熊|海豚|猩猩|企鹅|小狗|小猫|警犬|导盲犬|赛马)[“「]?(?P<name>[一-鿿])(?P=name)"
    )
)
_AFTER_TITLE = compiled_from(
    lambda: fold(rf"(?:{_choices(all_people_words().title)})(?P<name>[{HAN}]{{2,3}})")
)
_FOREIGN = compiled_from(
    lambda: fold(
        rf"(?:{_choices(all_people_words().title)})(?P<name>[{HAN}]{{3,6}}?)"
        rf"(?=[、，。；：！？,.;:（(“”「」\s]|$|(?:{_choices(all_people_words().follower)}))"
    )
)
_LONGEST_GIVEN = 2


@cache
def _no_given() -> frozenset[str]:
    """Return characters that are hardly ever part of a given name."""
    return frozenset(map(fold, all_people_words().no_given))


@lru_cache(RECENT)
def bearers(source: str) -> tuple[Bearer, ...]:
    """Return the people of a text, each name once, the surer first."""
    found: dict[str, Bearer] = {}
    for each in _bearers(source):
        found.setdefault(each.name, each)
    return tuple(sorted(found.values(), key=lambda each: (not each.is_sure, each.start)))


def _bearers(source: str) -> Iterator[Bearer]:
    for person in introduced_people(source):
        yield Bearer(person.start, person.end, person.name, is_sure=True)
    for person in dotted_names(source):
        name = _without_verb(person.name)
        yield Bearer(person.start, person.start + len(name), name, is_sure=True)
    folded = fold(source)
    for match in _FOLLOWED.finditer(folded):
        start, end = match.span("name")
        if _is_person(source[start:end]):
            yield Bearer(start, end, source[start:end], is_sure=True)
    for match in _POLITE.finditer(folded):
        yield from _politely(source, *match.span("name"))
    for match in _ANIMAL.finditer(folded):
        start, end = match.start("name"), match.start("name") + 2
        yield Bearer(start, end, source[start:end], is_sure=True)


def _without_verb(name: str) -> str:
    """Return a foreign name without the words behind it, which no name is written with."""
    last = max(name.rfind(dot) for dot in "·‧・•")
    while len(name) - last > 3 and not is_foreign(name[-1]):  # noqa: PLR2004 - two of a name stay
        name = name[:-1]
    return name


def _is_person(name: str) -> bool:
    surname, given = split_surname(name)
    known = known_surnames()
    is_compound = surname in known.compound and 0 < len(given) <= _LONGEST_GIVEN
    is_plain = surname in known.common and len(given) == _LONGEST_GIVEN
    if not (is_compound or is_plain) or not _no_given().isdisjoint(fold(given)):
        return False
    return not is_common_word(name) and name not in lone_places() and is_person(name)


def _politely(source: str, start: int, end: int) -> Iterator[Bearer]:
    known = known_surnames()
    name = source[start:end]
    if name in known.compound:
        yield Bearer(start, end, name, is_sure=True, is_surname=True)
    elif name[-1] in known.single:
        yield Bearer(end - 1, end, name[-1], is_sure=True, is_surname=True)


def foreigners(source: str) -> Iterator[Bearer]:
    """Yield the foreign people behind titles, in characters that write nothing but sounds."""
    for match in _FOREIGN.finditer(fold(source)):
        start, end = match.span("name")
        is_name = _no_given().isdisjoint(fold(source[start:end]))
        if is_name and is_foreign(source[start:end]) and not is_person(source[start:end]):
            yield Bearer(start, end, source[start:end], is_sure=True)


def _sounds() -> str:
    return "".join(sorted(set(map(fold, all_people_words().sound))))


_SOUNDED = compiled_from(
    lambda: (
        fold(
            rf"(?:{_choices(all_people_words().title)})(?P<titled>[{_sounds()}]{{3,7}}+)(?![{_sounds()}·‧・•])"
        )
        + fold(
            rf"|(?:^|[，。；：！？“”「」『』（）()\s]|但|而|不过|然而)(?P<spoken>[{_sounds()}]{{3,6}}+)"
            r"(?=(?:在[^，。；！？]{1,10})?(?:说|表示|称|指出|认为|强调|补充|坦言|承认|否认|警告|呼吁"
            r"|批评|透露|回应|写道|拒绝|告诉))"
        )
    )
)
_PLACED = compiled_from(
    lambda: fold(
        rf"(?<![{_sounds()}·])(?P<placed>[{_sounds()}]{{3,7}}+)(?=[镇村市县州省岛区河湖港])"
    )
)
_SHORTEST_SOUNDED = 3


@lru_cache(RECENT)
def sounded(source: str) -> tuple[Bearer, ...]:
    """Return foreigners behind titles, who says something, and places, as far as sounds are signs.

    Who has a common Chinese surname and a given name of two characters may be anybody.
    """
    found = []
    folded = fold(source)
    for match in (*_SOUNDED.finditer(folded), *_PLACED.finditer(folded)):
        start, end = match.span(match.lastgroup or 0)
        while end - start >= _SHORTEST_SOUNDED and is_word(source[end - 1 : end + 1]):
            end -= 1  # the first half of a word: 因 of 因为
        name = source[start:end]
        is_name = len(name) >= _SHORTEST_SOUNDED and _no_given().isdisjoint(fold(name))
        if is_name and not _may_be_chinese(name) and not _is_of_a_place(source, start, end):
            found.append(Bearer(start, end, name, is_sure=True))
    return tuple(found)


def _may_be_chinese(name: str) -> bool:
    return name[:1] in known_surnames().common and is_person(name)


def _is_of_a_place(source: str, start: int, end: int) -> bool:
    """Return whether any of some characters belongs to a known place or body: 马来西亚."""
    return any(
        each.start < end
        and start < each.end
        and any(name.kind is not NameKind.PERSON for name in each.names)
        for each in gazetteer().in_source(source)
    )


_TITLE_BEFORE = compiled_from(lambda: fold(rf"(?:{_choices(all_people_words().title)})$"))
_REACH = 8


def is_behind_title(source: str, start: int) -> bool:
    """Return whether a title of people ends where something begins: 外交部长 before 王毅."""
    return _TITLE_BEFORE.search(fold(source[max(0, start - _REACH) : start])) is not None


# What stands behind a name that nothing but the title before it tells.
_GOES_ON = frozenset("在说說曾和与與被对對将將，、（(")


def titled(source: str) -> Iterator[Bearer]:
    """Yield what stands behind a title and may be a name of any kind: `诗人海子`."""
    for match in _AFTER_TITLE.finditer(fold(source)):
        start, end = match.span("name")
        for length in (2, 3):
            name = source[start : start + length]
            is_name = start + length <= end and _no_given().isdisjoint(fold(name))
            if is_name and source[start + length : start + length + 1] in _GOES_ON:
                yield Bearer(start, start + length, name, is_sure=False)
                break
