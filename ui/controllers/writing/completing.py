"""Completion while one types: names and terms of the source first, then words used before."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from ui.widgets.completion_popup import CompletionPopup
from ui.widgets.pair_view import PairView
from ui.widgets.pair_view.editor import write_over
from workbench.model.changes import ChangeSet, Kind
from workbench.model.ids import SegmentId
from workbench.services.jobs import CancelToken
from workbench.services.writing_aids.completing import CalledFor, words_used
from workbench.text.typing.completion import WordStock, beginning_at, proposals

JOB, WANTED = "completion", "completion.wanted"

# Milliseconds after a project was opened until its words are read.
WAIT = 2_000

# Milliseconds in a segment until its source is read for names: going through rows reads none.
SETTLED = 150


class CompletionController(QObject):
    """Proposes at each letter typed; nothing but the letters of one word is looked at then."""

    def __init__(self, context: ProjectContext, pairs: PairView) -> None:
        """Serve the live editor of `pairs`."""
        super().__init__(context.parent)
        self._context = context
        self._editor = pairs.editor
        self.on = context.app.preferences.load().completion
        self.stock = WordStock()
        self.offered: Callable[[], tuple[str, ...]] = tuple
        """Returns what else may be written in the active segment, the likeliest first."""
        self._called_for: CalledFor | None = None
        self._wanted: tuple[str, ...] = ()
        self._segment: tuple[SegmentId, str] | None = None
        self._proposed = ""
        self.popup = CompletionPopup(pairs.editor, context.over)
        self.popup.chosen.connect(self._complete)
        context.at_end(self._end)
        context.own_jobs(JOB, WANTED)
        context.follow(pairs.editor.character_typed, self._propose)
        context.follow(pairs.editor.cursorPositionChanged, self._follow_cursor)
        context.follow(pairs.activated, self._enter)
        context.follow(pairs.left, self._leave)
        context.project.changed.connect(self._follow)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self._count_words)
        self._timer.start()
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(SETTLED)
        self._reading.timeout.connect(self._read_source)

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - the slot of a switch
        """Propose words from now on, or none."""
        self.on = on
        self.popup.hide()

    def _count_words(self) -> None:
        """Read the words of the project, once what the rows need is done."""
        session = self._context.session

        def work(token: CancelToken, _report: Reporter[None]) -> Counter[str]:
            with session.reading() as view:
                return words_used(view.reader, token.raise_if_cancelled)

        self._context.jobs.start(Job(JOB, work, self._take, patient=True))

    def _end(self) -> None:
        self._timer.stop()
        self._reading.stop()
        self.popup.hide()
        self.popup.deleteLater()

    def _take(self, outcome: Outcome[Counter[str]]) -> None:
        if outcome.value is not None:
            self.stock.load(outcome.value)
        elif outcome.error is not None:
            self._context.report(outcome.error)

    def _follow(self, changes: ChangeSet) -> None:
        """Forget the records when terms changed."""
        if changes.touched(Kind.TERM):
            self._called_for = None
            self._reading.start()

    def _enter(self, segment_id: SegmentId) -> None:
        self._segment = segment_id, self._editor.text()
        self._wanted = ()
        self._reading.start()

    def _read_source(self) -> None:
        """Find what the source of the active segment calls for: names take too long for a key."""
        active, read = self._context.active, self._context.session.read
        if active is None:
            return
        is_first = self._called_for is None
        if self._called_for is None:
            self._called_for = CalledFor(self._context.project.conversion.usage.glossary)
        segment, called_for = read.segment(active), self._called_for
        language = read.article(segment.article_id).language

        def work(_token: CancelToken, _report: Reporter[None]) -> tuple[str, ...]:
            return called_for.texts(segment.source, language)

        def take(outcome: Outcome[tuple[str, ...]]) -> None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            elif outcome.value is not None and self._context.active == active:
                self._wanted = outcome.value
                if self.on and self._proposed and self._proposed == self._beginning():
                    self._offer()

        # The first time reads all names that the program knows, half a second of the interpreter's.
        self._context.jobs.start(Job(WANTED, work, take, patient=is_first))

    def _leave(self, segment_id: SegmentId) -> None:
        """Remember the words that were written here."""
        self.popup.hide()
        self._reading.stop()
        self._proposed = ""
        entered, self._segment = self._segment, None
        if entered is not None and entered[0] == segment_id:
            segment = self._context.session.read.segments((segment_id,)).get(segment_id)
            if segment is not None:
                self.stock.change(entered[1], segment.target)

    def _follow_cursor(self) -> None:
        """Close the list once the cursor is somewhere else."""
        if self.popup.isVisible() and self._beginning() != self._proposed:
            self.popup.hide()

    def _beginning(self) -> str:
        editor = self._editor
        start, at = editor.selection()
        return beginning_at(editor.text(), at) if start == at else ""

    def _propose(self) -> None:
        if not self.on:
            return
        self._proposed = self._beginning()
        self._offer()

    def _offer(self) -> None:
        self.popup.offer(proposals(self._proposed, self.wanted(), self.stock))

    def wanted(self) -> tuple[str, ...]:
        """Return what the source of the active segment calls for, the likeliest first."""
        return tuple(dict.fromkeys((*self.offered(), *self._wanted)))

    def _complete(self, text: str) -> None:
        editor = self._editor
        _, at = editor.selection()
        start = at - len(self._beginning())
        self._proposed = ""
        write_over(editor, start, at, text)
        editor.setFocus()
