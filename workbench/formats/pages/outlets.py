"""Outlets: where on the pages of a newspaper, an agency or a portal its article stands.

A table with a line for each kind of page, tabs between the cells: host, article, title, time,
author, source, section, remove, zone. `host` is a host name, which its subdomains share; several
are separated by spaces. The cells from `article` to `remove` are CSS selectors; `zone` is the one
of times that name none, `+08:00` where the cell is empty. Lines that begin with `#` are comments.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta, timezone, tzinfo
from functools import cache
from importlib.resources import files
from pathlib import Path

import soupsieve
from bs4 import BeautifulSoup, Tag

from workbench.model.article import WorkbenchWarning
from workbench.model.errors import InputError
from workbench.text.dates.publication import BEIJING
from workbench.text.patterns import compiled

# The cells of a line, in their order.
COLUMNS = ("host", "article", "title", "time", "author", "source", "section", "remove", "zone")

# A host and the selector of its articles.
LEAST_CELLS = 2

_SELECTORS = COLUMNS[1:-1]
_HOST = compiled(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_ZONE = compiled(r"([+-])(\d{2}):?(\d{2})")
_RESOURCE = "outlets.tsv"


@dataclass(frozen=True, slots=True)
class Outlet:
    """One line of the table: hosts, and selectors by their columns; "" for none."""

    hosts: tuple[str, ...]
    selectors: tuple[tuple[str, str], ...]
    zone: tzinfo = BEIJING

    def find(self, soup: BeautifulSoup, column: str) -> list[Tag]:
        """Return what the selector of a column matches, in the page's order."""
        selector = dict(self.selectors).get(column, "")
        return list(soup.select(selector)) if selector else []

    def serves(self, host: str) -> bool:
        """Return whether a host is one of the outlet's or a subdomain of one."""
        return any(host == own or host.endswith(f".{own}") for own in self.hosts)


def read_outlets(text: str) -> tuple[Outlet, ...]:
    """Return the outlets of a table.

    Raises `InputError` with the line: `outlets.columns` where a line has another number of cells,
    `outlets.host`, `outlets.selector`, `outlets.zone` where a cell cannot be read.
    """
    lines = enumerate(text.removeprefix("\ufeff").splitlines(), 1)
    return tuple(
        _outlet(line, number)
        for number, line in lines
        if line.strip() and not line.startswith("#") and line.split("\t")[0] != COLUMNS[0]
    )


def _outlet(line: str, number: int) -> Outlet:
    cells = [cell.strip() for cell in line.split("\t")]
    if not LEAST_CELLS <= len(cells) <= len(COLUMNS):
        raise InputError("outlets.columns", line=number, count=len(cells), most=len(COLUMNS))
    row = dict(zip(COLUMNS, cells, strict=False))
    hosts = tuple(row["host"].lower().split())
    wrong = next((host for host in hosts if not _HOST.fullmatch(host)), "")
    if wrong or not hosts:
        raise InputError("outlets.host", line=number, text=wrong)
    selectors = tuple((column, row.get(column, "")) for column in _SELECTORS)
    for _, selector in selectors:
        _check(selector, number)
    return Outlet(hosts, selectors, _zone(row.get("zone", ""), number))


def _check(selector: str, number: int) -> None:
    if not selector:
        return
    try:
        soupsieve.compile(selector)
    except (soupsieve.SelectorSyntaxError, ValueError):
        raise InputError("outlets.selector", line=number, text=selector) from None


def _zone(text: str, number: int) -> tzinfo:
    if not text:
        return BEIJING
    found = _ZONE.fullmatch(text)
    minutes = int(found[2]) * 60 + int(found[3]) if found else 24 * 60
    if found is None or minutes >= 24 * 60:
        raise InputError("outlets.zone", line=number, text=text)
    return timezone(timedelta(minutes=-minutes if found[1] == "-" else minutes))


@cache
def built_in_outlets() -> tuple[Outlet, ...]:
    """Return the outlets that come with the program."""
    return read_outlets((files("resources") / _RESOURCE).read_text("utf-8"))


def own_outlets(path: Path | None) -> tuple[tuple[Outlet, ...], tuple[WorkbenchWarning, ...]]:
    """Return the outlets in a user's own table; none, and a warning, where it cannot be read."""
    if path is None:
        return (), ()
    try:
        return read_outlets(path.read_text("utf-8")), ()
    except FileNotFoundError:
        return (), ()
    except InputError as error:
        detail = f"{path.name}:{error.details.get('line', '')}"
        return (), (WorkbenchWarning(error.code, detail),)
    except (OSError, UnicodeError):
        return (), (WorkbenchWarning("outlets.unreadable", path.name),)


def outlets_of(outlets: Sequence[Outlet], hosts: Iterable[str]) -> list[Outlet]:
    """Return the outlets that serve these hosts, in the hosts' order.

    Of one host's the most particular comes first.
    """
    found: list[Outlet] = []
    for host in hosts:
        serving = [outlet for outlet in outlets if outlet.serves(host)]
        serving.sort(key=lambda outlet: -max(len(own) for own in outlet.hosts))
        found += [outlet for outlet in serving if outlet not in found]
    return found
