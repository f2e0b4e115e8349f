"""A database file that is open for writing: its connection, its log, and whether it is still it."""

import os
import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from workbench.storage.connection import open_connection
from workbench.storage.identity import TELLS_WRITING, FileIdentity, identity_of
from workbench.storage.log_identity import FOLD_BYTES, LogKeeper, log_length
from workbench.storage.relocation import Loss
from workbench.storage.write_ahead import log_path


class OpenFile:
    """Holds one writable connection and watches over the files it works with.

    Only `fold` and `fold_beside` write into the project's own file, so its time tells whether
    anybody else did.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Take over `connection`; `path` is the real file, no symbolic link."""
        self.connection = connection
        self._path = path
        self._writes = 0
        self._beside: _Beside | None = None
        try:
            self._keeper = LogKeeper(connection, path)
            self._keeper.begin()
        except BaseException:
            connection.close()
            raise
        self._look()

    def _look(self) -> None:
        self._file = identity_of(self._path)
        self._log = identity_of(log_path(self._path))

    def loss(self) -> Loss | None:
        """Return what happened to the file, `None` while it is as it was left; two cheap calls."""
        before = self._writes
        now, log = identity_of(self._path), identity_of(log_path(self._path))
        if now is None:
            return Loss.REMOVED
        if self._file is None or not self._file.is_same_file(now):
            return Loss.REPLACED
        is_other = (now.size, now.modified) != (self._file.size, self._file.modified)
        if TELLS_WRITING and is_other and not self._was_written_here_since(before):
            return Loss.OVERWRITTEN
        return None if _is_same(self._log, log) else Loss.REPLACED

    def _was_written_here_since(self, before: int) -> bool:
        """Return whether another thread folds, or did since `_writes` was this: odd, while it does.

        So nothing has to be locked each time somebody asks for `loss`.
        """
        return before % 2 == 1 or self._writes != before

    def is_doubtful(self) -> bool:
        """Return whether another program wrote into the file: then a copy has to be looked at."""
        return self.loss() is Loss.OVERWRITTEN

    def keep_log_short(self) -> None:
        """Fold the log back if it has grown long; where there is no room it waits for the next."""
        if self._keeper.is_long():
            with suppress(sqlite3.OperationalError):  # what was committed is in the log, synced
                self.fold()

    def is_log_growing(self) -> bool:
        """Return whether it is time to fold beside, long before the log would be kept short."""
        return log_length(self._path) > FOLD_BYTES // 4

    def fold(self) -> bool:
        """Bring the file up to date unless it is another one now; return whether it is."""
        if self.loss() is not None or self._writes % 2:
            return False
        self._end_beside()
        try:
            return self._keeper.fold()
        finally:
            self._look()

    def fold_beside(self, *, begin_again: bool) -> Callable[[], bool]:
        """Return what does what `fold` does, on any thread, once; nothing after `close`.

        Whatever is at the path by then, it writes only into the file that is there now. With
        `begin_again` it also waits for the disk where the first change after a fold would.
        """
        if self._beside is not None and self._writes % 2:
            return self._beside.fold  # is at it
        self._end_beside()
        if self.loss() is not None:
            return lambda: False
        begin, end = self._begin_writing, self._end_writing
        self._beside = _Beside(self._path, begin, end, begin_again=begin_again)
        return self._beside.fold

    def _begin_writing(self) -> bool:
        if self.loss() is not None:
            return False
        self._writes += 1
        return True

    def _end_writing(self) -> None:
        self._look()
        self._writes += 1

    def _end_beside(self) -> None:
        beside, self._beside = self._beside, None
        if beside is not None:
            beside.close()

    def close(self) -> None:
        """Leave one plain file behind, or, if another is there now, nothing of ours."""
        self._end_beside()
        if self.loss() is not None:
            self.let_go()
            return
        try:
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self.connection.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.OperationalError as error:
            # Another reader is still there: the log stays beside the file, complete.
            if error.sqlite_errorcode & 0xFF not in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
                raise
        finally:
            self.connection.close()

    def let_go(self) -> None:
        """Close without writing into what is at the path now; the content is elsewhere by then.

        A file that was moved away gets what it lacks. SQLite removes the log by its name, and
        folds it into whatever file it has open: neither may reach another file.
        """
        self._end_beside()
        log = log_path(self._path)
        mine = _is_same(self._log, identity_of(log))
        if self.loss() is Loss.OVERWRITTEN:
            if mine:
                os.truncate(log, 0)  # SQLite, which folds back on closing, finds nothing to fold
        else:
            with suppress(sqlite3.OperationalError):  # what it lacks is in the new file anyway
                self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        aside = log.with_name(f"{log.name}.other")
        if not mine and log.exists():
            log.rename(aside)
        with suppress(sqlite3.OperationalError):
            self.connection.close()
        if mine:
            log.unlink(missing_ok=True)
            log.with_name(f"{self._path.name}-shm").unlink(missing_ok=True)
        elif aside.exists():
            aside.rename(log)


class _Beside:
    """One fold of the file as it is now, by a connection of its own; who closes it waits for it."""

    def __init__(
        self,
        path: Path,
        begin: Callable[[], bool],
        end: Callable[[], None],
        *,
        begin_again: bool,
    ) -> None:
        """Open the file; `begin` says whether it may still be written to, `end` that it was."""
        self._begin, self._end = begin, end
        self._begin_again = begin_again
        self._at_work = threading.Lock()
        self._connection = open_connection(path, writable=True, handed_on=True)
        self._keeper = LogKeeper(self._connection, path)
        self._is_closed = False

    def fold(self) -> bool:
        """Bring the file up to date; return whether it is."""
        with self._at_work:
            if self._is_closed or not self._begin():
                return False
            try:
                if self._begin_again:
                    return self._keeper.fold_and_begin_again()
                return self._keeper.fold()
            finally:
                self._end()
                self._close()

    def close(self) -> None:
        """Fold no more; safe to call twice."""
        with self._at_work:
            self._close()

    def _close(self) -> None:
        self._is_closed = True
        self._connection.close()


def _is_same(known: FileIdentity | None, now: FileIdentity | None) -> bool:
    if known is None or now is None:
        return known is now
    return known.is_same_file(now)
