"""Scores told by the wrong side: 7比6 as "6–7" among others that are told the right way."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.numbers.quantity import Quantity
from workbench.text.patterns import compiled

_JOINED = compiled(fold(r"\s*(?:比|:|-|–|—)\s*"))
_SCORE = compiled(r"(?<![\d–-])(\d{1,3})([-–])(\d{1,3})(?![\d–-])")
_LISTED = compiled(r",?\s*(?:and )?")


class Score(NamedTuple):
    """A score where it stands: first the figure of the side it is told of."""

    span: Span
    first: int
    second: int


def turned_scores(
    source: str, quantities: Sequence[Quantity], target: str
) -> Iterator[tuple[Score, Score]]:
    """Yield each score of the source with the target's turned one, where others are not turned.

    Where all are turned the target tells them from the other side. `source` is folded.
    """
    ours = list(_scores_of(source, quantities, _JOINED))
    if len(ours) < 2:  # noqa: PLR2004 - one turned and one that is not
        return
    theirs = list(_english_scores(target))
    gaps = (target[one.span.end : two.span.start] for one, two in pairwise(theirs))
    if not all(_LISTED.fullmatch(each) for each in gaps):
        return  # each of a match of its own, that one side won and the other lost
    left = Counter((each.first, each.second) for each in ours)
    left.subtract((each.first, each.second) for each in theirs)
    lost = [each for each in ours if left[each[1:]] > 0 and each.first != each.second]
    added = [each for each in theirs if left[each[1:]] < 0]
    if len(ours) != len(theirs) or len(lost) != len(added) or len(lost) * 2 > len(ours):
        return
    for score in lost:
        turned = next((each for each in added if each[1:] == (score.second, score.first)), None)
        if turned is not None:
            added.remove(turned)
            yield score, turned


def other_score(
    source: str, quantities: Sequence[Quantity], target: str
) -> tuple[Score, Score] | None:
    """Return the one score of a source with the target's one that has other figures: 2比2, 3-2."""
    ours = list(_scores_of(source, quantities, _AGAINST))
    theirs = list(_english_scores(target))
    if len(ours) != 1 or len(theirs) != 1 or sorted(ours[0][1:]) == sorted(theirs[0][1:]):
        return None
    return ours[0], theirs[0]


_AGAINST = compiled(fold(r"\s*比\s*"))


def _scores_of(
    source: str, quantities: Sequence[Quantity], joined: re.Pattern[str]
) -> Iterator[Score]:
    for one, other in pairwise(quantities):
        if joined.fullmatch(source, one.end, other.start):
            yield Score(Span(one.start, other.end), int(one.low), int(other.low))


def _english_scores(target: str) -> Iterator[Score]:
    for each in _SCORE.finditer(target):
        yield Score(Span(*each.span()), int(each[1]), int(each[3]))
