"""Google Translate through its page for mobile browsers; no key."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from workbench.providers.deep import CHINESE, DeepProvider

if TYPE_CHECKING:
    from bs4 import Tag


class GoogleProvider(DeepProvider):
    """Google Translate.

    The text travels in the address, nine characters for each Chinese one, and some 1,800 of them
    are already refused: the limit stays well below.
    """

    name = "google"
    label = "Google Translate"
    limit = 1_200
    module = "google"
    translator = "GoogleTranslator"
    languages: ClassVar[Mapping[str, str]] = {
        **CHINESE,
        "he": "iw",
        "jv": "jw",
        "nb": "no",
        "fil": "tl",
    }

    def names(self) -> dict[str, Any]:
        """Read the answer with its spaces and breaks; the package strips every piece of text."""
        return {"BeautifulSoup": _Page}

    def arguments(self, source: str, target: str) -> dict[str, Any]:
        """Return the two languages."""
        return {"source": source, "target": target}


class _Page:
    """Has of `BeautifulSoup` what the package calls; loads it when an answer comes."""

    def __init__(self, markup: str, parser: str) -> None:
        from bs4 import BeautifulSoup  # noqa: PLC0415 - takes a tenth of a second

        self._soup = BeautifulSoup(markup, parser)

    def find(self, name: str, attributes: Mapping[str, str]) -> "_Element | None":
        found = self._soup.find(name, dict(attributes))
        return _Element(found) if found is not None else None


class _Element:
    """Has of an element what the package calls."""

    def __init__(self, tag: "Tag") -> None:
        for each in tag.find_all("br"):
            each.replace_with("\n")
        self._text = tag.get_text().strip()

    def get_text(self, *, strip: bool) -> str:  # noqa: ARG002 - the package's word
        return self._text
