"""Files of terms: told apart by what they contain, written in the format that is asked for."""

import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime

import python_calamine

from workbench.formats.glossaries.tsv import read_glossary_tsv
from workbench.formats.table_rows import (
    COMMA,
    TAB,
    UndecodableTableError,
    decode_table,
    delimiter_of,
    quoted_if_needed,
    table_rows,
)
from workbench.formats.terms.concept_table import (
    Row,
    concepts_of_rows,
    is_concept_table,
    rows_of_concepts,
)
from workbench.formats.terms.kinds import TermFormat
from workbench.formats.terms.languages import language_of
from workbench.formats.terms.multiterm import ROOT, read_multiterm, write_multiterm
from workbench.formats.terms.tbx_concepts import read_tbx_concepts, write_tbx_concepts
from workbench.formats.terms.tool_tables import (
    concepts_of_tool_rows,
    has_languages,
    memoq_rows,
    trados_rows,
)
from workbench.model.concept import Concept
from workbench.model.concept_entries import concept_from_entry
from workbench.model.errors import InputError

# Without it Excel and memoQ take a CSV file for one in the computer's own encoding.
_BOM = b"\xef\xbb\xbf"

_ZIP = b"PK\x03\x04"

# The columns of a glossary (`workbench.formats.glossaries.tsv`) besides its languages.
_GLOSSARY = frozenset({"kind", "unless", "note", "later", "title", "avoid", "authority"})


def read_terms(content: bytes) -> tuple[Concept, ...]:
    """Return the concepts of a file, whatever format it is in.

    Raises `InputError`: `terms.encoding`, `terms.columns` (no language named), `terms.none` (no
    term), `terms.malformed`, `terms.workbook`, `terms.language`, and the codes of
    `read_tbx_concepts` and `read_glossary_tsv`.
    """
    if content.startswith(_ZIP):
        return _of_rows(_workbook_rows(content), content)
    start = content[:4_000].replace(b"\0", b"").lstrip(_BOM + b"\xff\xfe \t\r\n")
    if start.startswith(b"<"):
        is_multiterm = f"<{ROOT}".encode() in start
        return read_multiterm(content) if is_multiterm else read_tbx_concepts(content)
    try:
        text = decode_table(content)
    except UndecodableTableError as error:
        raise InputError("terms.encoding", line=error.line) from error
    rows = [row.cells for row in table_rows(text, delimiter_of(text))]
    return _of_rows(rows, content)


def write_terms(concepts: Iterable[Concept], form: TermFormat) -> bytes:
    """Return a file of the concepts; raise `InputError("terms.unwritable")` for what XML cannot."""
    return _WRITERS[form](concepts)


def _of_rows(rows: Sequence[Row], content: bytes) -> tuple[Concept, ...]:
    if not rows:
        raise InputError("terms.none")
    head = [cell.strip().lower() for cell in rows[0]]
    if is_concept_table(head):
        concepts = concepts_of_rows(rows)
    elif has_languages(rows[0]) and not _is_glossary(head):
        concepts = concepts_of_tool_rows(rows)
    elif content.startswith(_ZIP):
        raise InputError("terms.columns", found=", ".join(rows[0]))
    else:
        concepts = tuple(map(concept_from_entry, read_glossary_tsv(content)))
    if not concepts:
        raise InputError("terms.none")
    return concepts


def _is_glossary(head: Row) -> bool:
    """Return whether a first row has columns of a glossary, and none that only tools have."""
    others = {name for name in head if not language_of(name)}
    return others <= _GLOSSARY and bool(others - {"note"})


def _workbook_rows(content: bytes) -> list[Row]:
    """Return the rows of the first sheet that hold anything, all cells as text."""
    try:
        workbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        rows = workbook.get_sheet_by_index(0).to_python()
    except python_calamine.CalamineError as error:
        raise InputError("terms.workbook", reason=str(error)) from error
    texts = [[_cell_text(cell) for cell in row] for row in rows]
    return [row for row in texts if any(cell.strip() for cell in row)]


def _cell_text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _table(rows: Iterable[Row], delimiter: str, mark: bytes = b"") -> bytes:
    lines = (
        delimiter.join(quoted_if_needed(_one_line(cell), delimiter) for cell in row) for row in rows
    )
    return mark + "".join(f"{line}\r\n" for line in lines).encode("utf-8")


# The date of every workbook, so that the same terms make the same file.
_NO_DAY = datetime(2000, 1, 1, tzinfo=UTC)


def _workbook(rows: Iterable[Row]) -> bytes:
    from xlsxwriter import Workbook  # noqa: PLC0415 - takes a tenth of a second

    target = io.BytesIO()
    with Workbook(target, {"in_memory": True, "strings_to_formulas": False}) as book:
        book.set_properties({"created": _NO_DAY})
        sheet = book.add_worksheet("Terms")
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                sheet.write_string(number, place, _one_line(cell))
    return target.getvalue()


def _one_line(cell: str) -> str:
    return " ".join(cell.split())


_WRITERS: Mapping[TermFormat, Callable[[Iterable[Concept]], bytes]] = {
    TermFormat.TBX: write_tbx_concepts,
    TermFormat.TABLE: lambda concepts: _table(rows_of_concepts(concepts), TAB),
    TermFormat.CSV: lambda concepts: _table(rows_of_concepts(concepts), COMMA, _BOM),
    TermFormat.MULTITERM: write_multiterm,
    TermFormat.TRADOS_TABLE: lambda concepts: _workbook(trados_rows(concepts)),
    TermFormat.TRADOS_CSV: lambda concepts: _table(trados_rows(concepts), COMMA, _BOM),
    TermFormat.MEMOQ: lambda concepts: _table(memoq_rows(concepts), COMMA, _BOM),
}
