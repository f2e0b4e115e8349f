"""What a filter asks: a date, and a name for the view."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCalendarWidget,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.prompts import button_box
from ui.language import tr
from ui.widgets.labels import PlainLabel
from workbench.services.finding.filtering import LONGEST_NAME


class DatePrompt(QDialog):
    """Asks since which day segments have to be changed; it offers yesterday."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Changed since"))
        self.calendar = QCalendarWidget(self)
        self.calendar.setAccessibleName(tr("Day"))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setMaximumDate(QDate.currentDate())
        self.calendar.setSelectedDate(QDate.currentDate().addDays(-1))
        layout = QVBoxLayout(self)
        layout.addWidget(self.calendar)
        layout.addWidget(button_box(self, tr("Show")))

    @property
    def date(self) -> QDate:
        """Return the day."""
        return self.calendar.selectedDate()


class NamePrompt(QDialog):
    """Asks for the name of a view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save the view"))
        self.field = QLineEdit(self)
        self.field.setMaxLength(LONGEST_NAME)
        label = PlainLabel(tr("Name of the view; one of the same name is replaced:"), self)
        label.setBuddy(self.field)
        self.field.setAccessibleName(tr("Name of the view"))
        buttons = button_box(self, tr("Save"))
        self._save = buttons.button(QDialogButtonBox.StandardButton.Ok)
        layout = QVBoxLayout(self)
        for widget in (label, self.field, buttons):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._check)
        self._check()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def name(self) -> str:
        """Return the name."""
        return " ".join(self.field.text().split())

    def _check(self, _: str = "") -> None:
        self._save.setEnabled(bool(self.name))
