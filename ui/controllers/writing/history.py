"""The history in the window: a segment's versions, and what changed since a moment."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.controllers.settings.viewing import current_theme
from ui.dialogs.history import ChangesDialog, HistoryDialog, SegmentHistory
from ui.language import tr
from ui.theme import Theme
from ui.viewmodels.segment_facts import drafted_words
from workbench.model.errors import WorkbenchError
from workbench.model.ids import SegmentId
from workbench.model.segment import Segment
from workbench.services.history import (
    ChangedSegment,
    Version,
    changed_since,
    restoring,
    tracked_changes,
    versions_of,
    without_retracing,
)
from workbench.services.jobs import CancelToken
from workbench.services.session import now_in_milliseconds

JOB = "history.changes"
_TITLE = 24
_ACTIONS = ("history.segment", "history.changes")


def shorten(text: str) -> str:
    """Return the beginning of a text, as a window's title can hold it."""
    return text if len(text) <= _TITLE else f"{text[: _TITLE - 1]}…"


def provenance_of(segment: Segment) -> str:
    """Return what drafted a target and who confirmed it, "" where no machine drafted it."""
    drafted = drafted_words(segment)
    if not drafted:
        return ""
    person = segment.vouched_by
    said = tr("confirmed by {person}", person=person) if person else tr("not confirmed")
    return tr("Drafted: {drafted} · {confirmed}", drafted=drafted, confirmed=said)


class HistoryController(QObject):
    """Opens the dialogs of the history and carries out what is asked in them."""

    def __init__(
        self,
        context: ProjectContext,
        navigation: NavigationController,
        clock: Callable[[], int] = now_in_milliseconds,
    ) -> None:
        """Serve the history of an open project; `clock` tells milliseconds since the epoch."""
        super().__init__(context.parent)
        self._context = context
        self._navigation = navigation
        self._clock = clock
        self.changes: ChangesDialog | None = None
        context.serve({"history.segment": self.show_segment, "history.changes": self.show_changes})
        context.own_jobs(JOB)
        context.at_end(self._end)

    def _end(self) -> None:
        if self.changes is not None:
            self.changes.reject()

    def _theme(self) -> Theme:
        return current_theme(self._context.app.preferences.load().theme)

    def show_segment(self) -> HistoryDialog | None:
        """Show the versions of the active segment."""
        active = self._context.active
        if active is None or not self._context.project.saver.leave():
            return None
        try:
            history = self._history(active)
        except WorkbenchError as error:
            self._context.report(error)
            return None
        dialog = HistoryDialog(history, self._theme(), self._context.over)
        dialog.restored.connect(_Restoring(self, active, dialog).restore)
        dialog.open()
        return dialog

    def _history(self, segment_id: SegmentId) -> SegmentHistory:
        reader = self._context.session.read
        segment = reader.segment(segment_id)
        return SegmentHistory(
            tr("History of “{words}”", words=shorten(segment.source)),
            without_retracing(versions_of(reader, segment_id)),
            tracked_changes(reader, segment),
            segment.locked,
            provenance_of(segment),
        )

    def restore(self, segment_id: SegmentId, version: Version) -> None:
        """Give a segment an earlier text again."""
        session = self._context.session
        session.seal()
        self._context.execute(restoring(session.read.segment(segment_id), version))
        session.seal()

    def show_changes(self) -> ChangesDialog | None:
        """Show what changed in the project of late."""
        if not self._context.project.saver.leave():
            return None
        dialog = ChangesDialog(self._theme(), self._context.over)
        dialog.period_wanted.connect(self._look)
        dialog.wanted.connect(self._navigation.go_to)
        dialog.destroyed.connect(self._forget)
        self.changes = dialog
        dialog.open()
        dialog.ask()
        return dialog

    def _forget(self) -> None:
        self.changes = None

    def _look(self, back: int) -> None:
        session, moment = self._context.session, self._clock() - back

        def work(_token: CancelToken, _report: Reporter[None]) -> tuple[ChangedSegment, ...]:
            with session.reading() as reading:
                return changed_since(reading.reader, moment)

        self._context.jobs.start(Job(JOB, work, self._take))

    def _take(self, outcome: Outcome[tuple[ChangedSegment, ...]]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        elif outcome.value is not None and self.changes is not None:
            self.changes.load(outcome.value)


class _Restoring(QObject):
    """Restores a version of one segment."""

    def __init__(self, history: HistoryController, segment_id: SegmentId, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        self._segment_id = segment_id

    def restore(self, version: Version) -> None:
        """Hand on the version with its segment."""
        self._history.restore(self._segment_id, version)
