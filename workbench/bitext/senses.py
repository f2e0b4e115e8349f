"""Everything that Chinese words may say in English, by all of their senses, and their opposites.

Of CC-CEDICT, WordNet and the Chinese Open Wordnet, as `resources.make_senses` made it. Wider than
`workbench.bitext.glosses`: also rare senses and long ones, names and single characters. What none
of it explains nobody can have translated; that something of it does says little.
"""

import lzma
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from workbench.bitext.glosses import Glossed, gloss, glossed, glossed_words
from workbench.text.folding import fold
from workbench.text.lexicons.idle_words import idle_words
from workbench.text.once import once
from workbench.text.packed_dictionary import LineTable
from workbench.text.recent import RECENT
from workbench.text.wordlist import WordTable


class Sense(NamedTuple):
    """A word of a folded source, `folded[start:end]`.

    `stems` may render it by a dictionary, and what is like its glosses; `says` are all that may say
    it by any sense, less exactly too; `opposed` are English words that say the opposite.
    """

    start: int
    end: int
    stems: frozenset[str]
    says: frozenset[str]
    opposed: frozenset[str]


# In characters: the table has no longer words.
_LONGEST = 5


class _Said(NamedTuple):
    stems: frozenset[str]
    says: frozenset[str]
    opposed: frozenset[str]


@lru_cache(RECENT)
def senses(source: str) -> tuple[Sense, ...]:
    """Return the words of a source that mean something in English, the longest from the left."""
    return tuple(_found(_tables().words, fold(source)))


@lru_cache(RECENT)
def telling_senses(source: str) -> tuple[Sense, ...]:
    """Return the words of a source but for those that have no word of their own in English."""
    folded, idle = fold(source), _idle()
    return tuple(
        each for each in senses(source) if each.stems and folded[each.start : each.end] not in idle
    )


@cache
def _idle() -> frozenset[str]:
    return frozenset(map(fold, idle_words().chinese))


def with_opposites(source: str) -> tuple[Sense, ...]:
    """Return the words of a source that have opposites, the longest of these from the left."""
    return tuple(_found(_tables().opposed, fold(source)))


@lru_cache(4_096)
def senses_of(name: str) -> frozenset[str]:
    """Return the stems that may say a name or any piece of it, be it one character."""
    folded = fold(name)
    pieces = {
        folded[start:end]
        for start in range(len(folded))
        for end in range(start + 1, min(start + _LONGEST, len(folded)) + 1)
    }
    numbers = ((each, _tables().words.get(each)) for each in pieces)
    return frozenset[str]().union(
        *(_said(each, number).says for each, number in numbers if number is not None)
    )


@lru_cache(RECENT)
def rendered(source: str) -> tuple[Glossed, ...]:
    """Return the words of a source that have glosses, and those that have other senses only."""
    known = glossed(source)
    others = (
        Glossed(each.start, each.end, each.says, each.says)
        for each in senses(source)
        if each.end - each.start > 1
        and not any(each.start < word.end and word.start < each.end for word in known)
    )
    return (*known, *others)


def _found(words: WordTable[int], folded: str) -> Iterator[Sense]:
    for start, end, number in words.find(folded):
        yield Sense(start, end, *_said(folded[start:end], number))


@lru_cache(16_384)
def _said(word: str, number: int) -> _Said:
    """Return what a folded word says by its glosses and the table's line of it."""
    line = _tables().lines[number] if number >= 0 else ""
    _, stems, loose, opposed = line.split("\t") if line else ("", "", "", "")
    (own, free), more = gloss(word), frozenset(stems.split())
    return _Said(more | free, more.union(own, loose.split()), frozenset(opposed.split()))


class _Tables(NamedTuple):
    lines: LineTable
    words: WordTable[int]
    opposed: WordTable[int]


_NO_LINE = -1


@once
def _tables() -> _Tables:
    """Return the lines as one text, and the numbers of those of all words and of the opposed."""
    packed = files("resources").joinpath("dictionaries", "wordnet", "senses.tsv.xz").read_bytes()
    text = lzma.decompress(packed).decode("utf-8").removesuffix("\n")
    numbers = dict.fromkeys(glossed_words(), _NO_LINE)
    opposed: dict[str, int] = {}
    for number, line in enumerate(text.split("\n")):
        word = line[: line.index("\t")]
        numbers[word] = number
        if line[-1] != "\t":
            opposed[word] = number
    return _Tables(LineTable(text), WordTable(numbers), WordTable(opposed))
