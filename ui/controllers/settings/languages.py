"""The language of the interface, chosen in the menu while the program runs."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from ui.actions import ActionSpec, Addition, MenuSpec
from ui.controllers.app_context import AppContext
from ui.language import noted
from ui.translations import LANGUAGES, SYSTEM
from ui.triggers import on_trigger

_SYSTEM = "language.system"

# The menu's entries, each with the preference it stands for.
_CHOICES = {_SYSTEM: SYSTEM, **{language.action_id: language.tag for language in LANGUAGES}}

# Each language by its own name, whichever is spoken.
_OWN_NAMES = {language.action_id: language.own_name for language in LANGUAGES}

LANGUAGE_MENU = Addition("View", (MenuSpec("&Language", tuple(_CHOICES)),))


def language_specs() -> tuple[ActionSpec, ...]:
    """Return an action for each language."""
    names = (noted("As the &system"), *_OWN_NAMES.values())
    return tuple(
        ActionSpec(action_id, name, checkable=True, group="interface")
        for action_id, name in zip(_CHOICES, names, strict=True)
    )


class LanguageController(QObject):
    """Keeps the choice in the preferences; the program makes the window again."""

    chosen = Signal()
    """Another language was chosen and is in the preferences."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        """Tick the language of the preferences."""
        super().__init__(parent)
        self._context = context
        kept = context.preferences.load().language
        for action_id, language in _CHOICES.items():
            action = context.actions[action_id]
            action.setChecked(language == kept)
            action.setText(_OWN_NAMES.get(action_id, action.text()))
            on_trigger(action, partial(self.choose, language))

    def choose(self, language: str) -> None:
        """Speak this language, "" for the system's, from now on."""
        if language != self._context.preferences.load().language:
            self._context.preferences.change(language=language)
            self.chosen.emit()
