"""Whether the write-ahead log beside a project is its own.

SQLite replays any whole log it finds beside a file: a restored backup would get the pages of the
project it replaced. So the project remembers the first salt of the only log that may follow it.
That salt is random for a new log and grows by 1 whenever the log begins again (SQLite Database File
Format §4.3); it is written into the project by the last commit before a log is folded back. A file
that was closed says so in its header and has no log at all.
"""

import mmap
import os
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from workbench.model.errors import EnvironmentFailure
from workbench.storage.connection import file_errors
from workbench.storage.damage.pages import HEADER, Pages
from workbench.storage.damage.remains import numbers_of
from workbench.storage.lock import ProjectLock
from workbench.storage.write_ahead import Log, log_path, log_salt, read_log

# Under this name `sqlite_sequence`, an ordinary table, has the salt: no other table is needed.
NEXT_LOG = "log"

# A log as long as this is folded back at once; SQLite's own limit is 1000 pages.
FOLD_BYTES = 4 * 1024**2

# The header's file format versions (offset 18) of a file that was last written without a log.
_CLOSED = b"\x01\x01"

_NUMBERS = 1 << 32


def own_log(project: Path) -> Log | None:
    """Return the log beside a project if it belongs to it, `None` where there is none of its own.

    Reads both files: nothing in this process may have the project open.
    """
    log = read_log(project)
    return log if log is not None and log.pages and _belongs(log, project) else None


def log_is_foreign(project: Path) -> bool:
    """Return whether SQLite would replay another file's log into the project."""
    log = read_log(project)
    return log is not None and bool(log.pages) and not _belongs(log, project)


def _belongs(log: Log, project: Path) -> bool:
    with project.open("rb") as file:
        if len(file.read(HEADER)) < HEADER:
            return True  # what is no database is refused elsewhere
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            if content[18:20] == _CLOSED:
                return False
            alone = _awaited(Pages(content))
            together = _awaited(Pages(content, log.pages))
    if alone is None or alone == log.salt:
        return True
    return alone == together == (log.salt + 1) % _NUMBERS


def _awaited(pages: Pages) -> int | None:
    return numbers_of(pages).get(NEXT_LOG)


def move_aside(project: Path) -> Path:
    """Give the log beside a project another name; raises `disk.failed` if that is impossible."""
    log = log_path(project)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside = log.with_name(f"{log.name}.aside-{stamp}")
    with file_errors(log):
        log.rename(aside)
    return aside


def reads_alone(project: Path) -> bool:
    """Return whether a project must be read without the log beside it.

    While a program has it open both change under one's eyes, and the log is theirs.
    """
    if not log_path(project).exists() or not log_is_foreign(project):
        return False
    try:
        lock = ProjectLock(project)
    except EnvironmentFailure as error:
        return error.code != "project.locked"
    try:
        return log_is_foreign(project)
    finally:
        lock.release()


class LogKeeper:
    """Folds the log of one writable connection back, and says in the project which one follows."""

    def __init__(self, connection: sqlite3.Connection, project: Path) -> None:
        """Take over from SQLite, which would fold back at times of its own."""
        self._connection = connection
        self._project = project
        connection.execute("PRAGMA wal_autocheckpoint = 0")

    def begin(self) -> None:
        """Make the log, if there is none, and fold it."""
        if log_salt(self._project) is None:
            self._announce(0)  # the first commit makes the log, and so its salt
        self.fold()

    def fold(self) -> bool:
        """Write everything into the project's own file; return whether it is whole now.

        Never waits: where a reader still holds what is older, the rest follows another time.
        """
        salt = log_salt(self._project)
        if salt is None:
            return True
        following = (salt + 1) % _NUMBERS
        if self._announced() != following:
            self._announce(following)
        _, length, done = self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        if length != done:
            return False
        self._empty()
        return True

    def fold_and_begin_again(self) -> bool:
        """Fold, and put the head of the next log on the disk; return whether the file is whole.

        For whoever writes first into a log waits until its head is there.
        """
        if not self.fold():
            return False
        announced = self._announced()
        if announced is not None:
            self._announce(announced)
        return True

    def _empty(self) -> None:
        wait = self._connection.execute("PRAGMA busy_timeout").fetchone()[0]
        self._connection.execute("PRAGMA busy_timeout = 0")
        try:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            self._connection.execute(f"PRAGMA busy_timeout = {wait}")

    def is_long(self) -> bool:
        """Return whether the log has grown so long that it should be folded back at once."""
        return log_length(self._project) > FOLD_BYTES

    def _announced(self) -> int | None:
        sql = "SELECT seq FROM sqlite_sequence WHERE name = ?"
        row = self._connection.execute(sql, (NEXT_LOG,)).fetchone()
        return None if row is None else int(row[0])

    def _announce(self, salt: int) -> None:
        """Say which log follows; it is on the disk before anything else gets into the file.

        SQLite sees to that when it folds, so nobody waits for the disk twice.
        """
        connection = self._connection
        kept = connection.execute("PRAGMA synchronous").fetchone()[0]
        connection.execute("PRAGMA synchronous = NORMAL")
        try:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (NEXT_LOG,))
            connection.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (NEXT_LOG, salt))
            connection.execute("COMMIT")
        except sqlite3.Error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        finally:
            connection.execute(f"PRAGMA synchronous = {kept}")


def sync_log(project: Path) -> None:
    """Put on the disk for good what was committed into a project's log; on any thread."""
    with file_errors(project), suppress(FileNotFoundError):
        number = os.open(log_path(project), os.O_RDWR)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def log_length(project: Path) -> int:
    """Return how many bytes a project's log has, 0 where there is none."""
    try:
        return log_path(project).stat().st_size
    except FileNotFoundError:
        return 0
