"""Cells of CSV files that users open in spreadsheet programs."""

import csv
import io
from collections.abc import Iterable

Cell = str | int | float

# What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def guarded(cell: Cell) -> Cell:
    """Return a cell no spreadsheet computes: a text like a formula gets an apostrophe before it."""
    if isinstance(cell, str) and cell.lstrip(" ").startswith(_FORMULA):
        return f"'{cell}"
    return cell


def csv_text(rows: Iterable[Iterable[Cell]]) -> str:
    """Return rows as CSV (RFC 4180: lines end with CR LF), each cell guarded."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    for row in rows:
        writer.writerow([guarded(cell) for cell in row])
    return stream.getvalue()
