"""What machines make by the hundred, drafts and opinions: when it is checked."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.model.changes import ChangeSet
from workbench.model.ids import SegmentId
from workbench.services.commands.opinions import KeepOpinions
from workbench.services.commands.targets import PutDrafts

_MADE_BY_MACHINES = frozenset({PutDrafts.code, KeepOpinions.code})

# Milliseconds without a draft after which those that came are checked, though more are to come.
QUIET = 2_000


class LateDrafts(QObject):
    """Keeps drafts, and what a second reader says, from being checked while more comes quickly.

    A check takes the interpreter for 5 ms a draft, and a step that puts some asks for it dozens of
    times: with a check beside it the step takes several times as long. The drafts of a slow engine
    are checked as they come.
    """

    due = Signal()
    """Those that came may be checked now."""

    began = Signal()
    """From now on they come."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Keep none before `begin`."""
        super().__init__(parent)
        self.segments: frozenset[SegmentId] = frozenset()
        """The segments whose drafts are kept."""
        self._jobs = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.due)

    @property
    def is_on(self) -> bool:
        """Return whether a machine is at work, so that what can wait should."""
        return self._jobs > 0

    def begin(self) -> None:
        """Keep what a job makes from now on."""
        self._jobs += 1
        self.began.emit()

    def end(self) -> None:
        """Keep no more for one that began; after the last, those that came are due."""
        self._jobs -= 1
        if not self.is_on:
            self._timer.stop()
            self.due.emit()

    def keeps(self, changes: ChangeSet, segments: AbstractSet[SegmentId]) -> bool:
        """Return whether these segments are kept: a machine wrote, and nobody edited them since."""
        if not self.is_on or changes.command not in _MADE_BY_MACHINES:
            self.segments -= segments
            return False
        self.segments |= segments
        self._timer.start(QUIET)
        return True

    def take(self) -> frozenset[SegmentId]:
        """Return what is due, and keep it no longer."""
        if self._timer.isActive():
            return frozenset()
        taken, self.segments = self.segments, frozenset()
        return taken
