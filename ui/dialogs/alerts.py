"""Bad news, said without stopping the program."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.language import Words, tr
from ui.sentences import sentence
from workbench.model.errors import InternalError, WorkbenchError
from workbench.storage.relocation import Loss, Relocation

_LOST = Words(
    {
        Loss.REMOVED: "“{before}” was removed or moved while it was open.",
        Loss.REPLACED: "Another file was put in the place of “{before}” while it was open.",
        Loss.OVERWRITTEN: "Another program wrote into “{before}” while it was open.",
    }
)


def show_error(error: WorkbenchError, parent: QWidget) -> QMessageBox:
    """Open a message with the error's sentence; the program runs on behind it."""
    icon = QMessageBox.Icon.Critical if _is_bug(error) else QMessageBox.Icon.Warning
    box = _message(icon, sentence(error), parent)
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


def tell(text: str, parent: QWidget) -> QMessageBox:
    """Open a message that the user should read, though nothing failed."""
    box = _message(QMessageBox.Icon.Information, text, parent)
    box.open()
    return box


def tell_moved(relocation: Relocation, parent: QWidget | None) -> QMessageBox:
    """Say that a project lost its file, and where its content is.

    Without a parent it stands alone, as for a project that is closed, maybe with its window.
    """
    closed = parent is None
    parts = [_LOST[relocation.loss].format(before=relocation.before)]
    parts.append(
        tr("What is there now was left as it is.")
        if relocation.loss is not Loss.REMOVED
        else tr("It was not made again.")
    )
    parts.append(
        tr("All your work is kept in “{now}”.", now=relocation.now)
        if closed
        else tr(
            "All your work is in “{now}”, and whatever you do is saved there.", now=relocation.now
        )
    )
    if not relocation.is_beside:
        parts.append(tr("The project's own folder cannot be written."))
    if not relocation.whole:
        parts.append(tr("Parts of it had to be salvaged; compare it with a snapshot."))
    box = _message(QMessageBox.Icon.Warning, " ".join(parts), parent)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.open()
    return box


def _message(icon: QMessageBox.Icon, text: str, parent: QWidget | None) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle("Duizhao")
    box.setIcon(icon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return box


def _is_bug(error: WorkbenchError) -> bool:
    return isinstance(error, InternalError)
