"""The styles of a Word document, as far as they say what a paragraph is and how a run is marked."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from lxml import etree

from workbench.formats.word.names import W, child_says, number, said, toggle

DEEPEST_HEADING = 6

# What `outlineLvl` says of a paragraph that is no heading (§17.3.1.20).
_BODY_LEVEL = 9

_HEADINGS = frozenset({"heading", "标题", "標題"})

# Styles that one is based on; a longer chain goes in a circle.
_LONGEST_CHAIN = 20


@dataclass(frozen=True, slots=True)
class Style:
    """What a style and those it is based on say; `level` is 1 to 6 for a heading, else 0.

    `name` is Word's own name in lower case, which is English in every language of the program.
    A switch is `None` where nothing is said of it.
    """

    name: str = ""
    level: int = 0
    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    in_list: bool = False
    size: int = 0
    """In half points, 0 where not said."""


PLAIN = Style()


class Styles:
    """The styles by their ids."""

    def __init__(self, root: etree._Element | None) -> None:
        """Read the styles part; without one every style is plain."""
        found = [] if root is None else root.findall(W + "style")
        self._elements: Mapping[str, etree._Element] = {said(one, "styleId"): one for one in found}
        self._known: dict[str, Style] = {"": PLAIN}

    def style(self, style_id: str) -> Style:
        """Return a style, a plain one for an unknown id."""
        if style_id not in self._known:
            self._known[style_id] = self._read(style_id)
        return self._known[style_id]

    def _read(self, style_id: str) -> Style:
        chain: list[etree._Element] = []
        at = style_id
        while at in self._elements and len(chain) < _LONGEST_CHAIN:
            chain.append(self._elements[at])
            at = child_says(self._elements[at], "basedOn")
        style = PLAIN
        for element in reversed(chain):
            style = _over(style, element)
        return style


def _over(base: Style, element: etree._Element) -> Style:
    """Return what a style says over what it is based on."""
    run, paragraph = element.find(W + "rPr"), element.find(W + "pPr")
    bold, italic, hidden = (toggle(run, name) for name in ("b", "i", "vanish"))
    name = child_says(element, "name").lower()
    level = outline_level(paragraph)
    if level is None:
        level = _level_by_name(name)
    listed = None if paragraph is None else paragraph.find(W + "numPr")
    return replace(
        base,
        name=name,
        level=base.level if level is None else level,
        bold=base.bold if bold is None else bold,
        italic=base.italic if italic is None else italic,
        hidden=base.hidden if hidden is None else hidden,
        in_list=base.in_list or listed is not None,
        size=number(child_says(run, "sz")) or base.size,
    )


def _level_by_name(name: str) -> int | None:
    """Return the level of a style that is only called a heading, as in files of other programs."""
    kind, _, digit = name.rpartition(" ")
    is_one = kind in _HEADINGS and digit in set(map(str, range(1, DEEPEST_HEADING + 1)))
    return int(digit) if is_one else None


def outline_level(properties: etree._Element | None) -> int | None:
    """Return the heading level that paragraph properties say, 0 for body, `None` for nothing."""
    written = child_says(properties, "outlineLvl")
    if not written:
        return None
    level = number(written, _BODY_LEVEL)
    return min(level + 1, DEEPEST_HEADING) if 0 <= level < _BODY_LEVEL else 0
