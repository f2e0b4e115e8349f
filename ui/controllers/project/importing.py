"""Importing: files, folders and addresses are read beside the window and enter the project.

What was read is written on the window's thread, a few milliseconds at a time; the job waits for it.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from resources import sample_article
from ui.bridge import Job, Outcome, Progress, Reporter
from ui.controllers.app_context import AppContext
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.dialogs.files import Choose, FileAnswer, FileQuestion, Purpose
from ui.dialogs.prompts import AddressPrompt
from ui.dialogs.reports import Line, Report
from ui.language import Words, tr
from ui.messages import count_of
from ui.sentences import sentence, warning_sentence
from ui.viewmodels.open_project import OpenProject
from ui.widgets.status_line import StatusLine
from workbench.api import Api
from workbench.formats.reading import readable_suffixes
from workbench.model.errors import WorkbenchError
from workbench.model.ids import ArticleId
from workbench.model.segment import Segment
from workbench.services.exchange.fetching import is_address
from workbench.services.exchange.importing import Outcome as ImportOutcome
from workbench.services.exchange.importing import (
    Reading,
    Source,
    find_sources,
    origin_of,
    read_source,
    read_sources,
)
from workbench.services.exchange.importing import Report as Imported
from workbench.services.exchange.paired_files import PAIRED_SUFFIXES
from workbench.services.exchange.pairs import reading_in_steps, updating
from workbench.services.jobs import CancelToken
from workbench.storage.steps import Steps

# Seconds for which the window's thread writes before it looks at keys again.
AT_ONCE = 0.008

JOB = "import"
UPDATE = "update"
OUTCOMES = Words(
    {
        ImportOutcome.ADDED: "{number} added",
        ImportOutcome.UPDATED: "{number} updated",
        ImportOutcome.UNCHANGED: "{number} unchanged",
        ImportOutcome.FAILED: "{number} not imported",
    }
)


class _Writing:
    """One source on its way into the project."""

    def __init__(self, steps: Steps[tuple[Imported, ...]], reports: list[Imported]) -> None:
        """Write by these steps; what comes of it goes into `reports`."""
        self._steps = self._told(steps, reports)

    @staticmethod
    def _told(steps: Steps[tuple[Imported, ...]], reports: list[Imported]) -> Steps[None]:
        reports += yield from steps

    def go_on(self, seconds: float) -> bool:
        """Write for so long, at least one step; return whether it is all written."""
        end = perf_counter() + seconds
        is_done = False
        while not is_done:
            is_done = next(self._steps, self) is self
            if perf_counter() >= end:
                break
        return is_done

    def give_up(self) -> None:
        """Take back what was written of it."""
        self._steps.close()


class ImportController(QObject):
    """Brings articles into the open project; into one made for them if there is none."""

    project_needed = Signal(object)
    """Carries the `Reading` that a project is needed for."""

    def __init__(
        self,
        context: AppContext,
        navigation: NavigationController,
        status: StatusLine,
        parent: QObject,
    ) -> None:
        """Serve the import actions of `context`; `status` tells how far that is."""
        super().__init__(parent)
        self._context = context
        self._status = status
        self._navigation = navigation
        self._reports: list[Imported] = []
        self._waiting: list[str] = []
        self._stood: Segment | None = None
        self._writing: _Writing | None = None
        self._is_written = Event()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._write_on)
        context.actions.serve(self._handlers())
        status.stop_wanted.connect(self.stop)
        context.holder.closed.connect(self._abandon)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "file.import": self.ask_files,
            "file.import_folder": self.ask_folder,
            "file.import_url": self.ask_address,
        }

    def ask_files(self) -> None:
        """Ask which files to import."""
        self._ask(tr("Import articles"), Choose.FILES, self._import)

    def ask_folder(self) -> None:
        """Ask which folder to import."""
        self._ask(tr("Import a folder"), Choose.FOLDER, self._import)

    def _import(self, answer: FileAnswer) -> None:
        self.import_sources([str(path) for path in answer.paths])

    def _ask(self, title: str, choose: Choose, taken: Callable[[FileAnswer], object]) -> None:
        kinds = _kinds_of_file(self._context.api)
        self._context.ask_files(FileQuestion(title, Purpose.IMPORT, choose, kinds), taken)

    def ask_address(self) -> None:
        """Ask for a web address, beginning with the one on the clipboard."""
        copied = QGuiApplication.clipboard().text().strip()
        prompt = AddressPrompt(copied if is_address(copied) else "", self._context.over)
        self._context.ask(prompt, lambda: self.import_sources([prompt.address]))

    def import_sample(self) -> None:
        """Import the sample article."""
        self.import_sources([str(sample_article())])

    def import_sources(self, names: Sequence[str]) -> None:
        """Read what is named and take it in, one article after another."""
        if self._context.jobs.is_running(JOB):
            self._waiting.extend(names)
            return
        api = self._context.api
        self._reports = []
        self._stood = _active_segment(self._context)
        is_written = self._is_written = Event()

        def work(token: CancelToken, report: Reporter[Reading | None]) -> int:
            # Asked for here: the first time it imports every reader.
            importers = tuple(api.importers)
            sources = list(find_sources(names, importers))
            report(Progress(0, len(sources), None))
            for done, reading in enumerate(read_sources(importers, sources, cancel=token), 1):
                is_written.clear()
                report(Progress(done, len(sources), reading))
                with token.calling(is_written.set):
                    is_written.wait()
            return len(sources)

        self._context.jobs.start(Job(JOB, work, self._finish, self._take, urgent=True))

    def stop(self) -> None:
        """Stop; whole sources that are in the project stay, of the one on its way nothing does."""
        self._waiting = []
        self._give_up()
        self._context.jobs.cancel(JOB)

    def _give_up(self) -> None:
        writing, self._writing = self._writing, None
        if writing is not None:
            writing.give_up()
        self._is_written.set()

    def _abandon(self) -> None:
        """Let go of a job whose project is closed: its articles belong to no other."""
        self._waiting = []
        self._give_up()
        self._context.jobs.drop(JOB)
        self._status.hide_progress()

    def _take(self, progress: Progress[Reading | None]) -> None:
        self._status.show_progress(progress.done, progress.total, tr("Importing"))
        if progress.value is None:
            return
        project = self._project_for(progress.value)
        if project is None:
            self._report_unread(progress.value)
            self._is_written.set()
            return
        steps = reading_in_steps(project.session, progress.value)
        self._writing = _Writing(steps, self._reports)
        self._write_on()

    @property
    def is_writing(self) -> bool:
        """Return whether a source is on its way into the project."""
        return self._writing is not None

    def _write_on(self) -> None:
        """Write for some milliseconds, then let the window answer."""
        if self._writing is None:
            return
        try:
            is_done = self._writing.go_on(AT_ONCE)
        except WorkbenchError as error:
            self._writing = None
            self._context.report(error)
            self.stop()
            return
        except BaseException:
            self._give_up()  # the job waits for it
            raise
        if is_done:
            self._writing = None
            self._is_written.set()
        else:
            self._soon.start()

    def _project_for(self, reading: Reading) -> OpenProject | None:
        """Return the open project; where there is none, one named after the first article."""
        if self._context.project is None and reading.is_read:
            self.project_needed.emit(reading)
        return self._context.project

    def _report_unread(self, reading: Reading) -> None:
        """Keep what to say of a source that could not be read before there was a project."""
        if reading.error is not None:
            self._reports.append(
                Imported(reading.source.place, ImportOutcome.FAILED, error=reading.error)
            )

    def _finish(self, outcome: Outcome[int]) -> None:
        self._status.hide_progress()
        if outcome.error is not None:
            self._context.report(outcome.error)
        self._show_first()
        self._tell()
        if self._waiting:
            names, self._waiting = self._waiting, []
            self.import_sources(names)

    def _show_first(self) -> None:
        taken = [r.article_id for r in self._reports if r.article_id is not None]
        project = self._context.project
        if taken and project is not None and not _has_gone_on(self._context, project, self._stood):
            self._navigation.show_article(taken[0])

    def _tell(self) -> None:
        reports = self._reports
        if not reports:
            return
        summary = _summary(reports)
        self._context.tell(summary)
        lines = [line for report in reports for line in _lines(report)]
        if lines:
            dialog = Report(tr("Import"), summary, lines, self._context.over)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()


class UpdateController(QObject):
    """Imports a newer version of an article that is in the open project."""

    def __init__(self, context: ProjectContext) -> None:
        """Serve the action of an open project."""
        super().__init__(context.parent)
        self._context = context
        context.serve({"article.reimport": self.ask_newer})
        context.own_jobs(UPDATE)

    def ask_newer(self) -> None:
        """Ask for a newer version of the article on show."""
        article = self._context.project.article
        if article is None:
            self._context.tell(tr("Choose an article first."))
            return
        title, kinds = tr("Import a newer version"), _kinds_of_file(self._context.app.api)
        question = FileQuestion(title, Purpose.IMPORT, Choose.FILE, kinds)
        self._context.ask_files(
            question, lambda answer: self.update_article(article.id, str(answer.path))
        )

    def update_article(self, article_id: ArticleId, name: str) -> None:
        """Import a newer version of an article over the one in the project."""
        source = Source(name, Path(name))
        api = self._context.app.api

        def work(token: CancelToken, _report: Reporter[None]) -> Reading:
            return read_source(tuple(api.importers), source, cancel=token)

        def finish(outcome: Outcome[Reading]) -> None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            elif outcome.value is not None:
                self._take(article_id, outcome.value)

        self._context.jobs.start(Job(UPDATE, work, finish))

    def _take(self, article_id: ArticleId, reading: Reading) -> None:
        session = self._context.session
        origin = origin_of(reading.source, session.path)
        try:
            command = updating(session.read.article(article_id), reading, origin)
        except WorkbenchError as error:
            self._context.report(error)
            return
        if self._context.execute(command):
            self._context.tell(tr("Took over the newer version; changed paragraphs are marked."))


def _active_segment(context: AppContext) -> Segment | None:
    """Return the segment the user is in, as it is now."""
    project, active = context.project, context.active
    if project is None or active is None:
        return None
    return project.session.read.segment(active)


def _has_gone_on(context: AppContext, project: OpenProject, stood: Segment | None) -> bool:
    """Return whether the user is elsewhere than where they `stood`, or wrote."""
    has_moved = stood is not None and _active_segment(context) != stood
    return has_moved or project.saver.is_holding


def _kinds_of_file(api: Api) -> str:
    """Return the kinds of file that articles are imported from, as a file dialog takes them."""
    suffixes = readable_suffixes(api.importers) | PAIRED_SUFFIXES
    patterns = " ".join(f"*{suffix}" for suffix in sorted(suffixes))
    return tr("Articles ({patterns});;All files (*)", patterns=patterns)


def _summary(reports: Sequence[Imported]) -> str:
    counts = {outcome: sum(report.outcome is outcome for report in reports) for outcome in OUTCOMES}
    parts = [
        OUTCOMES[outcome].format(number=f"{count:,}") for outcome, count in counts.items() if count
    ]
    count = count_of(len(reports), "article")
    return tr("{count}: {outcomes}.", count=count, outcomes=tr(", ").join(parts))


def _lines(report: Imported) -> list[Line]:
    name = report.title or Path(report.place).name
    lines = [Line(name, warning_sentence(warning)) for warning in report.warnings]
    lines += (Line(name, sentence(damaged), bad=True) for damaged in report.damage)
    if report.error is not None:
        lines.append(Line(name, sentence(report.error), bad=True))
    return lines
