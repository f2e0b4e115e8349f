"""Desks and authors of bylines: what Chinese calls them and how English may say it."""

from functools import cache
from typing import NamedTuple

from workbench.model.errors import InputError
from workbench.text.lexicons.tables import phrases, read_table
from workbench.text.lexicons.user import lexicon

FILE = "byline_desks.tsv"
COLUMNS = ("kind", "chinese", "english")
KINDS = ("author", "desk")


class DeskWords(NamedTuple):
    """Chinese words, and the beginnings of English words that say them, the usual one first."""

    kind: str
    chinese: tuple[str, ...]
    english: tuple[str, ...]


def read_byline_desks(text: str, name: str = FILE) -> tuple[DeskWords, ...]:
    """Return the rows of a table; raises `InputError` as `read_table` does, and `lexicon.kind`."""
    found = []
    for row in read_table(text, COLUMNS, name):
        kind, chinese, english = row.cells
        if kind not in KINDS:
            known = ", ".join(KINDS)
            raise InputError("lexicon.kind", file=name, line=row.line, kind=kind, known=known)
        found.append(DeskWords(kind, tuple(chinese.split()), phrases(english)))
    return tuple(found)


@cache
def all_byline_desks() -> tuple[DeskWords, ...]:
    """Return the rows of the program and the user's."""
    return lexicon(read_byline_desks, FILE)
