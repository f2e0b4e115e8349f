"""What the engines of deep-translator have in common.

deep-translator calls `requests.get` and `requests.post` without a time limit, shows whole texts in
its exceptions and takes some refusals for translations. So the package's translator asks through a
session of ours (`workbench.providers.deep_session`), which hands each request to the engine at
work: it holds the limits, judges the answer, and may rewrite both. Addresses are the package's own
`deep_translator.constants.BASE_URLS`, read at each call.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

from workbench.api import KEY, ProviderOption, ProviderSettings
from workbench.model.errors import EnvironmentFailure, InputError, WorkbenchError
from workbench.providers.deep_session import asking, with_session
from workbench.providers.transport import Answer, Exchange, Limits, Reason, TransportFailure
from workbench.text.cleaning import whole_characters

CHINESE: Mapping[str, str] = {
    "zh": "zh-CN",
    "zh-sg": "zh-CN",
    "zh-hans": "zh-CN",
    "zh-cn": "zh-CN",
    "zh-hant": "zh-TW",
    "zh-hk": "zh-TW",
    "zh-mo": "zh-TW",
    "zh-tw": "zh-TW",
}
"""For engines that know two variants of Chinese under these two names."""

_LARGEST_ANSWER = 4 * 2**20
_OK = range(200, 300)


class DeepProvider(ABC):
    """One translator of deep-translator, made safe; one instance a thread."""

    name: str
    label: str
    needs_key: bool = False
    limit: int
    key_form: ClassVar[str] = "your key"
    further_options: ClassVar[tuple[ProviderOption, ...]] = ()
    key_statuses: ClassVar[frozenset[int]] = frozenset({401, 403})
    module: ClassVar[str]
    translator: ClassVar[str]
    languages: ClassVar[Mapping[str, str]]

    def __init__(self, settings: ProviderSettings) -> None:
        """Keep the settings; raise `InputError("provider.key_missing")` where a key is needed."""
        if self.needs_key and not settings.key.strip():
            raise self.refusal("key_missing", form=self.key_form)
        self.key = settings.key.strip()
        self.timeout = settings.timeout
        self.settings = settings

    def translate(self, text: str, source: str, target: str) -> str:
        """Translate one text; see `workbench.api.Provider` for the errors."""
        if len(text) > self.limit:
            raise self.refusal("too_long", limit=self.limit)
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

    def request(self, method: str, url: str, options: dict[str, Any]) -> Answer:
        """Do one request of the package's within the limits, and judge its status."""
        exchange = Exchange(Limits(self.timeout, _LARGEST_ANSWER))
        try:
            answer = exchange.run(method, url, options)
        except TransportFailure as failure:
            raise self._lost(failure.reason) from None
        self.judge(answer)
        return answer

    def judge(self, answer: Answer) -> None:
        """Raise the error that an answer stands for, where it is a refusal."""
        status = answer.status_code
        if status in _OK:
            return
        if self.needs_key and status in self.key_statuses:
            raise self.refusal("key_wrong", form=self.key_form)
        if status in {402, 403, 429, 456}:
            raise self.failure("refused")
        if status in {413, 414}:
            raise self.refusal("too_long", limit=self.limit)
        raise self.failure("failed", reason=f"HTTP {status}")

    def language(self, tag: str) -> str:
        """Return the engine's name for a BCP 47 tag: its own, or that of the nearest wider tag."""
        wider = tag.lower()
        while wider:
            if wider in self.languages:
                return self.languages[wider]
            wider = wider.rpartition("-")[0]
        return tag.lower().partition("-")[0]

    def failure(self, cause: str, **details: object) -> EnvironmentFailure:
        """Return the error for what time or the engine's owner may fix."""
        return EnvironmentFailure(f"provider.{cause}", provider=self.label, **details)

    def refusal(self, cause: str, **details: object) -> InputError:
        """Return the error for what the user can fix."""
        return InputError(f"provider.{cause}", provider=self.label, **details)

    def _lost(self, reason: Reason) -> WorkbenchError:
        if reason is Reason.TIMEOUT:
            return self.failure("timeout", seconds=f"{self.timeout:g}")
        if reason is Reason.UNREACHABLE:
            return self.failure("unreachable")
        return self.failure("no_answer")

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

    def __call__(self, settings: ProviderSettings) -> DeepProvider:
        """Return a new instance."""
        return self._engine(settings)
