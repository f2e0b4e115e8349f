"""The one way in which actions and buttons are connected to what they do.

Qt's `triggered`, `clicked` and `toggled` carry a flag, and what of it reaches a `partial` or a
lambda is guessed by the binding. So nothing else connects to them: a handler here is called with
nothing, or with the flag, whatever it is made of.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton


class _Trigger(QObject):
    """Calls a handler that takes nothing, whatever a signal carries."""

    def __init__(self, handler: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._handler = handler

    def fire(self, _checked: object = None) -> None:
        """Call the handler."""
        self._handler()


class _Switch(QObject):
    """Calls a handler that takes whether something is on."""

    def __init__(self, handler: Callable[[bool], object], parent: QObject) -> None:
        super().__init__(parent)
        self._handler = handler

    def fire(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        """Call the handler."""
        self._handler(on)


def on_trigger(action: QAction, handler: Callable[[], object]) -> None:
    """Call `handler` whenever the user triggers an action."""
    action.triggered.connect(_Trigger(handler, action).fire)


def on_switch(action: QAction, handler: Callable[[bool], object]) -> None:
    """Call `handler` with the new state whenever the user switches an action."""
    action.triggered.connect(_Switch(handler, action).fire)


def on_click(button: QAbstractButton, handler: Callable[[], object]) -> None:
    """Call `handler` whenever a button is clicked."""
    button.clicked.connect(_Trigger(handler, button).fire)


def on_toggle(button: QAbstractButton, handler: Callable[[bool], object]) -> None:
    """Call `handler` with the new state whenever a button is switched, by whomever."""
    button.toggled.connect(_Switch(handler, button).fire)
