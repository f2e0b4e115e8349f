"""Bodies that are mistaken for each other, and how English calls each."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import phrases, read_table
from workbench.text.lexicons.user import lexicon

FILE = "sister_bodies.tsv"
COLUMNS = ("kind", "chinese", "english", "also")
_WIDE = "~"


@dataclass(frozen=True, slots=True)
class SisterBody:
    """A body of a kind: its Chinese names, its English ones, and what else says it.

    `wide` says it in English, and too much else to contradict anything; `also` are characters of a
    source beside which the body may be meant without its name.
    """

    kind: str
    chinese: tuple[str, ...]
    english: tuple[str, ...]
    wide: tuple[str, ...]
    also: tuple[str, ...]


def read_sister_bodies(text: str, name: str = FILE) -> tuple[SisterBody, ...]:
    """Return the rows of a table; raises `InputError` as `read_table` does."""
    found = []
    for row in read_table(text, COLUMNS, name):
        kind, chinese, english, also = row.cells
        forms = phrases(english)
        own = tuple(each for each in forms if not each.startswith(_WIDE))
        wide = tuple(each.removeprefix(_WIDE) for each in forms if each.startswith(_WIDE))
        found.append(SisterBody(kind, tuple(chinese.split()), own, wide, tuple(also.split())))
    return tuple(found)


@cache
def all_sister_bodies() -> tuple[SisterBody, ...]:
    """Return the bodies of the program and the user's."""
    return lexicon(read_sister_bodies, FILE)
