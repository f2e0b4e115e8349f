"""Chinese names in pinyin: surname first, given name in one word, as newsrooms write them.

The given name is read by pypinyin, which is loaded when the first name is asked for. People of
Taiwan and Hong Kong write themselves otherwise; their names come from records, never from here.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, product

from workbench.text.surnames import split_surname, surname_readings

_HAN = re.compile(r"[\u3400-\u9fff]{2,6}")
_MOST_READINGS = 12


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
    firsts = surname_readings(surname) or tuple(word.title() for word in _syllables(surname)[0])
    return tuple(dict.fromkeys(islice(_names(firsts, given), _MOST_READINGS)))


def _names(surnames: tuple[str, ...], given: str) -> Iterator[str]:
    for syllables in product(*_syllables(given)):
        for surname in surnames:
            yield f"{surname} {_join(syllables)}".strip()


def _join(syllables: tuple[str, ...]) -> str:
    """Return syllables as one word, an apostrophe before a vowel: `Chang'an`."""
    joined = "".join(f"'{each}" if each[0] in "aoe" else each for each in syllables)
    return joined.removeprefix("'").capitalize()


def _syllables(characters: str) -> list[tuple[str, ...]]:
    """Return the readings of each character, first the one it has among these."""
    # Imported late: its dictionaries take a second that starting the program should not.
    from pypinyin import Style, pinyin  # noqa: PLC0415 - see above

    if not characters:
        return []
    usual = pinyin(characters, style=Style.NORMAL, v_to_u=True)
    others = [pinyin(one, style=Style.NORMAL, heteronym=True, v_to_u=True) for one in characters]
    return [
        tuple(dict.fromkeys((first[0], *rest[0])))
        for first, rest in zip(usual, others, strict=True)
    ]


def letters(name: str) -> str:
    """Return a name's letters alone, in small ones, ü as u: what two spellings are compared by."""
    plain = name.lower().replace("ü", "u")
    return "".join(letter for letter in plain if letter.isalpha())
