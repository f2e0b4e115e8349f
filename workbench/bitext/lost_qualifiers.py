"""Words of a source that limit what it says, where no English word may tell them.

该服务只向居民开放 as "the service is open to residents": nothing is too short, and every other word
is there. Only what no right translation drops is asked for, and any word that may say it will do;
but what somebody is suspected of may not be told of him as a fact, nor one of the oldest be the
oldest.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import ahocorasick

from workbench.bitext.glosses import all_stems_of, glossed
from workbench.bitext.lengths import deviation
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.grammar.classes import classes
from workbench.text.lexicons.qualifiers import all_qualifiers
from workbench.text.once import once
from workbench.text.patterns import compiled
from workbench.text.wordlist import WordList

# Below it nearly all is gone, which its proportion tells.
_FAR_TOO_SHORT = -4.0
# Words that limit what a heading or a name is called, and what a sentence denies, say less.
_DENIED = compiled(fold("[不没未无非](?:是|曾|有)?$"))
_NAMED = compiled(fold("[“「『《〈][^”」』》〉]*$"))


def lost_qualifiers(source: str, target: str) -> Iterator[Span]:
    """Yield the qualifiers of a source that nothing in a target tells, each of them once."""
    folded = fold(source)
    found = [each for each in _words().find(folded) if each[2]]
    if (best := _lost_one_of(folded, target)) is not None:
        yield best
    if not found or deviation(source, target) <= _FAR_TOO_SHORT:
        return
    kept = _kept(target.lower())
    told = set[str]()
    for start, end, name in found:
        before = folded[:start]
        if name in told or _DENIED.search(before) or _NAMED.search(before):
            continue
        told.add(name)
        if name in _KIN and _is_pronoun(before, target):
            continue
        if name not in kept or (name == _ALLEGED and _is_told_as_fact(source, end, target)):
            yield Span(start, end)


_KIN = frozenset({"spouse", "sibling", "offspring", "parent"})
_BEGINS = compiled(fold("(?:^|[，。；：！？、“「])$"))
_PRONOUN = compiled(r"\b(?:he|she|him|her|they|them)\b", re.IGNORECASE)


def _is_pronoun(before: str, target: str) -> bool:
    """Return whether a relative who begins a clause may be a pronoun in a target."""
    return bool(_BEGINS.search(before) and _PRONOUN.search(target))


_ALLEGED = "alleged"
_SUSPECTS = compiled(
    r"\b(?:suspect|suspici|alleg|accus|charg|believ|thought|apparent|report|said|claim|may |might "
    r"|possibl|likely|probabl|seem|appear|indict|wanted|presum)",
    re.IGNORECASE,
)
_DONE = compiled(r"\b(?:who|which) (?:had |has |have )?(?P<verb>[a-z]{3,})\b")
_REACH = 12


def _is_told_as_fact(source: str, place: int, target: str) -> bool:
    """Return whether a relative clause has done what the source behind `place` only suspects."""
    if _SUSPECTS.search(target):
        return False
    behind = [each for each in glossed(source) if place <= each.start < place + _REACH]
    done = (each["verb"] for each in _DONE.finditer(target))
    return any(
        not all_stems_of(verb).isdisjoint(each.own)
        for verb in done
        if classes(verb).past or classes(verb).irregular
        for each in behind
    )


_ONE_OF = compiled(fold("(?:最|第一|首)[^，。；：！？]{1,24}?(?<!分)之一"))
_BEST = compiled(
    r"(?:\bthe|[’']s) (?:[a-z]+ly )?(?:most|least|first|only|best|worst|top|leading"
    r"|(?P<word>[a-z]{2,}est))\b"
)
_SOME = compiled(
    r"\b(?:ones?|among\w*|some|several|many|few|part|members?|rank\w*|group|lists?|two|three"
    r"|second|third|another|others?|include[sd]?|including|amid|alongside|joins?|joined|of its)\b",
    re.IGNORECASE,
)


def _lost_one_of(folded: str, target: str) -> Span | None:
    """Return where a source has one of the best that a target tells of as the best."""
    found = _ONE_OF.search(folded)
    if found is None or _SOME.search(target):
        return None
    is_best = any(
        each["word"] is None or "n" not in classes(each["word"]).plain
        for each in _BEST.finditer(target)
    )
    return Span(found.end() - 2, found.end()) if is_best else None


@cache
def _words() -> WordList[str]:
    """Return the qualifiers by their names; what only holds one has none."""
    words = {fold(form): "" for each in all_qualifiers() for form in each.unless}
    words |= {fold(form): each.name for each in all_qualifiers() for form in each.chinese}
    return WordList(words.items())


def _kept(lowered: str) -> frozenset[str]:
    """Return the qualifiers that some English word tells, in a text of small letters."""
    kept = set[str]()
    for last, form in _english().iter(lowered):
        start, end = last + 1 - form.size, last + 1
        if not (start and _is_of_word(lowered[start - 1])):
            kept |= form.begins
            if not _is_of_word(lowered[end : end + 1]):
                kept |= form.whole
    return frozenset(kept)


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character in {"-", "_"}


class _Form(NamedTuple):
    """An English form of `size` letters: what it tells as a word, and as the beginning of one."""

    size: int
    whole: set[str]
    begins: set[str]


@once
def _english() -> "ahocorasick.Automaton[_Form]":
    """Return all English forms; one may be a word of one qualifier and begin those of another."""
    forms: dict[str, _Form] = {}
    for each in all_qualifiers():
        for written in each.english:
            word = written.removesuffix("*")
            form = forms.setdefault(word, _Form(len(word), set(), set()))
            (form.begins if written.endswith("*") else form.whole).add(each.name)
    automaton: ahocorasick.Automaton[_Form] = ahocorasick.Automaton()
    for word, form in forms.items():
        automaton.add_word(word, form)
    automaton.make_automaton()
    return automaton
