"""Asks for the number of a segment to go to."""

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from ui.dialogs.prompts import button_box
from ui.language import tr
from ui.widgets.labels import PlainLabel

_FORM = QRegularExpression(r"\s*(?:\d{1,6}\s*/\s*)?\d{1,7}\s*")


class GoToPrompt(QDialog):
    """A field for `12`, or `3/12` for the twelfth segment of the third article."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Go to segment"))
        self.field = QLineEdit(self)
        self.field.setAccessibleName(tr("Number of the segment"))
        self.field.setValidator(QRegularExpressionValidator(_FORM, self.field))
        label = PlainLabel(tr("&Number, or article/number such as 3/12:"), self)
        label.setBuddy(self.field)
        buttons = button_box(self, tr("Go"))
        self._go = buttons.button(QDialogButtonBox.StandardButton.Ok)
        layout = QVBoxLayout(self)
        for widget in (label, self.field, buttons):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._check)
        self._check()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _check(self, _: str = "") -> None:
        self._go.setEnabled(self.field.hasAcceptableInput())

    @property
    def place(self) -> tuple[int, int]:
        """Return the article's number, 0 for the one on show, and the segment's, both from 1."""
        article, _, segment = self.field.text().replace(" ", "").rpartition("/")
        return int(article or 0), int(segment)
