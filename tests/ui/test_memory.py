"""Memory is tidied while nobody types."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.memory import AWAY, PAUSE, QuietMemory


class Knot:
    """An object that holds itself, which only a collection can free."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture
def memory(qapp: QApplication) -> Iterator[QuietMemory]:
    quiet = QuietMemory(qapp)
    yield quiet
    quiet.end()
    quiet.deleteLater()


def lost_knot() -> "weakref.ref[Knot]":
    return weakref.ref(Knot())


def typed_into(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is not None)
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert field.text() == "a"


def test_while_somebody_types_nothing_is_tidied(memory: QuietMemory, qtbot: QtBot) -> None:
    typed_into(qtbot)
    knot = lost_knot()

    memory.tidy(PAUSE / 2)

    assert knot() is not None


def test_what_is_new_is_tidied_in_a_pause(memory: QuietMemory, qtbot: QtBot) -> None:
    typed_into(qtbot)
    knot = lost_knot()

    memory.tidy(PAUSE)

    assert knot() is None


def test_a_second_look_in_one_pause_costs_nothing(memory: QuietMemory, qtbot: QtBot) -> None:
    typed_into(qtbot)
    memory.tidy(PAUSE)
    knot = lost_knot()

    memory.tidy(PAUSE + 1)

    assert knot() is not None


def test_what_was_left_out_is_tidied_when_the_person_is_away(
    memory: QuietMemory, qtbot: QtBot
) -> None:
    typed_into(qtbot)
    kept = Knot()
    knot = weakref.ref(kept)
    memory.tidy(PAUSE)
    del kept
    assert knot() is not None

    memory.tidy(AWAY)

    assert knot() is None


def test_afterwards_python_tidies_as_before(qapp: QApplication) -> None:
    before = gc.get_threshold()
    memory = QuietMemory(qapp)
    assert gc.get_threshold() != before

    memory.end()

    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0
