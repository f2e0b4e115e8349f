"""Baidu Translate; needs the application's id and key."""

from collections.abc import Mapping
from typing import Any, ClassVar

from workbench.api import ProviderFacts, ProviderOption
from workbench.providers.deep import DeepProvider
from workbench.providers.transport import Answer

_KEY_WRONG = frozenset({"52003", "54001", "58000", "90107"})
_REFUSED = frozenset({"54003", "54004", "54005"})
_TRADITIONAL = "cht"


class BaiduProvider(DeepProvider):
    """Baidu Translate.

    A request may hold 6,000 bytes of UTF-8. Refusals come with status 200 and a code of Baidu's.
    """

    name = "baidu"
    label = "Baidu Translate"
    needs_key = True
    key_form = "appid:key"
    limit = 1_500
    further_options = (ProviderOption("appid", "Application id"),)
    facts = ProviderFacts("Baidu", parallel=1, pause=1.0)
    module = "baidu"
    translator = "BaiduTranslator"
    languages: ClassVar[Mapping[str, str]] = {
        "zh": "zh",
        "zh-tw": _TRADITIONAL,
        "zh-hk": _TRADITIONAL,
        "zh-mo": _TRADITIONAL,
        "zh-hant": _TRADITIONAL,
        "yue": "yue",
        "ja": "jp",
        "ko": "kor",
        "fr": "fra",
        "es": "spa",
        "vi": "vie",
    }

    def arguments(self, source: str, target: str) -> dict[str, Any]:
        """Return the languages and the two halves of the key; raise where it has not got two."""
        appid, appkey = self.settings.value("appid").strip(), self.key
        if not appid:  # both in one, as earlier versions asked for them
            appid, _, appkey = self.key.partition(":")
        if not appid or not appkey:
            raise self.refusal("key_wrong", form=self.key_form)
        return {"source": source, "target": target, "appid": appid, "appkey": appkey}

    def request(self, method: str, url: str, options: dict[str, Any]) -> Answer:
        """Send the text in the body: the package puts it in the address."""
        return super().request(
            method, url, {"data": options["params"], "headers": options["headers"]}
        )

    def judge(self, answer: Answer) -> None:
        """Look for Baidu's own code, too."""
        super().judge(answer)
        code = str(answer.json().get("error_code", ""))
        if code in _KEY_WRONG:
            raise self.refusal("key_wrong", form=self.key_form)
        if code in _REFUSED:
            raise self.failure("refused")
        if code:
            raise self.failure("failed", reason=f"error {code[:6]}")
