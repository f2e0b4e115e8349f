"""Whose table a Word document holds, by what is in it, and what its columns are."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.formats.pairs.columns import Columns, find_columns
from workbench.formats.pairs.keys import read_key
from workbench.formats.word.cells import Coder, no_codes
from workbench.formats.word.codes import cafetran_coder, memoq_coder, trados_coder
from workbench.formats.word.document import WordDocument
from workbench.formats.word.styles import Styles

OWN, MEMOQ, TRADOS, CAFETRAN, TABLE = "duizhao", "memoq", "trados", "cafetran", "table"
_TRADOS_ID = "transunitid"
_MEMOQ_COLUMNS, _TRADOS_COLUMNS, _CAFETRAN_COLUMNS = 3, 4, 5


@dataclass(frozen=True, slots=True)
class RowText:
    """A row as recognisers see it: the texts of its cells, and the styles in the first one."""

    cells: tuple[str, ...]
    first_styles: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Layout:
    """Columns and codes of a table; `second` is memoQ's second target, -1 where there is none.

    `number` is the column with the row's key; `title` is what the table calls its document.
    """

    tool: str
    columns: Columns
    second: int = -1
    title: str = ""
    coder: Callable[[Styles], Coder] = field(default=lambda _: no_codes)


def find_layout(rows: Sequence[RowText], document: WordDocument) -> Layout | None:
    """Return the layout of a table, `None` where it holds no pairs."""
    for recognise in (_own, _memoq, _trados, _cafetran):
        layout = recognise(rows, document.custom)
        if layout is not None:
            return layout
    columns = find_columns([row.cells for row in rows])
    if columns is None or columns.target < 0:
        return None
    return Layout(TABLE, columns)


def _own(rows: Sequence[RowText], _: Mapping[str, str]) -> Layout | None:
    keyed = next((at for at, row in enumerate(rows) if row.cells and read_key(row.cells[0])), -1)
    if keyed < 0:
        return None
    columns = Columns(source=2, target=3, number=0, role=1, status=4, note=5, first=min(keyed, 1))
    return Layout(OWN, columns)


def _memoq(rows: Sequence[RowText], custom: Mapping[str, str]) -> Layout | None:
    # The title above the table ends with the document's own GUID, in one cell over all columns.
    wide = (at for at, row in enumerate(rows) if len(row.cells) >= _MEMOQ_COLUMNS)
    keyed = next((at for at in wide if guid_in(rows[at].cells[0])), 0)
    if keyed == 0 or rows[keyed].first_styles:
        return None
    head = rows[keyed - 1].cells
    width = len(rows[keyed].cells)
    first_named = len(head) == width
    has_second = _says(
        custom, "HasTwoTargetColumn", _repeats_target(head) if first_named else False
    )
    behind = _MEMOQ_COLUMNS + has_second
    has_comment = _says(custom, "HasCommentColumn", width > behind + 1)
    has_status = _says(custom, "HasStatusColumn", width > behind + has_comment)
    columns = Columns(
        source=1,
        target=2,
        number=0,
        note=behind if has_comment and behind < width else -1,
        status=behind + has_comment if has_status and behind + has_comment < width else -1,
        first=keyed,
    )
    title = next(iter(rows[0].cells), "").split("\n")[0] if keyed > 1 else ""
    return Layout(MEMOQ, columns, _MEMOQ_COLUMNS if has_second else -1, title, memoq_coder)


def _repeats_target(head: Sequence[str]) -> bool:
    return len(head) > _MEMOQ_COLUMNS and head[2] == head[3]


def _says(custom: Mapping[str, str], name: str, usual: bool) -> bool:  # noqa: FBT001 - two of a kind
    """Return what a property of the document says, what the table looks like where it is lost."""
    return custom[name].lower() in {"true", "1"} if name in custom else usual


def _trados(rows: Sequence[RowText], _: Mapping[str, str]) -> Layout | None:
    keyed = next((at for at, row in enumerate(rows) if _TRADOS_ID in row.first_styles), -1)
    if keyed < 0 or len(rows[keyed].cells) < _TRADOS_COLUMNS:
        return None
    note = _TRADOS_COLUMNS if len(rows[keyed].cells) > _TRADOS_COLUMNS else -1
    columns = Columns(source=2, target=3, number=0, status=1, note=note, first=keyed)
    return Layout(TRADOS, columns, coder=trados_coder)


def _cafetran(rows: Sequence[RowText], _: Mapping[str, str]) -> Layout | None:
    if len(rows) < len(("head", "pair")) or len(rows[1].cells) != _CAFETRAN_COLUMNS:
        return None
    head = [cell.strip() for cell in rows[0].cells]
    if head[:1] != ["ID"] or head[-1:] != ["*"] or not rows[1].cells[0].strip().isdecimal():
        return None
    columns = Columns(source=1, target=2, number=0, note=3, first=1)
    return Layout(CAFETRAN, columns, title=head[1], coder=cafetran_coder)


def guid_in(text: str) -> str:
    """Return the GUID that a cell ends with, "" without one."""
    word = next(iter(reversed(text.split())), "")
    try:
        found = uuid.UUID(word)
    except ValueError:
        return ""
    return word if str(found) == word.lower() else ""
