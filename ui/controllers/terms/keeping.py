"""The terms of an open project: one thread owns the termbases, the window has what they say."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from ui.bridge import Job, JobRunner, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from ui.controllers.terms.records import place_name
from ui.language import tr
from workbench.model.changes import ChangeSet, Kind
from workbench.model.term import GlossaryEntry
from workbench.services.jobs import CancelToken
from workbench.services.session import now_in_milliseconds
from workbench.services.terms.places import FILE, TermbasePlace, TermBook
from workbench.services.terms.service import (
    PROJECT,
    STARTER,
    USER,
    TermbaseFailure,
    TermService,
    TermView,
)
from workbench.terms.packs import packs
from workbench.terms.recogniser import Recogniser

Value = TypeVar("Value")

LOAD, FOLLOW, LOOK = "terms.load", "terms.follow", "terms.look"


class TermKeeper(QObject):
    """Owns the service of a project's terms and the one thread that may use it."""

    changed = Signal()
    """`view` is another one."""

    def __init__(self, context: ProjectContext, book: TermBook) -> None:
        """Read the termbases that are on, and follow the project's own rows until it is closed."""
        super().__init__(context.parent)
        self._context = context
        self._conversions = context.app.conversions
        self.book = book
        self.places = book.attached()
        author = context.session.author
        self.service = TermService(self.places, book.folder, author, now_in_milliseconds)
        self.jobs = JobRunner(self, threads=1, gate=context.jobs.gate, turns=context.jobs.turns)
        self.view = TermView(Recogniser.of(()))
        self._told: tuple[TermbaseFailure, ...] = ()
        self._serial = 0
        self._titles = {pack.id: pack.title for pack in packs()}
        context.project.changed.connect(self._follow)
        context.follow(context.app.window.entered, self._look)
        context.project.life.at_end(self._end)
        self.load()

    def ask(
        self,
        key: str,
        work: Callable[[TermService, CancelToken], Value],
        done: Callable[[Outcome[Value]], None],
    ) -> None:
        """Have the termbases' thread do `work`; of several under one key the newest is told."""
        service = self.service

        def run(token: CancelToken, _report: Reporter[None]) -> Value:
            return work(service, token)

        self.jobs.start(Job(key, run, done))

    def change(
        self, work: Callable[[TermService], TermView], done: Callable[[], object] | None = None
    ) -> None:
        """Write into a termbase; `done` is called once it is written and seen."""
        self._serial += 1

        def take(outcome: Outcome[TermView]) -> None:
            self._take(outcome)
            if outcome.value is not None and done is not None:
                done()

        self.ask(f"terms.write.{self._serial}", lambda service, _: work(service), take)

    def load(self) -> None:
        """Read everything again."""
        rows, shared = tuple(self._context.session.read.terms()), self._conversions.shared

        def work(service: TermService, token: CancelToken) -> TermView:
            token.raise_if_cancelled()  # a newer one does it all
            return service.load(rows, shared.user, shared.starter)

        self.ask(LOAD, work, self._take)

    def attach(self, places: tuple[TermbasePlace, ...]) -> None:
        """Use these termbases and packs from now on, and keep that for every project."""
        self.book.attach(places)
        self.places = self.book.attached()
        rows, now = tuple(self._context.session.read.terms()), self.places
        shared = self._conversions.shared

        def work(service: TermService, token: CancelToken) -> TermView:
            token.raise_if_cancelled()
            service.set_places(now)
            return service.load(rows, shared.user, shared.starter)

        self.ask(LOAD, work, self._take)

    def name_of(self, termbase: str) -> str:
        """Return what the user calls a termbase or a pack."""
        if termbase in {PROJECT, USER, STARTER}:
            return place_name(termbase)
        place = next((each for each in self.places if each.key == termbase), None)
        return termbase if place is None else self.place_name(place)

    def place_name(self, place: TermbasePlace) -> str:
        """Return what the user calls a termbase or a pack."""
        if place.path is None:
            return self._titles.get(place.pack, place.pack)
        if place.name:
            return place.name
        own = place.path == self.book.folder / FILE
        return tr("My termbase") if own else place.path.stem

    def is_writable(self, termbase: str) -> bool:
        """Return whether concepts of a termbase can be changed; the project's are rows."""
        return any(each.key == termbase and each.writable and each.path for each in self.places)

    def _follow(self, changes: ChangeSet) -> None:
        if changes.touched(Kind.TERM):
            self.follow_rows()

    def follow_rows(self) -> None:
        """Recognise the project's and the user's rows as they are now."""
        rows, user = tuple(self._context.session.read.terms()), self._conversions.shared.user
        self.ask(FOLLOW, lambda service, _: service.rows_changed(rows, user), self._take)

    def _look(self) -> None:
        """Read again what another program changed, once the user is back."""

        def take(outcome: Outcome[bool]) -> None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            elif outcome.value:
                self.load()

        self.ask(LOOK, lambda service, _: service.is_outdated(), take)

    def _take(self, outcome: Outcome[TermView]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        if outcome.value is None:
            return
        self.view = outcome.value
        if self.view.failures != self._told:
            self._told = self.view.failures
            self._tell()
        self._hand_on(self.view.house)
        self.changed.emit()

    def _hand_on(self, house: tuple[GlossaryEntry, ...]) -> None:
        """Let checks and conversion follow the user's own termbases, too."""
        if house != self._conversions.shared.termbases:
            self._conversions.use_termbases(house)
            self._context.project.use_conversions()
            self._context.project.board.restart()

    def _tell(self) -> None:
        """Say once which termbase cannot be read."""
        for failure in self.view.failures[:1]:
            name, reason = (
                self.place_name(failure.place),
                self._context.app.sentence(failure.error),
            )
            said = tr("The termbase “{name}” is not read: {reason}", name=name, reason=reason)
            self._context.tell(said)

    def _end(self) -> None:
        service = self.service

        def work(_token: CancelToken, _report: Reporter[None]) -> None:
            service.close()

        self.jobs.start(Job("terms.end", work, _nobody_hears))
        self.jobs.stop()


def _nobody_hears(_: Outcome[None]) -> None:
    """Take the end of what nobody waits for."""
