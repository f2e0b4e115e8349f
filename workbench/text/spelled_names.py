"""Names in Latin letters: the words of a target that are names, and whether two are one misspelled.

All comparisons leave out case, diacritics, apostrophes and hyphens: `Orbán` is `Orban`, `Chang'an`
is `Changan`.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from workbench.text.english_tokens import listed

_TOKEN = re.compile(r"[^\W\d_]++(?:['’ʼ`\-‑–][^\W\d_]++)*+\.?+")
_WITHIN = re.compile(r"(?<=[-‑–'’])[A-ZÀ-ÖØ-Þ]")
_SPELLED_OUT = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i"})
_POSSESSIVE = ("'s", "’s")
_LONGEST_WORD = 40

_VARIED = (
    *(("yy", "y"), ("iy", "y"), ("ij", "y"), ("ii", "y"), ("ey", "y"), ("ie", "y"), ("i", "y")),
    *(("kh", "k"), ("gh", "g"), ("q", "k"), ("ou", "u"), ("oo", "u"), ("ph", "f"), ("w", "v")),
)
"""Spellings between which those who write Cyrillic and Arabic names in English never agreed."""

_BASES = ("", "a", "e", "y", "ia", "ey", "o")
_DERIVED = listed(
    "s n ns an ans ian ians ese i is ish ic er ers ist ists ism ite ites ean eans nian"
)
_SHORT_SLIP, _MIDDLE_SLIP = 5, 8
"""In letters: up to the first one slip of the keys, up to the second two, then three."""


class NameWord(NamedTuple):
    """A capitalised word at `target[start:end]`, without a possessive ending or a full stop."""

    start: int
    end: int
    text: str
    letters: str
    follows: bool
    """One space stands between the capitalised word before and this one."""


@lru_cache(maxsize=16384)
def plain_letters(name: str) -> str:
    """Return a name's letters alone, small and without diacritics."""
    decomposed = unicodedata.normalize("NFKD", name.lower().translate(_SPELLED_OUT))
    return "".join(letter for letter in decomposed if letter.isalpha())


@lru_cache(maxsize=16)
def name_words(target: str) -> tuple[NameWord, ...]:
    """Return the capitalised words of a text in their order, `Assad` of `al-Assad`."""
    found: list[NameWord] = []
    for match in _TOKEN.finditer(target):
        text = match[0][:_LONGEST_WORD].rstrip(".")
        start = match.start()
        if not text[0].isupper():
            within = _WITHIN.search(text)
            if within is None:
                continue
            text, start = text[within.start() :], start + within.start()
        if text.endswith(_POSSESSIVE):
            text = text[:-2]
        follows = bool(found) and _follows(target, found[-1], start)
        found.append(NameWord(start, start + len(text), text, plain_letters(text), follows))
    return tuple(found)


def _follows(target: str, before: NameWord, start: int) -> bool:
    """Tell whether only a space stands between two words, or a space behind an initial's stop."""
    between = target[before.end : min(start, before.end + 3)]
    return between == " " or (between == ". " and len(before.text) == 1)


def distance(one: str, other: str, most: int) -> int:
    """Return how many letters are missing, added, changed or exchanged; `most + 1` for more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, mine in enumerate(one, 1):
        further = [at]
        for place, theirs in enumerate(other, 1):
            cost = min(row[place] + 1, further[-1] + 1, row[place - 1] + (mine != theirs))
            crossed = at > 1 and place > 1 and mine == other[place - 2] and one[at - 2] == theirs
            further.append(min(cost, before[place - 2] + 1) if crossed else cost)
        before, row = row, further
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


@lru_cache(maxsize=8192)
def is_slip(given: str, wanted: str) -> bool:
    """Tell whether one plain word is most likely the other misspelled, and no form of it."""
    if given == wanted or min(len(given), len(wanted)) <= 2:  # noqa: PLR2004 - Li, Lu, Yu
        return False
    if max(len(given), len(wanted)) > _LONGEST_WORD or is_derived(given, wanted):
        return False
    longer = len(wanted)
    most = 1 if longer <= _SHORT_SLIP else 2 if longer <= _MIDDLE_SLIP else 3
    if given[0] != wanted[0]:
        most = 1 if sorted(given[:2]) == sorted(wanted[:2]) or longer > _SHORT_SLIP else 0
    return distance(given, wanted, most) <= most


def is_variant(given: str, wanted: str) -> bool:
    """Tell whether two spellings are ones between which English never settled: Zelensky, -yy."""
    return _settled(given) == _settled(wanted)


def _settled(word: str) -> str:
    for written, instead in _VARIED:
        word = word.replace(written, instead)
    return word


def is_derived(one: str, other: str) -> bool:
    """Tell whether one is formed from the other: Iran, Iranian; Italy, Italian; Biden, Bidens."""
    shared = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        shared += 1
    return _derives(one, other, shared) or _derives(other, one, shared)


def _derives(base: str, other: str, shared: int) -> bool:
    for back in (0, 1):
        cut = shared - back
        ends, begins = base[cut:], other[cut:]
        if cut > 2 and ends in _BASES and begins in _DERIVED:  # noqa: PLR2004 - no stem is shorter
            return begins != "n" or base[-1] in "aeiou"
    return not other[shared:] and base[shared:] == "y" and len(base) > _SHORT_SLIP
