"""Which engine makes the drafts: asked and kept, with a project or without."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.controllers.app_context import AppContext

if TYPE_CHECKING:
    from ui.dialogs.providers import ProviderChoice, ProviderPrompt


class ProviderController(QObject):
    """Asks which engine makes the drafts, in every project from now on."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        """Serve the action while no project is open."""
        super().__init__(parent)
        self._context = context
        context.actions.serve({"tools.providers": self.ask})

    def ask(self) -> None:
        """Ask for an engine, its key and its time limit, of no project in particular."""
        prompt = self.prompt(None)
        self._context.ask(prompt, lambda: self.keep(prompt.choice()))

    def prompt(self, allowed: bool | None) -> "ProviderPrompt":  # noqa: FBT001 - or there is no project
        """Return the dialog, which asks also whether the open project may go online."""
        # Few sessions ask for one, and none before its window shows.
        from ui.dialogs.providers import ProviderChoice, ProviderPrompt  # noqa: PLC0415 - on demand
        from workbench.services.drafting.provider_options import (  # noqa: PLC0415 - on demand
            kept_name,
        )
        from workbench.services.settings.keys import stored_values  # noqa: PLC0415 - on demand

        kept = self._context.preferences.load()
        factories = tuple(self._context.api.providers.values())
        keys = dict(kept.keys)
        for factory in factories:
            values = stored_values(factory, kept.keys)
            keys |= {kept_name(factory.name, name): value for name, value in values.items()}
        choice = ProviderChoice(kept.provider, keys, kept.timeout, kept.budget, allowed)
        return ProviderPrompt(factories, choice, self._context.over)

    def keep(self, choice: "ProviderChoice") -> None:
        """Keep what holds in every project."""
        from workbench.services.settings.keys import keep_keys  # noqa: PLC0415 - on demand

        keys = keep_keys(self._context.api.providers, choice.keys)
        self._context.preferences.change(
            provider=choice.provider, keys=keys, timeout=choice.timeout, budget=choice.budget
        )
