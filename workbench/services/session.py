"""The session: one open project, the commands run on it, and who is told."""

import getpass
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Self

from workbench.model.article import WorkbenchWarning
from workbench.model.changes import ChangeSet
from workbench.model.moments import moment_at
from workbench.model.vouching import Hand
from workbench.services.commands.command import Command, steps_of
from workbench.services.underway import Underway
from workbench.storage.connection import storage_errors
from workbench.storage.journal import Entry, Instruction
from workbench.storage.log_identity import sync_log
from workbench.storage.project import ProjectFile, ReadOnlyProject
from workbench.storage.reader import ProjectReader
from workbench.storage.relocation import Relocation
from workbench.storage.snapshots import INTERVAL, Snapshot, take_snapshot
from workbench.storage.steps import Steps

Observer = Callable[[ChangeSet], None]
Mover = Callable[[Relocation], None]

# Tells the present moment, milliseconds since the epoch, UTC.
Clock = Callable[[], int]


def now_in_milliseconds() -> int:
    """Return the present moment as milliseconds since the epoch, UTC."""
    return time.time_ns() // 1_000_000


def present_user() -> str:
    """Return the name under which the user works, for authorship."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"


class Session:
    """An open project; every change goes through `execute`, `undo` or `redo`, on one thread.

    When one of them returns, the change is committed and synced: that is the save (only what a
    machine made may be synced a moment later, see `execute`). Observers are
    told of each change set after its commit, in the order in which they subscribed. A file that was
    replaced or removed meanwhile is never written to: the project goes on in another, and `path`
    is that.
    """

    def __init__(
        self,
        path: Path,
        *,
        author: str = "",
        hand: Hand = Hand.TRANSLATOR,
        clock: Clock = now_in_milliseconds,
    ) -> None:
        """Open or create the project at `path`; the errors are those of `ProjectFile`."""
        self.author = author or present_user()
        self.hand = hand
        """In which capacity `author` acts from now on; may be set at any time."""
        self._project = ProjectFile(path, author=self.author, clock=clock)
        self._clock = clock
        self._observers: list[Observer] = []
        self._movers: list[Mover] = []
        self._underway: Underway | None = None

    @property
    def path(self) -> Path:
        """Return the file in which the project is now."""
        return self._project.path

    @property
    def warnings(self) -> tuple[WorkbenchWarning, ...]:
        """Return what was odd on opening the project."""
        return self._project.warnings

    def sign_as(self, author: str) -> None:
        """Let `author` be who changes what is changed from now on; that ends the undo step."""
        self.author = author
        self._project.journal.author = author
        self.seal()

    @property
    def read(self) -> ProjectReader:
        """Return the queries, for the session's own thread."""
        return self._project.reader

    def reading(self) -> ReadOnlyProject:
        """Return a read-only view for another thread, which closes it."""
        return self._project.reading()

    def execute(self, command: Command, origin: str = "", *, synced: bool = True) -> ChangeSet:
        """Run one command and return what it changed; raise and change nothing if it cannot.

        `origin` names the observer that asks, so that it can ignore the echo. What is not `synced`
        a power cut may take back until `sync`, or the next change: for what a machine made, and
        can make again.
        """
        self._end_steps()
        code, key = command.code, command.merge_key
        how = Instruction(code, key, command.undoable, origin, self.hand, synced)
        with storage_errors(self.path):
            changes = self._project.journal.run(command.apply, how)
        return self._tell(changes)

    def execute_in_steps(self, command: Command, origin: str = "") -> Steps[ChangeSet]:
        """Run one command bit by bit, for one that would hold the thread for long.

        Nothing of it is stored before the last step; whoever closes the steps takes all of it back.
        Any other change comes after it: one that is asked for meanwhile first does what is left,
        and `close` takes it back. Then the next step raises what came of that, if it failed.
        """
        self._end_steps()
        how = Instruction(command.code, command.merge_key, command.undoable, origin, self.hand)
        underway = Underway(
            self._project.journal.run_in_steps(lambda tx: steps_of(command, tx), how), self.path
        )
        self._underway = underway
        try:
            while not underway.is_done():
                yield
                underway.go_on()
        finally:
            if self._underway is underway:
                self._underway = None
                underway.give_up()
        changes = underway.changes()
        return changes if underway.is_told else self._tell(changes)

    def _end_steps(self) -> None:
        """Do what is left of a change that was begun in steps; who began it hears of a failure."""
        underway, self._underway = self._underway, None
        if underway is not None:
            changes = underway.finish()
            if changes is not None:
                underway.is_told = True
                self._tell(changes)

    def undo(self, origin: str = "") -> ChangeSet:
        """Take the last undoable change back."""
        self._end_steps()
        with storage_errors(self.path):
            return self._tell(self._project.journal.undo(origin))

    def redo(self, origin: str = "") -> ChangeSet:
        """Do the last undone change again."""
        self._end_steps()
        with storage_errors(self.path):
            return self._tell(self._project.journal.redo(origin))

    def undoable(self) -> Entry | None:
        """Return what `undo` would take back."""
        with storage_errors(self.path):
            return self._project.journal.undoable()

    def redoable(self) -> Entry | None:
        """Return what `redo` would do again."""
        with storage_errors(self.path):
            return self._project.journal.redoable()

    def now(self) -> int:
        """Return the present moment by the session's clock, milliseconds since the epoch, UTC."""
        return self._clock()

    def seal(self) -> None:
        """End the present undo step, as when the cursor leaves a cell."""
        self._project.journal.seal()

    def subscribe(self, observer: Observer) -> Callable[[], None]:
        """Tell `observer` of every change set from now on; call the result to stop."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer)

    def when_moved(self, mover: Mover) -> Callable[[], None]:
        """Tell `mover` when the project goes on in another file; call the result to stop."""
        self._movers.append(mover)
        return lambda: self._movers.remove(mover)

    def settle(self) -> None:
        """Look whether the file is still the project's; if not, go on in another and tell of it.

        Follows each change by itself; else meant for when the user comes back to the window. Raises
        `project.gone` if there is nowhere to go on: then what was done is in memory only.
        """
        if self._underway is not None:
            return
        relocation = self._project.settle()
        if relocation is not None:
            for mover in tuple(self._movers):
                mover(relocation)

    def go_on_in(self, path: Path) -> None:
        """Copy the project into a new file and work there from now on.

        Raises `project.exists` for a file that is there, and what opening it raises.
        """
        self._end_steps()
        self._project.go_on_in(path)

    def fold(self) -> bool:
        """Bring the file itself up to date, so that any copy of it is whole; meant for a pause."""
        return self._underway is None and self._project.fold()

    def fold_beside(self, *, begin_again: bool = False) -> Callable[[], bool]:
        """Return what does so once; meant for a job, on any thread, while the session works on.

        With `begin_again` the next change that is not `synced` waits for no disk. Raises what
        opening a file raises.
        """
        if self._underway is not None:
            return lambda: False
        return self._project.fold_beside(begin_again=begin_again)

    @property
    def is_log_growing(self) -> bool:
        """Return whether so much was changed since the last fold that it is time for the next."""
        return self._project.is_log_growing()

    def sync(self) -> None:
        """Make sure that what was changed outlives a power cut; meant for a job, on any thread."""
        sync_log(self.path)

    def take_snapshot(self, interval: timedelta = INTERVAL) -> Snapshot | None:
        """Make a dated copy of the project if one is due, and prune the old ones.

        Slow for a big project: to be run as a job, on any thread, while the session works on. The
        errors are those of `workbench.storage.snapshots.take_snapshot`.
        """
        now = moment_at(self._clock())
        return take_snapshot(self.path, now=now, interval=interval, is_open_here=True)

    def close(self) -> None:
        """Close the project; safe to call twice.

        If its file is another one by now it is first saved in a new one, which is told.
        """
        underway, self._underway = self._underway, None
        if underway is not None:
            underway.give_up()
        self._project.close_after(self.settle)

    def _tell(self, changes: ChangeSet) -> ChangeSet:
        if changes:
            for observer in tuple(self._observers):
                observer(changes)
        self.settle()
        return changes

    def __enter__(self) -> Self:
        """Return the session itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the project."""
        self.close()
