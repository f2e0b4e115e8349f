"""The menu bar, built from its specs."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QMenu, QMenuBar

from ui.actions import SEPARATOR, Actions, MenuSpec
from ui.language import tr
from ui.mnemonics import asked_letter, with_letter


def fill_menu_bar(
    bar: QMenuBar, specs: Iterable[MenuSpec], actions: Actions, letters: Mapping[str, str]
) -> dict[str, QMenu]:
    """Add every menu to the bar; return all menus, sub-menus too, by their plain titles.

    `letters` are those of the keyboard, by the titles in the code.
    """
    menus: dict[str, QMenu] = {}
    for spec in specs:
        bar.addMenu(_make(spec, actions, letters, menus, bar))
    return menus


def _make(
    spec: MenuSpec,
    actions: Actions,
    letters: Mapping[str, str],
    menus: dict[str, QMenu],
    parent: QMenuBar,
) -> QMenu:
    title = tr(spec.title)
    menu = QMenu(with_letter(title, letters.get(spec.title, asked_letter(title))), parent)
    menu.setToolTipsVisible(True)
    for item in spec.items:
        if isinstance(item, MenuSpec):
            menu.addMenu(_make(item, actions, letters, menus, parent))
        elif item == SEPARATOR:
            menu.addSeparator()
        else:
            menu.addAction(actions[item])
    menus[spec.title.replace("&", "")] = menu
    return menu
