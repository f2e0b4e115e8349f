"""The part of the keys dialog in which a key is pressed, and what is said about it."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.language import tr
from ui.triggers import on_click
from ui.widgets.labels import WrappedLabel

# The words of a button and what it does.
Remedy = tuple[str, Callable[[], None]]

_PORTABLE = QKeySequence.SequenceFormat.PortableText


def native(key: str) -> str:
    """Return a key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class KeyForm(QWidget):
    """A field that takes one press, and buttons for what to do with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = WrappedLabel("", self)
        self.field = QKeySequenceEdit(self)
        self.field.setMaximumSequenceLength(1)
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(tr("New key"))
        self.label.setBuddy(self.field)
        self.assign_button = self._make(tr("&Assign"), tr("Give the action this key and no other"))
        self.add_button = self._make(tr("A&dd"), tr("Give the action this key beside those it has"))
        self.none_button = self._make(tr("&No key"), tr("Take all keys from the action"))
        self.reset_button = self._make(
            tr("Re&set"), tr("Give the action the keys of the profile back")
        )
        self.message = WrappedLabel("", self)
        self.message.setProperty("kind", "warning")
        self.message.hide()
        self.remedies: list[QPushButton] = []
        self._remedy_row = QHBoxLayout()
        self.field.keySequenceChanged.connect(self._enable)
        self._lay_out()

    def _make(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        for button in self._buttons():
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.label)
        column.addLayout(row)
        column.addWidget(self.message)
        column.addLayout(self._remedy_row)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.assign_button, self.add_button, self.none_button, self.reset_button

    @property
    def key(self) -> str:
        """Return what was pressed, as Qt writes it portably; "" for nothing."""
        return self.field.keySequence().toString(_PORTABLE)

    def ask(self, name: str, *, changed: bool) -> None:
        """Ask for a key for an action; `changed` if it has other keys than by the profile."""
        self.label.setText(
            tr("Press a &key for “{name}”", name=name.replace("&", "&&")) if name else ""
        )
        self.field.clear()
        self.field.setEnabled(bool(name))
        self.none_button.setEnabled(bool(name))
        self.reset_button.setEnabled(bool(name) and changed)
        self._enable()

    def _enable(self) -> None:
        self.assign_button.setEnabled(bool(self.key))
        self.add_button.setEnabled(bool(self.key))

    def tell(self, words: str, remedies: Sequence[Remedy] = ()) -> None:
        """Say something about what was asked for, with a button for each way out."""
        self.message.setText(words)
        self.message.setVisible(bool(words))
        while self.remedies:
            button = self.remedies.pop()
            self._remedy_row.removeWidget(button)
            button.hide()
            button.deleteLater()
        for text, act in remedies:
            button = self._make(text.replace("&", "&&"), text)
            button.setAutoDefault(False)
            on_click(button, act)
            self._remedy_row.addWidget(button)
            button.show()  # a layout would show it only later
            self.remedies.append(button)
