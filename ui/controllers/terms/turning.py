"""The project's own terms turned into a termbase, as one step that undo takes back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.actions import ActionSpec
from ui.bridge import Outcome
from ui.controllers.project_context import ProjectContext
from ui.controllers.terms.keeping import TermKeeper
from ui.dialogs.files import Choose, FileQuestion, Purpose
from ui.language import told, tr
from ui.needs import Need
from workbench.model.term import Term
from workbench.services.commands.terms import TurnTerms
from workbench.services.terms.places import TermbasePlace
from workbench.terms.store import SUFFIX
from workbench.text.plural import Plural

TURN = "termbase.turn"


def turning_specs() -> tuple[ActionSpec, ...]:
    """Return the action that turns rows into a termbase."""
    return (ActionSpec(TURN, "T&urn the project's terms into a termbase…", needs=(Need.PROJECT,)),)


class TurningController(QObject):
    """Writes the termbase first and takes the rows out only when it is on the disk."""

    def __init__(
        self, context: ProjectContext, keeper: TermKeeper, over: Callable[[], QWidget | None]
    ) -> None:
        """Serve an open project; files are asked for over what `over` returns."""
        super().__init__(context.parent)
        self._context = context
        self._keeper = keeper
        self._over = over
        context.serve({TURN: self.ask})

    def ask(self) -> None:
        """Ask for a file that the project's terms go into."""
        if not self._context.session.read.terms():
            self._context.tell(tr("The project has no terms of its own."))
            return
        kinds = tr("Termbases (*{suffix})", suffix=SUFFIX)
        name = f"{self._context.session.path.stem}{SUFFIX}"
        title = tr("Turn the project's terms into a termbase")
        question = FileQuestion(title, Purpose.EXPORT, Choose.NEW_FILE, kinds, name, suffix=SUFFIX)
        self._context.ask_files(question, lambda answer: self.turn(answer.path), self._over())

    def turn(self, path: Path) -> None:
        """Put the project's terms into a termbase, use it from now on, and take them out here."""
        rows = tuple(self._context.session.read.terms())
        take = partial(self._take, path, rows)
        self._keeper.ask(TURN, lambda service, _: service.turn(path, rows), take)

    def _take(self, path: Path, rows: tuple[Term, ...], outcome: Outcome[int]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        if outcome.value is None:
            return
        place = TermbasePlace(path, "", writable=True)
        known = next((each for each in self._keeper.places if each.key == place.key), place)
        others = [each for each in self._keeper.places if each.key != place.key]
        self._keeper.attach((replace(known, on=True, writable=True), *others))
        if self._context.execute(TurnTerms(rows)):
            turned = Plural(
                "{number} terms are in {name} now; undo brings them back into the project.",
                one="{number} term is in {name} now; undo brings it back into the project.",
            )
            said = told(outcome.value, turned, name=path.name)
            self._context.tell(said)
