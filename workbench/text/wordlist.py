"""Many Chinese words looked for in a text at once."""

from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import Generic, TypeVar

import ahocorasick

_Value = TypeVar("_Value")

_PLACE = itemgetter(0, 1)


class WordList(Generic[_Value]):
    """Words with a value each; of words that overlap the first counts, of those the longest.

    (`iter_long` of pyahocorasick 2.3 misses a word where a longer one only begins.)
    """

    def __init__(self, words: Iterable[tuple[str, _Value]]) -> None:
        """Take the words, folded as the texts will be."""
        self._automaton = ahocorasick.Automaton()
        for word, value in words:
            self._automaton.add_word(word, (len(word), value))
        self._automaton.make_automaton()
        self._is_empty = not len(self._automaton)

    def __iter__(self) -> Iterator[str]:
        return iter(self._automaton)

    def get(self, word: str) -> _Value | None:
        """Return the value of a word; `None` if it is not in the list."""
        found: tuple[int, _Value] | None = self._automaton.get(word, None)
        return None if found is None else found[1]

    def find(self, folded: str) -> Iterator[tuple[int, int, _Value]]:
        """Yield where each word starts and ends, and its value, in the text's order."""
        if self._is_empty:
            return
        found = [
            (end + 1 - size, -end, value) for end, (size, value) in self._automaton.iter(folded)
        ]
        found.sort(key=_PLACE)
        held = 0
        for start, minus_end, value in found:
            if start >= held:
                end = 1 - minus_end
                held = end
                yield start, end, value
