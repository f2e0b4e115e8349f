"""Microsoft Translator; needs a key, and for most keys the region they are of."""

import json
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, ClassVar

from workbench.api import ProviderFacts, ProviderOption
from workbench.providers.deep import DeepProvider
from workbench.providers.transport import Answer

_LANGUAGES = ("zh-Hans", "zh-Hant", "en")

# How many texts go into one request; Microsoft takes 1,000 of them, and 50,000 characters.
BATCH = 50

# Is in the address of the list of languages.
_LIST = "/languages?"


class MicrosoftProvider(DeepProvider):
    """Microsoft Translator.

    The package asks for the list of languages each time a translator is made; here it is given one,
    and writes their names in small letters. It sends one text in the list that Microsoft takes;
    here more go along, and their translations are read beside the package, in the order sent.
    """

    name = "microsoft"
    label = "Microsoft Translator"
    needs_key = True
    key_statuses: ClassVar[frozenset[int]] = frozenset({401})
    limit = 5_000
    further_options = (ProviderOption("region", "Region"),)
    facts = ProviderFacts("Microsoft", batch=BATCH, parallel=4)
    module = "microsoft"
    translator = "MicrosoftTranslator"
    languages: ClassVar[Mapping[str, str]] = {
        "zh": "zh-hans",
        "zh-tw": "zh-hant",
        "zh-hk": "zh-hant",
        "zh-mo": "zh-hant",
        "zh-hant": "zh-hant",
    }
    _more: Sequence[str] = ()
    _said: Answer | None = None

    def translate_many(self, texts: Sequence[str], source: str, target: str) -> tuple[str, ...]:
        """Translate up to `BATCH` texts in one request."""
        for text in texts:
            self.refuse_long(text)
        self._more, self._said = texts[1:], None
        try:
            self.translate(texts[0], source, target)
        finally:
            self._more = ()
        return self._translations(len(texts))

    def _translations(self, count: int) -> tuple[str, ...]:
        rows = None if self._said is None else self._said.json()
        if not isinstance(rows, list) or len(rows) != count:
            raise self.failure("no_answer")
        return tuple(self.accept(_translation(row)) for row in rows)

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
        body = [*options["json"], *({"text": text} for text in self._more)]
        self._said = super().request(method, url, {**options, "params": fields, "json": body})
        return self._said


def _translation(row: object) -> object:
    """Return the translation in a row of the answer, `None` where there is none."""
    found = row.get("translations") if isinstance(row, dict) else None
    first = found[0] if isinstance(found, list) and found else None
    return first.get("text") if isinstance(first, dict) else None
