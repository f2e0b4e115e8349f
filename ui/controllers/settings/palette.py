"""The command palette: offers every action, and runs the one that is chosen."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu

from ui.controllers.app_context import AppContext
from ui.controllers.project_context import ProjectContext
from ui.dialogs.command_palette import CommandPalette, Offer
from ui.language import plain, tr
from ui.viewmodels.scope import Scope
from ui.widgets.article_panel import ArticlePanel
from workbench.model.ids import ArticleId


class PaletteController(QObject):
    """Knows every action with its menu."""

    def __init__(self, context: AppContext, menus: Mapping[str, QMenu], parent: QObject) -> None:
        """Offer every action with its place in `menus`."""
        super().__init__(parent)
        self._context = context
        self._menus = menus
        context.actions.serve({"view.palette": self.open})

    def open(self, articles: Sequence[Offer] = ()) -> None:
        """Offer every action there is, and behind them these articles."""
        palette = CommandPalette((*self.offers(), *articles), self._context.over)
        self._context.ask(palette, lambda: self._run_later(palette))

    def offers(self) -> list[Offer]:
        """Return every action as the palette offers it, with its menu."""
        paths = _menu_paths(self._menus)
        actions = self._context.actions
        return [
            Offer(
                text=actions.spec(action_id).plain_text,
                path=paths.get(action_id, ""),
                action=action,
                run=action.trigger,
                more=actions.spec(action_id).english,
            )
            for action_id, action in actions.all().items()
            if action_id != "view.palette"
        ]

    def _run_later(self, palette: CommandPalette) -> None:
        """Run the choice when the palette is gone and the focus is back."""
        if palette.chosen is not None:
            QTimer.singleShot(0, palette.chosen.run)


class ArticleOffersController(QObject):
    """Adds the articles of the open project to the palette, to go to."""

    def __init__(
        self, context: ProjectContext, palette: PaletteController, panel: ArticlePanel
    ) -> None:
        """Choose in `panel` what is chosen in `palette`."""
        super().__init__(context.parent)
        self._context = context
        self._palette = palette
        self._panel = panel
        context.serve({"view.palette": self.open})

    def open(self) -> None:
        """Offer the articles with the actions."""
        self._palette.open(self._offers())

    def _offers(self) -> list[Offer]:
        return [
            Offer(each.title, tr("Articles"), None, partial(self._go, each.id), each.url)
            for each in self._context.session.read.articles()
        ]

    def _go(self, article_id: ArticleId) -> None:
        self._panel.chosen.emit(Scope(article_id=article_id))


def _menu_paths(menus: Mapping[str, QMenu]) -> dict[str, str]:
    return {
        action.objectName(): f"{above}{plain(menu.title())}"
        for menu, above in _with_parents(menus)
        for action in menu.actions()
        if action.objectName()
    }


def _with_parents(menus: Mapping[str, QMenu]) -> Iterator[tuple[QMenu, str]]:
    """Yield every menu, each with the title of the menu it stands in and an arrow."""
    above = {
        action.menu(): f"{plain(menu.title())} › "
        for menu in menus.values()
        for action in menu.actions()
        if action.menu() is not None
    }
    yield from ((menu, above.get(menu, "")) for menu in menus.values())
