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
from workbench.text.once import once
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
    is_only: bool


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
        english = _english(each["text"]) or _clause_words(each["text"])
        if not english or not names[number]:
            continue
        joined = _JOINED_BEHIND.match(source, each.end())
        others = [joined["name"]] if joined else []
        start = each.start() - len(names[number])
        before = _JOINED_BEFORE.search(source, max(0, start - _REACH), start)
        others += [before["name"]] if before else []
        if number and _JOINT.fullmatch(fold(source[found[number - 1].end() : start])):
            others.append(names[number - 1])
        yield _Held(Span(*each.span()), names[number], tuple(others), english, len(found) == 1)


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


def _clause_words(text: str) -> frozenset[str]:
    """Return the stems that may render the words of a bracket that is a clause."""
    return frozenset[str]().union(*(each.own for each in glossed(text)))


def _moved(
    checked: Checked, ours: Iterable[_Held], theirs: Sequence[re.Match[str]]
) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    for held in ours:
        same = [each for each in theirs if held.english & _stemmed(each["text"])]
        same = same or [each for each in theirs if len(theirs) == 1 and held.is_only]
        if len(same) != 1 or not held.others:
            continue
        group = _GROUP.search(target, max(0, same[0].start() - _REACH), same[0].start())
        words = group["words"] if group else ""
        if _is_at_qualified(held, words):
            yield _told(checked, held, same[0], words)
            continue
        if not held.english & _stemmed(same[0]["text"]):
            continue
        own = _alike(source, held.name, words)
        best = max(_alike(source, each, words) for each in held.others)
        if best >= _IS and best - own >= _AHEAD:
            yield _told(checked, held, same[0], words)


def _told(checked: Checked, held: _Held, given: re.Match[str], words: str) -> Finding:
    return ALTERED.found(
        checked,
        Span(*given.span()),
        source=[held.span],
        words=held.name + held.span.of(checked.segment.source),
        given=f"{words.strip()} {given[0]}",
    )


def _is_at_qualified(held: _Held, words: str) -> bool:
    """Return whether a bracket of 市长 stands behind 副市长, by the word that only this one has."""
    there = {each for each, _ in stems_of(words.lower())}
    own = _stems(held.name)
    for other in held.others:
        qualifier = other.partition(held.name)[0]
        is_longer = 0 < len(qualifier) <= _QUALIFIER and held.name in other
        if is_longer and own & there and (_qualifying(qualifier, held.name) - own) & there:
            return True
    return False


# In characters, of what stands before an office and makes it another.
_QUALIFIER = 3


def _stems(name: str) -> frozenset[str]:
    return frozenset[str]().union(*(each.own for each in glossed(name)))


def _qualifying(qualifier: str, name: str) -> frozenset[str]:
    is_deputy = qualifier.endswith("副")
    return _stems(qualifier + name) | _stems(qualifier) | (_deputy() if is_deputy else frozenset())


@once
def _deputy() -> frozenset[str]:
    return frozenset({"deputy", "vice"}) | {each for each, _ in stems_of("deputy vice")}


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
