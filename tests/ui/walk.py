"""Walking through all that can be triggered: what breaks, what is silent, what stays open."""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QMenu,
    QMessageBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME
from ui.app import Program
from ui.controllers.review.desk import DeskController
from ui.needs import REASONS
from ui.widgets.desk_queue import DeskView

# What Qt says where there is no screen.
HARMLESS = ("This plugin does not support",)

CHECKS = frozenset({"check"})
PATIENCE = 6 * JOB_TIME

# Of the tabulator in one dialog.
_MOST_STEPS = 60


@dataclass
class Trouble:
    """Everything that went wrong, each with the step it went wrong at."""

    found: list[str] = field(default_factory=list)
    step: str = ""

    def note(self, what: str) -> None:
        self.found.append(f"{self.step}: {what}")


@contextmanager
def watched() -> Iterator[Trouble]:
    """Catch what nobody else does: exceptions on any thread, in finalizers, and Qt's warnings."""
    trouble = Trouble()

    def on_exception(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        where = "" if trace is None else f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
        trouble.note(f"{kind.__name__}: {error} ({where})")

    def on_message(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not any(each in text for each in HARMLESS):
            trouble.note(f"Qt: {text}")

    kept = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook = on_exception
    threading.excepthook = lambda args: trouble.note(f"on a thread: {args.exc_value!r}")
    sys.unraisablehook = lambda args: trouble.note(f"not raised: {args.exc_value!r}")
    before = qInstallMessageHandler(on_message)
    try:
        yield trouble
    finally:
        qInstallMessageHandler(before)
        sys.excepthook, threading.excepthook, sys.unraisablehook = kept


class Walker:
    """Triggers actions and buttons, and goes back to where a state puts one."""

    def __init__(self, program: Program, trouble: Trouble, qtbot: QtBot) -> None:
        self.program = program
        self.trouble = trouble
        self.qtbot = qtbot
        self.held = CHECKS
        """Jobs that are not waited for: what they bring changes nothing of what can be done."""

        self.actions = 0
        self.buttons = 0

    @property
    def window(self) -> QWidget:
        return self.program.context.window

    def settle(self) -> None:
        """Let everything happen that a person would see a moment later."""
        self.qtbot.wait(0)
        while self._waits_for_jobs():
            with self.qtbot.waitSignal(self.program.context.jobs.busy_changed, timeout=PATIENCE):
                pass
            self.qtbot.wait(0)

    def _waits_for_jobs(self) -> bool:
        return any(key not in self.held for key in self.program.context.jobs._current)

    def popped(self) -> list[QWidget]:
        """Return what stands over the window: dialogs and menus."""
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if widget.isVisible() and widget is not self.window and _takes_keys(widget)
        ]

    def look(self) -> tuple[object, ...]:
        """Return everything a person could see to have changed."""
        place, window = self.program.context, self.program.context.window
        project, pairs = place.project, window.pairs
        controllers = self.program.controllers
        actions = place.actions.all().values()
        of_project: tuple[object, ...] = ()
        if project is not None:
            session = project.session
            of_project = (
                *(project.path, place.active, project.rows.scope, session.undoable()),
                *(session.redoable(), tuple(session.read.settings().items())),
                *(project.article, len(project.rows.keys()), tuple(pairs.selections().items())),
                controllers[DeskController].line_up.whole,
            )
        return (
            *(window.isVisible(), window.windowState(), window.stack.currentIndex()),
            tuple(action.isChecked() for action in actions),
            tuple(dock.isHidden() for dock in window.docks.values()),
            tuple(dock.visibleRegion().isEmpty() for dock in window.docks.values()),
            tuple(id(dock) for dock in window.docks.values() if dock.isVisible()),
            *(
                pairs.selection(),
                pairs.columns.state(),
                pairs.editor.text(),
                pairs.editor.selection(),
            ),
            *(window.find_bar.isHidden(), window.filter_bar.isHidden()),
            controllers[DeskView].is_on_last_page,
            *(place.preferences.load(), QGuiApplication.clipboard().text()),
            *(QApplication.focusWidget(), QApplication.activePopupWidget()),
            of_project,
        )

    def trigger(
        self, name: str, action: QAction, before: tuple[object, ...] | None = None
    ) -> list[QWidget]:
        """Trigger an action; it must do something or say something. Return what it opened.

        `before` is how everything looks now, where that is known.
        """
        self.trouble.step = f"{self.trouble.step.partition(' · ')[0]} · {name}"
        status = self.program.context.window.status
        status.message.clear()
        before = before or self.look()
        chosen = (
            action.isChecked() and action.actionGroup() is not None
        )  # one of several, as it was
        self.actions += 1
        action.trigger()
        self.settle()
        self.look_for_bugs()
        opened = self.popped()
        said = self.program.context.window.status.message.text()
        if not opened and not said and not chosen and before == self.look():
            self.trouble.note("is not grey, and does nothing and says nothing")
        return opened

    def check_grey(self, name: str) -> None:
        """Note an action that is grey for no declared reason."""
        actions = self.program.context.actions
        declared = {REASONS[need] for need in REASONS}
        if not actions.spec(name).needs or actions.reason(name) not in declared:
            self.trouble.note(f"{name} is grey, and nobody knows why")

    def look_for_bugs(self) -> None:
        """Note the dialogs by which the program itself tells of bugs."""
        for widget in self.popped():
            if isinstance(widget, QMessageBox) and widget.icon() is QMessageBox.Icon.Critical:
                self.trouble.note(f"a bug is told: {widget.detailedText() or widget.text()}")

    def close(self) -> None:
        """Close what is open by Escape."""
        for _ in range(10):
            opened = self.popped()
            if not opened:
                return
            top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or opened[-1]
            QTest.keyClick(top, Qt.Key.Key_Escape)
            self.qtbot.wait(0)
        for widget in self.popped():
            self.trouble.note(f"Escape does not close {type(widget).__name__}")
            widget.close()

    def tab_through(self, dialog: QWidget) -> None:
        """Go round a dialog by the tabulator."""
        if not isinstance(dialog, QDialog) or isinstance(dialog, QFileDialog):
            return
        first = None
        for _ in range(_MOST_STEPS):
            focused = dialog.focusWidget() or dialog
            if focused is first:
                break
            first = first or focused
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        self.look_for_bugs()

    def press_buttons(self, name: str, open_again: Callable[[], list[QWidget]]) -> None:
        """Press every button of the dialog an action opens, then Enter, each in a fresh dialog."""
        number = 0
        while True:
            dialog = self._dialog(open_again)
            buttons = buttons_in(dialog) if dialog is not None else []
            if dialog is not None and number == 0:
                self.tab_through(dialog)
            if dialog is None or number >= len(buttons):
                break
            while dialog.isVisible() and number < len(buttons):
                self.trouble.step = (
                    f"{self.trouble.step.partition(' · ')[0]} · {name} [{buttons[number].text()}]"
                )
                self.press(buttons[number])
                number += 1
                if self.popped() != [dialog]:
                    break
                buttons = buttons_in(dialog)
            self.close()
        if dialog is not None:
            self.trouble.step = f"{self.trouble.step.partition(' · ')[0]} · {name} [Enter]"
            QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
            self.settle()
            self.look_for_bugs()
            self.close()

    def _dialog(self, open_again: Callable[[], list[QWidget]]) -> QDialog | None:
        found = self.popped() or open_again()
        dialogs = [w for w in found if isinstance(w, QDialog) and not isinstance(w, QFileDialog)]
        return dialogs[0] if dialogs else None

    @staticmethod
    def _leave_menu() -> None:
        menu = QApplication.activePopupWidget()
        if menu is not None:
            QTest.keyClick(menu, Qt.Key.Key_Escape)

    def press(self, button: QAbstractButton) -> None:
        """Press a button by the space bar, or by the mouse where it takes no key."""
        self.buttons += 1
        if isinstance(button, QToolButton) and button.menu() is not None:
            QTimer.singleShot(0, self._leave_menu)  # Qt waits in a loop of its own for a choice
        if button.focusPolicy() & Qt.FocusPolicy.TabFocus:
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Space)
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()
        self.look_for_bugs()


def buttons_in(parent: QWidget) -> list[QAbstractButton]:
    """Return the buttons a person could press now; a list's own are pressed with the list."""
    return [
        button
        for button in parent.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled() and not isinstance(button.parent(), QComboBox)
    ]


def _takes_keys(widget: QWidget) -> bool:
    return isinstance(widget, QDialog | QMenu) or widget.windowType() is Qt.WindowType.Popup
