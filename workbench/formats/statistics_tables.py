"""A project's figures as tables: for readers, for spreadsheets, for the clipboard."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from html import escape

from workbench.formats.csv_cells import Cell, csv_text, guarded
from workbench.model.moments import in_zone, moment_at
from workbench.model.statistics import Amount, Part, Statistics

# Characters are Chinese ones of the sources, words English ones of the targets.
FIGURES = ("Segments", "Characters", "With punctuation", "Words", "Share %")


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


def as_csv(tables: Iterable[Table]) -> bytes:
    """Return the tables below each other, each row beginning with its table's title.

    UTF-8 without a byte order mark; no cell is taken for a formula.
    """
    return csv_text(_rows(tables)).encode("utf-8", "replace")


def _rows(tables: Iterable[Table]) -> Iterator[tuple[Cell, ...]]:
    for table in tables:
        if table.rows:
            yield ("Table", *table.headings)
            yield from ((table.title, *row) for row in table.rows)


def as_tsv(tables: Iterable[Table]) -> str:
    """Return the tables below each other, each under its title, an empty line between."""
    return "\n".join("\n".join(_lines(table)) + "\n" for table in tables if table.rows)


def _lines(table: Table) -> list[str]:
    return [table.title, *(_line(row) for row in (table.headings, *table.rows))]


def _line(row: Iterable[Cell]) -> str:
    return "\t".join(" ".join(str(guarded(cell)).split()) for cell in row)


_STYLE = (
    "body{font:14px/1.5 system-ui,sans-serif;color:#1e2227;margin:2em auto;max-width:60em;"
    "padding:0 1em}h1{font-size:1.4em}h2{font-size:1.05em;margin:1.8em 0 .3em}"
    "table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}"
    "td,th{border-bottom:1px solid #e3e0da;padding:.3em .6em;text-align:right}"
    "th{color:#5b636e;font-weight:500}td:first-child,th:first-child{text-align:left}"
    "@media print{body{margin:0}tr{break-inside:avoid}}"
)


def as_html(tables: Iterable[Table], title: str) -> Iterator[str]:
    """Yield the page."""
    yield (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
        f"<h1>{escape(title)}</h1>"
    )
    for table in tables:
        if table.rows:
            yield from _table(table)
    yield "</body></html>\n"


def _table(table: Table) -> Iterator[str]:
    headings = "".join(f'<th scope="col">{escape(heading)}</th>' for heading in table.headings)
    yield f"<h2>{escape(table.title)}</h2><table><thead><tr>{headings}</tr></thead><tbody>"
    for row in table.rows:
        yield f"<tr>{''.join(f'<td>{_cell(cell)}</td>' for cell in row)}</tr>"
    yield "</tbody></table>"


def _cell(cell: Cell) -> str:
    return escape(cell) if isinstance(cell, str) else f"{cell:,}"
