"""The projects that were open before, on the start page and in the file menu."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from ui.language import plain_tip
from ui.triggers import on_trigger
from ui.widgets.welcome import RecentProject, Welcome
from workbench.services.settings.preferences import PreferenceStore

# How many projects are remembered.
RECENT = 12


class RecentController(QObject):
    """Remembers projects and lists them, the last one first."""

    chosen = Signal(object)
    """Carries the `Path` of the project that is wanted."""

    def __init__(
        self, preferences: PreferenceStore, welcome: Welcome, menu: QMenu, parent: QObject
    ) -> None:
        """List what `preferences` remember, on the start page and in `menu`."""
        super().__init__(parent)
        self._preferences = preferences
        self._welcome = welcome
        self._menu = menu
        welcome.project_chosen.connect(self.chosen)
        self.list()

    def remember(self, path: Path) -> None:
        """Put a project first, as the one that the next start comes back to."""
        kept = [str(path), *(p for p in self._preferences.load().recent if p != str(path))]
        self._preferences.change(recent=tuple(kept[:RECENT]), open_project=str(path))
        self.list()

    def forget(self, path: Path) -> None:
        """List a project no more whose file is gone."""
        if not path.exists():
            kept = tuple(p for p in self._preferences.load().recent if p != str(path))
            self._preferences.change(recent=kept)
            self.list()

    def keep_title(self, path: Path, title: str) -> None:
        """Remember what a project's first article is called, for the start page."""
        kept = self._preferences.load()
        titles = {each: kept.titles[each] for each in kept.recent if each in kept.titles}
        self._preferences.change(titles={**titles, str(path): title})
        self.list()

    def list(self) -> None:
        """List what is remembered now."""
        kept = self._preferences.load()
        paths = [Path(path) for path in kept.recent]
        self._welcome.show_recent(
            [RecentProject(path, kept.titles.get(str(path), "")) for path in paths]
        )
        self._menu.clear()
        for path in paths:
            action = self._menu.addAction(f"{path.stem}   {path.parent}".replace("&", "&&"))
            action.setToolTip(plain_tip(str(path)))
            choose: Callable[[], object] = partial(self.chosen.emit, path)
            on_trigger(action, choose)
        self._menu.setEnabled(bool(paths))
