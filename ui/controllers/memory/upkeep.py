"""Looking after a memory from its browser: counted, tidied, copied, joined, replaced in."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from ui.controllers.project_context import ProjectContext
from ui.dialogs.files import Choose, FileAnswer, FileQuestion, Purpose
from ui.dialogs.memory_browser import MemoryBrowser, Upkeep
from ui.dialogs.memory_replace import MemoryReplaceDialog, UnitReplacement
from ui.dialogs.reports import Line, Report
from ui.language import counted, noted, tr
from ui.messages import STATUS_NAMES
from ui.sentences import sentence, warning_sentence
from ui.viewmodels.matches import dated
from workbench.memory.database import SUFFIX
from workbench.memory.editing import Change, Wanted, apply, plan_replacement
from workbench.memory.importing import ImportChoice, ImportCounts
from workbench.memory.store import Memory
from workbench.memory.upkeep import (
    Statistics,
    back_up,
    catch_up,
    compact,
    merge,
    rebuild,
    statistics,
)
from workbench.model.errors import WorkbenchError
from workbench.model.segment import Status
from workbench.services.jobs import CancelToken
from workbench.services.memory.matches import MemoryPlace
from workbench.services.memory.writing import ExportedMemory, MemoryExport, export_memory

Value = TypeVar("Value")

# The job that counts and plans, and the one that writes.
LOOK, CHANGE = "memory.browse", "memory.change"

# So many units as they would become are shown before they are replaced.
_SHOWN = 50
_FILES = noted("Memories (*{suffix})")
_TMX = noted("TMX files (*.tmx)")


class Browsing(Protocol):
    """What upkeep needs of the browser's controller."""

    dialog: MemoryBrowser | None

    @property
    def place(self) -> MemoryPlace | None:
        """Return which memory is looked through."""

    def filter(self) -> Wanted:
        """Return which units the fields ask for."""

    def renewed(self, said: str) -> None:
        """Say what became of the units, and read them again."""

    def do(
        self,
        key: str,
        work: Callable[[Memory, CancelToken], Value],
        done: Callable[[Value], None],
        *,
        writable: bool = False,
        failed: Callable[[WorkbenchError], None] | None = None,
    ) -> None:
        """Do something with the memory in a job."""


class MemoryUpkeep:
    """Serves what the browser offers for the whole memory."""

    def __init__(self, context: ProjectContext, browsing: Browsing) -> None:
        """Work on the memory that `browsing` shows."""
        self._context = context
        self._browsing = browsing
        self._actions: Mapping[Upkeep, Callable[[], None]] = {
            Upkeep.STATISTICS: self._count,
            Upkeep.REPLACE: self._ask_replacement,
            Upkeep.COMPACT: self._compact,
            Upkeep.BACK_UP: self._ask_back_up,
            Upkeep.EXPORT: partial(self._ask_export, MemoryExport()),
            Upkeep.EXPORT_SENTENCES: partial(self._ask_export, MemoryExport(sentences=True)),
            Upkeep.EXPORT_TRADOS: partial(self._ask_export, MemoryExport(for_trados=True)),
            Upkeep.MERGE: self._ask_merge,
            Upkeep.REBUILD: self._rebuild,
        }

    def do(self, what: Upkeep) -> None:
        """Do it, or ask first."""
        self._actions[what]()

    @property
    def _over(self) -> QWidget:
        return self._browsing.dialog or self._context.app.window

    def _say(self, text: str) -> None:
        if self._browsing.dialog is not None:
            self._browsing.dialog.state.setText(text)

    # Reading.

    def _count(self) -> None:
        self._browsing.do(LOOK, lambda memory, _: statistics(memory), self._show_statistics)

    def _show_statistics(self, found: Statistics) -> None:
        summary = counted(found.units, "{number} unit", "{number} units")
        report = Report(tr("Statistics"), summary, statistics_lines(found), self._over)
        report.finished.connect(report.deleteLater)
        report.open()

    def _ask_back_up(self) -> None:
        place = self._browsing.place
        if place is None:
            return
        question = FileQuestion(
            *(tr("Back up the memory"), Purpose.EXPORT, Choose.NEW_FILE, _kinds()),
            f"{place.path.stem}-copy{SUFFIX}",
            suffix=SUFFIX.lstrip("."),
        )
        self._context.app.ask_files(question, lambda answer: self.back_up(answer.path), self._over)

    def back_up(self, path: Path) -> None:
        """Copy the memory into a new file."""
        self._browsing.do(
            CHANGE,
            lambda memory, _: back_up(memory, path),
            lambda _: self._context.tell(tr("Backed up to {name}.", name=path.name)),
        )

    def _ask_export(self, options: MemoryExport) -> None:
        place = self._browsing.place
        if place is None:
            return
        question = FileQuestion(
            *(tr("Export the memory"), Purpose.EXPORT, Choose.NEW_FILE, tr(_TMX)),
            f"{place.path.stem}.tmx",
            suffix="tmx",
        )
        self._context.app.ask_files(
            question, lambda answer: self._export(answer.path, options), self._over
        )

    def _export(self, path: Path, options: MemoryExport) -> None:
        author, now = self._context.session.author, self._context.app.clock()
        options = replace(options, author=author, exported_at=now)

        def done(written: ExportedMemory) -> None:
            said = counted(written.units, "{number} unit", "{number} units")
            told = [Line(path.name, warning_sentence(each)) for each in written.warnings]
            self._context.tell(tr("{said} written to {name}.", said=said, name=path.name))
            if told:
                report = Report(tr("Export the memory"), said, told, self._over)
                report.finished.connect(report.deleteLater)
                report.open()

        self._browsing.do(LOOK, lambda memory, _: export_memory(memory, path, options), done)

    # Changing.

    def _compact(self) -> None:
        def done(saved: int) -> None:
            self._say(tr("The file is {size} KB smaller.", size=f"{max(0, saved) // 1024:,}"))

        self._browsing.do(CHANGE, lambda memory, _: compact(memory), done, writable=True)

    def _rebuild(self) -> None:
        def work(memory: Memory, _: CancelToken) -> int:
            rebuild(memory)
            catch_up(memory)
            return len(memory)

        def done(count: int) -> None:
            said = counted(count, "{number} unit indexed again.", "{number} units indexed again.")
            self._browsing.renewed(said)

        self._say(tr("Indexing…"))
        self._browsing.do(CHANGE, work, done, writable=True)

    def _ask_merge(self) -> None:
        question = FileQuestion(tr("Take in another memory"), Purpose.IMPORT, kinds=_kinds())
        self._context.app.ask_files(question, self._merge, self._over)

    def _merge(self, answer: FileAnswer) -> None:
        path = answer.path

        def work(memory: Memory, token: CancelToken) -> ImportCounts:
            with Memory(path) as other:
                return merge(memory, other, ImportChoice(), is_cancelled=lambda: token.cancelled)

        def done(counts: ImportCounts) -> None:
            added = counted(counts.added, "{number} unit added", "{number} units added")
            renewed = counted(counts.replaced, "{number} replaced", "{number} replaced")
            self._browsing.renewed(tr("{added}, {renewed}.", added=added, renewed=renewed))

        self._say(tr("Taking in {name}…", name=path.name))
        self._browsing.do(CHANGE, work, done, writable=True)

    def _ask_replacement(self) -> None:
        dialog = MemoryReplaceDialog(self._over)
        dialog.preview_wanted.connect(partial(self._plan, dialog))
        dialog.accepted.connect(lambda: self._replace(dialog.wish()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _plan(self, dialog: MemoryReplaceDialog) -> None:
        """Show what a replacement would make of the units that the browser's fields ask for."""
        wish, wanted = dialog.wish(), self._browsing.filter()

        def work(memory: Memory, token: CancelToken) -> tuple[UnitReplacement, list[Change]]:
            planned = []
            for change in plan_replacement(memory, wanted, wish.side, wish.query, wish.by):
                token.raise_if_cancelled()
                planned.append(change)
            return wish, planned

        def done(made: tuple[UnitReplacement, list[Change]]) -> None:
            asked, planned = made
            if dialog.isVisible() and asked == dialog.wish():
                dialog.show_plan(planned[:_SHOWN], len(planned))

        def failed(error: WorkbenchError) -> None:
            if dialog.isVisible() and wish == dialog.wish():
                dialog.state.setText(sentence(error))

        self._browsing.do(LOOK, work, done, failed=failed)

    def _replace(self, wish: UnitReplacement) -> None:
        wanted = self._browsing.filter()

        def work(memory: Memory, _: CancelToken) -> int:
            planned = list(plan_replacement(memory, wanted, wish.side, wish.query, wish.by))
            return apply(memory, planned)

        def done(count: int) -> None:
            self._browsing.renewed(
                counted(count, "{number} unit changed.", "{number} units changed.")
            )

        self._browsing.do(CHANGE, work, done, writable=True)


def _kinds() -> str:
    return tr(_FILES, suffix=SUFFIX)


def statistics_lines(found: Statistics) -> list[Line]:
    """Return what is known of a memory, a line a fact."""
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
