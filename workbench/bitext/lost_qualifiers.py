"""Words of a source that limit what it says, where no English word may tell them.

该服务只向居民开放 as "the service is open to residents": nothing is too short, and every other word
is there. Only what no right translation drops is asked for, and any word that may say it will do.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import ahocorasick

from workbench.bitext.lengths import deviation
from workbench.model.finding import Span
from workbench.text.folding import fold
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
    if not found or deviation(source, target) <= _FAR_TOO_SHORT:
        return
    kept = _kept(target.lower())
    told = set[str]()
    for start, end, name in found:
        before = folded[:start]
        if name in told or _DENIED.search(before) or _NAMED.search(before):
            continue
        told.add(name)
        if name not in kept:
            yield Span(start, end)


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
