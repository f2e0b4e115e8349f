"""Opposites: pairs of poles, and the words of either language that say one of them."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import read_table, unknown_kind
from workbench.text.lexicons.user import lexicon

FILE = "opposites.tsv"
COLUMNS = ("pair", "pole", "chinese", "english", "carries")
_POLES = 2


@dataclass(frozen=True, slots=True)
class PoleWords:
    """One pole of a pair, and words that say it.

    English ones are in small letters; `*` stands for any end of a word. `carries` are those that
    may say it and may as well say something else. `x` in Chinese stands for some characters.
    """

    pair: str
    pole: str
    chinese: tuple[str, ...]
    english: tuple[str, ...]
    carries: tuple[str, ...] = ()


def read_opposites(text: str, name: str = FILE) -> tuple[PoleWords, ...]:
    """Return the poles of a table.

    Raises `InputError` as `read_table` does, and `lexicon.kind` for the third pole of a pair.
    """
    found: list[PoleWords] = []
    poles: dict[str, dict[str, None]] = {}
    for row in read_table(text, COLUMNS, name):
        pair, pole, chinese, english, carries = row.cells
        known = poles.setdefault(pair, {})
        if pole not in known and len(known) == _POLES:
            raise unknown_kind(row, pole, known, name)
        known[pole] = None
        found.append(
            PoleWords(pair, pole, tuple(chinese.split()), _english(english), _english(carries))
        )
    return tuple(found)


def _english(cell: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in cell.split())


@cache
def all_opposites() -> tuple[PoleWords, ...]:
    """Return the poles of the program and the user's."""
    return lexicon(read_opposites, FILE)
