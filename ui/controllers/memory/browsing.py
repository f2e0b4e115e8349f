"""Looking through a memory and looking after it; every reading and writing is a job."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from ui.dialogs.alerts import confirmation
from ui.dialogs.files import Choose, FileQuestion, Purpose
from ui.dialogs.memory_browser import MemoryBrowser, UnitEdit, UnitFilter
from ui.dialogs.reports import Line, Report
from ui.language import counted, noted, tr
from ui.messages import STATUS_NAMES
from ui.viewmodels.matches import dated
from workbench.memory.database import SUFFIX
from workbench.memory.editing import PAGE, Alike, Change, Wanted, apply, browse, delete, duplicates
from workbench.memory.store import Memory
from workbench.memory.unit import MemoryUnit
from workbench.memory.upkeep import Statistics, back_up, compact, statistics
from workbench.model.segment import Status
from workbench.services.jobs import CancelToken
from workbench.services.memory.matches import MemoryPlace
from workbench.text.search import Query

Value = TypeVar("Value")

BROWSE, CHANGE = "memory.browse", "memory.change"
_FILES = noted("Memories (*{suffix})")


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
        context.project.life.at_end(self._end)

    def _end(self) -> None:
        for key in (BROWSE, CHANGE):
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
        dialog.statistics_wanted.connect(self._count)
        dialog.compact_wanted.connect(self._compact)
        dialog.back_up_wanted.connect(self._ask_back_up)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()
        dialog.read()
        return dialog

    def _forget(self) -> None:
        self.dialog = None

    def _do(
        self,
        key: str,
        work: Callable[[Memory, CancelToken], Value],
        done: Callable[[Value], None],
        *,
        writable: bool = False,
    ) -> None:
        """Open the memory in a job, have `work` done, and tell `done` of what came of it."""
        place = self._place
        if place is None:
            return
        path = place.path

        def run(token: CancelToken, _report: Reporter[None]) -> tuple[Value]:
            with Memory(path, writable=writable) as memory:
                return (work(memory, token),)

        def finish(outcome: Outcome[tuple[Value]]) -> None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            elif outcome.value is not None and self.dialog is not None:
                done(outcome.value[0])

        self._jobs.start(Job(key, run, finish))

    # Reading.

    def _read(self, wish: UnitFilter, after: int) -> None:
        wanted = Wanted(
            source=Query(wish.source) if wish.source else None,
            target=Query(wish.target) if wish.target else None,
        )
        self._do(
            BROWSE,
            lambda memory, _: browse(memory, wanted, after=after),
            partial(self._take_page, after),
        )

    def _take_page(self, after: int, units: Sequence[MemoryUnit]) -> None:
        if self.dialog is not None:
            self.dialog.take_page(units, after, is_last=len(units) < PAGE)

    def _count(self) -> None:
        self._do(BROWSE, lambda memory, _: statistics(memory), self._show_statistics)

    def _show_statistics(self, found: Statistics) -> None:
        parent = self.dialog or self._context.app.window
        summary = counted(found.units, "{number} unit", "{number} units")
        report = Report(tr("Statistics"), summary, _lines(found), parent)
        report.finished.connect(report.deleteLater)
        report.open()

    # Changing.

    def _edit(self, edit: UnitEdit) -> None:
        change = Change(edit.before, edit.after)
        self._do(
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

        self._do(CHANGE, work, self._deleted, writable=True)

    def _deleted(self, count: int) -> None:
        if self.dialog is not None:
            self.dialog.read()
        self._context.tell(counted(count, "{number} unit deleted.", "{number} units deleted."))
        self.changed.emit()

    def _find_duplicates(self) -> None:
        self._do(BROWSE, lambda memory, _: duplicates(memory, Alike.PAIR), self._take_duplicates)

    def _take_duplicates(self, ids: Sequence[int]) -> None:
        if ids:
            self._delete(ids)
        elif self.dialog is not None:
            self.dialog.state.setText(tr("No pair is there twice."))

    def _compact(self) -> None:
        self._do(CHANGE, lambda memory, _: compact(memory), self._compacted, writable=True)

    def _compacted(self, saved: int) -> None:
        if self.dialog is not None:
            said = tr("The file is {size} KB smaller.", size=f"{max(0, saved) // 1024:,}")
            self.dialog.state.setText(said)

    def _ask_back_up(self) -> None:
        place = self._place
        if place is None:
            return
        kinds = tr(_FILES, suffix=SUFFIX)
        question = FileQuestion(
            *(tr("Back up the memory"), Purpose.EXPORT, Choose.NEW_FILE, kinds),
            f"{place.path.stem}-copy{SUFFIX}",
            suffix=SUFFIX.lstrip("."),
        )
        self._context.app.ask_files(question, lambda answer: self.back_up(answer.path), self.dialog)

    def back_up(self, path: Path) -> None:
        """Copy the memory into a new file."""
        self._do(
            CHANGE,
            lambda memory, _: back_up(memory, path),
            lambda _: self._context.tell(tr("Backed up to {name}.", name=path.name)),
        )


def _lines(found: Statistics) -> list[Line]:
    number = "{:,}".format
    lines = [
        Line(f"{source} → {target}", number(count))
        for (source, target), count in found.languages.items()
    ]
    lines += [
        Line(STATUS_NAMES[Status(name)] if name else tr("No status"), number(count))
        for name, count in found.statuses.items()
    ]
    lines += [Line(name or tr("No outlet"), number(n)) for name, n in found.outlets.items()]
    lines += [
        Line(tr("Articles"), number(found.documents)),
        Line(tr("Sentences"), number(found.sentences)),
        Line(tr("Sentences whose English is known"), number(found.located)),
        Line(tr("Units whose sentences are still to be linked"), number(found.waiting)),
        Line(tr("Oldest"), dated(found.oldest)),
        Line(tr("Newest"), dated(found.newest)),
        Line(tr("Size"), tr("{size} KB", size=number(found.bytes // 1024))),
    ]
    return lines
