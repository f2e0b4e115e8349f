"""Small buttons: switches with a key of their own, and menus in which several things are ticked."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ui.language import plain_tip, tr
from ui.triggers import on_trigger

_TICKING = {Qt.Key.Key_Space}


def named(button: QToolButton, name: str, key: str = "") -> QToolButton:
    """Give a button its name, for the mouse and for a screen reader, and its key.

    The key works at once; a button's own shortcut would show the button pressed for 100 ms first.
    """
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(name)
    if key:
        QShortcut(QKeySequence(key), button).activated.connect(button.click)
        button.setAccessibleDescription(key)
    button.setToolTip(plain_tip(f"{name} ({key})" if key else name))
    return button


def switch(text: str, name: str, key: str, parent: QWidget) -> QToolButton:
    """Return a small switch."""
    button = QToolButton(parent)
    button.setText(text)
    button.setCheckable(True)
    return named(button, name, key)


def push(text: str, name: str, key: str, parent: QWidget) -> QToolButton:
    """Return a small button."""
    button = QToolButton(parent)
    button.setText(text)
    return named(button, name, key)


class TickMenu(QMenu):
    """Stays open while its entries are ticked; Return ticks and closes."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick what was clicked."""
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick on the space bar."""
        action = self.activeAction()
        if event.key() in _TICKING and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


class TickButton(QToolButton):
    """A button over a menu of choices; it says how many are ticked."""

    chosen = Signal()
    """The user ticked something, or took a tick away."""

    def __init__(self, name: str, choices: Iterable[tuple[str, str]], parent: QWidget) -> None:
        """Offer choices, each an id and its words."""
        super().__init__(parent)
        self._name = name
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._actions: dict[str, QAction] = {}
        self.setMenu(TickMenu(self))
        self.offer(choices)

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer other choices; what is ticked of them stays so."""
        ticked = self.ticked()
        self.menu().clear()
        self._actions = {}
        for choice, words in choices:
            action = self.menu().addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(choice in ticked)
            on_trigger(action, self._choose)
            self._actions[choice] = action
        self._show()

    def ticked(self) -> frozenset[str]:
        """Return the ids of what is ticked."""
        return frozenset(key for key, action in self._actions.items() if action.isChecked())

    def tick(self, choices: Iterable[str]) -> None:
        """Tick these and nothing else."""
        wanted = frozenset(choices)
        for key, action in self._actions.items():
            action.setChecked(key in wanted)
        self._show()

    def action(self, choice: str) -> QAction:
        """Return the entry of a choice."""
        return self._actions[choice]

    def _choose(self) -> None:
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        ticked = [action for action in self._actions.values() if action.isChecked()]
        words = [action.text().replace("&&", "&") for action in ticked]
        self.setText(f"{self._name} · {len(words)}" if words else self._name)
        self.setAccessibleName(f"{self._name}: {', '.join(words) or tr('any')}")
        self.setToolTip(plain_tip(self.accessibleName()))
        self.setProperty("kind", "chosen" if words else "")
        self.style().unpolish(self)
        self.style().polish(self)
