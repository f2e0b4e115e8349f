"""Which engines are asked side by side, and what leaves this machine for each."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.dialogs.prompts import button_box
from ui.language import tr
from ui.widgets.labels import WrappedLabel

_SIZE = (520, 420)
_NAME = Qt.ItemDataRole.UserRole
_TICKED = Qt.CheckState.Checked


@dataclass(frozen=True, slots=True)
class EngineLine:
    """An engine to be chosen; `leaving` says what leaves the machine when it is asked."""

    name: str
    label: str
    leaving: str


class EnginePrompt(QDialog):
    """Ticks engines; the sentence below is that of the one under the cursor."""

    def __init__(
        self, lines: Sequence[EngineLine], chosen: Collection[str], parent: QWidget
    ) -> None:
        """Offer engines, those that are chosen already ticked."""
        super().__init__(parent)
        self.setWindowTitle(tr("Engines side by side"))
        self.resize(*_SIZE)
        self._lines = {line.name: line for line in lines}
        hint = WrappedLabel(
            tr("They are asked only when you say so, for the one paragraph you are in."), self
        )
        hint.setProperty("kind", "soft")
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Engines"))
        for line in lines:
            item = QListWidgetItem(line.label, self.list)
            item.setData(_NAME, line.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_TICKED if line.name in chosen else Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, line.leaving)
        self.notice = WrappedLabel("", self)
        self.list.currentItemChanged.connect(self._tell)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.notice)
        layout.addWidget(button_box(self, tr("Save")))
        self.list.setCurrentRow(0)

    def _tell(self, item: QListWidgetItem | None) -> None:
        line = None if item is None else self._lines[str(item.data(_NAME))]
        self.notice.setText("" if line is None else line.leaving)

    def chosen(self) -> tuple[str, ...]:
        """Return the names of the engines that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(str(each.data(_NAME)) for each in items if each.checkState() is _TICKED)
