"""The lock that says who has a project open.

The lock itself is the operating system's, so a killed program holds none; the file beside it tells
a person whom to ask.
"""

import errno
import getpass
import json
import os
import socket
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from workbench.model.errors import EnvironmentFailure


@dataclass(frozen=True, slots=True)
class Owner:
    """Who holds a project: a person, a machine, a process, since when (RFC 3339, UTC)."""

    user: str
    host: str
    pid: int
    since: str


class ProjectLock:
    """Holds one project for one process, from construction to `release`."""

    def __init__(self, project: Path) -> None:
        """Take the lock or raise `EnvironmentFailure("project.locked")` naming the owner."""
        self._owner_path = project.with_name(f".{project.name}.owner")
        self._lock_path = project.with_name(f".{project.name}.lock")
        self._lock = FileLock(self._lock_path, thread_local=False)
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise self._locked(project) from None
        except OSError as error:
            raise _failure(project, error) from error
        try:
            self._owner_path.write_text(json.dumps(asdict(_this_process())), encoding="utf-8")
        except OSError as error:
            self._free()
            raise _failure(project, error) from error

    def _locked(self, project: Path) -> EnvironmentFailure:
        owner = _read_owner(self._owner_path)
        return EnvironmentFailure(
            "project.locked",
            path=str(project),
            user=owner.user,
            host=owner.host,
            pid=owner.pid,
            since=owner.since,
        )

    def release(self) -> None:
        """Give the project free and remove the files beside it; safe to call twice."""
        if not self._lock.is_locked:
            return
        self._owner_path.unlink(missing_ok=True)
        self._free()

    def _free(self) -> None:
        if os.name == "posix":
            self._lock_path.unlink(missing_ok=True)
        self._lock.release()


def _failure(project: Path, error: OSError) -> EnvironmentFailure:
    code = "disk.full" if error.errno in {errno.ENOSPC, errno.EDQUOT} else "project.read_only"
    return EnvironmentFailure(code, path=str(project), reason=error.strerror or str(error))


def _this_process() -> Owner:
    since = datetime.now(UTC).isoformat(timespec="seconds")
    return Owner(_user(), socket.gethostname(), os.getpid(), since)


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
