"""A page as BeautifulSoup's tree, and its blocks with the elements they stand in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from bs4 import BeautifulSoup, Tag
from bs4.builder._lxml import LXMLTreeBuilder
from bs4.element import CData, NavigableString, PageElement, PreformattedString
from lxml import etree

from workbench.formats.articles.blocks import Block
from workbench.formats.articles.layout import without_layout
from workbench.formats.articles.markup import BlockReader

# In levels: matching selectors takes time by depth and number; no real page is half as deep.
DEEPEST_FOR_SELECTORS = 1000


class _DeepTreeBuilder(LXMLTreeBuilder):
    """Builds the tree with libxml2, without its limit of 256 levels and without warnings."""

    def prepare_markup(
        self, markup: str | bytes, *_: object, **__: object
    ) -> Iterator[tuple[str | bytes, str | None, str | None, bool]]:
        """Yield the text as it is: its encoding is known by now."""
        yield markup, None, None, False

    def parser_for(self, encoding: str | None) -> etree.HTMLParser:
        """Return a parser that reports to this builder."""
        target = cast("etree.ParserTarget", self)
        return etree.HTMLParser(target=target, recover=True, huge_tree=True, encoding=encoding)


@dataclass(frozen=True, slots=True)
class PageTree:
    """A page read: `elements` in the page's order, each with its parent's number and its depth.

    Element 0 is the page itself.
    """

    soup: BeautifulSoup
    blocks: list[Block]
    elements: list[Tag]
    parents: list[int]
    depth: int
    by_name: dict[str, list[Tag]]

    def named(self, name: str) -> list[Tag]:
        """Return the elements with this name, in the page's order."""
        return self.by_name.get(name, [])

    def numbers(self) -> dict[int, int]:
        """Return the number of every element by the identity of its tag."""
        return {id(element): number for number, element in enumerate(self.elements)}


def read_tree(markup: str) -> PageTree:
    """Return the tree of a page with its blocks; raises nothing, whatever the markup.

    Walks without recursion, so that the depth of nesting costs time in proportion only.
    """
    text = markup if "<" in markup else f"{markup}<!---->"  # else taken for a file name
    soup = BeautifulSoup(text, builder=_DeepTreeBuilder(multi_valued_attributes=None))
    reader = BlockReader()
    elements: list[Tag] = [soup]
    parents = [0]
    deepest = 0
    open_elements: list[tuple[int, Tag, Iterator[PageElement]]] = [(0, soup, iter(soup.contents))]
    while open_elements:
        number, tag, children = open_elements[-1]
        child = next(children, None)
        if child is None:
            open_elements.pop()
            if number:
                reader.end(tag.name)
        elif isinstance(child, Tag):
            elements.append(child)
            parents.append(number)
            last = len(elements) - 1
            reader.start(child.name, attributes_of(child), last)
            open_elements.append((last, child, iter(child.contents)))
            deepest = max(deepest, len(open_elements))
        elif _is_text(child):
            reader.data(str(child))
    reader.close()
    by_name: dict[str, list[Tag]] = {}
    for element in elements[1:]:
        by_name.setdefault(element.name, []).append(element)
    blocks = without_layout(reader.blocks)
    return PageTree(soup, blocks, elements, parents, deepest, by_name)


def attributes_of(tag: Tag) -> Mapping[str, str]:
    """Return an element's attributes; none is a list, as the builder is told."""
    return cast("Mapping[str, str]", tag.attrs)


def _is_text(node: PageElement) -> bool:
    if not isinstance(node, NavigableString):
        return False
    return not isinstance(node, PreformattedString) or isinstance(node, CData)
