"""Names of people in Chinese texts."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from workbench.text.alternatives import longest_first
from workbench.text.conversion.word_borders import is_word as is_dictionary_word
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.known_names import NameKind
from workbench.text.lexicons.people_words import all_people_words
from workbench.text.lexicons.surname_words import all_surname_words
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.surnames import known_surnames, split_surname
from workbench.text.names.transcription import is_foreign, is_of_sounds
from workbench.text.patterns import compiled, compiled_from
from workbench.text.recent import RECENT


@cache
def _title() -> str:
    return longest_first(map(fold, all_people_words().title))


@cache
def _follower() -> str:
    return longest_first(map(fold, all_people_words().follower))


_INTRODUCED = compiled_from(
    lambda: fold(
        rf"(?:{_title()})(?P<name>[{HAN}]{{2,4}}?)"
        rf"(?=[、，。；：？！,.;:（(“”「」\s]|$|(?:{_follower()}))"
    )
)


# Behind a name: the foreign name that it writes by its sound.
_LATIN = compiled(r"[（(][A-Za-z]|[·‧・•]")


_LONGEST_GIVEN = 2


class Introduced(NamedTuple):
    """A person at `text[start:end]`, behind a title."""

    start: int
    end: int
    name: str

    @property
    def is_foreign(self) -> bool:
        """Tell a name written by its sound, whose English nobody can read from it."""
        return _DOTS.search(self.name) is not None


# Behind a name of two characters, which might be any word: what only people do.
_SHORT_NAME = compiled_from(
    lambda: fold(
        r"的?合照|的?合影|[（(](?:左|右|中|前|后)"
        r"|说|表示|称|指出|认为|告诉|写道|透露|回应|强调|解释|呼吁|批评|坦言|补充|回忆|宣布|对|周[一二三四五六日]|被|曾|再|生前|今|昨"
        r"|没有|并未|尚未|担任|出任|介绍|发表|参加|会见|访问|发布|公布|签署|带领|率领|辞职|落马|病逝|逝世|离世"
        r"|获刑|受审|毕业|执导|主演|饰演|夺冠|夺得|击败|创办"
        r"|拒绝|当选|获|因|去世|要求|承认|否认|警告|提醒|出席|抵达|涉嫌|接受|前往|亮相|主持|宣布"
        rf"|[和与及、](?:{_title()})"
    )
)

_SHORTEST = 2

# In a caption: who stands between marks, or before what people in pictures do.
_PICTURED = compiled_from(
    lambda: fold(
        rf"(?:^|[，,、。：:与和及]|{_title()})(?P<name>[{HAN}]{{3}}|[{HAN}]{{4}})"
        r"(?=[、，（(]|与|和|及|在|出席|抵达|会见|会晤|握手|合影|合照|发表|接受|走|向|举|等|手持"
        r"|参加|的合影|的合照|$)"
    )
)

# In a caption: names of two characters behind a title, whatever else they may be in prose.
_IN_SHORT = compiled_from(
    lambda: fold(
        rf"(?:{_title()})(?P<name>[{HAN}]{{2}})"
        r"(?=在|与|和|向|会见|会晤|握手|发表|主持|参加|走|手持|[、，（(]|$)"
    )
)


_DOTS = compiled("[·‧・•]")
_DOTTED = compiled(rf"[{HAN}]{{2,6}}(?:[·‧・•][{HAN}]{{2,6}})+(?![《“「·‧・•])")
_TITLED = compiled_from(lambda: fold(rf".{{0,6}}(?:{_title()}|[的与和及])"))


def dotted_names(source: str) -> Iterator[Introduced]:
    """Yield foreign names in Chinese characters, `伊力哈木·土赫提`, without a title."""
    for match in _DOTTED.finditer(source) if _DOTS.search(source) else ():
        first = _DOTS.search(match[0])
        title = _TITLED.match(fold(match[0][: first.start() if first else 0]))
        start = match.start() + (title.end() if title else 0)
        is_title = source[match.start() - 1 : match.start()] in {"《", "〈"}
        if not is_title and _LATIN.match(source, match.end()) is None:
            yield Introduced(start, match.end(), source[start : match.end()])


@lru_cache(maxsize=16)
def introduced_people(source: str) -> tuple[Introduced, ...]:
    """Return the people a text introduces by their titles, each name once; linear."""
    found = {each.name: each for each in _people(source, _INTRODUCED)}
    for each in _by_borders(source):
        if not any(each.name in name or name in each.name for name in found):
            found[each.name] = each
    return tuple(found.values())


# What stands before a name: a title, or that it is somebody's.
_BEFORE = compiled_from(
    lambda: fold(
        rf"(?:{_title()})|(?P<called>(?:真名|本名|原名|全名|真实姓名|化名)(?:[为是叫:：]|叫做)?|名叫)"
    )
)

# Behind a name, by itself: what goes on with it.
_BEHIND = compiled(fold(r"[^一-鿿]|$|[和与及在说把被将从向对已曾又也都就是的了为因由于等以并则]"))


def _by_borders(source: str) -> Iterator[Introduced]:
    """Yield the names behind titles that end where a word begins, and not within one.

    律师周颖代理 is 周颖, who acts: 代理 is a word, and 颖代 is none.
    """
    common = known_surnames().common
    known = [each for each in gazetteer().in_source(source) if each.end - each.start > 1]
    for match in _BEFORE.finditer(fold(source)):
        start = match.end()
        is_torn = is_dictionary_word(source[start - 1 : start + 1])  # 助教 of 帮助教师
        if is_torn or any(each.start <= start < each.end for each in known):
            continue
        surname, _ = split_surname(source[start : start + 3])
        for length in (2, 1) if surname in common else ():
            end = start + len(surname) + length
            name = source[start:end]
            if _LATIN.match(source, end) is not None:
                break  # the source spells it itself
            is_called = match["called"] is not None
            if end <= len(source) and _is_by_borders(name, source[end : end + 2], is_called):
                yield Introduced(start, end, name)
                break


_CLAUSE = compiled(rf"(?:^|[，。；：！？“”「」『』（）\s])(?=[{HAN}]{{3}})")


def subjects(source: str) -> Iterator[Introduced]:
    """Yield names of three characters that begin a clause and end where a word begins: 张桂梅每天.

    Few are no names, but some: who asks needs another sign of the name.
    """
    common = known_surnames().common
    for match in _CLAUSE.finditer(source):
        start, end = match.end(), match.end() + 3
        name = source[start:end]
        is_name = split_surname(name)[0] in common and is_person(name)
        if is_name and _is_by_borders(name, source[end : end + 2]):
            yield Introduced(start, end, name)


def _is_by_borders(name: str, behind: str, is_called: bool = False) -> bool:  # noqa: FBT001, FBT002 - two callers
    """Return whether a name ends where a word begins; who `is_called` so may be in a dictionary."""
    surname, given = split_surname(name)
    if _HAN.fullmatch(name) is None or not all_people_words().no_given.isdisjoint(fold(given)):
        return False
    if is_common_word(name) or is_known_place(name) or _is_said_after(surname, given):
        return False
    is_other = len(given) == 1 and (fold(surname) in _SURNAMES_AND_WORDS or is_of_sounds(name))
    if is_other or is_foreign(name + behind[:1]):
        return False
    is_torn = is_dictionary_word(f"{name[-1]}{behind[:1]}")
    is_torn = is_torn or (is_dictionary_word(name) and not is_called)
    is_torn = is_torn or (len(given) > 1 and is_dictionary_word(name[:2]))
    is_end = _BEHIND.match(fold(behind)) is not None or is_dictionary_word(behind)
    return is_end and not is_torn


def pictured_people(source: str) -> Iterator[Introduced]:
    """Yield the people a caption names, with or without a title; places may be among them."""
    yield from _people(source, _PICTURED)
    yield from _people(source, _IN_SHORT, shortest=_SHORTEST)


def _people(
    source: str, pattern: re.Pattern[str], shortest: int = _SHORTEST + 1
) -> Iterator[Introduced]:
    seen = set[str]()
    common, words = known_surnames().common, all_people_words()
    for match in pattern.finditer(fold(source)):
        start, end = match.span("name")
        name = source[start:end]
        surname, given = split_surname(name)
        is_foreign = _LATIN.match(source, end) is not None
        is_given = 0 < len(given) <= _LONGEST_GIVEN and words.no_given.isdisjoint(fold(given))
        is_short = len(name) < shortest and _SHORT_NAME.match(fold(source), end) is None
        is_short = is_short or (len(name) < shortest and is_dictionary_word(name))
        is_word = (
            is_short
            or given in words.polite
            or not words.word.isdisjoint((fold(name), fold(name[:2])))
        )
        is_word = is_word or _is_torn(name, source[end : end + 1])
        is_word = is_word or is_known_place(name) or _is_said_after(surname, given)
        if is_given and not is_word and not is_foreign and surname in common and name not in seen:
            seen.add(name)
            yield Introduced(start, end, name)


# Surnames that are words by themselves and stand before other words: 和家长, 应立即.
_SURNAMES_AND_WORDS = frozenset(
    map(fold, "和应于从向时经都那能干过平全高方常水成易计相后同别单有关连对任由")
)


def _is_torn(name: str, behind: str) -> bool:
    """Return whether a name is a word and the beginning of another: 商户正 of 商户正在."""
    return len(name) > len("商户") and all(
        map(is_dictionary_word, (name[:-1], f"{name[-1]}{behind}"))
    )


def _is_said_after(surname: str, given: str) -> bool:
    """Return whether a name is likelier a word such as 和 before another word."""
    return len(given) > 1 and fold(surname) in _SURNAMES_AND_WORDS and is_dictionary_word(given)


def is_known_place(name: str) -> bool:
    """Return whether a text is, or begins with, a known place of its own length less one."""
    mention = next(iter(gazetteer().in_source(name)), None)
    if mention is None or mention.start or mention.end < len(name) - 1:
        return False
    return all(each.kind is not NameKind.PERSON for each in mention.names)


def is_common_word(text: str) -> bool:
    """Return whether a text that looks like a name is a word, or a name with a polite title."""
    words, folded = all_people_words(), fold(text)
    is_word = folded in words.word or folded[:2] in words.word
    return is_word or split_surname(text)[1] in words.polite


_HAN = compiled(rf"[{HAN}]{{2,4}}")


def has_shape_of_name(text: str) -> bool:
    """Return whether a text is a surname and one or two characters; a rare surname wants two."""
    if _HAN.fullmatch(text) is None:
        return False
    surname, given = split_surname(text)
    if not 0 < len(given) <= _LONGEST_GIVEN:
        return False
    known = known_surnames()
    is_single = surname in known.single and len(given) == _LONGEST_GIVEN
    return surname in known.common or is_single


def lone_places() -> frozenset[str]:
    """Return places that begin as a surname does, and those that stand alone before a report."""
    return all_people_words().place


@lru_cache(RECENT)
def is_person(text: str) -> bool:
    """Return whether a text is a Chinese person's name by its shape, and nothing else by the word.

    Two to four characters, a surname first.
    """
    if not has_shape_of_name(text):
        return False
    words = all_people_words()
    if text in words.place or text in words.no_name or is_common_word(text):
        return False
    return text not in all_surname_words()
