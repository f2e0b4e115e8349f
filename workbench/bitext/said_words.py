"""The words of a Chinese text with everything that may say each in English, by any of its senses.

Wider than the glosses of a word and than its senses: both together, for checks that tell something
only where a word is not said at all, or is said at another place.
"""

from functools import lru_cache
from typing import NamedTuple

from workbench.bitext.glosses import glossed
from workbench.bitext.senses import senses
from workbench.text.recent import RECENT


class SaidWord(NamedTuple):
    """A word of a folded text, `folded[start:end]`, and the stems that may say it."""

    start: int
    end: int
    says: frozenset[str]


@lru_cache(RECENT)
def said_words(text: str) -> tuple[SaidWord, ...]:
    """Return the words of a text that say anything, by their places."""
    said: dict[tuple[int, int], frozenset[str]] = {
        (each.start, each.end): each.free for each in glossed(text)
    }
    for each in senses(text):
        place = each.start, each.end
        said[place] = said.get(place, frozenset()) | each.says | each.stems
    return tuple(SaidWord(*place, says) for place, says in sorted(said.items()) if says)
