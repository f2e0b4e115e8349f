"""The context menu of the pair view: what can be done to the row under the mouse."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from ui.actions import SEPARATOR
from ui.controllers.app_context import AppContext
from ui.language import tr
from ui.viewmodels.columns import SPECS
from ui.viewmodels.kinds import HighlightKinds
from ui.viewmodels.rows import Column
from ui.widgets.pair_view import MenuRequest, PairView

_EVERYWHERE = ("segment.confirm", "segment.note", "segment.lock", "review.reject")
_ON_HIGHLIGHT = ("highlight.edit", "highlight.remove")


def context_menus(kinds: HighlightKinds) -> tuple[tuple[str, ...], ...]:
    """Return the ids of the entries of each column's menu, and of its sub-menu."""
    marks = tuple(f"highlight.make.{kind.id}" for kind in kinds)
    columns = (
        tuple(each for each in (*ids, *_ON_HIGHLIGHT, *_EVERYWHERE) if each != SEPARATOR)
        for ids in (spec.menu for spec in SPECS.values())
    )
    return (*columns, marks)


class ContextMenuController(QObject):
    """Opens a menu of the window's own actions, so that each shows its key."""

    def __init__(self, context: AppContext, pairs: PairView, parent: QObject) -> None:
        """Serve `pairs` with the actions of `context`."""
        super().__init__(parent)
        self._context = context
        pairs.pointer.menu_requested.connect(self.open)

    def open(self, request: MenuRequest) -> None:
        """Open the menu for a column of the active row."""
        menu = self.make(request.column)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(request.position)

    def make(self, column: Column) -> QMenu:
        """Return the menu for a column."""
        menu = QMenu(self._context.over)
        self._add(menu, SPECS[column].menu)
        menu.addSeparator()
        if SPECS[column].takes_highlights:
            kinds = menu.addMenu(tr("Highlight as"))
            for kind in self._context.kinds:
                kinds.addAction(self._context.actions[f"highlight.make.{kind.id}"])
            self._add(menu, _ON_HIGHLIGHT)
            menu.addSeparator()
        self._add(menu, _EVERYWHERE)
        return menu

    def _add(self, menu: QMenu, action_ids: tuple[str, ...]) -> None:
        for action_id in action_ids:
            if action_id == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self._context.actions[action_id])
