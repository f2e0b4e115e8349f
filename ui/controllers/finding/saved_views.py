"""Filters that a project keeps under a name, in the menu of saved views."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.controllers.project_context import ProjectContext
from ui.dialogs.filter_prompts import NamePrompt
from ui.language import tr
from ui.sentences import sentence
from ui.triggers import on_trigger
from ui.widgets.filter_bar import FilterBar
from workbench.model.errors import InputError
from workbench.services.finding.filtering import SavedView, forget_view, keep_view, read_views

VIEWS_MENU = "Saved views"


class ViewsMenu(QObject):
    """The menu of saved views, which lists none while no project is open."""

    about_to_show = Signal()
    """The menu is looked at now; what is to be listed may be listed again."""

    chosen = Signal(object)
    """Carries the `SavedView` that is wanted."""

    removed = Signal(object)
    """Carries the `SavedView` that is not wanted any more."""

    def __init__(self, menu: QMenu, save: QAction, parent: QObject) -> None:
        """Fill `menu`; `save` stands below the views."""
        super().__init__(parent)
        self._menu = menu
        self._save = save
        menu.aboutToShow.connect(self.about_to_show)
        self.list()

    def list(self, views: tuple[SavedView, ...] = ()) -> None:
        """List these views."""
        menu = self._menu
        menu.clear()
        for view in views:
            on_trigger(menu.addAction(_plain(view.name)), partial(self.chosen.emit, view))
        if views:
            menu.addSeparator()
        menu.addAction(self._save)
        removal = menu.addMenu(tr("Remove"))
        removal.setEnabled(bool(views))
        for view in views:
            on_trigger(removal.addAction(_plain(view.name)), partial(self.removed.emit, view))


class SavedFilterController(QObject):
    """Lists the saved views of the project, keeps what the filter bar holds as another."""

    def __init__(
        self,
        context: ProjectContext,
        menu: ViewsMenu,
        bar: FilterBar,
        show: Callable[[SavedView], object],
    ) -> None:
        """Serve `menu` and `bar`; `show` lists what passes a view's filter."""
        super().__init__(context.parent)
        self._context = context
        self._menu = menu
        self._bar = bar
        context.at_end(menu.list)
        context.follow(menu.about_to_show, self._list_views)
        context.follow(menu.chosen, show)
        context.follow(menu.removed, self._remove)
        context.serve({"filter.save": self.ask_name})
        self._list_views()

    def _views(self) -> tuple[SavedView, ...]:
        return read_views(self._context.session.read.settings())

    def ask_name(self) -> None:
        """Ask for the name under which the filter of the bar is kept."""
        prompt = NamePrompt(self._context.over)
        self._context.ask(prompt, lambda: self._save(prompt.name))

    def _save(self, name: str) -> None:
        wanted = self._bar.wanted()
        named = SavedView(name, wanted.wanted, wanted.days)
        try:
            command = keep_view(self._views(), named)
        except InputError as error:
            self._context.tell(sentence(error))
            return
        if self._context.execute(command):
            self._context.tell(tr("The view “{name}” is saved in this project.", name=name))
            self._list_views()

    def _list_views(self) -> None:
        self._menu.list(self._views())

    def _remove(self, view: SavedView) -> None:
        self._context.execute(forget_view(self._views(), view.name))
        self._list_views()


def _plain(name: str) -> str:
    """Return a name as a menu shows it, its ampersands no mnemonics."""
    return name.replace("&", "&&")
