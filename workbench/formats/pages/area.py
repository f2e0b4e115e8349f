"""Which blocks of a page are its article: the element that holds the text, and what is not in it.

The text is found by its sentences, and those that the extraction library took weigh more. What
stands in the same element but is called something else, or leads elsewhere, is left out.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from workbench.formats.articles.blocks import Block
from workbench.formats.pages.furniture import (
    closes_article,
    is_furniture_name,
    is_furniture_text,
    opens_article,
)
from workbench.formats.pages.tree import PageTree, attributes_of
from workbench.text.credits.byline import read_byline
from workbench.text.patterns import compiled

# In code points outside of links: the shortest text that can be a sentence of an article.
SENTENCE = 18

# How many times as loudly a block speaks that shows itself to be an article's.
WEIGHT_OF_EVIDENCE = 4

# In code points: a longer one speaks no louder; heaps of hidden search words have thousands.
MOST_OF_A_BLOCK = 800

# The article is the innermost element with this share of the page's sentences.
MOST_OF_THE_TEXT = 0.92

# In code points: with less nothing of a page can be called its article.
LEAST_TEXT = 30
MOST_LINKED = 0.5

# Headings of other articles, with at most four blocks to each, that make a feed of a part.
FEWEST_TEASERS = 2
_ENDING = compiled(r"[。！？!?；;：:，,…”」』）)]")

# What ends a paragraph that a list follows.
_ANNOUNCES = ("：", ":")

# In blocks: so far above the text its time and its writers are looked for.
_NEAR = 12
_NEAR_BELOW = 8


@dataclass(frozen=True, slots=True)
class Sums:
    """What each element holds with all that is in it."""

    weight: list[float]
    first: list[int]
    """The number of the first block, -1 where there is none."""
    length: list[int]
    linked: list[int]
    anchors: list[int]
    blocks: list[int]
    teasers: list[int]
    """Headings that are links: of other articles."""


def sums_of(tree: PageTree, weights: Sequence[float]) -> Sums:
    """Return the sums of every element, in one pass from the last to the first."""
    count = len(tree.elements)
    length, linked, anchors, blocks, teasers = ([0] * count for _ in range(5))
    sums = Sums([0.0] * count, [-1] * count, length, linked, anchors, blocks, teasers)
    for at, (block, weight) in enumerate(zip(tree.blocks, weights, strict=True)):
        element = block.element
        sums.blocks[element] += 1
        sums.teasers[element] += block.place.level > 0 and not block.unlinked
        sums.first[element] = at if sums.first[element] < 0 else sums.first[element]
        sums.weight[element] += weight
        sums.length[element] += len(block.text)
        sums.linked[element] += max(0, len(block.text) - len(block.unlinked))
    for element in range(count - 1, 0, -1):
        parent = tree.parents[element]
        sums.anchors[element] += tree.elements[element].name == "a"
        sums.anchors[parent] += sums.anchors[element]
        sums.weight[parent] += sums.weight[element]
        sums.length[parent] += sums.length[element]
        sums.linked[parent] += sums.linked[element]
        sums.blocks[parent] += sums.blocks[element]
        sums.teasers[parent] += sums.teasers[element]
        firsts = [at for at in (sums.first[parent], sums.first[element]) if at >= 0]
        sums.first[parent] = min(firsts, default=-1)
    return sums


def weigh(block: Block, *, is_evident: bool) -> float:
    """Return how much a block speaks for being part of an article."""
    place = block.place
    if place.hidden or place.furniture or not is_sentence(block):
        return 0
    return min(len(block.unlinked), MOST_OF_A_BLOCK) * (WEIGHT_OF_EVIDENCE if is_evident else 1)


def is_sentence(block: Block) -> bool:
    """Return whether a block can be a sentence or more of an article."""
    free = len(block.unlinked)
    if free < SENTENCE or free < MOST_LINKED * len(block.text):
        return False
    return bool(_ENDING.search(block.unlinked)) and not is_furniture_text(block.text)


def elements_within(
    tree: PageTree, sums: Sums, roots: Collection[int], removed: Collection[int] = ()
) -> list[bool]:
    """Return for every element whether it is in one of the roots and no part beside the article."""
    whole = sum(sums.weight[root] for root in roots)
    within = [False] * len(tree.elements)
    for element in range(len(tree.elements)):
        if element in roots:
            within[element] = True
        elif element and within[tree.parents[element]]:
            within[element] = element not in removed and not _is_apart(tree, sums, element, whole)
    return within


def _is_apart(tree: PageTree, sums: Sums, element: int, whole: float) -> bool:
    """Return whether an element inside the article's is no part of it."""
    weight, length = sums.weight[element], sums.length[element]
    if not length or weight > whole / 2:
        return False
    tag = tree.elements[element]
    if tag.name in {"a", "p", "figure", "figcaption", "h1", "h2", "h3", "strong", "b", "span"}:
        return False
    attributes = attributes_of(tag)
    names = f"{attributes.get('class', '')} {attributes.get('id', '')}"
    if is_furniture_name(names) or is_furniture_text(tree.blocks[sums.first[element]].text):
        return True
    if (
        sums.teasers[element] >= FEWEST_TEASERS
        and sums.teasers[element] * 5 >= sums.blocks[element]
    ):
        return True
    is_linked = sums.linked[element] > MOST_LINKED * length
    return is_linked and weight < max(1, whole / 10) and sums.anchors[element] > 1


def find_container(tree: PageTree, sums: Sums) -> int:
    """Return the innermost element with most of the page's sentences."""
    children: dict[int, int] = {}
    for element in range(1, len(tree.elements)):
        parent = tree.parents[element]
        heaviest = children.get(parent)
        if heaviest is None or sums.weight[element] > sums.weight[heaviest]:
            children[parent] = element
    current = 0
    while current in children:
        child = children[current]
        if sums.weight[child] < MOST_OF_THE_TEXT * sums.weight[current]:
            break
        current = child
    return current


def choose_blocks(
    blocks: Sequence[Block], within: Sequence[bool], sure: Sequence[int]
) -> list[bool] | None:
    """Return for every block whether it is of the article; `None` where there is no article.

    `within` says of every block whether its element can be the article's; `sure` are the numbers of
    those that are its text.
    """
    if sum(len(blocks[at].unlinked) for at in sure) < LEAST_TEXT:
        return None
    first, last = sure[0], sure[-1]
    kept = [inside and first <= at <= last for at, inside in enumerate(within)]
    _take_above(blocks, within, kept, first)
    _take_below(blocks, within, kept, last)
    return kept


def _take_above(
    blocks: Sequence[Block], within: Sequence[bool], kept: list[bool], first: int
) -> None:
    """Take in the time, the writers and the captions above the text."""
    for at in range(max(0, first - _NEAR), first):
        block = blocks[at]
        near = opens_article(block.text) or (within[at] and _belongs(block))
        kept[at] = near and not block.place.hidden and not block.place.furniture


def _take_below(
    blocks: Sequence[Block], within: Sequence[bool], kept: list[bool], last: int
) -> None:
    """Take in who is named below the text, and what stands on in the same element."""
    home = {blocks[at].element for at in range(last + 1) if kept[at]}
    announced = blocks[last].text.endswith(_ANNOUNCES)
    for at in range(last + 1, min(len(blocks), last + 1 + _NEAR_BELOW)):
        block = blocks[at]
        announces = within[at] and block.text.endswith(_ANNOUNCES) and not block.place.list_id
        announced = announces or (announced and block.place.list_id > 0 and bool(block.unlinked))
        belongs = is_sentence(block) or block.place.quoted or block.element in home or announced
        goes_on = within[at] and belongs
        if block.place.hidden or block.place.furniture or is_furniture_text(block.text):
            continue
        kept[at] = goes_on or _signs(block)


def _belongs(block: Block) -> bool:
    """Return whether a block beside an article's text is a caption, a heading or a sentence."""
    place = block.place
    heads = place.level > 0 and bool(block.unlinked)
    return heads or place.in_caption or place.figure is not None or is_sentence(block)


def _signs(block: Block) -> bool:
    byline = read_byline(block.text.replace("\n", " "))
    return closes_article(block.text) or (byline is not None and byline.is_sure)
