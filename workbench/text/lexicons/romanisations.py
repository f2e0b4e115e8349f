"""How regions spell Chinese names in Latin letters: tables of syllables, customs of surnames."""

from collections.abc import Mapping
from functools import cache

from workbench.text.lexicons.tables import built_in_text, read_table

TAIWAN_FILE = "taiwan_syllables.tsv"
HONG_KONG_FILE = "hong_kong_syllables.tsv"
CANTONESE_FILE = "cantonese.tsv"
ABROAD_FILE = "surnames_abroad.tsv"

# What stands in a table for no letter at all.
_NOTHING = "-"


@cache
def taiwan_spellings() -> Mapping[str, tuple[str, ...]]:
    """Return what Taiwan writes for a syllable in pinyin besides the pinyin itself."""
    rows = read_table(built_in_text(TAIWAN_FILE), ("pinyin", "spellings"), TAIWAN_FILE)
    return {row.cells[0]: tuple(row.cells[1].split()) for row in rows}


@cache
def cantonese_readings() -> Mapping[str, tuple[str, ...]]:
    """Return the Jyutping readings of each character, without tones."""
    found: dict[str, tuple[str, ...]] = {}
    rows = read_table(built_in_text(CANTONESE_FILE), ("jyutping", "characters"), CANTONESE_FILE)
    for reading, characters in (row.cells for row in rows):
        for character in characters:
            found[character] = (*found.get(character, ()), reading)
    return found


@cache
def hong_kong_parts() -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    """Return what Hong Kong writes for initials and for finals in Jyutping."""
    initials: dict[str, tuple[str, ...]] = {"": ("",)}
    finals: dict[str, tuple[str, ...]] = {}
    columns = ("part", "jyutping", "spellings")
    for row in read_table(built_in_text(HONG_KONG_FILE), columns, HONG_KONG_FILE):
        part, jyutping, spellings = row.cells
        table = initials if part == "initial" else finals
        table[jyutping] = tuple(each.replace(_NOTHING, "") for each in spellings.split())
    return initials, finals


@cache
def surnames_abroad() -> Mapping[str, tuple[str, ...]]:
    """Return how bearers of each surname spell it abroad, in small letters without hyphens."""
    found: dict[str, tuple[str, ...]] = {}
    for row in read_table(built_in_text(ABROAD_FILE), ("surname", "spellings"), ABROAD_FILE):
        spellings = tuple(each.lower().replace("-", "") for each in row.cells[1].split())
        for surname in row.cells[0].split():
            found[surname] = (*found.get(surname, ()), *spellings)
    return found
