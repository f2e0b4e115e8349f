"""A term of which one word is later said by another, beside the word that both have.

`low-altitude economy` is later a `low-sky economy`, an `inactivated vaccine` a `killed-off` one:
both sources have the term, both targets the one word of it, and beside that word the one has what
the dictionary lets another word of the term mean, and the other what nothing in its source means.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from workbench.bitext.glosses import all_stems_in, others_of, telling_places
from workbench.bitext.senses import Sense, telling_senses
from workbench.checks.meaning.renamed import shared_runs
from workbench.checks.meaning.reworded import REWORDED
from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.rule import Checked, GroupCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import listed
from workbench.text.patterns import compiled
from workbench.text.repetition import SMALL

_MOST_SEGMENTS = 120
# Characters of a term, and of what two sources share and may hold one.
_LONGEST = 9
# Letters by which two words are of one root: `sera` and `serum`.
_ROOT = 3
_BESIDE = compiled(r"[ -]|['’]s ")
_NUMBERS = listed(
    """one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million
    billion first second third half percent several many most some new old other former late last
    next local own plus often among present together already again"""
)
_SHORTEST = 3


class _Said(NamedTuple):
    """A word of a target: where it stands, its stems, and whether its source explains it."""

    start: int
    end: int
    text: str
    stems: frozenset[str]
    wide: frozenset[str]
    is_free: bool


class Reheaded:
    """Compares what stands beside one word of a term in the segments of an article."""

    name = "reheaded"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the key of the article."""
        del style
        if is_compared(checked):
            yield article_key(checked, "≋")

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each segment that says one word of a term otherwise than before."""
        del key, style
        compared = group[:_MOST_SEGMENTS]
        for number, here in enumerate(compared):
            if any(each.is_free for each in _said(here.segment.source, here.segment.target)):
                yield from few(_otherwise(here, compared[:number]))


def _otherwise(here: Checked, earlier: Sequence[Checked]) -> Iterator[Finding]:
    source = here.segment.source
    for there in earlier:
        for span in shared_runs(source, there.segment.source):
            if span.end - span.start > _LONGEST:
                continue
            words = [
                w for w in telling_senses(source) if span.start <= w.start and w.end <= span.end
            ]
            pair = _pair(here, there, words) if words else None
            if pair is None:
                continue
            mine, theirs = pair
            yield REWORDED.found(
                here,
                mine,
                source=(span,),
                words=span.of(source),
                given=mine.of(here.segment.target),
                other=theirs.of(there.segment.target),
                segment=str(there.segment.id),
            )
            return


@lru_cache(512)
def _said(source: str, target: str) -> tuple[_Said, ...]:
    wanted = frozenset[str]().union(*(each.stems for each in telling_senses(source)))
    found: list[_Said] = []
    for start, end, text in telling_places(target):
        small = text.lower()
        if small in SMALL or len(text) < _SHORTEST:
            continue
        own = all_stems_in(text)
        wide = own | others_of(text)
        is_free = text.islower() and not small.endswith("ly") and small not in _NUMBERS
        is_free = is_free and wide.isdisjoint(wanted)
        found.append(_Said(start, end, small, own, wide, is_free))
    return tuple(found)


def _pair(here: Checked, there: Checked, words: Sequence[Sense]) -> tuple[Span, Span] | None:
    """Return where two targets say a term in two ways, around a word that both have."""
    mine = _said(here.segment.source, here.segment.target)
    theirs = _said(there.segment.source, there.segment.target)
    everything = frozenset[str]().union(*(each.wide for each in mine))
    term = frozenset[str]().union(*(each.stems for each in words))
    for head, one in enumerate(theirs):
        ours = next((n for n, w in enumerate(mine) if w.stems & one.stems & term), None)
        if ours is None:
            continue
        gone = _beside(there.segment.target, theirs, head)
        new = _beside(here.segment.target, mine, ours)
        for lost, other in zip(gone, new, strict=True):
            if lost is None or other is None or not mine[other].is_free:
                continue
            is_lost = theirs[lost].stems & term and theirs[lost].wide.isdisjoint(everything)
            ends = (said[n].text[:_ROOT] for said, n in ((mine, other), (theirs, lost)))
            if is_lost and next(ends) != next(ends):
                return _around(mine, ours, other), _around(theirs, head, lost)
    return None


def _around(said: Sequence[_Said], one: int, other: int) -> Span:
    first, last = sorted((one, other))
    return Span(said[first].start, said[last].end)


def _beside(target: str, said: Sequence[_Said], at: int) -> tuple[int | None, int | None]:
    """Return the words that stand before a word and behind it with nothing between."""
    before = at > 0 and _BESIDE.fullmatch(target[said[at - 1].end : said[at].start])
    is_last = at + 1 == len(said)
    behind = not is_last and _BESIDE.fullmatch(target[said[at].end : said[at + 1].start])
    return at - 1 if before else None, at + 1 if behind else None


CHECKS: tuple[GroupCheck, ...] = (Reheaded(),)
