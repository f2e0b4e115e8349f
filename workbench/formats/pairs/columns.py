"""Which columns of a table hold source, target and what is said of them: by names or by content."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.model.language_tags import is_chinese, is_english
from workbench.text.han import HAN
from workbench.text.patterns import compiled

_CHINESE = compiled(f"[{HAN}]")

# So many rows from the top a header is looked for: titles may stand above it.
_HEADER_ROWS = 5

# Of a column's filled cells: so many are in its language.
_LEAST_ALIKE = 0.6

_LONGEST_NAME = 40


class Column(StrEnum):
    """What a column holds."""

    NUMBER = "number"
    ROLE = "role"
    SOURCE = "source"
    TARGET = "target"
    STATUS = "status"
    NOTE = "note"


_NAMES: Mapping[Column, str] = {
    Column.NUMBER: "no|no.|nr|#|id|number|segment id|编号|序号|編號|序號|号|號",
    Column.ROLE: "role|type|kind|类型|類型|角色",
    Column.SOURCE: (
        "source|source text|source segment|original|原文|源文|源语|源语言|中|中文原文|源文本|來源"
    ),
    Column.TARGET: (
        "target|target text|target segment|translation|translated|译文|譯文|目标|目標|翻译|翻譯"
        "|英|英文译文|英文譯文|译|譯"
    ),
    Column.STATUS: "status|state|segment status|状态|狀態",
    Column.NOTE: "note|notes|comment|comments|remark|remarks|备注|備註|批注|註|注释|说明",
}
_KNOWN = {name: column for column, names in _NAMES.items() for name in names.split("|")}


@dataclass(frozen=True, slots=True)
class Columns:
    """Where what stands, -1 for what the table has not; `first` is the first row of pairs."""

    source: int
    target: int = -1
    note: int = -1
    status: int = -1
    role: int = -1
    number: int = -1
    first: int = 0


def find_columns(rows: Sequence[Sequence[str]]) -> Columns | None:
    """Return a table's columns, `None` where none holds Chinese and none is named.

    A header within the first rows decides; without one the column with most Chinese is the source,
    and the one nearest to it in another script the target.
    """
    for at, row in enumerate(rows[:_HEADER_ROWS]):
        named = _named(row)
        if Column.SOURCE in named and Column.TARGET in named:
            return Columns(
                source=named[Column.SOURCE],
                target=named[Column.TARGET],
                note=named.get(Column.NOTE, -1),
                status=named.get(Column.STATUS, -1),
                role=named.get(Column.ROLE, -1),
                number=named.get(Column.NUMBER, -1),
                first=at + 1,
            )
    return _by_content(rows)


def _named(row: Sequence[str]) -> dict[Column, int]:
    found: dict[Column, int] = {}
    for at, cell in enumerate(row):
        column = _column(cell)
        if column is not None:
            found.setdefault(column, at)
    return found


def _column(cell: str) -> Column | None:
    name = " ".join(cell.split()).lower().removesuffix(":").removesuffix("：")
    if not name or len(name) > _LONGEST_NAME:
        return None
    if name in _KNOWN:
        return _KNOWN[name]
    if is_chinese(name):
        return Column.SOURCE
    return Column.TARGET if is_english(name) else None


def _by_content(rows: Sequence[Sequence[str]]) -> Columns | None:
    width = max(map(len, rows), default=0)
    chinese = [_share(rows, at, has_chinese) for at in range(width)]
    source = max(range(width), key=lambda at: (chinese[at], -at), default=-1)
    if source < 0 or chinese[source] < _LEAST_ALIKE:
        return None
    others = [
        at for at in range(width) if at != source and _share(rows, at, is_foreign) >= _LEAST_ALIKE
    ]
    target = min(others, key=lambda at: (at < source, abs(at - source)), default=-1)
    return Columns(source, target, first=int(_is_heading(rows, source, target)))


def _is_heading(rows: Sequence[Sequence[str]], source: int, target: int) -> bool:
    """Return whether the first row names columns: no Chinese in its source, or in its target."""
    if len(rows) == 1:
        return False
    first = rows[0]
    in_target = target >= 0 and has_chinese(cell_at(first, target))
    return in_target or not has_chinese(cell_at(first, source))


def _share(rows: Sequence[Sequence[str]], at: int, holds: Callable[[str], bool]) -> float:
    filled = [cell for row in rows if (cell := cell_at(row, at).strip())]
    return sum(map(holds, filled)) / len(filled) if filled else 0.0


def cell_at(row: Sequence[str], at: int) -> str:
    """Return a row's cell, "" where the row is shorter or the table has no such column."""
    return row[at] if 0 <= at < len(row) else ""


def has_chinese(text: str) -> bool:
    """Return whether a text has a Chinese character."""
    return _CHINESE.search(text) is not None


def is_foreign(text: str) -> bool:
    """Return whether a text has letters and hardly a Chinese one: a name may be quoted."""
    letters = sum(map(str.isalpha, text))
    return letters > 1 and len(_CHINESE.findall(text)) * 3 < letters
