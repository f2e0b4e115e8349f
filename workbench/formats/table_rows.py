"""Tables of text as spreadsheets, programs and hands write them: tab-separated values and CSV.

RFC 4180 says how cells are quoted; for tab-separated values nobody does. Excel, LibreOffice and
Python quote a cell that holds a tab, a line break or a quotation mark, and double the marks in
it; other programs quote every text. People who paste tables quote nothing, and their cells may
begin with a quotation. So a quoted cell is taken for one where the quoting is well formed and was
needed, or where the table as a whole shows that its writer quotes: see `_quotes`.
"""

import codecs
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from workbench.text.patterns import compiled
from workbench.text.variant_detection import is_frequent

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# What Excel writes as CSV on Chinese Windows; both are tried, the likelier is taken.
_WITHOUT_MARK = ("gb18030", "big5hkscs")

# From this share of frequent characters on, what is not ASCII is Chinese in this encoding.
_LEAST_FREQUENT = 0.15

TAB = "\t"
COMMA = ","
_DELIMITERS = (TAB, COMMA, ";")

# Excel's longest cell has 32,767 characters; the bound keeps a file of nothing but quotation marks
# from being searched to its end at each of them.
_CELL = compiled(r'"(?:[^"]|""){0,32767}"')
_NEEDED = compiled(r'[\t\r\n]|""')
_LINE_END = compiled(r"\r\n|\r|\n")


class UndecodableTableError(ValueError):
    """The bytes are in no encoding a table is likely to be in; `line` is the first bad one."""

    def __init__(self, line: int) -> None:
        """Say where UTF-8 failed."""
        super().__init__(line)
        self.line = line


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: its cells, and the line of the file on which it begins, from 1."""

    line: int
    cells: tuple[str, ...]


def decode_table(content: bytes) -> str:
    """Return the text of a table: by its mark, as UTF-8, or as the likelier Chinese encoding.

    Raises `UndecodableTableError`.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        texts = (content.decode(encoding, "replace") for encoding in _WITHOUT_MARK)
        guessed = max(map(_Guess, texts), key=_Guess.share)
        if guessed.share() < _LEAST_FREQUENT:
            line = content.count(b"\n", 0, error.start) + 1
            raise UndecodableTableError(line) from error
        return guessed.text


class _Guess:
    """A text as one encoding gives it."""

    def __init__(self, text: str) -> None:
        self.text = text

    def share(self) -> float:
        """Return how much of what is not ASCII is frequent in Chinese; 0 with damage."""
        if "\ufffd" in self.text:
            return 0.0
        # Never empty: what is all ASCII was UTF-8.
        foreign = [character for character in self.text if not character.isascii()]
        return sum(map(is_frequent, foreign)) / len(foreign)


def delimiter_of(text: str) -> str:
    """Return what separates the cells of the first line that has any: a tab, `,` or `;`."""
    first = _CELL.sub("", next((line for line in text.splitlines() if line.strip()), ""))
    return next((each for each in _DELIMITERS if each in first), TAB)


def table_rows(text: str, delimiter: str) -> Iterator[TableRow]:
    """Yield the rows that hold anything; cells keep their line breaks and inner white space."""
    # CSV is quoted by rule.
    trusts = delimiter != TAB or ('"' in text and _quotes(text))
    cells_of = _Cells(text, delimiter, trusts_quotes=trusts)
    line = 1
    while not cells_of.is_at_end:
        begins, start, cells = line, cells_of.position, cells_of.row()
        line += len(_LINE_END.findall(text, start, cells_of.position))
        if any(cell.strip() for cell in cells):
            yield TableRow(begins, tuple(cells))


class _Form(Enum):
    """How a cell is written: without marks, in marks, in marks that it needs, in unsound ones."""

    BARE = auto()
    QUOTED = auto()
    NEEDED = auto()
    BROKEN = auto()


@dataclass(frozen=True, slots=True)
class _Seen:
    """A cell as it stands in the file, if nothing is known of how its writer quotes."""

    text: str
    form: _Form

    @property
    def is_quoted(self) -> bool:
        return self.form in {_Form.QUOTED, _Form.NEEDED}

    @property
    def may_be_bare(self) -> bool:
        """Return whether a program that quotes every text leaves it without marks."""
        return not self.text.strip() or self.text.strip().replace(".", "", 1).isdecimal()


# In so many rows a column in marks is no chance; a dialogue has them in its other column, too.
_LEAST_ROWS = 3

_QUOTATION = compiled('["“”‘’「」『』«»]')


def _quotes(text: str) -> bool:
    """Return whether the writer of tab-separated values quoted cells, by how all of them stand.

    Its first line is all in marks; or so is everything below but numbers; or a cell needed its
    marks and none has unsound ones; or a column is all in marks without being a dialogue.
    """
    first = _LINE_END.split(text.lstrip("\r\n"), maxsplit=1)[0]
    if all(_CELL.fullmatch(cell) for cell in first.split(TAB)):
        return True
    rows = list(_seen_rows(text))
    cells = [cell for row in rows for cell in row]
    below = [cell for row in rows[1:] for cell in row]
    all_below = all(cell.is_quoted or cell.may_be_bare for cell in below)
    return all(cell.form is not _Form.BROKEN for cell in cells) and (
        (all_below and any(cell.is_quoted for cell in below))
        or any(cell.form is _Form.NEEDED for cell in cells)
        or _has_quoted_column(rows[1:])
    )


def _has_quoted_column(rows: Sequence[Sequence[_Seen]]) -> bool:
    width = max(map(len, rows), default=0)
    return any(_is_quoted_column(rows, at) for at in range(width))


def _is_quoted_column(rows: Sequence[Sequence[_Seen]], at: int) -> bool:
    filled = [row for row in rows if at < len(row) and row[at].text.strip()]
    return (
        len(filled) >= _LEAST_ROWS
        and all(row[at].is_quoted for row in filled)
        and not all(_QUOTATION.search(_beside(row, at)) for row in filled)
    )


def _beside(row: Sequence[_Seen], at: int) -> str:
    return "".join(cell.text for cell in row if cell is not row[at])


def _seen_rows(text: str) -> Iterator[list[_Seen]]:
    cells_of = _Cells(text, TAB, trusts_quotes=False)
    while not cells_of.is_at_end:
        cells_of.forms.clear()
        row = cells_of.row()
        if any(cell.strip() for cell in row):
            yield [_Seen(cell, form) for cell, form in zip(row, cells_of.forms, strict=True)]


def quoted_if_needed(cell: str, delimiter: str) -> str:
    """Return a cell as it is written into a table, so that it is read back as it was."""
    if not any(each in cell for each in (delimiter, *'\r\n"')):
        return cell
    return '"' + cell.replace('"', '""') + '"'


class _Cells:
    """Reads a text cell by cell."""

    def __init__(self, text: str, delimiter: str, *, trusts_quotes: bool) -> None:
        self._text = text
        self._delimiter = delimiter
        self._trusts_quotes = trusts_quotes
        self._plain = re.compile(rf"[^{delimiter}\r\n]*")
        self._ends = {"", "\r", "\n", delimiter}
        self.position = 0
        self.forms: list[_Form] = []
        """How the cells read so far were written."""

    @property
    def is_at_end(self) -> bool:
        return self.position >= len(self._text)

    def row(self) -> list[str]:
        """Return the cells up to the end of the row."""
        cells = [self._cell()]
        while self._text[self.position : self.position + 1] == self._delimiter:
            self.position += 1
            cells.append(self._cell())
        end = _LINE_END.match(self._text, self.position)
        self.position = end.end() if end is not None else len(self._text)
        return cells

    def _cell(self) -> str:
        start = self.position
        begins = self._text.startswith('"', start)
        quoted = _CELL.match(self._text, start) if begins else None
        is_sound = quoted is not None and (
            self._text[quoted.end() : quoted.end() + 1] in self._ends
        )
        is_needed = quoted is not None and is_sound and _NEEDED.search(quoted[0][1:-1]) is not None
        self.forms.append(_form(begins=begins, is_sound=is_sound, is_needed=is_needed))
        if quoted is not None and is_sound and (self._trusts_quotes or is_needed):
            self.position = quoted.end()
            return quoted[0][1:-1].replace('""', '"')
        plain = self._plain.match(self._text, start)
        self.position = plain.end() if plain is not None else start
        return self._text[start : self.position]


def _form(*, begins: bool, is_sound: bool, is_needed: bool) -> _Form:
    if not begins:
        return _Form.BARE
    return _Form.NEEDED if is_needed else _Form.QUOTED if is_sound else _Form.BROKEN
