"""Google Translate through its page for mobile browsers; no key."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from workbench.api import ProviderFacts
from workbench.providers.deep import DeepProvider
from workbench.providers.http_provider import CHINESE, FREE
from workbench.providers.lines import joined, parted
from workbench.providers.transport import Answer

# How many paragraphs go into one request as its lines: the more, the more are asked for again where
# two of them come back as one.
BATCH = 20


class GoogleProvider(DeepProvider):
    """Google Translate.

    The text travels in the address, nine characters for each Chinese one, and some 1,800 of them
    are already refused: the limit stays well below. Its page keeps the lines of a text. Nobody has
    promised how many requests it takes at a time: two, and they are few.
    """

    name = "google"
    label = "Google Translate"
    limit = 1_200
    facts = ProviderFacts("Google", in_address=True, batch=BATCH, price=FREE, by_line=True)
    module = "google"
    translator = "GoogleTranslator"
    languages: ClassVar[Mapping[str, str]] = {
        **CHINESE,
        "he": "iw",
        "jv": "jw",
        "nb": "no",
        "fil": "tl",
    }

    def arguments(self, source: str, target: str) -> dict[str, Any]:
        """Return the two languages."""
        return {"source": source, "target": target}

    def translate_many(self, texts: Sequence[str], source: str, target: str) -> tuple[str, ...]:
        """Translate several texts as the lines of one, without line breaks of their own.

        Raises `EnvironmentFailure("provider.no_answer")` where the answer has more lines, or fewer.
        """
        lines = parted(texts, self.translate(joined(texts), source, target))
        if lines is None:
            raise self.failure("no_answer")
        return lines

    def request(self, method: str, url: str, options: dict[str, Any]) -> Answer:
        """Give the package the translation as one text: it strips every piece of it by itself."""
        answer = super().request(method, url, options)
        page = _in_one_piece(answer.text).encode("utf-8", "replace")
        return replace(answer, content_type="text/html; charset=utf-8", data=page)


def _in_one_piece(markup: str) -> str:
    """Return the page with the elements that may hold the translation freed of markup in it."""
    from bs4 import BeautifulSoup  # noqa: PLC0415 - takes a tenth of a second

    page = BeautifulSoup(markup, "html.parser")
    for element in page.find_all("div", class_=["t0", "result-container"]):
        for each in element.find_all("br"):
            each.replace_with("\n")
        element.string = element.get_text().strip()
    return str(page)
