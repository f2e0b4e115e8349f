"""MyMemory, a public translation memory filled up by machine; no key."""

from collections.abc import Mapping
from html import unescape
from typing import Any, ClassVar

from workbench.api import ProviderFacts
from workbench.providers.deep import DeepProvider
from workbench.providers.http_provider import FREE
from workbench.providers.transport import Answer

_CLEAR = "http://api.mymemory.translated.net"
_SEALED = "https://api.mymemory.translated.net"
_WARNING = "MYMEMORY WARNING"


class MyMemoryProvider(DeepProvider):
    """MyMemory.

    A request may hold 500 bytes of UTF-8, which is 166 Chinese characters. It answers refusals with
    status 200 and puts the reason where the translation belongs.
    """

    name = "mymemory"
    label = "MyMemory"
    limit = 160
    facts = ProviderFacts("MyMemory (Translated)", in_address=True, price=FREE)
    module = "mymemory"
    translator = "MyMemoryTranslator"
    languages: ClassVar[Mapping[str, str]] = {
        "zh": "zh-CN",
        "zh-cn": "zh-CN",
        "zh-sg": "zh-CN",
        "zh-hans": "zh-CN",
        "zh-tw": "zh-TW",
        "zh-hant": "zh-TW",
        "zh-hk": "zh-HK",
        "zh-mo": "zh-MO",
        "en": "en-US",
        "en-us": "en-US",
        "en-gb": "en-GB",
        "en-au": "en-AU",
        "en-ca": "en-CA",
    }

    def arguments(self, source: str, target: str) -> dict[str, Any]:
        """Return the two languages."""
        return {"source": source, "target": target}

    def request(self, method: str, url: str, options: dict[str, Any]) -> Answer:
        """Ask by https: the package's own address sends the text in the clear."""
        return super().request(method, url.replace(_CLEAR, _SEALED), options)

    def judge(self, answer: Answer) -> None:
        """Look into an answer that calls itself right, too."""
        super().judge(answer)
        body = answer.json()
        status = str(body.get("responseStatus", "200"))
        translation = str((body.get("responseData") or {}).get("translatedText") or "")
        if status == "429" or body.get("quotaFinished") or translation.startswith(_WARNING):
            raise self.failure("refused")
        if status != "200":
            raise self.failure("failed", reason=f"status {status[:3]}")

    def accept(self, answer: object) -> str:
        """Return the translation with its character references resolved."""
        return unescape(super().accept(answer))
