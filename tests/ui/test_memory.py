"""Memory is tidied while nobody types."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from ui.memory import AWAY, LOOK, MANY, NEW, PAUSE, QuietMemory


class Knot:
    """An object that holds itself, which only a collection can free."""

    def __init__(self) -> None:
        self.own = self


class Dialog(QDialog):
    """The same, and Qt's: only the window's thread may free it."""

    def __init__(self) -> None:
        super().__init__()
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


def test_many_new_objects_are_set_aside_while_somebody_types_and_tidied_in_the_pause(
    memory: QuietMemory, qtbot: QtBot
) -> None:
    typed_into(qtbot)
    knot = lost_knot()
    kept = [[each] for each in range(MANY)]

    memory.tidy_new()
    assert knot() is not None
    assert gc.get_count()[0] < NEW
    memory.tidy(PAUSE)

    assert knot() is None
    assert len(kept) == MANY


def test_afterwards_python_tidies_as_before(qapp: QApplication) -> None:
    gc.enable()
    memory = QuietMemory(qapp)
    assert not gc.isenabled()

    memory.end()

    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


@pytest.mark.usefixtures("memory")
def test_nothing_is_tidied_on_the_thread_of_a_job(qtbot: QtBot) -> None:
    places: list[str] = []
    kept: list[list[int]] = []
    dialog = Dialog()
    weakref.finalize(dialog, lambda: places.append(threading.current_thread().name))
    del dialog
    made = threading.Thread(target=lambda: kept.extend([each] for each in range(40 * NEW)))

    made.start()
    made.join()
    assert places == []
    qtbot.waitUntil(lambda: places != [])

    assert places == [threading.current_thread().name]


def test_the_pause_is_seen_while_something_blinks(memory: QuietMemory, qtbot: QtBot) -> None:
    typed_into(qtbot)
    blink = QTimer(memory, interval=LOOK // 10)
    blink.timeout.connect(lambda: None)
    blink.start()
    knot = lost_knot()

    qtbot.waitUntil(lambda: knot() is None)
    assert blink.isActive()
