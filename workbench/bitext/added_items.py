"""Items that an English list has and the Chinese one that it renders has not.

東京、大阪與名古屋 as "Tokyo, Osaka, Nagoya and Fukuoka": told only where the lists are as long but
for one, and every item of the Chinese one is rendered by an item of its own.
"""

import re
from collections.abc import Iterator, Sequence

from workbench.bitext.glosses import all_stems_in
from workbench.bitext.senses import senses, senses_of
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.names.matched import Matched, matched_names
from workbench.text.patterns import compiled

_PAUSE = fold("、")
_LIST = compiled(fold(r"[^，。；：！？“”「」《》（）()\s]{3,60}"))
_JOINT = compiled(fold("、|以及|及(?![时格])|和(?![平解谐约尚睦])|与(?![会其否])"))
_OPEN = compiled(fold("等|之类|以及其他|其他"))
_ITEM = r"[^,;:.()\"“”]+"
_ENGLISH = compiled(rf"(?P<first>{_ITEM})(?P<inner>(?:, {_ITEM})+?),? (?:and|or) (?P<last>{_ITEM})")
_INNER = compiled(rf", (?P<item>{_ITEM})")
_REST = compiled(r"\b(?:others?|elsewhere|more|beyond|among|all|so on|such|other)\b", re.IGNORECASE)
_FEWEST, _LONGEST = 2, 5


def added_items(source: str, target: str) -> Iterator[Span]:
    """Yield the items of English lists that are one too many and render nothing of the source."""
    folded = fold(source)
    if _PAUSE not in folded or _OPEN.search(folded):
        return
    english = [_english_items(found) for found in _ENGLISH.finditer(target)]
    wanted = {len(each) for each in english}
    for found in _LIST.finditer(folded) if english else ():
        items = _items(folded, Span(*found.span()))
        if len(items) < _FEWEST or len(items) + 1 not in wanted:
            continue
        for theirs in english:
            extra = _extra(source, items, target, theirs)
            if extra is not None:
                yield extra


def _items(folded: str, within: Span) -> list[Span]:
    """Return the items of a Chinese list; of a list without its pause none."""
    joints = list(_JOINT.finditer(folded, within.start, within.end))
    if not any(each[0] == _PAUSE for each in joints):
        return []
    starts = [within.start, *(each.end() for each in joints)]
    ends = [*(each.start() for each in joints), within.end]
    return [Span(start, end) for start, end in zip(starts, ends, strict=True) if start < end]


def _english_items(found: re.Match[str]) -> list[Span]:
    start, end = found.span("inner")
    inner = (Span(*each.span("item")) for each in _INNER.finditer(found.string, start, end))
    return [Span(*found.span("first")), *inner, Span(*found.span("last"))]


def _extra(source: str, items: Sequence[Span], target: str, theirs: Sequence[Span]) -> Span | None:
    """Return the one item of an English list that renders none of these of a source."""
    if len(theirs) != len(items) + 1 or _REST.search(target[theirs[0].start : theirs[-1].end]):
        return None
    if any(len(each.of(target).split()) > _LONGEST for each in theirs[1:-1]):
        return None
    names = matched_names(source, target)
    rendered = [_rendering(source, each, target, theirs, names) for each in items]
    free = [n for n in range(1, len(theirs)) if not any(n in each for each in rendered)]
    is_each_said = all(rendered) and len(set().union(*rendered)) >= len(items)
    if len(free) != 1 or not is_each_said:
        return None
    extra = theirs[free[0]]
    # What ends the list ends the sentence too, or a phrase behind it that the item cannot be.
    return extra if len(extra.of(target).split()) <= _LONGEST else None


def _rendering(
    source: str, item: Span, target: str, theirs: Sequence[Span], names: Sequence[Matched]
) -> set[int]:
    """Return the numbers of the English items that may render an item of a source."""
    words = (each for each in senses(source) if item.start <= each.start and each.end <= item.end)
    says = senses_of(item.of(source)).union(*(each.says | each.stems for each in words))
    return {
        n
        for n, each in enumerate(theirs)
        if not says.isdisjoint(all_stems_in(each.of(target)))
        or any(
            item.start <= name.source_start < item.end
            and each.start <= name.target_start < each.end
            for name in names
        )
    }
