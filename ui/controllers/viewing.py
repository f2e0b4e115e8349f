"""How things look: theme, size, density, columns, docks, the reading view, the palette."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from ui.controllers.annotating import text_colors
from ui.controllers.workplace import Workplace
from ui.dialogs.command_palette import CommandPalette, Offer
from ui.theme import Theme, apply_theme, load_theme
from ui.viewmodels.open_project import OpenProject
from ui.viewmodels.reading import reading_page
from ui.viewmodels.rows import Column
from ui.widgets.pair_view import Density

ZOOM_STEP = 1.1
ZOOM_RANGE = (0.6, 2.5)
SYSTEM = "system"

_COLUMNS = {
    "view.source": Column.SOURCE,
    "view.target": Column.TARGET,
    "view.conversion": Column.CONVERSION,
}
_DENSITIES = {"view.comfortable": Density.COMFORTABLE, "view.compact": Density.COMPACT}
_DOCKS = ("articles", "highlights", "notes", "segment_details")
_THEMES = {
    "theme.system": SYSTEM,
    "theme.light": "light",
    "theme.dark": "dark",
    "theme.contrast": "contrast",
}


class Viewing(QObject):
    """Carries out what is asked of the looks, and keeps it in the preferences."""

    theme_changed = Signal(object)
    """Carries the `Theme` now in use."""

    def __init__(self, place: Workplace, parent: QObject) -> None:
        """Serve the window of `place`."""
        super().__init__(parent)
        self._place = place
        self._theme = current_theme(place.preferences.load().theme)
        self._page_timer = QTimer(self)
        self._page_timer.setSingleShot(True)
        self._page_timer.setInterval(100)
        self._page_timer.timeout.connect(self._show_page)
        place.actions.connect_all(self._handlers())
        self._connect_columns()
        self._connect_docks()
        place.window.reading.text_chosen.connect(self._wait_for_page)
        place.holder.opened.connect(self._begin)
        place.holder.closed.connect(self._end)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        handlers: dict[str, Callable[[], object]] = {
            "view.palette": self.show_palette,
            "view.zoom_in": lambda: self.zoom_by(ZOOM_STEP),
            "view.zoom_out": lambda: self.zoom_by(1 / ZOOM_STEP),
            "view.zoom_reset": lambda: self.set_zoom(1.0),
            "view.reading": self.toggle_reading,
            "view.full_screen": self.toggle_full_screen,
        }
        handlers |= {key: partial(self.choose_theme, name) for key, name in _THEMES.items()}
        return handlers | {key: partial(self.set_density, d) for key, d in _DENSITIES.items()}

    def _connect_columns(self) -> None:
        for action_id, column in _COLUMNS.items():
            action = self._place.actions[action_id]
            action.setChecked(True)
            action.toggled.connect(partial(self._place.window.pairs.columns.set_visible, column))

    def _connect_docks(self) -> None:
        for name in _DOCKS:
            action, dock = self._place.actions[f"view.{name}"], self._place.window.docks[name]
            action.setChecked(True)
            action.triggered.connect(partial(self._show_dock, name))
            dock.visibilityChanged.connect(partial(self._tick_dock, name))

    def _show_dock(self, name: str, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        dock = self._place.window.docks[name]
        dock.setVisible(on)
        if on:
            dock.raise_()

    def _tick_dock(self, name: str, _: bool) -> None:  # noqa: FBT001 - a signal's payload
        dock = self._place.window.docks[name]
        self._place.actions[f"view.{name}"].setChecked(not dock.isHidden())

    def begin(self) -> None:
        """Look as the preferences say."""
        kept = self._place.preferences.load()
        self.set_zoom(kept.zoom)
        self.set_density(Density(kept.density))
        self._tick_theme(kept.theme)
        window = self._place.window
        if kept.geometry:
            window.restoreGeometry(bytes.fromhex(kept.geometry))
        if kept.layout:
            window.restore_layout(bytes.fromhex(kept.layout))
        if kept.columns:
            window.pairs.columns.restore(bytes.fromhex(kept.columns))

    def keep(self) -> None:
        """Remember where everything is."""
        window = self._place.window
        self._place.preferences.change(
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
        self._place.preferences.change(theme=name)
        self._tick_theme(name)
        self._use(current_theme(name))

    def _tick_theme(self, name: str) -> None:
        for action_id, theme_name in _THEMES.items():
            self._place.actions[action_id].setChecked(theme_name == name)

    def _follow_system(self, _: Qt.ColorScheme) -> None:
        if self._place.preferences.load().theme == SYSTEM:
            self._use(current_theme(SYSTEM))

    def _use(self, theme: Theme) -> None:
        application = QApplication.instance()
        if not isinstance(application, QApplication) or theme == self._theme:
            return
        self._theme = theme
        apply_theme(application, theme)
        self._place.window.set_theme(theme)
        self.theme_changed.emit(theme)
        self._wait_for_page()

    def zoom_by(self, factor: float) -> None:
        """Make the texts larger or smaller."""
        self.set_zoom(self._place.preferences.load().zoom * factor)

    def set_zoom(self, zoom: float) -> None:
        """Show the texts at so many times their normal size."""
        low, high = ZOOM_RANGE
        zoom = min(high, max(low, zoom))
        self._place.preferences.change(zoom=zoom)
        self._place.window.pairs.set_looks(zoom=zoom)

    def set_density(self, density: Density) -> None:
        """Leave more or less room between the rows."""
        self._place.preferences.change(density=density.value)
        self._place.window.pairs.set_looks(density=density)
        for action_id, each in _DENSITIES.items():
            self._place.actions[action_id].setChecked(each is density)

    def _begin(self, project: OpenProject) -> None:
        project.changed.connect(self._wait_for_page)
        project.rows.reset.connect(self._wait_for_page)
        self._place.actions.enable(("view.reading",), on=True)

    def _end(self) -> None:
        self._place.actions["view.reading"].setChecked(False)
        self._place.actions.enable(("view.reading",), on=False)

    def toggle_reading(self) -> None:
        """Turn between the rows and the page to read."""
        window, project = self._place.window, self._place.project
        if project is None:
            return
        reading = self._place.actions["view.reading"].isChecked()
        project.saver.leave()
        window.stack.setCurrentWidget(window.reading if reading else window.pairs)
        if reading:
            self._show_page()
            window.reading.page.setFocus()
        else:
            window.pairs.setFocus()

    def _wait_for_page(self, _: object = None) -> None:
        if self._place.window.stack.currentWidget() is self._place.window.reading:
            self._page_timer.start()

    def _show_page(self) -> None:
        project, view = self._place.project, self._place.window.reading
        if project is None:
            return
        article = project.article
        active = self._place.active
        if article is None and active is not None:
            segment = project.session.read.segment(active)
            article = project.session.read.article(segment.article_id)
        if article is None:
            view.show_page("<p>Choose an article to read.</p>")
            return
        segments = project.session.read.segments_of(article.id)
        view.show_page(reading_page(article, segments, view.text, text_colors(self._theme)))

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop doing so."""
        window = self._place.window
        state = window.windowState() ^ Qt.WindowState.WindowFullScreen
        window.setWindowState(state)

    def show_palette(self) -> None:
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
        action.objectName(): title
        for title, menu in menus.items()
        for action in menu.actions()
        if action.objectName()
    }


def current_theme(name: str) -> Theme:
    """Return the theme of this name; for the system's, the one that fits its colour scheme."""
    if name != SYSTEM:
        return load_theme(name)
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return load_theme("dark" if dark else "light")
