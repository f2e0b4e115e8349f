"""The dialog of terms while no project is open: the user's rows and the starter's."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from ui.controllers.app_context import AppContext
from ui.controllers.terms.records import RecordController
from ui.dialogs.termbases import TermbaseDialog
from workbench.model.concept import StoredConcept


class OwnTermsController(QObject):
    """Opens the dialog where no project does."""

    def __init__(self, context: AppContext, records: RecordController, parent: QObject) -> None:
        """Show what `records` keeps for every project."""
        super().__init__(parent)
        self._context = context
        self._records = records
        self.dialog: TermbaseDialog | None = None
        records.changed.connect(self._refresh)
        context.actions.serve({"tools.glossary": self.open})

    def open(self) -> TermbaseDialog:
        """Show the rows."""
        records = self._records
        places = (*records.own(), records.starter())
        dialog = TermbaseDialog((), self._context.window, with_project=False)
        dialog.wanted.connect(self._browse)
        dialog.edit_wanted.connect(self._edit)
        dialog.removal_wanted.connect(self._remove)
        dialog.import_wanted.connect(partial(records.choose_import, parent=dialog))
        dialog.export_wanted.connect(partial(records.choose_export, parent=dialog))
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.show_places(places)
        dialog.open()
        return dialog

    def _forget(self) -> None:
        self.dialog = None

    def _refresh(self) -> None:
        if self.dialog is not None:
            self.dialog.refresh()

    def _browse(self, key: str, text: str) -> None:
        if self.dialog is not None:
            self._records.browse(key, text, self._show)

    def _show(self, key: str, stored: Sequence[StoredConcept]) -> None:
        if self.dialog is not None:
            self.dialog.show_concepts(key, stored)

    def _edit(self, key: str, stored: StoredConcept | None) -> None:
        if self.dialog is not None:
            self._records.edit(key, None if stored is None else stored.concept, self.dialog)

    def _remove(self, key: str, stored: StoredConcept) -> None:
        self._records.remove(key, stored.concept)
