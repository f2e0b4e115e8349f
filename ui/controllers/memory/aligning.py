"""Aligning two articles: asked for, proposed beside the window, put right, and taken in."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from ui.bridge import Job, Outcome, Progress, Reporter
from ui.controllers.going.navigation import NavigationController
from ui.controllers.memory.alignment_taking import AlignmentTaker
from ui.controllers.memory.keeping import MemoryKeeper
from ui.controllers.project_context import ProjectContext
from ui.controllers.settings.viewing import current_theme
from ui.dialogs.alignment import AlignmentDialog, TakeWish
from ui.dialogs.alignment_sides import AlignmentSidesDialog, SidesWish
from ui.dialogs.files import Choose, FileQuestion, Purpose
from ui.language import noted, told, tr
from ui.theme import Theme
from workbench.bitext.encoder import EncoderMissing, SentenceEncoder, load_encoder
from workbench.model.alignment import Alignment
from workbench.model.errors import WorkbenchError
from workbench.model.ids import AlignmentId
from workbench.services.alignment.keeping import keep
from workbench.services.alignment.proposing import proposed
from workbench.services.alignment.sides import SideReader
from workbench.services.commands.alignments import RemoveAlignment, SetRows
from workbench.services.jobs import CancelToken
from workbench.text.plural import Plural

ALIGN = "alignment.align"
_FILES = noted("All files (*)")


class AlignController(QObject):
    """Serves both dialogs, one after the other."""

    def __init__(
        self, context: ProjectContext, keeper: MemoryKeeper, navigation: NavigationController
    ) -> None:
        """Serve an open project."""
        super().__init__(context.parent)
        self._context = context
        self._keeper = keeper
        self._taker = AlignmentTaker(context, keeper, navigation)
        self._taker.taken.connect(self._close)
        self._encoder: SentenceEncoder | EncoderMissing | None = None
        self.sides: AlignmentSidesDialog | None = None
        self.dialog: AlignmentDialog | None = None
        context.serve({"alignment.open": self.ask})
        context.own_jobs(ALIGN)

    # Two texts.

    def ask(self) -> None:
        """Ask for two texts, or for an alignment to go on with."""
        dialog = AlignmentSidesDialog(
            self._context.session.read.alignments(), self._theme(), self._context.over
        )
        dialog.align_wanted.connect(self.align)
        dialog.browse_wanted.connect(self._browse)
        dialog.go_on_wanted.connect(self._go_on)
        dialog.remove_wanted.connect(self._remove)
        dialog.finished.connect(self._forget_sides)
        self.sides = dialog
        self._context.ask(dialog, _nothing)

    def _theme(self) -> Theme:
        return current_theme(self._context.app.preferences.load().theme)

    def _forget_sides(self) -> None:
        self.sides = None
        self._context.jobs.drop(ALIGN)

    def _browse(self, form: QObject) -> None:
        field = form.findChild(QLineEdit)
        if self.sides is None or not isinstance(field, QLineEdit):
            return
        question = FileQuestion(
            tr("Choose an article"), Purpose.IMPORT, Choose.FILE, kinds=tr(_FILES)
        )
        self._context.ask_files(question, lambda a: field.setText(str(a.path)), self.sides)

    def align(self, wish: SidesWish) -> None:
        """Read both texts and propose their pairs, as a job."""
        api, encoder = self._context.app.api, self._encoder

        def work(
            token: CancelToken, report: Reporter[None]
        ) -> tuple[Alignment, SentenceEncoder | EncoderMissing]:
            # Asked for here: the first time it imports every reader.
            reader = SideReader(tuple(api.importers), cancel=token)
            both = reader.one(wish.chinese) if wish.english is None else None
            sides = both or reader.two(wish.chinese, wish.english or wish.chinese)
            token.raise_if_cancelled()
            loaded = load_encoder() if encoder is None else encoder

            def step(done: int, total: int) -> None:
                token.raise_if_cancelled()
                report(Progress(done, total, None))

            return proposed(sides, loaded, step), loaded

        if self.sides is not None:
            self.sides.show_work(tr("Reading both texts…"))
        self._context.jobs.start(Job(ALIGN, work, self._take_proposal, self._show_step))

    def _show_step(self, progress: Progress[None]) -> None:
        if self.sides is not None:
            self.sides.show_work(
                told(
                    progress.total,
                    Plural(
                        "{done} of {total} sentences read…",
                        one="{done} of {total} sentence read…",
                        by="total",
                    ),
                    done=f"{progress.done:,}",
                )
            )

    def _take_proposal(
        self, outcome: Outcome[tuple[Alignment, SentenceEncoder | EncoderMissing]]
    ) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        if self.sides is not None:
            self.sides.show_rest()
        if outcome.value is None:
            return
        alignment, self._encoder = outcome.value
        try:
            kept = keep(self._context.session, alignment)
        except WorkbenchError as error:
            self._context.report(error)
            return
        self._close_sides()
        self.open(kept)

    def _close_sides(self) -> None:
        if self.sides is not None:
            self.sides.accept()

    def _go_on(self, number: int) -> None:
        alignment = self._context.session.read.alignment(AlignmentId(number))
        self._close_sides()
        self.open(alignment)

    def _remove(self, number: int) -> None:
        if self._context.execute(RemoveAlignment(AlignmentId(number))) and self.sides is not None:
            self.sides.show_keys(self._context.session.read.alignments())
            self._context.tell(tr("Alignment removed; Ctrl+Z brings it back."))

    # The alignment.

    def open(self, alignment: Alignment) -> None:
        """Show an alignment that is in the project."""
        places = [each for each in self._keeper.places if each.writable]
        dialog = AlignmentDialog(alignment, places, self._theme(), self._context.over)
        dialog.rows.edited.connect(self._keep)
        dialog.take_wanted.connect(self._take)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        self._context.ask(dialog, _nothing)

    def _forget(self) -> None:
        self.dialog = None

    def _keep(self) -> None:
        if self.dialog is not None:
            alignment = self.dialog.rows.alignment
            self._context.execute(SetRows(alignment.id, alignment.rows))

    def _take(self, wish: TakeWish) -> None:
        if self.dialog is not None:
            self._taker.take(self.dialog.rows.alignment, wish, self.dialog)

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()


def _nothing() -> None:
    """Take that a dialog was left: what it did is done."""
