"""A memory's SQLite file: created, opened, told from others, and its errors in our words."""

import errno
import os
import secrets
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path

from workbench.memory.keys import fingerprint
from workbench.model.errors import EnvironmentFailure, InternalError, WorkbenchError

SUFFIX = ".dzm"

# `DZM1`, in the file's header, so that `file` and other programs can tell a memory.
APPLICATION_ID = 0x445A_4D31

# A million units have an index of 140 MB; a lookup touches a few hundred pages of it.
CACHE_KIB = 64 * 1024
BUSY_SECONDS = 5.0

# The log is folded in after so many pages: 16 MB, a batch of an import or two.
LOG_PAGES = 4_000

_MAGIC = b"SQLite format 3\x00"

# In bytes: the length of SQLite's header (File Format §1.3).
_HEADER = 100

# What disks say that know no second name of a file (FAT, some network shares).
_NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EXDEV, errno.EMLINK})

# In bytes: the least page that a database can have, so that no file that is smaller is one.
_SMALLEST = 512

# How often a header is asked again that counts pages which are not there yet, and seconds between:
# a log of 16 MB is in the file in a tenth of a second.
_TRIES, _BETWEEN_TRIES = 15, 0.02

_CODES = {
    sqlite3.SQLITE_FULL: "disk.full",
    sqlite3.SQLITE_READONLY: "memory.read_only",
    sqlite3.SQLITE_CORRUPT: "memory.damaged",
    sqlite3.SQLITE_NOTADB: "memory.damaged",
    sqlite3.SQLITE_BUSY: "memory.busy",
    sqlite3.SQLITE_LOCKED: "memory.busy",
    sqlite3.SQLITE_IOERR: "disk.failed",
    sqlite3.SQLITE_CANTOPEN: "memory.unreachable",
    sqlite3.SQLITE_PERM: "memory.read_only",
}
_UNWRITABLE = frozenset({sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY})

# Signs of damage that come without a code of their own; every memory has the tables asked for.
_DAMAGE = ("malformed", "Could not decode to UTF-8", "no such table", "no such column")


@contextmanager
def memory_errors(path: Path) -> Iterator[None]:
    """Turn the database's errors into `EnvironmentFailure`s with a code that has a sentence."""
    try:
        yield
    except sqlite3.Error as error:
        raise _explained(error, path) from error
    except UnicodeDecodeError as error:  # a damaged schema is quoted in the database's own error
        raise EnvironmentFailure("memory.damaged", path=str(path), reason=str(error)) from error


def _explained(error: sqlite3.Error, path: Path) -> WorkbenchError:
    extended = getattr(error, "sqlite_errorcode", 0) or 0
    code = _CODES.get(extended & 0xFF)
    if code is None and any(sign in str(error) for sign in _DAMAGE):
        code = "memory.damaged"
    if code is None:
        return InternalError("storage.failed", path=str(path), reason=str(error))
    return EnvironmentFailure(code, path=str(path), reason=str(error))


def create(path: Path) -> None:
    """Make an empty memory. Raises `memory.exists` and the errors of the disk.

    It gets its name when it is whole: another thread or process would find half of it.
    """
    if path.exists():
        raise EnvironmentFailure("memory.exists", path=str(path))
    if not path.parent.is_dir():
        raise EnvironmentFailure("memory.no_folder", path=str(path), folder=str(path.parent))
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with memory_errors(path):
            _make(unfinished)
        _name(unfinished, path)
    finally:
        for left in ("", "-wal", "-shm"):
            unfinished.with_name(unfinished.name + left).unlink(missing_ok=True)


def _make(path: Path) -> None:
    connection = _connected(path, "rwc")
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        _migrate(connection, 0)
        known = {"id": secrets.token_hex(8), "keys": fingerprint(), "target_indexed": 0}
        rows = tuple(known.items())
        connection.executemany("INSERT INTO meta (name, value) VALUES (?, ?)", rows)
    finally:
        connection.close()


def _name(unfinished: Path, path: Path) -> None:
    """Give a file its name, which nobody may have taken meanwhile."""
    try:
        try:
            os.link(unfinished, path)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            _move(unfinished, path)
    except FileExistsError:
        raise EnvironmentFailure("memory.exists", path=str(path)) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise EnvironmentFailure("memory.unreachable", path=str(path), reason=reason) from error


def _move(unfinished: Path, path: Path) -> None:
    if path.exists():
        raise FileExistsError(path)
    unfinished.rename(path)


def connect(path: Path, *, writable: bool) -> sqlite3.Connection:
    """Open a memory for one thread, brought up to date if it may be written.

    Raises `EnvironmentFailure`: `memory.missing`, `.damaged`, `.foreign`, `.newer`, `.older` (which
    has to be opened for writing once), `.read_only`, `.busy`, `.unreachable`.
    """
    _check(path)
    with memory_errors(path):
        connection = _opened(path, writable=writable)
        try:
            _bring_up_to_date(connection, path, writable=writable)
        except BaseException:
            connection.close()
            raise
    return connection


def _opened(path: Path, *, writable: bool) -> sqlite3.Connection:
    if writable:
        connection = _connected(path, "rw")
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")
        except sqlite3.Error:
            connection.close()
            raise
        return connection
    connection = _connected(path, "ro")
    try:
        connection.execute("SELECT name FROM meta LIMIT 1").fetchone()
    except sqlite3.Error as error:
        connection.close()
        has_log = path.with_name(f"{path.name}-wal").exists()
        is_shut = not os.access(path.parent, os.W_OK)
        if has_log or not is_shut or error.sqlite_errorcode & 0xFF not in _UNWRITABLE:
            raise
        # In a folder that nobody may write, as on a read-only share, there can be no shared index
        # of a log; without a log the file alone is the memory.
        return _connected(path, "ro&immutable=1")
    return connection


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    # An import lets one thread write the index for another, which waits for it.
    connection = sqlite3.connect(
        uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    return connection


def migration_scripts() -> tuple[str, ...]:
    """Return the SQL of every version, the first first."""
    folder = resources.files("workbench.memory.migrations")
    files = sorted(item.name for item in folder.iterdir() if item.name.endswith(".sql"))
    return tuple((folder / name).read_text(encoding="utf-8") for name in files)


def _bring_up_to_date(connection: sqlite3.Connection, path: Path, *, writable: bool) -> None:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version < len(migration_scripts()):
        if not writable:
            raise EnvironmentFailure("memory.older", path=str(path), version=version)
        _migrate(connection, version)


def _migrate(connection: sqlite3.Connection, version: int) -> None:
    scripts = migration_scripts()
    body = "\n".join(scripts[version:])
    connection.executescript(
        f"BEGIN IMMEDIATE;\n{body}\n"
        f"PRAGMA application_id = {APPLICATION_ID};\n"
        f"PRAGMA user_version = {len(scripts)};\nCOMMIT;"
    )


def _check(path: Path) -> None:
    """Refuse by its header what is no memory or a newer one, before SQLite changes anything.

    SQLite is asked for the header. To read and close the file ourselves would take away the locks
    that other connections of this process have on it (POSIX; SQLite, *How To Corrupt*, 2.2): a
    process that imports would take itself for the last, remove the log under a reader, and the
    reader would go on with pages of two times, in which a column may be anything.
    """
    try:
        size = path.stat().st_size
        application, version = _numbers(path) if size >= _SMALLEST else _none(path)
    except FileNotFoundError:
        raise EnvironmentFailure("memory.missing", path=str(path)) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise EnvironmentFailure("memory.unreachable", path=str(path), reason=reason) from error
    if application != APPLICATION_ID:
        raise EnvironmentFailure("memory.foreign", path=str(path), reason="another database")
    known = len(migration_scripts())
    if version > known:
        raise EnvironmentFailure("memory.newer", path=str(path), version=version, known=known)


def _numbers(path: Path) -> tuple[int, int]:
    """Return the application and the version of a database's header; touches nothing beside it.

    It asks for no lock. While another process puts its log into the file, the header already counts
    pages that are to come, which SQLite takes for damage: then it is asked again some times.
    """
    with memory_errors(path):
        for _ in range(_TRIES):
            try:
                return _numbers_now(path)
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
                    raise
                time.sleep(_BETWEEN_TRIES)
        return _numbers_now(path)


def _numbers_now(path: Path) -> tuple[int, int]:
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        return int(application), int(connection.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_NOTADB:
            return _none(path)
        raise
    finally:
        connection.close()


def _none(path: Path) -> tuple[int, int]:
    """Raise for a file that SQLite takes for no database, so that nobody has it open as one."""
    with path.open("rb") as file:
        head = file.read(_HEADER)
    if len(head) < _HEADER and (not head or head.startswith(_MAGIC[: len(head)])):
        raise EnvironmentFailure("memory.damaged", path=str(path), reason="cut short")
    if head.startswith(_MAGIC) or head[68:72] == APPLICATION_ID.to_bytes(4, "big"):
        raise EnvironmentFailure("memory.damaged", path=str(path), reason="its header")
    raise EnvironmentFailure("memory.foreign", path=str(path), reason="not a database")
