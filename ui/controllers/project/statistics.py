"""Statistics in the window: counted beside it, copied, written to files."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from ui.controllers.settings.viewing import current_theme
from ui.dialogs.files import Choose, FileAnswer, FileQuestion, Purpose
from ui.dialogs.statistics import StatisticsDialog
from ui.language import tr
from ui.viewmodels.open_project import OpenProject
from workbench.formats.statistics_tables import Table, as_csv, as_html, as_tsv
from workbench.model.errors import WorkbenchError
from workbench.model.statistics import Statistics
from workbench.services.jobs import CancelToken
from workbench.services.session import now_in_milliseconds
from workbench.services.statistics import Settings, count
from workbench.services.writing import write_atomically

JOB = "statistics"


class StatisticsController(QObject):
    """Opens the statistics and carries out what is asked of them."""

    def __init__(self, context: ProjectContext) -> None:
        """Count the open project where the action asks for it."""
        super().__init__(context.parent)
        self._context = context
        self.dialog: StatisticsDialog | None = None
        context.serve({"tools.statistics": self.open})
        context.own_jobs(JOB)

    def open(self) -> StatisticsDialog | None:
        """Show the statistics of the project and count them.

        Return the dialog, `None` where something typed cannot be saved.
        """
        project = self._context.project
        if not project.saver.leave():
            return None
        theme = current_theme(self._context.app.preferences.load().theme)
        dialog = StatisticsDialog(theme, self._context.over)
        dialog.copied.connect(self.copy)
        dialog.csv_wanted.connect(self._ask_csv)
        dialog.html_wanted.connect(self._ask_html)
        dialog.destroyed.connect(self._forget)
        self.dialog = dialog
        project.life.ended.connect(dialog.reject)
        dialog.open()
        self._count(project)
        return dialog

    def _forget(self) -> None:
        self.dialog = None

    def _count(self, project: OpenProject) -> None:
        session, name = project.session, project.path.stem

        def work(token: CancelToken, _report: Reporter[None]) -> Statistics:
            settings = Settings(name, now_in_milliseconds(), go_on=token.raise_if_cancelled)
            with session.reading() as reading:
                return count(reading.reader, settings)

        self._context.jobs.start(Job(JOB, work, self._take))

    def _take(self, outcome: Outcome[Statistics]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        elif outcome.value is not None and self.dialog is not None:
            self.dialog.load(outcome.value)

    def copy(self, tables: Sequence[Table]) -> None:
        """Put tables on the clipboard."""
        QGuiApplication.clipboard().setText(as_tsv(tables))
        self._context.tell(tr("The statistics are on the clipboard."))

    def _ask_csv(self, tables: Sequence[Table]) -> None:
        self._ask_path(
            tr("CSV (*.csv)"), ".csv", lambda answer: self.write_csv(tables, answer.path)
        )

    def _ask_html(self, tables: Sequence[Table]) -> None:
        self._ask_path(
            tr("HTML (*.html)"), ".html", lambda answer: self.write_html(tables, answer.path)
        )

    def _ask_path(self, files: str, suffix: str, write: Callable[[FileAnswer], None]) -> None:
        project = self._context.project
        proposed = project.path.with_name(f"{project.path.stem}-statistics{suffix}")
        question = FileQuestion(
            *(tr("Statistics"), Purpose.EXPORT, Choose.NEW_FILE),
            *(files, proposed.name, str(proposed.parent), suffix),
        )
        self._context.ask_files(question, write, self.dialog)

    def write_csv(self, tables: Sequence[Table], path: Path) -> None:
        """Write tables as CSV."""
        self._write(path, as_csv(tables))

    def write_html(self, tables: Sequence[Table], path: Path) -> None:
        """Write tables as a page."""
        name = self._context.project.path.stem
        page = "".join(as_html(tables, tr("Statistics: {name}", name=name)))
        self._write(path, page.encode("utf-8", "replace"))

    def _write(self, path: Path, data: bytes) -> None:
        try:
            write_atomically(path, lambda stream: stream.write(data))
        except WorkbenchError as error:
            self._context.report(error)
            return
        self._context.tell(tr("The statistics were written to {name}.", name=path.name))
