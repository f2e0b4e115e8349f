"""What there is to do, said in the window; and the panel that has something, to begin with."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from ui.controllers.app_context import AppContext
from ui.viewmodels.open_project import OpenProject
from ui.viewmodels.work_counts import Counts, WorkCounts


class OverviewController(QObject):
    """Shows the counts of the open project, and opens the right panel where something is."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        """Serve the window of `context`."""
        super().__init__(parent)
        self._context = context
        self._work: WorkCounts | None = None
        self._undecided = False
        context.holder.opened.connect(self._begin)
        context.holder.closed.connect(self._end)
        self._show(Counts())

    def _begin(self, project: OpenProject) -> None:
        work = self._work = WorkCounts(project, project)
        work.changed.connect(self._show)
        project.board.working.connect(self._follow_checks)
        self._undecided = True
        work.refresh()
        self._context.window.status.show_counts(work.counts)

    def _end(self) -> None:
        self._work = None
        self._undecided = False
        self._show(Counts())
        self._context.window.status.forget()

    def _show(self, counts: Counts) -> None:
        window = self._context.window
        window.tools.show_open_findings(counts.desk)
        for view_id, number in _numbers(counts).items():
            window.articles.views.show_count(view_id, number)
        if self._work is not None:
            window.status.show_counts(counts)

    def _follow_checks(self, working: object) -> None:
        """Open a panel once, as soon as the first checks are done and unless a person chose one."""
        project = self._context.project
        if self._undecided and not working and project is not None and project.board.is_ready:
            self._undecided = False
            self.open_panel(project)

    def open_panel(self, project: OpenProject) -> None:
        """Bring the first of the right panels to the front that has something to say."""
        window = self._context.window
        has: Mapping[str, Callable[[], bool]] = {
            "checks": lambda: self._work is not None and self._work.counts.findings_here > 0,
            "notes": lambda: self._has_notes(project),
            "highlights": lambda: project.highlights.rowCount() > 0,
        }
        shown = [name for name in has if not window.docks[name].isHidden()]
        wanted = next((name for name in shown if has[name]()), None)
        if wanted is not None:
            window.docks[wanted].raise_()

    def _has_notes(self, project: OpenProject) -> bool:
        active = self._context.active
        return active is not None and bool(project.session.read.notes_of([active]))


def _numbers(counts: Counts) -> Mapping[str, int]:
    return {
        "captions": counts.captions,
        "bylines": counts.bylines,
        "findings": counts.findings,
        "highlights": counts.highlights,
    }
