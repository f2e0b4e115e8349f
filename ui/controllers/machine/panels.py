"""The panels of what machines offer, shown and hidden by key."""

from functools import partial

from PySide6.QtCore import QObject, Qt

from ui.actions import ActionSpec
from ui.controllers.app_context import AppContext
from ui.controllers.settings.viewing import ViewController
from ui.language import tr
from ui.widgets.queue_panel import QueuePanel
from ui.widgets.side_panel import SidePanel

# The panel side by side: its width in pixels, the most of the window's width, and its share of the
# height of the panels at the right.
_WIDTH, _SHARE, _HIGH = 380, 0.29, 0.72

_NAMES = ("side_by_side", "queue")


def panel_specs() -> tuple[ActionSpec, ...]:
    """Return the switches of the panels."""
    return (
        ActionSpec("view.side_by_side", "Side by si&de", ("Ctrl+Alt+F5",), checkable=True),
        ActionSpec("view.queue", "&Queue of drafts", ("Ctrl+Alt+Q",), checkable=True),
    )


class MachinePanels(QObject):
    """Owns both panels; they live as long as the window."""

    def __init__(self, context: AppContext, viewing: ViewController, parent: QObject) -> None:
        """Put the panels into the window, before its layout is restored."""
        super().__init__(parent)
        self._context = context
        self._has_room = False
        window, theme = context.window, viewing.theme
        self.side = SidePanel(theme, window)
        self.queue = QueuePanel(theme, window)
        window.add_panel("side_by_side", tr("Drafts"), self.side, beside="matches")
        window.add_panel("queue", tr("Queue"), self.queue)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, window.docks["queue"])
        window.docks["queue"].hide()
        for panel in (self.side, self.queue):
            viewing.theme_changed.connect(panel.set_theme)
        for name in _NAMES:
            dock = window.docks[name]
            context.actions[f"view.{name}"].setChecked(not dock.isHidden())
            context.actions.serve_switches({f"view.{name}": partial(self.show, name)})
            dock.visibilityChanged.connect(partial(self._tick, name))

    def show(self, name: str, on: bool = True) -> None:  # noqa: FBT001, FBT002 - a switch's state
        """Show a panel in front of the others and go into it, or hide it."""
        if self._context.window.show_panel(name, on=on):
            self._give_room(name)
            (self.side.list if name == "side_by_side" else self.queue).enter()

    def _give_room(self, name: str) -> None:
        """Make what stands side by side wide and high enough to be read, once while it runs."""
        window = self._context.window
        dock, below = window.docks["side_by_side"], window.docks["highlights"]
        if name != "side_by_side" or self._has_room or dock.isFloating():
            return
        self._has_room = True
        width = min(_WIDTH, round(window.width() * _SHARE))
        if dock.width() < width:
            window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
        high, low = dock.height(), below.height()
        if not below.isHidden() and high < _HIGH * (high + low):
            heights = [round(_HIGH * 100), round(100 - _HIGH * 100)]
            window.resizeDocks([dock, below], heights, Qt.Orientation.Vertical)

    def _tick(self, name: str, _: bool) -> None:  # noqa: FBT001 - a signal's payload
        dock = self._context.window.docks[name]
        self._context.actions[f"view.{name}"].setChecked(not dock.isHidden())
