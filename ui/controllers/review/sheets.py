"""Sheets and the printable report: what the desk looks at across articles, or hands on."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.controllers.settings.house_style import style_of
from ui.dialogs.files import Choose, FileQuestion, Purpose
from ui.dialogs.sheets import Chosen, Sheet, SheetAction, SheetDialog
from ui.language import form_of, noted, tr
from ui.messages import FUNCTION_NAMES, moment_of
from ui.viewmodels.open_project import OpenProject
from ui.widgets.pair_view import PairView
from workbench.formats.csv_cells import csv_text
from workbench.model.errors import WorkbenchError
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Credit, CreditFunction, Role, Segment
from workbench.model.vouching import EditKind
from workbench.report_words import ReportInWords
from workbench.services.checking.house_style import default_style
from workbench.services.checking.report import DeskReport
from workbench.services.commands.targets import SetTarget
from workbench.services.jobs import CancelToken
from workbench.services.writing import write_atomically
from workbench.storage.reader import ProjectReader
from workbench.text.credits.byline import read_byline
from workbench.text.credits.caption_sheet import caption_sheet, propose_alt_text
from workbench.text.credits.english_byline import english_of, propose_byline
from workbench.text.names.records import Records, records_of

# The keys of the jobs that write the report and that gather a sheet's rows.
REPORT = "desk.report"
SHEET = "desk.sheet"

Rows = tuple[tuple[SegmentId, tuple[str, ...]], ...]

_ALT_TEXT = noted("Proposed alt text")
_PROPOSAL = noted("Proposed byline")
_CAPTIONS = (
    *(noted("Article"), noted("Source"), noted("Source credit")),
    *(noted("Target"), noted("Target credit"), _ALT_TEXT, noted("Picture")),
)
_BYLINES = (
    *(noted("Article"), noted("Source"), noted("Functions"), noted("Names")),
    *(_PROPOSAL, noted("Target")),
)


class SheetController(QObject):
    """Opens the sheets and writes what is asked for."""

    def __init__(
        self,
        context: ProjectContext,
        navigation: NavigationController,
        stack: QStackedWidget,
        pairs: PairView,
    ) -> None:
        """Serve the sheets of an open project; their rows lead to `pairs`, a page of `stack`."""
        super().__init__(context.parent)
        self._context = context
        self._navigation = navigation
        self._stack, self._pairs = stack, pairs
        context.own_jobs(REPORT, SHEET)
        context.serve(
            {
                "desk.captions": self.open_captions,
                "desk.bylines": self.open_bylines,
                "desk.report": self.ask_where,
            }
        )

    def open_captions(self) -> None:
        """Show every caption of the project with its credit and a proposed alt text."""
        project = self._context.project
        headings = tuple(map(tr, _CAPTIONS))
        action = SheetAction(tr("Copy the &alt text"), headings.index(tr(_ALT_TEXT)))
        titles, style = _titles(project), self._style(project)

        def rows(reader: ProjectReader, token: CancelToken) -> Rows:
            return tuple(_captions(reader, titles, style, token))

        self._gather(Sheet(tr("Captions"), headings, (), action), rows, self._copy)

    def open_bylines(self) -> None:
        """Show every byline of the project with who is named in it and how the house writes it."""
        project = self._context.project
        headings = tuple(map(tr, _BYLINES))
        action = SheetAction(tr("&Put in the proposal"), headings.index(tr(_PROPOSAL)))
        entries = tuple(project.conversion.usage.glossary.strongest_first())
        titles, style = _titles(project), self._style(project)
        functions = {function: FUNCTION_NAMES[function] for function in CreditFunction}

        def rows(reader: ProjectReader, token: CancelToken) -> Rows:
            records = records_of(entries)
            wanted = _bylines(
                *(reader, titles, token), records=records, style=style, function_names=functions
            )
            return tuple(wanted)

        self._gather(Sheet(tr("Bylines"), headings, (), action), rows, self._put_in)

    def _gather(
        self,
        sheet: Sheet,
        rows: Callable[[ProjectReader, CancelToken], Rows],
        do: Callable[[SheetDialog, Chosen], None],
    ) -> None:
        """Open a sheet once its rows are read, beside the window: a project may be long."""
        session = self._context.session

        def work(token: CancelToken, _report: Reporter[None]) -> Rows:
            with session.reading() as reading:
                return rows(reading.reader, token)

        def take(outcome: Outcome[Rows]) -> None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            elif outcome.value is not None:
                self._open(replace(sheet, rows=outcome.value), do)

        self._context.jobs.start(Job(SHEET, work, take))

    def _style(self, project: OpenProject) -> HouseStyle:
        """Return the project's house style; one that cannot be read is told, and is the usual."""
        try:
            return style_of(project)
        except WorkbenchError as error:
            self._context.report(error)
            return default_style()

    def _copy(self, _: SheetDialog, chosen: Chosen) -> None:
        QApplication.clipboard().setText(chosen.text)
        self._context.tell(tr("The alt text is on the clipboard."))

    def _put_in(self, dialog: SheetDialog, chosen: Chosen) -> None:
        """Write the proposed byline into its target; one undo takes it back."""
        put = SetTarget(chosen.segment_id, chosen.text, edit=EditKind.CORRECTION)
        if self._context.execute(put):
            target = dialog.sheet.headings.index(tr("Target"))
            dialog.show_text(chosen.segment_id, target, chosen.text)

    def _open(self, sheet: Sheet, do: Callable[[SheetDialog, Chosen], None]) -> None:
        if not sheet.rows:
            self._context.tell(tr("There are no {kind} in this project.", kind=sheet.title.lower()))
            return
        dialog = SheetDialog(sheet, self._context.over)
        dialog.wanted.connect(self._go)
        dialog.csv_wanted.connect(lambda: self._write_csv(dialog))
        dialog.acted.connect(partial(do, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _go(self, segment_id: SegmentId) -> None:
        self._stack.setCurrentWidget(self._pairs)
        self._navigation.go_to(segment_id)

    def _write_csv(self, dialog: SheetDialog) -> None:
        text = csv_text((dialog.sheet.headings, *dialog.rows()))
        self._ask(dialog.sheet.title, "csv", partial(self._fill, text=text), dialog)

    def ask_where(self) -> None:
        """Ask where the report goes: a page to print, of signatures and of what was found."""
        self._ask(tr("Report"), "html", self.write_report)

    def write_report(self, path: Path) -> None:
        """Write the report as the project and its findings are now, beside the window."""
        session, name = self._context.session, self._context.project.path.stem
        known, words = self._context.project.board.snapshot(), ReportInWords(form_of, moment_of)

        def work(token: CancelToken, _report: Reporter[None]) -> Path:
            with session.reading() as reading:
                DeskReport(reading.reader, known, words).write(path, name, token=token)
            return path

        self._context.jobs.start(Job(REPORT, work, self._finish))

    def _finish(self, outcome: Outcome[Path]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        elif outcome.value is not None:
            self._tell_written(outcome.value)

    def _tell_written(self, path: Path) -> None:
        self._context.tell(tr("Written to {name}.", name=path.name))

    def _ask(
        self,
        title: str,
        suffix: str,
        write: Callable[[Path], None],
        over: QWidget | None = None,
    ) -> None:
        """Ask for a file beside the project, and let `write` fill it."""
        project = self._context.project
        proposed = project.path.with_name(f"{project.path.stem}-{title.lower()}.{suffix}")
        files = tr("{format} files (*.{suffix})", format=suffix.upper(), suffix=suffix)
        question = FileQuestion(
            title, Purpose.EXPORT, Choose.NEW_FILE, files, proposed.name, str(proposed.parent)
        )
        self._context.ask_files(question, lambda answer: write(answer.path), over)

    def _fill(self, path: Path, text: str) -> None:
        def fill(stream: BinaryIO) -> None:
            stream.write(text.encode("utf-8-sig"))  # without the mark Excel takes it for ANSI

        try:
            write_atomically(path, fill)
        except WorkbenchError as error:
            self._context.report(error)
        else:
            self._tell_written(path)


def _titles(project: OpenProject) -> dict[ArticleId, str]:
    """Return what every article goes by, in their order."""
    return {article.id: article.title for article in project.named_articles()}


def _captions(
    reader: ProjectReader, titles: Mapping[ArticleId, str], style: HouseStyle, token: CancelToken
) -> Iterator[tuple[SegmentId, tuple[str, ...]]]:
    for article, listed in reader.walk(tuple(titles)):
        token.raise_if_cancelled()
        segments = {segment.id: segment for segment in listed}
        for row in caption_sheet(segments.values(), style):
            alt_text = propose_alt_text(segments[row.segment_id], style)
            texts = (row.source, row.source_credit, row.target, row.target_credit)
            yield row.segment_id, (titles[article.id], *texts, alt_text, row.picture)


def _bylines(
    reader: ProjectReader,
    titles: Mapping[ArticleId, str],
    token: CancelToken,
    *,
    records: Records,
    style: HouseStyle,
    function_names: Mapping[CreditFunction, str],
) -> Iterator[tuple[SegmentId, tuple[str, ...]]]:
    for article, segments in reader.walk(tuple(titles)):
        token.raise_if_cancelled()
        for segment in segments:
            if segment.role is Role.BYLINE:
                named = _credits(segment)
                functions = ", ".join(function_names[each.function] for each in named)
                names = ", ".join(_named(each.name, records, style) for each in named)
                proposal = propose_byline(named, records, style)
                texts = (segment.source, functions, names, proposal, segment.target)
                yield segment.id, (titles[article.id], *texts)


def _credits(segment: Segment) -> tuple[Credit, ...]:
    """Return who is credited; read from the text where a role was set by hand."""
    if segment.content.credits:
        return segment.content.credits
    byline = read_byline(segment.source)
    return byline.credits if byline is not None else ()


def _named(name: str, records: Records, style: HouseStyle) -> str:
    """Return a name with its English; one that a record gives is marked."""
    english = english_of(name, records, style)
    mark = " ✓" if records.credited(name) is not None else ""
    return f"{name} {english}{mark}" if english and english != name else name
