"""Saving what is typed: in the file within a second, and at once when the cell is left.

It also tells the steps of typing apart, so that undo takes back a sentence and not a paragraph:
what is held is a list of texts, each the end of a step, and each step is committed by itself.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

from workbench.model.changes import ChangeSet
from workbench.model.errors import WorkbenchError
from workbench.model.ids import SegmentId
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session
from workbench.text.typing.edits import edit_between
from workbench.text.typing.steps import TypingSteps

# Milliseconds from the first unsaved keystroke until its commit is due, and until it is made though
# no further key came.
INTERVAL = 400
LATEST = 600

# A commit takes 4 to 8 ms. Where one is due it is made so long after a key, when that is painted
# and the next, 60 ms later from a quick typist, is not there yet. At any other time it would keep
# one key in seven waiting.
BEHIND = 20

# Milliseconds until a commit that failed (a full disk) is tried again.
RETRY = 2_000

# The origin of the saver's change sets, by which the editor knows its own echo.
ORIGIN = "typing"


@dataclass(frozen=True, slots=True)
class _Held:
    """A text that is not committed yet; `begins` tells that it is a step of its own."""

    text: str
    begins: bool


class TypingSaver(QObject):
    """Holds the text typed last and commits it; a text that cannot be saved is kept and retried."""

    saving = Signal()
    """Something is about to be committed."""

    saved = Signal()
    left = Signal()
    """The cell that was typed in is left."""

    failed = Signal(object)
    """Carries the `WorkbenchError`; the text is still held."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Commit through `session`, whose clock tells where one pauses."""
        super().__init__(parent)
        self._session = session
        self._pending: dict[SegmentId, list[_Held]] = {}
        self._steps = TypingSteps()
        self._typed_in: SegmentId | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)
        self._due = QDeadlineTimer()

    def hold(self, segment_id: SegmentId, text: str, *, whole: bool = False) -> None:
        """Take a segment's newest text; it is committed soon.

        `whole` tells that the change came in at once, as a paste does: it is a step by itself.
        """
        before = self._newest(segment_id)
        if text == before:
            return
        if segment_id != self._typed_in:
            self._steps.end()
            self._typed_in = segment_id
        begins = self._steps.take(edit_between(before, text), self._session.now(), whole=whole)
        held = self._pending.setdefault(segment_id, [])
        if begins or not held:
            held.append(_Held(text, begins))
        else:
            held[-1] = replace(held[-1], text=text)
        self._plan()

    def _plan(self) -> None:
        """Commit behind this key where it is time, else later."""
        if not self._timer.isActive():
            self._due.setRemainingTime(INTERVAL)
            self._timer.start(LATEST)
        elif self._due.hasExpired() and self._timer.remainingTime() > BEHIND:
            self._timer.start(BEHIND)

    def _newest(self, segment_id: SegmentId) -> str:
        held = self.pending(segment_id)
        if held is not None:
            return held
        segment = self._session.read.segments([segment_id]).get(segment_id)
        return "" if segment is None else segment.target

    def pending(self, segment_id: SegmentId) -> str | None:
        """Return the text of a segment that is not committed yet."""
        held = self._pending.get(segment_id)
        return held[-1].text if held else None

    @property
    def is_holding(self) -> bool:
        """Return whether anything is not committed yet."""
        return bool(self._pending)

    def follow(self, changes: ChangeSet) -> None:
        """End the step of typing at a change from elsewhere, as undo or a fix."""
        if changes.origin != ORIGIN:
            self._steps.end()

    def flush(self) -> bool:
        """Commit everything now; return whether nothing is left unsaved."""
        self._timer.stop()
        if self._pending:
            self.saving.emit()
        for segment_id in tuple(self._pending):
            while segment_id in self._pending:
                if not self._commit(segment_id):
                    self._due.setRemainingTime(RETRY)
                    self._timer.start(RETRY)
                    return False
        return True

    def stop(self) -> None:
        """Try no more."""
        self._timer.stop()

    def texts(self) -> tuple[str, ...]:
        """Return what is not committed yet."""
        return tuple(held[-1].text for held in self._pending.values())

    def leave(self) -> bool:
        """Commit everything and end the undo step, as on leaving a cell."""
        clean = self.flush()
        self._steps.end()
        self._session.seal()
        self.left.emit()
        return clean

    def _commit(self, segment_id: SegmentId) -> bool:
        """Commit the first step held of a segment; return whether that could be done."""
        held = self._pending[segment_id]
        first = held[0]
        if first.begins:
            self._session.seal()
        try:
            self._session.execute(SetTarget(segment_id, first.text), origin=ORIGIN)
        except WorkbenchError as error:
            self.failed.emit(error)
            return False
        if held[0] is first:
            held.pop(0)
        else:  # it grew while the observers were told
            held[0] = replace(held[0], begins=False)
        if not held:
            self._pending.pop(segment_id, None)
        self.saved.emit()
        return True
