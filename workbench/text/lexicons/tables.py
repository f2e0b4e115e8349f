"""The form that lexicons share: UTF-8, tabs between cells, a header, comments after `#`."""

from collections.abc import Iterable, Mapping
from dataclasses import Field, dataclass, fields
from fractions import Fraction
from importlib.resources import files
from typing import ClassVar, Protocol, TypeVar

from workbench.model.errors import InputError

_Key = TypeVar("_Key")

# What some editors put before a text.
_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: its number in the file, from 1, and as many cells as the header has."""

    line: int
    cells: tuple[str, ...]


def read_table(text: str, columns: tuple[str, ...], name: str) -> tuple[Row, ...]:
    """Return the rows of a table; empty cells at a line's end may be left out.

    Raises `InputError` with the file's name and the line: `lexicon.header` where the first line
    that is no comment does not name the columns, `lexicon.columns` where a row has more cells or
    an empty first one.
    """
    rows: list[Row] = []
    headed = False
    for number, line in enumerate(text.removeprefix(_MARK).splitlines(), 1):
        if not is_row(line):
            continue
        cells = tuple(cell.strip() for cell in line.split("\t"))
        if not headed:
            if cells != columns:
                raise InputError("lexicon.header", file=name, line=number)
            headed = True
            continue
        if len(cells) > len(columns) or not cells[0]:
            raise InputError("lexicon.columns", file=name, line=number, most=len(columns))
        rows.append(Row(number, cells + ("",) * (len(columns) - len(cells))))
    return tuple(rows)


def is_row(line: str) -> bool:
    """Return whether a line is the header or a row, and neither empty nor a comment."""
    return bool(line) and not line.startswith("#") and not line.isspace()


def header_of(text: str) -> tuple[str, ...]:
    """Return the columns of a built-in table by its header."""
    return next(tuple(line.split("\t")) for line in text.splitlines() if is_row(line))


def read_words(text: str, name: str) -> tuple[str, ...]:
    """Return the words of a table that has nothing else; raises as `read_table` does."""
    return tuple(row.cells[0] for row in read_table(text, ("word",), name))


class _ByKind(Protocol):
    """A dataclass whose fields are the kinds of the words of a table."""

    __dataclass_fields__: ClassVar[dict[str, Field[frozenset[str]]]]

    def __init__(self, *words: frozenset[str]) -> None: ...


_Words = TypeVar("_Words", bound=_ByKind)


def read_by_kind(made: type[_Words], text: str, name: str) -> _Words:
    """Return the words of a table of kinds and words, in a dataclass with a field for each kind.

    Raises `InputError` as `read_table` does, and `lexicon.kind` for a kind that is none of these.
    """
    words: dict[str, set[str]] = {each.name: set() for each in fields(made)}
    for row in read_table(text, ("kind", "word"), name):
        words[chosen(row, 0, words, name)].add(row.cells[1])
    return made(*map(frozenset, words.values()))


def chosen(row: Row, column: int, known: Iterable[str], name: str) -> str:
    """Return a cell that must be one of these.

    Raises `InputError` `lexicon.kind` with the file's name, the line, what it is and the known.
    """
    cell, all_known = row.cells[column], tuple(known)
    if cell not in all_known:
        raise unknown_kind(row, cell, all_known, name)
    return cell


def unknown_kind(row: Row, kind: str, known: Iterable[str], name: str) -> InputError:
    """Return the error for what is none of these: `lexicon.kind`."""
    told = ", ".join(filter(None, known))
    return InputError("lexicon.kind", file=name, line=row.line, kind=kind, known=told)


def whole_number(row: Row, column: int, name: str) -> int:
    """Return the whole number of a cell.

    Raises `InputError` `lexicon.number` with the file's name, the line and what is none.
    """
    return _whole(row.cells[column], row, name)


def whole_numbers(row: Row, column: int, name: str) -> tuple[int, ...]:
    """Return the whole numbers between spaces in a cell; raises as `whole_number` does."""
    return tuple(_whole(figures, row, name) for figures in row.cells[column].split())


def _whole(figures: str, row: Row, name: str) -> int:
    try:
        return int(figures)
    except ValueError as error:
        raise InputError("lexicon.number", file=name, line=row.line, value=figures) from error


def day_of_year(row: Row, column: int, name: str, *, is_lunar: bool = False) -> tuple[int, int]:
    """Return the month of a cell and the day of the next, of the solar or the lunar year.

    Raises `InputError` `lexicon.number` as `whole_number` does, and where there is no such day.
    """
    month, day = whole_number(row, column, name), whole_number(row, column + 1, name)
    days = _LUNAR_DAYS if is_lunar else _DAYS
    if not 1 <= month <= len(days) or not 1 <= day <= days[month - 1]:
        value = " ".join(row.cells[column : column + 2])
        raise InputError("lexicon.number", file=name, line=row.line, value=value)
    return month, day


_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LUNAR_DAYS = (30,) * 12


def merged(rows: Iterable[tuple[_Key, tuple[str, ...]]]) -> Mapping[_Key, tuple[str, ...]]:
    """Return the words of each key, those of its later rows behind those of its first."""
    found: dict[_Key, tuple[str, ...]] = {}
    for key, words in rows:
        known = found.get(key, ())
        found[key] = (*known, *(word for word in words if word not in known))
    return found


def fraction(row: Row, column: int, name: str) -> Fraction:
    """Return the number of a cell: whole, with a point, or a fraction (2/3).

    Raises `InputError` `lexicon.number` as `whole_number` does.
    """
    figures = row.cells[column]
    try:
        return Fraction(figures)
    except (ValueError, ZeroDivisionError) as error:
        raise InputError("lexicon.number", file=name, line=row.line, value=figures) from error


def phrases(cell: str) -> tuple[str, ...]:
    """Return what stands between the semicolons of a cell."""
    return tuple(each.strip() for each in cell.split(";") if each.strip())


def built_in_text(name: str) -> str:
    """Return the text of a lexicon that comes with the program."""
    return (files("resources") / "lexicons" / name).read_text("utf-8")


_PAIR = ("chinese", "english")

# Chinese words, and what English has for them.
Pairs = tuple[tuple[str, tuple[str, ...]], ...]


def read_pairs(text: str, name: str) -> Pairs:
    """Return each Chinese word of a table with its English; raises as `read_table` does."""
    pairs = merged(
        (word, phrases(row.cells[1]))
        for row in read_table(text, _PAIR, name)
        for word in row.cells[0].split()
    )
    return tuple(pairs.items())
