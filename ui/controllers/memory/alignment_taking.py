"""Where an alignment goes: into the project, into a memory, or into a TMX."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.going.navigation import NavigationController
from ui.controllers.memory.keeping import MemoryKeeper
from ui.controllers.project_context import ProjectContext
from ui.dialogs.alignment import Into, TakeWish
from ui.dialogs.files import Choose, FileAnswer, FileQuestion, Purpose
from ui.language import counted, tr
from workbench.memory.importing import ImportCounts
from workbench.memory.store import Memory
from workbench.model.alignment import Alignment
from workbench.model.errors import WorkbenchError
from workbench.model.ids import AlignmentId
from workbench.services.alignment.keeping import take_into_project
from workbench.services.alignment.results import Taken, into_memory, write_tmx
from workbench.services.commands.alignments import MarkTaken
from workbench.services.jobs import CancelToken
from workbench.services.memory.matches import MemoryPlace
from workbench.services.memory.places import make_memory

TAKE = "alignment.take"


class AlignmentTaker(QObject):
    """Takes the pairs of an alignment to where they are wanted."""

    taken = Signal()
    """The pairs are there; what failed is reported, and nothing is told here."""

    def __init__(
        self, context: ProjectContext, keeper: MemoryKeeper, navigation: NavigationController
    ) -> None:
        """Serve an open project."""
        super().__init__(context.parent)
        self._context = context
        self._keeper = keeper
        self._navigation = navigation
        context.own_jobs(TAKE)

    def take(self, alignment: Alignment, wish: TakeWish, over: QWidget) -> None:
        """Take an alignment to where it is wanted; a file's name is asked for over a dialog."""
        if isinstance(wish.into, MemoryPlace):
            self._take_into_memory(alignment, wish.into, wish.taken)
        elif wish.into is Into.ARTICLE:
            self._take_into_project(alignment, wish.taken)
        else:
            self._ask_file(alignment, wish, over)

    def _take_into_project(self, alignment: Alignment, taken: Taken) -> None:
        if not self._context.project.saver.leave():
            return
        try:
            report = take_into_project(self._context.session, alignment, taken)
        except WorkbenchError as error:
            self._context.report(error)
            return
        self.taken.emit()
        if report.article_id is not None:
            self._navigation.show_article(report.article_id)
        self._context.tell(
            counted(
                report.pairs,
                "{number} pair is an article now.",
                "{number} pairs are an article now.",
            )
        )

    def _take_into_memory(self, alignment: Alignment, place: MemoryPlace, taken: Taken) -> None:
        now = self._context.app.clock()

        def work(_token: CancelToken, _report: Reporter[None]) -> ImportCounts:
            make_memory(place.path)
            with Memory(place.path, writable=True) as memory:
                return into_memory(memory, alignment, taken, now=now)

        self._context.jobs.start(Job(TAKE, work, partial(self._taken_into_memory, alignment.id)))

    def _taken_into_memory(self, number: AlignmentId, outcome: Outcome[ImportCounts]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        if outcome.value is None:
            return
        counts = outcome.value
        self._finish(
            number,
            counted(
                counts.added + counts.replaced,
                "{number} pair is in the memory now.",
                "{number} pairs are in the memory now.",
            ),
        )
        self._keeper.written.emit()
        self._keeper.link_soon()

    def _ask_file(self, alignment: Alignment, wish: TakeWish, over: QWidget) -> None:
        question = FileQuestion(
            tr("Write a TMX"),
            Purpose.EXPORT,
            Choose.NEW_FILE,
            tr("TMX (*.tmx)"),
            f"{Path(alignment.source.place).stem or 'alignment'}.tmx",
            suffix=".tmx",
        )

        def write(answer: FileAnswer) -> None:
            self._write(alignment, answer.path, wish)

        self._context.ask_files(question, write, over)

    def _write(self, alignment: Alignment, path: Path, wish: TakeWish) -> None:
        sentences = wish.into is Into.SENTENCES

        def work(_token: CancelToken, _report: Reporter[None]) -> int:
            return write_tmx(alignment, path, wish.taken, sentences=sentences)[0]

        def finish(outcome: Outcome[int]) -> None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            elif outcome.value is not None:
                said = counted(
                    outcome.value,
                    "{number} unit written to {name}.",
                    "{number} units written to {name}.",
                    name=path.name,
                )
                self._finish(alignment.id, said)

        self._context.jobs.start(Job(TAKE, work, finish))

    def _finish(self, number: AlignmentId, said: str) -> None:
        self._context.execute(MarkTaken(number))
        self.taken.emit()
        self._context.tell(said)
