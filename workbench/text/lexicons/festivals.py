"""Festivals and days of history: when they are, and how Chinese and English name them."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import (
    built_in_text,
    phrases,
    read_table,
    whole_number,
)

FILE = "festivals.tsv"
COLUMNS = ("festival", "calendar", "month", "day", "chinese", "english")
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
    """Return the festivals of a table; raises `InputError` as `read_table`, `whole_number` do."""
    return tuple(
        FestivalWords(
            row.cells[0],
            row.cells[1],
            (whole_number(row, 2, name), whole_number(row, 3, name)) if row.cells[1] else None,
            tuple(row.cells[4].split()),
            phrases(row.cells[5]),
        )
        for row in read_table(text, COLUMNS, name)
    )


def read_named_days(text: str, name: str = NAMED_DAYS_FILE) -> tuple[NamedDay, ...]:
    """Return the days of a table; raises `InputError` as `read_table` and `whole_number` do."""
    return tuple(
        NamedDay(row.cells[0], whole_number(row, 1, name), whole_number(row, 2, name))
        for row in read_table(text, NAMED_DAYS_COLUMNS, name)
    )


@cache
def built_in_festivals() -> tuple[FestivalWords, ...]:
    """Return the festivals that come with the program."""
    return read_festivals(built_in_text(FILE))


@cache
def built_in_named_days() -> tuple[NamedDay, ...]:
    """Return the days of history that come with the program."""
    return read_named_days(built_in_text(NAMED_DAYS_FILE))
