"""Pinyin: syllables of characters, and names written by them."""

import os
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher
from functools import cache, lru_cache
from itertools import islice, pairwise, product
from typing import NamedTuple
from unicodedata import normalize

from workbench.text.english_tokens import Word, listed, words
from workbench.text.han import HAN
from workbench.text.names.romanisation import is_name
from workbench.text.names.surnames import (
    known_surnames,
    split_surname,
    surname_letters,
    surname_readings,
)
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT

_HAN = compiled(rf"[{HAN}]{{2,6}}")
_MOST_READINGS = 12

# Of a character's readings: the others are of old books (方 feng, 石 dan).
_READ_IN_NAMES = 2

# How a character with several readings is read in a given name.
_IN_NAMES = dict(
    pair.split(":")
    for pair in listed(
        "长:chang 長:chang 乐:le 樂:le 都:du 重:chong 厦:xia 廈:xia 着:zhuo 著:zhu 地:di 的:di"
        " 还:huan 還:huan 率:shuai 了:liao 曾:zeng 什:shi 埔:pu 粘:nian 卜:bu 朝:chao 传:chuan"
        " 傳:chuan 行:xing 单:dan 單:dan 参:shen 參:shen 藏:zang 盛:sheng 晟:sheng 省:xing 茜:qian"
        " 奇:qi 柏:bo 伯:bo 识:shi 識:shi 说:yue 說:yue 贾:jia 賈:jia 强:qiang 強:qiang 干:gan"
        " 幹:gan 调:diao 調:diao 会:hui 會:hui 露:lu 蔚:wei 尉:wei 南:nan 宁:ning 寧:ning 大:da"
        " 石:shi 少:shao 正:zheng 中:zhong 兴:xing 興:xing 应:ying 應:ying 相:xiang 好:hao 佛:fo"
        " 仔:zai 吁:xu 咏:yong 澄:cheng 覃:tan 解:jie 任:ren 沈:shen 峙:zhi 拓:tuo 朴:pu"
    )
)


def is_chinese_name(name: str) -> bool:
    """Return whether a text is a name that pinyin can write: two to six Chinese characters."""
    return _HAN.fullmatch(name) is not None


def pinyin_name(chinese: str) -> str:
    """Return a name in pinyin, `Chen Zifei`; "" for what is no Chinese name.

    A name whose first character is no known surname, a pen name such as 嘉远, is still written as
    surname and given name.
    """
    found = readings(chinese)
    return found[0] if found else ""


@lru_cache(maxsize=4096)
def readings(chinese: str) -> tuple[str, ...]:
    """Return the ways to read a name, at most a dozen, the usual one first."""
    if not is_chinese_name(chinese):
        return ()
    surname, given = split_surname(chinese)
    if not surname:
        surname, given = chinese[:1], chinese[1:]
    firsts = surname_readings(surname) or tuple(word.title() for word in syllables(surname))
    return tuple(dict.fromkeys(islice(_names(firsts, given), _MOST_READINGS)))


@lru_cache(maxsize=4096)
def given_readings(given: str) -> tuple[str, ...]:
    """Return the ways to read a given name, in one word, at most a dozen, the usual one first."""
    ways = product(*map(_read_in_names, given))
    return tuple(dict.fromkeys(map(_join, islice(ways, _MOST_READINGS))))


def _read_in_names(character: str) -> tuple[str, ...]:
    """Return how a character is read in names, `lyu` as passports have it beside `lü`."""
    found = syllables(character)
    return (*found[:_READ_IN_NAMES], *(each for each in found[_READ_IN_NAMES:] if "yu" in each[1:]))


def _names(surnames: tuple[str, ...], given: str) -> Iterator[str]:
    for word in given_readings(given):
        for surname in surnames:
            yield f"{surname} {word}".strip()


def _join(parts: tuple[str, ...]) -> str:
    """Return syllables as one word, an apostrophe before a vowel: `Chang'an`."""
    joined = "".join(f"'{each}" if each[0] in "aoe" else each for each in parts)
    return joined.removeprefix("'").capitalize()


@lru_cache(maxsize=8192)
def syllables(character: str) -> tuple[str, ...]:
    """Return how a character is read, first the reading it has in names."""
    own = _IN_NAMES.get(character)
    found = (*((own,) if own else ()), *_reader()(character))
    # ISO 7098 lets passports write yu for ü behind l and n: Lyu, Nyu.
    passports = (each.replace("ü", "yu") for each in found if "ü" in each)
    return tuple(dict.fromkeys((*found, *passports)))


@lru_cache(maxsize=1)
def _reader() -> Callable[[str], list[str]]:
    # Imported late, and without its phrases, which are words and no names: a third of the time.
    kept = os.environ.get(_NO_PHRASES)
    os.environ[_NO_PHRASES] = "1"
    try:
        from pypinyin import Style, pinyin  # noqa: PLC0415 - see above
    finally:
        if kept is None:
            del os.environ[_NO_PHRASES]
        else:
            os.environ[_NO_PHRASES] = kept

    def read(character: str) -> list[str]:
        return pinyin(character, style=Style.NORMAL, heteronym=True, v_to_u=True)[0]

    return read


_NO_PHRASES = "PYPINYIN_NO_PHRASES"


@lru_cache(maxsize=16384)
def letters(name: str) -> str:
    """Return a name's letters alone, small and without accents, by which spellings are compared."""
    plain = name.lower()
    if not plain.isascii():
        plain = normalize("NFD", plain)
    return plain if plain.isalpha() else "".join(filter(str.isalpha, plain))


# In letters: shorter given names are one slip away from one another.
_SHORTEST_GIVEN = 4

_CLOSE = 0.7
_VERY_CLOSE = 0.8

# What it counts that the first of two syllables begins alike.
_HALF = 0.1

# Pairs of one text that are read; a text with more of them is a list of names.
_MOST = 40


class NamePair(NamedTuple):
    """Two capitalised words side by side: `text[start:end]`, without a possessive's ending."""

    first: str
    second: str
    start: int
    end: int


class Bearer(NamedTuple):
    """Who bears a name: `source[start:end]`, and the reading wanted, surname first."""

    start: int
    end: int
    reading: str


@lru_cache(RECENT)
def name_pairs(target: str) -> tuple[NamePair, ...]:
    """Return the pairs that may be a Chinese name in pinyin, in either order."""
    side_by_side = (
        _pair(target, one, two)
        for one, two in pairwise(words(target))
        if two.start - one.end == 1 and one.text[0].isupper()
    )
    return tuple(islice((pair for pair in side_by_side if pair is not None), _MOST))


def _pair(target: str, one: Word, two: Word) -> NamePair | None:
    second = two.text.replace("’", "'").removesuffix("'s")
    if target[one.end] != " " or not second[:1].isupper() or "-" in one.text + second:
        return None
    first = one.text.replace("’", "'")
    has_surname = not surname_syllables().isdisjoint((letters(first), letters(second)))
    if not has_surname or not (is_name(first) and is_name(second)):
        return None
    return NamePair(first, second, one.start, two.start + len(second))


@cache
def surname_syllables() -> frozenset[str]:
    """Return all readings of surnames' characters, of which some are none: 仇 is no Chou."""
    known = known_surnames()
    found = (letters(way) for surname in known.single for way in syllables(surname))
    return surname_letters().union(found)


def stands(source: str, surname: str, given: str) -> Bearer | None:
    """Return the first in the source whose surname and given name are read so, in any case."""
    wanted, rest = letters(surname), letters(given)
    for bearer in _bearers(source):
        if wanted in bearer.surnames:
            for length in _lengths(source, bearer.end):
                name = source[bearer.end : bearer.end + length]
                reading = _reading_as(name, rest)
                if reading:
                    title = bearer.usual(wanted)
                    return Bearer(bearer.start, bearer.end + length, f"{title} {reading}")
    return None


def misread(source: str, surname: str, given: str) -> Bearer | None:
    """Return whose surname is read so as any other word, and never as a surname: 曾 is no Ceng."""
    wanted, rest = letters(surname), letters(given)
    for bearer in _bearers(source):
        if wanted in bearer.surnames or len(bearer.text) > 1:
            continue
        if wanted not in {letters(way) for way in syllables(bearer.text)}:
            continue
        for length in _lengths(source, bearer.end)[:2]:
            reading = _reading_as(source[bearer.end : bearer.end + length], rest)
            if reading:
                title = f"{bearer.usual(wanted)} {reading}"
                return Bearer(bearer.start, bearer.end + length, title)
    return None


def nearest(source: str, surname: str, given: str) -> Bearer | None:
    """Return whose name is nearly that: one part of it is right, the other is not far off."""
    wanted, rest = letters(surname), letters(given)
    if len(rest) < _SHORTEST_GIVEN:
        return None
    ranked: list[tuple[float, Bearer]] = []
    for bearer in _bearers(source):
        for length in _lengths(source, bearer.end)[:2]:
            end = bearer.end + length
            for reading in given_readings(source[bearer.end : end]):
                rank = _likeness(bearer, wanted, rest, letters(reading), length)
                name = Bearer(bearer.start, end, f"{bearer.usual(wanted)} {reading}")
                ranked.append((rank, name))
    best = max(ranked, key=lambda each: each[0], default=None)
    return best[1] if best is not None and best[0] >= _CLOSE else None


def is_unlike(chinese: str, english: str, *, is_free: bool) -> bool:
    """Return whether a name in Latin letters cannot be that Chinese one, or is a slip of it.

    `is_free` people may spell themselves as they like: of theirs only slips of the pinyin count.
    """
    parts = [letters(part) for part in english.replace("-", "").split()]
    surname, given = split_surname(chinese)
    if len(parts) != 2 or not surname or not given:  # noqa: PLR2004 - surname, given name
        return False
    firsts = {letters(reading) for reading in surname_readings(surname)}
    seconds = {letters(reading) for reading in given_readings(given)}
    fits = [(one in firsts, two in seconds) for one, two in (parts, parts[::-1])]
    if (True, True) in fits:
        return False
    if is_free:
        surname_stands = parts[0] in firsts and len(parts[1]) > _SHORTEST_GIVEN
        return "-" not in english and surname_stands and _is_near(parts[1], seconds)
    return all(map(_is_pinyin, english.split()))


def _is_near(given: str, readings: Iterable[str]) -> bool:
    return any(SequenceMatcher(None, given, other).ratio() >= _VERY_CLOSE for other in readings)


def _is_pinyin(word: str) -> bool:
    return "-" not in word and is_name(word.replace("’", "'"))


class _Surname(NamedTuple):
    """A character of the source that may be a surname, and its readings in small letters."""

    start: int
    end: int
    text: str
    surnames: tuple[str, ...]

    def usual(self, wanted: str) -> str:
        """Return the reading in small letters asked for, else the usual one, with its capital."""
        readings = surname_readings(self.text)
        return next((each for each in readings if letters(each) == wanted), readings[0])


def _likeness(bearer: _Surname, surname: str, given: str, reading: str, length: int) -> float:
    if surname in bearer.surnames:
        is_like = reading[:1] == given[:1] or len(given) == len(reading)
        is_long = abs(len(given) - len(reading)) < 3  # noqa: PLR2004 - two letters are a slip
        same = _HALF if length > 1 and reading[:2] == given[:2] else 0.0
        return same + SequenceMatcher(None, given, reading).ratio() if is_like and is_long else 0.0
    return 0.99 if given == reading and length > 1 else 0.0


def _reading_as(name: str, wanted: str) -> str:
    return next((each for each in given_readings(name) if letters(each) == wanted), "")


@lru_cache(RECENT)
def _bearers(source: str) -> tuple[_Surname, ...]:
    """Return the places of a source where a name can begin."""
    known = known_surnames()
    found = []
    for place, character in enumerate(source):
        double = source[place : place + 2]
        for text in (double, character):
            if text in known.compound or text in known.single:
                surnames = tuple(map(letters, surname_readings(text)))
                found.append(_Surname(place, place + len(text), text, surnames))
    return tuple(found)


def _lengths(source: str, start: int) -> tuple[int, ...]:
    """Return how many characters of a given name there can be, the usual number first."""
    count = 0
    for character in source[start : start + 3]:
        if not "㐀" <= character <= "鿿":
            break
        count += 1
    return tuple(length for length in (2, 1, 3) if length <= count)
