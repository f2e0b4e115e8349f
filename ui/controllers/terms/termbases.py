"""The dialog of termbases: what it shows, and what is done with it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from ui.actions import ActionSpec, Addition
from ui.bridge import Outcome
from ui.controllers.project_context import ProjectContext
from ui.controllers.terms.files import TermFileController
from ui.controllers.terms.keeping import TermKeeper
from ui.controllers.terms.records import RecordController
from ui.controllers.terms.turning import TURN
from ui.dialogs.files import FileQuestion, Purpose
from ui.dialogs.term_forms import ConceptForm
from ui.dialogs.termbases import (
    ConceptHistory,
    LicenceDialog,
    ListedPlace,
    TermbaseDialog,
)
from ui.language import tr
from ui.needs import Need
from workbench.model.concept import Concept, StoredConcept
from workbench.model.term import EntryKind
from workbench.services.jobs import CancelToken
from workbench.services.terms.places import PACK, TermbasePlace
from workbench.services.terms.service import PROJECT, TermService
from workbench.terms.matching import ConceptKey
from workbench.terms.packs import pack_named, packs
from workbench.terms.store import SUFFIX, Change

TERMBASE_MENU = Addition(
    "Tools", ("term.add", "tools.glossary", "termbase.open", TURN, "term.candidates")
)
BROWSE, HISTORY = "termbase.browse", "termbase.history"


def termbase_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of termbases."""
    return (
        ActionSpec("tools.glossary", "&Names and terms…", ("Ctrl+Alt+G",)),
        ActionSpec("termbase.open", "Term&bases…", ("Ctrl+Alt+Y",), needs=(Need.PROJECT,)),
        ActionSpec("term.candidates", "Candidates for terms…", needs=(Need.ARTICLES,)),
    )


class TermbaseController(QObject):
    """Opens the dialog of termbases and carries out what is asked there."""

    def __init__(
        self,
        context: ProjectContext,
        keeper: TermKeeper,
        files: TermFileController,
        records: RecordController,
    ) -> None:
        """Serve an open project."""
        super().__init__(context.parent)
        self._context = context
        self._keeper = keeper
        self._files = files
        self._records = records
        self.dialog: TermbaseDialog | None = None
        keeper.changed.connect(self._refresh)
        context.follow(records.changed, self._refresh_rows)
        context.project.life.at_end(self._close)
        context.serve(
            {
                "tools.glossary": self.open,
                "termbase.open": lambda: self.open(keeper.book.own.key),
            }
        )

    def open(self, key: str = PROJECT) -> TermbaseDialog:
        """Show all terms, first those of what has this key."""
        dialog = TermbaseDialog((), self._context.app.window)
        dialog.wanted.connect(self._browse)
        dialog.switched.connect(self._switch)
        dialog.edit_wanted.connect(self._edit)
        dialog.removal_wanted.connect(self._remove)
        dialog.history_wanted.connect(self._ask_history)
        dialog.import_wanted.connect(lambda key: self._files_of(key).choose_import(key, dialog))
        dialog.export_wanted.connect(lambda key: self._files_of(key).choose_export(key, dialog))
        dialog.attach_wanted.connect(self._choose_termbase)
        dialog.candidates_wanted.connect(self._context.app.actions["term.candidates"].trigger)
        dialog.turn_wanted.connect(self._context.app.actions[TURN].trigger)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.show_places(self._listed())
        dialog.go_to(key)
        dialog.open()
        return dialog

    def _forget(self) -> None:
        self.dialog = None

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()

    def _files_of(self, key: str) -> RecordController | TermFileController:
        return self._records if self._records.keeps(key) else self._files

    def _listed(self) -> tuple[ListedPlace, ...]:
        listed = [
            ListedPlace(
                *(each.key, self._keeper.place_name(each), each.on),
                writable=each.writable,
                is_pack=each.path is None,
            )
            for each in self._places()
        ]
        return (*self._records.own(), *listed, self._records.starter())

    def _places(self) -> tuple[TermbasePlace, ...]:
        """Return what is attached, and the packs that are not, which are off."""
        known = {each.key for each in self._keeper.places}
        more = (TermbasePlace(pack=pack.id, on=False) for pack in packs())
        return (*self._keeper.places, *(each for each in more if each.key not in known))

    def _refresh(self) -> None:
        if self.dialog is not None:
            self.dialog.show_places(self._listed())
            self.dialog.refresh()

    def _refresh_rows(self) -> None:
        if self.dialog is not None and self._records.keeps(self.dialog.key):
            self.dialog.refresh()

    def _browse(self, key: str, text: str) -> None:
        if self.dialog is not None and self._records.keeps(key):
            self._records.browse(key, text, self._show)
            return
        places = self._places()

        def work(service: TermService, _: CancelToken) -> tuple[StoredConcept, ...]:
            return service.browse(key, text, among=places)

        def take(outcome: Outcome[tuple[StoredConcept, ...]]) -> None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            if outcome.value is not None and self.dialog is not None:
                self.dialog.show_concepts(key, outcome.value)

        self._keeper.ask(BROWSE, work, take)

    def _show(self, key: str, stored: Sequence[StoredConcept]) -> None:
        if self.dialog is not None:
            self.dialog.show_concepts(key, stored)

    # Turning on and off.

    def _switch(self, key: str, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        if on and key.startswith(PACK) and self.dialog is not None:
            pack = pack_named(key.removeprefix(PACK))
            licence = LicenceDialog(pack.title, pack.licence_text(), self.dialog)
            licence.rejected.connect(self._refresh)
            self._context.ask(licence, partial(self.turn, key, on))
        else:
            self.turn(key, on)

    def turn(self, key: str, on: bool) -> None:  # noqa: FBT001 - a switch's state
        """Use a termbase or pack from now on, or no more."""
        places = self._places()
        turned = tuple(replace(each, on=on) if each.key == key else each for each in places)
        known = {each.key for each in self._keeper.places}
        self._keeper.attach(tuple(each for each in turned if each.on or each.key in known))

    def _choose_termbase(self) -> None:
        kinds = tr("Termbases (*{suffix})", suffix=SUFFIX)
        question = FileQuestion(tr("Add a termbase"), Purpose.IMPORT, kinds=kinds)
        self._context.app.ask_files(question, lambda answer: self.attach(answer.path), self.dialog)

    def attach(self, path: Path) -> None:
        """Use a termbase file, which may be written."""
        place = TermbasePlace(path, "", writable=True)
        known = [each for each in self._keeper.places if each.key != place.key]
        self._keeper.attach((*known, place))

    # Concepts.

    def _edit(self, key: str, stored: StoredConcept | None) -> None:
        if self._records.keeps(key):
            known = None if stored is None else stored.concept
            self._records.edit(key, known, self.dialog or self._context.app.window)
            return
        concept = Concept(EntryKind.WORD) if stored is None else stored.concept
        form = ConceptForm(concept, self.dialog or self._context.app.window)
        self._context.ask(form, lambda: self._save(key, stored, form.concept()))

    def _save(self, key: str, stored: StoredConcept | None, concept: Concept) -> None:
        if stored is None:
            self._keeper.change(lambda service: service.add_to(key, concept))
        else:
            place = ConceptKey(key, stored.id)
            self._keeper.change(lambda service: service.update(place, concept))

    def _remove(self, key: str, stored: StoredConcept) -> None:
        if self._records.keeps(key):
            self._records.remove(key, stored.concept)
        else:
            self._keeper.change(lambda service: service.remove(ConceptKey(key, stored.id)))

    def _ask_history(self, key: str, stored: StoredConcept) -> None:
        def work(service: TermService, _: CancelToken) -> tuple[Change, ...]:
            return service.history(ConceptKey(key, stored.id))

        def take(outcome: Outcome[tuple[Change, ...]]) -> None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            if outcome.value is not None and self.dialog is not None:
                history = ConceptHistory(outcome.value, self.dialog)
                history.restored.connect(partial(self._restore, key))
                history.open()

        self._keeper.ask(HISTORY, work, take)

    def _restore(self, key: str, change: Change) -> None:
        self._keeper.change(lambda service: service.restore(key, change))
