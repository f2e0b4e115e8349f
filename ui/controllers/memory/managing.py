"""The memories themselves: attached, made, filled from the files of other tools."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.bridge import Job, Outcome, Progress, Reporter
from ui.controllers.going.navigation import NavigationController
from ui.controllers.memory.browsing import BrowseController
from ui.controllers.memory.keeping import MemoryKeeper
from ui.controllers.project_context import ProjectContext
from ui.dialogs.files import Choose, FileQuestion, Purpose
from ui.dialogs.memories import MemoriesDialog
from ui.dialogs.memory_import import ImportWish, MemoryImportDialog
from ui.dialogs.reports import Line, Report
from ui.language import counted, noted, tr
from ui.sentences import sentence
from workbench.formats.tmx.survey import TmxSurvey
from workbench.memory.database import SUFFIX
from workbench.memory.importing import ImportChoice, ImportCounts
from workbench.memory.store import Memory
from workbench.model.errors import WorkbenchError
from workbench.model.paired import PairedArticle
from workbench.services.exchange.importing import Source, origin_of
from workbench.services.exchange.pairs import import_pairs
from workbench.services.jobs import CancelToken
from workbench.services.memory.apart import Order, import_apart
from workbench.services.memory.files import FileImport, articles_of_file, survey_file
from workbench.services.memory.matches import MemoryPlace
from workbench.services.memory.places import make_memory

SURVEY, IMPORT, ARTICLES = "memory.survey", "memory.import", "memory.articles"
ATTACH = "memory.attach"
_MEMORIES = noted("Memories (*{suffix})")
_FOREIGN = noted("Translation memories (*.tmx *.tmx.gz *.zip *.sdltm *{suffix});;All files (*)")

_Surveys = tuple[tuple[str, TmxSurvey], ...]


class MemoriesController(QObject):
    """Serves the dialog of the memories and the imports into them."""

    def __init__(
        self,
        context: ProjectContext,
        keeper: MemoryKeeper,
        browsing: BrowseController,
        navigation: NavigationController,
    ) -> None:
        """Serve an open project."""
        super().__init__(context.parent)
        self._context = context
        self._keeper = keeper
        self._browsing = browsing
        self._navigation = navigation
        self.dialog: MemoriesDialog | None = None
        self._attaching: set[str] = set()
        context.serve({"memory.manage": self.open, "memory.import": self.ask_import})
        context.follow(context.app.window.status.stop_wanted, self._stop)
        keeper.places_changed.connect(self._load)
        browsing.changed.connect(keeper.written)
        context.project.life.at_end(self._end)

    def _end(self) -> None:
        for key in (SURVEY, IMPORT, ARTICLES, *self._attaching):
            self._context.app.jobs.drop(key)
        self._context.app.window.status.hide_progress()

    def _stop(self) -> None:
        for key in (SURVEY, IMPORT):
            self._context.app.jobs.cancel(key)

    # The list.

    def open(self) -> MemoriesDialog:
        """Show the memories."""
        dialog = MemoriesDialog(self._context.app.window)
        dialog.changed.connect(self._keeper.attach)
        dialog.new_wanted.connect(partial(self._ask_place, is_new=True))
        dialog.add_wanted.connect(partial(self._ask_place, is_new=False))
        dialog.import_wanted.connect(self.ask_import)
        dialog.browse_wanted.connect(self._browsing.open)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        self._load()
        dialog.open()
        return dialog

    def _forget(self) -> None:
        self.dialog = None

    def _load(self) -> None:
        if self.dialog is not None:
            places = self._keeper.places
            mine = {each.path for each in places if self._keeper.is_project_s(each)}
            self.dialog.load(places, mine)

    def _ask_place(self, *, is_new: bool) -> None:
        kinds = tr(_MEMORIES, suffix=SUFFIX)
        question = FileQuestion(
            tr("New memory") if is_new else tr("Add a memory"),
            Purpose.EXPORT if is_new else Purpose.IMPORT,
            Choose.NEW_FILE if is_new else Choose.FILE,
            kinds,
            f"memory{SUFFIX}" if is_new else "",
            suffix=SUFFIX.lstrip(".") if is_new else "",
        )
        self._context.app.ask_files(
            question, lambda answer: self.attach(answer.path, is_new=is_new), self.dialog
        )

    def attach(self, path: Path, *, is_new: bool = False) -> None:
        """Attach a memory, made first where it is to be a new one.

        It is looked at beside the window: a damaged or a busy file is asked again for a while.
        """

        def work(_token: CancelToken, _report: Reporter[None]) -> MemoryPlace:
            if is_new:
                make_memory(path)
            else:
                Memory(path).close()
            return MemoryPlace(path, path.stem, writable=is_new)

        # A key for each: the second of two does not take the place of the first.
        key = f"{ATTACH}.{path}"
        self._attaching.add(key)
        self._context.app.jobs.start(Job(key, work, self._take_place))

    def _take_place(self, outcome: Outcome[MemoryPlace]) -> None:
        self._attaching.discard(outcome.key)
        if outcome.error is not None:
            self._context.report(outcome.error)
        if outcome.value is not None:
            place = outcome.value
            places = [each for each in self._keeper.places if each.path != place.path]
            self._keeper.attach((*places, place))

    # Importing.

    def ask_import(self, _: MemoryPlace | None = None) -> None:
        """Ask which file to take in."""
        question = FileQuestion(
            tr("Import a memory"), Purpose.IMPORT, kinds=tr(_FOREIGN, suffix=SUFFIX)
        )
        self._context.app.ask_files(question, lambda answer: self.survey(answer.path), self.dialog)

    def survey(self, path: Path) -> None:
        """Look at a file, then ask what to do with it; a memory of our own is attached."""
        if path.suffix == SUFFIX:
            self.attach(path)
            return

        def work(token: CancelToken, report: Reporter[None]) -> _Surveys:
            def tell(units: int) -> None:
                token.raise_if_cancelled()
                report(Progress(units, 0, None))

            return survey_file(path, progress=tell)

        job = Job(SURVEY, work, partial(self._take_survey, path), self._show_survey)
        self._context.app.jobs.start(job)

    def _show_survey(self, progress: Progress[None]) -> None:
        said = counted(progress.done, "{number} unit", "{number} units")
        self._context.app.window.status.show_progress(0, 0, said)

    def _take_survey(self, path: Path, outcome: Outcome[_Surveys]) -> None:
        self._context.app.window.status.hide_progress()
        if outcome.error is not None:
            self._context.report(outcome.error)
        if outcome.value is None:
            return
        places = [each for each in self._keeper.places if each.writable]
        dialog = MemoryImportDialog(path, outcome.value, places, self._over)
        total = sum(survey.units for _, survey in outcome.value)
        self._context.ask(dialog, lambda: self.import_file(path, dialog.wish(), total))

    @property
    def _over(self) -> QWidget:
        return self.dialog or self._context.app.window

    def import_file(self, path: Path, wish: ImportWish, total: int) -> None:
        """Take a file into a memory, or into the project."""
        if wish.memory is None:
            self._import_articles(path)
            return
        choice = ImportChoice(duplicates=wish.duplicates)
        order = Order(wish.memory.path, path, choice, self._context.app.clock())

        def work(token: CancelToken, report: Reporter[ImportCounts]) -> FileImport:
            def tell(counts: ImportCounts) -> None:
                report(Progress(counts.position, total, counts))

            return import_apart(order, token, tell)

        job = Job(IMPORT, work, partial(self._take_import, path), self._show_import)
        self._context.app.jobs.start(job)

    def _show_import(self, progress: Progress[ImportCounts]) -> None:
        self._context.app.window.status.show_progress(
            progress.done, progress.total, tr("Importing")
        )

    def _take_import(self, path: Path, outcome: Outcome[FileImport]) -> None:
        self._context.app.window.status.hide_progress()
        if outcome.error is not None:
            self._context.report(outcome.error)
        if outcome.value is None:
            return
        counts = outcome.value.counts
        said = _counts_in_words(counts)
        if not counts.finished:
            said = tr("{said} Stopped; import {name} again to go on.", said=said, name=path.name)
        self._context.tell(said)
        damage = outcome.value.damage
        if damage.count:
            lines = [Line(path.name, sentence(error), bad=True) for error in damage.first]
            report = Report(tr("Import"), said, lines, self._over)
            report.finished.connect(report.deleteLater)
            report.open()
        self._keeper.written.emit()
        self._keeper.link_soon()

    def _import_articles(self, path: Path) -> None:
        def work(_token: CancelToken, _report: Reporter[None]) -> tuple[PairedArticle, ...]:
            return articles_of_file(path)

        self._context.app.jobs.start(Job(ARTICLES, work, partial(self._take_articles, path)))

    def _take_articles(self, path: Path, outcome: Outcome[tuple[PairedArticle, ...]]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        if outcome.value is None or not self._context.project.saver.leave():
            return
        origin = origin_of(Source(str(path), path), self._context.project.path)
        try:
            reports = import_pairs(self._context.session, outcome.value, origin)
        except WorkbenchError as error:
            self._context.report(error)
            return
        self._context.tell(
            counted(len(reports), "{number} article imported.", "{number} articles imported.")
        )
        first = next((each.article_id for each in reports if each.article_id is not None), None)
        if first is not None:
            self._navigation.show_article(first)


def _counts_in_words(counts: ImportCounts) -> str:
    parts = [counted(counts.added, "{number} pair added", "{number} pairs added")]
    if counts.replaced:
        parts.append(counted(counts.replaced, "{number} replaced", "{number} replaced"))
    if counts.skipped:
        parts.append(counted(counts.skipped, "{number} known already", "{number} known already"))
    if counts.unpaired:
        parts.append(counted(counts.unpaired, "{number} without a pair", "{number} without a pair"))
    return tr("{parts}.", parts=tr(", ").join(parts))
