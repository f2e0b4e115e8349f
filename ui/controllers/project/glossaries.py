"""Names and terms in the window: looked through, added from a selection, imported, exported."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from ui.actions import ActionSpec, Addition
from ui.controllers.app_context import AppContext
from ui.dialogs.files import Choose, FileQuestion, Purpose
from ui.dialogs.glossary import EntryChange, GlossaryDialog, Layer
from ui.language import noted, tr
from ui.needs import Need
from workbench.model.errors import WorkbenchError
from workbench.model.term import GlossaryEntry, Term
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


class GlossaryController(QObject):
    """Opens the glossaries and carries out what is asked of them."""

    def __init__(self, context: AppContext, user: UserGlossary, parent: QObject) -> None:
        """Serve the glossary of the project in `context`, and the user's."""
        super().__init__(parent)
        self._context = context
        self._user = user
        self.dialog: GlossaryDialog | None = None
        context.actions.serve({"tools.glossary": self.open})

    def open(self) -> GlossaryDialog:
        """Show all records; those of a project only while one is open."""
        own = (Layer.PROJECT,) if self._context.project is not None else ()
        dialog = GlossaryDialog(self._context.window, (*own, Layer.USER, Layer.STARTER))
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
        dialog, project = self.dialog, self._context.project
        if dialog is None:
            return
        shared = self._context.conversions.shared
        if project is not None:
            dialog.load(Layer.PROJECT, [term.entry for term in self._terms()])
        dialog.load(Layer.USER, shared.user)
        dialog.load(Layer.STARTER, shared.starter)

    def _terms(self) -> Sequence[Term]:
        project = self._context.project
        return () if project is None else project.session.read.terms()

    def change(self, change: EntryChange) -> None:
        """Add, change or remove a record."""
        if change.layer is Layer.PROJECT:
            self._change_project(change)
        else:
            entries = [e for e in self._context.conversions.shared.user if e != change.before]
            if change.after is not None:
                entries.append(change.after)
            self._save_user(entries)
        self._load()

    def _change_project(self, change: EntryChange) -> None:
        known = [term.id for term in self._terms() if term.entry == change.before]
        if change.after is None:
            self._context.execute(RemoveTerms(known))
        elif known:
            self._context.execute(ChangeTerm(known[0], change.after))
        else:
            self._context.execute(AddTerms((change.after,)))

    def _save_user(self, entries: Sequence[GlossaryEntry]) -> None:
        try:
            self._user.save(entries)
        except WorkbenchError as error:
            self._context.report(error)
            return
        self._context.conversions.use_user_glossary(tuple(entries))
        if self._context.project is not None:
            self._context.project.use_conversions()
            self._context.project.board.restart()

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
        if layer is Layer.PROJECT:
            self._context.execute(AddTerms(entries))
        else:
            kept = self._context.conversions.shared.user
            self._save_user(tuple(dict.fromkeys((*kept, *entries))))
        self._context.window.status.tell(
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
        self._context.window.status.tell(
            tr("{number} records written to {name}.", number=len(entries), name=path.name)
        )
