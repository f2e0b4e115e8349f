"""Bad news, said without stopping the program."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.sentences import sentence
from workbench.model.errors import InternalError, WorkbenchError


def show_error(error: WorkbenchError, parent: QWidget) -> QMessageBox:
    """Open a message with the error's sentence; the program runs on behind it."""
    box = QMessageBox(parent)
    box.setWindowTitle("Duizhao")
    box.setIcon(QMessageBox.Icon.Critical if _is_bug(error) else QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence(error))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if _is_bug(error):
        box.setDetailedText(str(error))
    box.open()
    return box


def confirmation(text: str, button: str, parent: QWidget) -> QMessageBox:
    """Return a question that Enter answers with `button`, and Escape with no."""
    box = QMessageBox(parent)
    box.setWindowTitle("Duizhao")
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    yes = box.addButton(button, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(yes)
    return box


def _is_bug(error: WorkbenchError) -> bool:
    return isinstance(error, InternalError)
