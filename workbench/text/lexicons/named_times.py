"""Times with names of their own: festivals, solar terms, reigns, the years of the zodiac."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import chosen, phrases, read_table
from workbench.text.lexicons.user import lexicon

FILE = "named_times.tsv"
COLUMNS = ("kind", "chinese", "english")
KINDS = ("day", "reign", "zodiac")


@dataclass(frozen=True, slots=True)
class NamedTime:
    """A time by its kind, its Chinese name and how English says it, the usual way first."""

    kind: str
    chinese: str
    english: tuple[str, ...]


def read_named_times(text: str, name: str = FILE) -> tuple[NamedTime, ...]:
    """Return the times of a table; raises as `read_table` and `chosen` do."""
    return tuple(
        NamedTime(chosen(row, 0, KINDS, name), row.cells[1], phrases(row.cells[2]))
        for row in read_table(text, COLUMNS, name)
    )


@cache
def all_named_times() -> tuple[NamedTime, ...]:
    """Return the times of the program and the user's."""
    return lexicon(read_named_times, FILE)
