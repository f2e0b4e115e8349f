"""A change that is made bit by bit: where it stands, and what came of it."""

from pathlib import Path

from workbench.model.changes import ChangeSet
from workbench.storage.connection import storage_errors
from workbench.storage.steps import Steps


class Underway:
    """The steps of one change, on the session's own thread; the errors are the program's."""

    def __init__(self, steps: Steps[ChangeSet], path: Path) -> None:
        """Hold steps that nobody took yet; `path` is for the errors."""
        self._found: list[ChangeSet] = []
        self._steps = self._kept(steps)
        self._path = path
        self._ended = False
        self._error: Exception | None = None
        self.is_told = False
        """Observers were told of it already."""

    def _kept(self, steps: Steps[ChangeSet]) -> Steps[None]:
        self._found.append((yield from steps))

    def is_done(self) -> bool:
        """Return whether there is no step left, or one failed."""
        return self._ended

    def go_on(self) -> None:
        """Take the next step; what it raises is kept for `changes`."""
        if self._ended:
            return
        try:
            with storage_errors(self._path):
                self._ended = next(self._steps, self) is self
        except Exception as error:  # noqa: BLE001 - raised again to whoever began it
            self._error, self._ended = error, True

    def finish(self) -> ChangeSet | None:
        """Take all steps that are left; return `None` if one failed."""
        while not self._ended:
            self.go_on()
        return self._found[0] if self._found else None

    def give_up(self) -> None:
        """Take back what was done, unless it is done with."""
        if not self._ended:
            self._ended = True
            self._steps.close()

    def changes(self) -> ChangeSet:
        """Return what was changed, nothing where it was given up; raise what a step raised."""
        if self._error is not None:
            raise self._error
        return self._found[0] if self._found else ChangeSet()
