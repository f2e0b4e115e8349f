"""Dictionaries that a user added, kept packed so that the next start reads them at once."""

from collections.abc import Iterator
from pathlib import Path

from workbench.model.errors import EnvironmentFailure
from workbench.text.packed_dictionary import PackedDictionary

_FOLDER = "dictionaries"
_SUFFIX = ".zip"


class OwnDictionaries:
    """The folder of a user's own dictionaries; reads and writes files, so for a job."""

    def __init__(self, folder: Path) -> None:
        """Keep them below `folder`; it is made with the first."""
        self._folder = folder / _FOLDER

    def all(self) -> Iterator[PackedDictionary]:
        """Yield the dictionaries, the one added last first.

        Raises `EnvironmentFailure("disk.failed")`, and what `PackedDictionary` raises.
        """
        paths = list(self._folder.glob(f"*{_SUFFIX}")) if self._folder.exists() else []
        for path in sorted(paths, key=lambda each: each.stat().st_mtime, reverse=True):
            yield PackedDictionary(self.content(path))

    def keep(self, name: str, packed: PackedDictionary) -> None:
        """Write a dictionary, over the one of this name; raise `disk.failed` if that fails."""
        path = self._folder / f"{name}{_SUFFIX}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            half = path.with_suffix(".part")
            half.write_bytes(packed.content)
            half.replace(path)
        except OSError as error:
            raise _failure(path, error) from error

    @staticmethod
    def content(path: Path) -> bytes:
        """Return the bytes of a file; raise `EnvironmentFailure("disk.failed")` if that fails."""
        try:
            return path.read_bytes()
        except OSError as error:
            raise _failure(path, error) from error


def _failure(path: Path, error: OSError) -> EnvironmentFailure:
    return EnvironmentFailure("disk.failed", path=str(path), reason=error.strerror or str(error))
