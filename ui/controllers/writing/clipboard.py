"""Cut, copy and paste, wherever the focus is."""

from functools import partial

from PySide6.QtCore import QMetaObject, QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from ui.controllers.app_context import AppContext
from ui.language import tr
from ui.widgets.pair_view import PairView

_SLOTS = {
    "edit.cut": "cut",
    "edit.copy": "copy",
    "edit.paste": "paste",
    "edit.select_all": "selectAll",
}
_TEXTS = ("plainText", "text")


class ClipboardController(QObject):
    """Hands the edit menu's commands to the widget that has the focus; says where it cannot."""

    def __init__(self, context: AppContext, pairs: PairView, parent: QObject) -> None:
        """Serve the edit menu of `context`, and `pairs` by their own rules."""
        super().__init__(parent)
        self._context = context
        self._pairs = pairs
        self._copied = False
        clipboard = QGuiApplication.clipboard()
        clipboard.dataChanged.connect(self._note_copy)
        for action_id, slot in _SLOTS.items():
            context.actions.serve({action_id: partial(self._send, slot)})

    def _note_copy(self) -> None:
        self._copied = True

    def _send(self, slot: str) -> None:
        widget = QApplication.focusWidget()
        known = widget is not None and widget.metaObject().indexOfSlot(f"{slot}()") >= 0
        pairs = self._pairs
        if slot == "paste" and (widget is pairs or (widget is pairs.editor and _is_shut(widget))):
            pairs.editor.refused.emit()
            return
        self._copied = False
        if widget is not None and known:
            QMetaObject.invokeMethod(widget, slot, Qt.ConnectionType.DirectConnection)
        reason = self._reason(slot, widget if known else None)
        if reason:
            self._context.tell(reason)

    def _reason(self, slot: str, widget: QWidget | None) -> str:
        """Return why nothing happened, "" if something did."""
        if slot in {"cut", "copy"}:
            return "" if self._copied else tr("Select some text first.")
        if slot == "selectAll":
            pairs = self._pairs
            chosen = pairs.selections() if widget is pairs else _is_something_selected(widget)
            return "" if chosen else tr("There is no text here.")
        if not QGuiApplication.clipboard().text(QClipboard.Mode.Clipboard):
            return tr("There is no text on the clipboard.")
        return tr("Nothing can be written here.") if _is_shut(widget) else ""


def _is_shut(widget: QWidget | None) -> bool:
    return widget is None or bool(widget.property("readOnly"))


def _is_something_selected(widget: QWidget | None) -> bool:
    """Return whether selecting everything in a widget selected anything."""
    if isinstance(widget, QAbstractItemView):
        selection = widget.selectionModel()
        return selection is not None and selection.hasSelection()
    return widget is not None and "" not in map(widget.property, _TEXTS)
