"""Converting what is too long to hold in memory."""

from collections.abc import Iterable, Iterator

from workbench.text.conversion import Converter

BUFFER = 65_536
"""How many code points are gathered before whole lines of them are converted."""


def convert_chunks(converter: Converter, chunks: Iterable[str]) -> Iterator[str]:
    """Yield the conversion of a text that comes in chunks; equal to that of the whole text.

    Chunks may be cut anywhere. Lines are kept whole, since no entry of a dictionary holds a line
    feed; memory is bounded by the longest line.
    """
    kept: list[str] = []
    size = 0
    for chunk in chunks:
        kept.append(chunk)
        size += len(chunk)
        if size < BUFFER:
            continue
        whole, feed, rest = "".join(kept).rpartition("\n")
        if feed:
            yield converter.convert(whole + feed)
        kept, size = [rest], len(rest)
    if size:
        yield converter.convert("".join(kept))
