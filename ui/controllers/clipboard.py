"""Cut, copy and paste, wherever the focus is."""

from functools import partial

from PySide6.QtCore import QMetaObject, QObject, Qt
from PySide6.QtWidgets import QApplication

from ui.controllers.workplace import Workplace

_SLOTS = {
    "edit.cut": "cut",
    "edit.copy": "copy",
    "edit.paste": "paste",
    "edit.select_all": "selectAll",
}


class Clipboard(QObject):
    """Hands the edit menu's commands to the widget that has the focus."""

    def __init__(self, place: Workplace, parent: QObject) -> None:
        """Serve the edit menu of `place`."""
        super().__init__(parent)
        for action_id, slot in _SLOTS.items():
            place.actions.connect_all({action_id: partial(self._send, slot)})

    @staticmethod
    def _send(slot: str) -> None:
        widget = QApplication.focusWidget()
        known = widget is not None and widget.metaObject().indexOfSlot(f"{slot}()") >= 0
        if widget is not None and known:
            QMetaObject.invokeMethod(widget, slot, Qt.ConnectionType.DirectConnection)
