"""A database file that is open for writing: its connection, its log, and whether it is still it."""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from workbench.storage.identity import TELLS_WRITING, FileIdentity, identity_of
from workbench.storage.log_identity import LogKeeper
from workbench.storage.relocation import Loss
from workbench.storage.write_ahead import log_path


class OpenFile:
    """Holds one writable connection and watches over the files it works with.

    Only `fold` writes into the project's own file, so its time tells whether anybody else did.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Take over `connection`; `path` is the real file, no symbolic link."""
        self.connection = connection
        self._path = path
        try:
            self._keeper = LogKeeper(connection, path)
        except BaseException:
            connection.close()
            raise
        self._look()

    def _look(self) -> None:
        self._file = identity_of(self._path)
        self._log = identity_of(log_path(self._path))

    def loss(self) -> Loss | None:
        """Return what happened to the file, `None` while it is as it was left; two cheap calls."""
        now, log = identity_of(self._path), identity_of(log_path(self._path))
        if now is None:
            return Loss.REMOVED
        if self._file is None or not self._file.is_same_file(now):
            return Loss.REPLACED
        if TELLS_WRITING and (now.size, now.modified) != (self._file.size, self._file.modified):
            return Loss.OVERWRITTEN
        return None if _is_same(self._log, log) else Loss.REPLACED

    def is_doubtful(self) -> bool:
        """Return whether another program wrote into the file: then a copy has to be looked at."""
        return self.loss() is Loss.OVERWRITTEN

    def keep_log_short(self) -> None:
        """Fold the log back if it has grown long; where there is no room it waits for the next."""
        if self._keeper.is_long():
            with suppress(sqlite3.OperationalError):  # what was committed is in the log, synced
                self.fold()

    def fold(self) -> bool:
        """Bring the file up to date unless it is another one now; return whether it is."""
        if self.loss() is not None:
            return False
        try:
            return self._keeper.fold()
        finally:
            self._look()

    def close(self) -> None:
        """Leave one plain file behind, or, if another is there now, nothing of ours."""
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


def _is_same(known: FileIdentity | None, now: FileIdentity | None) -> bool:
    if known is None or now is None:
        return known is now
    return known.is_same_file(now)
