"""The lexicons in the window: what the user's files add, and the way to them."""

from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ui.actions import ActionSpec, Addition
from ui.bridge import Job, Outcome, Progress, Reporter
from ui.controllers.app_context import AppContext
from ui.language import counted, tr
from workbench.model.errors import WorkbenchError
from workbench.services.jobs import CancelToken
from workbench.services.settings.lexicons import (
    LexiconState,
    file_to_edit,
    lexicon_states,
    make_folder,
)
from workbench.text.lexicons.user import UserLexicon, may_lose_rows, user_folder

if TYPE_CHECKING:
    from ui.dialogs.lexicons import LexiconsDialog

STATES = "lexicons.states"

# Tables that are shown together: for each step the list is laid out and painted again.
_PORTION = 8

LEXICONS_MENU = Addition("Tools", ("tools.lexicons",))


def lexicon_specs() -> tuple[ActionSpec, ...]:
    """Return the action that opens the lexicons."""
    return (ActionSpec("tools.lexicons", "Le&xicons…"),)


class LexiconController(QObject):
    """Lists the lexicons, opens the user's files, and says once if something in them is wrong."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        """Serve the menu; look at the user's files when the first project is opened."""
        super().__init__(parent)
        self._context = context
        self._looked = False
        self._dialog: LexiconsDialog | None = None
        context.actions.serve({"tools.lexicons": self.open})
        context.holder.taken.connect(self._look)

    def open(self) -> QObject:
        """List the tables, which are read beside the window; return the dialog that is open now."""
        # No window needs it, nor what the tables are for, at its start.
        from ui.dialogs.lexicons import LexiconsDialog  # noqa: PLC0415 - on demand

        dialog = self._dialog = LexiconsDialog(self._context.over)
        dialog.reading_wanted.connect(self._read)
        dialog.open_wanted.connect(self._open_file)
        dialog.folder_wanted.connect(self._open_folder)
        dialog.finished.connect(self._forget)
        dialog.refresh()
        dialog.open()
        return dialog

    def _forget(self) -> None:
        self._dialog = None
        self._context.jobs.drop(STATES)

    def _read(self) -> None:
        folder = user_folder()

        def work(token: CancelToken, report: Reporter[Sequence[LexiconState]]) -> None:
            states = lexicon_states(folder)
            while portion := tuple(islice(states, _PORTION)):
                token.raise_if_cancelled()
                report(Progress(0, 0, portion))

        self._context.jobs.start(Job(STATES, work, self._take_all, self._take))

    def _take(self, progress: Progress[Sequence[LexiconState]]) -> None:
        if self._dialog is not None:
            self._dialog.show_states(progress.value)

    def _take_all(self, outcome: Outcome[None]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        elif self._dialog is not None and not outcome.cancelled:
            self._dialog.end_reading()

    def _open_file(self, file: str) -> None:
        """Make the user's file for a table if there is none, and have the system open it."""
        from workbench.sentences.lexicons import PURPOSES  # noqa: PLC0415 - on demand

        if file not in PURPOSES:  # of no table: there is nothing to begin it with
            self._hand_over(user_folder() / file)
            return
        try:
            self._hand_over(file_to_edit(file, user_folder(), _comment(file, PURPOSES[file])))
        except WorkbenchError as error:
            self._context.report(error)

    def _open_folder(self) -> None:
        try:
            make_folder(user_folder())
        except WorkbenchError as error:
            self._context.report(error)
        else:
            self._hand_over(user_folder())

    def _hand_over(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._context.tell(tr("No program was found to open {path}.", path=path))

    def _look(self) -> None:
        """Say what is wrong in the user's files, beside the window."""
        folder = user_folder()
        if self._looked or not folder.is_dir():
            return
        self._looked = True

        def work(_token: CancelToken, _report: Reporter[None]) -> Sequence[UserLexicon]:
            from workbench.text.lexicons.catalogue import user_lexicons  # noqa: PLC0415 - on demand

            return user_lexicons(folder)

        self._context.jobs.start(Job("lexicons", work, self._tell))

    def _tell(self, outcome: Outcome[Sequence[UserLexicon]]) -> None:
        """Say of the first file that is not used why, else of the first line that is not."""
        if outcome.error is not None:
            self._context.report(outcome.error)
            return
        found = outcome.value or ()
        faults = [fault for each in found for fault in each.faults]
        for error in (each.error for each in found if each.error is not None):
            unused = tr("Nothing of your file is used.")
            self._context.tell(f"{self._context.sentence(error)} {unused}")
            return
        for fault in faults[:1]:
            unused = counted(
                len(faults),
                "{number} line of your lexicons is not used.",
                "{number} lines of your lexicons are not used.",
            )
            self._context.tell(f"{self._context.sentence(fault)} {unused}")


def _comment(file: str, purpose: str) -> Sequence[str]:
    """Return what a user reads at the head of a file for rows of their own."""
    lines = [
        tr(purpose),
        tr("Write rows of your own below the line with the columns, with tabs between the cells."),
    ]
    if may_lose_rows(file):
        lines.append(tr("A line of - and the first cells of a row of the program takes it away."))
    return lines
