"""Microsoft Translator; needs a key, and for most keys the region they are of."""

from collections.abc import Mapping
from typing import Any, ClassVar

from workbench.providers.deep import DeepProvider

_LANGUAGES: Mapping[str, str] = {
    "chinese simplified": "zh-Hans",
    "chinese traditional": "zh-Hant",
    "english": "en",
}


class MicrosoftProvider(DeepProvider):
    """Microsoft Translator.

    The package asks for the list of languages each time a translator is made; here it is given one.
    """

    name = "microsoft"
    label = "Microsoft Translator"
    needs_key = True
    key_form = "key:region"
    key_statuses: ClassVar[frozenset[int]] = frozenset({401})
    limit = 5_000
    module = "microsoft"
    translator = "MicrosoftTranslator"
    languages: ClassVar[Mapping[str, str]] = {
        "zh": "zh-Hans",
        "zh-tw": "zh-Hant",
        "zh-hk": "zh-Hant",
        "zh-mo": "zh-Hant",
        "zh-hant": "zh-Hant",
    }

    def arguments(self, source: str, target: str) -> dict[str, Any]:
        """Return the languages, the key, and its region, if one is given."""
        key, _, region = self.key.partition(":")
        return {"source": source, "target": target, "api_key": key, "region": region or None}

    def replaced(self) -> dict[str, Any]:
        """Answer for the list of languages."""
        return {"_get_supported_languages": lambda _: dict(_LANGUAGES)}
