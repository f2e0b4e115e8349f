"""Changing the kinds of highlight."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.actions import ActionSpec, Addition
from ui.controllers.app_context import AppContext
from ui.dialogs.kinds import KindsDialog
from ui.theme import Theme
from ui.viewmodels.kinds import changed_kinds

KINDS_MENU = Addition("Review", ("highlight.kinds",))


def kinds_specs() -> tuple[ActionSpec, ...]:
    """Return the action of the kinds."""
    return (ActionSpec("highlight.kinds", "Kinds of hi&ghlight…", ("Ctrl+Alt+7",)),)


class KindController(QObject):
    """Keeps the kinds in the preferences; the program makes the window again."""

    changed = Signal()
    """The kinds in the preferences are others now."""

    def __init__(self, context: AppContext, theme: Callable[[], Theme], parent: QObject) -> None:
        """Serve the menu of `context`; `theme` returns the one in use."""
        super().__init__(parent)
        self._context = context
        self._theme = theme
        self.dialog: KindsDialog | None = None
        context.actions.serve({"highlight.kinds": self.open})

    def open(self) -> None:
        """Open the dialog."""
        self.dialog = KindsDialog(self._context.kinds, self._theme(), self._context.over)
        self._context.ask(self.dialog, self._keep)

    def _keep(self) -> None:
        if self.dialog is None:
            return
        rows = changed_kinds(self.dialog.kinds)
        if rows != self._context.preferences.load().kinds:
            self._context.preferences.change(kinds=rows)
            self.changed.emit()
