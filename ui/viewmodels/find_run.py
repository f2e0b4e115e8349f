"""Searches beside the window: they fill the results while they run, and follow what changes."""

from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bridge import Job, Outcome, Progress, Reporter, Work
from ui.viewmodels.find_results import FindResults
from ui.viewmodels.open_project import OpenProject
from workbench.model.changes import ChangeSet, Kind
from workbench.model.ids import SegmentId
from workbench.services.conversion.converting import Conversions
from workbench.services.finding.searching import MOST_HITS, Finder, Hit, Search
from workbench.services.jobs import CancelToken
from workbench.storage.searching import SearchView

# Milliseconds of quiet after a change before the changed segments are searched again.
FOLLOWING = 400

# Where more segments changed at once, everything is searched again.
MOST_FOLLOWED = 2_000

# Seconds between two reports of a search, so that the window is not flooded.
REPORTING = 0.1

SEARCH, AGAIN = "find", "find.again"
_HANGING = (Kind.NOTE, Kind.OVERRIDE)


def _searching(finder: Finder, path: Path) -> Work[tuple[Hit, ...], tuple[Hit, ...]]:
    """Return the work of a search, which reports its hits while it goes on."""

    def work(token: CancelToken, report: Reporter[tuple[Hit, ...]]) -> tuple[Hit, ...]:
        pending: list[Hit] = []
        last = 0.0
        with SearchView(path) as view:
            for hits in finder.find(view, token):
                pending += hits
                if pending and monotonic() - last > REPORTING:
                    report(Progress(0, 0, tuple(pending)))
                    pending, last = [], monotonic()
        return tuple(pending)

    return work


@dataclass(frozen=True, slots=True)
class _Renewed:
    segment_ids: frozenset[SegmentId]
    hits: tuple[Hit, ...]


class FindRun(QObject):
    """Carries out one search at a time and keeps its results as the project is."""

    told = Signal()
    """There are more hits, or others, or the search ended."""

    failed = Signal(object)
    """Carries the `WorkbenchError` that ended the search."""

    def __init__(
        self, results: FindResults, project: OpenProject, conversions: Conversions
    ) -> None:
        """Fill `results` with what is found in `project`; there is no search yet."""
        super().__init__(project)
        self.results = results
        self.search: Search | None = None
        self._jobs = project.jobs
        self._conversions = conversions
        self._project = project
        self._touched: set[SegmentId] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FOLLOWING)
        self._timer.timeout.connect(self.catch_up)
        project.changed.connect(self.follow)

    def end(self) -> None:
        """Search no more: the project is about to be closed."""
        self._timer.stop()
        for job in (SEARCH, AGAIN):
            self._jobs.drop(job)
        self.search = None
        self.results.start(())

    @property
    def is_running(self) -> bool:
        """Return whether hits may still come."""
        return self._jobs.is_running(SEARCH) or self._jobs.is_running(AGAIN)

    @property
    def has_more(self) -> bool:
        """Return whether the search stopped because there were too many hits."""
        return len(self.results) >= MOST_HITS

    def start(self, search: Search) -> None:
        """Search; raise `InputError` for what cannot be searched for, with no hits left."""
        self.stop()
        finder = Finder(search, self._conversions)
        if not search.query.text:
            self.told.emit()
            return
        self.search = search
        work = _searching(finder, self._project.path)
        self._jobs.start(Job(SEARCH, work, self._finish, self._take_more))

    def stop(self) -> None:
        """End the search and forget what it found."""
        self._timer.stop()
        self._touched.clear()
        self.search = None
        for job in (SEARCH, AGAIN):
            self._jobs.drop(job)
        before = self.results.start(self._project.named_articles())
        self._mark(before)

    def follow(self, changes: ChangeSet) -> None:
        """Search again, soon, what a change touched."""
        if self.search is None:
            return
        touched = {SegmentId(ref.id) for ref in changes.touched(Kind.SEGMENT)}
        for kind in _HANGING:
            touched |= {SegmentId(ref.parent) for ref in changes.touched(kind)}
        self._touched |= touched
        if touched:
            self._timer.start()

    def catch_up(self) -> None:
        """Search now what was touched since it was searched last."""
        search = self.search
        if search is None or not self._touched:
            self.told.emit()
            return
        if len(self._touched) > MOST_FOLLOWED or self._jobs.is_running(SEARCH):
            self.start(search)
            return
        touched, path = frozenset(self._touched), self._project.path
        within = touched if search.within is None else touched & search.within
        finder = Finder(replace(search, within=within), self._conversions)

        def work(token: CancelToken, _: Reporter[None]) -> _Renewed:
            with SearchView(path) as view:
                hits = tuple(hit for batch in finder.find(view, token) for hit in batch)
            return _Renewed(touched, hits)

        self._jobs.start(Job(AGAIN, work, self._renew))

    def _take_more(self, progress: Progress[tuple[Hit, ...]]) -> None:
        self._add(progress.value)

    def _add(self, hits: tuple[Hit, ...]) -> None:
        self.results.add(hits)
        self._mark(frozenset(hit.segment_id for hit in hits))
        self.told.emit()

    def _finish(self, outcome: Outcome[tuple[Hit, ...]]) -> None:
        if outcome.value is not None:
            self._add(outcome.value)
        elif outcome.error is not None:
            self.failed.emit(outcome.error)

    def _renew(self, outcome: Outcome[_Renewed]) -> None:
        if outcome.value is not None:
            self._touched -= outcome.value.segment_ids
            self.results.renew(outcome.value.segment_ids, outcome.value.hits)
            self._mark(outcome.value.segment_ids)
            self.told.emit()
        elif outcome.error is not None:
            self.failed.emit(outcome.error)

    def _mark(self, touched: frozenset[SegmentId]) -> None:
        self._project.rows.show_found(self.results.marks(), touched)
