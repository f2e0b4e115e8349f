"""Quotations of a Chinese or an English text: speech, and what is only set off by marks.

Chinese marks are “ ” ‘ ’ 「 」 『 』, straight ones and those in full width; English ones are
curly, straight or single, told from apostrophes by what stands around them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from workbench.text.quotations.attribution import chinese_speech, count_han, english_speech
from workbench.text.quotations.marks import (
    Fault,
    FaultKind,
    Mark,
    Pair,
    Turn,
    alternating,
    nested_wrongly,
    pair_marks,
    wrong_directions,
)

__all__ = [
    "Fault",
    "FaultKind",
    "Quotation",
    "QuoteKind",
    "Reading",
    "read_chinese",
    "read_english",
]


class QuoteKind(StrEnum):
    """What marks set off: somebody's words, perhaps somebody's words, or a term or a title."""

    SPEECH = "speech"
    PHRASE = "phrase"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Quotation:
    """`text[start:end]`, its marks included; without a closing one it goes on to the text's end.

    `depth` is 0 for one that stands in no other; `size` is its Chinese characters or English
    words; `opening` is the mark it begins with.
    """

    start: int
    end: int
    kind: QuoteKind
    depth: int
    opening: str
    is_closed: bool
    size: int


@dataclass(frozen=True, slots=True)
class Reading:
    """The quotations of a text in their order, and what is wrong with its marks."""

    quotations: tuple[Quotation, ...]
    faults: tuple[Fault, ...]

    @property
    def outermost(self) -> tuple[Quotation, ...]:
        """Return those that stand in no other."""
        return tuple(each for each in self.quotations if each.depth == 0)

    def of_kind(self, kind: FaultKind) -> tuple[Fault, ...]:
        """Return the faults of one kind."""
        return tuple(fault for fault in self.faults if fault.kind is kind)


_SORTS = {
    "“": "“",
    "‘": "‘",
    "「": "「",
    "『": "『",
    "﹁": "「",
    "﹃": "『",
    "〝": "〝",
    "｢": "「",
    "”": "“",
    "’": "‘",
    "」": "「",
    "』": "『",
    "﹂": "「",
    "﹄": "『",
    "〞": "〝",
    "〟": "〝",
    "｣": "「",
    '"': '"',
    "＂": '"',
    "'": "'",
    "＇": "'",
    "„": "“",
    "‟": "“",
    "‛": "‘",
    "«": "«",
    "»": "«",
}
"""The sort of each mark: the opening mark of its pair, a straight one itself."""

_OPENING = frozenset("“‘「『﹁﹃〝｢„‟‛«")
_STRAIGHT = frozenset("\"＂'＇")
_APOSTROPHES = frozenset("'’＇")
_CHINESE_MARK = re.compile(r"[“”‘’「」『』﹁﹂﹃﹄〝〞〟｢｣\"＂'＇]")
_ENGLISH_MARK = re.compile(r"[“”„‟‘’‚‛「」『』\"＂'＇«»]")
_WITHIN_CHINESE: Mapping[str, str] = {
    "“": "‘'",
    "‘": '“"',
    "「": "『",
    "『": "「",
    '"': "'‘“",
    "'": '"“',
    "〝": "『「",
}
"""What may stand directly in what; GB/T 15834 wants “ outside, newspapers nest either way."""
_WITHIN_ENGLISH: Mapping[str, str] = {
    "“": "‘'«「",
    "‘": '“"«「',
    '"': "'‘«「",
    "'": '"“«「',
    "«": "“\"‘'",
    "「": "『",
    "『": "「",
}


def _turn(sign: str) -> Turn:
    if sign in _STRAIGHT:
        return Turn.EITHER
    return Turn.OPENS if sign in _OPENING else Turn.CLOSES


@lru_cache(maxsize=64)
def read_chinese(text: str) -> Reading:
    """Return the quotations of a Chinese text; linear in its length."""
    pairs, faults = _paired(list(_chinese_marks(text)))
    faults += nested_wrongly(pairs, _WITHIN_CHINESE)
    quotations = tuple(_chinese_quotation(text, pair) for pair in pairs)
    return Reading(quotations, tuple(sorted(faults, key=_place)))


def _paired(marks: Sequence[Mark]) -> tuple[list[Pair], list[Fault]]:
    """Return the quotations and the faults; marks that point the wrong way pair as well."""
    pairs, faults = pair_marks(marks)
    if any(fault.kind in {FaultKind.UNCLOSED, FaultKind.UNOPENED} for fault in faults):
        turned = list(wrong_directions(marks))
        if turned:
            return pair_marks(alternating(marks))[0], turned
    return pairs, faults


def _place(fault: Fault) -> int:
    return fault.start


def _chinese_marks(text: str) -> Iterator[Mark]:
    is_open = False
    for match in _CHINESE_MARK.finditer(text):
        place, sign = match.start(), match[0]
        sort = _SORTS[sign]
        if sign in _APOSTROPHES and _is_in_latin_word(text, place):
            continue
        if sort == '"':
            if not is_open and _is_measure(text, place):
                continue
            is_open = not is_open
        yield Mark(place, sort, _turn(sign), quiet=sort == "'")


def _is_in_latin_word(text: str, place: int) -> bool:
    """Tell an apostrophe: `Xi'an`, `Trump’s`."""
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return before.isascii() and before.isalnum() and after.isascii() and after.isalnum()


def _is_measure(text: str, place: int) -> bool:
    """Tell inches: `6.7"屏幕`, `5'10"`."""
    return text[max(place - 1, 0) : place].isdigit()


def _chinese_quotation(text: str, pair: Pair) -> Quotation:
    is_closed = pair.closing >= 0
    inside_end = pair.closing if is_closed else len(text)
    end = inside_end + is_closed
    size = count_han(text, pair.start + 1, inside_end) if pair.depth == 0 else 0
    kind = QuoteKind.TERM
    if pair.depth == 0:
        kind = QuoteKind(chinese_speech(text, pair.start, end, size))
    return Quotation(pair.start, end, kind, pair.depth, text[pair.start], is_closed, size)


@lru_cache(maxsize=64)
def read_english(text: str) -> Reading:
    """Return the quotations of an English text; linear in its length."""
    pairs, faults = _paired(list(_english_marks(text)))
    faults += nested_wrongly(pairs, _WITHIN_ENGLISH)
    quotations = tuple(_english_quotation(text, pair) for pair in pairs)
    return Reading(quotations, tuple(sorted(faults, key=_place)))


def _english_marks(text: str) -> Iterator[Mark]:
    is_open = False
    last = _last_closing_single(text)
    for match in _ENGLISH_MARK.finditer(text):
        place, sign = match.start(), match[0]
        sort = _SORTS.get(sign)
        if sort is None:
            continue
        if sort in {"'", "‘"}:
            turn = _single_turn(text, place, sign, last)
            if turn is not None:
                yield Mark(place, sort, turn, quiet=sign != "‘")
            continue
        if sort == '"':
            if not is_open and _is_measure(text, place):
                continue
            is_open = not is_open
        yield Mark(place, sort, _turn(sign))


_CLIPPED = re.compile(
    r"(?:\d0s|\d\ds?|em|tis|twas|til|till|cause|n|bout|round|ere|twould)\b", re.IGNORECASE
)
"""Words that begin with an apostrophe: `’90s`, `’em`."""


def _single_turn(text: str, place: int, sign: str, last: int) -> Turn | None:
    """Return what a single mark does, `None` for an apostrophe."""
    before, after = text[place - 1 : place] if place else "", text[place + 1 : place + 2]
    if before.isalnum() and (after.isalnum() or before.isdigit()):
        return None
    if not before or before.isspace() or before in '([{“"—–-/「':
        if _CLIPPED.match(text, place + 1) or sign == "’":
            return None
        return Turn.OPENS
    if sign == "‘":
        return Turn.OPENS
    is_possessive = before in "sSzx" and after.isspace() and place < last
    return None if is_possessive else Turn.CLOSES


def _last_closing_single(text: str) -> int:
    """Return the place of the last single mark that stands behind a word."""
    place = max(text.rfind("'"), text.rfind("’"))
    return place if text[place + 1 : place + 2] in {"", " ", ",", ".", "?", "!", '"', "”"} else -1


_ENGLISH_WORD = re.compile(r"\w[\w’'-]*")


def _english_quotation(text: str, pair: Pair) -> Quotation:
    is_closed = pair.closing >= 0
    inside_end = pair.closing if is_closed else len(text)
    end = inside_end + is_closed
    size, kind = 0, QuoteKind.TERM
    if pair.depth == 0:
        size = sum(1 for _ in _ENGLISH_WORD.finditer(text, pair.start + 1, inside_end))
        kind = QuoteKind(english_speech(text, pair.start, end, size))
    return Quotation(pair.start, end, kind, pair.depth, text[pair.start], is_closed, size)
