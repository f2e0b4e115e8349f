"""A phrase or clause of the target that adds nothing to another one.

`Despite higher prices, … even though they cost more`: each of its words means what another word
says nearby, and all that it renders of the source those words render, too.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from workbench.bitext.glosses import Glossed, all_stems_of, forms_of, stem, telling
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.said_twice import AGAIN
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_bases import bases
from workbench.text.english_tokens import LETTERS, opaque
from workbench.text.folding import fold
from workbench.text.grammar.classes import classes
from workbench.text.grammar.synonyms import senses_of
from workbench.text.han import HAN
from workbench.text.lexicons.said_again import all_said_again
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT
from workbench.text.repetition import SMALL, chinese_repeats

_SILENT = frozenset(
    {Role.BYLINE, Role.DATELINE, Role.TABLE_CELL, Role.RELATED, Role.CAPTION, Role.HEADLINE}
)

_BORDER = compiled(
    r"[,;:.!?()—–\"“”]+|\b(?=(?:and|or|but|which|who|that|because|although|though|even though"
    r"|despite|when|while|since|as|if|in|at|on|from|for|during|inside|within|near|by|with|to|after"
    r"|before|due to)\b)"
)
_CLAUSE_BORDER = compiled(
    r"[,;:.!?()—–\"“”]+|\b(?=(?:and|or|but|which|who|because|although|though|even though|when"
    r"|while)\b)"
)
_WORD = compiled(rf"[{LETTERS}][{LETTERS}'’-]*|\d[\d,.]*")

# In words: so few of one unit are anywhere, so far may those stand that say the same.
_FEWEST, _REACH = 2, 4
_SHOWN = 60


class Word(NamedTuple):
    """A word of a target that carries matter, and what it may mean: stems, groups and senses."""

    start: int
    end: int
    text: str
    stems: frozenset[str]
    means: frozenset[object]


class AddsNothing:
    """Finds a phrase or clause that another one says as well, where the source says it once."""

    name = "adds_nothing"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the later of the two."""
        del style
        segment = checked.segment
        target = segment.target
        if segment.role in _SILENT or _ONE_HAN.search(target) or not _may_repeat(target):
            return
        if not chinese_repeats(segment.source):
            yield from few(_found(checked))


@lru_cache(RECENT)
def _may_repeat(target: str) -> bool:
    """Return whether two words or more of a text have a meaning that another one has as well."""
    seen: set[object] = set()
    again = 0
    for each in meaning_words(target):
        again += not seen.isdisjoint(each.means)
        seen |= each.means
    return again >= _FEWEST


@lru_cache(RECENT)
def meaning_words(target: str) -> tuple[Word, ...]:
    """Return the words of a target that carry matter, with what they may mean."""
    places = opaque(target)
    words: list[Word] = []
    for found in _WORD.finditer(target):
        if found.start() not in places:
            stems, means = _meanings(found[0])
            if means:
                words.append(Word(found.start(), found.end(), found[0], stems, means))
    return tuple(words)


@lru_cache(16_384)
def _meanings(written: str) -> tuple[frozenset[str], frozenset[object]]:
    word = written.lower().replace("’", "'").removesuffix("'s")
    if word[0].isdigit():
        figure = word.rstrip(".,")
        return frozenset({figure}), frozenset({figure})
    stems = all_stems_of(word)
    if written[0].isupper() and stems:  # no form of another word: Korean, of North and South
        stems = frozenset({stem(word), word[:5]})
    if not stems or word in SMALL:
        return frozenset(), frozenset()
    known = all_said_again()
    forms = forms_of(word) | _roots(word) if written.islower() else bases(word)
    stems = stems.union(each[:5] for each in forms)
    groups = (("group", known[each]) for each in forms if each in known)
    senses = (senses_of(each) for each in forms) if written.islower() else ()
    return stems, frozenset[object]().union(stems, groups, *senses)


def _roots(word: str) -> frozenset[str]:
    """Return the adjectives that an adverb, a comparative or a superlative may be of."""
    found: set[str] = set()
    for ending in ("er", "est", "ly"):
        if word.endswith(ending) and len(word) > len(ending) + _SHORTEST:
            bare = word.removesuffix(ending)
            found |= {bare, f"{bare}e", f"{bare[:-1]}y" if bare.endswith("i") else bare}
            found.add(bare[:-1] if bare[-1] == bare[-2] else bare)
    return frozenset(each for each in found if "a" in classes(each).plain)


_SHORTEST = 2


def _units(target: str) -> Iterator[Span]:
    """Yield the phrases of a text, and its clauses where those are more than one phrase."""
    phrases = list(_split(target, _BORDER))
    yield from phrases
    yield from (each for each in _split(target, _CLAUSE_BORDER) if each not in phrases)


def _split(target: str, border: re.Pattern[str]) -> Iterator[Span]:
    last = 0
    for found in border.finditer(target):
        if target[last : found.start()].strip():
            yield Span(last, found.start())
            last = found.start() if found.end() == found.start() else found.end()
        elif found.end() > found.start():
            last = found.end()
    if target[last:].strip():
        yield Span(last, len(target))


def _found(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    words = meaning_words(target)
    holders = _holders(words)
    for unit in _units(target):
        inside = [at for at, each in enumerate(words) if unit.start <= each.start < unit.end]
        if len({min(words[at].stems) for at in inside}) < _FEWEST:
            continue
        others = _said_near(words, inside, holders)
        if others and _is_once(source, words, inside, others):
            one = Span(words[others[0]].start, words[others[-1]].end)
            yield _told(checked, *sorted((one, _trimmed(target, unit)), key=lambda s: s.start))
            return


def _holders(words: Sequence[Word]) -> Mapping[object, list[int]]:
    found: dict[object, list[int]] = {}
    for at, each in enumerate(words):
        for sense in each.means:
            found.setdefault(sense, []).append(at)
    return found


def _said_near(
    words: Sequence[Word], inside: Sequence[int], holders: Mapping[object, list[int]]
) -> list[int]:
    """Return other words near each other that mean what those of a unit do, one for each."""
    partners = [
        sorted({o for sense in words[at].means for o in holders[sense]} - set(inside))
        for at in inside
    ]
    if not all(partners):
        return []
    for first in partners[0]:
        chosen = _chosen(first, partners)
        if chosen and chosen[-1] - chosen[0] < len(inside) + _REACH:
            return chosen
    return []


def _chosen(first: int, partners: Sequence[Sequence[int]]) -> list[int]:
    """Return a partner for each word, the nearest to the first one's that is not taken."""
    taken = [first]
    for some in partners[1:]:
        spare = [each for each in some if each not in taken]
        if not spare:
            return []
        taken.append(min(spare, key=lambda each: abs(each - first)))
    return sorted(taken)


def _is_once(
    source: str, words: Sequence[Word], inside: Sequence[int], others: Sequence[int]
) -> bool:
    """Return whether what a unit renders is in the source once, and the others render it."""
    unit = frozenset[str]().union(*(words[at].stems for at in inside))
    rest = frozenset[str]().union(*(words[at].stems for at in others))
    said = [each for each in telling(source) if not each.own.isdisjoint(unit)]
    if any(len(each.own & unit) > len(each.own & rest) for each in said):
        return False
    twice = _twice(source)
    if any(not twice.isdisjoint(range(each.start, each.end)) for each in said):
        return False
    if _has_again(source, said):
        return False  # 他爱书，更爱教书
    if not said and twice:
        return False
    return all(_count(said, words[at]) < 2 for at in inside)  # noqa: PLR2004 - one is said once


def _has_again(source: str, said: Sequence[Glossed]) -> bool:
    """Return whether a character of what is said, or any that tells something, is there again."""
    signs = {sign for each in said for sign in source[each.start : each.end]}
    if not said:
        signs = set(_ONE_HAN.findall(source)) - _OF_GRAMMAR
    return any(source.count(sign) > 1 for sign in signs - _OF_GRAMMAR)


_OF_GRAMMAR = frozenset(
    "的了是在有我你他她它们們这這那一不也就都和与與为為上下中大人国國年月日时時个個"
)


def _count(said: Sequence[Glossed], word: Word) -> int:
    return sum(not each.own.isdisjoint(word.stems) for each in said)


_ONE_HAN = compiled(f"[{HAN}]")
_HAN = compiled(f"[{HAN}]{{2,}}")


@lru_cache(RECENT)
def _twice(source: str) -> frozenset[int]:
    """Return where characters of a source stand that it has in the same order elsewhere."""
    folded = fold(source)
    seen: dict[str, list[int]] = {}
    for run in _HAN.finditer(folded):
        for at in range(run.start(), run.end() - 1):
            seen.setdefault(folded[at : at + 2], []).append(at)
    return frozenset(
        place
        for places in seen.values()
        if len(places) > 1
        for at in places
        for place in (at, at + 1)
    )


def _trimmed(target: str, unit: Span) -> Span:
    text = unit.of(target)
    start = unit.start + len(text) - len(text.lstrip())
    return Span(start, start + len(text.strip()))


def _told(checked: Checked, first: Span, again: Span) -> Finding:
    target = checked.segment.target
    return AGAIN.found(
        checked, again, words=again.of(target)[:_SHOWN], first=first.of(target)[:_SHOWN]
    )


CHECKS: tuple[SegmentCheck, ...] = (AddsNothing(),)
