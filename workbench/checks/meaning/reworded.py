"""A term of several words that an article has again in English of which no word renders it.

`citizen judges` are later `grand jurors`: both sources have the term, one target renders each of
its words, the other none, and has two words side by side that nothing in its source says.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from workbench.bitext.glosses import Glossed, all_stems_in, glossed, stem, stems_of
from workbench.bitext.senses import senses
from workbench.checks.meaning.renamed import shared_runs
from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.rule import Checked, GroupCheck, Rule, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import Word, listed, words
from workbench.text.patterns import compiled

REWORDED = Rule("consistency.reworded", Family.CONSISTENCY, Severity.HINT)

# Chinese characters of a term, and how many of its words one target renders side by side.
_SHORTEST, _LONGEST = 4, 9
_FEWEST_WORDS = 2
# Letters between the first and the last word that render a term.
_REACH = 40
_MOST_SEGMENTS = 120
# Headlines name things by fewer words.
_HEADS = frozenset({Role.HEADLINE, Role.SUBHEAD})
_NUMBERS = listed("two three four five six seven eight nine ten twelve dozen hundred thousand")
_SHORTEST_WORD = 3


class Reworded:
    """Compares what became of a term in the segments of an article that have it."""

    name = "reworded"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the key of the article."""
        del style
        if is_compared(checked) and checked.segment.role not in _HEADS:
            yield article_key(checked, "≈")

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each segment that says a term by other words than an earlier one."""
        del key, style
        compared = group[:_MOST_SEGMENTS]
        for number, here in enumerate(compared):
            said = _said_by_nothing(here.segment.source, here.segment.target)
            if said:
                yield from few(_reworded(here, said, compared[:number]))


def _reworded(here: Checked, said: Sequence[Span], group: Sequence[Checked]) -> Iterator[Finding]:
    source, target = here.segment.source, here.segment.target
    for there in group:
        for span in shared_runs(source, there.segment.source):
            term = _term(source, span)
            if len(term) < _FEWEST_WORDS or not _SHORTEST <= span.end - span.start <= _LONGEST:
                continue
            rendered = _rendered(there.segment.target, term)
            if rendered is None or any(not w.free.isdisjoint(all_stems_in(target)) for w in term):
                continue
            yield REWORDED.found(
                here,
                said[0],
                source=(span,),
                words=span.of(source),
                given=said[0].of(target),
                other=rendered.of(there.segment.target),
                segment=str(there.segment.id),
            )
            return


def _term(source: str, span: Span) -> list[Glossed]:
    return [w for w in glossed(source) if span.start <= w.start and w.end <= span.end]


def _rendered(target: str, term: Sequence[Glossed]) -> Span | None:
    """Return where a target renders two words of a term or more, near each other."""
    places = dict[int, int]()
    for number, word in enumerate(term):
        for each, place in stems_of(target):
            if each in word.own and number not in places:
                places[number] = place
    if len(places) < _FEWEST_WORDS or max(places.values()) - min(places.values()) > _REACH:
        return None
    last = max(places.values())
    end = next((word.end for word in words(target) if word.start == last), last)
    return Span(min(places.values()), end)


@lru_cache(512)
def _said_by_nothing(source: str, target: str) -> tuple[Span, ...]:
    """Return the pairs of words in small letters that no sense of the source explains."""
    told = frozenset[str]().union(*(each.stems for each in senses(source)))
    found: list[Span] = []
    before: Word | None = None
    telling = {place for _, place in stems_of(target)}
    for word in words(target):
        is_free = (
            word.text.islower()
            and word.text not in _NUMBERS
            and word.start in telling
            and len(word.text) >= _SHORTEST_WORD
            and told.isdisjoint(_stems(word.text))
        )
        is_next = before is not None and target[before.end : word.start] == " "
        if is_free and before is not None and is_next and not _refers(target, before.start):
            found.append(Span(before.start, word.end))
        before = word if is_free else None
    return tuple(found)


@lru_cache(16_384)
def _stems(word: str) -> frozenset[str]:
    return all_stems_in(word) | {stem(word)}


_REFERS = compiled(r"\b(?:the|this|that|these|those|such|its|their|his|her) \Z", re.IGNORECASE)


def _refers(target: str, place: int) -> bool:
    """Return whether a word that refers back stands before a place: `the charge carries`."""
    return _REFERS.search(target[max(0, place - 7) : place]) is not None


CHECKS: tuple[GroupCheck, ...] = (Reworded(),)
