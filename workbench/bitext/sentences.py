"""The sentences of both sides as spans, cut fine enough to be linked with one another.

The spans touch and cover the text. A quotation of several sentences is cut inside too, since the
other language often puts its attribution between them; a quotation and the few words that say who
spoke stay one sentence.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate, pairwise

import sentencex

from workbench.model.finding import Span
from workbench.text.patterns import compiled
from workbench.text.sentences import split_sentences

_QUOTED = compiled(r"“[^“”\n]{2,}”|「[^「」\n]{2,}」|『[^『』\n]{2,}』|\"[^\"“”\n]{2,}\"")
_CLOSED = compiled(r"[。！？!?.…]+[”」』\"]\s*$")

_INK = compiled(r"\S")

# In characters: a shorter piece of a quotation (走！) is not worth a sentence of its own.
_SHORTEST_CHINESE = 6
_SHORTEST_ENGLISH = 12

# Behind a quotation: who said so, and nothing else. A colon would begin another quotation.
_SAID = compiled(
    r"[^，。！？；：“”「」\n]{0,14}(?:说|說|道|称|稱|问|問|表示|指出|写|寫|喊|叫|回答|回应|回應|告诉|告訴)"
    r"(?:(?:记者|記者|我|他|她|大家|众人|眾人|媒体|媒體|法庭|本[台报報刊])[^，。！？：“”「」\n]{0,4})?"
    r"(?:[。！？\n]|$|，(?=[“「『]))"
)

# What sentencex ends a sentence after and few readers would; an initial is among them, but I.
_SHORT_FORM = compiled(
    r"(?:^|[\s(“\"‘])(?:vs|Nos?|Secs?|Arts?|approx|cf|al|Figs?|pp?|Ch|Vol|Cdr|Cmdr|Adm|Maj|Brig|Pvt"
    r"|Insp|Supt|Amb|Hon|Fr|Sr|Jr|Dept|Univ|[A-HJ-Z])\.\s+$"
)
_CLOCK = compiled(r"\b[ap]\.m\.\s+$")
_ZONE = compiled(r"(?:[A-Z][a-z]+ ){1,2}(?:[Ss]tandard |[Dd]aylight )?time\b|[A-Z]{3,4}\b")
_NUMBER = compiled(r"(?:^|\n)\s*\(?\d{1,2}[.)]\s+$")

# sentencex goes on behind a single line break; a title ends there.
_LINE_END = compiled(r"\n\s*")
_LOWER = compiled(r"[\"'“‘(\[]*[a-z]")

# In characters: how far back the short form before an end is looked for.
_REACH = 16


def chinese_sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences of a Chinese text, each with the white space behind it."""
    ends = [end for end in _ends(split_sentences(text)) if not _is_said_behind(text, end)]
    return _spans(text, [*ends, *_inner_ends(text, split_sentences, _SHORTEST_CHINESE)])


def english_sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences of an English text, each with the white space behind it."""
    lines = (
        match.end() for match in _LINE_END.finditer(text) if not _LOWER.match(text, match.end())
    )
    ends = [*_ends(_pieces(text)), *_inner_ends(text, _pieces, _SHORTEST_ENGLISH), *lines]
    return _spans(text, (end for end in ends if not _goes_on(text, end)))


def trimmed(text: str, span: Span) -> Span:
    """Return a span without the white space at its edges, an empty one where nothing else is."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def with_words(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans that hold a letter or a figure, trimmed."""
    edged = (trimmed(text, span) for span in spans)
    return tuple(span for span in edged if any(map(str.isalnum, span.of(text))))


def _pieces(text: str) -> Iterable[str]:
    pieces: list[str] = sentencex.segment("en", text)
    return pieces


def _ends(pieces: Iterable[str]) -> Iterator[int]:
    yield from accumulate(map(len, pieces))


def _spans(text: str, ends: Iterable[int]) -> tuple[Span, ...]:
    """Return the spans between ends; white space alone is part of what stands before it."""
    places = sorted({end for end in ends if 0 < end < len(text)})
    kept = [0]
    for place in places:
        if _INK.search(text, place) and _INK.search(text, kept[-1], place):
            kept.append(place)
    return tuple(Span(a, b) for a, b in pairwise([*kept, len(text)]) if a < b)


def _inner_ends(text: str, split: Callable[[str], Iterable[str]], shortest: int) -> Iterator[int]:
    """Yield where sentences end inside quotations, unless a short piece would come of it."""
    for match in _QUOTED.finditer(text):
        start, end = match.start() + 1, match.end() - 1
        held = start
        for place in _ends(split(text[start:end])):
            at = start + place
            if at - held >= shortest and end - at >= shortest:
                yield at
                held = at


def _is_said_behind(text: str, end: int) -> bool:
    """Return whether a quotation ends here and who said it is told behind it: “走！”他喊道。."""
    return (
        _CLOSED.search(text, max(0, end - _REACH), end) is not None
        and _SAID.match(text, end) is not None
    )


def _goes_on(text: str, end: int) -> bool:
    """Return whether an English sentence does not end where a full stop says so."""
    before = text[max(0, end - _REACH) : end]
    if _CLOCK.search(before):
        return _ZONE.match(text, end) is not None
    if _SHORT_FORM.search(before) or _NUMBER.search(before):
        return True
    return _CLOSED.search(before) is not None and _LOWER.match(text, end) is not None
