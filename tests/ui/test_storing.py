"""What machines make is stored a little at a step, and nothing of it waits for the disk."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from tests.ui.window import project_of
from ui.app import Program
from ui.controllers.project_context import ProjectContext
from ui.controllers.writing import storing
from ui.controllers.writing.storing import StepStore
from workbench.model.errors import EnvironmentFailure
from workbench.services.session import Session


class Shelf(QObject):
    """Holds numbers, and stores them."""

    def __init__(self, context: ProjectContext) -> None:
        super().__init__(context.parent)
        self.context = context
        self.held: list[int] = []
        self.steps: list[list[int]] = []
        self.emptied = 0
        self.errors: list[object] = []
        self.fails = False
        self.soon: list[Callable[[], None]] = []
        """What is to be done in the turn after the next step."""

        self.store = StepStore(context, "test", self._store, self)
        self.store.emptied.connect(self._note)
        self.store.failed.connect(self.errors.append)

    def _note(self) -> None:
        self.emptied += 1

    def _store(self, count: int) -> int:
        while self.soon:
            QTimer.singleShot(0, self, self.soon.pop())
        if self.fails:
            self.held = []
            raise EnvironmentFailure("disk.full", path="news.dzp")
        self.steps.append(self.held[:count])
        self.held = self.held[count:]
        return len(self.held)

    @property
    def stored(self) -> list[int]:
        return [number for step in self.steps for number in step]


@pytest.fixture
def shelf(program: Program) -> Shelf:
    return Shelf(ProjectContext(program.context, project_of(program)))


class Fold:
    """A fold of the log that takes until it may end."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun = self.asked = 0
        self.may_end = threading.Event()
        monkeypatch.setattr(Session, "fold_beside", self._fold_beside)

    def _fold_beside(self, *, begin_again: bool = False) -> Callable[[], bool]:
        self.asked += begin_again

        def fold() -> bool:
            self.begun += 1
            assert self.may_end.wait(60)
            return True

        return fold


@pytest.fixture
def fold(monkeypatch: pytest.MonkeyPatch) -> Iterator[Fold]:
    found = Fold(monkeypatch)
    yield found
    found.may_end.set()


def test_what_is_held_is_stored_in_order_a_little_at_a_step(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.held = list(range(40))
    shelf.store.wake()
    assert shelf.steps == []

    qtbot.waitUntil(lambda: shelf.emptied > 0)

    assert shelf.stored == list(range(40))
    assert len(shelf.steps) > 3
    assert shelf.emptied == 1


def test_who_is_in_a_hurry_has_a_step_in_the_next_turn(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.held = [1, 2]
    shelf.store.hurry()
    assert shelf.steps == []

    qtbot.waitUntil(lambda: shelf.emptied == 1)

    assert shelf.steps == [[1, 2]]


def test_what_comes_after_the_last_step_comes_before_the_end(shelf: Shelf, qtbot: QtBot) -> None:
    ends: list[list[int]] = []
    shelf.store.emptied.connect(lambda: ends.append(shelf.stored))

    def more() -> None:
        shelf.held.append(2)
        shelf.store.wake()

    shelf.held, shelf.soon = [1], [more]
    shelf.store.hurry()
    qtbot.waitUntil(lambda: bool(ends))

    assert ends == [[1, 2]]


def test_nothing_is_stored_while_what_was_stored_goes_to_the_disk(
    shelf: Shelf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end = threading.Event(), threading.Event()

    def sync(_: Session) -> None:
        begun.set()
        assert may_end.wait(60)

    monkeypatch.setattr(Session, "sync", sync)
    shelf.held = [1]
    shelf.store.hurry()
    qtbot.waitUntil(begun.is_set)
    shelf.held = [2]
    shelf.store.wake()
    qtbot.wait(50)
    assert shelf.stored == [1]

    may_end.set()
    qtbot.waitUntil(lambda: shelf.stored == [1, 2])


def test_where_nothing_is_held_nothing_goes_on_by_itself(
    shelf: Shelf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Session] = []

    def sync(session: Session) -> None:
        synced.append(session)

    monkeypatch.setattr(Session, "sync", sync)
    monkeypatch.setattr(storing, "_UNTIL_SYNCED", 10)
    again = Shelf(shelf.context)
    again.held = [1]
    again.store.hurry()
    qtbot.waitUntil(lambda: len(synced) == 1)
    qtbot.wait(100)

    assert len(synced) == 1
    assert again.steps == [[1]]


def test_nothing_is_stored_while_the_log_is_folded_and_then_it_goes_on(
    shelf: Shelf, fold: Fold, qtbot: QtBot
) -> None:
    shelf.store.prepare()
    qtbot.waitUntil(lambda: fold.begun == 1)
    shelf.held = [1, 2, 3]
    shelf.store.wake()
    shelf.store.hurry()
    qtbot.wait(50)
    assert shelf.steps == []

    fold.may_end.set()
    qtbot.waitUntil(lambda: shelf.stored == [1, 2, 3])
    assert fold.asked == 1


def test_a_log_that_grows_is_folded_between_two_steps(
    shelf: Shelf, fold: Fold, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fold.may_end.set()
    monkeypatch.setattr(Session, "is_log_growing", property(lambda _: fold.begun < 2))
    shelf.held = list(range(40))
    shelf.store.wake()

    qtbot.waitUntil(lambda: not shelf.held and fold.begun == 2)

    assert shelf.stored == list(range(40))


def test_a_project_that_cannot_be_written_ends_it(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.held, shelf.fails = [1], True
    shelf.store.hurry()

    qtbot.waitUntil(lambda: shelf.emptied == 1)
    assert len(shelf.errors) == 1
