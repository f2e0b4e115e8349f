"""The form that lexicons share: UTF-8, tabs between cells, a header, comments after `#`."""

from dataclasses import dataclass
from fractions import Fraction
from importlib.resources import files

from workbench.model.errors import InputError


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
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
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


def words_by_kind(text: str, kinds: tuple[str, ...], name: str) -> tuple[frozenset[str], ...]:
    """Return the words of a table of kinds and words, a set for each of the kinds, in their order.

    Raises `InputError` as `read_table` does, and `lexicon.kind` for a kind that is none of these.
    """
    words: dict[str, set[str]] = {kind: set() for kind in kinds}
    for row in read_table(text, ("kind", "word"), name):
        kind, word = row.cells
        if kind not in words:
            known = ", ".join(kinds)
            raise InputError("lexicon.kind", file=name, line=row.line, kind=kind, known=known)
        words[kind].add(word)
    return tuple(frozenset(each) for each in words.values())


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
