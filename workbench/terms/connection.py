"""Connections to a termbase's file, its versions, and its errors in this program's words."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path

from workbench.model.errors import EnvironmentFailure, InternalError, WorkbenchError
from workbench.terms.concept_json import DamagedConceptError

# `DZT1`, in the file's header, so that `file` and other programs can tell a termbase.
APPLICATION_ID = 0x445A_5431

BUSY_SECONDS = 5.0

_CODES = {
    sqlite3.SQLITE_FULL: "disk.full",
    sqlite3.SQLITE_READONLY: "termbase.read_only",
    sqlite3.SQLITE_PERM: "termbase.read_only",
    sqlite3.SQLITE_CORRUPT: "termbase.damaged",
    sqlite3.SQLITE_NOTADB: "termbase.damaged",
    sqlite3.SQLITE_BUSY: "termbase.busy",
    sqlite3.SQLITE_LOCKED: "termbase.busy",
    sqlite3.SQLITE_IOERR: "disk.failed",
    sqlite3.SQLITE_CANTOPEN: "termbase.unreachable",
}
_DAMAGE = ("malformed", "Could not decode to UTF-8", "no such column", "no such table")


def open_termbase(path: Path, *, writable: bool, create: bool = False) -> sqlite3.Connection:
    """Open a termbase's file for one thread, bringing an older one to the newest version.

    A writable one is in WAL mode and syncs every commit. Raises `EnvironmentFailure`:
    `termbase.missing`, `termbase.exists` (to be created), `termbase.foreign`, `termbase.newer`,
    `termbase.damaged`, `termbase.unreachable`, `termbase.read_only`, `disk.full`.
    """
    if create and path.exists():
        raise EnvironmentFailure("termbase.exists", path=str(path))
    if not create and not path.exists():
        raise EnvironmentFailure("termbase.missing", path=str(path))
    with termbase_errors(path):
        connection = _connect(path, writable=writable)
        try:
            _bring_to_newest(connection, path, create=create, writable=writable)
        except BaseException:
            connection.close()
            raise
        return connection


@contextmanager
def termbase_errors(path: Path) -> Iterator[None]:
    """Turn the database's errors into this program's."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise _explained(error, path) from error
    except DamagedConceptError as error:
        raise EnvironmentFailure("termbase.damaged", path=str(path), reason="a term") from error


def _connect(path: Path, *, writable: bool) -> sqlite3.Connection:
    # In a folder that cannot be written to SQLite cannot share memory with others, as a database
    # in WAL mode has to, and refuses to open it unless told that nobody else does.
    alone = not writable and not os.access(path.parent, os.W_OK)
    options = "mode=rwc" if writable else f"mode=ro{'&immutable=1' if alone else ''}"
    uri = f"{path.absolute().as_uri()}?{options}"
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _bring_to_newest(
    connection: sqlite3.Connection, path: Path, *, create: bool, writable: bool
) -> None:
    version = 0 if create else _version(connection, path)
    if not writable:
        return
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    scripts = _scripts()
    if version < len(scripts):
        body = "\n".join(scripts[version:])
        connection.executescript(
            f"BEGIN IMMEDIATE;\n{body}\n"
            f"PRAGMA application_id = {APPLICATION_ID};\n"
            f"PRAGMA user_version = {len(scripts)};\nCOMMIT;"
        )


def _version(connection: sqlite3.Connection, path: Path) -> int:
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if application != APPLICATION_ID or version < 1:
        raise EnvironmentFailure("termbase.foreign", path=str(path))
    known = len(_scripts())
    if version > known:
        raise EnvironmentFailure("termbase.newer", path=str(path), version=version, known=known)
    return version


def _scripts() -> tuple[str, ...]:
    folder = resources.files("workbench.terms.migrations")
    names = sorted(item.name for item in folder.iterdir() if item.name.endswith(".sql"))
    return tuple((folder / name).read_text(encoding="utf-8") for name in names)


def _explained(error: sqlite3.Error | UnicodeDecodeError, path: Path) -> WorkbenchError:
    extended = getattr(error, "sqlite_errorcode", 0) or 0
    code = _CODES.get(extended & 0xFF)
    if code is None and any(sign in str(error) for sign in _DAMAGE):
        code = "termbase.damaged"
    if code is None and isinstance(error, UnicodeDecodeError):
        code = "termbase.damaged"
    if code is None:
        return InternalError("termbase.failed", path=str(path), reason=str(error))
    return EnvironmentFailure(code, path=str(path), reason=str(error))
