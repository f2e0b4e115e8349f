"""English words that say one thing in a usual sense, by WordNet."""

import lzma
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from workbench.text.english_bases import bases
from workbench.text.once import once


@once
def _groups() -> Mapping[str, Mapping[str, frozenset[int]]]:
    """Return the numbers of each word's groups, by part of speech."""
    packed = files("resources").joinpath("dictionaries", "wordnet", "synonyms.txt.xz").read_bytes()
    found: dict[str, defaultdict[str, set[int]]] = {part: defaultdict(set) for part in "nvar"}
    for number, line in enumerate(lzma.decompress(packed).decode("utf-8").splitlines()):
        part, *words = line.split(" ")
        for word in words:
            found[part][word].add(number)
    return {
        part: {word: frozenset(each) for word, each in some.items()} for part, some in found.items()
    }


# In letters: of shorter ones a word is hardly a form, as "lies" of lithium's sign.
_SHORTEST = 3


@lru_cache(8192)
def _numbers(word: str, part: str) -> frozenset[int]:
    of_part = _groups()[part]
    forms = (each for each in bases(word) if len(each) >= _SHORTEST)
    return frozenset[int]().union(*(of_part.get(each, frozenset()) for each in forms))


@lru_cache(8192)
def senses_of(word: str) -> frozenset[tuple[str, int]]:
    """Return the usual senses of a word in small letters, as what part of speech it has each."""
    return frozenset((part, number) for part in "nvar" for number in _numbers(word, part))


def are_synonyms(one: str, other: str, part: str) -> bool:
    """Return whether two words in small letters have a usual sense in common as a part of speech.

    `part` is n, v, a or r. A word and another form of it are none.
    """
    if not bases(one).isdisjoint(bases(other)):
        return False
    return not _numbers(one, part).isdisjoint(_numbers(other, part))
