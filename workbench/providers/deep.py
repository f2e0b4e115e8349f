"""What the engines of deep-translator have in common.

deep-translator calls `requests.get` and `requests.post` without a time limit, shows whole texts in
its exceptions and takes some refusals for translations. So the package's translator asks through a
session of ours (`workbench.providers.deep_session`), which hands each request to the engine at
work: it holds the limits, judges the answer, and may rewrite both. Addresses are the package's own
`deep_translator.constants.BASE_URLS`, read at each call.
"""

from abc import ABC, abstractmethod
from typing import Any, ClassVar

from workbench.api import KEY, ProviderFacts, ProviderOption, ProviderSettings
from workbench.model.errors import WorkbenchError
from workbench.providers.deep_session import asking, with_session
from workbench.providers.http_provider import HttpProvider
from workbench.text.cleaning import whole_characters


class DeepProvider(HttpProvider, ABC):
    """One translator of deep-translator, made safe; one instance a thread."""

    module: ClassVar[str]
    translator: ClassVar[str]
    facts: ClassVar[ProviderFacts]

    def translate(self, text: str, source: str, target: str) -> str:
        """Translate one text; see `workbench.api.Provider` for the errors."""
        self.refuse_long(text)
        try:
            with asking(self):
                answer = self.make(source, target).translate(text)
        except WorkbenchError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it raises may hold the whole text
            failure = self._error(error, source, target)
        else:
            return self.accept(answer)
        raise failure

    def accept(self, answer: object) -> str:
        """Return the translation the package found; raise where it is none."""
        if not isinstance(answer, str) or not answer.strip():
            raise self.failure("no_answer")
        return whole_characters(answer.strip())

    def make(self, source: str, target: str) -> Any:  # noqa: ANN401 - the package is untyped
        """Return the package's translator for two BCP 47 tags; it reads `BASE_URLS` now."""
        arguments = self.arguments(self.language(source), self.language(target))
        return getattr(with_session(self.module), self.translator)(**arguments)

    @abstractmethod
    def arguments(self, source: str, target: str) -> dict[str, Any]:
        """Return what the package's translator is made with."""

    def _error(self, error: Exception, source: str, target: str) -> WorkbenchError:
        kind = type(error).__name__
        if kind in {"LanguageNotSupportedException", "InvalidSourceOrTargetLanguage"}:
            return self.refusal("language", source=source, target=target)
        if kind == "ModuleNotFoundError":
            return self.failure("failed", reason="deep-translator is not installed")
        return self.failure("no_answer")


class DeepFactory:
    """Makes instances of one engine, on whatever thread asks."""

    def __init__(self, engine: type[DeepProvider]) -> None:
        """Describe the engine without loading deep-translator."""
        self.name = engine.name
        self.label = engine.label
        key = ProviderOption(KEY, "Key", secret=True, needed=True)
        self.options = (key, *engine.further_options) if engine.needs_key else ()
        self._engine = engine

    def facts(self, settings: ProviderSettings) -> ProviderFacts:
        """Return who gets the texts, and how."""
        del settings
        return self._engine.facts

    def __call__(self, settings: ProviderSettings) -> DeepProvider:
        """Return a new instance."""
        return self._engine(settings)
