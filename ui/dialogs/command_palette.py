"""The command palette: every action of the window, found by a few letters."""

import re
from collections.abc import Callable, Iterable
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
from ui.widgets.labels import PlainLabel

# In characters: however far back the letters stand, it costs no more than this.
_FAR = 40

# What it costs a text that only its letters fit, in order: one that has the words is nearer.
_NO_WORDS = 1_000

_SIZE = (560, 420)
_MOVING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Offer:
    """Something the palette offers: an action, or an article to go to.

    `path` says in which menu or list it is; `more` are words it is found by and that are not shown.
    """

    text: str
    path: str
    action: QAction | None
    run: Callable[[], object]
    more: str = ""


def match_quality(words: str, text: str) -> int | None:
    """Return how well some letters fit a text, lower is better; `None` if they do not.

    Best are texts that hold every word, in any order; else every letter must occur in order, those
    at the beginnings of words worth most, then runs.
    """
    if not words.strip():
        return 0
    by_words = _words_in(words, text)
    return by_words if by_words is not None else _letters_in(words, text)


def _words_in(words: str, text: str) -> int | None:
    """Return how well words fit that may stand in any order; those at beginnings come first."""
    folded, cost = text.casefold(), 0
    for word in words.casefold().split():
        found = folded.find(word)
        if found < 0:
            return None
        at_word = re.search(rf"\b{re.escape(word)}", folded)
        cost += min(found, _FAR) if at_word is None else min(at_word.start(), _FAR) // 4
    return cost


def _letters_in(words: str, text: str) -> int | None:
    cost, place = _NO_WORDS, -1
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
        """Offer these; actions that are grey now are left out."""
        super().__init__(parent)
        self.setWindowTitle(tr("Commands"))
        self.resize(*_SIZE)
        self._offers = [o for o in offers if o.action is None or o.action.isEnabled()]
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Type a few letters of a command"))
        self.field.setAccessibleName(tr("Command"))
        self.field.textChanged.connect(self._match)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self.accept)
        self.nothing = PlainLabel(tr("Nothing is called that. Try fewer words."), self)
        self.nothing.setContentsMargins(8, 6, 8, 6)
        self.nothing.hide()
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)
        self._match("")
        self.field.setFocus()

    @property
    def chosen(self) -> Offer | None:
        """Return what the cursor is on."""
        row = self.list.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

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
            if (quality := _quality(words, offer)) is not None
        ]
        self._shown = [self._offers[number] for _, number in sorted(ranked)]
        self.list.clear()
        for offer in self._shown:
            self.list.addItem(_item(offer))
        self.list.setCurrentRow(0)
        self.nothing.setVisible(not self._shown)


def _quality(words: str, offer: Offer) -> int | None:
    return match_quality(words, f"{offer.text} {offer.path} {offer.more}")


def _item(offer: Offer) -> QListWidgetItem:
    native = QKeySequence.SequenceFormat.NativeText
    keys = "" if offer.action is None else offer.action.shortcut().toString(native)
    parts = (f"{offer.path} › {offer.text}" if offer.path else offer.text, keys)
    item = QListWidgetItem("     ".join(part for part in parts if part))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{offer.text} {keys}")
    return item
