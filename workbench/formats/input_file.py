"""Reading a file that a user names: how large one may be, and what is refused before it is read."""

import stat
from pathlib import Path

from workbench.model.errors import EnvironmentFailure, InputError

MEBIBYTE = 2**20

# In bytes, for all that is read whole: articles, pages, translation files, glossaries, tables.
LARGEST = 50 * MEBIBYTE


def read_input(path: Path) -> bytes:
    """Return what is in a file.

    Raises `InputError`: `import.missing`, `import.no_file` (a folder, a pipe, a device),
    `import.too_large`; `EnvironmentFailure("import.unreachable")`.
    """
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            raise InputError("import.no_file", path=str(path))
        refuse_large(state.st_size, path.name)
        with path.open("rb") as stream:
            # It may have grown since, and what the system makes up as it is read says it has 0.
            data = stream.read(LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise InputError("import.missing", path=str(path)) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise EnvironmentFailure("import.unreachable", path=str(path), reason=reason) from error
    refuse_large(len(data), path.name)
    return data


def refuse_large(size: int, name: str, code: str = "import.too_large") -> None:
    """Raise `InputError(code)` for more than `LARGEST` bytes."""
    if size > LARGEST:
        megabytes = f"{size / MEBIBYTE:.0f}"
        raise InputError(code, name=name, size=megabytes, limit=LARGEST // MEBIBYTE)
