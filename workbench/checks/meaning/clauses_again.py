"""A clause that an article has again word for word, and the English in other words.

`must hold two permits` is later "need both certificates": both sources have the clause whole, and
of the words that nothing else in either source says the two targets share fewer than half.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from workbench.bitext.glosses import glossed, stems_in
from workbench.bitext.sentences import chinese_sentences, english_sentences, trimmed
from workbench.checks.meaning.reworded import REWORDED
from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.rule import Checked, GroupCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.patterns import compiled

# In characters: shorter clauses are set phrases, which have many renderings; a date is none.
_PAUSE = "，。；：！？“”「」,.;:!?"
_CLAUSE = compiled(f"(?<![^{_PAUSE}])[{HAN}A-Za-z0-9·]{{8,40}}(?![^{_PAUSE}])")
_HAN_ONE = compiled(f"[{HAN}]")
_SHORTEST = 8
_MOST_SEGMENTS = 60
# Words that only the clause accounts for, in either target, before they say anything.
_FEWEST = 2
_HALF = 0.5
# Headlines say things shorter.
_HEADS = frozenset({Role.HEADLINE, Role.SUBHEAD})


class ClausesAgain:
    """Compares the English of a clause that several segments of an article have."""

    name = "clauses_again"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the clauses of a source, as keys of its article."""
        del style
        if is_compared(checked) and checked.segment.role not in _HEADS:
            clauses = dict.fromkeys(_clauses(fold(checked.segment.source)))
            yield from (article_key(checked, f"¶{each}") for each in clauses)

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each segment that says it in other words than the first."""
        del style
        clause = key.rpartition("¶")[2]
        yield from few(_otherwise(clause, group[:_MOST_SEGMENTS]))


def _clauses(folded: str) -> Iterator[str]:
    """Yield the clauses between pauses that have enough Chinese characters."""
    for each in _CLAUSE.findall(folded):
        if _size(each) >= _SHORTEST:
            yield each


def _size(text: str) -> int:
    return len(_HAN_ONE.findall(text))


def _otherwise(clause: str, group: Sequence[Checked]) -> Iterator[Finding]:
    first = group[0]
    there, at = _said(clause, first.segment.source, first.segment.target)
    for checked in group[1:]:
        here, place = _said(clause, checked.segment.source, checked.segment.target)
        if fold(checked.segment.source) == fold(first.segment.source) or not _differ(here, there):
            continue
        start = fold(checked.segment.source).find(clause)
        words = Span(start, start + len(clause))
        yield REWORDED.found(
            checked,
            place,
            source=(words,),
            words=words.of(checked.segment.source),
            given=place.of(checked.segment.target),
            other=at.of(first.segment.target),
            segment=str(first.segment.id),
        )


def _differ(here: frozenset[str], there: frozenset[str]) -> bool:
    fewest = min(len(here), len(there))
    return fewest >= _FEWEST and len(here & there) < _HALF * fewest


@lru_cache(512)
def _said(clause: str, source: str, target: str) -> tuple[frozenset[str], Span]:
    """Return the stems of the sentence that renders a clause which nothing else says, and where."""
    folded = fold(source)
    ours, theirs = chinese_sentences(folded), english_sentences(target)
    place, text = Span(0, len(target)), folded
    if len(ours) == len(theirs) > 1:
        number = next((n for n, each in enumerate(ours) if clause in each.of(folded)), 0)
        place, text = trimmed(target, theirs[number]), ours[number].of(folded)
    if _size(text) > 2 * _size(clause):  # what else the sentence says has words of its own
        return frozenset(), place
    rest = text.replace(clause, "，")
    others = frozenset[str]().union(*(each.free for each in glossed(rest)))
    return frozenset(stems_in(place.of(target)) - others), place


CHECKS: tuple[GroupCheck, ...] = (ClausesAgain(),)
