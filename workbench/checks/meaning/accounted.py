"""Negative English words that another word of the source accounts for.

In `未携带证件，被拒绝登机` the 拒绝 is what "denied boarding" says: it cannot carry the 未 as well.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.lexicons.negative_words import NegativeWords, all_negative_words
from workbench.text.patterns import compiled
from workbench.text.wordlist import WordList

_NOTHING = compiled(r"(?!)")


@dataclass(frozen=True, slots=True)
class Meant:
    """A negative word of a source: where it stands, and what says it in English."""

    span: Span
    says: re.Pattern[str]
    must: bool
    alone: bool = False


class Accounted:
    """Finds the words of a source that are negative by their meaning."""

    def __init__(self, rows: Iterable[NegativeWords]) -> None:
        """Take the rows of the lexicon."""
        told: dict[str, list[tuple[re.Pattern[str], bool, bool]]] = {}
        for row in rows:
            pattern = _pattern(row.english)
            for form in row.chinese:
                told.setdefault(fold(form), []).append((pattern, row.must, row.alone))
        self._words = WordList(told.items())

    def of(self, folded: str, apart: Iterable[Span]) -> tuple[Meant, ...]:
        """Return the negative words of a folded source that share no character with `apart`."""
        taken = tuple(apart)
        return tuple(
            Meant(Span(start, end), says, must, alone)
            for start, end, meanings in self._words.find(folded)
            if not any(start < each.end and each.start < end for each in taken)
            for says, must, alone in meanings
        )


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    forms = "|".join(re.escape(word).replace(r"\*", r"[\w'’-]*") for word in words)
    return re.compile(rf"(?<![\w-])(?:{forms})(?![\w-])") if forms else _NOTHING


@cache
def accounted() -> Accounted:
    """Return the reader that knows the program's own lexicon."""
    return Accounted(all_negative_words())
