"""What the rules find."""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.formats.xliff.tree import Element, apart
from workbench.formats.xliff.xliff2 import NAMESPACE

CORE = NAMESPACE
MATCHES = "urn:oasis:names:tc:xliff:matches:2.0"
GLOSSARY = "urn:oasis:names:tc:xliff:glossary:2.0"
FORMAT_STYLE = "urn:oasis:names:tc:xliff:fs:2.0"
METADATA = "urn:oasis:names:tc:xliff:metadata:2.0"
RESOURCES = "urn:oasis:names:tc:xliff:resourcedata:2.0"
CHANGES = (
    "urn:oasis:names:tc:xliff:changetracking:2.0",
    "urn:oasis:names:tc:xliff:changetracking:2.1",
)
SIZES = "urn:oasis:names:tc:xliff:sizerestriction:2.0"
VALIDATION = "urn:oasis:names:tc:xliff:validation:2.0"
ITS = "http://www.w3.org/2005/11/its"
ITSM = "urn:oasis:names:tc:xliff:itsm:2.1"


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule of the specification that an element breaks, in words; `element` says where."""

    element: Element
    reason: str


Breaches = Iterator[Breach]


def core(element: Element, *names: str) -> Iterator[Element]:
    """Yield all core elements with one of these names inside an element, in the file's order."""
    return (each for each in element.below() if each.space == CORE and each.name in names)


def container(element: Element) -> Element | None:
    """Return the unit, group or file that an element is in."""
    holders = (each for each in element.up() if each.space == CORE)
    return next((each for each in holders if each.name in {"unit", "group", "file"}), None)


def within(element: Element, name: str, space: str = CORE) -> Element | None:
    """Return the nearest element around with a name."""
    return next((each for each in element.up() if each.name == name and each.space == space), None)


def twice(elements: Iterator[Element], id_name: str = "id") -> Breaches:
    """Yield a breach for each element whose id one before it has."""
    seen: set[str] = set()
    for each in elements:
        identity = each.attributes.get(id_name)
        if identity is not None and identity in seen:
            yield Breach(each, f"the id “{identity}” of <{each.name}> is used twice")
        elif identity is not None:
            seen.add(identity)


def attributes_in(element: Element, space: str) -> dict[str, str]:
    """Return an element's attributes of a namespace, by their names without it."""
    found = ((apart(name), value) for name, value in element.attributes.items())
    return {name: value for (each, name), value in found if each == space}
