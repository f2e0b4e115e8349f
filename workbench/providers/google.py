"""Google Translate through its page for mobile browsers; no key."""

from collections.abc import Mapping
from typing import Any, ClassVar

from workbench.providers.deep import CHINESE, DeepProvider


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

    def arguments(self, source: str, target: str) -> dict[str, Any]:
        """Return the two languages."""
        return {"source": source, "target": target}
