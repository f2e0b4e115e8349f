"""A user's lexicons: a file of the same name and form as a built-in one adds its rows to it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from platformdirs import user_config_path

from workbench.model.errors import InputError
from workbench.text.lexicons.tables import built_in_text, header_of, is_row, read_table

FOLDER = "lexicons"

_Read = TypeVar("_Read")
_Row = TypeVar("_Row")


def user_folder() -> Path:
    """Return where this user's lexicons are; it need not exist."""
    return user_config_path("duizhao", appauthor=False) / FOLDER


@dataclass(frozen=True, slots=True)
class Joined(Generic[_Read]):
    """What a reader makes of a built-in table and a user's rows below it, and how many these are.

    `error` tells why a user's file adds none.
    """

    read: _Read
    rows: int = 0
    error: InputError | None = None


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
    return lexicon(read, name, folder)[len(read(built_in_text(name), name)) :]


def joined(read: Callable[[str, str], _Read], name: str, folder: Path) -> Joined[_Read]:
    """Return a built-in table with the rows below it of the file of this name in a folder.

    A file with one wrong line gives nothing at all: half a table is harder to notice than none.
    The errors are those of the reader, `lexicon.cell` where a cell is empty that is filled in all
    rows of the table, and `lexicon.unreadable`.
    """
    table = built_in_text(name)
    try:
        own = (folder / name).read_text("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return Joined(read(table, name))
    except (OSError, UnicodeError):
        return Joined(read(table, name), error=InputError("lexicon.unreadable", file=name))
    try:
        read(own, name)
        return Joined(_read_below(read, table, own, name), _rows_filled(table, own, name))
    except InputError as error:
        return Joined(read(table, name), error=error)


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
