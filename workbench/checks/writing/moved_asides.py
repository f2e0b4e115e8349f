"""A bracket of words behind another name: 王毅（右）与拉夫罗夫, "Wang and Lavrov (right)".

Whose a bracket is tells the name before it, by its sound or by its meaning; a bracket is known by
what its words mean, in the lexicons, the gazetteer or the dictionary.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from workbench.bitext.glosses import glossed, stems_of
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.aside_bearers import fits
from workbench.checks.writing.rules import ALTERED
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import is_chinese
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.gazetteer import gazetteer
from workbench.text.patterns import compiled
from workbench.text.roles import known_asides, known_roles

_BRACKET = compiled(r"[（(](?P<text>[^（()）\n]{1,24})[）)]")
_NAME = compiled(rf"(?P<name>[{HAN}·]{{1,10}})\Z")
_JOINED_BEFORE = compiled(rf"(?P<name>[{HAN}·]{{2,10}}?)(?:[与和同及跟、]|以及)\Z")
_JOINED_BEHIND = compiled(rf"(?:[与和同及跟、]|以及)(?P<name>[{HAN}·]{{2,8}})")
_JOINT = compiled(fold("[与和同及跟、]|以及"))
_GROUP = compiled(r"(?:.*(?:[,;:.)]|\b(?:and|or|with|the|both)\b)|\A)(?P<words>[^,;:()]{1,60})\Z")
_WORDS = compiled(r"[A-Za-zÀ-ÿ][\w’'-]+")
_PLACES = {"左": "left", "右": "right", "中": "center centre middle"}

# From here on a name may be the one that stands there, if no other is nearly as like it.
_IS, _AHEAD = 0.75, 0.25
_REACH = 64


class _Held(NamedTuple):
    """A bracket of the source with the name before it and those that are joined to that."""

    span: Span
    name: str
    others: tuple[str, ...]
    english: frozenset[str]


class MovedAsides:
    """Finds a bracket that stands behind the other of two names that are joined."""

    name = "moved_asides"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the bracket of the target that is not behind its name."""
        del style
        source, target = checked.segment.source, checked.segment.target
        if "(" not in target or not _BRACKET.search(source) or is_chinese(target):
            return ()
        return few(_moved(checked, _held(source), list(_BRACKET.finditer(target))))


def _held(source: str) -> Iterator[_Held]:
    found = list(_BRACKET.finditer(source))
    names = [_name_before(source, each.start()) for each in found]
    for number, each in enumerate(found):
        english = _english(each["text"])
        if not english or not names[number]:
            continue
        joined = _JOINED_BEHIND.match(source, each.end())
        others = [joined["name"]] if joined else []
        start = each.start() - len(names[number])
        before = _JOINED_BEFORE.search(source, max(0, start - _REACH), start)
        others += [before["name"]] if before else []
        if number and _JOINT.fullmatch(fold(source[found[number - 1].end() : start])):
            others.append(names[number - 1])
        yield _Held(Span(*each.span()), names[number], tuple(others), english)


def _name_before(source: str, end: int) -> str:
    found = _NAME.search(source, max(0, end - _REACH), end)
    if found is None:
        return ""
    parts = _JOINT.split(fold(found["name"]))
    return found["name"][len(found["name"]) - len(parts[-1]) :]


def _english(text: str) -> frozenset[str]:
    """Return the words that English has for a bracket, in small letters."""
    words = [_PLACES[text]] if text in _PLACES else []
    words += known_roles().get(fold(text), ()) or known_asides().get(fold(text), ())
    for mention in gazetteer().in_source(text):
        if (mention.start, mention.end) == (0, len(text)):
            words += [name.english[0] for name in mention.names if name.english]
    if not words:
        whole = [each for each in glossed(text) if (each.start, each.end) == (0, len(text))]
        words += [word for each in whole for word in each.own]
    return frozenset(word.lower() for each in words for word in each.split() if len(word) > 1)


def _moved(
    checked: Checked, ours: Iterable[_Held], theirs: Sequence[re.Match[str]]
) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    for held in ours:
        same = [each for each in theirs if held.english & _stemmed(each["text"])]
        if len(same) != 1 or not held.others:
            continue
        group = _GROUP.search(target, max(0, same[0].start() - _REACH), same[0].start())
        words = group["words"] if group else ""
        own = _alike(source, held.name, words)
        best = max(_alike(source, each, words) for each in held.others)
        if best >= _IS and best - own >= _AHEAD:
            yield ALTERED.found(
                checked,
                Span(*same[0].span()),
                source=[held.span],
                words=held.name + held.span.of(source),
                given=f"{words.strip()} {same[0][0]}",
            )


def _stemmed(text: str) -> frozenset[str]:
    low = text.lower()
    return frozenset(low.split()) | frozenset(each for each, _ in stems_of(low))


def _alike(source: str, name: str, words: str) -> float:
    """Return how well some English words fit a name by its sound, 1 where they mean the same."""
    there = {each for each, _ in stems_of(words.lower())}
    start = source.find(name)
    inside = (w for w in glossed(source) if start <= w.start and w.end <= start + len(name))
    if any(not there.isdisjoint(word.own) for word in inside):
        return 1.0
    runs = {name[-length:] for length in range(2, len(name) + 1)}
    runs |= {name[:length] for length in range(2, len(name) + 1)}
    return max((fits(run, word) for run in runs for word in _WORDS.findall(words)), default=0.0)


CHECKS: tuple[SegmentCheck, ...] = (MovedAsides(),)
