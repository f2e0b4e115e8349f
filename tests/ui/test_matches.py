"""Matches of the memory in the window: shown, told apart, inserted by key."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.window import CONTROL, active, press, project_of, segments
from ui.app import Program
from ui.controllers.memory.keeping import MemoryKeeper
from ui.controllers.memory.matching import MatchController
from workbench.memory.store import Memory
from workbench.memory.unit import MemoryUnit
from workbench.model.segment import Segment, Status
from workbench.model.translation_unit import UnitVariant
from workbench.services.memory.matches import Layer, MatchSet
from workbench.services.memory.places import make_memory

Key = Qt.Key
PARAGRAPH = "克里周日抵达北京，他将与中方讨论气候问题。"


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.addWidget(program.context.window)
    return program


def keeper(program: Program) -> MemoryKeeper:
    return program.controllers.project_features.built[MemoryKeeper]


def matching(program: Program) -> MatchController:
    return program.controllers.project_features.built[MatchController]


def remember(program: Program, pairs: Sequence[tuple[str, str]]) -> None:
    """Put pairs into the user's own memory, as another program would."""
    path = keeper(program).book.own.path
    make_memory(path)
    with Memory(path, writable=True) as memory:
        for source, target in pairs:
            memory.add(
                MemoryUnit(
                    UnitVariant("zh-CN", source),
                    UnitVariant("en-US", target),
                    changed_at=1_700_000_000_000,
                    changed_by="Ann",
                )
            )


def go_to(program: Program, words: str, qtbot: QtBot) -> tuple[Segment, MatchSet]:
    found = next(s for s in segments(program) if words in s.source)
    assert program.controllers.navigation.go_to(found.id)
    return found, answer(program, qtbot)


def answer(program: Program, qtbot: QtBot) -> MatchSet:
    controller = matching(program)

    def is_there() -> bool:
        shown = controller.answer
        return (
            shown is not None
            and shown.segment == active(program)
            and not keeper(program).jobs.is_running("memory.look_up")
        )

    qtbot.waitUntil(is_there)
    assert controller.answer is not None
    return controller.answer


def now(program: Program, segment: Segment) -> Segment:
    return project_of(program).session.read.segment(segment.id)


def test_ctrl_1_puts_the_best_match_into_an_empty_target_as_a_draft_of_the_memory(
    program: Program, qtbot: QtBot
) -> None:
    source = segments(program)[1].source
    remember(program, [(source[:-1] + "吗？", "Did Kerry arrive?"), (source, "Kerry arrived.")])
    segment, found = go_to(program, source, qtbot)

    press(program, Key.Key_1, CONTROL)

    after = now(program, segment)
    assert found.items[0].layer is Layer.PARAGRAPH
    assert (after.target, after.origin, after.status) == ("Kerry arrived.", "tm:100", Status.DRAFT)
    assert program.context.window.pairs.editor.text() == "Kerry arrived."
