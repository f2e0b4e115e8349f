"""Converting what is too long to hold in memory."""

from collections.abc import Iterable, Iterator
from typing import Protocol, runtime_checkable

from workbench.text.converter import Converter

# How many code points are gathered before as many of them as possible are converted.
BUFFER = 65_536


@runtime_checkable
class Settling(Protocol):
    """A converter that can tell how much of a text is decided before the rest is known."""

    def settled(self, text: str) -> int:
        """Return how many of the first code points convert alike whatever follows the text."""


def convert_chunks(converter: Converter, chunks: Iterable[str]) -> Iterator[str]:
    """Yield the conversion of a text that comes in chunks; equal to that of the whole text.

    Chunks may be cut anywhere. Memory is constant for any real text, with line feeds or without:
    only what the converter cannot decide yet is kept, a few words; of converters that cannot tell
    (those of the package alone) the last line, since no entry of a dictionary holds a line feed.
    """
    kept: list[str] = []
    size, wanted = 0, BUFFER
    for chunk in chunks:
        kept.append(chunk)
        size += len(chunk)
        if size < wanted:
            continue
        text = "".join(kept)
        end = converter.settled(text) if isinstance(converter, Settling) else text.rfind("\n") + 1
        if end:
            yield converter.convert(text[:end])
        kept, size = [text[end:]], len(text) - end
        wanted = max(BUFFER, 2 * size)
    if size:
        yield converter.convert("".join(kept))
