"""The headline of a page: the heading that agrees with what the page calls itself."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.formats.articles.blocks import Block
from workbench.formats.pages.page_facts import PageFacts
from workbench.text.patterns import compiled
from workbench.text.whitespace import squeeze

_SEPARATOR = compiled(r"\s*(?:\s[-–—·]\s|[_|｜丨]|——|--|(?<![0-9A-Za-z])-|-(?![0-9A-Za-z])|»|«)\s*")
_SITE = compiled(
    r"(?:网|網|网站|網站|新闻|新聞|频道|頻道|日报|日報|晚报|晚報|周刊|週刊|周报|时报|時報|报|報|社|台|臺|電視|电视"
    r"|客户端|资讯|資訊|首页|官网|官方|平台|在线|中心|财经|財經|中文|News|新浪|腾讯|搜狐|凤凰|Paper|\.com|\.cn|\.tw|\.hk|\.net|BBC|RFI|DW|NET)$",
    re.IGNORECASE,
)
_BARS = "_|｜丨"
_MARKS = "-_|｜丨·—–»«(（【[,，:："

# In code points: what is shorter is no headline that a separator could cut off.
SHORTEST = 4

# In code points: a shorter part of a page's title may be a channel.
SHORTEST_PART = 8

# In code points: a longer last part of a title is not taken for a site's name.
LONGEST_SITE = 24

# In code points: what stands behind a bar and is no longer names a section, as 国际.
LONGEST_CHANNEL = 4

# In code points: the name of a channel or a site is shorter.
SURELY_NO_CHANNEL = 12

# In code points: a longer block is no headline, whatever it agrees with.
LONGEST = 200

# What `title` counts beside a title that the page gives to others: it may be the site's name.
_LESS = 0.6

# In blocks: so far above the text its headline stands.
_NEAR = 30


@dataclass(frozen=True, slots=True)
class Headline:
    """The headline's text, and the number of the block it stands in, -1 for none."""

    text: str
    block: int = -1


def find_headline(
    blocks: Sequence[Block], facts: PageFacts, first: int, chosen: frozenset[int] = frozenset()
) -> Headline:
    """Return the headline of a page whose text begins with the block numbered `first`.

    A block that `chosen` names wins; then the heading that agrees with what the page says of its
    title, then a line that does; then the last heading of the first level above the text that is
    no logo; then the page's own title without its site.
    """
    for at in sorted(chosen):
        if 0 < len(blocks[at].text) <= LONGEST:
            return _at(blocks, at)
    best = max(
        range(len(blocks)),
        key=lambda at: _agreement(blocks[at], facts, is_near=first - _NEAR <= at <= first),
        default=-1,
    )
    if best >= 0 and _agreement(blocks[best], facts, is_near=first - _NEAR <= best <= first) > 0:
        return _at(blocks, best)
    named = facts.titles[0] if facts.titles else without_site(facts.title, facts.site)
    if not facts.title and not facts.titles:
        levels = [at for at, block in enumerate(blocks) if block.place.level == 1]
        return _at(blocks, levels[0]) if levels else Headline("")
    heading = _heading_above(blocks, first, named)
    return _at(blocks, heading) if heading >= 0 else Headline(named)


def _at(blocks: Sequence[Block], at: int) -> Headline:
    return Headline(blocks[at].text.replace("\n", " "), at)


def _heading_above(blocks: Sequence[Block], first: int, named: str) -> int:
    """Return the heading of the first level above the text, or any that is alone; -1 for none."""
    levels = [at for at, block in enumerate(blocks) if block.place.level == 1]
    unlinked = [at for at in levels if blocks[at].unlinked and not blocks[at].place.hidden]
    near = [at for at in unlinked if first - _NEAR <= at <= first]
    if near:
        return near[-1]
    return unlinked[0] if len(unlinked) == 1 and not named else -1


def _agreement(block: Block, facts: PageFacts, *, is_near: bool) -> float:
    """Return how well a block agrees with a page's titles, 0 where it does not."""
    text = squeeze(block.text)
    if not SHORTEST <= len(text) <= LONGEST or block.place.hidden:
        return 0
    best = max((_likeness(text, squeeze(title)) for title in facts.titles), default=0.0)
    own = _beginning(text, squeeze(facts.title), is_near=is_near)
    best = max(best, own * _LESS if facts.titles else own)
    if not best:
        return 0
    level = block.place.level
    return best + (0.3 if level == 1 else 0.2 if level else 0) + (0.25 if is_near else 0)


def _likeness(text: str, title: str) -> float:
    """Return 1 for the same text; less where one begins with the other, 0 for another text."""
    if len(title) < SHORTEST:
        return 0
    if text == title:
        return 1
    shorter, longer = sorted((text, title), key=len)
    bare = shorter.rstrip(".…")
    if longer.startswith(bare) and len(bare) >= max(SHORTEST, len(longer) // 3):
        return 0.5 + len(bare) / len(longer) / 3
    return 0


def _beginning(text: str, title: str, *, is_near: bool) -> float:
    """Return how well a text agrees with the beginning of the page's `title`, or a part of it.

    Near the article a long text needs no separator behind it in the title; and some sites put
    their name before it.
    """
    bare = text.rstrip(".…")
    is_long = is_near and len(text) >= SURELY_NO_CHANNEL
    if not title.startswith(bare):
        is_end = is_near and len(text) >= SHORTEST_PART and _is_between_marks(text, title)
        is_cut = len(title) > SHORTEST and len(title) * 2 > len(text) and text.startswith(title)
        return 0.9 if is_cut else 0.8 if is_end else 0
    rest = title[len(bare) :].lstrip(".…")
    if not rest:
        return 1
    return 0.95 if rest[0] in _MARKS else 0.8 if is_long else 0


def _is_between_marks(text: str, title: str) -> bool:
    """Return whether a text stands in a title behind a mark, with a mark or nothing behind it."""
    start = title.find(text)
    end = start + len(text)
    return start > 0 and title[start - 1] in _MARKS and (title[end : end + 1] or "-") in _MARKS


def without_site(title: str, site: str = "") -> str:
    """Return a page's title without the name of its site and its channels behind a separator."""
    if site and title.endswith(site) and len(title) > len(site):
        cut = _without_mark(title.removesuffix(site))
        if cut:
            return without_site(cut)
    return _peeled(title)


def _without_mark(text: str) -> str:
    return text.rstrip(" \u3000-–—_|｜丨·»«")


def _peeled(title: str) -> str:
    parts = list(_SEPARATOR.finditer(title))
    is_first = True
    while parts:
        mark = parts.pop()
        head, tail = title[: mark.start()], title[mark.end() :]
        is_channel = mark[0].strip() in _BARS and len(tail) <= LONGEST_CHANNEL
        is_channel = is_channel and len(squeeze(head)) >= SURELY_NO_CHANNEL
        is_named = is_first or is_channel or bool(_SITE.search(tail))
        is_site = len(tail) <= LONGEST_SITE and is_named
        if len(squeeze(head)) < SHORTEST or not is_site:
            break
        title, is_first = head, False
    return title.strip()
