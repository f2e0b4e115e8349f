"""Looking through a memory and looking after it; every reading and writing is a job."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.memory.upkeep import CHANGE, LOOK, MemoryUpkeep
from ui.controllers.project_context import ProjectContext
from ui.dialogs.alerts import confirmation
from ui.dialogs.memory_browser import MemoryBrowser, UnitEdit, UnitFilter
from ui.language import counted, tr
from workbench.memory.editing import PAGE, Alike, Change, Wanted, apply, browse, delete, duplicates
from workbench.memory.store import Memory
from workbench.memory.unit import MemoryUnit
from workbench.model.errors import WorkbenchError
from workbench.services.jobs import CancelToken
from workbench.services.memory.matches import MemoryPlace
from workbench.text.search import Query

Value = TypeVar("Value")


class BrowseController(QObject):
    """Serves the browser of one memory at a time."""

    changed = Signal()
    """A memory holds something else now."""

    def __init__(self, context: ProjectContext) -> None:
        """Serve an open project."""
        super().__init__(context.parent)
        self._context = context
        self._jobs = context.app.jobs
        self.dialog: MemoryBrowser | None = None
        self._place: MemoryPlace | None = None
        self.upkeep = MemoryUpkeep(context, self)
        context.project.life.at_end(self._end)

    def _end(self) -> None:
        for key in (LOOK, CHANGE):
            self._jobs.drop(key)
        if self.dialog is not None:
            self.dialog.reject()

    def open(self, place: MemoryPlace) -> MemoryBrowser:
        """Show what is in a memory."""
        self._place = place
        dialog = MemoryBrowser(
            place.name or tr("My memory"), self._context.app.window, writable=place.writable
        )
        dialog.page_wanted.connect(self._read)
        dialog.model.edited.connect(self._edit)
        dialog.deleted.connect(self._delete)
        dialog.duplicates_wanted.connect(self._find_duplicates)
        dialog.upkeep_wanted.connect(self.upkeep.do)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()
        dialog.read()
        return dialog

    def _forget(self) -> None:
        self.dialog = None

    @property
    def place(self) -> MemoryPlace | None:
        """Return which memory is looked through."""
        return self._place

    def filter(self) -> Wanted:
        """Return which units the fields ask for."""
        return Wanted() if self.dialog is None else _wanted(self.dialog.filter())

    def renewed(self, said: str) -> None:
        """Say what became of the units, read them again, and tell that the memory is another."""
        self._context.tell(said)
        if self.dialog is not None:
            self.dialog.read()
        self.changed.emit()

    def do(
        self,
        key: str,
        work: Callable[[Memory, CancelToken], Value],
        done: Callable[[Value], None],
        *,
        writable: bool = False,
        failed: Callable[[WorkbenchError], None] | None = None,
    ) -> None:
        """Open the memory in a job, have `work` done, and tell `done` of what came of it.

        An error goes to `failed`, or is reported. Nobody is told once the browser is closed.
        """
        place = self._place
        if place is None:
            return
        path = place.path

        def run(token: CancelToken, _report: Reporter[None]) -> tuple[Value]:
            with Memory(path, writable=writable) as memory:
                return (work(memory, token),)

        def finish(outcome: Outcome[tuple[Value]]) -> None:
            if outcome.error is not None:
                (failed or self._context.report)(outcome.error)
            elif outcome.value is not None and self.dialog is not None:
                done(outcome.value[0])

        self._jobs.start(Job(key, run, finish))

    # Reading.

    def _read(self, wish: UnitFilter, after: int) -> None:
        wanted = _wanted(wish)
        self.do(
            LOOK,
            lambda memory, _: browse(memory, wanted, after=after),
            partial(self._take_page, after),
        )

    def _take_page(self, after: int, units: Sequence[MemoryUnit]) -> None:
        if self.dialog is not None:
            self.dialog.take_page(units, after, is_last=len(units) < PAGE)

    # Changing.

    def _edit(self, edit: UnitEdit) -> None:
        change = Change(edit.before, edit.after)
        self.do(
            CHANGE,
            lambda memory, _: apply(memory, [change]),
            partial(self._edited, edit),
            writable=True,
        )

    def _edited(self, edit: UnitEdit, done: int) -> None:
        if self.dialog is None:
            return
        if done:
            self.dialog.model.take_edit(edit)
            self.changed.emit()
        else:
            self.dialog.state.setText(tr("The unit was changed elsewhere; it is read again."))
            self.dialog.read()

    def _delete(self, ids: Sequence[int]) -> None:
        box = confirmation(
            counted(len(ids), "Delete {number} unit?", "Delete {number} units?"),
            tr("Delete"),
            self.dialog or self._context.app.window,
        )
        self._context.ask(box, lambda: self._delete_now(ids))

    def _delete_now(self, ids: Sequence[int]) -> None:
        def work(memory: Memory, token: CancelToken) -> int:
            return delete(memory, ids, is_cancelled=lambda: token.cancelled)

        self.do(CHANGE, work, self._deleted, writable=True)

    def _deleted(self, count: int) -> None:
        self.renewed(counted(count, "{number} unit deleted.", "{number} units deleted."))

    def _find_duplicates(self) -> None:
        self.do(LOOK, lambda memory, _: duplicates(memory, Alike.PAIR), self._take_duplicates)

    def _take_duplicates(self, ids: Sequence[int]) -> None:
        if ids:
            self._delete(ids)
        elif self.dialog is not None:
            self.dialog.state.setText(tr("No pair is there twice."))


def _wanted(wish: UnitFilter) -> Wanted:
    return Wanted(
        source=Query(wish.source) if wish.source else None,
        target=Query(wish.target) if wish.target else None,
    )
