"""What Chinese words may say in English by all of their senses, and what says the opposite.

Of WordNet's antonyms, the Chinese Open Wordnet and CC-CEDICT, as `resources.make_opposites` made
it. Wider than `workbench.bitext.glosses`: what a word may say by any sense it may have rendered.
"""

import lzma
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from workbench.bitext.glosses import Glossed, glossed
from workbench.text.folding import fold
from workbench.text.once import once
from workbench.text.wordlist import WordList


class Sense(NamedTuple):
    """A word of a folded source, the stems it may say, and English words that say the opposite."""

    start: int
    end: int
    says: frozenset[str]
    opposed: frozenset[str]


@lru_cache(256)
def senses(source: str) -> tuple[Sense, ...]:
    """Return the words of a source that the table has, the longest from the left."""
    words, _ = _tables()
    return tuple(Sense(start, end, *_split(row)) for start, end, row in words.find(fold(source)))


@lru_cache(64)
def rendered(source: str) -> tuple[Glossed, ...]:
    """Return the words of a source that have glosses, and those that only the table has."""
    known = glossed(source)
    others = (
        Glossed(each.start, each.end, each.says, each.says)
        for each in senses(source)
        if each.end - each.start > 1
        and not any(each.start < word.end and word.start < each.end for word in known)
    )
    return (*known, *others)


def with_opposites(source: str) -> tuple[Sense, ...]:
    """Return the words of a source that have opposites, the longest of these from the left."""
    _, words = _tables()
    return tuple(Sense(start, end, *_split(row)) for start, end, row in words.find(fold(source)))


@lru_cache(8_192)
def _split(row: str) -> tuple[frozenset[str], frozenset[str]]:
    says, _, opposed = row.partition("\t")
    return frozenset(says.split()), frozenset(opposed.split())


@once
def _tables() -> tuple[WordList[str], WordList[str]]:
    packed = files("resources").joinpath("dictionaries", "wordnet", "opposites.tsv.xz").read_bytes()
    rows: Mapping[str, str] = dict(
        line.split("\t", 1) for line in lzma.decompress(packed).decode("utf-8").splitlines()
    )
    opposed = ((word, row) for word, row in rows.items() if not row.endswith("\t"))
    return WordList(rows.items()), WordList(opposed)
