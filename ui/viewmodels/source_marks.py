"""Marks under sources that are found beside the window, for the rows that are shown."""

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bridge import Job, JobRunner, Outcome, Reporter
from ui.viewmodels.rows import Column, Mark
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Segment
from workbench.services.jobs import CancelToken

# Rows whose marks are kept to be drawn.
REMEMBERED = 2_000

# Finds the marks of a source in a variant; called in a job.
Finder = Callable[[str, Variant], tuple[Mark, ...]]


@dataclass(frozen=True, slots=True)
class _Wanted:
    source: str
    language: Variant


_Found = dict[SegmentId, tuple[_Wanted, tuple[Mark, ...]]]


class SourceMarks(QObject):
    """A layer of marks: what is known is drawn, the rest is found in a job and drawn then."""

    changed = Signal(object)
    """Carries the frozenset of the segments that look otherwise now."""

    def __init__(
        self, job: str, jobs: JobRunner, language: Callable[[Segment], Variant], parent: QObject
    ) -> None:
        """Find nothing before `find_by`; `language` tells the variant of a segment's article."""
        super().__init__(parent)
        self._job = job
        self._jobs = jobs
        self._language = language
        self._finder: Finder | None = None
        self._known: OrderedDict[SegmentId, tuple[_Wanted, tuple[Mark, ...]]] = OrderedDict()
        self._waiting: dict[SegmentId, _Wanted] = {}
        self._looking: dict[SegmentId, _Wanted] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)

    def find_by(self, finder: Finder) -> None:
        """Find marks so from now on; what is drawn stays till the new is known."""
        self._finder = finder
        # What is being looked at now is found by the old one.
        self._waiting |= self._looking
        self._waiting.update((key, wanted) for key, (wanted, _) in self._known.items())
        self._timer.start(0)

    def marks(self, segment: Segment) -> Mapping[Column, tuple[Mark, ...]]:
        """Return the marks of a segment as far as they are known, and have the rest found."""
        wanted = _Wanted(segment.source, self._language(segment))
        known = self._known.get(segment.id)
        if known is not None and known[0] == wanted:
            return {Column.SOURCE: known[1]}
        self._waiting[segment.id] = wanted
        if self._finder is not None:
            self._timer.start(0)
        return {}

    @property
    def asked(self) -> frozenset[SegmentId]:
        """Return the segments that were drawn so far, or are being looked at."""
        return frozenset(self._known) | frozenset(self._waiting)

    def stop(self) -> None:
        """Find nothing more."""
        self._timer.stop()
        self._jobs.drop(self._job)

    def _start(self) -> None:
        finder = self._finder
        if finder is None or not self._waiting or self._jobs.is_running(self._job):
            return
        waiting, self._waiting = self._waiting, {}
        self._looking = waiting

        def work(token: CancelToken, _report: Reporter[None]) -> _Found:
            found: _Found = {}
            for segment_id, wanted in waiting.items():
                token.raise_if_cancelled()
                found[segment_id] = wanted, finder(wanted.source, wanted.language)
            return found

        self._jobs.start(Job(self._job, work, self._take))

    def _take(self, outcome: Outcome[_Found]) -> None:
        found = outcome.value or {}
        self._looking = {}
        touched = {key for key, each in found.items() if each != self._known.get(key)}
        self._known.update(found)
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        if touched:
            self.changed.emit(frozenset(touched))
        self._start()
