"""Where a project goes on whose file was replaced, removed or moved while it was open."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import platformdirs

from workbench.model.errors import EnvironmentFailure
from workbench.storage.connection import file_errors, storage_errors
from workbench.storage.damage.salvage import salvage


class Loss(StrEnum):
    """What happened to an open project's file."""

    REMOVED = "removed"
    """Nothing is at its path any more: removed, or moved."""

    REPLACED = "replaced"
    """Another file is at its path."""

    OVERWRITTEN = "overwritten"
    """Another program wrote into the file itself."""


@dataclass(frozen=True, slots=True)
class Relocation:
    """That a project goes on in another file from now on, and why it had to.

    `whole` is false where the copy had to be put together from what could be read.
    """

    loss: Loss
    before: Path
    now: Path
    whole: bool = True

    @property
    def is_beside(self) -> bool:
        """Return whether the new file is in the folder of the old one."""
        return self.now.parent == self.before.parent


def rescue_names(project: Path, moment: datetime) -> Iterator[Path]:
    """Yield free names for a rescued project: beside it, then among the user's own data."""
    day = f"{moment:%Y-%m-%d}"
    data = Path(platformdirs.user_data_dir("duizhao", appauthor=False)) / "rescued"
    for folder in (project.parent, data):
        number = 1
        while True:
            suffix = "" if number == 1 else f" {number}"
            name = folder / f"{project.stem} (rescued {day}{suffix}){project.suffix}"
            number += 1
            if not os.path.lexists(name):
                break
        yield name


def copy_project(connection: sqlite3.Connection, into: Path, *, checked: bool) -> bool:
    """Write all that a connection knows into a new file; return whether it is whole.

    `checked` looks through the copy and has it salvaged if it is not sound. The file gets its name
    when it is complete and synced. Raises `project.exists`, `disk.full`, `disk.failed` and others.
    """
    if os.path.lexists(into):
        raise EnvironmentFailure("project.exists", path=str(into))
    unfinished = into.with_name(f".{into.name}.part")
    with file_errors(into):
        into.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
    try:
        with storage_errors(into), closing(sqlite3.connect(unfinished)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            whole = not checked or _is_sound(copy)
        if not whole:
            _salvage(unfinished)
        with file_errors(into):
            unfinished.rename(into)
            sync_folder(into.parent)
    finally:
        unfinished.unlink(missing_ok=True)
    return whole


def _is_sound(copy: sqlite3.Connection) -> bool:
    try:
        return bool(copy.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False


def _salvage(copy: Path) -> None:
    salvaged = copy.with_name(f"{copy.name}.salvaged")
    salvage(copy, salvaged)
    salvaged.replace(copy)


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder outlive a power cut, where the system can do so."""
    if os.name != "posix":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network file systems sync names by themselves
            os.fsync(number)
    finally:
        os.close(number)
