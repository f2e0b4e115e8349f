"""Labels that show a text as it is: titles and names come from outside, and are no markup."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label that takes no text for markup."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


class WrappedLabel(PlainLabel):
    """A label in a dialog that breaks its text into lines and always has room for all of them.

    A window asks its labels for their height by width once, when it is first shown; a text that
    grows later would be cut off below.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        """Show another text, and ask for the room it needs."""
        super().setText(text)
        self._ask_for_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the room that the text needs in another width."""
        super().resizeEvent(event)
        self._ask_for_room()

    def _ask_for_room(self) -> None:
        # Before it is shown it has no width of its own.
        if self.isVisible():
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


def marked_label(markup: str, parent: QWidget) -> QLabel:
    """Return a label with markup of the program's own."""
    label = QLabel(markup, parent)
    label.setTextFormat(Qt.TextFormat.RichText)
    return label
