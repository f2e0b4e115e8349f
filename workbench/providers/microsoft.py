"""Microsoft Translator; needs a key, and for most keys the region they are of."""

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, ClassVar

from workbench.api import ProviderFacts, ProviderOption
from workbench.providers.deep import DeepProvider
from workbench.providers.transport import Answer

_LANGUAGES = ("zh-Hans", "zh-Hant", "en")

# Is in the address of the list of languages.
_LIST = "/languages?"


class MicrosoftProvider(DeepProvider):
    """Microsoft Translator.

    The package asks for the list of languages each time a translator is made; here it is given one,
    and writes their names in small letters.
    """

    name = "microsoft"
    label = "Microsoft Translator"
    needs_key = True
    key_statuses: ClassVar[frozenset[int]] = frozenset({401})
    limit = 5_000
    further_options = (ProviderOption("region", "Region"),)
    facts = ProviderFacts("Microsoft", parallel=8)
    module = "microsoft"
    translator = "MicrosoftTranslator"
    languages: ClassVar[Mapping[str, str]] = {
        "zh": "zh-hans",
        "zh-tw": "zh-hant",
        "zh-hk": "zh-hant",
        "zh-mo": "zh-hant",
        "zh-hant": "zh-hant",
    }

    def arguments(self, source: str, target: str) -> dict[str, Any]:
        """Return the languages, the key, and its region, if one is given."""
        key, _, region = self.key.partition(":")
        region = self.settings.value("region").strip() or region
        return {"source": source, "target": target, "api_key": key, "region": region or None}

    def request(self, method: str, url: str, options: dict[str, Any]) -> Answer:
        """Answer for the list of languages; ask with the names as Microsoft writes them."""
        if _LIST in url:
            known = {code: {"name": code} for code in _LANGUAGES}
            data = json.dumps({"translation": known}).encode()
            return Answer(HTTPStatus.OK, url, "application/json", data)
        written = {code.lower(): code for code in _LANGUAGES}
        fields = {name: written.get(value, value) for name, value in options["params"].items()}
        return super().request(method, url, {**options, "params": fields})
