"""Numbers, dates and names where they stand in a source: what may differ and the rest still fits.

Found by their shape, in microseconds, for every candidate of a lookup. What they amount to, and
whether the English can be changed to fit, is read by `workbench.memory.substitution` for the few
that are shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from workbench.text.folding import fold
from workbench.text.patterns import compiled_from


class ValueKind(StrEnum):
    """What a value is."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Value:
    """A value at `start` to `end` of a text, in code points."""

    kind: ValueKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name at `start` to `end` of a Chinese text, and its English, "" where it is not known."""

    start: int
    end: int
    english: str


class NameReader(Protocol):
    """Finds names that records know; called for each candidate, so it has to be quick."""

    def __call__(self, text: str) -> Sequence[KnownName]:
        """Return the names of a text in order, none overlapping another."""


def no_names(text: str) -> tuple[KnownName, ...]:  # noqa: ARG001 - a name reader's signature
    """Return no name, where there are no records."""
    return ()


# Numerals in characters, Simplified; Traditional ones fold to the same.
FIGURES = "〇零一二三四五六七八九十百千万亿两"
_VALUE = compiled_from(
    lambda: fold(
        r"(?P<date>(?:[0-9]{2,4}年)?[0-9]{1,2}月(?:[0-9]{1,2}[日号])?|[0-9]{2,4}年(?![0-9])"
        r"|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[日号]|[0-9]{1,2}:[0-9]{2}"
        rf"|(?:[{FIGURES}]{{2,4}}年)?[{FIGURES}]{{1,2}}月(?:[{FIGURES}]{{1,3}}[日号])?"
        r"|(?:星期|周|礼拜)[一二三四五六日天])"
        r"|(?P<number>[0-9]+(?:[,.][0-9]+)*(?:[百千万亿]+)?%?"
        rf"|第[{FIGURES}]+|[{FIGURES}]+分之[{FIGURES}]+|[{FIGURES}]{{2,}}|[{FIGURES}](?=[年个名人次项条元岁倍届万亿]))"
    )
)

# From the private use area, which no text of the trade holds.
_MARKS = {ValueKind.NUMBER: "\ue000", ValueKind.DATE: "\ue001", ValueKind.NAME: "\ue002"}


def values_of(text: str, names: NameReader = no_names) -> tuple[Value, ...]:
    """Return the values of a text in its order, none overlapping another; linear."""
    known = [Value(ValueKind.NAME, name.start, name.end) for name in names(text)]
    found = [
        Value(ValueKind(match.lastgroup or "number"), *match.span())
        for match in _VALUE.finditer(fold(text))
    ]
    free = [value for value in found if not any(_overlap(value, name) for name in known)]
    return tuple(sorted((*known, *free), key=lambda value: value.start))


def masked(text: str, values: Sequence[Value]) -> str:
    """Return a text with one mark of its kind for each value."""
    parts: list[str] = []
    done = 0
    for value in values:
        parts += (text[done : value.start], _MARKS[value.kind])
        done = value.end
    return "".join((*parts, text[done:]))


def _overlap(one: Value, other: Value) -> bool:
    return one.start < other.end and other.start < one.end
