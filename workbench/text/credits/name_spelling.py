"""Whether a name of an English byline is that of a Chinese one, however its bearer spells it.

People of the mainland are written in pinyin. Those of Taiwan, Hong Kong and abroad spell
themselves: whose surname is in a spelling of Mandarin, and could be in none of Cantonese, has the
rest of the name in Mandarin, too; of all others nothing is known.
"""

import re
from difflib import SequenceMatcher
from enum import Enum, auto
from functools import lru_cache
from itertools import chain

from workbench.text.credits.mandarin_forms import mandarin_forms, wade_giles
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.pinyin import letters, readings, syllables
from workbench.text.names.romanisation import is_name
from workbench.text.names.surnames import split_surname, surname_readings


class Verdict(Enum):
    """What a spelling is."""

    RIGHT = auto()
    TURNED = auto()  # the given name first
    TORN = auto()  # cut elsewhere than behind the surname
    PART = auto()  # the surname or the given name alone
    WRONG = auto()
    UNKNOWN = auto()

    @property
    def is_same_person(self) -> bool:
        """Return whether the letters are those of the name."""
        return self in {Verdict.RIGHT, Verdict.TURNED, Verdict.TORN}


# Surnames that Hong Kong spells as Mandarin may: they do not tell which it is.
_EITHER = frozenset(fold("郑朱何马赖黎余俞龚宋李莫洪童董崔丁费傅符于罗凌龙钟查"))

_DOTTED = re.compile("[·‧・•]")
_ALL_HAN = re.compile(f"[{HAN}]+")
_CLOSE = 0.8
_NEAR = 0.7
_LONGEST_READ = 60
_MOST_OF_A_NAME = 4


def spelling_of(chinese: str, english: str, *, is_free: bool, is_taiwan: bool = False) -> Verdict:
    """Judge a spelling; `is_free` people may spell themselves, `is_taiwan` people in Mandarin."""
    if not _ALL_HAN.fullmatch(chinese):
        return _of_latin(chinese, english)
    firsts, seconds = _forms(chinese, only_pinyin=not (is_free or "-" in english))
    known = _by_letters(english, firsts, seconds)
    if known is not None:
        return known
    words = english.replace("’", "'").split()
    if len(words) < 2 or not split_surname(chinese)[0]:  # noqa: PLR2004 - surname, given name
        return Verdict.UNKNOWN
    if is_free:
        return _of_free(chinese, words, is_taiwan=is_taiwan)
    return _of_mainland(words, firsts, seconds)


def _by_letters(english: str, firsts: frozenset[str], seconds: frozenset[str]) -> Verdict | None:
    own = letters(english)
    if _is_joined(own, firsts, seconds):
        return Verdict.TORN if _is_torn(english, firsts) else Verdict.RIGHT
    if _is_joined(own, seconds, firsts):
        return Verdict.TURNED
    return Verdict.PART if own in firsts or own in seconds else None


def likeness(chinese: str, english: str) -> float:
    """Return how like a spelling is to the name's pinyin or own letters, from 0 to 1."""
    own = letters(english)[:_LONGEST_READ]
    known = [letters(each) for each in readings(chinese)] or [letters(chinese)]
    return max(_ratio(own, each[:_LONGEST_READ]) for each in known)


def taiwan_name(chinese: str) -> str:
    """Return a name as Taiwan usually spells it, `Wu Tsung-hsien`; "" for what is no name."""
    surname, given = split_surname(chinese)
    if not surname or not given or not _ALL_HAN.fullmatch(chinese):
        return ""
    first = "".join(wade_giles(letters(syllables(each)[0])) for each in surname)
    if len(surname) == 1:
        first = wade_giles(letters(surname_readings(surname)[0]))
    rest = "-".join(wade_giles(letters(syllables(each)[0])) for each in given)
    return f"{first.capitalize()} {rest.capitalize()}"


def _of_latin(chinese: str, english: str) -> Verdict:
    if _DOTTED.search(chinese) or not chinese.isascii():
        return Verdict.UNKNOWN
    return Verdict.RIGHT if letters(chinese) == letters(english) else Verdict.WRONG


@lru_cache(maxsize=1024)
def _forms(chinese: str, *, only_pinyin: bool = False) -> tuple[frozenset[str], frozenset[str]]:
    """Return how a surname and the given name behind it are written, each in one word."""
    surname, given = split_surname(chinese)
    if not surname:
        surname, given = chinese[:1], chinese[1:]
    read = {*map(letters, surname_readings(surname))}
    if not only_pinyin and len(surname) == 1:
        read = {form for each in read for form in mandarin_forms(each)}
    if not read or (len(surname) > 1 and not only_pinyin):
        read |= _together(surname, only_pinyin=only_pinyin)
    return frozenset(read), frozenset(_together(given, only_pinyin=only_pinyin))


def _together(characters: str, *, only_pinyin: bool) -> set[str]:
    found = {""}
    for character in characters[:_MOST_OF_A_NAME]:
        found = {
            one + other for one in found for other in _forms_of(character, only_pinyin=only_pinyin)
        }
    return found


# Of a character's readings: the others are of old books.
_READ_IN_NAMES = 2


@lru_cache(maxsize=4096)
def _forms_of(character: str, *, only_pinyin: bool) -> frozenset[str]:
    read = frozenset(map(letters, syllables(character)[:_READ_IN_NAMES]))
    return read if only_pinyin else frozenset(chain.from_iterable(map(mandarin_forms, read)))


def _is_joined(own: str, firsts: frozenset[str], seconds: frozenset[str]) -> bool:
    return any(own.startswith(first) and own[len(first) :] in seconds for first in firsts)


def _is_torn(english: str, firsts: frozenset[str]) -> bool:
    words = english.replace("’", "'").split()
    return len(words) > 1 and not any(
        "".join(map(letters, words[:count])) in firsts for count in range(1, len(words))
    )


def _of_mainland(words: list[str], firsts: frozenset[str], seconds: frozenset[str]) -> Verdict:
    """Judge what is not the name in pinyin: another in pinyin, or a name of one's own choice."""
    hyphened = any("-" in word for word in words)
    has_part = letters(words[0]) in firsts or letters("".join(words[1:])) in seconds
    if all(map(is_name, words)) and (not hyphened or has_part):
        return Verdict.WRONG
    near = max((_ratio(letters("".join(words[1:])), each) for each in seconds), default=0)
    is_slip = letters(words[0]) in firsts and near >= _NEAR
    return Verdict.WRONG if is_slip else Verdict.UNKNOWN


def _of_free(chinese: str, words: list[str], *, is_taiwan: bool) -> Verdict:
    surname, given = split_surname(chinese)
    firsts, seconds = _forms(chinese)
    first = letters("".join(words[: len(words) - 1]))
    parts = [letters(part) for part in words[-1].split("-")]
    is_mandarin = first in firsts and (is_taiwan or fold(surname) not in _EITHER)
    if not is_mandarin:
        fits_given = is_taiwan and "".join(parts) in seconds and is_name(words[0])
        return Verdict.WRONG if fits_given else Verdict.UNKNOWN
    if len(parts) == len(given) or is_taiwan:
        return Verdict.WRONG
    near = max((_ratio("".join(parts), each) for each in seconds), default=0)
    return Verdict.WRONG if near >= _CLOSE else Verdict.UNKNOWN


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()
