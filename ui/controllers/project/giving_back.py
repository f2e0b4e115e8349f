"""Giving back the file that an article came from, with its translations."""

from pathlib import Path

from PySide6.QtCore import QObject

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from ui.dialogs.files import Choose, FileQuestion, Purpose
from ui.dialogs.reports import Line, Report
from ui.language import tr
from ui.messages import count_of
from ui.sentences import sentence, warning_sentence
from workbench.model.errors import WorkbenchError
from workbench.model.ids import ArticleId
from workbench.services.exchange.giving_back import (
    GivenBack,
    Kept,
    NotWritableError,
    only_file,
    write_back,
)
from workbench.services.jobs import CancelToken

JOB = "give back"


class GiveBackController(QObject):
    """Writes the file that the article on show, or the only such article, came from."""

    def __init__(self, context: ProjectContext) -> None:
        """Serve an open project."""
        super().__init__(context.parent)
        self._context = context
        context.serve({"file.give_back": self.ask_where})
        context.own_jobs(JOB)

    def ask_where(self) -> None:
        """Ask where to; say which files there are if it is not clear which is wanted."""
        project = self._context.project
        if not project.saver.leave():
            return
        on_show = project.rows.scope.article_id
        wanted: tuple[ArticleId, ...] = () if on_show is None else (on_show,)
        try:
            kept = only_file(project.session.read, wanted)
        except WorkbenchError as error:
            self._context.report(error)
            return
        question = FileQuestion(
            tr("Export into its own file"),
            Purpose.EXPORT,
            Choose.NEW_FILE,
            name=Path(kept.name).name,
            folder=str(project.path.parent),
            suffix=Path(kept.name).suffix,
        )
        self._context.ask_files(question, lambda answer: self.write(kept, answer.path))

    def write(self, kept: Kept, path: Path) -> None:
        """Write a file with its translations."""
        session = self._context.session

        def work(_token: CancelToken, _report: Reporter[None]) -> GivenBack:
            with session.reading() as reading:
                return write_back(reading.reader, kept, path)

        def finish(outcome: Outcome[GivenBack]) -> None:
            if isinstance(outcome.error, NotWritableError):
                self._tell_problems(outcome.error)
            elif outcome.error is not None:
                self._context.report(outcome.error)
            elif outcome.value is not None:
                self._tell(outcome.value, path)

        self._context.jobs.start(Job(JOB, work, finish))

    def _tell(self, given: GivenBack, path: Path) -> None:
        changed = count_of(given.changed, "segment")
        summary = tr("Wrote {name} with {changed} changed.", name=path.name, changed=changed)
        self._context.tell(summary)
        if given.warnings:
            self._report(summary, [Line(path.name, warning_sentence(w)) for w in given.warnings])

    def _tell_problems(self, error: NotWritableError) -> None:
        count = count_of(len(error.problems), "segment")
        lines = [
            Line(
                f"{each.article} · {each.number}",
                sentence(NotWritableError(error.name, (each,))),
                bad=True,
            )
            for each in error.problems
        ]
        self._report(tr("Nothing was written: {count} cannot be.", count=count), lines)

    def _report(self, summary: str, lines: list[Line]) -> None:
        report = Report(tr("Export into its own file"), summary, lines, self._context.over)
        report.finished.connect(report.deleteLater)
        report.open()
