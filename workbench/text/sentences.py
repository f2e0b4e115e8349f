"""Sentences of both languages, and where a text may be cut between them."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import pairwise

from workbench.text.patterns import compiled

_OPENERS = "“‘「『（(《〈【〔［[{｛〝"
_CLOSERS = "”’」』）)》〉】〕］]}｝〞"
_MATCHING = dict(zip(_CLOSERS, _OPENERS, strict=True))

_END = compiled(
    # What ends a sentence; what closes there; white space to the next line.
    r"(?:[。！？!?｡．]+(?:…+|\.{3,})?[。！？!?｡]*|\.+|…+)"
    r"[”’」』）)》〉】〕］\]}｝〞\"']*"
    r"[^\S\n]*\n?"
)
_LINE = compiled(r"[^\n]*\n|[^\n]+")
_CLAUSE = compiled(r"[，、；：,;:—][”’」』）)\"']*\s*")
_SPACE = compiled(r"\s+")
_WORD_BEFORE = compiled(r"[A-Za-z.]+$")
_GOES_ON = compiled(r"[，、；：,;:。！？!?…的地得a-z]")

# One that closes behind the end of a sentence belongs to a larger sentence around it.
_BRACKET = compiled(r"[）)》〉】〕］\]}｝]")

_ABBREVIATION = compiled(
    r"(?:mr|mrs|ms|dr|prof|st|gen|col|lt|sgt|capt|sen|rep|gov|rev|hon|jr|sr|vs|etc|no|vol|fig|inc"
    r"|ltd|co|corp|dept|univ|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx|(?:[a-z]\.)*[a-z])",
    re.IGNORECASE,
)

# How far back a full stop looks for the word before it.
_LONGEST_WORD = 12

_TIED = compiled(
    r"[\u0300-\u036f\u180b-\u180d\u200d\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
    r"\U0001f3fb-\U0001f3ff\U000e0100-\U000e01ef]"
)
_JOINER = "\u200d"


def split_sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text; joined together they are the text. Linear in its length."""
    return _cut(text, _outer_ends(text))


def pack_sentences(text: str, limit: int) -> tuple[str, ...]:
    """Return the text in as few parts of at most `limit` code points as sentences allow.

    A sentence that is longer is cut at the ends inside its quotations, then at clauses, at white
    space, and last of all anywhere except inside a character made of several code points. Joined
    together the parts are the text. Raises `ValueError` for a limit below 1.
    """
    if limit < 1:
        raise ValueError(limit)
    parts: Iterable[str] = (text,) if text else ()
    for divide in (split_sentences, _inner_sentences, _clauses, _words):
        parts = _pack(_divided(parts, limit, divide), limit)
    return tuple(piece for part in parts for piece in _hard_cut(part, limit))


def _divided(
    parts: Iterable[str], limit: int, divide: Callable[[str], tuple[str, ...]]
) -> Iterable[tuple[str, ...]]:
    for part in parts:
        yield divide(part) if len(part) > limit else (part,)


def _pack(groups: Iterable[tuple[str, ...]], limit: int) -> list[str]:
    """Join neighbours of one group while they fit: what was apart before stays apart."""
    packed: list[str] = []
    for group in groups:
        held: list[str] = []
        size = 0
        for piece in group:
            if held and size + len(piece) > limit:
                packed.append("".join(held))
                held, size = [], 0
            held.append(piece)
            size += len(piece)
        packed.append("".join(held))
    return packed


def _inner_sentences(text: str) -> tuple[str, ...]:
    return _cut(text, _ends(text))


def _clauses(text: str) -> tuple[str, ...]:
    return _cut(text, [match.end() for match in _CLAUSE.finditer(text)])


def _words(text: str) -> tuple[str, ...]:
    return _cut(text, [match.end() for match in _SPACE.finditer(text)])


def _hard_cut(text: str, limit: int) -> Iterable[str]:
    start = 0
    while len(text) - start > limit:
        end = start + limit
        while end > start and _is_tied(text, end):
            end -= 1
        end = end if end > start else start + limit
        yield text[start:end]
        start = end
    yield text[start:]


def _is_tied(text: str, place: int) -> bool:
    return bool(_TIED.match(text, place)) or text[place - 1] == _JOINER


def _cut(text: str, places: Iterable[int]) -> tuple[str, ...]:
    inner = sorted({place for place in places if 0 < place < len(text)})
    return tuple(text[a:b] for a, b in pairwise([0, *inner, len(text)]) if a < b)


def _outer_ends(text: str) -> list[int]:
    """Return the ends of the sentences that no quotation or bracket encloses."""
    spans = _enclosed(text)
    starts = [start for start, _ in spans]
    reach = _reach(spans)
    return [
        place
        for place in _ends(text)
        if (at := bisect_right(starts, place - 1)) == 0 or reach[at - 1] <= place
    ]


def _reach(spans: list[tuple[int, int]]) -> list[int]:
    """Return, for each span, the farthest end of it and those before it."""
    farthest: list[int] = []
    for _, end in spans:
        farthest.append(max(end, farthest[-1] if farthest else 0))
    return farthest


def _enclosed(text: str) -> list[tuple[int, int]]:
    """Return where quotations and brackets begin and end, by their beginning; lines apart."""
    spans: list[tuple[int, int]] = []
    for line in _LINE.finditer(text):
        spans += _pairs(line.group(), line.start())
    return sorted(spans)


def _pairs(line: str, offset: int) -> list[tuple[int, int]]:
    pairs = []
    open_at: dict[str, list[int]] = {}
    straight: int | None = None
    for place, sign in enumerate(line, offset):
        if sign in _OPENERS:
            open_at.setdefault(sign, []).append(place)
        elif sign in _CLOSERS and open_at.get(_MATCHING[sign]):
            pairs.append((open_at[_MATCHING[sign]].pop(), place + 1))
        elif sign == '"' and straight is None:
            straight = place
        elif sign == '"' and straight is not None:
            pairs.append((straight, place + 1))
            straight = None
    return pairs


def _ends(text: str) -> list[int]:
    """Return every place where a sentence may end, quotations disregarded."""
    places = [match.end() for match in _END.finditer(text) if _is_end(text, match)]
    return sorted({*places, *(line.end() for line in _LINE.finditer(text))})


def _is_end(text: str, match: re.Match[str]) -> bool:
    end = match.end()
    if end == len(text) or text[end - 1] == "\n":
        return True
    if _GOES_ON.match(text, end) or _BRACKET.search(match.group()):
        return False
    sign = text[match.start()]
    if sign == "…":
        return False
    return sign != "." or _is_full_stop(text, match)


def _is_full_stop(text: str, match: re.Match[str]) -> bool:
    """Return whether it is an English full stop: no decimal point, abbreviation or initial."""
    if not match.group()[-1].isspace():
        return _is_wide(text[match.start() - 1 : match.start()]) and _is_wide(text[match.end()])
    word = _WORD_BEFORE.search(text[max(0, match.start() - _LONGEST_WORD) : match.start()])
    if word is None:
        return True
    return _ABBREVIATION.fullmatch(word.group()) is None


def _is_wide(sign: str) -> bool:
    return sign >= "\u2e80"


def matching_cut(text: str, share: float) -> int:
    """Return the end of a sentence nearest to a share (0 to 1) of the text, in code points.

    A text of one sentence is cut nowhere: its whole length is returned.
    """
    wanted = share * len(text)
    places, end = [], 0
    for sentence in split_sentences(text):
        end = text.index(sentence, end) + len(sentence)
        places.append(end)
    inner = [place for place in places if 0 < place < len(text.rstrip())]
    return min(inner, key=lambda place: abs(place - wanted), default=len(text))
