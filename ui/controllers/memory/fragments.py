"""Fragments that the memories know: shown, inserted and made terms by key."""

from PySide6.QtCore import QObject

from ui.actions import ActionSpec, Addition, MenuSpec
from ui.controllers.memory.inserting import InsertController
from ui.controllers.memory.matching import MatchController
from ui.controllers.project_context import ProjectContext
from ui.language import tr
from ui.needs import Need
from ui.viewmodels.match_marks import MatchMarks
from ui.viewmodels.rows import Column
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.services.commands.terms import AddTerms
from workbench.services.memory.matches import KnownFragment, MatchSet

FRAGMENT_MENU = Addition(
    "Segment",
    (MenuSpec("&Fragments", ("fragment.show", "fragment.insert", "fragment.term")),),
)


def fragment_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of the fragments."""
    return (
        ActionSpec(
            "fragment.show", "Show the &next known fragment", ("Ctrl+F3",), needs=(Need.SEGMENT,)
        ),
        ActionSpec(
            "fragment.insert", "&Insert the fragment's English", ("Alt+F3",), needs=(Need.WRITABLE,)
        ),
        ActionSpec(
            "fragment.term", "Make the fragment a &term", ("Ctrl+Shift+F3",), needs=(Need.SEGMENT,)
        ),
    )


class FragmentController(QObject):
    """Walks through the fragments of the active segment, which the panel shows."""

    def __init__(
        self,
        context: ProjectContext,
        matching: MatchController,
        inserting: InsertController,
        marks: MatchMarks,
    ) -> None:
        """Serve the panel of the window for an open project."""
        super().__init__(context.parent)
        self._context = context
        self._matching = matching
        self._inserting = inserting
        self._marks = marks
        self._panel = context.app.window.matches
        self.current: KnownFragment | None = None
        context.serve(
            {
                "fragment.show": self.show_next,
                "fragment.insert": self.insert,
                "fragment.term": self.make_term,
            }
        )
        context.follow(self._panel.guess_chosen, self._insert_text)
        matching.answered.connect(self._follow)

    def _follow(self, answer: MatchSet | None) -> None:
        """Stay at the fragment as long as it is there."""
        known = () if answer is None else answer.fragments
        if self.current is not None and self.current not in known:
            self._show(None)

    @property
    def _fragments(self) -> tuple[KnownFragment, ...]:
        answer = self._matching.answer
        return () if answer is None else answer.fragments

    def show_next(self) -> None:
        """Show the fragment at the cursor in the source, or the next one after that shown."""
        fragments = self._fragments
        if not fragments:
            self._context.tell(tr("No fragment of it is known."))
            return
        aimed = self._at_cursor(fragments)
        if aimed is None or aimed == self.current:
            at = fragments.index(self.current) + 1 if self.current in fragments else 0
            aimed = fragments[at % len(fragments)]
        self._show(aimed)
        dock = self._context.app.window.docks["matches"]
        dock.show()
        dock.raise_()

    def _at_cursor(self, fragments: tuple[KnownFragment, ...]) -> KnownFragment | None:
        cursor = self._context.app.window.pairs.selections().get(Column.SOURCE)
        if cursor is None:
            return None
        return next(
            (each for each in fragments if each.place.start <= cursor.start < each.place.end), None
        )

    def _show(self, fragment: KnownFragment | None) -> None:
        self.current = fragment
        self._panel.show_fragment(fragment)
        answer = self._matching.answer
        if fragment is not None and answer is not None:
            self._marks.point(SegmentId(answer.segment), fragment.place)
        else:
            self._marks.point(None, None)

    def _chosen(self) -> KnownFragment | None:
        """Return the fragment that is shown, else the first, which is shown then."""
        if self.current is None and self._fragments:
            self.show_next()
        if self.current is None:
            self._context.tell(tr("No fragment of it is known."))
        return self.current

    def insert(self) -> None:
        """Put the likeliest English of the fragment in at the cursor."""
        fragment = self._chosen()
        if fragment is None:
            return
        if fragment.best:
            self._insert_text(fragment.best)
        else:
            self._context.tell(tr("Its English cannot be guessed; look at the units."))

    def _insert_text(self, text: str) -> None:
        if self._context.active is not None:
            self._context.app.window.pairs.setFocus()
            self._inserting.put_in(text)

    def make_term(self) -> None:
        """Put the fragment and its English into the project's names and terms."""
        fragment, answer = self._chosen(), self._matching.answer
        if fragment is None or answer is None or not fragment.best:
            return
        row = self._panel.guesses.currentItem()
        english = row.text() if row is not None else fragment.best
        entry = _entry(answer.wanted.language, fragment.text, english)
        known = [term.entry for term in self._context.session.read.terms()]
        if entry in known:
            self._context.tell(tr("It is a term already."))
        elif self._context.execute(AddTerms((entry,))):
            said = tr(
                "“{source}” is the term “{english}” now.", source=fragment.text, english=english
            )
            self._context.tell(said)


def _entry(language: Variant, source: str, english: str) -> GlossaryEntry:
    if language is Variant.TAIWAN:
        return GlossaryEntry(EntryKind.WORD, taiwan=source, english=english)
    if language is Variant.HONG_KONG:
        return GlossaryEntry(EntryKind.WORD, hong_kong=source, english=english)
    return GlossaryEntry(EntryKind.WORD, china=source, english=english)
