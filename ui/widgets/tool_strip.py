"""The strip under the menu bar: the few things done all the time."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from ui.actions import Actions
from ui.language import plain, plain_tip, tr

PALETTE_WIDTH = 320


class ActionButton(QToolButton):
    """Triggers an action under a text of its own; grey when the action is."""

    def __init__(self, action: QAction, text: str, parent: QWidget) -> None:
        """Stand for `action`."""
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


class ToolStrip(QToolBar):
    """Undo, confirm, draft, export, the palette's field, and the choice of conversion."""

    def __init__(self, actions: Actions, draft: QMenu, variants: QMenu, parent: QWidget) -> None:
        """Show the window's own actions, so that what is grey there is grey here."""
        super().__init__(tr("Tools"), parent)
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(16, 16))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._add(actions["edit.undo"], tr("Undo"))
        self._add(actions["edit.redo"], tr("Redo"))
        self._add(actions["segment.confirm_next"], tr("Confirm and next  Ctrl ⏎"), kind="primary")
        self.draft_button = self._add_menu(tr("Draft"), draft)
        self._add(actions["file.export"], tr("Export"))
        self.palette_button = self._add_palette(actions["view.palette"])
        self._add_space()
        self.variant_button = self._add_menu("繁體", variants)
        self.variant_button.setAccessibleName(tr("Conversion"))
        self.variant_button.setToolTip(tr("The variant of the conversion column"))
        self.set_project(on=False)

    def set_project(self, *, on: bool) -> None:
        """Make the menus available that need a project, or grey."""
        self.draft_button.setEnabled(on)
        self.variant_button.setEnabled(on)

    def _add(self, action: QAction, text: str, kind: str = "") -> QToolButton:
        button = ActionButton(action, text, self)
        button.setProperty("kind", kind)
        self.addWidget(button)
        return button

    def _add_menu(self, text: str, menu: QMenu) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addWidget(button)
        return button

    def _add_palette(self, action: QAction) -> QToolButton:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button = self._add(action, tr("Search a command…   {keys}", keys=keys), kind="field")
        button.setMinimumWidth(PALETTE_WIDTH // 2)
        button.setMaximumWidth(PALETTE_WIDTH)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def _add_space(self) -> None:
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
