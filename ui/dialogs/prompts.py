"""Small questions: a text, an address, a highlight's kind and note."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.language import noted, tr
from ui.viewmodels.kinds import HighlightKinds
from ui.widgets.labels import WrappedLabel

_WIDTH = 480
_OK = QDialogButtonBox.StandardButton.Ok
_CANCEL = QDialogButtonBox.StandardButton.Cancel


@dataclass(frozen=True, slots=True)
class Question:
    """What a text prompt asks: its title, its label, what is there already, the button's word."""

    title: str
    label: str
    text: str = ""
    button: str = noted("OK")
    may_be_empty: bool = False


def button_box(dialog: QDialog, word: str) -> QDialogButtonBox:
    """Return the two buttons of a dialog, connected to it."""
    box = QDialogButtonBox(_OK | _CANCEL, dialog)
    first = box.button(_OK)
    first.setText(word)
    first.setProperty("kind", "primary")
    first.style().unpolish(first)
    first.style().polish(first)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box


class TextPrompt(QDialog):
    """Asks for a text of several lines; Ctrl+Enter accepts, Escape leaves."""

    def __init__(self, question: Question, parent: QWidget, font: QFont | None = None) -> None:
        """Ask `question`; `font` is the field's where it matters, as for Chinese."""
        super().__init__(parent)
        self.setWindowTitle(question.title)
        self.setMinimumWidth(_WIDTH)
        self._may_be_empty = question.may_be_empty
        self.field = QPlainTextEdit(question.text, self)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(question.label)
        self.field.selectAll()
        self.field.installEventFilter(self)
        if font is not None:
            self.field.setFont(font)
        label = WrappedLabel(question.label, self)
        label.setBuddy(self.field)
        self.buttons = button_box(self, tr(question.button))
        layout = QVBoxLayout(self)
        for widget in (label, self.field, self.buttons):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._check)
        self._check()

    @property
    def text(self) -> str:
        """Return what was written."""
        return self.field.toPlainText().strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept on Ctrl+Enter."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                if self.buttons.button(_OK).isEnabled():
                    self.accept()
                return True
        return super().eventFilter(watched, event)

    def _check(self) -> None:
        self.buttons.button(_OK).setEnabled(self._may_be_empty or bool(self.text))


class AddressPrompt(QDialog):
    """Asks for the web address of an article."""

    def __init__(self, address: str, parent: QWidget) -> None:
        """Begin with `address`, as one from the clipboard."""
        super().__init__(parent)
        self.setWindowTitle(tr("Import from a web address"))
        self.setMinimumWidth(_WIDTH)
        self.field = QLineEdit(address, self)
        self.field.setPlaceholderText("https://")
        self.field.selectAll()
        self.buttons = button_box(self, tr("Import"))
        layout = QFormLayout(self)
        layout.addRow(tr("&Address"), self.field)
        layout.addRow(self.buttons)
        self.field.textChanged.connect(self._check)
        self._check()

    @property
    def address(self) -> str:
        """Return the address."""
        return self.field.text().strip()

    def _check(self) -> None:
        looks_right = self.address.lower().startswith(("http://", "https://"))
        self.buttons.button(_OK).setEnabled(looks_right)


class HighlightPrompt(QDialog):
    """Asks for a highlight's kind and note."""

    def __init__(
        self, kinds: HighlightKinds, kind: str, note: str, quote: str, parent: QWidget
    ) -> None:
        """Begin with what the highlight over `quote` has."""
        super().__init__(parent)
        self.setWindowTitle(tr("Highlight"))
        self.setMinimumWidth(_WIDTH)
        self.choice = QComboBox(self)
        for each in kinds:
            self.choice.addItem(each.name, each.id)
        if self.choice.findData(kind) < 0:
            self.choice.addItem(kinds[kind].name, kind)
        self.choice.setCurrentIndex(self.choice.findData(kind))
        self.field = QLineEdit(note, self)
        shown = WrappedLabel(quote, self)
        shown.setTextFormat(Qt.TextFormat.PlainText)
        layout = QFormLayout(self)
        layout.addRow(tr("Text"), shown)
        layout.addRow(tr("&Kind"), self.choice)
        layout.addRow(tr("&Note"), self.field)
        layout.addRow(button_box(self, tr("Save")))
        self.field.setFocus()

    @property
    def kind(self) -> str:
        """Return the chosen kind's id."""
        return str(self.choice.currentData())

    @property
    def note(self) -> str:
        """Return the note."""
        return self.field.text().strip()
