"""Names of WordprocessingML (ISO/IEC 29500-1 §17), and how its attributes are read."""

from collections.abc import Iterator
from datetime import UTC, datetime

from lxml import etree

from workbench.model.moments import milliseconds_of

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
W = f"{{{MAIN}}}"
R = f"{{{RELATED}}}"
MC = f"{{{COMPATIBILITY}}}"
_OFF = frozenset({"0", "false", "off", "none"})


def local(element: etree._Element) -> str:
    """Return an element's name without its namespace, "" for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def said(element: etree._Element | None, attribute: str = "val") -> str:
    """Return an attribute of the main namespace, "" without it or without an element."""
    return "" if element is None else str(element.get(W + attribute, ""))


def child_says(element: etree._Element | None, child: str) -> str:
    """Return the `val` of a child."""
    return "" if element is None else said(element.find(W + child))


def toggle(element: etree._Element | None, name: str) -> bool | None:
    """Return whether a property is switched on or off by a child, `None` where it is not said.

    A toggle without a value is on (§17.3.2.22).
    """
    found = None if element is None else element.find(W + name)
    return None if found is None else said(found).lower() not in _OFF


def number(text: str, usual: int = 0) -> int:
    """Return a whole number of at most nine digits, `usual` where it is none."""
    digits = text.strip().removeprefix("-")
    is_number = digits.isascii() and digits.isdigit() and len(digits) < 10  # noqa: PLR2004 - see above
    return int(text) if is_number else usual


def elements(parent: etree._Element) -> Iterator[etree._Element]:
    """Yield the children that are elements."""
    return (child for child in parent if isinstance(child.tag, str))


def moment(text: str) -> int:
    """Return a date of a comment or a change in milliseconds since the epoch, 0 where unknown.

    Word writes local time and calls it UTC; nothing in the file says better.
    """
    try:
        written = datetime.fromisoformat(text)
    except ValueError:
        return 0
    return milliseconds_of(written if written.tzinfo else written.replace(tzinfo=UTC))
