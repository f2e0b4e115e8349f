"""Baidu Translate; needs the application's id and key."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from workbench.api import ProviderFacts, ProviderOption
from workbench.providers.deep import DeepProvider
from workbench.providers.lines import joined
from workbench.providers.transport import Answer

_KEY_WRONG = frozenset({"52003", "54001", "58000", "90107"})
_REFUSED = frozenset({"54003", "54004", "54005"})
_TRADITIONAL = "cht"

# How many paragraphs go into one request.
BATCH = 20


class BaiduProvider(DeepProvider):
    """Baidu Translate.

    A request may hold 6,000 bytes of UTF-8. Refusals come with status 200 and a code of Baidu's.
    Of a text with several lines it answers a row for each, with the line it is of: those are read
    beside the package, which joins them.
    """

    name = "baidu"
    label = "Baidu Translate"
    needs_key = True
    key_form = "appid:key"
    limit = 1_500
    further_options = (ProviderOption("appid", "Application id"),)
    facts = ProviderFacts("Baidu", batch=BATCH, parallel=1, pause=1.0)
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
    _said: Answer | None = None

    def translate_many(self, texts: Sequence[str], source: str, target: str) -> tuple[str, ...]:
        """Translate several texts without line breaks of their own in one request.

        Raises `EnvironmentFailure("provider.no_answer")` where the rows are not those of the texts.
        """
        self._said = None
        self.translate(joined(texts), source, target)
        found = None if self._said is None else self._said.json().get("trans_result")
        rows: list[object] = found if isinstance(found, list) else []
        if [_text_of(row, "src") for row in rows] != [text.strip() for text in texts]:
            raise self.failure("no_answer")
        return tuple(self.accept(_text_of(row, "dst")) for row in rows)

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
        self._said = super().request(
            method, url, {"data": options["params"], "headers": options["headers"]}
        )
        return self._said

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


def _text_of(row: object, side: str) -> str | None:
    """Return the text of one side of a row of the answer, `None` where there is none."""
    found = row.get(side) if isinstance(row, dict) else None
    return found.strip() if isinstance(found, str) else None
