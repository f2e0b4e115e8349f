"""A person at the real window, by keys, undoing and redoing, held against whole copies.

The model knows nothing of steps. It keeps what the project held whenever a change was committed,
under the number of the step that is undone next; undo and redo must come back to just that. And it
keeps every text that was ever saved: each has to be found in the history, whatever was undone.
"""

from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimerEvent
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.projects import Clock, an_article, is_within, segments
from tests.ui.window import CONTROL, NONE, SHIFT, focused, project_of
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.projects import ProjectController
from ui.widgets.pair_view.editor import TargetEditor
from workbench.model.changes import ChangeSet
from workbench.model.ids import SegmentId
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget
from workbench.services.history import versions_of
from workbench.services.session import Session

Key = Qt.Key
WORDS = st.sampled_from(
    ["Kerry ", "said. ", "a", '"yes" ', "talks -- ", "ll", "on climate change with China "]
)
MOVES = st.sampled_from(
    [(Key.Key_Home, CONTROL), (Key.Key_End, CONTROL), (Key.Key_Left, CONTROL), (Key.Key_Left, NONE)]
)
DELETIONS = st.sampled_from(
    [(Key.Key_Backspace, NONE), (Key.Key_Backspace, CONTROL), (Key.Key_Delete, NONE)]
)
SELECTIONS = st.sampled_from([(Key.Key_Home, SHIFT), (Key.Key_Left, CONTROL | SHIFT)])
CELLS = st.sampled_from([Key.Key_Down, Key.Key_Up])
COMMANDS = st.sampled_from(["segment.copy_source", "segment.clear", "segment.lock", "article.next"])
TIMES = st.integers(1, 7)

State = tuple[tuple[SegmentId, str, str, str], ...]


def state_of(session: Session) -> State:
    found = segments(session)
    return tuple((each.id, each.source, each.target, each.status.value) for each in found)


class Person(RuleBasedStateMachine):
    """Types, pauses, moves, confirms, splits, pastes, fixes, undoes, redoes, starts again."""

    def __init__(self, program: Program, clock: Clock, folder: Path) -> None:
        super().__init__()
        self.program, self.clock = program, clock
        self.path = Path(mkdtemp(dir=folder)) / "news.dzp"
        self.states: dict[int, State] = {0: ()}
        self.saved: set[tuple[SegmentId, str]] = set()
        self.open()
        self.session.execute(AddArticle(an_article(), "one.txt"))
        self.session.execute(AddArticle(an_article("会谈", "会谈在北京开始。", url=""), "two.txt"))
        self.program.controllers[NavigationController].go_to(segments(self.session)[0].id)

    def open(self) -> None:
        assert self.program.controllers[ProjectController].open_project(self.path)
        self.session.subscribe(self.note)

    @property
    def session(self) -> Session:
        return project_of(self.program).session

    @property
    def editor(self) -> TargetEditor:
        return self.program.context.window.pairs.editor

    def note(self, changes: ChangeSet) -> None:
        """Keep what the project holds now as what its next step to undo left behind."""
        state, top = state_of(self.session), self.session.undoable()
        self.saved |= {(segment_id, target) for segment_id, _, target, _ in state}
        if not changes.replay:
            self.states[top.id if top else 0] = state

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.clock.pass_by(0.1)
        QTest.keyClick(focused(self.program), key, modifiers)

    def tick(self) -> None:
        """Let the saver's time come without waiting for it."""
        timer = project_of(self.program).saver._timer
        if timer.isActive():
            QCoreApplication.sendEvent(timer, QTimerEvent(timer.timerId()))

    @rule(words=WORDS, times=st.integers(1, 3))
    def type(self, words: str, times: int) -> None:
        for character in words * times:
            self.clock.pass_by(0.2)
            QTest.keyClicks(focused(self.program), character)
            if character in "ea":
                self.tick()

    @rule(seconds=st.sampled_from([0.4, 0.9, 1.5, 6.0]))
    def pause(self, seconds: float) -> None:
        self.tick()
        self.clock.pass_by(seconds)

    @rule(move=MOVES)
    def move(self, move: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        self.press(*move)

    @rule(deletion=DELETIONS, times=TIMES)
    def delete(self, deletion: tuple[Qt.Key, Qt.KeyboardModifier], times: int) -> None:
        for _ in range(times):
            self.press(*deletion)
        self.tick()

    @rule(selection=SELECTIONS, words=WORDS)
    def type_over(self, selection: tuple[Qt.Key, Qt.KeyboardModifier], words: str) -> None:
        self.press(*selection)
        self.type(words, 1)

    @rule(words=WORDS, cut=st.booleans())
    def paste(self, words: str, cut: bool) -> None:  # noqa: FBT001 - hypothesis names it
        if cut:
            self.press(Key.Key_Left, CONTROL | SHIFT)
            self.press(Key.Key_X, CONTROL)
        QApplication.clipboard().setText(words * 4)
        self.press(Key.Key_V, CONTROL)

    @rule(words=st.sampled_from(["克里", "é"]))
    def compose(self, words: str) -> None:
        QApplication.sendEvent(self.editor, QInputMethodEvent("ke", []))
        before = self.editor.text()
        self.press(Key.Key_Z, CONTROL)
        assert self.editor.text() == before
        event = QInputMethodEvent()
        event.setCommitString(words)
        QApplication.sendEvent(self.editor, event)

    @rule(key=CELLS)
    def go(self, key: Qt.Key) -> None:
        self.press(key, CONTROL)

    @rule()
    def confirm(self) -> None:
        self.press(Key.Key_Return, CONTROL)

    @rule(key=st.sampled_from([Key.Key_T, Key.Key_J]))
    def split_or_merge(self, key: Qt.Key) -> None:
        self.press(key, CONTROL)

    @rule(command=COMMANDS)
    def command(self, command: str) -> None:
        self.program.context.actions[command].trigger()

    @rule(place=st.integers(0, 5), words=WORDS)
    def fix(self, place: int, words: str) -> None:
        """A fix from a list changes another segment than the one that is written in."""
        for segment in segments(self.session)[place:][:1]:
            self.program.context.execute(SetTarget(segment.id, f"{segment.target}{words}"))

    @rule(times=TIMES, by_key=st.booleans())
    def undo(self, times: int, by_key: bool) -> None:  # noqa: FBT001 - hypothesis names it
        for _ in range(times):
            self.step("edit.undo", by_key=by_key)

    @rule(times=TIMES, by_key=st.booleans())
    def redo(self, times: int, by_key: bool) -> None:  # noqa: FBT001 - hypothesis names it
        for _ in range(times):
            self.step("edit.redo", by_key=by_key)

    @rule(times=TIMES, between=st.booleans())
    def undo_and_redo(self, times: int, between: bool) -> None:  # noqa: FBT001 - hypothesis names it
        """As many redos as undos give back the same, even after a start between them."""
        project_of(self.program).saver.leave()
        before, done = state_of(self.session), 0
        for _ in range(times):
            done += self.step("edit.undo", by_key=True)
        if between:
            self.restart()
        for _ in range(done):
            self.step("edit.redo", by_key=True)
        assert state_of(self.session) == before

    def step(self, action: str, *, by_key: bool) -> bool:
        """Take one step back or forth; return whether there was one."""
        project_of(self.program).saver.flush()
        entry = self.session.undoable() if action == "edit.undo" else self.session.redoable()
        before = state_of(self.session)
        if by_key:
            self.press(Key.Key_Z, CONTROL if action == "edit.undo" else CONTROL | SHIFT)
        else:
            self.program.context.actions[action].trigger()
        top = self.session.undoable()
        wanted = before if entry is None else self.states[top.id if top else 0]
        assert state_of(self.session) == wanted
        return entry is not None

    @rule()
    def restart(self) -> None:
        assert self.program.controllers[ProjectController].close()
        self.open()

    @invariant()
    def shows_what_is_or_will_be_saved(self) -> None:
        project, active = project_of(self.program), self.program.context.active
        if active is not None:
            held = project.saver.pending(active)
            target = self.session.read.segment(active).target if held is None else held
            assert self.editor.text() == target

    def teardown(self) -> None:
        project_of(self.program).saver.leave()
        self.look_for_every_text()
        while self.step("edit.undo", by_key=False):
            pass
        self.look_for_every_text()
        assert self.session.read.damage() == []
        self.program.controllers[ProjectController].close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def look_for_every_text(self) -> None:
        """Look in the history of the segment, or of another where the segment is gone."""
        known: dict[SegmentId, list[str]] = {}
        for segment in segments(self.session):
            found = versions_of(self.session.read, segment.id)
            known[segment.id] = [version.text for version in found]
        everywhere = [text for texts in known.values() for text in texts]
        for segment_id, text in self.saved if known else ():
            assert any(is_within(text, each) for each in known.get(segment_id, everywhere))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.waitUntil(lambda: not program.context.jobs.is_running("completion"))
    return program


def test_every_text_ever_saved_is_found_again_and_redo_gives_back_what_undo_took(
    program: Program, clock: Clock, tmp_path: Path
) -> None:
    class PersonHere(Person):
        def __init__(self) -> None:
            super().__init__(program, clock, tmp_path)

    run_state_machine_as_test(
        PersonHere, settings=settings(max_examples=12, stateful_step_count=20)
    )
