"""Elements of XML, read and written alike in all formats of terms."""

from collections.abc import Iterator
from typing import Protocol, cast

from lxml import etree

from workbench.model.errors import InputError

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


class _InternalSubset(Protocol):
    """What lxml gives for the inside of a DOCTYPE."""

    def entities(self) -> list[object]:
        """Return what is declared."""


def safe_root(content: bytes) -> etree._Element:
    """Return the root of an XML file of terms; nothing outside the file is ever loaded.

    Raises `InputError`: `terms.malformed`, `terms.entities` (declares any).
    """
    parser = etree.XMLParser(
        load_dtd=False, no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        reason = error.msg.partition(", line ")[0]
        raise InputError("terms.malformed", line=error.lineno, reason=reason) from error
    subset = cast("_InternalSubset | None", root.getroottree().docinfo.internalDTD)
    if subset is not None and subset.entities():
        raise InputError("terms.entities")
    return root


def local_name(element: etree._Element) -> str:
    """Return an element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def flat_text(element: etree._Element) -> str:
    """Return the text in an element, its white space folded."""
    # Nearly every element holds text alone, which is read in a fifth of the time.
    text = "".join(map(str, element.itertext())) if len(element) else element.text or ""
    return " ".join(text.split())


def children(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """Yield the children that have one of these names, in any namespace."""
    return (each for each in element if local_name(each) in names)


def add_text(parent: etree._Element, name: str, text: str, **attributes: str) -> None:
    """Add an element with a text; raise `InputError("terms.unwritable")` if XML has no such text.

    XML has no control characters besides tab and line breaks.
    """
    element = etree.SubElement(parent, name, attributes)
    try:
        element.text = text
    except ValueError as error:
        raise InputError("terms.unwritable", text=ascii(text)) from error
