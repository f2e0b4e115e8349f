"""A newsroom's conversion: OpenCC's, but for phrases across word borders and computing's words.

Where a key of the dictionaries is not to decide, the text is cut inside it, and both parts are
converted by themselves: no key reaches across, and everything else is OpenCC's to the character.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from workbench.text.conversion.general_words import GeneralWords
from workbench.text.conversion.word_borders import Reading, reading
from workbench.text.converter import ConvertedSpan, Converter, Decider
from workbench.text.patterns import compiled

_CLAUSE = compiled(r"[^\s，。、；：？！,;:?!]+")

# A measure word after one of these keeps the form that the phrase of both gives it: 第二周.
_NUMERALS = frozenset("〇一二三四五六七八九十百千万萬亿億两兩几幾数數半多第每各某")


class KeyedConverter(Converter, Protocol):
    """A converter that can tell where keys of several characters decide."""

    def keys(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Yield where keys decide otherwise than their characters alone, from the left.

        First comes from where on the text converts by itself, then the key's start and end.
        """


class Cause(StrEnum):
    """Why a key does not decide, or might not."""

    BORDER = "border"
    OPEN = "open"
    GENERAL = "general"


@dataclass(frozen=True, slots=True)
class Refusal:
    """The key at `text[start:end]`, refused by cutting at `cut`; kept, but in doubt, with none.

    A general word is cut out whole, `cut` being its end, and converted plainly.
    """

    start: int
    end: int
    cause: Cause
    cut: int | None


class NewsConverter:
    """A `Converter` over another; thread-safe, made once and shared."""

    def __init__(
        self,
        inner: KeyedConverter,
        plain: Converter,
        general: GeneralWords,
        simplified: Mapping[int, str],
    ) -> None:
        """Convert by `inner`; `plain` gives each word's plain form in the same script.

        `simplified` maps the characters of the source to Simplified ones, nothing where it is in
        them.
        """
        self.configuration = f"{inner.configuration}:news"
        self._inner = inner
        self._plain = plain
        self._general = general
        self._simplified = simplified

    def convert(self, text: str) -> str:
        """Return the whole text converted."""
        parts = _parts(self._refusals(text), len(text))
        return "".join(self._by(kind).convert(text[low:high]) for low, high, kind in parts)

    def _by(self, is_general: bool) -> Converter:  # noqa: FBT001 - a part's own flag
        return self._plain if is_general else self._inner

    def settled(self, text: str) -> int:
        """Return how much of a text converts alike whatever follows: all its whole lines."""
        return text.rfind("\n") + 1

    def align(self, text: str) -> tuple[ConvertedSpan, ...]:
        """Return the conversion span by span; a key refused is one span with both its forms."""
        refusals = list(self._refusals(text))
        spans: list[ConvertedSpan] = []
        for low, high, is_general in _parts(refusals, len(text)):
            aligned = self._by(is_general).align(text[low:high])
            spans += (_moved(span, low) for span in aligned)
        joined = list(self._joined(text, spans, refusals))
        return tuple(self._with_plain_form(text, span) for span in joined)

    def _joined(
        self, text: str, spans: Sequence[ConvertedSpan], refusals: Sequence[Refusal]
    ) -> Iterator[ConvertedSpan]:
        """Yield the spans, those that share a refusal as one."""
        waiting = iter(_apart(refusals))
        refusal = next(waiting, None)
        together: list[ConvertedSpan] = []
        for span in spans:
            while refusal is not None and refusal.end <= span.start:
                yield from self._told(text, together, refusal)
                together, refusal = [], next(waiting, None)
            if refusal is not None and span.end > refusal.start:
                together.append(span)
            else:
                yield span
        if refusal is not None and together:
            yield from self._told(text, together, refusal)

    def _told(
        self, text: str, spans: Sequence[ConvertedSpan], refusal: Refusal
    ) -> Iterator[ConvertedSpan]:
        """Yield what became of a refused key as one span, the key's own form as a candidate."""
        if not spans:
            return
        start, end = spans[0].start, spans[-1].end
        output = "".join(span.output for span in spans)
        if refusal.cut is None:
            others = [self._cut_form(text, start, end, refusal)]
        else:
            others = [self._inner.convert(text[start:end])]
        if len(spans) == 1:
            others += spans[0].candidates
        candidates = tuple(dict.fromkeys((output, *others)))
        decider = Decider.OPEN if refusal.cause is Cause.OPEN else Decider.WORD
        yield ConvertedSpan(start, end, output, candidates, decider)

    def _cut_form(self, text: str, start: int, end: int, refusal: Refusal) -> str:
        middle = refusal.start + 1
        convert = self._inner.convert
        return convert(text[start:middle]) + convert(text[middle:end])

    def _with_plain_form(self, text: str, span: ConvertedSpan) -> ConvertedSpan:
        """Give a span whose word was changed the plain form as a candidate, in its own script."""
        source = text[span.start : span.end]
        if span.output == source or span.decided_by is not Decider.PHRASE:
            return span
        plain = self._plain.convert(source)
        if plain in span.candidates:
            return span
        candidates = (*span.candidates, plain)
        return ConvertedSpan(span.start, span.end, span.output, candidates, span.decided_by)

    def _refusals(self, text: str) -> Iterator[Refusal]:
        """Yield the keys that are not to decide, or are in doubt, from the left."""
        last = 0
        for begin, start, end in self._inner.keys(text):
            if begin >= last and self._judged(text, start, end) is not None:
                # What a cut lets stand beside it may be another key across a border.
                last = _clause_end(text, end)
                yield from self._from(text, begin, last)

    def _from(self, text: str, begin: int, end: int) -> Iterator[Refusal]:
        """Yield the refusals of a part; the text is looked through again behind each cut."""
        done = begin
        while begin < end:
            for _, start, stop in self._inner.keys(text[begin:end]):
                judged = self._judged(text, begin + start, begin + stop)
                if judged is None or judged.start < done:
                    continue
                yield judged
                done = judged.start + 1 if judged.cut is None else judged.cut
                if judged.cut is not None:
                    begin = judged.cut
                    break
            else:
                return

    def _judged(self, text: str, start: int, end: int) -> Refusal | None:
        """Return why a key is not to decide, `None` where it is."""
        if self._general.leaves(text, start, end):
            return Refusal(start, end, Cause.GENERAL, end)
        low, high = max(0, start - _AROUND), min(len(text), end + _AROUND)
        near = text[low:high]
        if self._simplified:
            near = near.translate(self._simplified)
        found = reading(near, start - low, end - low)
        stands = found.advantage <= 0
        if (stands and not found.is_tied) or _is_measure(near[start - low : end - low], found):
            return None
        cause = Cause.BORDER if found.is_firm else Cause.OPEN
        return Refusal(start, end, cause, None if stands else low + found.cut)


# How many characters on either side are enough for reading words.
_AROUND = 8
_LONGEST_CLAUSE = 64


def _parts(refusals: Iterable[Refusal], length: int) -> Iterator[tuple[int, int, bool]]:
    """Yield the parts that convert by themselves, and whether a part is a general word."""
    done = 0
    for refusal in refusals:
        if refusal.cut is None:
            continue
        if refusal.cause is Cause.GENERAL:
            if done < refusal.start:
                yield done, refusal.start, False
            yield refusal.start, refusal.cut, True
        else:
            yield done, refusal.cut, False
        done = refusal.cut
    if done < length:
        yield done, length, False


def _apart(refusals: Sequence[Refusal]) -> list[Refusal]:
    """Return the refusals with those that share characters made one, told by the first."""
    apart: list[Refusal] = []
    for refusal in refusals:
        if apart and refusal.start < apart[-1].end:
            first = apart.pop()
            cut = first.cut if first.cut is not None else refusal.cut
            refusal = Refusal(first.start, max(first.end, refusal.end), first.cause, cut)  # noqa: PLW2901 - joined to the one before
        apart.append(refusal)
    return apart


def _moved(span: ConvertedSpan, by: int) -> ConvertedSpan:
    return ConvertedSpan(
        span.start + by, span.end + by, span.output, span.candidates, span.decided_by
    )


def _is_measure(phrase: str, found: Reading) -> bool:
    """Return whether a phrase is a measure word after a numeral that is part of a longer one."""
    return not found.after and _NUMERALS.issuperset(phrase[: found.before])


def _clause_end(text: str, end: int) -> int:
    """Return where the clause that a key stands in ends, or so many characters behind the key."""
    stop = _CLAUSE.match(text, end, end + _LONGEST_CLAUSE)
    return stop.end() if stop is not None else end
