"""Another festival, solar term, reign or year of the zodiac than the source's.

康熙年间 as "the Qianlong reign", 冬至 as "the summer solstice", 龙年 as "the Year of the Snake".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from workbench.checks.dates.bounds import Bound
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.lexicons.named_times import KINDS, NamedTime, all_named_times
from workbench.text.spelling.words import plain, unaccented


def other_named_times(source: str, target: str) -> Iterator[Bound]:
    """Yield the one name of a kind that the target lacks, with the one it has instead.

    `source` is folded. A source or a target with two of a kind that are not the other's is left
    alone, for English may well explain one by another.
    """
    for kind in KINDS:
        pattern, known = _chinese(kind)
        ours = {known[found[0]]: found.span() for found in pattern.finditer(source)}
        if not ours:
            continue
        theirs = _in_english(kind, target)
        lost = [each for each in ours if each not in theirs]
        added = [each for each in theirs if each not in ours]
        if len(lost) == len(added) == 1:
            right = lost[0].english[0]
            yield Bound(Span(*ours[lost[0]]), Span(*theirs[added[0]]), right)


def _in_english(kind: str, target: str) -> Mapping[NamedTime, tuple[int, int]]:
    pattern, known = _english(kind)
    text = plain(target)
    if len(text) != len(unaccented(text)):
        return {}
    text = unaccented(text)
    text = text if kind == _CAPITAL else text.lower()
    if len(text) != len(target):
        return {}  # a letter that grew: no place could be told
    return {known[found[0]]: found.span() for found in pattern.finditer(text)}


# Their names are words of every day in small letters.
_CAPITAL = "reign"


@cache
def _chinese(kind: str) -> tuple[re.Pattern[str], Mapping[str, NamedTime]]:
    known = {fold(each.chinese): each for each in _of(kind)}
    return _longest_first(list(known), ""), known


@cache
def _english(kind: str) -> tuple[re.Pattern[str], Mapping[str, NamedTime]]:
    known = {word: each for each in _of(kind) for word in each.english}
    return _longest_first(list(known), r"\b"), known


def _of(kind: str) -> list[NamedTime]:
    return [each for each in all_named_times() if each.kind == kind]


def _longest_first(words: Sequence[str], border: str) -> re.Pattern[str]:
    ordered = sorted(words, key=len, reverse=True)
    return re.compile(f"{border}(?:{'|'.join(map(re.escape, ordered))}){border}")
