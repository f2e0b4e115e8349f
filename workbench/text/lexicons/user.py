"""A user's lexicons: a file of the same name and form as a built-in one adds its rows to it.

A line that begins with `-` takes away the built-in row that begins with the cells behind it. Files
are read when a lexicon is first asked for, never on import.
"""

from collections.abc import Callable, Mapping, Sequence
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

    `rows` are added by the file, `away` are taken away; `faults` tell what is wrong with each line
    that does neither, in the order of the lines, or `error` why the whole file does nothing.
    """

    read: _Read
    rows: int = 0
    away: int = 0
    faults: tuple[InputError, ...] = ()
    error: InputError | None = None


@dataclass(frozen=True, slots=True)
class UserLexicon:
    """A user's file by its name, and what it does, as `Joined` tells it."""

    file: str
    rows: int = 0
    away: int = 0
    faults: tuple[InputError, ...] = ()
    error: InputError | None = None


def may_lose_rows(name: str) -> bool:
    """Return whether a user may take rows of a built-in table away."""
    return name not in _KEPT


def lexicon(read: Callable[[str, str], _Read], name: str, folder: Path | None = None) -> _Read:
    """Return what a reader makes of a built-in table with the user's rows below it.

    What is wrong in the user's file is left out: `joined` says why. Without a folder the rows are
    those of `user_folder`.
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

    A faulty line is left out and told, and all others count. Its error is that of the reader,
    `lexicon.cell` where a cell is empty that is filled in all rows of the table, `lexicon.kept`
    where no row of the table may be taken away, or `lexicon.away` where the row that is to be is
    not there or not one alone. The whole file does nothing where its columns are not those of the
    table (`lexicon.header`), and where it cannot be read (`lexicon.unreadable`).
    """
    table = built_in_text(name)
    try:
        given = (folder / name).read_text("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return Joined(read(table, name))
    except (OSError, UnicodeError):
        return Joined(read(table, name), error=InputError("lexicon.unreadable", file=name))
    try:
        return _joined(read, table, given, name)
    except InputError as error:
        return Joined(read(table, name), error=error)


# What is wrong with lines of a user, by their numbers.
_Faults = dict[int, InputError]


def _joined(read: Callable[[str, str], _Read], table: str, given: str, name: str) -> Joined[_Read]:
    rows, away, faults = _parted(given, header_of(table), name)
    rest, missing = _without(table, away, name)
    faults |= missing
    taken = sum(each.line not in missing for each in away)
    below = _Below(read, rest, name, _always_filled(table, name))
    is_sifted = False
    while True:
        right = {number: line for number, line in rows.items() if number not in faults}
        try:
            made = below.read(right)
        except _FaultyLine as found:
            # One by one once: of a thousand wrong lines each would have all read again.
            alone = _Faults() if is_sifted else below.wrong_alone(right)
            faults |= alone or {found.number: found.error}
            is_sifted = True
        else:
            told = tuple(faults[number] for number in sorted(faults))
            return Joined(made, len(right), taken, told)


def _parted(
    given: str, columns: tuple[str, ...], name: str
) -> tuple[Mapping[int, str], Sequence[Row], _Faults]:
    """Return the lines of a user's rows, the rows that others take away, and what neither is.

    Raises `lexicon.header` where the first row does not name the columns.
    """
    rows: dict[int, str] = {}
    away, faults = [], _Faults()
    for number, line in enumerate(given.splitlines(), 1):
        if not line.startswith(AWAY):
            rows |= {number: line} if is_row(line) else {}
            continue
        cells = tuple(cell.strip() for cell in line.removeprefix(AWAY).split("\t"))
        if len(cells) > len(columns) or not cells[0]:
            details = {"file": name, "line": number, "most": len(columns)}
            faults[number] = InputError("lexicon.columns", **details)
        elif not may_lose_rows(name):
            faults[number] = InputError("lexicon.kept", file=name, line=number)
        else:
            away.append(Row(number, cells))
    for number, line in tuple(rows.items())[:1]:
        if tuple(cell.strip() for cell in line.split("\t")) != columns:
            raise InputError("lexicon.header", file=name, line=number)
        del rows[number]
    return rows, away, faults


def _without(table: str, away: Sequence[Row], name: str) -> tuple[str, _Faults]:
    """Return a built-in table with a comment for each row that is taken away, and which are not."""
    lines, faults = table.splitlines(), _Faults()
    rows = read_table(table, header_of(table), name) if away else ()
    for each in away:
        begun = [row for row in rows if row.cells[: len(each.cells)] == each.cells]
        whole = [row for row in begun if not any(row.cells[len(each.cells) :])]
        found = whole or begun
        if len(found) == 1:
            lines[found[0].line - 1] = "#"
        else:
            details = {"line": each.line, "words": " ".join(each.cells), "count": len(found)}
            faults[each.line] = InputError("lexicon.away", file=name, **details)
    return "\n".join(lines), faults


def _always_filled(table: str, name: str) -> Sequence[int]:
    """Return the places of the columns in which every built-in row has something."""
    columns = header_of(table)
    cells = [row.cells for row in read_table(table, columns, name)]
    return [place for place in range(len(columns)) if all(row[place] for row in cells)]


class _FaultyLine(Exception):
    """A reader found a line of a user wrong."""

    def __init__(self, number: int, error: InputError) -> None:
        super().__init__(number)
        self.number, self.error = number, error


class _Below(Generic[_Read]):
    """Reads lines of a user below a table of the program."""

    def __init__(
        self, read: Callable[[str, str], _Read], table: str, name: str, filled: Sequence[int]
    ) -> None:
        self._read, self._table, self._name = read, table, name
        self._columns, self._filled = header_of(table), filled

    def read(self, rows: Mapping[int, str]) -> _Read:
        """Read the table with these lines below it, by their numbers; raise `_FaultyLine`."""
        return self._read_below(self._table, rows)

    def wrong_alone(self, rows: Mapping[int, str]) -> _Faults:
        """Return what is wrong with each line by itself."""
        header, faults = "\t".join(self._columns), _Faults()
        for number, line in rows.items():
            try:
                self._read_below(header, {number: line})
            except _FaultyLine as found:
                faults[number] = found.error
        return faults

    def _read_below(self, above: str, rows: Mapping[int, str]) -> _Read:
        numbers, start = tuple(rows), len(above.splitlines())
        try:
            made = self._read("\n".join((above, *rows.values())), self._name)
        except InputError as error:
            line = error.details.get("line")
            if not isinstance(line, int) or line <= start:
                raise
            number = numbers[line - start - 1]
            details = {**error.details, "line": number}
            raise _FaultyLine(number, InputError(error.code, **details)) from error
        self._require_filled(rows)
        return made

    def _require_filled(self, rows: Mapping[int, str]) -> None:
        """Demand a cell wherever all rows of the program have one."""
        for number, line in rows.items():
            cells = line.split("\t")
            for place in self._filled:
                if not "".join(cells[place : place + 1]).strip():
                    details = {"line": number, "column": self._columns[place]}
                    raise _FaultyLine(
                        number, InputError("lexicon.cell", file=self._name, **details)
                    )
