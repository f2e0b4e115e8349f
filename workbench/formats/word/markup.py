"""Runs and properties of WordprocessingML, written as text."""

from collections.abc import Mapping

from lxml import etree

from workbench.formats.legal_text import attribute_value, character_data, legal
from workbench.formats.word.names import W, elements, local

# The order that the schema wants of the children that are written here (§17.3.2.28).
_ORDER = (
    "rStyle",
    "rFonts",
    "b",
    "i",
    "noProof",
    "color",
    "kern",
    "sz",
    "szCs",
    "vertAlign",
    "rtl",
    "cs",
    "lang",
)

# The children of an `rPr` by their names, as they are written.
Properties = Mapping[str, str]


def run(text: str, properties: Properties, prefix: str = "w:") -> str:
    """Return a run; line feeds and tabs become Word's own."""
    p = prefix
    parts: list[str] = []
    for at, line in enumerate(legal(text).split("\n")):
        if at:
            parts.append(f"<{p}br/>")
        for number, span in enumerate(line.split("\t")):
            if number:
                parts.append(f"<{p}tab/>")
            if span:
                parts.append(f'<{p}t xml:space="preserve">{character_data(span)}</{p}t>')
    return f"<{p}r>{_run_properties(properties, p)}{''.join(parts)}</{p}r>"


def _run_properties(properties: Properties, prefix: str) -> str:
    if not properties:
        return ""
    inside = "".join(properties[name] for name in _ORDER if name in properties)
    return f"<{prefix}rPr>{inside}</{prefix}rPr>"


def kept_properties(
    element: etree._Element | None, names: frozenset[str], prefix: str
) -> dict[str, str]:
    """Return those children of an `rPr` that have one of these names, as they are written."""
    children = () if element is None else elements(element)
    return {local(one): _copy(one, prefix) for one in children if local(one) in names}


def _copy(element: etree._Element, prefix: str) -> str:
    said = "".join(
        f' {prefix}{str(key).removeprefix(W)}="{attribute_value(str(value))}"'
        for key, value in element.attrib.items()
        if str(key).startswith(W)
    )
    return f"<{prefix}{local(element)}{said}/>"
