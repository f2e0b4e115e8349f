"""Terms that are kept as rows: the project's, the user's, and those that come with the program."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.app_context import AppContext
from ui.controllers.project_context import ProjectContext
from ui.controllers.terms.file_kinds import IN, OUT, TAKEN, tell_written
from ui.dialogs.files import Choose, FileQuestion, Purpose
from ui.dialogs.term_forms import ConceptForm
from ui.dialogs.termbases import ListedPlace, TermPreview
from ui.language import noted, told, tr
from workbench.model.concept import Concept, Form, StoredConcept
from workbench.model.concept_entries import entries_from_concepts, entry_from_concept
from workbench.model.errors import WorkbenchError
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.services.commands.terms import AddTerms, ChangeTerm, RemoveTerms
from workbench.services.exchange.glossaries import UserGlossary, write_glossary
from workbench.services.jobs import CancelToken
from workbench.services.term_files import read_term_file, write_term_file
from workbench.services.terms.service import PROJECT, STARTER, USER
from workbench.terms.project_terms import RowTerms
from workbench.terms.store import folded_form

BROWSE, READ, WRITE = "records.browse", "records.read", "records.write"

_NEW = Concept(EntryKind.PERSON, (Form("zh-CN", ""),))
_GLOSSARY = noted("Glossary (*.tsv)")


class Records(Protocol):
    """Rows that can be changed."""

    def entries(self) -> Sequence[GlossaryEntry]:
        """Return them."""

    def change(self, before: GlossaryEntry | None, after: GlossaryEntry | None) -> None:
        """Put `after` for `before`; `None` stands for no row."""

    def add(self, entries: Sequence[GlossaryEntry]) -> bool:
        """Add rows, those it has already left out; return whether that was done."""


class UserRecords(QObject):
    """The user's rows, which hold in every project."""

    changed = Signal()
    """Others hold from now on."""

    def __init__(self, context: AppContext, user: UserGlossary, parent: QObject) -> None:
        """Keep them in `user`."""
        super().__init__(parent)
        self._context = context
        self._user = user

    def entries(self) -> Sequence[GlossaryEntry]:
        """Return them."""
        return self._context.conversions.shared.user

    def change(self, before: GlossaryEntry | None, after: GlossaryEntry | None) -> None:
        """Put `after` for `before`; `None` stands for no row."""
        entries = [after if each == before else each for each in self.entries()]
        if before is None:
            entries.append(after)
        self._save([each for each in entries if each is not None])

    def add(self, entries: Sequence[GlossaryEntry]) -> bool:
        """Add rows, those it has already left out; return whether that was done."""
        return self._save(tuple(dict.fromkeys((*self.entries(), *entries))))

    def _save(self, entries: Sequence[GlossaryEntry]) -> bool:
        try:
            self._user.save(entries)
        except WorkbenchError as error:
            self._context.report(error)
            return False
        self._context.conversions.use_user_glossary(tuple(entries))
        self.changed.emit()
        return True


class ProjectRecords(QObject):
    """The rows of an open project; each change is a step of undo."""

    def __init__(
        self, context: ProjectContext, records: "RecordController", user: UserRecords
    ) -> None:
        """Let `records` show the project's rows, and the project follow the user's."""
        super().__init__(context.parent)
        self._context = context
        records.show_project(self)
        context.at_end(records.hide_project)
        context.follow(user.changed, self._follow_user)
        context.project.changed.connect(records.changed)

    def _follow_user(self) -> None:
        self._context.project.use_conversions()
        self._context.project.board.restart()

    def entries(self) -> Sequence[GlossaryEntry]:
        """Return them."""
        return [term.entry for term in self._context.session.read.terms()]

    def change(self, before: GlossaryEntry | None, after: GlossaryEntry | None) -> None:
        """Put `after` for `before`; `None` stands for no row."""
        known = [each.id for each in self._context.session.read.terms() if each.entry == before]
        if after is None:
            self._context.execute(RemoveTerms(known))
        elif known:
            self._context.execute(ChangeTerm(known[0], after))
        else:
            self.add((after,))

    def add(self, entries: Sequence[GlossaryEntry]) -> bool:
        """Add rows, those it has already left out; return whether that was done."""
        return self._context.execute(AddTerms(entries))


class RecordController(QObject):
    """Shows rows as concepts in the dialog of terms, and carries out what is asked of them."""

    changed = Signal()
    """Some rows may be others now."""

    def __init__(self, context: AppContext, user: UserRecords, parent: QObject) -> None:
        """Keep the user's rows; those of an open project are added by it."""
        super().__init__(parent)
        self._context = context
        self._records: dict[str, Records] = {USER: user}
        user.changed.connect(self.changed)

    def show_project(self, records: Records) -> None:
        """Keep the rows of a project, too, until `hide_project`."""
        self._records = {PROJECT: records, **self._records}

    def hide_project(self) -> None:
        """Keep the rows of no project."""
        self._records.pop(PROJECT, None)

    def own(self) -> tuple[ListedPlace, ...]:
        """Return what is listed first: the project's rows, if one is open, and the user's."""
        tips = {
            PROJECT: tr("Kept in the project, and undone like all that is done in it."),
            USER: tr("Kept beside your preferences, for every project."),
        }
        return tuple(
            ListedPlace(key, place_name(key), on=True, writable=True, is_fixed=True, tip=tips[key])
            for key in self._records
        )

    def starter(self) -> ListedPlace:
        """Return what is listed last."""
        tip = tr("Comes with the program; all other terms are stronger.")
        return ListedPlace(
            STARTER, place_name(STARTER), on=True, writable=False, is_fixed=True, tip=tip
        )

    def keeps(self, key: str) -> bool:
        """Return whether what has this key is kept as rows here."""
        return key == STARTER or key in self._records

    def entries(self, key: str) -> Sequence[GlossaryEntry]:
        """Return the rows that have a key."""
        if key in self._records:
            return self._records[key].entries()
        return self._context.conversions.shared.starter

    def browse(
        self, key: str, text: str, show: Callable[[str, Sequence[StoredConcept]], None]
    ) -> None:
        """Show the concepts of rows that have a text in a form or a note; found in a job."""
        rows = RowTerms(self.entries(key), key)

        def work(_token: CancelToken, _report: Reporter[None]) -> list[StoredConcept]:
            wanted = folded_form(text)
            return [each for each in rows.all() if not text or _has(each.concept, wanted)]

        def take(outcome: Outcome[list[StoredConcept]]) -> None:
            if outcome.value is not None:
                show(key, outcome.value)

        self._context.jobs.start(Job(BROWSE, work, take))

    # Changes.

    def edit(self, key: str, concept: Concept | None, parent: QWidget) -> None:
        """Ask what a concept of some rows is to be; for a new one without any."""
        form = ConceptForm(_NEW if concept is None else concept, parent, as_row=True)
        before = None if concept is None else entry_from_concept(concept)

        def save() -> None:
            self.change(key, before, entry_from_concept(form.concept()))

        self._ask(key, form, save)

    def _ask(self, key: str, dialog: QDialog, accepted: Callable[[], object]) -> None:
        """Open a dialog; what it would do to a project's rows ends with the project."""
        project = self._context.project
        if key == PROJECT and project is not None:
            project.life.ended.connect(dialog.reject)
        self._context.ask(dialog, accepted)

    def change(self, key: str, before: GlossaryEntry | None, after: GlossaryEntry | None) -> None:
        """Put a row for another; `None` stands for none."""
        if before != after:
            self._records[key].change(before, after)

    def remove(self, key: str, concept: Concept) -> None:
        """Take a concept out of some rows."""
        self.change(key, entry_from_concept(concept), None)

    def add(self, key: str, entries: Sequence[GlossaryEntry]) -> bool:
        """Add rows, those that are there already left out; return whether that was done."""
        return self._records[key].add(entries)

    # Files.

    def choose_import(self, key: str, parent: QWidget | None) -> None:
        """Ask for a file to take rows from."""
        question = FileQuestion(tr("Import terms"), Purpose.IMPORT, kinds=tr(IN))
        self._context.ask_files(
            question, lambda answer: self.import_file(key, answer.path, parent), parent
        )

    def import_file(self, key: str, path: Path, parent: QWidget | None = None) -> None:
        """Read a file of terms and show what it holds before any of it is taken."""

        def work(_token: CancelToken, _report: Reporter[None]) -> tuple[Concept, ...]:
            return read_term_file(path)

        def take(outcome: Outcome[tuple[Concept, ...]]) -> None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            if outcome.value is not None and key in self._records:
                preview = TermPreview(path.name, outcome.value, parent or self._context.window)
                concepts = outcome.value
                self._ask(key, preview, lambda: self._take_in(key, path, concepts))

        self._context.jobs.start(Job(READ, work, take))

    def _take_in(self, key: str, path: Path, concepts: Sequence[Concept]) -> None:
        entries = tuple(dict.fromkeys(entries_from_concepts(concepts)))
        if key in self._records and self.add(key, entries):
            said = told(len(entries), TAKEN, name=path.name)
            self._context.tell(said)

    def choose_export(self, key: str, parent: QWidget | None) -> None:
        """Ask for a file to write some rows to."""
        kinds = ";;".join(map(tr, (_GLOSSARY, *OUT.values())))
        title, name = tr("Export terms"), "glossary.tsv"
        question = FileQuestion(title, Purpose.EXPORT, Choose.NEW_FILE, kinds, name)
        self._context.ask_files(
            question, lambda answer: self.export_file(key, answer.path, answer.kind), parent
        )

    def export_file(self, key: str, path: Path, kind: str = "") -> None:
        """Write rows as a glossary, or in the format whose kind of file was chosen."""
        entries = tuple(self.entries(key))
        form = next((each for each, name in OUT.items() if tr(name) == kind), None)

        def work(_token: CancelToken, _report: Reporter[None]) -> int:
            if form is None:
                write_glossary(path, entries)
            else:
                concepts = (each.concept for each in RowTerms(entries, key).all())
                write_term_file(path, concepts, form)
            return len(entries)

        self._context.jobs.start(Job(WRITE, work, partial(tell_written, self._context, path)))


def place_name(key: str) -> str:
    """Return what rows with a key are called."""
    names = {PROJECT: tr("This project"), USER: tr("My terms"), STARTER: tr("Starter")}
    return names[key]


def _has(concept: Concept, wanted: str) -> bool:
    texts = (concept.note, *(form.text for form in concept.forms))
    return any(wanted in folded_form(text) for text in texts)
