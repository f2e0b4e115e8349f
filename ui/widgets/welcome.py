"""What the window shows without a project: how to begin, and what was open before."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Actions
from ui.icons import program_icon
from ui.language import tr
from ui.theme import Theme
from ui.widgets.labels import PlainLabel
from ui.widgets.two_line_list import TwoLineList

# In pixels.
_WIDTH = 560
_LEAST = 320
_ICON = 40

# The height of a recent project in pixels, and how many are in sight without scrolling.
_ROW, _SHOWN = 46, 6

_PAD = 12
_BEGINNINGS = ("file.import", "file.open", "file.new", "help.sample")


@dataclass(frozen=True, slots=True)
class RecentProject:
    """A project that was open before; `title` is its first article's, "" where nobody knows."""

    path: Path
    title: str = ""


class BeginningButton(QPushButton):
    """A way to begin: its name at the left, its key in soft ink at the right."""

    def __init__(self, action: QAction, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setProperty("kind", "beginning")
        self.setAccessibleName(f"{name} {self.keys}".strip())
        self.clicked.connect(action.trigger)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the button, and both texts in it."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        area = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(option.palette.color(QPalette.ColorRole.ButtonText))
        metrics = self.fontMetrics()
        room = area.width() - metrics.horizontalAdvance(self.keys) - _PAD
        painter.drawText(
            area, middle, metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        )
        soft = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(soft)
        painter.drawText(area, middle | int(Qt.AlignmentFlag.AlignRight), self.keys)


class Welcome(QWidget):
    """Ways to begin, each a button with its key, above the recent projects if there are any."""

    project_chosen = Signal(object)
    """Carries the `Path` of a recent project."""

    def __init__(
        self, actions: Actions, theme: Theme, hint: str, parent: QWidget | None = None
    ) -> None:
        """Offer the actions; `hint` is a sentence about the surroundings, or ""."""
        super().__init__(parent)
        self.recent = TwoLineList(theme, tr("Recent projects"), self)
        self.recent.itemActivated.connect(self._choose)
        self.recent.itemClicked.connect(self._choose)
        self._column = QWidget(self)
        self._column.setMinimumWidth(_LEAST)
        self._column.setMaximumWidth(_WIDTH)
        self.heading = self._label(tr("RECENT PROJECTS"), "section")
        self._fill(actions, hint)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(self._column, 100)
        outer.addStretch(1)
        self.show_recent(())

    def _fill(self, actions: Actions, hint: str) -> None:
        column = QVBoxLayout(self._column)
        column.setSpacing(8)
        column.addStretch(1)
        column.addLayout(self._banner())
        column.addWidget(
            self._label(tr("Drop an article file here, or begin with one of these."), "soft")
        )
        column.addSpacing(8)
        for action_id in _BEGINNINGS:
            name = actions.spec(action_id).plain_text
            column.addWidget(BeginningButton(actions[action_id], name, self._column))
        column.addSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.recent)
        if hint:
            column.addWidget(self._label(hint, "warning"))
        column.addStretch(1)

    def _banner(self) -> QHBoxLayout:
        icon = PlainLabel("", self._column)
        icon.setPixmap(program_icon().pixmap(_ICON, _ICON))
        banner = QHBoxLayout()
        banner.setSpacing(12)
        banner.addWidget(icon)
        banner.addWidget(self._label("对照 Duizhao", "title"), 1)
        return banner

    def _label(self, text: str, kind: str) -> QLabel:
        label = PlainLabel(text, self._column)
        label.setProperty("kind", kind)
        label.setWordWrap(True)
        return label

    def set_theme(self, theme: Theme) -> None:
        """Paint the recent projects in other colours."""
        self.recent.set_theme(theme)

    def show_recent(self, projects: Sequence[RecentProject]) -> None:
        """List the projects that were open before, the last one first; nothing where none was."""
        self.recent.clear()
        for project in projects:
            path = project.path
            below = f"{path.name} · {path.parent}" if project.title else str(path.parent)
            self.recent.add(project.title or path.stem, below, str(path))
            item = self.recent.item(self.recent.count() - 1)
            item.setData(Qt.ItemDataRole.UserRole, path)
        for widget in (self.heading, self.recent):
            widget.setVisible(bool(projects))
        self.recent.setFixedHeight(min(len(projects), _SHOWN) * _ROW + 4)

    def _choose(self, item: QListWidgetItem) -> None:
        self.project_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
