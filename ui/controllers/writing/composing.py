"""Chinese input: what an input method composes belongs to the field it is composed in."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

_KEYS = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}


class CompositionController(QObject):
    """Lets no key act while an input method composes, in whichever field that is.

    A field that loses the focus is given what was composed in it, as it stands.
    """

    def __init__(self, parent: QObject) -> None:
        """Watch the fields as they get the focus."""
        super().__init__(parent)
        self._preedit = ""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._watch)

    def _watch(self, _: QWidget | None, field: QWidget | None) -> None:
        self._preedit = ""
        if field is not None and field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a composition, and keep keys from acting as long as it lasts."""
        if isinstance(event, QInputMethodEvent):
            self._follow(watched, event.preeditString())
        elif self._preedit and event.type() in _KEYS:
            event.accept()
            return True
        elif self._preedit and event.type() == QEvent.Type.FocusAboutToChange:
            self._hand_over(watched)
        return super().eventFilter(watched, event)

    def _follow(self, field: QObject, preedit: str) -> None:
        if preedit and not self._preedit:
            field.installEventFilter(self)  # ahead of any that takes keys of its own
        self._preedit = preedit

    def _hand_over(self, field: QObject) -> None:
        """Have the input method write what it holds while the field still has the focus."""
        QGuiApplication.inputMethod().commit()
        if self._preedit:
            event = QInputMethodEvent()
            event.setCommitString(self._preedit)
            QApplication.sendEvent(field, event)
