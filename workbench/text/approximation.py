"""The passage of a text that is closest to a quote.

Gene Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
programming" (1999), in Heikki Hyyrö's form: one step of a few big-integer operations a character,
whatever the quote's length.
"""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """`text[start:end]`, which is `distance` insertions, deletions and replacements away."""

    start: int
    end: int
    distance: int


def closest(quote: str, text: str, *, near: int) -> Passage:
    """Return the passage with the smallest edit distance to a quote that is not empty.

    Of several, the one that ends nearest to `near` wins. Offsets are code points. The passage is
    empty where nothing in the text is like the quote.
    """
    distances = enumerate(_distances(quote, text, from_anywhere=True))
    distance, _, end = min((value, abs(at - near), at) for at, value in distances)
    head = text[max(0, end - len(quote) - distance) : end]
    backwards = enumerate(_distances(quote[::-1], head[::-1], from_anywhere=False))
    length = min(backwards, key=lambda item: (item[1], abs(item[0] - len(quote))))[0]
    return Passage(end - length, end, distance)


def _distances(quote: str, text: str, *, from_anywhere: bool) -> Iterator[int]:
    """Yield the distance of the quote to the passage that ends at 0, 1, …, len(text).

    The passage begins where the distance is smallest, or else at 0.
    """
    whole, last = (1 << len(quote)) - 1, 1 << (len(quote) - 1)
    places: dict[str, int] = {}
    for index, character in enumerate(quote):
        places[character] = places.get(character, 0) | 1 << index
    rises, falls, distance = whole, 0, len(quote)
    yield distance
    for character in text:
        equal = places.get(character, 0) | falls
        diagonal = (((equal & rises) + rises) ^ rises) | equal
        up = falls | (~(diagonal | rises) & whole)
        down = rises & diagonal
        distance += bool(up & last) - bool(down & last)
        yield distance
        up = up << 1 | (not from_anywhere)
        rises = ((down << 1) | ~(diagonal | up)) & whole
        falls = up & diagonal & whole
