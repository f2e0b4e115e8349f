"""LibreTranslate, on a server of one's own or a public one; some want a key."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from workbench.api import KEY, ProviderFacts, ProviderOption, ProviderSettings
from workbench.providers.addresses import host_of, is_this_machine, joined, way_to
from workbench.providers.http_provider import FREE, HttpProvider
from workbench.providers.transport import Answer
from workbench.text.cleaning import whole_characters

URL = "url"
BATCH = 20
_HERE = "http://127.0.0.1:5000"
_KEY_WORDS = ("api key", "api_key")


class LibreTranslateProvider(HttpProvider):
    """LibreTranslate's `POST /translate`: the texts and the key go into the body."""

    name = "libretranslate"
    label = "LibreTranslate"
    takes_key = True
    limit = 5_000
    languages: ClassVar[Mapping[str, str]] = {
        "zh": "zh",
        "zh-hant": "zt",
        "zh-tw": "zt",
        "zh-hk": "zt",
        "zh-mo": "zt",
    }

    def __init__(self, settings: ProviderSettings) -> None:
        """Keep the settings; raise `InputError("provider.address")` for an address of no server."""
        super().__init__(settings)
        self._url = address(settings)
        if not host_of(self._url):
            raise self.refusal("address")

    def translate(self, text: str, source: str, target: str) -> str:
        """Translate one text."""
        return self.translate_many((text,), source, target)[0]

    def translate_many(self, texts: Sequence[str], source: str, target: str) -> tuple[str, ...]:
        """Translate several texts in one request."""
        for text in texts:
            self.refuse_long(text)
        body = {
            "q": list(texts),
            "source": self.language(source),
            "target": self.language(target),
            "format": "text",
        }
        if self.key:
            body["api_key"] = self.key
        answer = self.request(
            "POST", joined(self._url, "translate"), {"json": body, **way_to(self._url)}
        )
        return self._texts(answer, len(texts))

    def judge(self, answer: Answer) -> None:
        """Tell a wrong key and an unknown language from other refusals: all have status 400."""
        said = answer.text.lower() if answer.status_code in {400, 403} else ""
        if any(words in said for words in _KEY_WORDS):
            raise self.refusal("key_wrong", form=self.key_form)
        if "is not supported" in said:
            raise self.refusal("language", source="zh", target="en")
        super().judge(answer)

    def _texts(self, answer: Answer, count: int) -> tuple[str, ...]:
        try:
            body = answer.json()
        except ValueError:
            body = None
        found = body.get("translatedText") if isinstance(body, dict) else None
        if not isinstance(found, list) or len(found) != count:
            raise self.failure("no_answer")
        if not all(isinstance(each, str) and each.strip() for each in found):
            raise self.failure("no_answer")
        return tuple(whole_characters(each.strip()) for each in found)


def address(settings: ProviderSettings) -> str:
    """Return the address of the server, by default one on this machine."""
    return settings.value(URL).strip() or _HERE


class LibreTranslateFactory:
    """Makes instances for one server."""

    name = LibreTranslateProvider.name
    label = LibreTranslateProvider.label
    options = (
        ProviderOption(URL, "Address", hint=_HERE),
        ProviderOption(KEY, "Key", secret=True),
    )

    def facts(self, settings: ProviderSettings) -> ProviderFacts:
        """Return who gets the texts: nobody, where the server runs on this machine."""
        url = address(settings)
        here = is_this_machine(url)
        return ProviderFacts(
            "" if here else host_of(url), batch=BATCH, parallel=4, price=FREE if here else None
        )

    def __call__(self, settings: ProviderSettings) -> LibreTranslateProvider:
        """Return a new instance."""
        return LibreTranslateProvider(settings)
