"""Parts of a source that English puts in words the dictionary does not have for them.

What was left out leaves no words behind. Where the target has words that render nothing else of the
source, at least as many as the part wants, these say the part: 疏散 as "moved out". And where the
dictionary knows next to nothing of how the rest was said, it knows as little of the part.
"""

from workbench.bitext.glosses import Glossed, all_stems_in, all_stems_of, telling, telling_words
from workbench.bitext.lengths import deviation
from workbench.bitext.unrendered import is_said
from workbench.model.finding import Span
from workbench.text.english_tokens import listed
from workbench.text.repetition import SMALL

# Words of figures and dates render figures, which the dictionary does not gloss.
_FIGURES = listed(
    """two three four five six seven eight nine ten eleven twelve dozen hundred thousand million
    billion trillion decade decades half first second third percent once twice several"""
)
# Of so many words around a part nearly none is rendered.
_JOINS = frozenset("、和及与與")
_FEWEST, _UNKNOWN = 4, 0.75
# In standard deviations of the lengths: below it a target is short.
_USUAL = -0.3


def is_reworded(source: str, part: Span, target: str, *, whole: bool) -> bool:
    """Return whether words of a target that render nothing else have room for a part of a source.

    `whole` tells a clause that stands between marks; of a mere part of one, half the words will do.
    The shorter the target, the more of them it takes. An item of a list is named or gone.
    """
    around = source[part.start - 1 : part.start], source[part.end : part.end + 1]
    if not _JOINS.isdisjoint(around):
        return False
    words, there = telling(source), all_stems_in(target)
    rest = [each for each in words if each.end <= part.start or part.end <= each.start]
    lacking = [each for each in words if each not in rest and not is_said(each, there)]
    unsaid = sum(not is_said(each, there) for each in rest)
    if len(rest) >= _FEWEST and unsaid > _UNKNOWN * len(rest):
        return True
    short = max(0.0, _USUAL - deviation(source, target))
    spare = _free(target, rest) - unsaid - short / 2
    return spare >= max(1, len(lacking)) if whole else 2 * spare > len(lacking)


def _free(target: str, words: list[Glossed]) -> int:
    """Return how many words of a target render none of these words of its source."""
    wanted = frozenset[str]().union(*(each.free for each in words))
    return sum(
        all_stems_of(each).isdisjoint(wanted)
        for each in telling_words(target)
        if each.lower() not in SMALL and each.lower() not in _FIGURES
    )
