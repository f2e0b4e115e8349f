"""How much there is to do: of the article on show, and in the views across all articles."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from ui.viewmodels.open_project import OpenProject
from workbench.model.ids import SegmentId
from workbench.model.segment import Role
from workbench.services.overview import Progress, total


@dataclass(frozen=True, slots=True)
class Counts:
    """What the window says of the work.

    `here` and `findings_here` are of the article on show, or of all where several are listed;
    the others of the whole project. `captions` and `bylines` count what nobody confirmed yet,
    `desk` the findings that the desk asks about: none about the source alone.
    """

    here: Progress = field(default_factory=Progress)
    findings_here: int = 0
    findings: int = 0
    captions: int = 0
    bylines: int = 0
    highlights: int = 0
    desk: int = 0


class WorkCounts(QObject):
    """Keeps the counts of a project; a change costs what it touched, a key costs nothing."""

    changed = Signal(object)
    """Carries the `Counts`, whenever they are others."""

    def __init__(self, project: OpenProject, parent: QObject) -> None:
        """Count from now on; nothing is told before `refresh`."""
        super().__init__(parent)
        self._project = project
        self._open: dict[SegmentId, int] = {}
        self._findings = 0
        self._desk: dict[SegmentId, int] = {}
        self.counts = Counts()
        project.board.changed.connect(self._recount)
        project.rows.reset.connect(self.refresh)
        project.counted.connect(self._follow)

    def _recount(self, touched: Iterable[SegmentId]) -> None:
        for segment_id in touched:
            number = self._project.board.open_count(segment_id)
            self._findings += number - self._open.pop(segment_id, 0)
            self._desk.pop(segment_id, None)
            if number:
                self._open[segment_id] = number
                asked = self._project.board.open_of(segment_id)
                self._desk[segment_id] = sum(not each.finding.about_source for each in asked)
        self.refresh()

    def _follow(self, _progress: object) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Tell the counts of now, if they changed."""
        counts = self._count()
        if counts != self.counts:
            self.counts = counts
            self.changed.emit(counts)

    def _count(self) -> Counts:
        project, article_id = self._project, self._project.rows.scope.article_id
        if article_id is None:
            here, findings = total(project.progress.values()), self._findings
        else:
            here = project.progress.get(article_id, Progress())
            findings = sum(self._open.get(each, 0) for each in project.rows.listed.outlined())
        return Counts(
            here,
            findings,
            self._findings,
            project.left.of(Role.CAPTION),
            project.left.of(Role.BYLINE, Role.DATELINE),
            project.left.highlights,
            sum(self._desk.values()),
        )
