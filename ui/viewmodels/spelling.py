"""What is underlined as misspelled: checked beside the window for the rows on the screen."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bridge import Job, JobRunner, Outcome, Reporter
from ui.language import tr
from ui.viewmodels.rows import Mark, MarkStyle
from workbench.model.ids import SegmentId
from workbench.model.segment import Segment
from workbench.services.jobs import CancelToken
from workbench.services.writing_aids.spelling import Misspelling, SpellingChecker, SpellingOptions

K = TypeVar("K")
V = TypeVar("V")

JOB = "spelling"

# Of how many texts, and for how many rows, it is known what is misspelled.
REMEMBERED = 4_000

# The longest text, in code points, of the row being written that is checked while it is drawn.
AT_ONCE = 4_000

_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a job found, and the checker it made on the way."""

    options: SpellingOptions
    checker: SpellingChecker
    found: tuple[tuple[_Key, tuple[Misspelling, ...]], ...]


@dataclass(frozen=True, slots=True)
class _Spared:
    """The word that is being written is not underlined before it is left."""

    segment_id: SegmentId
    cursor: int

    def spares(self, found: Misspelling) -> bool:
        return found.start < self.cursor <= found.end


class SpellingMarks(QObject):
    """Knows what is misspelled in the rows that were asked for; never holds the window up."""

    ready = Signal(object)
    """Carries the frozenset of the segments whose marks are others now."""

    failed = Signal(object)
    """Carries the `WorkbenchError` for which nothing is checked any more."""

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        """Check nothing until `use` says how."""
        super().__init__(parent)
        self._jobs = jobs
        self._options: SpellingOptions | None = None
        self._shown = False
        self._made: tuple[SpellingOptions, SpellingChecker] | None = None
        self._known: OrderedDict[_Key, tuple[Misspelling, ...]] = OrderedDict()
        self._before: OrderedDict[_Key, tuple[Misspelling, ...]] = OrderedDict()
        self._asked: OrderedDict[SegmentId, _Key] = OrderedDict()
        self._waiting: dict[_Key, None] = {}
        self._spared: _Spared | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)
        self.written: SegmentId | None = None
        """The segment in the live editor, which is checked at once."""

    def use(self, options: SpellingOptions, *, shown: bool = True) -> None:
        """Check in another way from now on; what is marked stays till the new is known."""
        if (options, shown) == (self._options, self._shown):
            return
        if options != self._options:
            self._before.update(self._known)
            self._known.clear()
            self._waiting.clear()
        self._options, self._shown, self._spared = options, shown, None
        self.ready.emit(frozenset(self._asked))

    def forget(self) -> None:
        """Forget every row, as when the project is closed; the dictionary stays loaded."""
        self._timer.stop()
        self._jobs.drop(JOB)
        self._options = self._spared = self.written = None
        for kept in (self._known, self._before, self._asked, self._waiting):
            kept.clear()

    def marks(self, segment: Segment) -> tuple[Mark, ...]:
        """Return the marks over a target; those known so far while it is checked again."""
        key = (segment.target, segment.source)
        self._asked[segment.id] = key
        self._asked.move_to_end(segment.id)
        _shorten(self._asked)
        if self._options is None or not self._shown or not segment.target:
            return ()
        spared = self._spared if self._spared and self._spared.segment_id == segment.id else None
        found = self._found(segment.id, key)
        return tuple(_mark(each) for each in found if spared is None or not spared.spares(each))

    def _found(self, segment_id: SegmentId, key: _Key) -> tuple[Misspelling, ...]:
        known = self._known.get(key)
        if known is not None:
            return known
        checker = self._fitting()
        if checker is not None and segment_id == self.written and len(key[0]) <= AT_ONCE:
            self._known[key] = checker.misspelled(*key)
            return self._known[key]
        self._waiting[key] = None
        self._timer.start(0)
        return self._before.get(key, ())

    def _fitting(self) -> SpellingChecker | None:
        """Return the checker if it is there and checks as it is wanted now."""
        return self._made[1] if self._made is not None and self._made[0] == self._options else None

    def spare(self, segment_id: SegmentId, cursor: int) -> None:
        """Leave out the word that ends at or holds this cursor, which is being written."""
        self._spared = _Spared(segment_id, cursor)

    def spare_nothing(self) -> None:
        """Mark the word that was being written, now that it is left."""
        spared, self._spared = self._spared, None
        if spared is not None and self._hides(spared):
            self.ready.emit(frozenset({spared.segment_id}))

    def _hides(self, spared: _Spared) -> bool:
        """Return whether a word goes unmarked for this; each key would draw its row again."""
        key = self._asked.get(spared.segment_id)
        known = self._known.get(key) if key is not None else None
        # What is not known yet draws the row when it is.
        return any(spared.spares(each) for each in known or ())

    @property
    def spared_cursor(self) -> int | None:
        """Return where a word is being written."""
        return None if self._spared is None else self._spared.cursor

    def checker_for_job(self) -> Callable[[], SpellingChecker]:
        """Return what makes or returns the checker; to be called in a job, as it may load."""
        options, made = self._options or SpellingOptions(), self._made

        def make() -> SpellingChecker:
            if made is not None and made[0] == options:
                return made[1]
            return options.checker(made[1].lexicon if made is not None else None)

        return make

    def _start(self) -> None:
        if self._options is None or not self._waiting or self._jobs.is_running(JOB):
            return
        options, keys, make = self._options, tuple(self._waiting), self.checker_for_job()

        def work(token: CancelToken, _report: Reporter[None]) -> _Answer:
            checker = make()
            return _Answer(options, checker, tuple(_check(checker, keys, token)))

        self._jobs.start(Job(JOB, work, self._finish, patient=True))

    def _finish(self, outcome: Outcome[_Answer]) -> None:
        answer = outcome.value
        if outcome.error is not None:
            self._waiting.clear()
            self._shown = False
            self.failed.emit(outcome.error)
        elif answer is not None and answer.options == self._options:
            self._take(answer)
        self._start()

    def _take(self, answer: _Answer) -> None:
        self._made = answer.options, answer.checker
        others = set()
        for key, found in answer.found:
            self._waiting.pop(key, None)
            if found != self._before.pop(key, ()):
                others.add(key)
            self._known[key] = found
        _shorten(self._known)
        _shorten(self._before)
        touched = frozenset(each for each, key in self._asked.items() if key in others)
        if touched:
            self.ready.emit(touched)


def _check(
    checker: SpellingChecker, keys: Iterable[_Key], token: CancelToken
) -> Iterable[tuple[_Key, tuple[Misspelling, ...]]]:
    for key in keys:
        token.raise_if_cancelled()
        yield key, checker.misspelled(*key)


def _mark(found: Misspelling) -> Mark:
    tip = tr("Not in the dictionary: {word}", word=found.word)
    return Mark(found.start, found.end, MarkStyle.WAVE, "warning", tip)


def _shorten(kept: OrderedDict[K, V]) -> None:
    while len(kept) > REMEMBERED:
        kept.popitem(last=False)
