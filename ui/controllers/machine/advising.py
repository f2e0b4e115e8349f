"""What a language model is asked about the English, on request: other words, and why it is so."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.machine.asking import Engine
from ui.controllers.machine.panels import MachinePanels
from ui.controllers.machine.side_by_side import SideController
from ui.controllers.project_context import ProjectContext
from ui.controllers.settings.house_style import style_of
from ui.dialogs.reports import Line, Report
from ui.language import Words, tr
from ui.viewmodels.side_by_side import Entry, EntryKind
from workbench.model.errors import WorkbenchError
from workbench.model.language import ENGLISH
from workbench.model.segment import Segment
from workbench.services.drafting.explaining import (
    Adviser,
    Alternative,
    Question,
    Reason,
    ReasonKind,
)
from workbench.services.jobs import CancelToken

JOB = "advice"

REASON_NAMES = Words(
    {
        ReasonKind.GRAMMAR: "Grammar",
        ReasonKind.IDIOM: "Idiom",
        ReasonKind.REFERENCE: "Reference",
        ReasonKind.OTHER: "Note",
    }
)


class AdviceController(QObject):
    """Asks the first language model among the engines side by side."""

    def __init__(
        self, context: ProjectContext, panels: MachinePanels, side: SideController
    ) -> None:
        """Show alternatives in the panel side by side, and reasons in a list of their own."""
        super().__init__(context.parent)
        self._context = context
        self._panels = panels
        self._side = side
        self._editor = context.app.window.pairs.editor
        context.serve({"compare.alternatives": self.alternatives, "compare.why": self.why})
        context.own_jobs(JOB)
        context.follow(panels.side.stopped, self.stop)

    def stop(self) -> None:
        """Wait for no answer any more."""
        self._context.jobs.cancel(JOB)

    def alternatives(self) -> None:
        """Ask for other words for what is selected in the English."""
        asked = self._asked()
        if asked is None:
            return
        segment, question, adviser = asked
        if not question.selection:
            self._context.tell(tr("Select the words first for which others are wanted."))
            return

        def work(token: CancelToken, _: Reporter[None]) -> tuple[Alternative, ...]:
            return adviser.alternatives(question, token)

        self._tell_asking(adviser)
        done = partial(self._show_alternatives, segment, question, adviser.factory.label)
        self._context.jobs.start(Job(JOB, work, done))

    def why(self) -> None:
        """Ask why the English, or what is selected of it, is put so."""
        asked = self._asked()
        if asked is None:
            return
        segment, question, adviser = asked

        def work(token: CancelToken, _: Reporter[None]) -> tuple[Reason, ...]:
            return adviser.reasons(question, token)

        self._tell_asking(adviser)
        self._context.jobs.start(Job(JOB, work, partial(self._show_reasons, segment, adviser)))

    def _asked(self) -> tuple[Segment, Question, Adviser] | None:
        segment = self._side.segment()
        if segment is None or not self._context.project.saver.flush():
            return None
        engine = self._side.engines.model()
        if engine is None:
            self._context.tell(
                tr("No language model is among the engines side by side, or it may not be asked.")
            )
            return None
        start, end = self._editor.selection()
        text = self._editor.text()
        question = Question(segment.source, text, text[start:end].strip())
        return segment, question, self._adviser(engine, segment)

    def _adviser(self, engine: Engine, segment: Segment) -> Adviser:
        language = self._context.session.read.article(segment.article_id).language
        style = style_of(self._context.project)
        return Adviser(engine.factory, engine.settings, language.value, ENGLISH, style)

    def _tell_asking(self, adviser: Adviser) -> None:
        self._context.tell(tr("{engine} is asked …", engine=adviser.factory.label))

    def _show_alternatives(
        self,
        segment: Segment,
        question: Question,
        label: str,
        outcome: Outcome[tuple[Alternative, ...]],
    ) -> None:
        self._tell_end(outcome.error, stopped=outcome.cancelled)
        if outcome.value is None or self._context.active != segment.id:
            return
        found = outcome.value
        if not found:
            self._context.tell(tr("{engine} knows no other words for it.", engine=label))
            return
        self._side.extra = tuple(
            Entry(EntryKind.ALTERNATIVE, f"other.{n}", each.note or label, each.text)
            for n, each in enumerate(found)
        )
        self._side.words = tr("Instead of “{words}”:", words=question.selection)
        self._panels.show("side_by_side")
        self._side.show()
        self._panels.side.list.enter()
        self._panels.side.list.select(0)

    def _show_reasons(
        self, segment: Segment, adviser: Adviser, outcome: Outcome[tuple[Reason, ...]]
    ) -> None:
        self._tell_end(outcome.error, stopped=outcome.cancelled)
        if outcome.value is None or self._context.active != segment.id:
            return
        engine = " · ".join(filter(None, (adviser.factory.label, adviser.model)))
        said = tr("Why it is put so, as {engine} sees it. A model can be wrong.", engine=engine)
        lines: Sequence[Line] = [
            Line(f"{REASON_NAMES[each.kind]} · {each.words}".strip(" ·"), each.reason)
            for each in outcome.value
        ]
        dialog = Report(tr("Why"), said, lines, self._context.over)
        self._context.project.life.ended.connect(dialog.reject)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def _tell_end(self, error: WorkbenchError | None, *, stopped: bool) -> None:
        if error is not None:
            self._context.report(error)
        if stopped:
            self._context.tell(tr("Stopped."))
