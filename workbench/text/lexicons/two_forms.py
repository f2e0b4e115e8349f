"""Words and names of which English has several forms, of which one text has one."""

from collections.abc import Iterator
from functools import cache

from workbench.text.lexicons.tables import phrases, read_table
from workbench.text.lexicons.user import lexicon
from workbench.text.wordlist import WordList

FILE = "two_forms.tsv"

COLUMNS = ("forms",)

Groups = tuple[tuple[str, ...], ...]


def read_two_forms(text: str, name: str) -> Groups:
    """Return the forms of each word; raises `InputError` as `read_table` does."""
    return tuple(phrases(row.cells[0]) for row in read_table(text, COLUMNS, name))


@cache
def forms_of() -> WordList[tuple[str, str]]:
    """Return what finds each form in a text, with the first of its word and itself."""
    return WordList(_forms())


def _forms() -> Iterator[tuple[str, tuple[str, str]]]:
    for group in lexicon(read_two_forms, FILE):
        for form in group:
            yield form, (group[0], form)
