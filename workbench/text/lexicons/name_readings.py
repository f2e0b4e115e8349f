"""Parts of names of peoples who write Chinese characters otherwise, or are written with them."""

from enum import StrEnum
from functools import cache
from typing import NamedTuple

from workbench.model.errors import InputError
from workbench.text.lexicons.tables import read_table
from workbench.text.lexicons.user import lexicon

FILE = "name_readings.tsv"
COLUMNS = ("kind", "spellings", "chinese")


class PartKind(StrEnum):
    """Whose names a part is of, and which part."""

    JAPANESE_SURNAME = "japanese_surname"
    JAPANESE_GIVEN = "japanese_given"
    KOREAN = "korean"
    TIBETAN = "tibetan"
    UYGHUR = "uyghur"
    MONGOLIAN = "mongolian"
    WESTERN_GIVEN = "western_given"


class NamePart(NamedTuple):
    """A part of names: its Latin spellings, the usual one first, and its Chinese characters."""

    kind: PartKind
    spellings: tuple[str, ...]
    chinese: tuple[str, ...]


def read_name_readings(text: str, name: str = FILE) -> tuple[NamePart, ...]:
    """Return the parts of a table; raises `InputError` as `read_table` does, and `lexicon.kind`."""
    kinds = {kind.value: kind for kind in PartKind}
    found = []
    for row in read_table(text, COLUMNS, name):
        kind, spellings, chinese = row.cells
        if kind not in kinds:
            known = ", ".join(kinds)
            raise InputError("lexicon.kind", file=name, line=row.line, kind=kind, known=known)
        found.append(NamePart(kinds[kind], tuple(spellings.split()), tuple(chinese.split())))
    return tuple(found)


@cache
def all_name_readings() -> tuple[NamePart, ...]:
    """Return the parts of the program and the user's."""
    return lexicon(read_name_readings, FILE)
