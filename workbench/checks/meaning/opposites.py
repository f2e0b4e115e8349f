"""Pairs of opposites in both languages: which of two poles a text speaks of."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from workbench.model.finding import Span
from workbench.text.english_tokens import LETTERS, listed
from workbench.text.lexicons.opposites import PoleWords, opposites_with
from workbench.text.lexicons.user import user_folder

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
    """Return the pairs of the lexicon; a user's rows add words to a pole, or pairs of their own."""
    rows: dict[str, dict[str, list[PoleWords]]] = {}
    for row in opposites_with(user_folder()):
        rows.setdefault(row.pair, {}).setdefault(row.pole, []).append(row)
    return tuple(
        Opposites(pair, (_pole(*first), _pole(*second)))
        for pair, poles in rows.items()
        for first, second in _pairs(list(poles.items()))
    )


_Named = tuple[str, Iterable[PoleWords]]


def _pairs(poles: list[_Named]) -> Iterator[tuple[_Named, _Named]]:
    """Yield the first pole with each other one: a user's file may name one by another word."""
    yield from ((poles[0], other) for other in poles[1:])


def _pole(name: str, rows: Iterable[PoleWords]) -> Pole:
    chinese = {form for row in rows for form in row.chinese}
    words = [word for row in rows for word in row.english]
    return Pole(
        name,
        re.compile("|".join(map(re.escape, sorted(chinese, key=lambda form: (-len(form), form))))),
        frozenset(word for word in words if not word.endswith("*")),
        tuple(word[:-1] for word in words if word.endswith("*")),
    )
