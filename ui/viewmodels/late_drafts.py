"""Drafts that come by the hundred: when they are checked."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.model.changes import ChangeSet
from workbench.model.ids import SegmentId
from workbench.services.commands.targets import PutDrafts

# Milliseconds without a draft after which those that came are checked, though more are to come.
QUIET = 2_000


class LateDrafts(QObject):
    """Keeps drafts from being checked while others come in quick succession.

    A check takes the interpreter for 5 ms a draft, and a step that puts some asks for it dozens of
    times: with a check beside it the step takes several times as long. The drafts of a slow engine
    are checked as they come.
    """

    due = Signal()
    """Those that came may be checked now."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Keep none before `begin`."""
        super().__init__(parent)
        self.segments: frozenset[SegmentId] = frozenset()
        """The segments whose drafts are kept."""
        self._is_on = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.due)

    def begin(self) -> None:
        """Keep drafts from now on."""
        self._is_on = True

    def end(self) -> None:
        """Keep no more; those that came are due."""
        self._is_on = False
        self._timer.stop()
        if self.segments:
            self.due.emit()

    def keeps(self, changes: ChangeSet, segments: AbstractSet[SegmentId]) -> bool:
        """Return whether these segments are kept: they got drafts, and nobody edited them since."""
        if not self._is_on or changes.command != PutDrafts.code:
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
