"""Quotations in both languages: their marks, their words, their places."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from workbench.text.patterns import compiled
from workbench.text.quotations.attribution import chinese_speech, count_han, english_speech
from workbench.text.recent import RECENT


class FaultKind(StrEnum):
    """What is wrong with a mark."""

    UNCLOSED = "unclosed"
    UNOPENED = "unopened"
    CROSSED = "crossed"
    NESTED = "nested"
    MIXED = "mixed"
    DIRECTION = "direction"


class Fault(NamedTuple):
    """A mark, or a quotation, at `text[start:end]` with something wrong."""

    kind: FaultKind
    start: int
    end: int


class Turn(StrEnum):
    """What a mark does where it stands."""

    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"


class Mark(NamedTuple):
    """A mark of a text; `sort` is the opening mark of its pair, straight ones their own.

    A `quiet` mark may be an apostrophe as well and is nobody's fault without its partner.
    """

    place: int
    sort: str
    turn: Turn
    quiet: bool = False


class Pair(NamedTuple):
    """A quotation: its opening mark and its closing one, -1 where the text ends before it.

    `depth` is 0 for an outermost one.
    """

    start: int
    closing: int
    sort: str
    depth: int = 0


# Marks that close each other where curly and straight ones are mixed.
_LIKE = {"“": '"', "‘": "'", '"': "“", "'": "‘"}


@dataclass(slots=True)
class _Stack:
    """The open marks of a text as it is read, and what was found so far.

    `lacking` counts, for each curly sort, the closing marks there are too few of in the text.
    """

    lacking: Counter[str]
    open: list[Mark] = field(default_factory=list)
    sorts: Counter[str] = field(default_factory=Counter)
    pairs: list[Pair] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def push(self, mark: Mark) -> None:
        """Open a quotation."""
        self.open.append(mark)
        self.sorts[mark.sort] += 1

    def pop(self) -> Mark:
        """Take the innermost open mark away."""
        mark = self.open.pop()
        self.sorts[mark.sort] -= 1
        return mark

    def top(self) -> str:
        """Return the sort of the innermost open mark, "" where none is open."""
        return self.open[-1].sort if self.open else ""

    def close(self, sort: str, place: int) -> None:
        """Close the innermost quotation of a sort, whatever stands open above it."""
        while self.top() != sort:
            above = self.pop()
            if not above.quiet:
                self.blame(FaultKind.CROSSED, above.place)
        self.pairs.append(Pair(self.pop().place, place, sort))

    def blame(self, kind: FaultKind, place: int) -> None:
        """Remember a mark with something wrong."""
        self.faults.append(Fault(kind, place, place + 1))


def pair_marks(marks: Sequence[Mark]) -> tuple[list[Pair], list[Fault]]:
    """Return the quotations in the order of their openings, and the faults in the text's order."""
    stack = _Stack(_lacking(marks))
    for mark in marks:
        if mark.quiet:
            _take_quiet(stack, mark)
        else:
            _take(stack, mark)
    for mark in stack.open:
        if not mark.quiet:
            stack.pairs.append(Pair(mark.place, -1, mark.sort))
            stack.blame(FaultKind.UNCLOSED, mark.place)
    return list(_deepened(sorted(stack.pairs))), sorted(stack.faults, key=_place)


def _place(fault: Fault) -> int:
    return fault.start


def _lacking(marks: Iterable[Mark]) -> Counter[str]:
    lacking: Counter[str] = Counter()
    for mark in marks:
        if mark.turn is not Turn.EITHER:
            lacking[mark.sort] += 1 if mark.turn is Turn.OPENS else -1
    return lacking


def _take_quiet(stack: _Stack, mark: Mark) -> None:
    """Open, or close what is innermost; an apostrophe never closes anything around it."""
    innermost = stack.top()
    if mark.turn is Turn.OPENS:
        stack.push(mark)
    elif innermost in {mark.sort, _LIKE[mark.sort]}:
        stack.close(innermost, mark.place)
    elif mark.turn is Turn.EITHER:
        stack.push(mark)


def _take(stack: _Stack, mark: Mark) -> None:
    like = _LIKE.get(mark.sort, "")
    if mark.turn is not Turn.OPENS and stack.sorts[mark.sort]:
        stack.close(mark.sort, mark.place)
    elif mark.turn is Turn.OPENS or (mark.turn is Turn.EITHER and not _closes_like(stack, like)):
        stack.push(mark)
    elif stack.sorts[like]:
        stack.blame(FaultKind.MIXED, mark.place)
        stack.lacking[like] -= 1
        stack.close(like, mark.place)
    else:
        stack.blame(FaultKind.UNOPENED, mark.place)


def _closes_like(stack: _Stack, like: str) -> bool:
    """Return whether a straight mark stands for the curly one that is missing."""
    return stack.top() == like and stack.lacking[like] > 0


def _deepened(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Yield the quotations, which are in the order of their openings, with their depths."""
    around: list[Pair] = []
    for pair in pairs:
        while around and -1 < around[-1].closing < pair.start:
            around.pop()
        yield pair._replace(depth=len(around))
        around.append(pair)


def wrong_directions(marks: Iterable[Mark]) -> Iterator[Fault]:
    """Yield the marks that point the wrong way in a text whose marks alternate all the same.

    `”…“` and `“…“` count: an even number of them, of one sort only.
    """
    loud = [mark for mark in marks if not mark.quiet]
    if len(loud) % 2 or len({mark.sort for mark in loud}) != 1:
        return
    for number, mark in enumerate(loud):
        wanted = Turn.CLOSES if number % 2 else Turn.OPENS
        if mark.turn not in {wanted, Turn.EITHER}:
            yield Fault(FaultKind.DIRECTION, mark.place, mark.place + 1)


def alternating(marks: Iterable[Mark]) -> list[Mark]:
    """Return the marks as if each pointed the way its turn asks for."""
    loud = [mark for mark in marks if not mark.quiet]
    turns = (Turn.OPENS, Turn.CLOSES)
    return [mark._replace(turn=turns[number % 2]) for number, mark in enumerate(loud)]


def nested_wrongly(pairs: Iterable[Pair], within: Mapping[str, str]) -> Iterator[Fault]:
    """Yield quotations that stand directly in one of a sort they should not stand in."""
    around: list[Pair] = []
    for pair in pairs:
        while around and -1 < around[-1].closing < pair.start:
            around.pop()
        if around and pair.sort not in within.get(around[-1].sort, ""):
            yield Fault(FaultKind.NESTED, pair.start, max(pair.closing, pair.start) + 1)
        around.append(pair)


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
    """What marks set off: a speaker's words, perhaps a speaker's words, or a term or a title."""

    SPEECH = "speech"
    PHRASE = "phrase"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Quotation:
    """`text[start:end]`, its marks included; without a closing one it goes on to the text's end.

    `depth` is 0 for one that stands in no other; `size` is its Chinese characters or English
    words; `opening` is the mark it begins with; `is_sentence` one that asks or cries in English.
    """

    start: int
    end: int
    kind: QuoteKind
    depth: int
    opening: str
    is_closed: bool
    size: int
    is_sentence: bool = False


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


_NOTHING = Reading((), ())

# The sort of each mark: the opening mark of its pair, a straight one itself.
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

_OPENING = frozenset("“‘「『﹁﹃〝｢„‟‛«")
_STRAIGHT = frozenset("\"＂'＇")
_APOSTROPHES = frozenset("'’＇")
_CHINESE_MARK = compiled(r"[“”‘’「」『』﹁﹂﹃﹄〝〞〟｢｣\"＂'＇]")
# What a text without any quotation has none of: an apostrophe in a word is no mark.
_ANY_ENGLISH = compiled(r"[“”„‟‘‚‛「」『』\"＂«»]|(?<!\w)['’＇]|['’＇](?!\w)")
_ENGLISH_MARK = compiled(r"[“”„‟‘’‚‛「」『』\"＂'＇«»]")

# What may stand directly in what; GB/T 15834 wants “ outside, newspapers nest either way.
_WITHIN_CHINESE: Mapping[str, str] = {
    "“": "‘'",
    "‘": '“"',
    "「": "『",
    "『": "「",
    '"': "'‘“",
    "'": '"“',
    "〝": "『「",
}
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


@lru_cache(RECENT)
def read_chinese(text: str) -> Reading:
    """Return the quotations of a Chinese text; linear in its length."""
    if not _CHINESE_MARK.search(text):
        return _NOTHING
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


@lru_cache(RECENT)
def read_english(text: str) -> Reading:
    """Return the quotations of an English text; linear in its length."""
    if not _ANY_ENGLISH.search(text):
        return _NOTHING
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


# Words that begin with an apostrophe: `’90s`, `’em`.
_CLIPPED = compiled(
    r"(?:\d0s|\d\ds?|em|tis|twas|til|till|cause|n|bout|round|ere|twould)\b", re.IGNORECASE
)


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


_ENGLISH_WORD = compiled(r"\w[\w’'-]*")


def _english_quotation(text: str, pair: Pair) -> Quotation:
    is_closed = pair.closing >= 0
    inside_end = pair.closing if is_closed else len(text)
    end = inside_end + is_closed
    size, kind = 0, QuoteKind.TERM
    if pair.depth == 0:
        size = sum(1 for _ in _ENGLISH_WORD.finditer(text, pair.start + 1, inside_end))
        kind = QuoteKind(english_speech(text, pair.start, end, size))
    asks = text[inside_end - 1 : inside_end] in {"?", "!"}
    return Quotation(pair.start, end, kind, pair.depth, text[pair.start], is_closed, size, asks)
