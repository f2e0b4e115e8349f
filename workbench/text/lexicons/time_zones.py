"""Time zones as news names them, in Chinese and English."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import phrases, read_table, whole_numbers
from workbench.text.lexicons.user import lexicon

FILE = "time_zones.tsv"
COLUMNS = ("zone", "minutes", "chinese", "english")


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone, its minutes ahead of Greenwich in winter and summer, and its names.

    The minutes are none for the zone of a place that only the text knows. Chinese names are what
    stands before 时间; English ones are in small letters.
    """

    zone: str
    minutes: tuple[int, ...]
    chinese: tuple[str, ...]
    english: tuple[str, ...]


def read_zones(text: str, name: str = FILE) -> tuple[Zone, ...]:
    """Return the zones of a table; raises `InputError` as `read_table` and `whole_numbers` do."""
    return tuple(
        Zone(
            row.cells[0],
            whole_numbers(row, 1, name),
            tuple(row.cells[2].split()),
            phrases(row.cells[3]),
        )
        for row in read_table(text, COLUMNS, name)
    )


@cache
def all_zones() -> tuple[Zone, ...]:
    """Return the zones of the program and the user's."""
    return lexicon(read_zones, FILE)
