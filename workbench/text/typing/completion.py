"""Words to complete what is being typed: those used already, and those the source calls for.

A word counts as it is written; names of several capitalised words count as a whole, too. Nothing
is scanned on a key: words stand in order, and those with one beginning together.
"""

import heapq
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from workbench.text.patterns import compiled

# Letters that have to be typed before a word used elsewhere is offered.
LEAST = 3

# Letters of the shortest word worth offering.
SHORTEST = 5

# Proposals at a time.
MOST = 6

_WORD = compiled(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_NAME = compiled(
    r"(?<![\w.])[A-Z][\w’'\-]*(?: (?:of|the|and|de|for) [A-Z][\w’'\-]*| [A-Z][\w’'\-]*){1,5}"
)
_SENTENCE_OPENERS = frozenset(
    {"The", "A", "An", "In", "On", "At", "But", "And", "He", "She", "It", "They", "We", "I"}
    | {"This", "That", "His", "Her", "Its", "For", "As", "By", "If"}
)
_JOINTS = "'’-"

# Letters of the longest beginning of a word.
_LONGEST = 60

# Words with one beginning: three letters of English have at most some hundreds.
_MOST_LOOKED_AT = 5_000


def words_of(text: str) -> Iterator[str]:
    """Yield what is worth remembering of an English text: its words, and its longer names."""
    for found in _WORD.finditer(text):
        if len(found[0]) >= SHORTEST:
            yield found[0]
    for found in _NAME.finditer(text):
        first, _, rest = found[0].partition(" ")
        name = rest if first in _SENTENCE_OPENERS else found[0]
        if " " in name:
            yield name


class WordStock:
    """Words with how often they are used; for one thread."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._keys: list[tuple[str, str]] = []

    def __len__(self) -> int:
        """Return how many different words there are."""
        return len(self._keys)

    def load(self, counts: Counter[str]) -> None:
        """Take over words counted elsewhere, as by a job, besides those there are."""
        self._counts.update(counts)
        self._keys = sorted((word.lower(), word) for word in self._counts)

    def change(self, before: str, after: str) -> None:
        """Count a text's words again after an edit; its time goes with the text's length."""
        counts = Counter(words_of(after))
        counts.subtract(words_of(before))
        for word, number in counts.items():
            if number:
                self._count(word, number)

    def _count(self, word: str, number: int) -> None:
        known = word in self._counts
        self._counts[word] += number
        key = word.lower(), word
        if self._counts[word] <= 0:
            del self._counts[word]
            place = bisect_left(self._keys, key)
            if place < len(self._keys) and self._keys[place] == key:
                del self._keys[place]
        elif not known:
            insort(self._keys, key)

    def starting(self, beginning: str, most: int = MOST) -> tuple[str, ...]:
        """Return the words used most that begin so, in any case, and are longer."""
        small = beginning.lower()
        low = bisect_left(self._keys, (small, ""))
        high = min(bisect_left(self._keys, (f"{small}\U0010ffff", "")), low + _MOST_LOOKED_AT)
        longer = (word for key, word in self._keys[low:high] if len(key) > len(small))
        return tuple(heapq.nsmallest(most, longer, key=lambda word: (-self._counts[word], word)))


def counted(texts: Iterable[str]) -> Counter[str]:
    """Return the words of many texts, as `WordStock.load` takes them; slow enough for a job."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(words_of(text))
    return counts


def beginning_at(text: str, at: int) -> str:
    """Return the part of a word before the cursor; "" inside a word, or where none begins."""
    if text[at : at + 1].isalnum():
        return ""
    start = at
    while (
        start and (text[start - 1].isalpha() or text[start - 1] in "'’-") and at - start < _LONGEST
    ):
        start -= 1
    return text[start:at].lstrip("'’-")


def proposals(
    beginning: str, wanted: Sequence[str], stock: WordStock, most: int = MOST
) -> tuple[str, ...]:
    """Return what may be meant: first what the source calls for, then what is used most.

    `wanted` are the terms and names of the segment, offered from the first letter on, and by the
    words inside them too ("Kerry" by "John Kerry"). A common word is capitalised as it was begun.
    """
    if not beginning:
        return ()
    small = beginning.lower()
    found = [text for text in wanted if _continues(text, small)]
    found += [
        text[place + 1 :]
        for text in wanted
        for place in (text.lower().find(f" {small}"),)
        if place >= 0 and len(text) - place - 1 > len(small)
    ]
    if len(beginning) >= LEAST:
        found += [_as_begun(word, beginning) for word in stock.starting(beginning, most)]
    return tuple(dict.fromkeys(found))[:most]


def _continues(text: str, beginning: str) -> bool:
    return len(text) > len(beginning) and text.lower().startswith(beginning)


def _as_begun(word: str, beginning: str) -> str:
    """Return the word in the case it was begun in: "Econ" asks for "Economy", "econ" for none."""
    if beginning.isupper() and len(beginning) > 1:
        return beginning + word[len(beginning) :].upper() if word.islower() else word
    return beginning + word[len(beginning) :] if word.islower() else word
