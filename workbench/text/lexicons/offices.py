"""Offices, portfolios, chambers, courts and services, and what English calls them."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import chosen, phrases, read_table
from workbench.text.lexicons.user import lexicon

FILE = "offices.tsv"
KINDS = ("role", "chamber", "court", "procuratorate", "service", "portfolio", "none")
NO_OFFICE = "none"

_TOO_WIDE = "~"


@dataclass(frozen=True, slots=True)
class Office:
    """What a source may name: of one `kind` two are taken for contradictions of each other.

    `english` are words that say it and no more than a few others; `wide` say much else elsewhere.
    """

    kind: str
    chinese: tuple[str, ...]
    english: tuple[str, ...]
    wide: tuple[str, ...]


def read_offices(text: str, name: str = FILE) -> tuple[Office, ...]:
    """Return the rows of a table; raises `InputError` as `read_table` does, and `lexicon.kind`."""
    found = []
    for row in read_table(text, ("kind", "chinese", "english"), name):
        _, chinese, english = row.cells
        forms = phrases(english)
        found.append(
            Office(
                chosen(row, 0, KINDS, name),
                tuple(chinese.split()),
                tuple(form for form in forms if not form.startswith(_TOO_WIDE)),
                tuple(form[1:] for form in forms if form.startswith(_TOO_WIDE)),
            )
        )
    return tuple(found)


@cache
def all_offices() -> tuple[Office, ...]:
    """Return the offices of the program and the user's."""
    return lexicon(read_offices, FILE)
