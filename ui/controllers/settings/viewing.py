"""What the window shows: columns, panels, text size."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.controllers.app_context import AppContext
from ui.language import tr
from ui.theme import Theme, apply_theme, load_theme
from ui.viewmodels.columns import SPECS
from ui.viewmodels.rows import Column
from ui.widgets.main_window import MainWindow
from ui.widgets.pair_view import Density
from ui.window_place import keep_on_screen

ZOOM_STEP = 1.1
ZOOM_RANGE = (0.6, 2.5)


class ZoomController(QObject):
    """Makes the texts larger and smaller, and keeps how large in the preferences."""

    def __init__(self, context: AppContext, window: MainWindow, parent: QObject) -> None:
        """Serve the wheel of `window`, and the texts in its rows."""
        super().__init__(parent)
        self._context = context
        self._pairs = window.pairs
        context.actions.serve(
            {
                "view.zoom_in": lambda: self.by(ZOOM_STEP),
                "view.zoom_out": lambda: self.by(1 / ZOOM_STEP),
                "view.zoom_reset": self.reset,
            }
        )
        window.wheeled.connect(self._by_wheel)

    def _by_wheel(self, turned: int) -> None:
        if turned:
            self.by(ZOOM_STEP if turned > 0 else 1 / ZOOM_STEP)

    def by(self, factor: float) -> None:
        """Make the texts larger or smaller, and say how large they are."""
        self.show(self._context.preferences.load().zoom * factor)
        self._tell_zoom()

    def reset(self) -> None:
        """Show the texts at their normal size, and say so."""
        self.show(1.0)
        self._tell_zoom()

    def _tell_zoom(self) -> None:
        percent = round(self._context.preferences.load().zoom * 100)
        self._context.tell(tr("Size of the texts: {percent} %", percent=percent))

    def show(self, zoom: float) -> None:
        """Show the texts at so many times their normal size."""
        low, high = ZOOM_RANGE
        zoom = min(high, max(low, zoom))
        self._context.preferences.change(zoom=zoom)
        self._pairs.set_looks(zoom=zoom)


SYSTEM = "system"

_COLUMNS = {spec.action.id: column for column, spec in SPECS.items()}
_DENSITIES = {"view.comfortable": Density.COMFORTABLE, "view.compact": Density.COMPACT}
_DOCKS = ("articles", "matches", "highlights", "notes", "checks", "segment_details")
_THEMES = {
    "theme.system": SYSTEM,
    "theme.light": "light",
    "theme.dark": "dark",
    "theme.contrast": "contrast",
}


class ViewController(QObject):
    """Carries out what is asked of the looks, and keeps it in the preferences."""

    theme_changed = Signal(object)
    """Carries the `Theme` now in use."""

    def __init__(self, context: AppContext, window: MainWindow, parent: QObject) -> None:
        """Serve the looks of `window`."""
        super().__init__(parent)
        self._context = context
        self._window = window
        self._pairs = window.pairs
        self._theme = current_theme(context.preferences.load().theme)
        self.zoom = ZoomController(context, window, self)
        context.actions.serve(self._handlers())
        self._connect_columns()
        self._connect_docks()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        handlers: dict[str, Callable[[], object]] = {
            "view.full_screen": self.toggle_full_screen,
            "view.column_left": partial(self.move_column, -1),
            "view.column_right": partial(self.move_column, 1),
        }
        handlers |= {key: partial(self.choose_theme, name) for key, name in _THEMES.items()}
        return handlers | {key: partial(self.set_density, d) for key, d in _DENSITIES.items()}

    def _connect_columns(self) -> None:
        for action_id, column in _COLUMNS.items():
            self._context.actions.serve_switches({action_id: partial(self._show_column, column)})
        self._pairs.columns.changed.connect(self._tick_columns)
        self._tick_columns()

    def _show_column(self, column: Column, on: bool) -> None:  # noqa: FBT001 - a switch's state
        self._pairs.columns.set_visible(column, on)
        if not on and column in self._pairs.columns.shown():
            self._context.tell(tr("One column is always shown."))

    def _tick_columns(self) -> None:
        shown = self._pairs.columns.shown()
        for action_id, column in _COLUMNS.items():
            self._context.actions[action_id].setChecked(column in shown)

    def move_column(self, way: int) -> None:
        """Move the column that has the keyboard to the left (-1) or the right (1)."""
        pairs = self._pairs
        selection = pairs.selection()
        column = Column.TARGET if selection is None else selection.column
        if not pairs.columns.move(column, way):
            self._context.tell(tr("The column stands at the edge."))

    def _connect_docks(self) -> None:
        for name in _DOCKS:
            action, dock = self._context.actions[f"view.{name}"], self._window.docks[name]
            action.setChecked(True)
            self._context.actions.serve_switches({f"view.{name}": partial(self._show_dock, name)})
            dock.visibilityChanged.connect(partial(self._tick_dock, name))

    def _show_dock(self, name: str, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._window.show_panel(name, on=on)

    def _tick_dock(self, name: str, _: bool) -> None:  # noqa: FBT001 - a signal's payload
        dock = self._window.docks[name]
        self._context.actions[f"view.{name}"].setChecked(not dock.isHidden())

    def begin(self) -> None:
        """Look as the preferences say."""
        kept = self._context.preferences.load()
        self.zoom.show(kept.zoom)
        self.set_density(Density(kept.density))
        self._tick_theme(kept.theme)
        window = self._window
        if kept.geometry:
            window.restoreGeometry(bytes.fromhex(kept.geometry))
            keep_on_screen(window)
        if kept.layout:
            window.restore_layout(bytes.fromhex(kept.layout))
        if kept.columns:
            window.pairs.columns.restore(bytes.fromhex(kept.columns))

    def keep(self) -> None:
        """Remember where everything is."""
        window = self._window
        self._context.preferences.change(
            geometry=window.saveGeometry().data().hex(),
            layout=window.layout_state().hex(),
            columns=window.pairs.columns.state().hex(),
        )

    @property
    def theme(self) -> Theme:
        """Return the theme in use."""
        return self._theme

    def choose_theme(self, name: str) -> None:
        """Use a theme, or the system's, from now on."""
        self._context.preferences.change(theme=name)
        self._tick_theme(name)
        self._use(current_theme(name))

    def _tick_theme(self, name: str) -> None:
        for action_id, theme_name in _THEMES.items():
            self._context.actions[action_id].setChecked(theme_name == name)

    def _follow_system(self, _: Qt.ColorScheme) -> None:
        if self._context.preferences.load().theme == SYSTEM:
            self._use(current_theme(SYSTEM))

    def _use(self, theme: Theme) -> None:
        application = QApplication.instance()
        if not isinstance(application, QApplication) or theme == self._theme:
            return
        self._theme = theme
        apply_theme(application, theme)
        self._window.set_theme(theme)
        self.theme_changed.emit(theme)

    def set_density(self, density: Density) -> None:
        """Leave more or less room between the rows."""
        self._context.preferences.change(density=density.value)
        self._pairs.set_looks(density=density)
        for action_id, each in _DENSITIES.items():
            self._context.actions[action_id].setChecked(each is density)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop doing so."""
        window = self._window
        state = window.windowState() ^ Qt.WindowState.WindowFullScreen
        window.setWindowState(state)


def current_theme(name: str) -> Theme:
    """Return the theme of this name; for the system's, the one that fits its colour scheme."""
    if name != SYSTEM:
        return load_theme(name)
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return load_theme("dark" if dark else "light")
