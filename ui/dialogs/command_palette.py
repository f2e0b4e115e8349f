"""The command palette: every action of the window, found by a few letters."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.language import tr

_SIZE = (560, 420)
_MOVING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Offer:
    """One action as the palette offers it; `path` says in which menu it is."""

    text: str
    path: str
    action: QAction


def match_quality(words: str, text: str) -> int | None:
    """Return how well some letters fit a text, lower is better; `None` if they do not.

    Every letter must occur in order. Letters at the beginnings of words are worth most, then runs.
    """
    cost, place = 0, -1
    folded = text.casefold()
    for letter in words.casefold():
        if letter.isspace():
            continue
        found = folded.find(letter, place + 1)
        if found < 0:
            return None
        at_word = found == 0 or not folded[found - 1].isalnum()
        cost += 0 if found == place + 1 or at_word else found - place
        place = found
    return cost + (0 if words.casefold() in folded else len(text) // 4)


class CommandPalette(QDialog):
    """A field over a list; Enter runs the chosen action, Escape leaves."""

    def __init__(self, offers: Iterable[Offer], parent: QWidget) -> None:
        """Offer these actions; those that are grey now are left out."""
        super().__init__(parent)
        self.setWindowTitle(tr("Commands"))
        self.resize(*_SIZE)
        self._offers = [offer for offer in offers if offer.action.isEnabled()]
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Type a few letters of a command"))
        self.field.setAccessibleName(tr("Command"))
        self.field.textChanged.connect(self._match)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        self._match("")
        self.field.setFocus()

    @property
    def chosen(self) -> QAction | None:
        """Return the action the cursor is on."""
        item = self.list.currentItem()
        return None if item is None else self._shown[self.list.row(item)].action

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list and choose while the field keeps the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _MOVING:
                self.list.event(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if self.chosen is not None:
                    self.accept()
                return True
        return super().eventFilter(watched, event)

    def _match(self, words: str) -> None:
        ranked = [
            (quality, number)
            for number, offer in enumerate(self._offers)
            if (quality := match_quality(words, f"{offer.text} {offer.path}")) is not None
        ]
        self._shown = [self._offers[number] for _, number in sorted(ranked)]
        self.list.clear()
        for offer in self._shown:
            self.list.addItem(_item(offer))
        self.list.setCurrentRow(0)


def _item(offer: Offer) -> QListWidgetItem:
    keys = offer.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    parts = (f"{offer.path} › {offer.text}" if offer.path else offer.text, keys)
    item = QListWidgetItem("     ".join(part for part in parts if part))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{offer.text} {keys}")
    return item
