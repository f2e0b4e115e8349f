"""Connections to a project's database, and its errors in this program's words."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.model.errors import EnvironmentFailure, InternalError, WorkbenchError

# `DZP1`, in the file's header, so that `file` and other programs can tell a project.
APPLICATION_ID = 0x445A_5031

# SQLite's own is 2,000 KiB, less than the texts of a large project.
CACHE_KIB = 32 * 1024

# How long SQLite waits for another connection's lock before it says that it is busy.
BUSY_SECONDS = 5.0

_CODES = {
    sqlite3.SQLITE_FULL: "disk.full",
    sqlite3.SQLITE_READONLY: "project.read_only",
    sqlite3.SQLITE_CORRUPT: "project.damaged",
    sqlite3.SQLITE_NOTADB: "project.damaged",
    sqlite3.SQLITE_BUSY: "project.busy",
    sqlite3.SQLITE_LOCKED: "project.busy",
    sqlite3.SQLITE_IOERR: "disk.failed",
    sqlite3.SQLITE_CANTOPEN: "project.unreachable",
    sqlite3.SQLITE_PERM: "project.read_only",
}

# Signs of damage that come without a code of their own; every project has the tables asked for.
_DAMAGE = (
    "malformed",
    "Could not decode to UTF-8",
    "no such column",
    "no such table",
    "no such index",
)


def open_connection(
    path: Path, *, writable: bool, alone: bool = False, handed_on: bool = False
) -> sqlite3.Connection:
    """Open the database for one thread; a writable one is in WAL mode and syncs every commit.

    `alone` reads the file without the log beside it, which is then another file's. One that is
    `handed_on` may be used by another thread than this one, after it.
    """
    mode = "rwc" if writable else "ro"
    uri = f"{path.absolute().as_uri()}?mode={mode}{'&immutable=1' if alone else ''}"
    connection = sqlite3.connect(
        *(uri, BUSY_SECONDS),
        uri=True,
        isolation_level=None,
        check_same_thread=not handed_on,
    )
    try:
        connection.row_factory = sqlite3.Row
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        connection.execute("PRAGMA foreign_keys = ON")
        if writable:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
    except (sqlite3.Error, UnicodeDecodeError):
        connection.close()
        raise
    return connection


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn the database's errors into `EnvironmentFailure`s with a code that has a sentence."""
    try:
        yield
    except sqlite3.Error as error:
        raise explain(error, path) from error
    except UnicodeDecodeError as error:  # a damaged schema is quoted in the database's own error
        raise EnvironmentFailure("project.damaged", path=str(path), reason=str(error)) from error


@contextmanager
def file_errors(path: Path) -> Iterator[None]:
    """Turn the file system's errors into `disk.full` or `disk.failed`."""
    try:
        yield
    except OSError as error:
        code = "disk.full" if error.errno in {errno.ENOSPC, errno.EDQUOT} else "disk.failed"
        reason = error.strerror or str(error)
        raise EnvironmentFailure(code, path=str(path), reason=reason) from error


def explain(error: sqlite3.Error, path: Path) -> WorkbenchError:
    """Return the program's error for a database error; unknown ones are bugs of ours."""
    extended = getattr(error, "sqlite_errorcode", 0) or 0
    code = _CODES.get(extended & 0xFF)
    if code is None and any(sign in str(error) for sign in _DAMAGE):
        code = "project.damaged"
    if code is None:
        return InternalError("storage.failed", path=str(path), reason=str(error))
    return EnvironmentFailure(code, path=str(path), reason=str(error))
