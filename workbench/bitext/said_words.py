"""The words of a Chinese text with everything that may say each in English, by any of its senses.

Wider than the glosses of a word and than its senses: both together, for checks that tell something
only where a word is not said at all, or is said at another place.
"""

from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from workbench.bitext.glosses import glossed
from workbench.bitext.senses import senses
from workbench.text.recent import RECENT


class SaidWord(NamedTuple):
    """A word of a folded text, `folded[start:end]`, and the sets of stems that may say it."""

    start: int
    end: int
    parts: tuple[frozenset[str], ...]

    @property
    def says(self) -> frozenset[str]:
        """All stems that may say it; joined when asked, for most words are only passed over."""
        return frozenset[str]().union(*self.parts)


@lru_cache(RECENT)
def said_words(text: str) -> tuple[SaidWord, ...]:
    """Return the words of a text that say anything, by their places."""
    said: defaultdict[tuple[int, int], list[frozenset[str]]] = defaultdict(list)
    for word in glossed(text):
        said[word.start, word.end] = [word.free]
    for sense in senses(text):
        said[sense.start, sense.end] += (sense.says, sense.stems)
    return tuple(SaidWord(*place, tuple(said[place])) for place in sorted(said) if any(said[place]))
