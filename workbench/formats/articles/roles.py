"""Roles: what each block of an article is, by its place in the page and by what it says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from workbench.formats.articles.blocks import Block
from workbench.formats.articles.captions import has_link, is_caption_beside
from workbench.formats.articles.element_kinds import words
from workbench.formats.articles.named_lines import dateline_names, line_credits, names_in
from workbench.model.segment import Credit, Role, SourceContent
from workbench.text.credits import phrases
from workbench.text.credits.byline import Byline, read_byline, read_closing_credits
from workbench.text.credits.counters import is_button_row, is_counter, without_counters
from workbench.text.credits.signature import read_signature
from workbench.text.credits.source_line import SourceLine, read_source_line
from workbench.text.whitespace import squeeze

# In code points: a paragraph of that length is the body of an article beyond doubt.
LONG = 45
LONGEST_SUBHEAD = 60
LONGEST_LABELLED = 140
LONGEST_CREDIT = 60
LONGEST_BIOGRAPHY = 300

# In code points: a shorter link beside an article is an entry of a menu.
SHORTEST_HEADLINE = 8


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds a block: how many long paragraphs come before and behind it."""

    before: int
    behind: int

    @property
    def at_an_edge(self) -> bool:
        """Return whether it stands before all of the body or behind it."""
        return self.before == 0 or self.behind == 0

    @property
    def closes(self) -> bool:
        """Return whether it stands behind the body."""
        return self.before > 0 and self.behind == 0


@dataclass(frozen=True, slots=True)
class BlockWithRole:
    """A block with its role and whom it names."""

    block: Block
    role: Role
    credits: tuple[Credit, ...] = ()


def assign_roles(blocks: Sequence[Block]) -> tuple[SourceContent, ...]:
    """Return the blocks as segments with their roles, in order; all of their text is kept.

    A byline behind a single line break at the end of a paragraph becomes a segment of its own. A
    caption that stands twice at one picture becomes one segment.
    """
    parts = [part for block in blocks for part in _without_glued_byline(block)]
    lists = _link_lists(parts)
    cells = _cell_counts(parts)
    staff = _staff_lists(parts)
    judged = []
    for block, setting in zip(parts, _settings(parts), strict=True):
        role, credited = _judge(_in_layout(block, cells, staff), setting, lists)
        judged.append(BlockWithRole(block, role, credited))
    return tuple(_content(each) for each in _once_a_picture(judged))


def _without_glued_byline(block: Block) -> list[Block]:
    """Return a block, cut before the byline that is glued to its end by a line break."""
    lines = block.text.split("\n")
    if len(lines) == 1 or block.place.in_caption or read_byline(lines[0]):
        return [block]
    first = len(lines)
    while first > 1 and _is_sure_byline(lines[first - 1]):
        first -= 1
    if first == len(lines) or any(map(phrases.is_biography, lines[:first])):
        return [block]
    cut = sum(len(line) + 1 for line in lines[:first])
    return [_part(block, 0, cut - 1), _part(block, cut, len(block.text))]


def _is_sure_byline(line: str) -> bool:
    byline = read_byline(line)
    return byline is not None and bool(byline.credits) and ("：" in line or byline.is_sure)


def _part(block: Block, start: int, end: int) -> Block:
    spans = tuple(
        replace(span, start=max(span.start, start) - start, end=min(span.end, end) - start)
        for span in block.spans
        if span.start < end and span.end > start
    )
    return replace(block, text=block.text[start:end], spans=spans)


def _link_lists(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the lists that hold nothing but links."""
    linked: set[int] = set()
    others: set[int] = set()
    for block in blocks:
        if block.place.list_id:
            (linked if _is_all_links(block) else others).add(block.place.list_id)
    return frozenset(linked - others)


def _cell_counts(blocks: Sequence[Block]) -> dict[int, int]:
    counts: dict[int, int] = {}
    for block in blocks:
        counts[block.place.table_id] = counts.get(block.place.table_id, 0) + 1
    return counts


def _staff_lists(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the lists that introduce a writer: short items, one of which is a post."""
    posts: set[int] = set()
    others: set[int] = set()
    for block in blocks:
        if phrases.is_post(block.text):
            posts.add(block.place.list_id)
        if len(block.text) > LONGEST_CREDIT or block.spans:
            others.add(block.place.list_id)
    return frozenset(posts - others - {0})


def _in_layout(block: Block, cells: dict[int, int], staff: frozenset[int]) -> Block:
    """Return a block without its table where that holds only one, to put it in its place.

    In a list that introduces a writer it has the label of a byline.
    """
    if block.place.list_id in staff:
        labels = block.place.labels | {"byline"}
        return replace(block, place=replace(block.place, labels=labels))
    if block.place.table_id and cells[block.place.table_id] == 1:
        return replace(block, place=replace(block.place, table_id=0))
    return block


def _settings(blocks: Sequence[Block]) -> list[Setting]:
    long = [_is_long(block) for block in blocks]
    counts = accumulate(long, initial=0)
    total = sum(long)
    return [
        Setting(before, total - before - is_long)
        for before, is_long in zip(counts, long, strict=False)
    ]


def _is_long(block: Block) -> bool:
    place, text = block.place, block.text
    if len(text) < LONG or place.in_caption or place.hidden or place.furniture or block.small:
        return False
    if place.outside or place.timed or not place.labels.isdisjoint(_AUTHOR_LABELS):
        return False
    elsewhere = phrases.points_elsewhere(text) or _leads_away(block)
    notice = phrases.is_notice(text) or phrases.is_prompt(text)
    author = phrases.is_biography(text) or phrases.presents_the_author(text)
    credit = author or _is_sure_byline(text) or read_source_line(text) is not None
    return not (elsewhere or notice or credit)


def _is_all_links(block: Block) -> bool:
    return bool(block.spans) and not any(map(str.isalnum, block.unlinked))


def _judge(
    block: Block, setting: Setting, lists: frozenset[int]
) -> tuple[Role, tuple[Credit, ...]]:
    """Return the first role whose rule holds, and whom the block names."""
    place = block.place
    if place.outside or place.hidden or phrases.is_hidden_label(block.text):
        return _beside_article(block), ()
    if is_counter(block.text):
        return Role.BOILERPLATE, ()
    sourced = _source_line(block, setting)
    if sourced is not None:
        return (Role.BYLINE if setting.before else Role.DATELINE), sourced.credits
    return _judge_by_rules(block, setting, lists)


def _judge_by_rules(
    block: Block, setting: Setting, lists: frozenset[int]
) -> tuple[Role, tuple[Credit, ...]]:
    place = block.place
    byline = None if place.in_caption else _byline(block, setting)
    signed = byline is not None and len(byline.credits) > 1 and place.figure is None
    if place.in_caption or (not signed and is_caption_beside(block)):
        return Role.CAPTION, ()
    if byline is not None:
        return Role.BYLINE, byline.credits
    for role, holds in _RULES:
        if holds(block, setting):
            return role, _credits_in(block, role)
    if place.list_id:
        return (Role.RELATED if place.list_id in lists else Role.LIST_ITEM), ()
    return Role.BODY, _credits_in(block, Role.BODY)


def _source_line(block: Block, setting: Setting) -> SourceLine | None:
    """Return what a block at an edge of the body says of its date and its source."""
    place = block.place
    if not setting.at_an_edge or place.in_caption or place.quoted or place.table_id or place.level:
        return None
    return read_source_line(block.text.replace("\n", " "))


def _beside_article(block: Block) -> Role:
    """Return what a page shows beside its article: links to other articles, or furniture."""
    leads_away = _is_all_links(block) and len(block.text) >= SHORTEST_HEADLINE
    seen = block.place.outside and not block.place.hidden
    return Role.RELATED if leads_away and seen else Role.BOILERPLATE


def _byline(block: Block, setting: Setting) -> Byline | None:
    """Return the byline that a block is, if it is one."""
    text = block.text
    byline = read_byline(without_counters(text).replace("\n", " ").rstrip())
    if byline is not None and (byline.is_sure or setting.at_an_edge):
        return byline
    if phrases.presents_the_author(text) and not block.place.quoted:
        return Byline((), is_sure=False)
    if not setting.at_an_edge or block.place.quoted or block.place.table_id:
        return None
    closing = _closing_byline(text) if setting.closes else None
    return closing or _labelled_byline(block, setting)


def _closing_byline(text: str) -> Byline | None:
    """Return who signed an article at its end, or what is said of its writer there."""
    signature = read_signature(text)
    if signature is None and any(map(phrases.is_biography, text.split("\n"))):
        return Byline(line_credits(text), is_sure=False)
    return signature


def _labelled_byline(block: Block, setting: Setting) -> Byline | None:
    """Return what an element says that calls itself the author's."""
    text = block.text
    if block.place.labels.isdisjoint(_AUTHOR_LABELS) or _is_dateline(block, setting):
        return None
    longest = LONGEST_BIOGRAPHY if setting.closes else LONGEST_CREDIT
    if len(text) > longest or phrases.is_link_prompt(text):
        return None
    named = line_credits(text) or (() if setting.closes else names_in(text))
    return Byline(named, is_sure=False)


def _credits_in(block: Block, role: Role) -> tuple[Credit, ...]:
    if role is Role.BODY:
        return read_closing_credits(block.text)
    if role is Role.DATELINE:
        return dateline_names(block.text)
    return ()


def _is_boilerplate(block: Block, setting: Setting) -> bool:
    place, text = block.place, block.text
    drawn = phrases.is_rule(text) or phrases.is_label(text) or is_button_row(text)
    if drawn or (place.furniture and not place.quoted):
        return not _is_read(text)
    if not place.labels.isdisjoint(_FURNITURE_LABELS) and len(text) <= LONGEST_LABELLED:
        return True
    if phrases.is_notice(text) or phrases.is_prompt(text):
        return setting.at_an_edge or phrases.begins_like_a_notice(text)
    return False


def _is_read(text: str) -> bool:
    """Return whether a text in a page's furniture is too long to be furniture."""
    return len(text) > phrases.LONGEST_NOTICE


_FURNITURE_LABELS = words(
    "ad ads adv advert advertisement adverts advertising breadcrumb breadcrumbs comments copyright "
    "dfp newsletter paywall promo share sharebar sharing sponsor sponsored subscribe subscription "
    "toolbar"
)
_RELATED_LABELS = words("readmore recommend recommended related")


def _is_related(block: Block, setting: Setting) -> bool:
    place = block.place
    if place.quoted and setting.behind == 0:
        return _is_all_links(block)
    if place.quoted or place.table_id:
        return False
    if phrases.points_elsewhere(block.text):
        return len(block.text) < LONG or has_link(block.spans)
    if not place.labels.isdisjoint(_RELATED_LABELS) and len(block.text) <= LONGEST_LABELLED:
        return True
    return not (place.list_id or place.level) and _leads_away(block)


def _leads_away(block: Block) -> bool:
    """Return whether a block is a link, or links, with at most words that introduce them."""
    if not has_link(block.spans):
        return False
    return _is_all_links(block) or phrases.introduces_link(block.unlinked)


def _is_dateline(block: Block, setting: Setting) -> bool:
    if setting.before or block.place.quoted or block.place.table_id or block.place.level:
        return False
    lines = block.text.split("\n")
    dated = [phrases.is_date_line(line) for line in lines]
    by_label = not block.place.labels.isdisjoint(_DATE_LABELS) or block.place.timed
    if by_label and len(block.text) <= LONGEST_CREDIT and any(map(str.isdigit, block.text)):
        return True
    names = [line for line, is_date in zip(lines, dated, strict=True) if not is_date]
    return any(dated) and all(_could_be_names(line) for line in names)


_AUTHOR_LABELS = words("author byline person")
_DATE_LABELS = words("date dateline datetime pubdate publishdate timestamp")


def _could_be_names(line: str) -> bool:
    return len(line) <= LONGEST_CREDIT and not any(mark in line for mark in "。！？：“”「」")


def _is_subhead(block: Block, setting: Setting) -> bool:
    place, text = block.place, block.text
    if place.level:
        return True
    if not block.bold or place.quoted or place.table_id or place.list_id:
        return False
    is_sentence = text.endswith("。") and (len(text) > _SENTENCE or setting.before == 0)
    return len(text) <= LONGEST_SUBHEAD and not is_sentence


# A bold line that is longer and ends with a full stop is a paragraph in bold.
_SENTENCE = 20

_RULES: tuple[tuple[Role, Callable[[Block, Setting], bool]], ...] = (
    (Role.TABLE_CELL, lambda block, _: block.place.table_id > 0),
    (Role.BOILERPLATE, _is_boilerplate),
    (Role.RELATED, _is_related),
    (Role.QUOTE, lambda block, _: block.place.quoted),
    (Role.DATELINE, _is_dateline),
    (Role.SUBHEAD, _is_subhead),
)


def _once_a_picture(judged: Sequence[BlockWithRole]) -> list[BlockWithRole]:
    """Return all but the captions that say again what one of the same picture says."""
    seen: set[tuple[int, str]] = set()
    kept = []
    for each in judged:
        key = (id(each.block.notes), squeeze(each.block.text))
        if each.role is Role.CAPTION and each.block.notes is not None:
            if key in seen:
                continue
            seen.add(key)
        kept.append(each)
    return kept


def _content(judged: BlockWithRole) -> SourceContent:
    block, role = judged.block, judged.role
    is_caption = role is Role.CAPTION and block.notes is not None
    return SourceContent(
        role=role,
        text=block.text,
        spans=block.spans,
        credits=judged.credits,
        picture=block.notes.freeze() if is_caption and block.notes else None,
        level=block.place.level,
        cell=block.place.cell if role is Role.TABLE_CELL else None,
    )
