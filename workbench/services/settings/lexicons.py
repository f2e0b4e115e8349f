"""The lexicons as a user sees them: what each has of the program's and of the user's own rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from workbench.model.errors import EnvironmentFailure
from workbench.services.writing import write_atomically
from workbench.text.lexicons.catalogue import READERS, UserLexicon, user_lexicons
from workbench.text.lexicons.tables import built_in_text, header_of, is_row


@dataclass(frozen=True, slots=True)
class LexiconState:
    """A table: its file's name, how many rows the program has, and what the user's file does.

    `own` is `None` where the user has no file of that name.
    """

    file: str
    rows: int
    own: UserLexicon | None = None


def lexicon_states(folder: Path) -> tuple[LexiconState, ...]:
    """Return all tables by their names, and behind them the files of a folder that are of none."""
    own = {each.file: each for each in user_lexicons(folder)}
    known = (LexiconState(file, _rows(file), own.pop(file, None)) for file in READERS)
    return (*known, *(LexiconState(file, 0, each) for file, each in own.items()))


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
