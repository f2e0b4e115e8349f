"""Statistics as tables of words and figures, which every way to show or write them shares."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from workbench.formats.csv_cells import Cell
from workbench.model.moments import in_zone, moment_at
from workbench.model.statistics import Amount, Part, Statistics

FIGURES = ("Segments", "Characters", "With punctuation", "Words", "Share %")
"""Characters are Chinese ones of the sources, words English ones of the targets."""


def plain_name(key: str) -> str:
    """Return a key as a word: `list_item` becomes `List item`."""
    return key.replace("_", " ").capitalize()


@dataclass(frozen=True, slots=True)
class Names:
    """The words for statuses, roles and origins."""

    status: Callable[[str], str] = plain_name
    role: Callable[[str], str] = plain_name
    origin: Callable[[str], str] = plain_name


@dataclass(frozen=True, slots=True)
class Table:
    """A titled table; the first cell of a row is its name, the others are figures or texts."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def summary_table(part: Part) -> Table:
    """Return the whole, what is done, what is left and what is repeated."""
    total, done = part.total, part.done
    left = Amount(
        total.segments - done.segments,
        total.characters - done.characters,
        total.with_punctuation - done.with_punctuation,
        total.words - done.words,
    )
    named = (("All", total), ("Done", done), ("Left", left), ("Repetitions", part.repeated))
    rows = tuple(_row(name, amount, total) for name, amount in named)
    return Table("Summary", ("", *FIGURES), rows)


def part_tables(part: Part, names: Names) -> tuple[Table, ...]:
    """Return the tables of an article or a project: its summary, by status, role and origin."""
    return (
        summary_table(part),
        _groups("By status", part.by_status, part.total, names.status),
        _groups("By role", part.by_role, part.total, names.role),
        _groups("By origin", part.by_origin, part.total, names.origin),
    )


def article_table(statistics: Statistics) -> Table:
    """Return a row for each article, and the project below."""
    headings = (
        *("Article", "Segments", "Done", "Left", "Characters", "With punctuation"),
        *("Words", "Repetitions", "Done %"),
    )
    named = [(each.title, each.part) for each in statistics.articles]
    rows = [_article_row(title, part) for title, part in (*named, ("Project", statistics.whole))]
    return Table("Articles", headings, tuple(rows))


def progress_table(statistics: Statistics, zone: tzinfo | None = None) -> Table:
    """Return what was confirmed in each hour or day, as the zone's clock shows it."""
    progress = statistics.progress
    form = "%Y-%m-%d %H:00" if progress.hourly else "%Y-%m-%d"
    rows = tuple(
        (_moment(each.begin, zone).strftime(form), each.segments, each.characters)
        for each in progress.buckets
    )
    return Table("Progress", ("Hour" if progress.hourly else "Day", *_CONFIRMED), rows)


_CONFIRMED = ("Confirmed segments", "Confirmed characters")


def pace_table(statistics: Statistics) -> Table:
    """Return the present pace and the hours of work left; no rows where it is not known."""
    pace = statistics.progress.pace
    if pace is None:
        return Table("Pace", ("", "Figure"), ())
    rows: tuple[tuple[Cell, ...], ...] = (
        ("Segments an hour", round(pace.segments_per_hour, 1)),
        ("Characters an hour", round(pace.characters_per_hour)),
        ("Hours of work left", round(pace.hours_left, 1)),
    )
    return Table("Pace", ("", "Figure"), rows)


def all_tables(
    statistics: Statistics, names: Names, zone: tzinfo | None = None
) -> tuple[Table, ...]:
    """Return every table there is of a project."""
    return (
        *part_tables(statistics.whole, names),
        article_table(statistics),
        progress_table(statistics, zone),
        pace_table(statistics),
    )


def _groups(
    title: str, groups: Mapping[str, Amount], total: Amount, name_of: Callable[[str], str]
) -> Table:
    rows = tuple(_row(name_of(key), amount, total) for key, amount in groups.items())
    return Table(title, (title.removeprefix("By ").capitalize(), *FIGURES), rows)


def _row(name: str, amount: Amount, total: Amount) -> tuple[Cell, ...]:
    return (
        name,
        amount.segments,
        amount.characters,
        amount.with_punctuation,
        amount.words,
        _share(amount.segments, total.segments),
    )


def _article_row(title: str, part: Part) -> tuple[Cell, ...]:
    total, done = part.total, part.done
    return (
        title,
        total.segments,
        done.segments,
        total.segments - done.segments,
        total.characters,
        total.with_punctuation,
        total.words,
        part.repeated.segments,
        _share(done.segments, total.segments),
    )


def _share(some: int, whole: int) -> float:
    return round(100 * some / whole, 1) if whole else 0.0


def _moment(milliseconds: int, zone: tzinfo | None) -> datetime:
    return in_zone(moment_at(milliseconds), zone)
