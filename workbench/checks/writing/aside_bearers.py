"""Figures in brackets that stand at each other's names: 塔迪斯（2:05:31）, Tadesse (2:06:02)."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from workbench.bitext.glosses import all_stems_in, glossed
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.rules import ALTERED
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.han import HAN
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import spellings
from workbench.text.names.transcription import likeness
from workbench.text.patterns import compiled

_FIGURES = compiled(r"[（(](?P<text>[^（()）\n]{0,20}?\d[^（()）\n]{0,20})[）)]")
_NUMBER = compiled(r"\d+")
_NAME_BEFORE = compiled(rf"(?P<name>[{HAN}]{{1,8}})\Z")
_WORD = compiled(r"[A-ZÀ-Þ][\w'’-]+")

# In code points: how far before its bracket a name may begin.
_REACH = 48

# From here on a word may well be what characters transcribe, if no other is nearly as like them.
_ALIKE, _AHEAD = 0.75, 0.25


class Bearer(NamedTuple):
    """A bracket with figures, and what stands before it."""

    span: Span
    text: str
    figures: tuple[int, ...]
    before: str


class AsideBearers:
    """Compares which name each bracket with figures stands behind."""

    name = "aside_bearers"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield two brackets that changed places, with the edit that changes them back."""
        del style
        source, target = checked.segment.source, checked.segment.target
        if source.count("（") + source.count("(") < 2:  # noqa: PLR2004 - two change places
            return ()
        return few(_exchanged(checked, _bearers(source), _bearers(target)))


def _bearers(text: str) -> list[Bearer]:
    found: list[Bearer] = []
    last = 0
    for each in _FIGURES.finditer(text):
        before = text[max(last, each.start() - _REACH) : each.start()]
        figures = tuple(int(number) for number in _NUMBER.findall(each["text"]))
        found.append(Bearer(Span(*each.span()), each["text"], figures, before))
        last = each.end()
    return found


def _exchanged(
    checked: Checked, ours: Sequence[Bearer], theirs: Sequence[Bearer]
) -> Iterator[Finding]:
    for one, other in combinations(ours, 2):
        first = [each for each in theirs if each.figures == one.figures]
        second = [each for each in theirs if each.figures == other.figures]
        if one.figures == other.figures or len(first) != 1 or len(second) != 1:
            continue
        turned = _is_at(one, second[0], first[0]), _is_at(other, first[0], second[0])
        is_only_pair = len(ours) == len(theirs) == 2 and any(turned)  # noqa: PLR2004 - the two
        kept = _is_at(one, first[0], second[0]) or _is_at(other, second[0], first[0])
        if all(turned) or (is_only_pair and not kept):
            yield _told(checked, (one, other), (first[0], second[0]))


def _is_at(bearer: Bearer, given: Bearer, right: Bearer) -> bool:
    """Return whether a name stands before one bracket of the target and not before another."""
    sound = _sound(bearer, given)
    return sound >= _ALIKE and sound - _sound(bearer, right) >= _AHEAD


def _sound(bearer: Bearer, given: Bearer) -> float:
    name = _NAME_BEFORE.search(bearer.before)
    words = _WORD.findall(given.before)
    if name is None:
        return 0.0
    if _means(name["name"], given.before):
        return 1.0
    runs = [name["name"][-length:] for length in range(1, len(name["name"]) + 1)]
    return max((fits(run, word) for run in runs for word in words), default=0.0)


def _means(name: str, before: str) -> bool:
    """Return whether the last word of a name is among the English ones right before a bracket."""
    said = [each for each in glossed(name) if each.end == len(name)]
    words = " ".join(_CLAUSE.split(before)[-1].split()[-_NEAR:])
    return bool(said) and not said[-1].own.isdisjoint(all_stems_in(words))


_CLAUSE = compiled(r"[,;:()]|\band\b")
# In words: so near before its bracket a name stands.
_NEAR = 3


def fits(run: str, word: str) -> float:
    """Return how well an English word fits the end of a Chinese name by its sound, from 0 to 1."""
    if letters(word) in spellings(run[0]):
        return 1.0
    return likeness(run, word) if len(run) > 1 else 0.0


def _told(checked: Checked, ours: tuple[Bearer, Bearer], theirs: tuple[Bearer, Bearer]) -> Finding:
    target = checked.segment.target
    left, right = sorted(theirs, key=lambda each: each.span.start)
    text = f"({right.text}){target[left.span.end : right.span.start]}({left.text})"
    return ALTERED.found(
        checked,
        Span(left.span.start, right.span.end),
        source=[each.span for each in ours],
        fix=Fix(left.span.start, right.span.end, text),
        words=" ".join(each.text for each in ours),
        given=f"{left.text} {right.text}",
    )


CHECKS: tuple[SegmentCheck, ...] = (AsideBearers(),)
