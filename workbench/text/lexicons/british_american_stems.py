"""Beginnings of words whose endings British and American writers spell otherwise."""

from dataclasses import dataclass
from functools import cache, partial

from workbench.text.lexicons.tables import read_by_kind
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


read_stems = partial(read_by_kind, Stems)


@cache
def all_stems() -> Stems:
    """Return the beginnings of the program and the user's."""
    return lexicon(read_stems, FILE)
