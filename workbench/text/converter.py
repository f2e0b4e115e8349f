"""What a conversion between variants of Chinese is, whatever engine does it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Decider(StrEnum):
    """What decided the output of one span."""

    UNCHANGED = "unchanged"
    CHARACTER = "character"
    PHRASE = "phrase"
    WORD = "word"
    """The words around it, or a general sense, against a phrase of the tables."""
    OPEN = "open"
    """Two readings of the words around it are about as likely."""
    VARIANT = "variant"
    GLOSSARY = "glossary"
    HAND = "hand"


@dataclass(frozen=True, slots=True)
class ConvertedSpan:
    """`source[start:end]` (code points) becomes `output`.

    `candidates` holds every output the tables know for it, the chosen one first.
    """

    start: int
    end: int
    output: str
    candidates: tuple[str, ...]
    decided_by: Decider


class Converter(Protocol):
    """Converts by one fixed configuration; thread-safe, made once and shared.

    The outputs of `align(text)` joined together equal `convert(text)` for every text, and its spans
    cover the text without gap or overlap.
    """

    configuration: str

    def convert(self, text: str) -> str:
        """Return the whole text converted."""

    def align(self, text: str) -> tuple[ConvertedSpan, ...]:
        """Return the conversion span by span."""


class Engine(Protocol):
    """Makes converters."""

    def configurations(self) -> tuple[str, ...]:
        """Return the names of the configurations it has, as `s2t`, `s2twp`, `t2s`."""

    def converter(self, configuration: str) -> Converter:
        """Return the shared converter; raise `UsageError("conversion.unknown")` for other names."""

    def news_converter(self, configuration: str) -> Converter:
        """Return the shared converter of a newsroom's text; the errors are those of `converter`."""
