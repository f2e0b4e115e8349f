"""What an article quotes or names by title once, and in other words has without marks elsewhere."""

from collections.abc import Iterable, Iterator, Sequence

from workbench.checks.meaning.renderings import quoted, rendering
from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.rule import Checked, GroupCheck, Rule, few
from workbench.model.finding import Family, Finding, Severity
from workbench.model.house_style import HouseStyle
from workbench.text.english_bases import bases
from workbench.text.english_tokens import words
from workbench.text.folding import fold

UNMARKED = Rule("consistency.unmarked", Family.CONSISTENCY, Severity.HINT)

# In code points of the source: longer ones are sentences, which are quoted in part.
_SHORTEST, _LONGEST = 3, 12
_FEWEST_WORDS = 2
# English words that mean nothing by themselves; two letters never do.
_SMALL = 2
_IDLE = frozenset({"the", "and", "for", "with", "that", "from"})
# Two words with so many letters in common at their beginnings are forms of one.
_STEM = 5


class SameUnmarked:
    """Compares the English of what stands between marks in one segment and bare in another."""

    name = "same_unmarked"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the key of the article: what is quoted may stand bare in any of its segments."""
        del style
        if is_compared(checked):
            yield article_key(checked, "=")

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for what is quoted in other words than a segment without marks has."""
        del key, style
        folded = [fold(each.segment.source) for each in group]
        for checked in group:
            yield from few(_in_other_words(checked, group, folded))


def _in_other_words(
    checked: Checked, group: Sequence[Checked], folded: Sequence[str]
) -> Iterator[Finding]:
    for term in dict.fromkeys(quoted(checked.segment.source)):
        if not _SHORTEST <= len(term) <= _LONGEST:
            continue
        span = rendering(checked, article_key(checked, term))
        bare = [
            each
            for each, source in zip(group, folded, strict=True)
            if each is not checked and term in source and term not in quoted(each.segment.source)
        ]
        if span is None or not bare:
            continue
        given = span.of(checked.segment.target)
        if not any(_is_said(given, each.segment.target) for each in bare):
            other = str(bare[0].segment.id)
            yield UNMARKED.found(checked, span, given=given, words=term, segment=other)


def _is_said(given: str, target: str) -> bool:
    """Return whether a target has every word of a rendering that means something, or forms of it.

    A rendering of a single such word may be a name in another spelling: another check's matter.
    """
    lowered = (each.text.lower() for each in words(given) if len(each.text) > _SMALL)
    wanted = [each for each in lowered if each not in _IDLE]
    if len(wanted) < _FEWEST_WORDS:
        return True
    there = {each.text.lower() for each in words(target)}
    stems = {each[:_STEM] for each in there}
    said = sum(
        each in there or each[:_STEM] in stems or not bases(each).isdisjoint(there)
        for each in wanted
    )
    return said * 2 > len(wanted)


CHECKS: tuple[GroupCheck, ...] = (SameUnmarked(),)
