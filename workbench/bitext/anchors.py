"""What a sentence and its translation share by value: numbers, dates, names, terms, addresses.

An anchor is found on either side by that side's own readers and compared by value: 三亿五千万 and
"350 million" are one. How much a shared one says depends on how many other sentences have it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import ahocorasick

from workbench.text.dates.chinese import read_chinese_dates
from workbench.text.dates.english import read_english_dates
from workbench.text.dates.moments import Moment, Timing
from workbench.text.english_tokens import words
from workbench.text.folding import fold
from workbench.text.names.pinyin import name_pairs, stands
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.quantity import Kind, Quantity
from workbench.text.patterns import compiled


class AnchorKind(StrEnum):
    """What an anchor is."""

    NUMBER = "number"
    SMALL_NUMBER = "small number"
    """One to ten, which English often words away."""
    DATE = "date"
    NAME = "name"
    """A Chinese name in pinyin, read back."""
    LATIN = "latin"
    LINK = "link"
    TERM = "term"
    """A pair of the lexicon."""


class Anchor(NamedTuple):
    """A value that both sides may have."""

    kind: AnchorKind
    value: str


@dataclass(frozen=True, slots=True)
class AnchorTable:
    """The anchors of each source and each target that are looked at together."""

    sources: tuple[frozenset[Anchor], ...]
    targets: tuple[frozenset[Anchor], ...]


_LATIN = compiled(r"[A-Za-z][A-Za-z0-9]*(?:[-&.][A-Za-z0-9]+)*")
_LINK = compiled(r"https?://[!-~]{3,300}")
_SCHEME = "://"
_DOTTED = compiled(r"\b(?:[A-Z]\.){2,}")
_SMALL = 10

# In words: a longer English form is compared by its first five.
_LONGEST_TERM = 5
_SHORTEST_LATIN = 2
_COMMON_LATIN = frozenset({"a", "the", "of", "in", "and", "to", "app", "pm", "am"})
_WEEKDAYS = 7


class AnchorReader:
    """Finds the anchors of sentences that are looked at together; its lexicon is read once."""

    def __init__(self, lexicon: Iterable[tuple[str, str]] = ()) -> None:
        """Take pairs of a Chinese form, in any variant, and one English form of it."""
        self._chinese = ahocorasick.Automaton()
        self._english: dict[tuple[str, ...], set[str]] = {}
        for chinese, english in lexicon:
            key, form = fold(chinese), _form(english)
            if key and form:
                self._chinese.add_word(key, key)
                self._english.setdefault(form, set()).add(key)
        if len(self._chinese):
            self._chinese.make_automaton()
        self._longest: dict[str, int] = {}
        for form in self._english:
            self._longest[form[0]] = max(len(form), self._longest.get(form[0], 0))

    def read(self, sources: Sequence[str], targets: Sequence[str]) -> AnchorTable:
        """Return the anchors of all; names are read back from each target in each source."""
        left = [set(self.of_source(text)) for text in sources]
        right = [{*self.of_target(text), *_words_of(text)} for text in targets]
        named = [tuple(name_pairs(text)) for text in targets]
        for text, anchors in zip(sources, left, strict=True):
            for pairs, others in zip(named, right, strict=True):
                for pair in pairs:
                    orders = ((pair.first, pair.second), (pair.second, pair.first))
                    if any(stands(text, *order) is not None for order in orders):
                        name = Anchor(AnchorKind.NAME, " ".join(sorted(orders[0])).lower())
                        anchors.add(name)
                        others.add(name)
        return AnchorTable(tuple(map(frozenset, left)), tuple(map(frozenset, right)))

    def of_source(self, text: str) -> Iterator[Anchor]:
        """Yield the anchors of a source by itself: all but the names, some more than once."""
        yield from _values(chinese_quantities(text), read_chinese_dates(text))
        yield from _links(text)
        yield from _words_of(text)
        yield from (Anchor(AnchorKind.TERM, key) for key in self._longest_terms(fold(text)))

    def of_target(self, text: str) -> Iterator[Anchor]:
        """Yield those of a target that a source may have: all but its words and the names."""
        yield from _values(english_quantities(text), read_english_dates(text))
        yield from _links(text)
        for form in _runs(_form(text), self._longest):
            yield from (Anchor(AnchorKind.TERM, key) for key in self._english.get(form, ()))

    def _longest_terms(self, folded: str) -> Iterator[str]:
        """Yield the terms of a text that no longer one holds: 中国 is not in 中国银行."""
        if not len(self._chinese):
            return
        held = -1
        found = ((end - len(key) + 1, -end, key) for end, key in self._chinese.iter(folded))
        for _, minus_end, key in sorted(found):
            if -minus_end > held:
                held = -minus_end
                yield key


def _form(english: str) -> tuple[str, ...]:
    """Return the words of an English form in small letters, without the possessive's ending.

    What is all capitals stays so: US is not "us".
    """
    found = (word.text.replace("’", "'").removesuffix("'s") for word in words(_dotless(english)))
    return tuple(word if word.isupper() and len(word) > 1 else word.lower() for word in found)


def _dotless(english: str) -> str:
    return _DOTTED.sub(lambda match: match[0].replace(".", ""), english)


def _runs(form: tuple[str, ...], longest: Mapping[str, int]) -> Iterator[tuple[str, ...]]:
    """Yield the words side by side that may be one of the forms, as long as the first allows."""
    for start, first in enumerate(form):
        for length in range(1, min(longest.get(first, 0), len(form) - start) + 1):
            yield form[start : start + length]


def _values(quantities: Iterable[Quantity], timing: Timing) -> Iterator[Anchor]:
    for each in quantities:
        yield from _number(each)
    for mention in timing.mentions:
        yield from _date(mention.moment)


def _number(quantity: Quantity) -> Iterator[Anchor]:
    if quantity.kind is Kind.CALENDAR:
        return
    if quantity.code:
        yield Anchor(AnchorKind.NUMBER, quantity.code.lower())
    for value in {quantity.low, quantity.high, *quantity.also}:
        small = value.denominator == 1 and value <= _SMALL
        yield Anchor(AnchorKind.SMALL_NUMBER if small else AnchorKind.NUMBER, str(value))


def _date(moment: Moment) -> Iterator[Anchor]:
    if moment.year is not None:
        yield Anchor(AnchorKind.DATE, f"year {moment.year}")
    if moment.month is not None:
        yield Anchor(AnchorKind.DATE, f"month {moment.month}")
    if moment.day is not None:
        yield Anchor(AnchorKind.DATE, f"day {moment.day}")
    if moment.weekday is not None:
        yield Anchor(AnchorKind.DATE, f"weekday {moment.weekday}")
    if moment.festival is not None:
        yield Anchor(AnchorKind.DATE, moment.festival)


def _linkless(text: str) -> str:
    return _LINK.sub(" ", text) if _SCHEME in text else text


def _links(text: str) -> Iterator[Anchor]:
    if _SCHEME not in text:
        return
    for match in _LINK.finditer(text):
        yield Anchor(AnchorKind.LINK, match[0].rstrip(".,;:)"))


def _words_of(text: str) -> Iterator[Anchor]:
    for match in _LATIN.finditer(_linkless(text)):
        yield from _latin(match[0])


def _latin(word: str) -> Iterator[Anchor]:
    key = word.lower().removesuffix("'s")
    if len(key) >= _SHORTEST_LATIN and key not in _COMMON_LATIN:
        yield Anchor(AnchorKind.LATIN, key)
