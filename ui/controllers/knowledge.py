"""What memories and terms know of each other: names for the scores, guesses for candidates."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from ui.bridge import Outcome
from ui.controllers.features import Built, Feature
from ui.controllers.memory.keeping import MemoryKeeper
from ui.controllers.project_context import ProjectContext
from ui.controllers.terms.candidates import CandidateController
from ui.controllers.terms.keeping import TermKeeper
from workbench.services.jobs import CancelToken
from workbench.services.memory.service import MemoryService
from workbench.terms.candidates import Candidate

GUESS = "memory.candidates"


class KnowledgeController(QObject):
    """Hands on between the two while a project is open."""

    def __init__(
        self,
        context: ProjectContext,
        memories: MemoryKeeper,
        terms: TermKeeper,
        candidates: CandidateController,
    ) -> None:
        """Let the memories know the names of the terms, and guess the English of candidates."""
        super().__init__(context.parent)
        self._memories = memories
        self._terms = terms
        terms.changed.connect(self._hand_names)
        candidates.complete = self._complete

    def _hand_names(self) -> None:
        self._memories.know(self._terms.view.names())

    def _complete(
        self, found: Sequence[Candidate], take: Callable[[Sequence[Candidate]], object]
    ) -> None:
        """Guess what has no English yet, and give all of them to `take`."""

        def work(service: MemoryService, token: CancelToken) -> list[Candidate]:
            completed = []
            for each in found:
                token.raise_if_cancelled()
                english = each.english or service.guess(each.chinese)
                completed.append(replace(each, english=english))
            return completed

        def done(outcome: Outcome[list[Candidate]]) -> None:
            # Where the memories fail the candidates are there all the same.
            take(found if outcome.value is None else outcome.value)

        self._memories.ask(GUESS, work, done)


def _for_project(context: ProjectContext, built: Built) -> Iterable[QObject]:
    yield KnowledgeController(
        context, built[MemoryKeeper], built[TermKeeper], built[CandidateController]
    )


# Leans on the rooms of memory and terms, which know nothing of each other.
KNOWLEDGE = Feature(for_project=_for_project)
