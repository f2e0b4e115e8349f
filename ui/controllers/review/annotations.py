"""Highlights and notes handed on: asked where to, written beside the window."""

from pathlib import Path

from PySide6.QtCore import QObject

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from ui.dialogs.files import FileAnswer, FileQuestion
from ui.language import Words, noted, tr
from ui.messages import count_of
from workbench.model.errors import UsageError
from workbench.services.exchange.annotations import (
    AnnotatedGathering,
    annotation_exporters,
    export_annotations,
)
from workbench.services.exchange.exporting import Exported, Signature, exporter_for
from workbench.services.jobs import CancelToken
from workbench.services.session import now_in_milliseconds

NOTHING = noted("There are no highlights or notes here to be exported.")
JOB = "annotations"
_FILES = Words(
    {
        ".html": "HTML page (*.html)",
        ".csv": "CSV table (*.csv)",
        ".jsonld": "Web Annotations, JSON-LD (*.jsonld)",
    }
)


class AnnotationExportController(QObject):
    """Exports the highlights and notes of the article on show, or of all."""

    def __init__(self, context: ProjectContext) -> None:
        """Serve the export action of an open project."""
        super().__init__(context.parent)
        self._context = context
        context.serve({"annotations.export": self.ask_where})
        context.own_jobs(JOB)

    def ask_where(self) -> None:
        """Ask for a file; its kind says in which format."""
        project = self._context.project
        if not project.saver.leave():
            return
        proposed = project.path.with_name(f"{project.path.stem}-highlights.html")
        question = FileQuestion.for_export(tr("Export highlights and notes"), _FILES, proposed)
        self._context.ask_files(question, self._take_place)

    def _take_place(self, answer: FileAnswer) -> None:
        self.write(answer.of_kind(_FILES))

    def write(self, path: Path) -> None:
        """Write the annotations of what is on show, in the format of the file's suffix."""
        project = self._context.project
        session, conversions = project.session, self._context.app.conversions
        exporter = exporter_for(annotation_exporters(), path=path)
        article_id = project.rows.scope.article_id
        articles = () if article_id is None else (article_id,)
        signature = Signature(project.path.stem, session.author, now_in_milliseconds())

        def work(_token: CancelToken, _report: Reporter[None]) -> Exported:
            with session.reading() as reading:
                gathering = AnnotatedGathering(reading.reader, conversions)
                return export_annotations(gathering, exporter, articles, signature, path)

        self._context.jobs.start(Job(JOB, work, self._take))

    def _take(self, outcome: Outcome[Exported]) -> None:
        if isinstance(outcome.error, UsageError) and outcome.error.code == "export.nothing":
            self._context.tell(tr(NOTHING))
        elif outcome.error is not None:
            self._context.report(outcome.error)
        elif outcome.value is not None:
            marked = count_of(outcome.value.segments, "segment")
            self._context.tell(tr("Wrote the highlights and notes of {marked}.", marked=marked))
