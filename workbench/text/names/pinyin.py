"""Chinese names in pinyin: surname first, given name in one word, as newsrooms write them.

Surnames are read by a table of their own, the characters of given names by pypinyin, which is
loaded when the first name is asked for. People of Taiwan and Hong Kong write themselves otherwise;
their names come from records, never from here.
"""

import os
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice, product
from unicodedata import normalize

from workbench.text.english_tokens import listed
from workbench.text.names.surnames import split_surname, surname_readings

_HAN = re.compile(r"[\u3400-\u9fff]{2,6}")
_MOST_READINGS = 12
_READ_IN_NAMES = 2
"""Of a character's readings: the others are of old books (方 feng, 石 dan)."""

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
"""How a character with several readings is read in a given name."""


def is_chinese_name(name: str) -> bool:
    """Tell whether a text is a name that pinyin can write: two to six Chinese characters."""
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
    ways = product(*(syllables(character)[:_READ_IN_NAMES] for character in given))
    return tuple(dict.fromkeys(map(_join, islice(ways, _MOST_READINGS))))


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
    return tuple(dict.fromkeys((*((own,) if own else ()), *_reader()(character))))


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


def letters(name: str) -> str:
    """Return a name's letters alone, small and without accents, by which spellings are compared."""
    plain = name.lower()
    if not plain.isascii():
        plain = normalize("NFD", plain)
    return plain if plain.isalpha() else "".join(filter(str.isalpha, plain))
