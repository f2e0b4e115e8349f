"""How regions spell Chinese names in Latin letters: tables of syllables, customs of surnames."""

from collections.abc import Mapping
from functools import cache

from workbench.text.lexicons.tables import chosen, merged, read_table
from workbench.text.lexicons.user import lexicon

TAIWAN_FILE = "taiwan_syllables.tsv"
HONG_KONG_FILE = "hong_kong_syllables.tsv"
CANTONESE_FILE = "cantonese.tsv"
ABROAD_FILE = "surnames_abroad.tsv"

# What stands in a table for no letter at all.
_NOTHING = "-"


# What Hong Kong writes for initials and for finals in Jyutping.
Parts = tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]


def read_taiwan(text: str, name: str = TAIWAN_FILE) -> Mapping[str, tuple[str, ...]]:
    """Return the spellings of each syllable of a table; raises as `read_table` does."""
    rows = read_table(text, ("pinyin", "spellings"), name)
    return merged((row.cells[0], tuple(row.cells[1].split())) for row in rows)


def read_cantonese(text: str, name: str = CANTONESE_FILE) -> Mapping[str, tuple[str, ...]]:
    """Return the readings of each character of a table; raises as `read_table` does."""
    found: dict[str, tuple[str, ...]] = {}
    rows = read_table(text, ("jyutping", "characters"), name)
    for reading, characters in (row.cells for row in rows):
        for character in characters:
            found[character] = (*found.get(character, ()), reading)
    return found


def read_hong_kong(text: str, name: str = HONG_KONG_FILE) -> Parts:
    """Return the spellings of the parts of a table; raises as `read_table` and `chosen` do."""
    parts: dict[str, list[tuple[str, tuple[str, ...]]]] = {"initial": [("", ("",))], "final": []}
    for row in read_table(text, ("part", "jyutping", "spellings"), name):
        _, jyutping, spellings = row.cells
        written = tuple(each.replace(_NOTHING, "") for each in spellings.split())
        parts[chosen(row, 0, parts, name)].append((jyutping, written))
    return merged(parts["initial"]), merged(parts["final"])


def read_surnames_abroad(text: str, name: str = ABROAD_FILE) -> Mapping[str, tuple[str, ...]]:
    """Return the spellings of each surname of a table; raises as `read_table` does."""
    found: dict[str, tuple[str, ...]] = {}
    for row in read_table(text, ("surname", "spellings"), name):
        spellings = tuple(each.lower().replace("-", "") for each in row.cells[1].split())
        for surname in row.cells[0].split():
            found[surname] = (*found.get(surname, ()), *spellings)
    return found


@cache
def taiwan_spellings() -> Mapping[str, tuple[str, ...]]:
    """Return what Taiwan writes for a syllable in pinyin besides the pinyin itself."""
    return lexicon(read_taiwan, TAIWAN_FILE)


@cache
def cantonese_readings() -> Mapping[str, tuple[str, ...]]:
    """Return the Jyutping readings of each character, without tones."""
    return lexicon(read_cantonese, CANTONESE_FILE)


@cache
def hong_kong_parts() -> Parts:
    """Return what Hong Kong writes for initials and for finals in Jyutping."""
    return lexicon(read_hong_kong, HONG_KONG_FILE)


@cache
def surnames_abroad() -> Mapping[str, tuple[str, ...]]:
    """Return how bearers of each surname spell it abroad, in small letters without hyphens."""
    return lexicon(read_surnames_abroad, ABROAD_FILE)
