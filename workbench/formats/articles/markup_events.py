"""What libxml2's HTML parser meets in a page, told as events.

The parser closes what is misnested, so that starts and ends match. It builds no tree: the depth of
nesting costs neither recursion nor text.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from lxml import etree

Attributes = Mapping[str, str]


class Listener:
    """Is told what is in a page, in order; a subclass listens to what it needs."""

    def start(self, tag: str, attributes: Attributes) -> None:
        """Hear that an element begins; the tag is in lower case."""

    def end(self, tag: str) -> None:
        """Hear that an element ends."""

    def data(self, text: str) -> None:
        """Hear of text, of which one run can come in several pieces; entities are resolved."""

    def comment(self, text: str) -> None:
        """Hear of a comment."""

    def close(self) -> None:
        """Hear that the page ends."""


def tell(listener: Listener, markup: str) -> None:
    """Tell a listener what is in a page or a part of one; raises nothing, whatever the markup."""
    if not markup.strip():
        return
    # Who only wants to know of an encoding reads no page, and a window none before it shows.
    from lxml import etree  # noqa: PLC0415 - on demand

    parser = etree.HTMLParser(target=cast("etree.ParserTarget", listener), huge_tree=True)
    parser.feed(markup)
    parser.close()


# In digits: no width, height or count of a page has more; `int` refuses more than 4,300.
_LARGEST_NUMBER = 9


def number(attributes: Attributes, name: str) -> int | None:
    """Return the whole number that an attribute begins with, `None` where it has none.

    A number with too many digits for any page is `None` as well.
    """
    given = attributes.get(name, "").strip()
    digits = given[: len(given) - len(given.lstrip("0123456789"))]
    return int(digits) if 0 < len(digits) <= _LARGEST_NUMBER else None
