"""The strip under the menu bar: the few things done all the time."""

import re
import sys

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolBar,
    QToolButton,
    QWidget,
)

from ui.actions import Actions
from ui.icons import sign
from ui.language import plain, plain_tip, tr
from ui.theme import Theme

# In pixels.
FIELD_WIDTH = 320
FIELD_LEAST = 150
_PAD = 10
_SPARE = 4
_WITH_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_SIGNS = {"Shift": "⇧", "Return": "⏎", "Enter": "⏎"}


def short_keys(action: QAction) -> str:
    """Return an action's first key as it stands on a button: `Ctrl ⏎`, `Ctrl ⇧ P`."""
    if sys.platform == "darwin":  # whose own way is short
        return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
    return " ".join(_SIGNS.get(key, key) for key in re.split(r"\+(?=.)", keys))


class ActionButton(QToolButton):
    """Triggers an action under a text of its own; grey when the action is."""

    def __init__(self, action: QAction, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        name = plain(self._action.text())
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setEnabled(self._action.isEnabled())
        tip = f"{name} ({keys})" if keys else name
        grey = "" if self._action.isEnabled() else self._action.statusTip()
        self.setToolTip(plain_tip(f"{tip}\n{grey}" if grey else tip))


class FieldButton(ActionButton):
    """Looks like a field to search in, with its key at the end; opens the palette."""

    def __init__(self, action: QAction, text: str, parent: QWidget) -> None:
        super().__init__(action, text, parent)
        self.setProperty("kind", "field")
        self._keys = short_keys(action)

    def sizeHint(self) -> QSize:
        """Return the width of a field, whatever the words in it."""
        return QSize(FIELD_WIDTH, super().sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the words at the left, elided where there is no room, and the key behind them."""
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        area = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        metrics = self.fontMetrics()
        keys = metrics.horizontalAdvance(self._keys)
        words = QRect(area.left(), area.top(), max(0, area.width() - keys - _PAD), area.height())
        painter.setPen(option.palette.color(option.palette.ColorRole.ButtonText))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, middle, shown)
        painter.drawText(area, middle | int(Qt.AlignmentFlag.AlignRight), self._keys)


class ToolStrip(QToolBar):
    """Undo, confirm, draft, desk, export, the palette's field, and the choice of conversion.

    Where the window is narrow, undo and redo are icons alone; what still has no room is behind
    Qt's own button at the end.
    """

    def __init__(self, actions: Actions, draft: QMenu, variants: QMenu, parent: QWidget) -> None:
        """Show the window's own actions, so that what is grey there is grey here."""
        super().__init__(tr("Tools"), parent)
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(16, 16))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._buttons: list[QToolButton] = []
        self.undo_button = self._add(actions["edit.undo"], tr("Undo"))
        self.redo_button = self._add(actions["edit.redo"], tr("Redo"))
        confirm = actions["segment.confirm_next"]
        text = f"{tr('Confirm and next')}  {short_keys(confirm)}"
        self.confirm_button = self._add(confirm, text, kind="primary")
        self.draft_button = self._add_menu(tr("Draft"), draft)
        self.desk_button = self._add(actions["desk.queue"], tr("Desk queue"))
        self._add(actions["file.export"], tr("Export"))
        self.palette_button = FieldButton(
            actions["view.palette"], tr("Search, or a command…"), self
        )
        self._buttons.append(self.palette_button)
        self.addWidget(self.palette_button)
        self._add_space()
        self.variant_button = self._add_menu("繁體", variants)
        self.variant_button.setAccessibleName(tr("Conversion"))
        self.variant_button.setToolTip(tr("The variant of the conversion column"))
        self.set_project(on=False)

    def set_theme(self, theme: Theme) -> None:
        """Draw the signs in a theme's ink."""
        self.undo_button.setIcon(sign("undo", theme))
        self.redo_button.setIcon(sign("redo", theme))
        self._fit()

    def set_project(self, *, on: bool) -> None:
        """Make the menus available that need a project, or grey."""
        self.draft_button.setEnabled(on)
        self.variant_button.setEnabled(on)

    def show_open_findings(self, number: int) -> None:
        """Say how many findings wait at the desk."""
        words = tr("Desk queue")
        self.desk_button.setText(f"{words} · {number:,}" if number else words)
        self._fit()

    def show_variant(self, words: str) -> None:
        """Say from which variant into which the source is converted."""
        self.variant_button.setText(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out words where there is no room for all."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the field what the buttons leave; words of undo and redo go before anything else."""
        quiet = (self.undo_button, self.redo_button)
        for style in (_WITH_WORDS, Qt.ToolButtonStyle.ToolButtonIconOnly):
            for button in quiet:
                button.setToolButtonStyle(style)
            room = self.width() - self._taken()
            if room >= FIELD_LEAST:
                break
        self.palette_button.setFixedWidth(min(max(room, FIELD_LEAST), FIELD_WIDTH))

    def _taken(self) -> int:
        """Return the width that everything but the field needs."""
        buttons = [each for each in self._buttons if each is not self.palette_button]
        layout = self.layout()
        if layout is None:
            return 0
        margins, gap = layout.contentsMargins(), layout.spacing()
        widths = sum(button.sizeHint().width() + gap for button in buttons)
        return widths + 2 * gap + margins.left() + margins.right() + _SPARE

    def _add(self, action: QAction, text: str, kind: str = "") -> ActionButton:
        button = ActionButton(action, text, self)
        button.setProperty("kind", kind)
        self._buttons.append(button)
        self.addWidget(button)
        return button

    def _add_menu(self, text: str, menu: QMenu) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._buttons.append(button)
        self.addWidget(button)
        return button

    def _add_space(self) -> None:
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
