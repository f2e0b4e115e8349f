"""A web page read: its headline, its time, and its blocks with what is beside the article marked.

First by the selectors of the outlet where there are some, else by the page's sentences and the
extraction library, else the whole page with a warning.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo

from bs4 import Tag

from workbench.formats.articles.blocks import Block
from workbench.formats.pages.area import (
    choose_blocks,
    elements_within,
    find_container,
    is_sentence,
    sums_of,
    weigh,
)
from workbench.formats.pages.facts import (
    commonest_hosts,
    read_facts,
    times_in_scripts,
)
from workbench.formats.pages.furniture import LONGEST_LINE, opens_article
from workbench.formats.pages.headline import Headline, find_headline
from workbench.formats.pages.library import extract
from workbench.formats.pages.outlets import Outlet, outlets_of
from workbench.formats.pages.page_facts import PageFacts, host_of
from workbench.formats.pages.tree import (
    DEEPEST_FOR_SELECTORS,
    PageTree,
    attributes_of,
    read_tree,
)
from workbench.model.article import WorkbenchWarning
from workbench.text.dates.publication import (
    BEIJING,
    PublicationTime,
    is_plausible,
    read_publication_time,
)
from workbench.text.han import HAN
from workbench.text.patterns import compiled
from workbench.text.whitespace import squeeze, tidy_line

# In blocks: so far around headline and beginning the visible time stands.
_ABOVE, _BELOW = 8, 6

# In blocks: from a headline that is farther away no standfirst leads to the text.
_FARTHEST = 12
_LONGEST_TIME_LINE = 160
_DATED_PATH = compiled(r"/((?:19|20)\d\d)[-/]?(\d\d)[-/]?(\d\d)(?=\D)")
_SOURCE = compiled(r"(?:来源|來源|稿源|出处)\s?[：:]\s?([^\s　|｜：:]{2,24})")
_LABEL = compiled(r"^[^：:]{0,6}[：:]\s*")
_DATED_LABEL = compiled(r"(?:发布|發布|發佈|发表|發表|刊登|更新)(?:时间|時間|日期)?\s?[：:]")
_CLOCK = compiled(r"\d{1,2}[:：时時点點]\s?\d{2}")
_HAN = compiled(rf"[{HAN}]")


@dataclass(frozen=True, slots=True)
class PageArticle:
    """What a page was read as; `blocks` without the one that the headline stands in."""

    title: str
    blocks: list[Block]
    published: datetime | None
    address: str
    metadata: tuple[tuple[str, str], ...]
    warnings: tuple[WorkbenchWarning, ...] = ()


@dataclass(frozen=True, slots=True)
class _Choice:
    """Which blocks are the article's, and by whose selectors."""

    kept: list[bool]
    outlet: Outlet | None = None

    def first(self, blocks: Sequence[Block]) -> int:
        """Return the number of the first sentence, or of the first block where there is none."""
        kept = [at for at, is_kept in enumerate(self.kept) if is_kept]
        return next((at for at in kept if is_sentence(blocks[at])), kept[0] if kept else 0)


def read_page(markup: str, address: str, outlets: Sequence[Outlet]) -> PageArticle:
    """Return the article of a page; `address` is where it was fetched from, "" if unknown."""
    tree = read_tree(markup)
    facts = read_facts(tree, markup)
    serving = outlets_of(outlets, _hosts(tree, facts, address))
    choice = _by_outlet(tree, serving) or _by_text(tree, markup) or _by_element(tree)
    outlet = (choice.outlet if choice else None) or next(iter(serving), None)
    chosen = _blocks_in(tree, _found(tree, outlet, "title"))
    first = choice.first(tree.blocks) if choice else _first_sentence(tree.blocks)
    headline = find_headline(tree.blocks, facts, first, chosen)
    if choice:
        _take_standfirst(tree, choice.kept, headline.block, first)
    _take_visible_facts(tree, facts, outlet, first)
    return PageArticle(
        title=headline.text,
        blocks=_marked(tree.blocks, choice, headline),
        published=_published(tree, facts, outlet, _Spot(headline.block, first, address)),
        address=address or facts.address,
        metadata=_metadata(facts),
        warnings=() if choice else (WorkbenchWarning("import.whole_page"),),
    )


def _hosts(tree: PageTree, facts: PageFacts, address: str) -> list[str]:
    known = [host for host in (host_of(address), facts.host) if host]
    return known or commonest_hosts(tree)


def _by_outlet(tree: PageTree, serving: Sequence[Outlet]) -> _Choice | None:
    """Return what the selectors of the page's outlet choose, `None` where they match nothing."""
    if tree.depth > DEEPEST_FOR_SELECTORS:
        return None
    for outlet in serving:
        roots = _numbers(tree, outlet.find(tree.soup, "article"))
        if not roots:
            continue
        removed = _numbers(tree, outlet.find(tree.soup, "remove"))
        weights = [weigh(block, is_evident=False) for block in tree.blocks]
        elements = elements_within(tree, sums_of(tree, weights), roots, removed)
        within = [elements[block.element] for block in tree.blocks]
        kept = choose_blocks(
            tree.blocks, within, [at for at, inside in enumerate(within) if inside]
        )
        if kept is not None:
            return _Choice(kept, outlet)
    return None


def _by_text(tree: PageTree, markup: str) -> _Choice | None:
    """Return what the page's sentences and the library choose, `None` where there are too few."""
    evidence = extract(markup, len(tree.elements))
    evident = [evidence.holds(block.text) for block in tree.blocks]
    weights = [
        weigh(block, is_evident=each) for block, each in zip(tree.blocks, evident, strict=True)
    ]
    sums = sums_of(tree, weights)
    elements = elements_within(tree, sums, {find_container(tree, sums)})
    within = [elements[block.element] for block in tree.blocks]
    sure = [
        at
        for at, block in enumerate(tree.blocks)
        if within[at] and weights[at] and is_sentence(block)
    ]
    kept = choose_blocks(tree.blocks, within, sure)
    return None if kept is None else _Choice(kept)


def _by_element(tree: PageTree) -> _Choice | None:
    """Return what is in an element that HTML calls an article or the main part, if there is one."""
    kept = [block.place.in_main for block in tree.blocks]
    return _Choice(kept) if any(kept) else None


def _first_sentence(blocks: Sequence[Block]) -> int:
    return next((at for at, block in enumerate(blocks) if is_sentence(block)), len(blocks))


def _numbers(tree: PageTree, tags: Sequence[Tag]) -> frozenset[int]:
    numbers = tree.numbers() if tags else {}
    return frozenset(numbers[id(tag)] for tag in tags)


def _found(tree: PageTree, outlet: Outlet | None, column: str) -> list[Tag]:
    if outlet is None or tree.depth > DEEPEST_FOR_SELECTORS:
        return []
    return outlet.find(tree.soup, column)


def _blocks_in(tree: PageTree, tags: Sequence[Tag]) -> frozenset[int]:
    """Return the numbers of the blocks that stand in, or are, some elements."""
    numbers = _numbers(tree, tags)
    if not numbers:
        return frozenset()
    inside = [number in numbers for number in range(len(tree.elements))]
    for number in range(1, len(inside)):
        inside[number] = inside[number] or inside[tree.parents[number]]
    return frozenset(at for at, block in enumerate(tree.blocks) if inside[block.element])


def _take_standfirst(tree: PageTree, kept: list[bool], headline: int, first: int) -> None:
    """Take in the sentences between headline and text that stand beside the headline."""
    if not 0 <= headline < first <= headline + _FARTHEST:
        return
    own = tree.blocks[headline].element
    for at in range(headline + 1, first):
        block = tree.blocks[at]
        if tree.parents[block.element] == tree.parents[own] and is_sentence(block):
            kept[at] = True


def _marked(blocks: Sequence[Block], choice: _Choice | None, headline: Headline) -> list[Block]:
    """Return the blocks but for the headline's, those that are not the article's as outside.

    Where the headline stands a second time, that is outside of the article as well.
    """
    title = squeeze(headline.text)
    marked = []
    for at, block in enumerate(blocks):
        if at == headline.block:
            continue
        is_logo = at < headline.block and block.place.level > 0
        outside = choice is not None and (is_logo or not choice.kept[at])
        outside = outside or squeeze(block.text) == title
        place = replace(block.place, outside=True) if outside else block.place
        marked.append(replace(block, place=place) if outside else block)
    return marked


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where the headline and the text of an article begin, and the page's address."""

    headline: int
    first: int
    address: str


def _published(
    tree: PageTree, facts: PageFacts, outlet: Outlet | None, spot: _Spot
) -> datetime | None:
    """Return when the article was published, in UTC.

    The surest place decides the day; the first that has a time of that day gives the time.
    """
    zone = _zone(tree, outlet)
    base: PublicationTime | None = None
    for text in _times(tree, facts, outlet, spot):
        found = read_publication_time(text, zone)
        if found is None or not is_plausible(found.moment):
            continue
        if base is None or (found.exact and found.moment.date() == base.moment.date()):
            base = found
        if base.exact:
            break
    return None if base is None else base.moment.astimezone(UTC)


def _times(tree: PageTree, facts: PageFacts, outlet: Outlet | None, spot: _Spot) -> Iterator[str]:
    """Yield what may be the time, the surest first."""
    yield from facts.times
    for tag in _found(tree, outlet, "time"):
        yield attributes_of(tag).get("datetime", "")
        yield tag.get_text(" ", strip=True)
    yield from facts.marked_times
    yield from _visible_times(tree.blocks, spot)
    yield from times_in_scripts(tree)
    yield from ("-".join(found) for found in _DATED_PATH.findall(spot.address or facts.address))


def _visible_times(blocks: Sequence[Block], spot: _Spot) -> list[str]:
    """Return the lines around the headline and the beginning of the text, the nearest first."""
    anchor = spot.headline if spot.headline >= 0 else spot.first
    low, high = max(0, min(anchor, spot.first) - _ABOVE), max(anchor, spot.first) + _BELOW
    if anchor > spot.first or spot.first - anchor > _ABOVE * 4:
        low, high = max(0, spot.first - _ABOVE), spot.first + _BELOW
    near = range(low, min(len(blocks), high))
    order = sorted(
        near,
        key=lambda at: (_CLOCK.search(blocks[at].text) is None, at < anchor, abs(at - anchor)),
    )
    lines = [blocks[at].text for at in order if len(blocks[at].text) <= _LONGEST_TIME_LINE]
    opening = [line for line in lines if opens_article(line)]
    below = (block.text for block in blocks[high:] if len(block.text) <= LONGEST_LINE)
    labelled = [line for line in below if _DATED_LABEL.match(line)]
    timed = [line for line in lines if len(line) <= LONGEST_LINE and _CLOCK.search(line)]
    timed.sort(key=lambda line: line not in opening)
    return [*timed, *opening, *labelled[:1], *lines, *(blocks[at].text for at in order[:2])]


def _zone(tree: PageTree, outlet: Outlet | None) -> tzinfo:
    if outlet is not None:
        return outlet.zone
    is_chinese = any(_HAN.search(block.text) for block in tree.blocks)
    return BEIJING if is_chinese else UTC


def _take_visible_facts(
    tree: PageTree, facts: PageFacts, outlet: Outlet | None, first: int
) -> None:
    """Add what the outlet's elements and the lines above the text say of author and source."""
    if not facts.authors:
        facts.authors += _said(_found(tree, outlet, "author"))[:3]
    facts.source = next(iter(_said(_found(tree, outlet, "source"))), "") or facts.source
    facts.section = facts.section or " > ".join(_said(_found(tree, outlet, "section"))[:1])
    for block in tree.blocks[max(0, first - _ABOVE) : first + 2]:
        named = _SOURCE.search(block.text) if len(block.text) <= _LONGEST_TIME_LINE else None
        facts.source = facts.source or (named[1] if named else "")


def _said(tags: Sequence[Tag]) -> list[str]:
    texts = (_LABEL.sub("", tidy_line(tag.get_text(" ", strip=True))) for tag in tags)
    return [text for text in texts if 0 < len(text) <= _LONGEST_TIME_LINE]


def _metadata(facts: PageFacts) -> tuple[tuple[str, str], ...]:
    """Return what the page says of itself beside title and time."""
    said = {
        "author": ", ".join(facts.authors),
        "source": facts.source,
        "section": facts.section,
        **facts.named,
    }
    return tuple((name, text) for name, text in said.items() if text)
