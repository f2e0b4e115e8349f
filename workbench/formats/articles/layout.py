"""Lists, tables and forms that only lay out a page, and what is hidden until a script shows it.

What stands in them is what it would be without them.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from workbench.formats.articles.blocks import Block

# In code points: a paragraph of that length is no entry of a list of names or figures.
LONG = 45

# In code points: what is longer in one piece is text, even in a table.
LONGEST_CELL = 180

# In code points of sentences: a form with as many is around an article, as in ASP.NET.
_PAGE = 80
_SENTENCE = 20


def without_layout(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks without the lists, tables and hiding that say nothing about their text."""
    shown = _shown(blocks)
    cells = _layout_cells(shown)
    items = _layout_items(shown)
    freed = [_freed(block, items, cells) for block in shown] if items or cells else list(shown)
    return _in_forms(freed)


def _in_forms(blocks: list[Block]) -> list[Block]:
    """Return the blocks, those of forms as furniture unless the form is around the whole page."""
    forms = _grouped(blocks, lambda block: block.place.form_id)
    small = {form for form, inside in forms.items() if _sentences(inside) < _PAGE}
    return [
        replace(block, place=replace(block.place, furniture=True))
        if block.place.form_id in small
        else block
        for block in blocks
    ]


def _sentences(blocks: Iterable[Block]) -> int:
    lengths = (len(block.unlinked) for block in blocks)
    return sum(length for length in lengths if length >= _SENTENCE)


def _freed(block: Block, items: frozenset[int], cells: frozenset[int]) -> Block:
    place = block.place
    if place.item_id in items:
        place = replace(place, list_id=0, item_id=0)
    if place.cell_id in cells:
        place = replace(place, table_id=0, cell_id=0)
    return block if place is block.place else replace(block, place=place)


def _layout_cells(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the cells that hold several paragraphs or a long text, or a table of only such."""
    found = {
        cell
        for cell, inside in _grouped(blocks, lambda block: block.place.cell_id).items()
        if _holds_paragraphs(inside) or any(len(block.text) > LONGEST_CELL for block in inside)
    }
    for inside in _grouped(blocks, lambda block: block.place.table_id).values():
        if all(_is_long(block) and block.text.endswith(_STOPS) for block in inside):
            found |= {block.place.cell_id for block in inside}
    return frozenset(found - {0})


_STOPS = ("。", "！", "？", "”", "」")


def _layout_items(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the items that hold several paragraphs, or the one long text of their list.

    And all those of a list that the headline stands in.
    """
    found = set()
    for inside in _grouped(blocks, lambda block: block.place.list_id).values():
        items = _grouped(inside, lambda block: block.place.item_id)
        written = [item for item, parts in items.items() if any(map(_is_long, parts))]
        found |= {item for item, parts in items.items() if _holds_paragraphs(parts)}
        if any(block.place.level == 1 for block in inside):
            found |= set(items)
        if len(written) == 1 and all(map(_leads_away, _others(inside, written[0]))):
            found.add(written[0])
    return frozenset(found - {0})


def _others(blocks: Iterable[Block], item: int) -> list[Block]:
    return [block for block in blocks if block.place.item_id != item]


def _leads_away(block: Block) -> bool:
    return bool(block.spans) and not any(map(str.isalnum, block.unlinked))


def _holds_paragraphs(inside: Sequence[Block]) -> bool:
    written = [block for block in inside if not block.place.in_caption and not block.place.hidden]
    return len(written) > 1 and any(map(_is_long, written))


def _is_long(block: Block) -> bool:
    return len(block.unlinked) >= LONG


def _grouped(blocks: Iterable[Block], key: Callable[[Block], int]) -> dict[int, list[Block]]:
    groups: defaultdict[int, list[Block]] = defaultdict(list)
    for block in blocks:
        if key(block):
            groups[key(block)].append(block)
    return groups


def _shown(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks, with those shown whose element hides the page's long text.

    WeChat and other pages hide their article until a script has made it ready.
    """
    hidden = _grouped(blocks, lambda block: block.place.hidden_by)
    if not hidden:
        return blocks
    lengths = {key: _long_text(inside) for key, inside in hidden.items()}
    largest = max(lengths, key=lambda key: lengths[key])
    if lengths[largest] <= _long_text(block for block in blocks if not block.place.hidden):
        return blocks
    return [
        replace(block, place=replace(block.place, hidden=False, hidden_by=0))
        if block.place.hidden_by == largest
        else block
        for block in blocks
    ]


def _long_text(blocks: Iterable[Block]) -> int:
    return sum(len(block.unlinked) for block in blocks if _is_long(block))
