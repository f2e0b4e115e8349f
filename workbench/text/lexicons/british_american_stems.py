"""Beginnings of words whose endings British and American writers spell otherwise."""

from dataclasses import dataclass, fields
from functools import cache

from workbench.text.lexicons.tables import words_by_kind
from workbench.text.lexicons.user import lexicon

FILE = "british_american_stems.tsv"


@dataclass(frozen=True, slots=True)
class Stems:
    """Beginnings by the endings they take; the file says what each kind is."""

    our: frozenset[str]
    not_our: frozenset[str]
    doubled: frozenset[str]
    yse: frozenset[str]
    ise: frozenset[str]
    only_ise: frozenset[str]


def read_stems(text: str, name: str = FILE) -> Stems:
    """Return the beginnings of a table; raises `InputError` as `words_by_kind` does."""
    kinds = tuple(field.name for field in fields(Stems))
    return Stems(*words_by_kind(text, kinds, name))


@cache
def all_stems() -> Stems:
    """Return the beginnings of the program and the user's."""
    return lexicon(read_stems, FILE)
