"""Festivals and days of history: when they are, and how Chinese and English name them."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import (
    Row,
    chosen,
    day_of_year,
    phrases,
    read_table,
)
from workbench.text.lexicons.user import added, lexicon

FILE = "festivals.tsv"
COLUMNS = ("festival", "calendar", "month", "day", "chinese", "english")
CALENDARS = ("solar", "lunar", "")
NAMED_DAYS_FILE = "named_days.tsv"
NAMED_DAYS_COLUMNS = ("event", "month", "day")


@dataclass(frozen=True, slots=True)
class FestivalWords:
    """A festival by its English name, its month and day, and what its names have in them.

    `calendar` is "solar", "lunar" or, for one that is counted from another day, ""; then there is
    no `day`. English names begin with `english`, in small letters.
    """

    festival: str
    calendar: str
    day: tuple[int, int] | None
    chinese: tuple[str, ...]
    english: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day that Chinese calls by its figures: 九一八."""

    event: str
    month: int
    day: int


def read_festivals(text: str, name: str = FILE) -> tuple[FestivalWords, ...]:
    """Return the festivals of a table; raises as `read_table`, `chosen`, `day_of_year`."""
    return tuple(
        FestivalWords(
            row.cells[0],
            chosen(row, 1, CALENDARS, name),
            _day(row, name),
            tuple(row.cells[4].split()),
            phrases(row.cells[5]),
        )
        for row in read_table(text, COLUMNS, name)
    )


def _day(row: Row, name: str) -> tuple[int, int] | None:
    calendar = row.cells[1]
    return day_of_year(row, 2, name, is_lunar=calendar == "lunar") if calendar else None


def read_named_days(text: str, name: str = NAMED_DAYS_FILE) -> tuple[NamedDay, ...]:
    """Return the days of a table; raises as `read_table` and `day_of_year` do."""
    return tuple(
        NamedDay(row.cells[0], *day_of_year(row, 1, name))
        for row in read_table(text, NAMED_DAYS_COLUMNS, name)
    )


@cache
def added_festivals() -> tuple[FestivalWords, ...]:
    """Return those of the user alone."""
    return added(read_festivals, FILE)


@cache
def added_named_days() -> tuple[NamedDay, ...]:
    """Return those of the user alone."""
    return added(read_named_days, NAMED_DAYS_FILE)


@cache
def all_festivals() -> tuple[FestivalWords, ...]:
    """Return the festivals of the program and the user's."""
    return lexicon(read_festivals, FILE)


@cache
def all_named_days() -> tuple[NamedDay, ...]:
    """Return the days of history of the program and the user's."""
    return lexicon(read_named_days, NAMED_DAYS_FILE)
