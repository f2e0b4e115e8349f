"""Which English words may render a Chinese one, as a dictionary has it and freely.

Stems, not words, are compared: an English word in small letters without its endings, at most five
letters of it. What a dictionary does not list may be the right translation all the same, so that an
absent stem alone says little; many of them together, or one present beside an absent one, do.
"""

import lzma
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from workbench.text.english_bases import bases
from workbench.text.english_tokens import listed
from workbench.text.folding import fold
from workbench.text.once import once
from workbench.text.patterns import compiled
from workbench.text.wordlist import WordList

_LETTERS = 5
_SHORTEST = 3
_WORD = compiled(r"[A-Za-z][A-Za-z]*(?:['’][a-z]+)?")

# English words that say too little to tell which Chinese ones they render.
_IDLE = listed(
    """the and for with that this these those from into onto upon about have has had having was were
    are been being will would could should can may might must shall not nor but one who whom whose
    which what when where why how their there they them his her hers him she its our ours your you
    out off over all any some such than then also too very more most much many other others another
    each every both only just even still yet per via etc sth someone somebody something oneself
    sb's one's person people get got make made take taken put come came goes going did does done
    say said says let set way thing things use used usually esp because so as if while after before
    between through during under at by in on to of it is be an a or up down no"""
)


@dataclass(frozen=True, slots=True)
class Glossed:
    """A word of a folded source and the stems that may render it: its own, and freer ones."""

    start: int
    end: int
    own: frozenset[str]
    free: frozenset[str]


@lru_cache(16_384)
def stem(word: str) -> str:
    """Return the stem of an English word in small letters: the shortest word it is a form of."""
    return min(bases(word), key=lambda each: (len(each), each))[:_LETTERS]


def stems_of(text: str) -> Iterator[tuple[str, int]]:
    """Yield the stem and the place of each English word that tells anything."""
    for found in _WORD.finditer(text):
        word = found[0].lower().replace("’", "'").removesuffix("'s")
        if len(word) >= _SHORTEST and word not in _IDLE:
            yield stem(word), found.start()


@lru_cache(64)
def stems_in(text: str) -> frozenset[str]:
    """Return all stems of an English text."""
    return frozenset(each for each, _ in stems_of(text))


@lru_cache(64)
def all_stems_in(text: str) -> frozenset[str]:
    """Return the stems of all words that the words of an English text may be forms of.

    `agreed` is a form of "agree" and "unanswered" one of "answer": what asks whether anything of a
    clause is there wants them all.
    """
    found = set[str]()
    for match in _WORD.finditer(text):
        word = match[0].lower().replace("’", "'").removesuffix("'s")
        if len(word) >= _SHORTEST and word not in _IDLE:
            forms = {word, *bases(word)}
            if word.startswith("un") and len(word) > _LETTERS + 1:
                forms |= bases(word.removeprefix("un"))
            found |= {form for each in forms for form in (each[:_LETTERS], stem(each))}
    return frozenset(found)


@lru_cache(64)
def glossed(source: str) -> tuple[Glossed, ...]:
    """Return the words of a source that the dictionary has, the longest from the left."""
    rows, others = _tables()
    return tuple(
        Glossed(start, end, own, own.union(*(others.get(each, ()) for each in own)))
        for start, end, own in rows.find(fold(source))
    )


@once
def _tables() -> tuple[WordList[frozenset[str]], Mapping[str, tuple[str, ...]]]:
    packed = files("resources").joinpath("dictionaries", "cedict", "glosses.tsv.xz").read_bytes()
    words: list[tuple[str, frozenset[str]]] = []
    others: dict[str, tuple[str, ...]] = {}
    for line in lzma.decompress(packed).decode("utf-8").splitlines():
        word, _, stems = line.partition("\t")
        if word.startswith("="):
            others[word[1:]] = tuple(stems.split())
        else:
            words.append((word, frozenset(stems.split())))
    return WordList(words), others
