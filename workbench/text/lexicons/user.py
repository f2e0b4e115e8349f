"""A user's lexicons: a file of the same name and form as a built-in one adds its rows to it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from platformdirs import user_config_path

from workbench.model.errors import InputError

FOLDER = "lexicons"

_Row = TypeVar("_Row")


def user_folder() -> Path:
    """Return where this user's lexicons are; it need not exist."""
    return user_config_path("duizhao", appauthor=False) / FOLDER


def read_user_rows(
    read: Callable[[str, str], tuple[_Row, ...]], name: str, folder: Path
) -> tuple[tuple[_Row, ...], InputError | None]:
    """Return the rows of a user's file, and what is wrong with it; no rows where something is.

    A file with one wrong line gives nothing at all: half a table is harder to notice than none.
    """
    try:
        return read((folder / name).read_text("utf-8"), name), None
    except FileNotFoundError:
        return (), None
    except InputError as error:
        return (), error
    except (OSError, UnicodeError):
        return (), InputError("lexicon.unreadable", file=name)
