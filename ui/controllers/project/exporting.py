"""Exporting: chosen in the window, looked at before, written beside it, and again with one key."""

import os
from contextlib import suppress
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject

from ui.bridge import Job, Outcome, Progress, Reporter
from ui.controllers.app_context import AppContext
from ui.controllers.project_context import ProjectContext
from ui.dialogs.export import ExportOffer, ExportPrompt
from ui.dialogs.files import Choose, FileQuestion, Purpose
from ui.dialogs.reports import Line, Report
from ui.language import tr
from ui.messages import count_of
from ui.sentences import sentence, warning_sentence
from ui.widgets.status_line import StatusLine
from workbench.api import Exporter
from workbench.bitext.encoder import load_encoder
from workbench.formats.tmx.options import SentenceLinks
from workbench.services.commands.settings import ChangeSettings
from workbench.services.exchange.export_options import configured
from workbench.services.exchange.exporting import (
    Exported,
    Gathering,
    Signature,
    export,
    export_each,
    exporter_for,
)
from workbench.services.exchange.previewing import Preview, preview
from workbench.services.exchange.wishes import SETTING, ExportWish, kept, wish_of
from workbench.services.jobs import CancelToken
from workbench.services.memory.sentence_pairs import links_of_segments
from workbench.services.session import now_in_milliseconds

JOB = "export"
PREVIEW = "export.preview"


class ExportController(QObject):
    """Asks what to export and where to, and writes it as a job."""

    def __init__(self, context: ProjectContext, status: StatusLine) -> None:
        """Export from an open project; `status` tells how far that is."""
        super().__init__(context.parent)
        self._context = context
        self._status = status
        self._prompt: ExportPrompt | None = None
        context.serve({"file.export": self.ask_what, "file.export_again": self.write_again})
        context.follow(status.stop_wanted, self.stop)
        context.own_jobs(PREVIEW)

    def ask_what(self) -> None:
        """Ask what to export."""
        project = self._context.project
        if not project.saver.leave():
            return
        read = project.session.read
        offer = ExportOffer(
            exporters=tuple(self._context.app.api.exporters.values()),
            articles=project.named_articles(),
            current=project.rows.scope.article_id,
            standings=read.standings(),
            signed=frozenset(each.article_id for each in read.sign_offs()),
            last=wish_of(read.settings()),
        )
        prompt = ExportPrompt(offer, self._context.over)
        prompt.preview_wanted.connect(self._preview)
        prompt.finished.connect(self._forget_prompt)
        self._prompt = prompt
        self._context.ask(prompt, lambda: self._ask_where(prompt.wish()))

    def _forget_prompt(self, _: int = 0) -> None:
        self._prompt = None
        self._context.jobs.cancel(PREVIEW)

    def _exporter(self, wish: ExportWish) -> Exporter:
        exporters = self._context.app.api.exporters.values()
        return configured(exporter_for(exporters, wish.format), wish.options, _links)

    def _signature(self) -> Signature:
        project = self._context.project
        return Signature(project.path.stem, project.session.author, now_in_milliseconds())

    def _preview(self, asked: object) -> None:
        """Have the beginning of what would be written made beside the window."""
        wish = cast("ExportWish", asked)
        session, conversions = self._context.session, self._context.app.conversions
        signature = self._signature()
        plain = {name: value for name, value in wish.options.items() if name != "sentences"}
        exporter = self._exporter(ExportWish(wish.format, wish.choice, plain))

        def work(_token: CancelToken, _report: Reporter[None]) -> Preview:
            if not wish.choice.articles:
                return Preview("")
            with session.reading() as reading:
                gathering = Gathering(reading.reader, conversions)
                return preview(gathering, exporter, wish.choice, signature)

        self._context.jobs.start(Job(PREVIEW, work, self._show_preview))

    def _show_preview(self, outcome: Outcome[Preview]) -> None:
        if self._prompt is None or outcome.cancelled:
            return
        if outcome.error is not None:
            self._prompt.show_preview("", [sentence(outcome.error)])
        elif outcome.value is not None:
            shown = outcome.value
            self._prompt.show_preview(shown.text, [*map(warning_sentence, shown.warnings)])

    def _ask_where(self, wish: ExportWish) -> None:
        if not wish.choice.articles:
            self._context.tell(tr("No article was chosen; nothing was exported."))
            return
        suffix = self._exporter(ExportWish(wish.format, wish.choice)).suffix
        proposed = self._context.project.path.with_suffix(suffix)
        question = FileQuestion(
            tr("Export"),
            Purpose.EXPORT,
            Choose.FOLDER if wish.each else Choose.NEW_FILE,
            name="" if wish.each else proposed.name,
            folder=str(proposed.parent),
            suffix=suffix,
        )
        self._context.ask_files(question, lambda answer: self.write(wish, answer.path))

    def write_again(self) -> None:
        """Write what was exported last to where it was written; ask where nothing was."""
        project = self._context.project
        if not project.saver.leave():
            return
        read = project.session.read
        wish = wish_of(read.settings())
        there = {article.id for article in read.articles()}
        known = wish is not None and wish.format in self._context.app.api.exporters
        if wish is None or not known or not wish.path or not there.issuperset(wish.choice.articles):
            self.ask_what()
            return
        self.write(wish, project.path.parent / wish.path)

    def write(self, wish: ExportWish, path: Path) -> None:
        """Write what is chosen to a file or a folder, and keep that in the project."""
        project = self._context.project
        session, conversions = project.session, self._context.app.conversions
        named = ExportWish(
            wish.format, wish.choice, wish.options, wish.each, _seen_from(project.path, path)
        )
        self._context.execute(ChangeSettings(((SETTING, kept(named)),)))
        signature, total = self._signature(), len(wish.choice.articles)
        exporters = self._context.app.api.exporters.values()
        plain = exporter_for(exporters, wish.format)

        def work(token: CancelToken, report: Reporter[None]) -> Exported:
            exporter = configured(plain, wish.options, _links)

            def go_on(done: int) -> None:
                token.raise_if_cancelled()
                report(Progress(done, total, None))

            with session.reading() as reading:
                gathering = Gathering(reading.reader, conversions)
                run = export_each if wish.each else export
                return run(gathering, exporter, wish.choice, signature, path, go_on=go_on)

        self._status.show_progress(0, total, tr("Exporting"))
        finish = _Finish(self._context.app, self._status, path)
        self._context.jobs.start(Job(JOB, work, finish.tell, finish.show))

    def stop(self) -> None:
        """Stop writing; what was there before stays."""
        self._context.jobs.cancel(JOB)


def _links() -> SentenceLinks:
    return links_of_segments(load_encoder)


def _seen_from(project: Path, path: Path) -> str:
    """Return a path from the project's folder, so that the two can move together."""
    with suppress(ValueError):
        return Path(os.path.relpath(path.absolute(), project.absolute().parent)).as_posix()
    return str(path.absolute())


class _Finish:
    """Tells how an export to one place goes and ends, also once its project is closed."""

    def __init__(self, context: AppContext, status: StatusLine, path: Path) -> None:
        self._context = context
        self._status = status
        self._path = path

    def show(self, progress: Progress[None]) -> None:
        self._status.show_progress(progress.done, progress.total, tr("Exporting"))

    def tell(self, outcome: Outcome[Exported]) -> None:
        self._status.hide_progress()
        if outcome.cancelled:
            self._status.tell(tr("The export was stopped."))
        elif outcome.error is not None:
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
