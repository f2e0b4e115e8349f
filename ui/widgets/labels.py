"""Labels that show a text as it is: titles and names come from outside, and are no markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label that takes no text for markup."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


def marked_label(markup: str, parent: QWidget) -> QLabel:
    """Return a label with markup of the program's own."""
    label = QLabel(markup, parent)
    label.setTextFormat(Qt.TextFormat.RichText)
    return label
