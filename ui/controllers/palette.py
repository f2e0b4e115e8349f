"""The command palette: offers every action, and runs the one that is chosen."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu

from ui.controllers.workplace import Workplace
from ui.dialogs.command_palette import CommandPalette, Offer
from ui.language import plain


class Palette(QObject):
    """Knows every action with its menu."""

    def __init__(self, place: Workplace, parent: QObject) -> None:
        """Serve the palette's action of `place`."""
        super().__init__(parent)
        self._place = place
        place.actions.connect_all({"view.palette": self.open})

    def open(self) -> None:
        """Offer every action there is."""
        palette = CommandPalette(self.offers(), self._place.window)
        self._place.ask(palette, lambda: self._run_later(palette))

    def offers(self) -> list[Offer]:
        """Return every action as the palette offers it, with its menu."""
        paths = _menu_paths(self._place.window.menus)
        actions = self._place.actions
        return [
            Offer(actions.spec(action_id).plain_text, paths.get(action_id, ""), action)
            for action_id, action in actions.all().items()
            if action_id != "view.palette"
        ]

    def _run_later(self, palette: CommandPalette) -> None:
        """Run the choice when the palette is gone and the focus is back."""
        if palette.chosen is not None:
            QTimer.singleShot(0, palette.chosen.trigger)


def _menu_paths(menus: Mapping[str, QMenu]) -> dict[str, str]:
    return {
        action.objectName(): plain(menu.title())
        for menu in menus.values()
        for action in menu.actions()
        if action.objectName()
    }
