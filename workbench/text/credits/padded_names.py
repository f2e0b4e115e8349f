"""Where names end that are written with a space between their characters: `王　芳　李　娜`."""

from collections.abc import Iterator, Sequence

from workbench.text.names.surnames import split_surname

# In characters, of a name that is written so.
_SHORTEST, _LONGEST = 2, 3


def names_within(characters: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Cut padded characters into names: of two or three, by the surnames that begin them."""
    start = 0
    while start < len(characters):
        left = len(characters) - start
        length = left if left <= _LONGEST else _length(characters[start:])
        yield start, start + length
        start += length


def _length(characters: Sequence[str]) -> int:
    if len(characters) == 2 * _SHORTEST:
        return _SHORTEST
    third = split_surname("".join(characters[2:]))[0]
    fourth = split_surname("".join(characters[3:]))[0]
    return 2 if third and not fourth else 3
