"""Names and terms in the window: looked through, added from a selection, imported, exported."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from ui.actions import ActionSpec, Addition
from ui.controllers.app_context import AppContext
from ui.controllers.project_context import ProjectContext
from ui.dialogs.files import Choose, FileQuestion, Purpose
from ui.dialogs.glossary import EntryChange, GlossaryDialog, Layer
from ui.language import noted, tr
from ui.needs import Need
from workbench.model.errors import WorkbenchError
from workbench.model.term import GlossaryEntry
from workbench.services.commands.terms import AddTerms, ChangeTerm, RemoveTerms
from workbench.services.exchange.glossaries import UserGlossary, read_glossary, write_glossary

GLOSSARY_MENU = Addition("Tools", ("term.add", "tools.glossary"))
_FILES = noted("Glossaries (*.tsv *.tbx *.xml *.txt)")


def glossary_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of the glossaries."""
    return (
        ActionSpec("tools.glossary", "&Names and terms…", ("Ctrl+Alt+G",)),
        ActionSpec(
            "term.add", "Add the selection as a &term…", ("Ctrl+Alt+T",), needs=(Need.SEGMENT,)
        ),
    )


class Records(Protocol):
    """One layer of the glossary that can be changed."""

    def entries(self) -> Sequence[GlossaryEntry]:
        """Return its records."""

    def change(self, before: GlossaryEntry | None, after: GlossaryEntry | None) -> None:
        """Put `after` for `before`; `None` stands for no record."""

    def add(self, entries: Sequence[GlossaryEntry]) -> None:
        """Add records, those it has already left out."""


class UserRecords(QObject):
    """The user's records, which hold in every project."""

    changed = Signal()
    """Others hold from now on."""

    def __init__(self, context: AppContext, user: UserGlossary, parent: QObject) -> None:
        """Keep them in `user`."""
        super().__init__(parent)
        self._context = context
        self._user = user

    def entries(self) -> Sequence[GlossaryEntry]:
        """Return its records."""
        return self._context.conversions.shared.user

    def change(self, before: GlossaryEntry | None, after: GlossaryEntry | None) -> None:
        """Put `after` for `before`; `None` stands for no record."""
        entries = [each for each in self.entries() if each != before]
        if after is not None:
            entries.append(after)
        self._save(entries)

    def add(self, entries: Sequence[GlossaryEntry]) -> None:
        """Add records, those it has already left out."""
        self._save(tuple(dict.fromkeys((*self.entries(), *entries))))

    def _save(self, entries: Sequence[GlossaryEntry]) -> None:
        try:
            self._user.save(entries)
        except WorkbenchError as error:
            self._context.report(error)
            return
        self._context.conversions.use_user_glossary(tuple(entries))
        self.changed.emit()


class GlossaryController(QObject):
    """Opens the glossaries and carries out what is asked of them."""

    def __init__(self, context: AppContext, user: UserRecords, parent: QObject) -> None:
        """Show the user's records; those of an open project are added by it."""
        super().__init__(parent)
        self._context = context
        self._records: dict[Layer, Records] = {Layer.USER: user}
        self.dialog: GlossaryDialog | None = None
        context.actions.serve({"tools.glossary": self.open})

    def show_project(self, records: Records) -> None:
        """Show the records of a project, too, until `hide_project`."""
        self._records[Layer.PROJECT] = records

    def hide_project(self) -> None:
        """Show the records of no project; a dialog that does is closed."""
        self._records.pop(Layer.PROJECT, None)
        if self.dialog is not None:
            self.dialog.reject()

    def open(self) -> GlossaryDialog:
        """Show all records; those of a project only while one is open."""
        own = (Layer.PROJECT,) if Layer.PROJECT in self._records else ()
        dialog = GlossaryDialog(self._context.over, (*own, Layer.USER, Layer.STARTER))
        dialog.changed.connect(self.change)
        dialog.import_wanted.connect(self._choose_import)
        dialog.export_wanted.connect(self._choose_export)
        dialog.destroyed.connect(self._forget)
        self.dialog = dialog
        self._load()
        dialog.open()
        return dialog

    def _forget(self) -> None:
        self.dialog = None

    def _load(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        for layer, records in self._records.items():
            dialog.load(layer, records.entries())
        dialog.load(Layer.STARTER, self._context.conversions.shared.starter)

    def change(self, change: EntryChange) -> None:
        """Add, change or remove a record."""
        self._records[change.layer].change(change.before, change.after)
        self._load()

    def _choose_import(self, layer: Layer) -> None:
        question = FileQuestion(tr("Import a glossary"), Purpose.IMPORT, kinds=tr(_FILES))
        self._context.ask_files(
            question, lambda answer: self.import_file(layer, answer.path), self.dialog
        )

    def import_file(self, layer: Layer, path: Path) -> None:
        """Add the records of a file to a layer, those it has already left out."""
        try:
            entries = read_glossary(path)
        except WorkbenchError as error:
            self._context.report(error)
            return
        self._records[layer].add(entries)
        self._context.tell(
            tr("{number} records read from {name}.", number=len(entries), name=path.name)
        )
        self._load()

    def _choose_export(self, layer: Layer) -> None:
        title, name = tr("Export the glossary"), "glossary.tsv"
        question = FileQuestion(title, Purpose.EXPORT, Choose.NEW_FILE, tr(_FILES), name)
        self._context.ask_files(
            question, lambda answer: self.export_file(layer, answer.path), self.dialog
        )

    def export_file(self, layer: Layer, path: Path) -> None:
        """Write a layer's records as TSV or TBX-Basic."""
        entries = self.dialog.entries(layer) if self.dialog is not None else ()
        try:
            write_glossary(path, entries)
        except WorkbenchError as error:
            self._context.report(error)
            return
        self._context.tell(
            tr("{number} records written to {name}.", number=len(entries), name=path.name)
        )


class TermController(QObject):
    """The records of an open project."""

    def __init__(
        self,
        context: ProjectContext,
        glossaries: GlossaryController,
        user: UserRecords,
    ) -> None:
        """Let `glossaries` show the project's records."""
        super().__init__(context.parent)
        self._context = context
        self._glossaries = glossaries
        glossaries.show_project(self)
        context.at_end(glossaries.hide_project)
        context.follow(user.changed, self._follow_user)

    def _follow_user(self) -> None:
        self._context.project.use_conversions()
        self._context.project.board.restart()

    def entries(self) -> Sequence[GlossaryEntry]:
        """Return the project's records."""
        return [term.entry for term in self._context.session.read.terms()]

    def change(self, before: GlossaryEntry | None, after: GlossaryEntry | None) -> None:
        """Put `after` for `before`; `None` stands for no record."""
        known = [each.id for each in self._context.session.read.terms() if each.entry == before]
        if after is None:
            self._context.execute(RemoveTerms(known))
        elif known:
            self._context.execute(ChangeTerm(known[0], after))
        else:
            self.add((after,))

    def add(self, entries: Sequence[GlossaryEntry]) -> None:
        """Add records, those it has already left out."""
        self._context.execute(AddTerms(entries))
