"""A project file: created, opened, checked, migrated, and closed to one plain file."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Self

from workbench.model.article import WorkbenchWarning
from workbench.model.errors import EnvironmentFailure
from workbench.model.moments import moment_at
from workbench.storage.connection import (
    file_errors,
    open_connection,
    storage_errors,
)
from workbench.storage.journal import Journal
from workbench.storage.lock import ProjectLock
from workbench.storage.log_identity import log_is_foreign, move_aside, reads_alone
from workbench.storage.open_file import OpenFile
from workbench.storage.reader import ProjectReader
from workbench.storage.relocation import Relocation, copy_project, rescue_names
from workbench.storage.schema import check_file, migrate, migration_scripts, stored_version
from workbench.storage.write_ahead import log_path

SUFFIX = ".dzp"
ELSEWHERE = "project.elsewhere"


class ProjectFile:
    """An open project; use it from the thread that opened it.

    While it is open for writing the process holds the project's lock and the database is in WAL
    mode with every commit synced; `close` folds the log back so that one plain file is left.
    `warnings` say what was odd on opening it.
    """

    def __init__(self, path: Path, *, author: str, clock: Callable[[], int]) -> None:
        """Open `path` for writing, creating it if it does not exist.

        Raises `EnvironmentFailure`: `project.locked`, `project.other_name`, `project.newer`,
        `project.damaged`, `project.foreign`, `project.read_only`, `project.unreachable`,
        `disk.full`.
        """
        self.path = path
        self._author = author
        self._clock = clock
        real = Path(os.path.realpath(path))
        if not real.exists() and not real.parent.is_dir():
            raise EnvironmentFailure("project.no_folder", path=str(path), folder=str(real.parent))
        self._lock = ProjectLock(real)
        try:
            self.warnings = _set_right(path, real)
            self._use(OpenFile(real, self._open(real)))
            self._lock.hold_file(real)
        except BaseException:
            self._lock.release()
            raise
        self._open_now = True

    def _open(self, path: Path) -> sqlite3.Connection:
        with storage_errors(self.path):
            if not path.exists():
                return _create(path)
            _migrate_existing(path)
            return open_connection(path, writable=True)

    def _use(self, file: OpenFile) -> None:
        self._file = file
        self.journal = Journal(file.connection, author=self._author, clock=self._clock)
        self.reader = ProjectReader(file.connection, self.path)

    def reading(self) -> "ReadOnlyProject":
        """Return a second, read-only view for another thread, which closes it.

        Raises `project.elsewhere` while another file is at the path, which `settle` will notice.
        """
        if self._file.loss() is not None:
            raise EnvironmentFailure(ELSEWHERE, path=str(self.path))
        return ReadOnlyProject(self.path, is_open_here=True)

    def settle(self) -> Relocation | None:
        """Make sure that what was committed is where it belongs; meant to follow each commit.

        If the file at the path is another one now, the project goes on in a new file, which is
        returned. Raises `project.gone` if no such file can be written: the work is in memory only.
        """
        loss = self._file.loss()
        if loss is None:
            self._file.keep_log_short()
            return None
        before, failure = self.path, None
        for name in rescue_names(before, moment_at(self._clock())):
            try:
                whole = self.go_on_in(name)
            except EnvironmentFailure as error:
                failure = failure or error
            else:
                return Relocation(loss, before, name, whole)
        raise EnvironmentFailure("project.gone", path=str(before)) from failure

    def go_on_in(self, path: Path) -> bool:
        """Copy everything into a new file and work there from now on; return whether it is whole.

        Raises `project.exists` and the errors of opening; then everything is as it was.
        """
        real = Path(os.path.realpath(path))
        whole = copy_project(self._file.connection, real, checked=self._file.is_doubtful())
        lock = ProjectLock(real)
        try:
            with storage_errors(path):
                file = OpenFile(real, open_connection(real, writable=True))
        except BaseException:
            lock.release()
            raise
        left, free = self._file, self._lock
        self._author = self.journal.author  # who works may have changed since it was opened
        self.path, self._lock = path, lock
        self._use(file)
        left.let_go()
        free.release()
        return whole

    def fold(self) -> bool:
        """Bring the file itself up to date, so that a plain copy of it is whole; meant for a pause.

        Return whether it is; where a reader holds older pages it is tried again another time.
        """
        with storage_errors(self.path):
            return self._file.fold()

    def fold_beside(self, *, begin_again: bool) -> Callable[[], bool]:
        """Return what does so on any thread, once; raises what opening a file raises.

        With `begin_again` whoever writes first afterwards waits for no disk.
        """
        with storage_errors(self.path):
            fold = self._file.fold_beside(begin_again=begin_again)

        def explained() -> bool:
            with storage_errors(self.path):
                return fold()

        return explained

    def is_log_growing(self) -> bool:
        """Return whether so much was written since then that it is time for that."""
        return self._file.is_log_growing()

    def close_after(self, settle: Callable[[], None]) -> None:
        """Close the file once `settle` has seen to it that its content is safe; safe to call twice.

        Where that fails the project stays open.
        """
        if self._open_now:
            settle()
        self.close()

    def close(self) -> None:
        """Close the file; safe to call twice."""
        if not self._open_now:
            return
        self._open_now = False
        try:
            with storage_errors(self.path):
                self._file.close()
        finally:
            self._lock.release()


class ReadOnlyProject:
    """A project opened to be read only: no lock, for any thread, next to a writer if need be."""

    def __init__(self, path: Path, *, is_open_here: bool = False) -> None:
        """Open `path`; the errors are those of `ProjectFile`.

        `is_open_here` says that this process has the project open: then nothing but SQLite may
        open the file, for closing it again would drop SQLite's locks.
        """
        self.path = path
        alone = False
        if not is_open_here:
            check_file(path)
            alone = reads_alone(Path(os.path.realpath(path)))
        with storage_errors(path):
            self._connection = _open_for_reading(path, alone=alone)
        self.reader = ProjectReader(self._connection, path)

    def close(self) -> None:
        """Close the view; safe to call twice."""
        self._connection.close()

    def __enter__(self) -> Self:
        """Return the view itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the view."""
        self.close()


def _set_right(path: Path, real: Path) -> tuple[WorkbenchWarning, ...]:
    """Look at a file that nobody has open, and move a log aside that is another file's."""
    if real.exists():
        check_file(path)
        with file_errors(path):
            foreign = log_is_foreign(real)
    else:
        foreign = log_path(real).exists()
    if not foreign:
        return ()
    return (WorkbenchWarning("project.stray_log", str(move_aside(real))),)


def _open_for_reading(path: Path, *, alone: bool) -> sqlite3.Connection:
    connection = open_connection(path, writable=False, alone=alone)
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
