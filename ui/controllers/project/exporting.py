"""Exporting: chosen in the window, written beside it."""

from pathlib import Path

from PySide6.QtCore import QObject

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.app_context import AppContext
from ui.controllers.project_context import ProjectContext
from ui.dialogs.export import ExportOffer, ExportPrompt
from ui.dialogs.files import Choose, FileQuestion, Purpose
from ui.dialogs.reports import Line, Report
from ui.language import tr
from ui.messages import count_of
from ui.sentences import warning_sentence
from ui.widgets.status_line import StatusLine
from workbench.services.exchange.exporting import (
    ExportChoice,
    Exported,
    Gathering,
    Signature,
    export,
    exporter_for,
)
from workbench.services.jobs import CancelToken
from workbench.services.session import now_in_milliseconds


class ExportController(QObject):
    """Asks what to export and where to, and writes it as a job."""

    def __init__(self, context: ProjectContext, status: StatusLine) -> None:
        """Export from an open project; `status` tells how far that is."""
        super().__init__(context.parent)
        self._context = context
        self._status = status
        context.serve({"file.export": self.ask_what})

    def ask_what(self) -> None:
        """Ask what to export."""
        project = self._context.project
        if not project.saver.leave():
            return
        offer = ExportOffer(
            exporters=tuple(self._context.app.api.exporters.values()),
            articles=project.named_articles(),
            current=project.rows.scope.article_id,
            standings=project.session.read.standings(),
            signed=frozenset(each.article_id for each in project.session.read.sign_offs()),
        )
        prompt = ExportPrompt(offer, self._context.over)
        self._context.ask(prompt, lambda: self._ask_where(prompt.format_name, prompt.choice()))

    def _ask_where(self, format_name: str, choice: ExportChoice) -> None:
        if not choice.articles:
            self._context.tell(tr("No article was chosen; nothing was exported."))
            return
        exporter = exporter_for(self._context.app.api.exporters.values(), format_name)
        proposed = self._context.project.path.with_suffix(exporter.suffix)
        question = FileQuestion(
            tr("Export"),
            Purpose.EXPORT,
            Choose.NEW_FILE,
            name=proposed.name,
            folder=str(proposed.parent),
            suffix=exporter.suffix,
        )
        self._context.ask_files(
            question, lambda answer: self.write(format_name, choice, answer.path)
        )

    def write(self, format_name: str, choice: ExportChoice, path: Path) -> None:
        """Write what is chosen to a file."""
        project = self._context.project
        session, conversions = project.session, self._context.app.conversions
        exporter = exporter_for(self._context.app.api.exporters.values(), format_name)
        signature = Signature(project.path.stem, session.author, now_in_milliseconds())

        def work(_token: CancelToken, _report: Reporter[None]) -> Exported:
            with session.reading() as reading:
                gathering = Gathering(reading.reader, conversions)
                return export(gathering, exporter, choice, signature, path)

        self._status.show_progress(0, 0, tr("Exporting"))
        self._context.jobs.start(
            Job("export", work, _Finish(self._context.app, self._status, path).tell)
        )


class _Finish:
    """Tells how an export to one file ended, also once its project is closed."""

    def __init__(self, context: AppContext, status: StatusLine, path: Path) -> None:
        self._context = context
        self._status = status
        self._path = path

    def tell(self, outcome: Outcome[Exported]) -> None:
        self._status.hide_progress()
        if outcome.error is not None:
            self._context.report(outcome.error)
        elif outcome.value is not None:
            done = outcome.value
            summary = tr(
                "Wrote {count} to {name}.",
                count=count_of(done.segments, "segment"),
                name=self._path.name,
            )
            self._status.tell(summary)
            if done.warnings:
                lines = [Line(self._path.name, warning_sentence(c)) for c in done.warnings]
                report = Report(tr("Export"), summary, lines, self._context.over)
                report.finished.connect(report.deleteLater)
                report.open()
