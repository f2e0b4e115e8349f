"""The dock with the list of hits: shown, hidden and gone into."""

from PySide6.QtCore import QObject, Qt, Signal

from ui.controllers.workplace import Workplace


class Results(QObject):
    """Shows the dock of results, and ticks its action."""

    hidden = Signal()
    """The list was put away."""

    def __init__(self, place: Workplace, parent: QObject) -> None:
        """Serve the dock of `place`."""
        super().__init__(parent)
        self._dock = place.window.docks["results"]
        self._table = place.window.results.table
        self._action = place.actions["view.results"]
        place.actions.connect_switches({"view.results": self.show})
        self._dock.visibilityChanged.connect(self._tick)

    @property
    def is_shown(self) -> bool:
        """Tell whether the list is on the screen."""
        return not self._dock.isHidden()

    def show(self, on: bool) -> None:  # noqa: FBT001 - a switch's state
        """Show the list, or put it away."""
        self._dock.setVisible(on)
        if on:
            self._dock.raise_()
        else:
            self.hidden.emit()

    def enter(self) -> None:
        """Show the list and go into it."""
        self.show(True)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._table.model().index(0, 0))

    def _tick(self, _: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._action.setChecked(self.is_shown)
