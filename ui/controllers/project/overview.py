"""What there is to do, said in the window; and the panel that has something, to begin with."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDockWidget

from ui.controllers.project_context import ProjectContext
from ui.viewmodels.work_counts import Counts, WorkCounts
from ui.widgets.status_line import StatusLine
from ui.widgets.tool_strip import ToolStrip
from ui.widgets.view_list import ViewList


def show_numbers(tools: ToolStrip, views: ViewList, counts: Counts) -> None:
    """Show what is counted across all articles, on the button of the desk and beside the views."""
    tools.show_open_findings(counts.desk)
    for view_id, number in _numbers(counts).items():
        views.show_count(view_id, number)


class OverviewController(QObject):
    """Shows the counts of the open project."""

    def __init__(
        self,
        context: ProjectContext,
        work: WorkCounts,
        tools: ToolStrip,
        views: ViewList,
        status: StatusLine,
    ) -> None:
        """Show what `work` counts; at the project's end there is nothing to do."""
        super().__init__(context.parent)
        self._tools, self._views, self._status = tools, views, status
        context.at_end(self._end)
        work.changed.connect(self._show)
        work.refresh()
        status.show_counts(work.counts)

    def _end(self) -> None:
        show_numbers(self._tools, self._views, Counts())
        self._status.forget()

    def _show(self, counts: Counts) -> None:
        show_numbers(self._tools, self._views, counts)
        self._status.show_counts(counts)


class PanelController(QObject):
    """Opens the right panel where something is, once."""

    def __init__(
        self, context: ProjectContext, work: WorkCounts, docks: Mapping[str, QDockWidget]
    ) -> None:
        """Choose one of `docks` as soon as the first checks of the project are done."""
        super().__init__(context.parent)
        self._context = context
        self._work = work
        self._docks = docks
        self._undecided = True
        context.project.board.working.connect(self._follow_checks)

    def _follow_checks(self, working: object) -> None:
        """Open a panel once, as soon as the first checks are done."""
        if self._undecided and not working and self._context.project.board.is_ready:
            self._undecided = False
            self.open_panel()

    def open_panel(self) -> None:
        """Bring the first of the right panels to the front that has something to say."""
        highlights = self._context.project.highlights
        has: Mapping[str, Callable[[], bool]] = {
            "checks": lambda: self._work.counts.findings_here > 0,
            "notes": self._has_notes,
            "highlights": lambda: highlights.rowCount() > 0,
        }
        shown = [name for name in has if not self._docks[name].isHidden()]
        wanted = next((name for name in shown if has[name]()), None)
        if wanted is not None:
            self._docks[wanted].raise_()

    def _has_notes(self) -> bool:
        active = self._context.active
        return active is not None and bool(self._context.session.read.notes_of([active]))


def _numbers(counts: Counts) -> Mapping[str, int]:
    return {
        "captions": counts.captions,
        "bylines": counts.bylines,
        "findings": counts.findings,
        "highlights": counts.highlights,
    }
