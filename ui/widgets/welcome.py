"""What the window shows without a project: how to begin, and what was open before."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Actions
from ui.language import tr
from ui.widgets.labels import PlainLabel

_WIDTH = 560
_RECENT_HEIGHT = 48
_BEGINNINGS = ("file.import", "file.open", "file.new", "help.sample")


class Welcome(QWidget):
    """Ways to begin, each a button with its key, above the recent projects."""

    project_chosen = Signal(object)
    """Carries the `Path` of a recent project."""

    def __init__(self, actions: Actions, hint: str, parent: QWidget | None = None) -> None:
        """Offer the actions; `hint` is a sentence about the surroundings, or ""."""
        super().__init__(parent)
        self.recent = QListWidget(self)
        self.recent.setAccessibleName(tr("Recent projects"))
        self.recent.itemActivated.connect(self._choose)
        self.recent.itemClicked.connect(self._choose)
        self._column = QWidget(self)
        self._column.setFixedWidth(_WIDTH)
        self._fill(actions, hint)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(self._column)
        outer.addStretch(1)

    def _fill(self, actions: Actions, hint: str) -> None:
        column = QVBoxLayout(self._column)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._label("对照 Duizhao", "title"))
        column.addWidget(
            self._label(tr("Drop an article file here, or begin with one of these."), "soft")
        )
        column.addSpacing(8)
        for action_id in _BEGINNINGS:
            column.addWidget(self._button(actions, action_id))
        column.addSpacing(16)
        column.addWidget(self._label(tr("RECENT PROJECTS"), "section"))
        column.addWidget(self.recent, 2)
        if hint:
            column.addWidget(self._label(hint, "warning"))
        column.addStretch(1)

    def _label(self, text: str, kind: str) -> QLabel:
        label = PlainLabel(text, self._column)
        label.setProperty("kind", kind)
        label.setWordWrap(True)
        return label

    def _button(self, actions: Actions, action_id: str) -> QPushButton:
        action = actions[action_id]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        name = actions.spec(action_id).plain_text
        button = QPushButton(f"{name}   {keys}" if keys else name, self._column)
        button.setProperty("kind", "beginning")
        button.clicked.connect(action.trigger)
        return button

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the projects that were open before, the last one first."""
        self.recent.clear()
        for path in paths:
            item = QListWidgetItem(f"{path.stem}\n{path.parent}", self.recent)
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setSizeHint(QSize(0, _RECENT_HEIGHT))

    def _choose(self, item: QListWidgetItem) -> None:
        self.project_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
