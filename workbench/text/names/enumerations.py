"""Enumerations of names in Chinese: `王全璋、谢阳、江天勇三人`, `白岩松和敬一丹`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from workbench.text.alternatives import longest_first
from workbench.text.conversion.word_borders import is_word
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.known_names import NameKind
from workbench.text.lexicons.people_words import all_people_words
from workbench.text.names.gazetteer import gazetteer, signs
from workbench.text.names.people import introduced_people, is_common_word, is_person
from workbench.text.names.transcription import is_of_sounds
from workbench.text.patterns import compiled, compiled_from


class Item(NamedTuple):
    """One of several things in a row at `text[start:end]`.

    Before the first and behind the last stand other words: `is_first` and `is_last` say that the
    name is the end or the beginning of the item only.
    """

    start: int
    end: int
    text: str
    is_first: bool
    is_last: bool


class Counted(NamedTuple):
    """`A、B等四人`: how many names stand before 等, and the figure behind it; `text[start:end]`."""

    start: int
    end: int
    named: int
    number: int
    first: int


_JOINT = compiled("、|[和与與及跟同暨]|以及")
_CLAUSE = compiled(rf"[{HAN}·‧・•、《》「」“”〈〉A-Za-z]+")
_LONGEST = 12

# A longer row is a table, which nobody reads as a list.
_MOST_ITEMS = 60


def enumerations(source: str) -> Iterator[tuple[Item, ...]]:
    """Yield the rows of two items and more that stand in one clause; linear in the text."""
    for clause in _CLAUSE.finditer(source):
        joints = [each.span() for each in _JOINT.finditer(clause[0])]
        begin = clause.start()
        joints = [
            (start, end)
            for start, end in joints
            if not _is_in_name(source, begin + start, begin + end)
        ]
        if not joints:
            continue
        places = [0, *(place for span in joints for place in span), len(clause[0])]
        spans = [(places[n], places[n + 1]) for n in range(0, len(places), 2)]
        items = [(start + clause.start(), end + clause.start()) for start, end in spans]
        if 1 < len(items) <= _MOST_ITEMS:
            yield tuple(
                Item(start, end, source[start:end], number == 0, number == len(items) - 1)
                for number, (start, end) in enumerate(items)
            )


def _is_in_name(source: str, start: int, end: int) -> bool:
    """Return whether what joins two things is half of a word or of a name: 和田, 共同, 参与."""
    if source[start] == "、":
        return False
    if source[start] in _HALVES and is_word(source[start - 1 : end]):
        return True
    return any(each.start <= start and end <= each.end for each in gazetteer().in_source(source))


_HALVES = frozenset("同与與及")


_DIGITS = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"两": 2, "兩": 2, "十": 10}
_OTHERS = compiled(
    r"(?P<head>[^，。；：！？,;]{0,60}?)等(?P<number>\d{1,3}|[一二三四五六七八九十两兩]{1,3})"
    r"(?:名|位|个|個)?[^，。；：！？,;、]{0,6}?(?:人|名|位|个|個|者|员|員|生|国|國|地|省|市|县|縣|家)"
)


_WITHIN = compiled(
    r"(?:包括|包含|[连連][同带帶]?|含)(?P<head>[^，。；：！？,;]{2,60}?)在[内內][^。；：！？;\d]{0,4}?"
    r"(?P<number>\d{1,3}|[一二三四五六七八九十两兩]{1,3})(?:名|位|个|個)?"
    r"[^，。；：！？,;、]{0,6}?(?:人|名|位|者|员|員|生|部|国|國|家)"
)


def counted(source: str) -> Iterator[Counted]:
    """Yield the enumerations that end in 等, or in 在内, and a number of people or places."""
    for match in (*_OTHERS.finditer(source), *_WITHIN.finditer(source)):
        number = _value(match["number"])
        joints = len(re.findall("、", match["head"]))
        last = match["head"].rpartition("、")[2]
        if re.search(f"(?<=[{HAN}]{{2}})(?:和|与|與|及)(?=[{HAN}]{{2}})", last):
            joints += 1
        named = joints + 1
        if number > named:
            yield Counted(match.start("number") - 1, match.end(), named, number, match.start())


def _value(text: str) -> int:
    if text.isdigit():
        return int(text)
    if "十" in text:
        tens, _, ones = text.partition("十")
        return 10 * (_DIGITS.get(tens, 1) if tens else 1) + _DIGITS.get(ones, 0)
    return _DIGITS.get(text, 0)


_MARKS = "《》「」“”〈〉"


def sign_rows(source: str) -> Iterator[tuple[Item, ...]]:
    """Yield the rows of single characters that stand for places: 京津冀三地, 美日韩三国."""
    for match in _SIGNS.finditer(source):
        known = [signs().get(fold(character)) for character in match["signs"]]
        if all(known):
            start = match.start("signs")
            yield tuple(
                Item(start + n, start + n + 1, character, n == 0, n == len(known) - 1)
                for n, character in enumerate(match["signs"])
            )


_SIGNS = compiled(rf"(?P<signs>[{HAN}]{{2,5}})(?=[两兩二三四五][地国國省市方岸])")


def name_in(item: Item) -> tuple[int, int] | None:
    """Return where the name of an item stands, `None` where none can be told from other words."""
    titled = _behind_title(item)
    if titled is not None:
        return titled
    text = item.text.lstrip(_MARKS).rstrip(_MARKS)
    start = item.start + len(item.text) - len(item.text.lstrip(_MARKS))
    folded = fold(text)
    for mention in gazetteer().in_source(text):
        is_begin, is_end = mention.start == 0, mention.end == len(folded)
        is_end = is_end or text[mention.end : mention.end + 1] in set(_MARKS)
        if (is_begin or item.is_first) and (
            is_end or item.is_last or _is_suffix(text, mention.end)
        ):
            return start + mention.start, start + mention.end
    if not item.is_first and not item.is_last and _is_name(text):
        return start, start + len(text)
    if item.is_last and not item.is_first:
        for length in (3, 4, 2):
            if text[length - 1 : length] in _ENDINGS:
                continue  # 边缘化
            if len(text) >= length and is_person(text[:length]) and _ends_at(text, length):
                return start, start + length
    return None


def _titles() -> str:
    return longest_first(map(fold, all_people_words().title))


_BEHIND_TITLE = compiled_from(lambda: fold(rf"(?:{_titles()})(?P<name>[{HAN}]{{2,6}})$"))


def _behind_title(item: Item) -> tuple[int, int] | None:
    """Return where the person of an item stands behind a title, up to its end: 波兰总理图斯克."""
    match = _BEHIND_TITLE.search(fold(item.text))
    if match is None and item.is_last:
        person = next(iter(introduced_people(item.text)), None)
        return (item.start + person.start, item.start + person.end) if person else None
    if match is None:
        return None
    start, end = match.span("name")
    name = item.text[start:end]
    is_foreigner = len(name) > 2 and is_of_sounds(name)  # noqa: PLR2004 - two characters are many words
    if is_person(name) or is_foreigner or any(_is_known(name)):
        return item.start + start, item.start + end
    return None


def _is_known(name: str) -> Iterator[bool]:
    for each in gazetteer().in_source(name):
        is_whole = each.end - each.start == len(name)
        yield is_whole and all(it.kind is NameKind.PERSON for it in each.names)


# What makes a word of another, and ends no name.
_ENDINGS = frozenset("化性者率")

_AFTER = compiled(
    fold(
        "$|[一二三四五六七八九十两几]人|等|在|将|都|均|也|已|先后|当天|昨|今|说|表示|出席|参加|获|被|当选|会见|没有|重聚|的|因|于|对|从|受|一起|共同|联合"
    )
)


def _ends_at(text: str, length: int) -> bool:
    """Return whether what stands behind a name goes on as a sentence does."""
    is_cut = is_word(text[length - 1 : length + 1])
    return _AFTER.match(fold(text[length:])) is not None or (length == _USUAL and not is_cut)


def _is_name(text: str) -> bool:
    return is_person(text) and not is_common_word(text) and len(text) <= _LONGEST


# In characters: a surname and a given name of two.
_USUAL = 3

_SUFFIX = compiled(fold("[市县区省州镇乡岛国港两三四]|等"))


def _is_suffix(text: str, end: int) -> bool:
    return _SUFFIX.match(fold(text[end:])) is not None
