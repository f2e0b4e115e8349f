"""Terms added, edited and removed by key, from what is selected or highlighted."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from ui.actions import ActionSpec
from ui.controllers.project_context import ProjectContext
from ui.controllers.terms.keeping import TermKeeper
from ui.controllers.terms.panels import TermPanels
from ui.controllers.terms.records import RecordController
from ui.dialogs.term_forms import ConceptForm, TermDraft, TermForm, concept_of
from ui.language import tr
from ui.needs import Need
from ui.viewmodels.rows import Column
from ui.viewmodels.terms import TermLine
from workbench.model.highlight import Highlight, Side
from workbench.model.ids import SegmentId
from workbench.model.term import EntryKind
from workbench.services.terms.service import PROJECT, USER, entry_of_selection


def adding_specs() -> tuple[ActionSpec, ...]:
    """Return the actions that change the terms listed."""
    return (
        ActionSpec(
            "term.add", "Add the selection as a &term…", ("Ctrl+Alt+T",), needs=(Need.SEGMENT,)
        ),
        ActionSpec("term.edit", "&Edit the listed term…", ("Alt+F2",), needs=(Need.SEGMENT,)),
        ActionSpec("term.remove", "Remove the lis&ted term", needs=(Need.SEGMENT,)),
    )


class TermAddController(QObject):
    """Asks for terms in a small form and puts them where the user wants them."""

    def __init__(
        self,
        context: ProjectContext,
        keeper: TermKeeper,
        panels: TermPanels,
        records: RecordController,
    ) -> None:
        """Serve an open project."""
        super().__init__(context.parent)
        self._context = context
        self._keeper = keeper
        self._panel = panels.terms
        self._records = records
        context.serve(
            {
                "term.add": self.add,
                "term.edit": self._edit_current,
                "term.remove": self._remove_current,
            }
        )
        context.follow(self._panel.edit_wanted, self.edit)
        context.follow(self._panel.removal_wanted, self.remove)

    def places(self) -> list[tuple[str, str]]:
        """Return the keys and names of where terms can be put: rows, then writable termbases."""
        writable = [each for each in self._keeper.places if each.on and each.writable]
        named = [(each.key, self._keeper.place_name(each)) for each in writable]
        return [*((each.key, each.name) for each in self._records.own()), *named]

    def usual_place(self) -> str:
        """Return the key of where the last term went, the project's where that is gone."""
        kept = self._context.app.preferences.load().term_place
        return kept if kept in dict(self.places()) else PROJECT

    def add(self) -> None:
        """Ask for a term of what is selected on both sides, or of the highlight at the cursor."""
        active = self._context.active
        if active is None or not self._context.project.saver.flush():
            return
        draft = self._draft(active)
        form = TermForm(draft, self.places(), self._context.app.window)
        self._context.ask(form, lambda: self.save(form.draft()))

    def _draft(self, active: SegmentId) -> TermDraft:
        read, pairs = self._context.session.read, self._context.app.window.pairs
        segment = read.segment(active)
        variant = read.article(segment.article_id).language
        texts = {Column.SOURCE: segment.source, Column.TARGET: segment.target}
        chosen = {
            column: texts[column][each.start : each.end].strip()
            for column, each in pairs.selections().items()
            if column in texts
        }
        chinese, english = chosen.get(Column.SOURCE, ""), chosen.get(Column.TARGET, "")
        if not chinese:
            joined = self._highlight(active)
            if joined is not None:
                quotes = {anchor.side: anchor.quote for anchor in joined.anchors}
                chinese, english = quotes[Side.SOURCE], english or quotes.get(Side.TARGET, "")
        kind = EntryKind.PERSON if english.istitle() and " " in english else EntryKind.WORD
        return TermDraft(chinese, english, kind, variant, self.usual_place())

    def _highlight(self, active: SegmentId) -> Highlight | None:
        """Return the highlight with a source that the cursor is in, else the one joined pair."""
        cursor = self._context.app.window.pairs.selection()
        found = [
            each
            for each in self._context.session.read.highlights_of([active])
            if any(anchor.side is Side.SOURCE for anchor in each.anchors)
        ]
        sides = {Column.SOURCE: Side.SOURCE, Column.TARGET: Side.TARGET}
        for each in found:
            for anchor in each.anchors:
                if (
                    cursor is not None
                    and anchor.side is sides.get(cursor.column)
                    and anchor.start <= cursor.start <= anchor.end
                ):
                    return each
        joined = [each for each in found if len(each.anchors) > 1]
        return joined[0] if len(joined) == 1 else None

    def save(self, draft: TermDraft) -> None:
        """Put a term where it is to go; it is seen in the next row at once."""
        self._context.app.preferences.change(term_place=draft.termbase)
        if self._records.keeps(draft.termbase):
            self._save_as_row(draft)
        else:
            concept, key = concept_of(draft), draft.termbase
            self._keeper.change(
                lambda service: service.add_to(key, concept), partial(self._tell, draft)
            )

    def _save_as_row(self, draft: TermDraft) -> None:
        entry = entry_of_selection(draft.chinese, draft.english, draft.variant, draft.kind)
        if draft.note:
            entry = replace(entry, note=draft.note)
        if entry in self._records.entries(draft.termbase):
            self._context.tell(tr("It is a term already."))
        elif self._records.add(draft.termbase, (entry,)):
            self._tell(draft)

    def _tell(self, draft: TermDraft) -> None:
        where = self._keeper.name_of(draft.termbase)
        said = tr("“{term}” is a term now. {where}", term=draft.chinese, where=where)
        self._context.tell(said)

    # What is listed.

    def _current(self) -> TermLine | None:
        line = self._panel.current()
        if line is None:
            self._context.tell(tr("Choose a term in the panel first."))
        return line

    def _edit_current(self) -> None:
        line = self._current()
        if line is not None:
            self.edit(line)

    def _remove_current(self) -> None:
        line = self._current()
        if line is not None:
            self.remove(line)

    def edit(self, line: TermLine) -> None:
        """Ask what a listed term is to be."""
        window, key = self._context.app.window, line.key
        if key.termbase in {PROJECT, USER}:
            self._records.edit(key.termbase, line.concept, window)
        elif self._keeper.is_writable(key.termbase):
            form = ConceptForm(line.concept, window)
            self._context.ask(form, lambda: self._update(line, form))
        else:
            self._tell_fixed(line)

    def _update(self, line: TermLine, form: ConceptForm) -> None:
        concept, key = form.concept(), line.key
        self._keeper.change(lambda service: service.update(key, concept))

    def remove(self, line: TermLine) -> None:
        """Remove a listed term; undo brings back one of the project, history one of a termbase."""
        key = line.key
        if key.termbase in {PROJECT, USER}:
            self._records.remove(key.termbase, line.concept)
            self._context.tell(tr("“{term}” is no term any more.", term=line.chinese))
        elif self._keeper.is_writable(key.termbase):
            said = tr("“{term}” is no term any more.", term=line.chinese)
            self._keeper.change(
                lambda service: service.remove(key), lambda: self._context.tell(said)
            )
        else:
            self._tell_fixed(line)

    def _tell_fixed(self, line: TermLine) -> None:
        name = self._keeper.name_of(line.key.termbase)
        self._context.tell(tr("“{name}” cannot be changed.", name=name))
