"""Writing a file so that nobody ever finds half of it."""

import errno
import os
import secrets
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TypeVar

from workbench.model.errors import EnvironmentFailure

T = TypeVar("T")

_FULL = {errno.ENOSPC, errno.EDQUOT}


def write_atomically(path: Path, write: Callable[[BinaryIO], T]) -> T:
    """Let `write` fill the file at `path` and return what it returns; on failure change nothing.

    The bytes go to a temporary file in the same folder, are flushed to the disk, and take the place
    of the old file in one step, with its permissions; a process killed on the way leaves the old
    file. A link is followed; a device or a pipe is written directly. Raises `EnvironmentFailure`:
    `export.no_folder`, `export.unwritable` or `disk.full`.
    """
    if not path.parent.is_dir():
        raise EnvironmentFailure("export.no_folder", path=str(path), folder=str(path.parent))
    with _explained(path):
        place = path.resolve()
        if place.exists() and not place.is_file():
            with place.open("wb") as stream:
                return write(stream)
        return _replace(place, write)


def _replace(path: Path, write: Callable[[BinaryIO], T]) -> T:
    mode = _mode_of_writable(path)
    temporary = path.with_name(f".duizhao-{secrets.token_hex(8)}.tmp")
    try:
        with _new_file(temporary) as stream:
            result = write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)
    return result


def _mode_of_writable(path: Path) -> int | None:
    """Return the permissions of the file, `None` if there is none; raise if it is read-only."""
    if not path.exists():
        return None
    if not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    return stat.S_IMODE(path.stat().st_mode)


def _new_file(path: Path) -> BinaryIO:
    """Open a file that did not exist, with the permissions that the user's umask gives."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o666), "wb")


def _sync_folder(folder: Path) -> None:
    """Make the renaming itself last; the file is whole either way where a system cannot."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise EnvironmentFailure("disk.full", path=str(path)) from error
        reason = error.strerror or type(error).__name__
        raise EnvironmentFailure("export.unwritable", path=str(path), reason=reason) from error
