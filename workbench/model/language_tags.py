"""Language tags as tools write them: BCP 47, ISO 639, Windows' three letters, and plain names."""

import re
from functools import lru_cache

_APART = re.compile(r"[-_\s()（）,]+")

_CHINESE = frozenset(
    # ISO 639-1, 639-2 (bibliographic and terminological), and 639-3's macrolanguage members that
    # are written in Chinese characters; and the country's code, which many write instead.
    {"zh", "cn", "zho", "chi", "cmn", "yue", "wuu", "hak", "nan", "gan", "hsn", "cdo", "lzh"}
    # Windows' LOCALE_SABBREVLANGNAME, which Trados and SDLX wrote.
    | {"chs", "cht", "zhh", "zhi", "zhm", "zhs", "zht"}
    # Windows' numbers of languages, which old exports wrote.
    | {"2052", "1028", "3076", "4100", "5124", "0x0804", "0x0404", "0x0c04"}
    # Names as users type them.
    | {"chinese", "mandarin", "cantonese", "putonghua", "中文", "汉语", "漢語", "华语", "華語"}
    | {"简体中文", "簡體中文", "繁体中文", "繁體中文"}
)
_ENGLISH = frozenset(
    {"en", "eng"}
    | {"enu", "ena", "enc", "enz", "eni", "ens", "enj", "enb", "enl", "ene", "ent", "enw", "enp"}
    | {"1033", "2057", "3081", "4105", "5129", "6153", "0x0409", "0x0809"}
    | {"english", "英语", "英語", "英文"}
)


@lru_cache(maxsize=1_024)  # A memory asks of each of its texts, and has a few languages.
def parts(tag: str) -> tuple[str, ...]:
    """Return the parts of a tag in lower case; `_`, spaces and brackets separate like `-`."""
    return tuple(part for part in _APART.split(tag.strip().lower()) if part)


def are_akin(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether one tag is the other, or the other and more."""
    shorter = min(len(one), len(other))
    return one[:shorter] == other[:shorter]


@lru_cache(maxsize=1_024)
def is_chinese(tag: str) -> bool:
    """Return whether a tag means Chinese in any form, region or script."""
    return any(part in _CHINESE for part in parts(tag)[:1])


@lru_cache(maxsize=1_024)
def is_english(tag: str) -> bool:
    """Return whether a tag means English of any region."""
    return any(part in _ENGLISH for part in parts(tag)[:1])
