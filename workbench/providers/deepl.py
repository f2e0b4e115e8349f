"""DeepL by its own package; needs a key of its free or its paid plan."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from workbench.api import KEY, ProviderFacts, ProviderOption, ProviderSettings
from workbench.model.errors import WorkbenchError
from workbench.providers.http_provider import HttpProvider
from workbench.providers.transport import Answer
from workbench.text.cleaning import whole_characters

if TYPE_CHECKING:
    from deepl import Translator

# How many texts DeepL takes in one request (its API reference, `text`).
BATCH = 50

_TARGETS: Mapping[str, str] = {
    "en": "EN-US",
    "en-us": "EN-US",
    "en-gb": "EN-GB",
    "zh": "ZH-HANS",
    "zh-cn": "ZH-HANS",
    "zh-sg": "ZH-HANS",
    "zh-hans": "ZH-HANS",
    "zh-tw": "ZH-HANT",
    "zh-hk": "ZH-HANT",
    "zh-hant": "ZH-HANT",
}
_SOURCES = frozenset(
    ("ar", "de", "en", "es", "fr", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr", "uk", "zh")
)


class DeeplProvider(HttpProvider):
    """DeepL: the text goes into the body, the key into a header."""

    name = "deepl"
    label = "DeepL"
    needs_key = True
    limit = 5_000
    languages: ClassVar[Mapping[str, str]] = {code: code for code in _SOURCES}

    def translate(self, text: str, source: str, target: str) -> str:
        """Translate one text."""
        return self.translate_many((text,), source, target)[0]

    def translate_many(self, texts: Sequence[str], source: str, target: str) -> tuple[str, ...]:
        """Translate up to `BATCH` texts in one request."""
        for text in texts:
            self.refuse_long(text)
        names = self.language(source), self._target(target)
        if names[0] not in _SOURCES or not names[1]:
            raise self.refusal("language", source=source, target=target)
        try:
            found = self._translator().translate_text(
                list(texts), source_lang=names[0].upper(), target_lang=names[1]
            )
        except WorkbenchError:
            raise
        except ModuleNotFoundError:
            raise self.failure("failed", reason="the package deepl is not installed") from None
        except Exception:  # noqa: BLE001 - the package's exceptions may show the text
            answers: list[str] = []
        else:
            answers = [each.text for each in (found if isinstance(found, list) else [found])]
        if len(answers) != len(texts) or not all(isinstance(each, str) for each in answers):
            raise self.failure("no_answer")
        return tuple(self._sound(each) for each in answers)

    def _sound(self, answer: str) -> str:
        if not answer.strip():
            raise self.failure("no_answer")
        return whole_characters(answer.strip())

    def _target(self, tag: str) -> str:
        name = self.language(tag)
        return _TARGETS.get(tag.lower()) or (name.upper() if name in _SOURCES else "")

    def _translator(self) -> "Translator":
        import deepl  # noqa: PLC0415 - takes a tenth of a second

        named = self.settings.value("server").strip().rstrip("/")
        server = f"{named}/" if named else None
        translator = deepl.Translator(self.key, server_url=server, send_platform_info=False)
        translator._client = _Client(self)  # type: ignore[assignment] # noqa: SLF001 - see there
        return translator

    def judge(self, answer: Answer) -> None:
        """Look whether a good status carries translations."""
        super().judge(answer)
        try:
            body = answer.json()
        except ValueError:
            body = None
        if not isinstance(body, dict) or not isinstance(body.get("translations"), list):
            raise self.failure("no_answer")


class _Client:
    """Stands for the package's HTTP client, which neither keeps a limit in all nor can be stopped.

    It also waits between its own retries, up to minutes, without a way to end that.
    """

    def __init__(self, provider: DeeplProvider) -> None:
        self._provider = provider

    def request_with_backoff(
        self,
        method: str,
        url: str,
        data: Mapping[str, object] | None = None,
        json: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        **_: object,
    ) -> tuple[int, str]:
        """Return the status and the text of the answer."""
        options: dict[str, Any] = {"json": json} if json else {"data": data}
        answer = self._provider.request(method, url, options | {"headers": dict(headers or {})})
        return answer.status_code, answer.text

    def close(self) -> None:
        """Do nothing: each request has a connection of its own."""


class DeeplFactory:
    """Makes instances without loading the package."""

    name = DeeplProvider.name
    label = DeeplProvider.label
    options = (
        ProviderOption(KEY, "Key", secret=True, needed=True),
        ProviderOption("server", "Server", hint="https://api.deepl.com"),
    )

    def facts(self, settings: ProviderSettings) -> ProviderFacts:
        """Return that DeepL gets the texts; what they cost depends on the plan."""
        del settings
        return ProviderFacts("DeepL", batch=BATCH, parallel=3)

    def __call__(self, settings: ProviderSettings) -> DeeplProvider:
        """Return a new instance."""
        return DeeplProvider(settings)
