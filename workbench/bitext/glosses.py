"""Which English words may render a Chinese one, as a dictionary has it and freely.

Stems, not words, are compared: an English word in small letters without its endings, at most five
letters of it. What a dictionary does not list may be the right translation all the same, so that an
absent stem alone says little; many of them together, or one present beside an absent one, do.
"""

import lzma
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from workbench.text.english_bases import bases
from workbench.text.folding import fold
from workbench.text.lexicons.idle_words import idle_words
from workbench.text.lexicons.irregular_forms import all_irregular_forms
from workbench.text.lexicons.news_renderings import all_news_renderings
from workbench.text.once import once
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT
from workbench.text.wordlist import WordTable

_LETTERS = 5
_SHORTEST = 3
_WORD = compiled(r"[A-Za-z][A-Za-z]*(?:['’][a-z]+)?")


class Glossed(NamedTuple):
    """A word of a folded source and the stems that may render it: its own, and freer ones."""

    start: int
    end: int
    own: frozenset[str]
    free: frozenset[str]


@lru_cache(16_384)
def stem(word: str) -> str:
    """Return the stem of an English word in small letters: the shortest word it is a form of."""
    return min(bases(word), key=lambda each: (len(each), each))[:_LETTERS]


@lru_cache(16_384)
def _telling(word: str) -> str | None:
    """Return a word as it is compared, in small letters; `None` for one that tells nothing."""
    plain = word.lower().replace("’", "'").removesuffix("'s")
    return plain if len(plain) >= _SHORTEST and plain not in idle_words().english else None


@lru_cache(RECENT)
def stems_of(text: str) -> tuple[tuple[str, int], ...]:
    """Return the stem and the place of each English word that tells anything."""
    return tuple(
        (stem(word), found.start())
        for found in _WORD.finditer(text)
        if (word := _telling(found[0])) is not None
    )


@lru_cache(RECENT)
def telling_places(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return where each English word that tells anything stands, names too, and itself."""
    return tuple(
        (found.start(), found.end(), found[0])
        for found in _WORD.finditer(text)
        if _telling(found[0]) is not None
    )


@lru_cache(8192)
def others_of(word: str) -> frozenset[str]:
    """Return stems that often render the same Chinese words as a word of a target."""
    return frozenset(_tables()[1].get(stem(word.lower()), ()))


@lru_cache(RECENT)
def stems_in(text: str) -> frozenset[str]:
    """Return all stems of an English text."""
    return frozenset(each for each, _ in stems_of(text))


@lru_cache(RECENT)
def all_stems_in(text: str) -> frozenset[str]:
    """Return the stems of all words that the words of an English text may be forms of.

    `agreed` is a form of "agree" and "unanswered" one of "answer": what asks whether anything of a
    clause is there wants them all.
    """
    return frozenset[str]().union(*map(all_stems_of, _WORD.findall(text)))


@lru_cache(RECENT)
def telling_words(text: str) -> tuple[str, ...]:
    """Return the words of an English text that tell anything and are no names, as written."""
    return tuple(
        found[0]
        for found in _WORD.finditer(text)
        if _telling(found[0]) is not None and (found[0].islower() or _begins(text, found.start()))
    )


def _begins(text: str, place: int) -> bool:
    """Return whether a word is the first of its sentence, where capitals say nothing."""
    return text[:place].rstrip(" \"“”‘’'(")[-1:] in _STOPS


_STOPS = frozenset({"", ".", "!", "?", ":", "\n"})


@lru_cache(16_384)
def all_stems_of(written: str) -> frozenset[str]:
    """Return the stems of all words that one English word may be a form of."""
    word = _telling(written)
    if word is None:
        return frozenset()
    forms = {word, *bases(word), *_made_of().get(word, ())}
    if word.startswith("un") and len(word) > _LETTERS + 1:
        forms |= bases(word.removeprefix("un"))
    return frozenset(form for each in forms for form in (each[:_LETTERS], stem(each)))


def is_irregular(word: str) -> bool:
    """Return whether a word in small letters is a form that is made by no rule: `broke`."""
    return word in _made_of()


@lru_cache(8192)
def forms_of(word: str) -> frozenset[str]:
    """Return the words that a word in small letters may be a form of, by rule or without one."""
    return bases(word).union(_made_of().get(word, ()))


@cache
def _made_of() -> Mapping[str, tuple[str, ...]]:
    """Return the words that forms are made of by no rule: `heard` of "hear"."""
    found: dict[str, tuple[str, ...]] = {}
    for each in all_irregular_forms():
        for form in each.forms:
            found[form] = (*found.get(form, ()), each.word)
    return found


@lru_cache(512)
def glossed(source: str) -> tuple[Glossed, ...]:
    """Return the words of a source that the dictionary has, the longest from the left."""
    rows, _ = _tables()
    found = ((start, end, _set(stems)) for start, end, stems in rows.find(fold(source)))
    return tuple(Glossed(start, end, own, _freely(own)) for start, end, own in found)


@lru_cache(RECENT)
def telling(source: str) -> tuple[Glossed, ...]:
    """Return the words of a source that the dictionary has, and that English has a word for."""
    folded, unsaid = fold(source), _unsaid()
    return tuple(each for each in glossed(source) if folded[each.start : each.end] not in unsaid)


@cache
def _unsaid() -> frozenset[str]:
    return frozenset(map(fold, idle_words().unsaid))


def glossed_words() -> Iterator[str]:
    """Yield the folded words that the dictionary has."""
    return iter(_tables()[0])


def gloss(word: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems that may render a folded word: its own, and freer ones."""
    own = _set(_tables()[0].get(word) or "")
    return own, _freely(own)


@lru_cache(16_384)
def _set(stems: str) -> frozenset[str]:
    """Return the stems of a line; most of the table's lines are never asked for."""
    return frozenset(stems.split())


@lru_cache(16_384)
def _freely(own: frozenset[str]) -> frozenset[str]:
    """Return the stems that may render a word as the dictionary does, and what is like them."""
    _, others = _tables()
    return own.union(*(others.get(each, ()) for each in own))


@once
def _tables() -> tuple[WordTable[str], Mapping[str, tuple[str, ...]]]:
    """Return the stems of each word, in one text each, and what else renders a stem's words."""
    packed = files("resources").joinpath("dictionaries", "cedict", "glosses.tsv.xz").read_bytes()
    words: dict[str, str] = {}
    others: dict[str, tuple[str, ...]] = {}
    for line in lzma.decompress(packed).decode("utf-8").splitlines():
        word, _, stems = line.partition("\t")
        if word.startswith("="):
            others[word[1:]] = tuple(stems.split())
        else:
            words[word] = stems
    for row in all_news_renderings():
        chinese = fold(row.chinese)
        told = {stem(each): None for each in row.english if _telling(each) is not None}
        words[chinese] = " ".join((words.get(chinese, ""), *told))
    return WordTable(words), others
