"""Files of terms: shown before they are taken in, and written."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from ui.controllers.terms.file_kinds import IN, OUT, TAKEN, tell_written
from ui.controllers.terms.keeping import TermKeeper
from ui.dialogs.files import Choose, FileQuestion, Purpose
from ui.dialogs.termbases import (
    TermPreview,
)
from ui.language import told, tr
from workbench.formats.terms.kinds import SUFFIXES, TermFormat
from workbench.model.concept import Concept
from workbench.services.jobs import CancelToken
from workbench.services.term_files import read_term_file, write_term_file
from workbench.services.terms.places import PACK, TermbasePlace
from workbench.services.terms.service import TermService

READ, WRITE = "termbase.read", "termbase.write"
_MOST = 10_000_000


class TermFileController(QObject):
    """Takes terms from files into termbases, and writes them."""

    def __init__(self, context: ProjectContext, keeper: TermKeeper) -> None:
        """Serve an open project."""
        super().__init__(context.parent)
        self._context = context
        self._keeper = keeper
        context.project.life.at_end(lambda: context.app.jobs.drop(READ))

    def choose_import(self, key: str, parent: QWidget | None) -> None:
        """Ask for a file to take terms from."""
        question = FileQuestion(tr("Import terms"), Purpose.IMPORT, kinds=tr(IN))
        self._context.app.ask_files(
            question, lambda answer: self.import_file(key, answer.path), parent
        )

    def import_file(self, key: str, path: Path) -> None:
        """Read a file of terms and show what it holds before any of it is taken."""

        def work(_token: CancelToken, _report: Reporter[None]) -> tuple[Concept, ...]:
            return read_term_file(path)

        def take(outcome: Outcome[tuple[Concept, ...]]) -> None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            if outcome.value is not None:
                self._preview(key, path, outcome.value)

        self._context.app.jobs.start(Job(READ, work, take))

    def _preview(self, key: str, path: Path, concepts: Sequence[Concept]) -> None:
        preview = TermPreview(path.name, concepts, self._context.app.window)
        self._context.ask(preview, lambda: self._take_in(key, path, concepts))

    def _take_in(self, key: str, path: Path, concepts: Sequence[Concept]) -> None:
        def take(outcome: Outcome[int]) -> None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            if outcome.value is not None:
                said = told(outcome.value, TAKEN, name=path.name)
                self._context.tell(said)
                self._keeper.load()

        self._keeper.ask(WRITE, lambda service, _: service.add_all(key, concepts), take)

    def choose_export(self, key: str, parent: QWidget | None) -> None:
        """Ask for a file to write all terms to."""
        kinds = ";;".join(tr(name) for name in OUT.values())
        question = FileQuestion(
            tr("Export terms"), Purpose.EXPORT, Choose.NEW_FILE, kinds, "terms.tbx"
        )
        self._context.app.ask_files(
            question, lambda answer: self.export_file(key, answer.path, answer.kind), parent
        )

    def export_file(self, key: str, path: Path, kind: str) -> None:
        """Write all concepts of a termbase in the format whose kind of file was chosen."""
        chosen = next((form for form, name in OUT.items() if tr(name) == kind), None)
        suffix = path.suffix.lower()
        form = chosen or next((f for f, s in SUFFIXES.items() if s == suffix), TermFormat.TBX)
        pack = key.removeprefix(PACK)
        among = (TermbasePlace(pack=pack),) if pack != key else ()

        def work(service: TermService, _: CancelToken) -> int:
            stored = service.browse(key, "", _MOST, among)
            write_term_file(path, (each.concept for each in stored), form)
            return len(stored)

        self._keeper.ask(WRITE, work, partial(tell_written, self._context, path))
