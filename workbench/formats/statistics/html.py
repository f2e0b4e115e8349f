"""Statistics as one HTML page to read and print that needs nothing but itself."""

from collections.abc import Iterable, Iterator
from html import escape

from workbench.formats.csv_cells import Cell
from workbench.formats.statistics.table import Table

_STYLE = (
    "body{font:14px/1.5 system-ui,sans-serif;color:#1e2227;margin:2em auto;max-width:60em;"
    "padding:0 1em}h1{font-size:1.4em}h2{font-size:1.05em;margin:1.8em 0 .3em}"
    "table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}"
    "td,th{border-bottom:1px solid #e3e0da;padding:.3em .6em;text-align:right}"
    "th{color:#5b636e;font-weight:500}td:first-child,th:first-child{text-align:left}"
    "@media print{body{margin:0}tr{break-inside:avoid}}"
)


def as_html(tables: Iterable[Table], title: str) -> Iterator[str]:
    """Yield the page."""
    yield (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
        f"<h1>{escape(title)}</h1>"
    )
    for table in tables:
        if table.rows:
            yield from _table(table)
    yield "</body></html>\n"


def _table(table: Table) -> Iterator[str]:
    headings = "".join(f'<th scope="col">{escape(heading)}</th>' for heading in table.headings)
    yield f"<h2>{escape(table.title)}</h2><table><thead><tr>{headings}</tr></thead><tbody>"
    for row in table.rows:
        yield f"<tr>{''.join(f'<td>{_cell(cell)}</td>' for cell in row)}</tr>"
    yield "</tbody></table>"


def _cell(cell: Cell) -> str:
    return escape(cell) if isinstance(cell, str) else f"{cell:,}"
