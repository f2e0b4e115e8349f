"""The menu bar, built from its specs."""

from collections.abc import Iterable

from PySide6.QtWidgets import QMenu, QMenuBar

from ui.actions import SEPARATOR, Actions, MenuSpec
from ui.language import tr


def fill_menu_bar(bar: QMenuBar, specs: Iterable[MenuSpec], actions: Actions) -> dict[str, QMenu]:
    """Add every menu to the bar; return all menus, sub-menus too, by their plain titles."""
    menus: dict[str, QMenu] = {}
    for spec in specs:
        bar.addMenu(_make(spec, actions, menus, bar))
    return menus


def _make(spec: MenuSpec, actions: Actions, menus: dict[str, QMenu], parent: QMenuBar) -> QMenu:
    menu = QMenu(tr(spec.title), parent)
    menu.setToolTipsVisible(True)
    for item in spec.items:
        if isinstance(item, MenuSpec):
            menu.addMenu(_make(item, actions, menus, parent))
        elif item == SEPARATOR:
            menu.addSeparator()
        else:
            menu.addAction(actions[item])
    menus[spec.title.replace("&", "")] = menu
    return menu
