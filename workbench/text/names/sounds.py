"""How likely a word in Latin letters is a foreign name in Chinese characters, by what was learned.

`dictionaries/cedict/sounds.tsv` says which letters each syllable stands for in names that are
known; see `resources/make_sounds.py`.
"""

import math
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from workbench.text.names.pinyin import letters, syllables
from workbench.text.once import once

# In letters: no character stands for more.
LONGEST = 5

# How much of its chances a syllable shares out among letters that the table has not for it, by
# their number, and how likely each letter is by itself.
_UNKNOWN = 0.07
_BY_LENGTH = (0.1, 0.3, 0.3, 0.2, 0.06, 0.04)
_LETTER = 1 / 18
_BY_CHANCE = tuple(_UNKNOWN * share * _LETTER**size for size, share in enumerate(_BY_LENGTH))

# What is learned from one name outweighs no more than so many letters' worth, either way.
_MOST = 2.0


def syllables_of(chinese: str) -> tuple[str, ...]:
    """Return how the characters of a name are read, a character that is not read as itself."""
    return tuple(_syllable(character) for character in chinese)


@lru_cache(maxsize=4096)
def _syllable(character: str) -> str:
    return letters(next(iter(syllables(character)), character)) if character.isalpha() else ""


@once
def _table() -> Mapping[str, Mapping[str, float]]:
    """Return the chances of letters by syllable; read once in a process."""
    path = files("resources").joinpath("dictionaries", "cedict", "sounds.tsv")
    rows = (line.split("\t") for line in path.read_text("utf-8").splitlines() if "\t" in line)
    return {
        syllable: {
            text.replace("-", ""): int(chance) / 1000
            for text, _, chance in (each.partition(":") for each in cell.split(" "))
        }
        for syllable, cell in rows
        if ":" in cell
    }


def evidence(chinese: str, plain: str) -> float:
    """Return what speaks for a word, its letters small and plain, as the English of a name.

    Between -2 and 2: the logarithm of how much likelier the letters are for these syllables than
    by themselves, for each syllable. Quadratic in the few of them.
    """
    ours = syllables_of(chinese)
    row = [1.0] + [0.0] * len(plain)
    for each in ours:
        known = _table().get(each, {})
        before, row = row, [0.0] * (len(plain) + 1)
        for start, chance in enumerate(before):
            if chance:
                for size, by_chance in enumerate(_BY_CHANCE[: len(plain) - start + 1]):
                    learned = known.get(plain[start : start + size], 0.0)
                    row[start + size] += chance * ((1 - _UNKNOWN) * learned + by_chance)
    if not ours or not row[-1]:
        return -_MOST
    found = (math.log(row[-1]) - len(plain) * math.log(_LETTER)) / len(ours)
    return max(-_MOST, min(_MOST, found))
