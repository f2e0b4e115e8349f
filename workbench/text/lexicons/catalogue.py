"""The lexicons that a user's files add to, and what is wrong with those files."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from workbench.model.errors import InputError
from workbench.text.lexicons import (
    agencies,
    british_american,
    english_places,
    irregular_forms,
    opposites,
    surnames,
)
from workbench.text.lexicons.user import read_user_rows

# How to read each lexicon that can be added to, by the file's name.
READERS: Mapping[str, Callable[[str, str], tuple[object, ...]]] = {
    agencies.FILE: agencies.read_agencies,
    british_american.FILE: british_american.read_spelt_words,
    english_places.FILE: english_places.read_places,
    irregular_forms.FILE: irregular_forms.read_irregular_forms,
    opposites.FILE: opposites.read_opposites,
    surnames.FILE: surnames.read_surnames,
}


@dataclass(frozen=True, slots=True)
class UserLexicon:
    """A user's file: its name, how many rows it adds, and why it adds none."""

    file: str
    rows: int
    error: InputError | None = None


def user_lexicons(folder: Path) -> tuple[UserLexicon, ...]:
    """Return the tables in a folder in the order of their names; reads all of them.

    The errors are those of `read_table`, `lexicon.unreadable`, and `lexicon.unknown` for a table
    that has the name of no lexicon.
    """
    try:
        names = sorted(path.name for path in folder.iterdir() if path.suffix == ".tsv")
    except FileNotFoundError:
        return ()
    except OSError:
        return (UserLexicon(folder.name, 0, InputError("lexicon.unreadable", file=folder.name)),)
    return tuple(_examined(name, folder) for name in names)


def _examined(name: str, folder: Path) -> UserLexicon:
    read = READERS.get(name)
    if read is None:
        known = ", ".join(sorted(READERS))
        return UserLexicon(name, 0, InputError("lexicon.unknown", file=name, known=known))
    rows, error = read_user_rows(read, name, folder)
    return UserLexicon(name, len(rows), error)
