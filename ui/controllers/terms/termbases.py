"""The dialog of termbases: what it shows, and what is done with it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from ui.actions import ActionSpec, Addition
from ui.bridge import Job, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from ui.controllers.terms.adding import TermAddController
from ui.controllers.terms.keeping import TermKeeper
from ui.dialogs.files import Choose, FileQuestion, Purpose
from ui.dialogs.term_forms import ConceptForm, TermDraft, TermForm
from ui.dialogs.termbases import (
    CandidateDialog,
    ConceptHistory,
    LicenceDialog,
    ListedPlace,
    TermbaseDialog,
    TermPreview,
)
from ui.language import noted, tr
from ui.needs import Need
from workbench.formats.terms.files import SUFFIXES, TermFormat, read_terms, write_terms
from workbench.model.concept import Concept, StoredConcept
from workbench.model.errors import EnvironmentFailure
from workbench.model.language import Variant
from workbench.model.term import EntryKind
from workbench.services.jobs import CancelToken
from workbench.services.terms.places import PACK, TermbasePlace
from workbench.services.terms.service import PROJECT, TermService
from workbench.terms.candidates import Candidate
from workbench.terms.matching import ConceptKey
from workbench.terms.packs import pack_named, packs
from workbench.terms.store import SUFFIX, Change

TERMBASE_MENU = Addition("Tools", ("termbase.open", "term.candidates"))
READ, BROWSE, WRITE, FIND, HISTORY = (
    "termbase.read",
    "termbase.browse",
    "termbase.write",
    "termbase.candidates",
    "termbase.history",
)
_MOST = 10_000_000
_IN = noted("Terms (*.tbx *.tsv *.csv *.xml *.xlsx *.txt)")
_OUT = {
    TermFormat.TBX: noted("TBX-Basic (*.tbx)"),
    TermFormat.TABLE: noted("Table (*.tsv)"),
    TermFormat.CSV: noted("Table (*.csv)"),
    TermFormat.MULTITERM: noted("Trados MultiTerm (*.xml)"),
    TermFormat.TRADOS_TABLE: noted("Trados table (*.xlsx)"),
    TermFormat.MEMOQ: noted("memoQ table (*.csv)"),
}


def termbase_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of termbases."""
    return (
        ActionSpec("termbase.open", "Term&bases…", ("Ctrl+Alt+B",), needs=(Need.PROJECT,)),
        ActionSpec("term.candidates", "Candidates for terms…", needs=(Need.ARTICLES,)),
    )


class TermbaseController(QObject):
    """Opens the dialog of termbases and carries out what is asked there."""

    def __init__(
        self, context: ProjectContext, keeper: TermKeeper, adding: TermAddController
    ) -> None:
        """Serve an open project."""
        super().__init__(context.parent)
        self._context = context
        self._keeper = keeper
        self._adding = adding
        self.dialog: TermbaseDialog | None = None
        self.candidates: CandidateDialog | None = None
        keeper.changed.connect(self._refresh)
        context.project.life.at_end(self._close)
        context.serve({"termbase.open": self.open, "term.candidates": self.find_candidates})

    def open(self) -> TermbaseDialog:
        """Show the termbases and packs."""
        dialog = TermbaseDialog((), self._context.app.window)
        dialog.wanted.connect(self._browse)
        dialog.switched.connect(self._switch)
        dialog.edit_wanted.connect(self._edit)
        dialog.removal_wanted.connect(self._remove)
        dialog.history_wanted.connect(self._ask_history)
        dialog.import_wanted.connect(self._choose_import)
        dialog.export_wanted.connect(self._choose_export)
        dialog.attach_wanted.connect(self._choose_termbase)
        dialog.candidates_wanted.connect(self.find_candidates)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.show_places(self._listed())
        dialog.open()
        return dialog

    def _forget(self) -> None:
        self.dialog = None

    def _close(self) -> None:
        for dialog in (self.dialog, self.candidates):
            if dialog is not None:
                dialog.close()
        self._context.app.jobs.drop(READ)

    def _parent(self) -> QDialog | None:
        return self.dialog

    def _listed(self) -> tuple[ListedPlace, ...]:
        listed = [
            ListedPlace(
                *(each.key, self._keeper.place_name(each), each.on),
                writable=each.writable,
                is_pack=each.path is None,
            )
            for each in self._places()
        ]
        return tuple(listed)

    def _places(self) -> tuple[TermbasePlace, ...]:
        """Return what is attached, and the packs that are not, which are off."""
        known = {each.key for each in self._keeper.places}
        more = (TermbasePlace(pack=pack.id, on=False) for pack in packs())
        return (*self._keeper.places, *(each for each in more if each.key not in known))

    def _refresh(self) -> None:
        if self.dialog is not None:
            self.dialog.show_places(self._listed())
            self.dialog.refresh()

    def _browse(self, key: str, text: str) -> None:
        places = self._places()

        def work(service: TermService, _: CancelToken) -> tuple[StoredConcept, ...]:
            return service.browse(key, text, among=places)

        def take(outcome: Outcome[tuple[StoredConcept, ...]]) -> None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            if outcome.value is not None and self.dialog is not None:
                self.dialog.show_concepts(key, outcome.value)

        self._keeper.ask(BROWSE, work, take)

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
        self._context.app.ask_files(
            question, lambda answer: self.attach(answer.path), self._parent()
        )

    def attach(self, path: Path) -> None:
        """Use a termbase file, which may be written."""
        place = TermbasePlace(path, "", writable=True)
        known = [each for each in self._keeper.places if each.key != place.key]
        self._keeper.attach((*known, place))

    # Concepts.

    def _edit(self, key: str, stored: StoredConcept | None) -> None:
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

    # Files.

    def _choose_import(self, key: str) -> None:
        question = FileQuestion(tr("Import terms"), Purpose.IMPORT, kinds=tr(_IN))
        self._context.app.ask_files(
            question, lambda answer: self.import_file(key, answer.path), self._parent()
        )

    def import_file(self, key: str, path: Path) -> None:
        """Read a file of terms and show what it holds before any of it is taken."""

        def work(_token: CancelToken, _report: Reporter[None]) -> tuple[Concept, ...]:
            try:
                return read_terms(path.read_bytes())
            except OSError as error:
                raise _failure(path, error) from error

        def take(outcome: Outcome[tuple[Concept, ...]]) -> None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            if outcome.value is not None:
                self._preview(key, path, outcome.value)

        self._context.app.jobs.start(Job(READ, work, take))

    def _preview(self, key: str, path: Path, concepts: Sequence[Concept]) -> None:
        preview = TermPreview(path.name, concepts, self.dialog or self._context.app.window)
        self._context.ask(preview, lambda: self._take_in(key, path, concepts))

    def _take_in(self, key: str, path: Path, concepts: Sequence[Concept]) -> None:
        def take(outcome: Outcome[int]) -> None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            if outcome.value is not None:
                said = tr(
                    "{number} concepts taken from {name}.", number=outcome.value, name=path.name
                )
                self._context.tell(said)
                self._keeper.load()

        self._keeper.ask(WRITE, lambda service, _: service.add_all(key, concepts), take)

    def _choose_export(self, key: str) -> None:
        kinds = ";;".join(tr(name) for name in _OUT.values())
        question = FileQuestion(
            tr("Export terms"), Purpose.EXPORT, Choose.NEW_FILE, kinds, "terms.tbx"
        )
        self._context.app.ask_files(
            question, lambda answer: self.export_file(key, answer.path, answer.kind), self._parent()
        )

    def export_file(self, key: str, path: Path, kind: str) -> None:
        """Write all concepts of a termbase in the format whose kind of file was chosen."""
        chosen = next((form for form, name in _OUT.items() if tr(name) == kind), None)
        suffix = path.suffix.lower()
        form = chosen or next((f for f, s in SUFFIXES.items() if s == suffix), TermFormat.TBX)
        places = self._places()

        def work(service: TermService, _: CancelToken) -> int:
            stored = service.browse(key, "", _MOST, places)
            try:
                path.write_bytes(write_terms((each.concept for each in stored), form))
            except OSError as error:
                raise _failure(path, error) from error
            return len(stored)

        def take(outcome: Outcome[int]) -> None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            if outcome.value is not None:
                said = tr(
                    "{number} concepts written to {name}.", number=outcome.value, name=path.name
                )
                self._context.tell(said)

        self._keeper.ask(WRITE, work, take)

    # Candidates.

    def find_candidates(self) -> None:
        """Look through the project for what may be worth a term."""
        session = self._context.session

        def work(service: TermService, _: CancelToken) -> list[Candidate]:
            with session.reading() as view:
                read = view.reader
                texts = [s.source for a in read.articles() for s in read.segments_of(a.id)]
            return service.candidates(texts)

        def take(outcome: Outcome[list[Candidate]]) -> None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            if outcome.value is not None:
                self._show_candidates(outcome.value)

        self._context.tell(tr("Looking for candidates…"))
        self._keeper.ask(FIND, work, take)

    def _show_candidates(self, found: Sequence[Candidate]) -> None:
        dialog = CandidateDialog(found, self.dialog or self._context.app.window)
        dialog.taken.connect(self._take_candidate)
        dialog.finished.connect(self._forget_candidates)
        self.candidates = dialog
        dialog.open()

    def _forget_candidates(self) -> None:
        self.candidates = None

    def _take_candidate(self, candidate: Candidate) -> None:
        draft = TermDraft(
            candidate.chinese, candidate.english, EntryKind.WORD, Variant.CHINA, PROJECT
        )
        parent = self.candidates or self._context.app.window
        form = TermForm(draft, self._adding.places(), parent)
        self._context.ask(form, lambda: self._adding.save(form.draft()))


def _failure(path: Path, error: OSError) -> EnvironmentFailure:
    return EnvironmentFailure("disk.failed", path=str(path), reason=error.strerror or str(error))
