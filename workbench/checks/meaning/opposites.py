"""Pairs of opposites in both languages: which of two poles a text speaks of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from workbench.model.errors import InternalError
from workbench.model.finding import Span
from workbench.text.english_tokens import LETTERS, listed

_TABLE = "lexicons/opposites.tsv"
_COLUMNS = 4
_WORD = re.compile(rf"[{LETTERS}][{LETTERS}'’-]*")
_TURNED = frozenset("不没沒未无無非勿")
"""What stands before a word and turns it round."""


_SMALL = listed(
    """a as at and ago by for from further has have in later next no not now off on or out set since
    take takes than then through took under until up upon way when without present presents most"""
)
"""English words that may say a pole, and as often say something else."""


@dataclass(frozen=True, slots=True)
class Pole:
    """One of two opposites: its name, how Chinese says it, and English words and beginnings."""

    name: str
    chinese: re.Pattern[str]
    words: frozenset[str]
    beginnings: tuple[str, ...]

    def spans(self, source: str) -> Iterator[Span]:
        """Yield where a source says it, not turned round by what stands before."""
        for found in self.chinese.finditer(source):
            if source[: found.start()][-1:] not in _TURNED:
                yield Span(*found.span())

    def is_mentioned(self, source: str) -> bool:
        """Return whether a source has one of its words, turned round or not."""
        return self.chinese.search(source) is not None

    def may_be_said_by(self, words: Sequence[tuple[str, Span]]) -> bool:
        """Return whether any of the English words, in lower case, may say it."""
        return any(self._says(word) for word, _ in words)

    def is_said_by(self, words: Sequence[tuple[str, Span]]) -> list[Span]:
        """Return the spans of the English words that say it: no small words of many senses."""
        return [span for word, span in words if self._says(word) and word not in _SMALL]

    def _says(self, word: str) -> bool:
        return word in self.words or word.startswith(self.beginnings or ("\0",))


@dataclass(frozen=True, slots=True)
class Opposites:
    """Two poles of one pair."""

    name: str
    poles: tuple[Pole, Pole]


def english_words(target: str) -> list[tuple[str, Span]]:
    """Return the words of a target in lower case, and where they stand."""
    return [(found[0].lower(), Span(*found.span())) for found in _WORD.finditer(target)]


@cache
def opposites() -> tuple[Opposites, ...]:
    """Return the pairs of the program's own table; raise `InternalError` if it is damaged."""
    rows: dict[str, list[Pole]] = {}
    for number, line in enumerate(_lines(), 1):
        cells = line.split("\t")
        if len(cells) != _COLUMNS:
            raise InternalError("lexicon.row", name=_TABLE, line=number)
        rows.setdefault(cells[0], []).append(_pole(*cells[1:]))
    return tuple(Opposites(name, (first, second)) for name, (first, second) in rows.items())


def _lines() -> Iterator[str]:
    text = (files("resources") / _TABLE).read_text("utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    yield from lines[1:]


def _pole(name: str, chinese: str, english: str) -> Pole:
    forms = sorted(chinese.split(), key=len, reverse=True)
    words = english.split()
    return Pole(
        name,
        re.compile("|".join(map(re.escape, forms))),
        frozenset(word for word in words if not word.endswith("*")),
        tuple(word[:-1] for word in words if word.endswith("*")),
    )
