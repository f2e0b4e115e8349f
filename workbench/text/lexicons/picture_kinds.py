"""What a picture is besides a photo: a composite, an illustration, a frame of a camera."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import phrases, read_table
from workbench.text.lexicons.user import lexicon

FILE = "picture_kinds.tsv"
COLUMNS = ("kind", "said", "chinese", "english")

# A kind that may go unsaid.
_INSTEAD = "instead"


@dataclass(frozen=True, slots=True)
class PictureKind:
    """A kind of picture: the Chinese words for it, and beginnings of English words that say it.

    What is no `is_needed` may go unsaid, but not be called another kind.
    """

    kind: str
    is_needed: bool
    chinese: tuple[str, ...]
    english: tuple[str, ...]


def read_picture_kinds(text: str, name: str = FILE) -> tuple[PictureKind, ...]:
    """Return the kinds of a table; raises `InputError` as `read_table` does."""
    return tuple(
        PictureKind(
            row.cells[0],
            row.cells[1] != _INSTEAD,
            tuple(row.cells[2].split()),
            phrases(row.cells[3]),
        )
        for row in read_table(text, COLUMNS, name)
    )


@cache
def all_picture_kinds() -> tuple[PictureKind, ...]:
    """Return the kinds of the program and the user's."""
    return lexicon(read_picture_kinds, FILE)
