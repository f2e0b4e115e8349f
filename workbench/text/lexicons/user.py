"""A user's lexicons: a file of the same name and form as a built-in one adds its rows to it.

A line that begins with `-` takes away the built-in row that begins with the cells behind it. Files
are read when a lexicon is first asked for, never on import.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from platformdirs import user_config_path

from workbench.model.errors import InputError
from workbench.text.lexicons.tables import Row, built_in_text, header_of, is_row, read_table

FOLDER = "lexicons"

# What the line of a row begins with that is taken away; no built-in row begins so.
AWAY = "-"

# Tables of which the program asks for certain rows, or whose rows name those of one another.
_KEPT = frozenset(
    {
        *("age_words.tsv", "body_heads.tsv", "byline_jobs.tsv", "byline_labels.tsv"),
        *("date_beginnings.tsv", "dynasties.tsv", "english_byline_jobs.tsv", "festivals.tsv"),
        *("figure_labels.tsv", "named_days.tsv", "people_words.tsv", "roles.tsv"),
        *("time_zones.tsv", "units.tsv"),
    }
)

_Read = TypeVar("_Read")
_Row = TypeVar("_Row")


def user_folder() -> Path:
    """Return where this user's lexicons are; it need not exist."""
    return user_config_path("duizhao", appauthor=False) / FOLDER


@dataclass(frozen=True, slots=True)
class Joined(Generic[_Read]):
    """What a reader makes of a built-in table and a user's file.

    `rows` are added by the file, `away` are taken away; `error` tells why it does neither.
    """

    read: _Read
    rows: int = 0
    away: int = 0
    error: InputError | None = None


def may_lose_rows(name: str) -> bool:
    """Return whether a user may take rows of a built-in table away."""
    return name not in _KEPT


def lexicon(read: Callable[[str, str], _Read], name: str, folder: Path | None = None) -> _Read:
    """Return what a reader makes of a built-in table with the user's rows below it.

    Where the user's file is wrong, alone or below the table, it is the table alone: `joined` says
    why. Without a folder the rows are those of `user_folder`.
    """
    return joined(read, name, user_folder() if folder is None else folder).read


def added(
    read: Callable[[str, str], tuple[_Row, ...]], name: str, folder: Path | None = None
) -> tuple[_Row, ...]:
    """Return the rows alone that the user's file adds."""
    found = joined(read, name, user_folder() if folder is None else folder)
    return found.read[len(found.read) - found.rows :]


def joined(read: Callable[[str, str], _Read], name: str, folder: Path) -> Joined[_Read]:
    """Return a built-in table with the rows below it of the file of this name in a folder.

    A file with one wrong line does nothing at all: half a table is harder to notice than none.
    The errors are those of the reader, `lexicon.cell` where a cell is empty that is filled in all
    rows of the table, `lexicon.kept` where no row of the table may be taken away, `lexicon.away`
    where the row that is to be is not there or not one alone, and `lexicon.unreadable`.
    """
    table = built_in_text(name)
    try:
        given = (folder / name).read_text("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return Joined(read(table, name))
    except (OSError, UnicodeError):
        return Joined(read(table, name), error=InputError("lexicon.unreadable", file=name))
    try:
        own, away = _parted(given, len(header_of(table)), name)
        read(own, name)
        rows = _rows_filled(table, own, name)
        return Joined(_read_below(read, _without(table, away, name), own, name), rows, len(away))
    except InputError as error:
        return Joined(read(table, name), error=error)


def _parted(given: str, most: int, name: str) -> tuple[str, Sequence[Row]]:
    """Return a user's file with a comment for each line that takes a row away, and those rows."""
    lines, away = given.splitlines(), []
    for place, line in enumerate(lines):
        if line.startswith(AWAY):
            cells = tuple(cell.strip() for cell in line.removeprefix(AWAY).split("\t"))
            if len(cells) > most or not cells[0]:
                raise InputError("lexicon.columns", file=name, line=place + 1, most=most)
            if not may_lose_rows(name):
                raise InputError("lexicon.kept", file=name, line=place + 1)
            away.append(Row(place + 1, cells))
            lines[place] = "#"
    return "\n".join(lines), away


def _without(table: str, away: Sequence[Row], name: str) -> str:
    """Return a built-in table with a comment for each row that is taken away."""
    lines = table.splitlines()
    rows = read_table(table, header_of(table), name) if away else ()
    for each in away:
        begun = [row for row in rows if row.cells[: len(each.cells)] == each.cells]
        whole = [row for row in begun if not any(row.cells[len(each.cells) :])]
        found = whole or begun
        if len(found) != 1:
            words = " ".join(each.cells)
            raise InputError(
                "lexicon.away", file=name, line=each.line, words=words, count=len(found)
            )
        lines[found[0].line - 1] = "#"
    return "\n".join(lines)


def _read_below(read: Callable[[str, str], _Read], table: str, own: str, name: str) -> _Read:
    """Read both as one table; an error names the line in the user's file."""
    above, below = table.splitlines(), own.splitlines()
    begins = 1 + next((place for place, line in enumerate(below) if is_row(line)), -1)
    try:
        return read("\n".join((*above, *["#"] * begins, *below[begins:])), name)
    except InputError as error:
        line = error.details.get("line")
        if not isinstance(line, int):
            raise
        details = {**error.details, "line": line - len(above)}
        raise InputError(error.code, **details) from error


def _rows_filled(table: str, own: str, name: str) -> int:
    """Return how many rows there are, each with a cell wherever all of the built-in ones have."""
    columns = header_of(table)
    cells = [row.cells for row in read_table(table, columns, name)]
    filled = [place for place in range(len(columns)) if all(row[place] for row in cells)]
    rows = read_table(own, columns, name)
    for row in rows:
        for place in filled:
            if not row.cells[place]:
                raise InputError("lexicon.cell", file=name, line=row.line, column=columns[place])
    return len(rows)
