"""The lock that says who has a project open.

The lock itself is the operating system's, so a killed program holds none; the file beside it tells
a user whom to ask. A second lock goes by the file's identity, for it may have several names (hard
links), and SQLite would keep a log for each of them.
"""

import errno
import getpass
import json
import os
import socket
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import platformdirs
from filelock import FileLock, Timeout

from workbench.model.errors import EnvironmentFailure
from workbench.storage.identity import identity_of
from workbench.storage.write_ahead import log_path


@dataclass(frozen=True, slots=True)
class Owner:
    """Who holds a project: a user, a machine, a process, since when (RFC 3339, UTC).

    `path` is the name by which it was opened, "" where an older version wrote this.
    """

    user: str
    host: str
    pid: int
    since: str
    path: str = ""


class ProjectLock:
    """Holds one project for one process, from construction to `release`.

    `project` must be the real file: a symbolic link is to be resolved before.
    """

    def __init__(self, project: Path) -> None:
        """Take the lock or raise `EnvironmentFailure`.

        `project.locked` names the owner; `project.other_name` says that the project was left
        unfinished under another name, beside which its last changes are.
        """
        self._owner_path = project.with_name(f".{project.name}.owner")
        self._lock_path = project.with_name(f".{project.name}.lock")
        self._lock = FileLock(self._lock_path, thread_local=False)
        self._of_file: _FileLock | None = None
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise self._locked(project) from None
        except OSError as error:
            raise _failure(project, error) from error
        try:
            self._owner_path.write_text(_told(project), encoding="utf-8")
            self.hold_file(project)
        except OSError as error:
            self._free()
            raise _failure(project, error) from error
        except EnvironmentFailure:
            self.release()
            raise

    def hold_file(self, project: Path) -> None:
        """Hold the file itself under all its names, once it is there; safe to call twice."""
        if self._of_file is None:
            self._of_file = _FileLock.of(project)

    def _locked(self, project: Path) -> EnvironmentFailure:
        return _held_by(_read_owner(self._owner_path), project)

    def release(self) -> None:
        """Give the project free and remove the files beside it; safe to call twice."""
        if not self._lock.is_locked:
            return
        _remove(self._owner_path)
        self._free()

    def _free(self) -> None:
        if self._of_file is not None:
            self._of_file.release()
            self._of_file = None
        if os.name == "posix":
            _remove(self._lock_path)
        self._lock.release()


class _FileLock:
    """Holds a file by its device and number, in this user's cache, whatever it is called."""

    def __init__(self, lock: Path, project: Path) -> None:
        self._owner_path = lock.with_suffix(".owner")
        self._lock = FileLock(lock, thread_local=False)
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise _held_by(_read_owner(self._owner_path), project) from None
        before = _read_owner(self._owner_path).path
        if _left_unfinished(before, project):
            self._lock.release()
            raise EnvironmentFailure("project.other_name", path=str(project), other=before)
        self._owner_path.write_text(_told(project), encoding="utf-8")

    @classmethod
    def of(cls, project: Path) -> "_FileLock | None":
        """Lock the file if it is there and this user has a cache to keep locks in."""
        identity = identity_of(project)
        if identity is None:
            return None
        folder = Path(platformdirs.user_cache_dir("duizhao", appauthor=False)) / "locks"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            return cls(folder / f"{identity.device:x}-{identity.number:x}.lock", project)
        except OSError:
            return None  # the lock beside the project holds under its own name all the same

    def release(self) -> None:
        self._owner_path.unlink(missing_ok=True)
        if os.name == "posix":
            Path(self._lock.lock_file).unlink(missing_ok=True)
        self._lock.release()


def _remove(path: Path) -> None:
    with suppress(FileNotFoundError, NotADirectoryError):  # with all of its folder, maybe
        path.unlink()


def _left_unfinished(name: str, project: Path) -> bool:
    """Return whether the file was last open under another name and killed before it was whole."""
    other = Path(name)
    if not name or other == project:
        return False
    there, here, log = identity_of(other), identity_of(project), identity_of(log_path(other))
    same = there is not None and here is not None and there.is_same_file(here)
    return same and log is not None and log.size > 0


def _told(project: Path) -> str:
    return json.dumps(asdict(_this_process(project)))


def _held_by(owner: Owner, project: Path) -> EnvironmentFailure:
    return EnvironmentFailure(
        "project.locked",
        path=str(project),
        user=owner.user,
        host=owner.host,
        pid=owner.pid,
        since=owner.since,
    )


def _failure(project: Path, error: OSError) -> EnvironmentFailure:
    code = "disk.full" if error.errno in {errno.ENOSPC, errno.EDQUOT} else "project.read_only"
    return EnvironmentFailure(code, path=str(project), reason=error.strerror or str(error))


def _this_process(project: Path) -> Owner:
    since = datetime.now(UTC).isoformat(timespec="seconds")
    return Owner(_user(), socket.gethostname(), os.getpid(), since, str(project))


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"


def _read_owner(path: Path) -> Owner:
    try:
        return Owner(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return Owner("?", "?", 0, "?")
