"""Candidates for terms: found in the project, taken by key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ui.bridge import Outcome
from ui.controllers.project_context import ProjectContext
from ui.controllers.terms.adding import TermAddController
from ui.controllers.terms.keeping import TermKeeper
from ui.dialogs.term_forms import TermDraft, TermForm
from ui.dialogs.termbases import (
    CandidateDialog,
)
from ui.language import tr
from workbench.model.language import Variant
from workbench.model.term import EntryKind
from workbench.services.jobs import CancelToken
from workbench.services.terms.service import TermService
from workbench.terms.candidates import Candidate

FIND = "termbase.candidates"


Complete = Callable[[Sequence[Candidate], Callable[[Sequence[Candidate]], object]], None]


def _as_it_is(found: Sequence[Candidate], take: Callable[[Sequence[Candidate]], object]) -> None:
    take(found)


class CandidateController(QObject):
    """Looks for candidates in a job and offers them."""

    def __init__(
        self, context: ProjectContext, keeper: TermKeeper, adding: TermAddController
    ) -> None:
        """Serve an open project."""
        super().__init__(context.parent)
        self._context = context
        self._keeper = keeper
        self._adding = adding
        self.dialog: CandidateDialog | None = None
        # Is given what was found, and gives it on with the English it knows.
        self.complete: Complete = _as_it_is
        context.project.life.at_end(self._close)
        context.serve({"term.candidates": self.find})

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()

    def find(self) -> None:
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
                self.complete(outcome.value, self._show_candidates)

        self._context.tell(tr("Looking for candidates…"))
        self._keeper.ask(FIND, work, take)

    def _show_candidates(self, found: Sequence[Candidate]) -> None:
        dialog = CandidateDialog(found, self._context.app.window)
        dialog.taken.connect(self._take_candidate)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _take_candidate(self, candidate: Candidate) -> None:
        draft = TermDraft(
            *(candidate.chinese, candidate.english, EntryKind.WORD, Variant.CHINA),
            self._adding.usual_place(),
        )
        parent = self.dialog or self._context.app.window
        form = TermForm(draft, self._adding.places(), parent)
        self._context.ask(form, lambda: self._adding.save(form.draft()))
