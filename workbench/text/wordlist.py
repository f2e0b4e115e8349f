"""Many Chinese words looked for in a text at once."""

from collections.abc import Iterable, Iterator, Mapping
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


class WordTable(Generic[_Value]):
    """Short words in great number, as a dictionary has them; what is found is as in a `WordList`.

    A table is looked up at each place of a text, once for each length a word may have. Of 60,000
    words of at most five characters an automaton takes a quarter of a second to make.
    """

    def __init__(self, words: Mapping[str, _Value]) -> None:
        """Take the words, folded as the texts will be; no value is `None`."""
        self._words = words
        self._lengths = range(max(map(len, words), default=0), 0, -1)

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def get(self, word: str) -> _Value | None:
        """Return the value of a word; `None` if it is not in the table."""
        return self._words.get(word)

    def find(self, folded: str) -> Iterator[tuple[int, int, _Value]]:
        """Yield where each word starts and ends, and its value, in the text's order."""
        value_of, start = self._words.get, 0
        while start < len(folded):
            for length in self._lengths:
                value = value_of(folded[start : start + length])
                if value is not None:
                    end = min(start + length, len(folded))
                    yield start, end, value
                    start = end
                    break
            else:
                start += 1
