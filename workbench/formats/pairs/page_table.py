"""Tables of pairs in web pages: Chinese in one column, another language in the next."""

from collections.abc import Iterator, Sequence

from bs4 import BeautifulSoup, Tag

from workbench.api import Document
from workbench.formats.encoding import decode
from workbench.formats.pairs.columns import cell_at, find_columns

_LEAST_ROWS = 2
_BREAKS = ("p", "br", "div", "li")


def pairs_in_page(document: Document) -> tuple[tuple[str, str], ...]:
    """Return the cells of all tables of a page that have two such columns, row by row.

    One side of a row may be empty. A table of one row, and one that holds another, lays a page out
    and is no table of pairs. Raises what `decode` raises.
    """
    soup = BeautifulSoup(decode(document).text, "lxml")
    return tuple(pair for table in soup.find_all("table") for pair in _pairs(table))


def _pairs(table: Tag) -> Iterator[tuple[str, str]]:
    if table.find("table") is not None:
        return
    rows = [[_text(cell) for cell in row.find_all(("td", "th"))] for row in table.find_all("tr")]
    columns = find_columns(rows)
    if columns is None or columns.target < 0:
        return
    filled = [_both(row, columns.source, columns.target) for row in rows[columns.first :]]
    found = [pair for pair in filled if any(pair)]
    if len(found) >= _LEAST_ROWS:
        yield from found


def _both(row: Sequence[str], source: int, target: int) -> tuple[str, str]:
    return cell_at(row, source), cell_at(row, target)


def _text(cell: Tag) -> str:
    """Return the words of a cell, each of its paragraphs on a line."""
    for each in cell.find_all(_BREAKS):
        each.append("\n")
    lines = (" ".join(line.split()) for line in cell.get_text().split("\n"))
    return "\n".join(filter(None, lines))
