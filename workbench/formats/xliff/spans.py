"""What a code says of words: a link or emphasis, as this program knows them."""

from collections.abc import Mapping
from functools import lru_cache
from html.parser import HTMLParser

from workbench.formats.xliff.tree import named
from workbench.model.segment import InlineKind
from workbench.model.translation_unit import InlineCode

FORMAT_STYLE = "urn:oasis:names:tc:xliff:fs:2.0"

_KINDS: Mapping[str, InlineKind] = {
    **dict.fromkeys(("b", "strong", "bold", "xlf:b", "x-html-strong"), InlineKind.STRONG),
    **dict.fromkeys(("i", "em", "italic", "xlf:i", "x-html-em"), InlineKind.EMPHASIS),
    **dict.fromkeys(("sup", "superscript", "x-sup", "duizhao:sup"), InlineKind.SUPERSCRIPT),
    **dict.fromkeys(("sub", "subscript", "x-sub", "duizhao:sub"), InlineKind.SUBSCRIPT),
    **dict.fromkeys(("a", "link", "hyperlink", "x-html-a"), InlineKind.LINK),
}
_SAFE = ("http://", "https://", "mailto:")


def meaning_of(code: InlineCode) -> tuple[InlineKind | None, str]:
    """Return what a code that begins says of the words, and the address of a link; or `None`."""
    values = dict(code.attributes)
    tag, attributes = _first_tag(code.content)
    styles = [
        name for name, value in attributes.items() if value.lower() in {"true", "on", "single"}
    ]
    hints = [
        *(values.get(name, "") for name in ("ctype", "subType", "type")),
        values.get(named(FORMAT_STYLE, "fs"), ""),
        *(tag, *styles),
    ]
    kind = next((_KINDS[hint.lower()] for hint in hints if hint.lower() in _KINDS), None)
    href = attributes.get("href") or values.get(named(FORMAT_STYLE, "subFs"), "")
    address = href.removeprefix("href,") if kind is InlineKind.LINK else ""
    return kind, address if address.startswith(_SAFE) else ""


class _FirstTag(HTMLParser):
    """Remembers the first start tag it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.tag = ""
        self.attributes: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take the first tag."""
        if not self.tag:
            self.tag = tag
            self.attributes = {name: value or "" for name, value in attrs}


@lru_cache(maxsize=4_096)  # The codes of a file are the same few again and again.
def _first_tag(content: str) -> tuple[str, Mapping[str, str]]:
    if not content.startswith("<"):
        return "", {}
    parser = _FirstTag()
    parser.feed(content)
    return parser.tag, parser.attributes
