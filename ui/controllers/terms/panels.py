"""The panels of terms and of the dictionary, shown and hidden by key."""

from functools import partial

from PySide6.QtCore import QObject

from ui.actions import ActionSpec
from ui.controllers.app_context import AppContext
from ui.language import tr
from ui.widgets.dictionary_panel import DictionaryPanel
from ui.widgets.term_panel import TermPanel


def panel_specs() -> tuple[ActionSpec, ...]:
    """Return the switches of the panels."""
    return (
        ActionSpec("view.terms", "&Terms", ("Ctrl+Alt+8",), checkable=True),
        ActionSpec("view.dictionary", "&Dictionary", ("Ctrl+Alt+9",), checkable=True),
    )


class TermPanels(QObject):
    """Owns both panels; they live as long as the window."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        """Put the panels into the window, before its layout is restored."""
        super().__init__(parent)
        self._context = context
        window = context.window
        self.terms = TermPanel(window)
        self.dictionary = DictionaryPanel(window)
        window.add_panel("terms", tr("Terms"), self.terms, beside="matches")
        window.add_panel("dictionary", tr("Dictionary"), self.dictionary, beside="matches")
        for name in ("terms", "dictionary"):
            action, dock = context.actions[f"view.{name}"], window.docks[name]
            action.setChecked(True)
            context.actions.serve_switches({f"view.{name}": partial(self.show, name)})
            dock.visibilityChanged.connect(partial(self._tick, name))

    def show(self, name: str, on: bool = True) -> None:  # noqa: FBT001, FBT002 - a switch's state
        """Show a panel in front of the others, or hide it."""
        self._context.window.show_panel(name, on=on)

    def _tick(self, name: str, _: bool) -> None:  # noqa: FBT001 - a signal's payload
        dock = self._context.window.docks[name]
        self._context.actions[f"view.{name}"].setChecked(not dock.isHidden())
