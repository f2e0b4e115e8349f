"""Whether a name of an English byline is that of a Chinese one, however its bearer spells it.

People of the mainland are written in pinyin. Those of Taiwan, Hong Kong and abroad spell
themselves: what none of their ways of spelling explains is a mistake where it is built as a name of
as many syllables, and nothing is known of it where it is not, as of a name somebody chose.
"""

from difflib import SequenceMatcher
from enum import Enum, auto
from functools import lru_cache

from workbench.text.han import HAN
from workbench.text.lexicons.romanisations import taiwan_spellings
from workbench.text.names.parts import korean_readings
from workbench.text.names.pinyin import letters, readings, syllables
from workbench.text.names.regional import (
    all_surname_spellings,
    is_of_other_region,
    is_written,
    mixes_regions,
    spellings,
    surname_spellings,
)
from workbench.text.names.romanisation import is_name
from workbench.text.names.surnames import split_surname, surname_readings
from workbench.text.names.transcription import likeness as sound
from workbench.text.patterns import compiled


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


_DOTTED = compiled("[·‧・•]")
_ALL_HAN = compiled(f"[{HAN}]+")

# How passports write ü, whose dots are not compared.
_UMLAUT = compiled("(?<![aeiou])([ln])(?:yu|v)")
_CLOSE = 0.8
_NEAR = 0.7
_LONGEST_READ = 60
_MOST_OF_A_NAME = 4
_LONGEST_GIVEN = 2

# Of a character's readings: the others are of old books.
_READ_IN_NAMES = 2


def spelling_of(chinese: str, english: str, *, is_free: bool) -> Verdict:
    """Judge a spelling; `is_free` people may spell themselves."""
    if not _ALL_HAN.fullmatch(chinese):
        return _of_latin(chinese, english)
    is_own = is_free or "-" in english or len(english.split()) > 2  # noqa: PLR2004 - not in pinyin
    judge = _OfRegions(chinese) if is_own else _OfPinyin(chinese)
    known = _by_letters(english, judge)
    words = english.replace("’", "'").split()
    if known is not None:
        return known
    if len(words) < 2:  # noqa: PLR2004 - surname, given name
        return Verdict.UNKNOWN
    if not split_surname(chinese)[0]:
        return Verdict.UNKNOWN if is_own else _of_pen_name(chinese, words)
    return _of_free(words, _OfRegions(chinese)) if is_own else _of_mainland(words, judge)


class _OfPinyin:
    """How a name is written in pinyin."""

    def __init__(self, chinese: str) -> None:
        surname, given = split_surname(chinese)
        self.surname, self.given = surname or chinese[:1], given if surname else chinese[1:]
        self.firsts = self._firsts()
        # As names of Uyghurs and Mongols are written, which have no surname.
        self.is_by_sound = len(self.surname) == 1 and len(self.given) > _LONGEST_GIVEN

    def _firsts(self) -> frozenset[str]:
        read = frozenset(map(letters, surname_readings(self.surname)))
        return read or frozenset(map(letters, syllables(self.surname)))

    def is_given(self, own: str) -> bool:
        """Return whether letters are the given name."""
        return own in _given_in_pinyin(self.given)


class _OfRegions(_OfPinyin):
    """How a name is written anywhere."""

    def _firsts(self) -> frozenset[str]:
        return surname_spellings(self.surname)

    def is_given(self, own: str) -> bool:
        """Return whether letters are the given name."""
        return bool(own) and is_written(own, self.given)


@lru_cache(maxsize=1024)
def _given_in_pinyin(given: str) -> frozenset[str]:
    found = {""}
    for character in given[:_MOST_OF_A_NAME]:
        read = set(map(letters, syllables(character)[:_READ_IN_NAMES]))
        found = {one + other for one in found for other in read}
    return frozenset(found)


def _by_letters(english: str, name: _OfPinyin) -> Verdict | None:
    own = _UMLAUT.sub(r"\1u", letters(english))
    if "-" in english and _is_of_two_regions(own, name):
        return Verdict.WRONG
    if any(own.startswith(each) and name.is_given(own[len(each) :]) for each in name.firsts):
        is_torn = not name.is_by_sound and _is_torn(english, name.firsts)
        return Verdict.TORN if is_torn else Verdict.RIGHT
    if any(own.endswith(each) and name.is_given(own[: -len(each)]) for each in name.firsts):
        return Verdict.TURNED
    return Verdict.PART if own in name.firsts or name.is_given(own) else None


def _is_of_two_regions(own: str, name: _OfPinyin) -> bool:
    """Return whether the given name tells a region where the surname is another's."""
    return any(
        own.startswith(each)
        and name.is_given(own[len(each) :])
        and is_of_other_region(name.surname, each, name.given, own[len(each) :])
        for each in name.firsts
    )


def _is_torn(english: str, firsts: frozenset[str]) -> bool:
    words = english.replace("’", "'").split()
    return len(words) > 1 and not any(
        "".join(map(letters, words[:count])) in firsts for count in range(1, len(words))
    )


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
    read = surname_readings(surname)[:1] if len(surname) == 1 else ()
    first = "".join(map(_in_taiwan, read or [syllables(each)[0] for each in surname]))
    rest = "-".join(_in_taiwan(syllables(each)[0]) for each in given)
    return f"{first.capitalize()} {rest.capitalize()}"


def _in_taiwan(syllable: str) -> str:
    plain = letters(syllable)
    return next(iter(taiwan_spellings().get(plain, ())), plain)


def _of_latin(chinese: str, english: str) -> Verdict:
    if _DOTTED.search(chinese):
        return _of_sounds(_DOTTED.split(chinese), english.split())
    if not chinese.isascii():
        return Verdict.UNKNOWN
    return Verdict.RIGHT if letters(chinese) == letters(english) else Verdict.WRONG


# How alike a word sounds that may be a part of a foreign name, however it is written.
_HEARD = 0.5


def _of_sounds(parts: list[str], words: list[str]) -> Verdict:
    """Judge a foreign name by its sound: first and last part have to be heard in two words."""
    if len(parts) != 2 or len(words) != 2 or min(map(len, parts)) < 2:  # noqa: PLR2004 - given name and surname
        return Verdict.UNKNOWN
    fits = [sound(part, letters(word)) for part, word in zip(parts, words, strict=True)]
    turned = [sound(part, letters(word)) for part, word in zip(parts, words[::-1], strict=True)]
    return Verdict.WRONG if max(min(fits), min(turned)) < _HEARD else Verdict.UNKNOWN


def _of_pen_name(chinese: str, words: list[str]) -> Verdict:
    """Judge the spelling of a name without a surname, 瑞哲, that is nearly its pinyin: Rui Zhi."""
    in_pinyin = all(map(is_name, words))
    first = letters(words[0]) in {letters(each) for each in syllables(chinese[0])}
    # Or a surname that no table has: 琚振华, "Ju Zhenhuan".
    is_cut = len(words) == len(chinese) or len(words) == len(chinese) - 1 == 2  # noqa: PLR2004 - surname, given name
    return Verdict.WRONG if in_pinyin and first and is_cut else Verdict.UNKNOWN


def _of_mainland(words: list[str], name: _OfPinyin) -> Verdict:
    """Judge what is not the name in pinyin: another in pinyin, or a name of one's own choice."""
    if name.is_by_sound:
        return Verdict.UNKNOWN
    hyphened = any("-" in word for word in words)
    rest = letters("".join(words[1:]))
    has_part = letters(words[0]) in name.firsts or name.is_given(rest)
    if all(map(is_name, words)) and (not hyphened or has_part):
        return Verdict.WRONG
    near = max(_ratio(rest, each) for each in _given_in_pinyin(name.given))
    is_slip = letters(words[0]) in name.firsts and near >= _NEAR
    return Verdict.WRONG if is_slip else Verdict.UNKNOWN


def _of_free(words: list[str], name: _OfPinyin) -> Verdict:
    """Judge syllable by syllable what is no spelling of the name anywhere."""
    first, parts = letters("".join(words[:-1])), [letters(it) for it in words[-1].split("-")]
    is_surname = first in name.firsts
    if len(parts) == len(name.given) > 1:
        is_korean = first in korean_readings(name.surname)
        fits = [
            _is_syllable(part, it) or (is_korean and part in korean_readings(it))
            for part, it in zip(parts, name.given, strict=True)
        ]
        if is_surname is not all(fits) or mixes_regions((first, *parts), name.surname + name.given):
            return Verdict.WRONG
        is_far = all(_ratio(first, each) < _FAR for each in name.firsts)
        is_another = first in all_surname_spellings() and (is_far or not any(fits))
        return Verdict.WRONG if is_another else Verdict.UNKNOWN
    if is_surname and len(parts) == len(name.given) == 1:
        return Verdict.WRONG if is_name(words[-1]) else Verdict.UNKNOWN
    near = max(_ratio("".join(parts), each) for each in _given_in_pinyin(name.given))
    return Verdict.WRONG if is_surname and near >= _CLOSE else Verdict.UNKNOWN


# Below it two spellings are no forms of one surname: Lau for So, but Leung for Leong.
_FAR = 0.5


def _is_syllable(part: str, character: str) -> bool:
    """Return whether letters may be a character's; `hwa` is an old way to write `hua`."""
    return not {part, part.replace("w", "u")}.isdisjoint(spellings(character))


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()
