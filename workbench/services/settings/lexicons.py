"""The lexicons as a user sees them: what each has of the program's and of the user's own rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from workbench.model.errors import EnvironmentFailure, InputError
from workbench.services.writing import write_atomically
from workbench.text.lexicons.tables import built_in_text, header_of, is_row
from workbench.text.lexicons.user import UserLexicon


@dataclass(frozen=True, slots=True)
class LexiconState:
    """A table: its file's name, how many rows the program has, and what the user's file does.

    `own` is `None` where the user has no file of that name.
    """

    file: str
    rows: int
    own: UserLexicon | None = None


def lexicon_states(folder: Path) -> Iterator[LexiconState]:
    """Yield all tables by their names as they are read, then the files of a folder of no table."""
    # The catalogue knows the reader of every lexicon; who only opens a file needs none.
    from workbench.text.lexicons.catalogue import (  # noqa: PLC0415 - on demand
        READERS,
        user_files,
        user_lexicon,
    )

    unreadable: tuple[UserLexicon, ...] = ()
    own: tuple[str, ...] = ()
    try:
        own = user_files(folder)
    except InputError as error:
        unreadable = (UserLexicon(folder.name, error=error),)
    for file in READERS:
        given = user_lexicon(file, folder) if file in own else None
        yield LexiconState(file, _rows(file), given)
    strange = (user_lexicon(file, folder) for file in own if file not in READERS)
    for each in (*strange, *unreadable):
        yield LexiconState(each.file, 0, each)


@cache
def _rows(file: str) -> int:
    return sum(map(is_row, built_in_text(file).splitlines())) - 1


def file_to_edit(file: str, folder: Path, comment: Sequence[str]) -> Path:
    """Return the user's file for a table, made with a comment and the columns where there is none.

    The comment is followed by that of the program's table, which tells what its cells hold. Raises
    `EnvironmentFailure` as `write_atomically` does.
    """
    path = folder / file
    if not path.exists():
        table = built_in_text(file)
        lines = [f"# {line}" for line in comment]
        lines += [line for line in table.splitlines() if line.startswith("#")]
        text = "\n".join((*lines, "\t".join(header_of(table)), ""))
        make_folder(folder)
        write_atomically(path, lambda stream: stream.write(text.encode("utf-8")))
    return path


def make_folder(folder: Path) -> None:
    """See to it that a folder for lexicons is there; raises `EnvironmentFailure` if it cannot."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise EnvironmentFailure("export.unwritable", path=str(folder), reason=reason) from error
