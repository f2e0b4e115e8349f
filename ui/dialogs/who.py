"""Who is working: a name for authorship, and the work."""

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from ui.dialogs.prompts import button_box
from ui.language import tr
from ui.widgets.labels import WrappedLabel
from workbench.model.vouching import Hand

LONGEST_NAME = 80
_WIDTH = 420


class WhoPrompt(QDialog):
    """Asks who is working, and whether as translator or as editor."""

    def __init__(self, name: str, hand: Hand, parent: QWidget) -> None:
        """Begin with what was answered last, or with the name of the account."""
        super().__init__(parent)
        self.setWindowTitle(tr("Who is working?"))
        self.setMinimumWidth(_WIDTH)
        self.field = QLineEdit(name, self)
        self.field.setMaxLength(LONGEST_NAME)
        self.field.selectAll()
        self.translator = QRadioButton(tr("I &translate: what I confirm is translated"), self)
        self.editor = QRadioButton(tr("I &edit: what I change or confirm is reviewed"), self)
        (self.editor if hand is Hand.EDITOR else self.translator).setChecked(True)
        about = WrappedLabel(tr("The name stands in the history and on what you sign."), self)
        layout = QFormLayout(self)
        layout.addRow(tr("&Name"), self.field)
        for widget in (self.translator, self.editor, about):
            layout.addRow(widget)
        self._buttons = button_box(self, tr("OK"))
        layout.addRow(self._buttons)
        self.field.textChanged.connect(self._check)
        self._check()

    @property
    def name(self) -> str:
        """Return the name."""
        return " ".join(self.field.text().split())

    @property
    def hand(self) -> Hand:
        """Return in which capacity."""
        return Hand.EDITOR if self.editor.isChecked() else Hand.TRANSLATOR

    def _check(self) -> None:
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.name))
