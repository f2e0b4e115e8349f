"""Saved views: the filters a project keeps by name, and the menu of them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from ui.controllers.workplace import Workplace
from ui.dialogs.filter_prompts import NamePrompt
from ui.language import tr
from ui.sentences import sentence
from ui.triggers import on_trigger
from workbench.model.errors import InputError
from workbench.services.finding.filtering import SavedView, forget_view, keep_view, read_views

VIEWS_MENU = "Saved views"


class SavedViews(QObject):
    """Lists the saved views of the project, keeps what the filter bar holds as another."""

    def __init__(
        self, place: Workplace, show: Callable[[SavedView], object], parent: QObject
    ) -> None:
        """Serve the window of `place`; `show` lists what passes a view's filter."""
        super().__init__(parent)
        self._place = place
        self._bar = place.window.filter_bar
        self._show = show
        place.window.menus[VIEWS_MENU].aboutToShow.connect(self._list_views)
        place.holder.opened.connect(self._list_views)

    def ask_name(self) -> None:
        """Ask for the name under which the filter of the bar is kept."""
        prompt = NamePrompt(self._place.window)
        self._place.ask(prompt, lambda: self._save(prompt.name))

    def _save(self, name: str) -> None:
        project = self._place.project
        if project is None:
            return
        wanted = self._bar.wanted()
        named = SavedView(name, wanted.wanted, wanted.days)
        try:
            command = keep_view(read_views(project.session.read.settings()), named)
        except InputError as error:
            self._place.window.status.tell(sentence(error))
            return
        if self._place.execute(command):
            self._place.window.status.tell(
                tr("The view “{name}” is saved in this project.", name=name)
            )
            self._list_views()

    def _list_views(self, _: object = None) -> None:
        project, menu = self._place.project, self._place.window.menus[VIEWS_MENU]
        menu.clear()
        views = read_views(project.session.read.settings()) if project is not None else ()
        for view in views:
            on_trigger(menu.addAction(_plain(view.name)), partial(self._show, view))
        if views:
            menu.addSeparator()
        menu.addAction(self._place.actions["filter.save"])
        self._add_removal(menu, views)

    def _add_removal(self, menu: QMenu, views: tuple[SavedView, ...]) -> None:
        removal = menu.addMenu(tr("Remove"))
        removal.setEnabled(bool(views))
        for view in views:
            on_trigger(removal.addAction(_plain(view.name)), partial(self._remove, view))

    def _remove(self, view: SavedView) -> None:
        project = self._place.project
        if project is not None:
            views = read_views(project.session.read.settings())
            self._place.execute(forget_view(views, view.name))
            self._list_views()


def _plain(name: str) -> str:
    """Return a name as a menu shows it, its ampersands no mnemonics."""
    return name.replace("&", "&&")
