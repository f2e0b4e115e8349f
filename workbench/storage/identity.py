"""Which file a path leads to, so that one that was put in its place is told from it."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FileIdentity:
    """A file: its device, its number there (inode; on Windows the file index), size and time.

    `modified` is in nanoseconds.
    """

    device: int
    number: int
    size: int
    modified: int

    def is_same_file(self, other: "FileIdentity") -> bool:
        """Return whether both are one file, whatever was written into it between."""
        return (self.device, self.number) == (other.device, other.number)


def identity_of(path: Path) -> FileIdentity | None:
    """Return which file is at a path, `None` where there is none or nobody can tell.

    One call of the operating system that opens nothing: closing a database's file a second time
    would drop the locks that SQLite holds on it (How To Corrupt An SQLite Database File, §2.2).
    """
    try:
        found = path.stat()
    except OSError:
        return None
    return FileIdentity(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


# Whether a file's time tells that another program wrote into it; Windows updates it late.
TELLS_WRITING = os.name == "posix"
