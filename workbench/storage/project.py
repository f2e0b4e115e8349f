"""A project file: created, opened, checked, migrated, and closed to one plain file."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Self

from workbench.model.errors import EnvironmentFailure
from workbench.storage.connection import (
    explain,
    file_errors,
    open_connection,
    storage_errors,
)
from workbench.storage.journal import Journal
from workbench.storage.lock import ProjectLock
from workbench.storage.reader import Reader
from workbench.storage.schema import check_file, migrate, migration_scripts, stored_version

SUFFIX = ".dzp"


class ProjectFile:
    """An open project; use it from the thread that opened it.

    While it is open for writing the process holds the project's lock and the database is in WAL
    mode with every commit synced; `close` folds the log back so that one plain file is left.
    """

    def __init__(self, path: Path, *, author: str, clock: Callable[[], int]) -> None:
        """Open `path` for writing, creating it if it does not exist.

        Raises `EnvironmentFailure`: `project.locked`, `project.newer`, `project.damaged`,
        `project.foreign`, `project.read_only`, `project.unreachable`, `disk.full`.
        """
        self.path = path
        if path.exists():
            check_file(path)
        elif not path.parent.is_dir():
            raise EnvironmentFailure("project.no_folder", path=str(path), folder=str(path.parent))
        self._lock = ProjectLock(path)
        try:
            self._connection = self._open(path)
        except BaseException:
            self._lock.release()
            raise
        self.journal = Journal(self._connection, author=author, clock=clock)
        self.reader = Reader(self._connection, path)
        self._open_now = True

    def _open(self, path: Path) -> sqlite3.Connection:
        with storage_errors(path):
            if not path.exists():
                return _create(path)
            _migrate_existing(path)
            return open_connection(path, writable=True)

    def reading(self) -> "ReadOnlyProject":
        """Return a second, read-only view for another thread, which closes it."""
        return ReadOnlyProject(self.path)

    def close(self) -> None:
        """Close the file; safe to call twice."""
        if not self._open_now:
            return
        self._open_now = False
        try:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._connection.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.OperationalError as error:
            # Another reader is still there: the log stays beside the file, complete.
            if error.sqlite_errorcode & 0xFF not in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
                raise explain(error, self.path) from error
        finally:
            self._connection.close()
            self._lock.release()


class ReadOnlyProject:
    """A project opened to be read only: no lock, for any thread, next to a writer if need be."""

    def __init__(self, path: Path) -> None:
        """Open `path`; the errors are those of `ProjectFile`."""
        self.path = path
        check_file(path)
        with storage_errors(path):
            self._connection = _open_for_reading(path)
        self.reader = Reader(self._connection, path)

    def close(self) -> None:
        """Close the view; safe to call twice."""
        self._connection.close()

    def __enter__(self) -> Self:
        """Return the view itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the view."""
        self.close()


def _open_for_reading(path: Path) -> sqlite3.Connection:
    connection = open_connection(path, writable=False)
    try:
        version = stored_version(connection, path)
        _refuse_older(version, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_older(version: int, path: Path) -> None:
    if version < len(migration_scripts()):
        raise EnvironmentFailure("project.older", path=str(path), version=version)


def _create(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        migrate(connection, 0)
    except sqlite3.Error:
        connection.close()
        path.unlink(missing_ok=True)
        raise
    connection.close()
    return open_connection(path, writable=True)


def _migrate_existing(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        version = stored_version(connection, path)
        newest = len(migration_scripts())
        if version < newest:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            with file_errors(path):
                shutil.copy2(path, path.with_name(f"{path.stem}.before-{newest}{path.suffix}"))
            migrate(connection, version)
    finally:
        connection.close()
