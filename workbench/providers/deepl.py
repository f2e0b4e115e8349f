"""DeepL; needs a key of its free or its paid plan."""

from collections.abc import Mapping
from typing import Any, ClassVar

from workbench.providers.deep import DeepProvider
from workbench.providers.transport import Answer

_FREE = ":fx"
"""How the key of a free plan ends; it goes to another host."""

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


class DeeplProvider(DeepProvider):
    """DeepL.

    The package asks with GET and sends the key in the address; DeepL stopped taking the one in 2025
    and the other in January 2026, so the request is rewritten on its way.
    """

    name = "deepl"
    label = "DeepL"
    needs_key = True
    limit = 5_000
    module = "deepl"
    translator = "DeeplTranslator"
    languages: ClassVar[Mapping[str, str]] = {"nb": "no"}

    def arguments(self, source: str, target: str) -> dict[str, Any]:
        """Return the languages, the key, and which plan it is of."""
        free = self.key.endswith(_FREE)
        return {"source": source, "target": target, "api_key": self.key, "use_free_api": free}

    def make(self, source: str, target: str) -> Any:  # noqa: ANN401 - the package is untyped
        """Return the translator, asking for the English or Chinese that was meant."""
        translator = super().make(source, target)
        translator.target = _TARGETS.get(target.lower(), translator.target)
        return translator

    def request(self, method: str, url: str, options: dict[str, Any]) -> Answer:
        """Ask as DeepL wants to be asked: the text in the body, the key in a header."""
        del method
        fields = {name: value for name, value in options["params"].items() if name != "auth_key"}
        headers = {"Authorization": f"DeepL-Auth-Key {self.key}"}
        return super().request("POST", url, {"data": fields, "headers": headers})
