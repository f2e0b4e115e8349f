"""Names and regional usage: what is written differently in each region, before any dictionary.

Keys are found in folded text (`workbench.text.folding`), so a form given in one variant is found in
a text of any other, and nothing is converted to look for it. The longest key at the leftmost place
wins; what stands between the places found is converted by the dictionaries alone.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from workbench.model.language import Variant
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.text.conversion.punctuation import marks
from workbench.text.conversion.word_borders import is_word, reading
from workbench.text.converter import ConvertedSpan, Converter, Decider
from workbench.text.folding import fold
from workbench.text.opencc.pairs import PairIndex

__all__ = ["EntryKind", "Glossary", "GlossaryConverter", "GlossaryEntry", "KeyMatcher"]

# In characters: a single one stands in too many words to be told from them.
SHORTEST_KEY = 2

# In code points: a longer line is converted sentence by sentence where texts come in a stream.
LONGEST_LINE = 1 << 18

# Stands for the key itself in a guard: `~米亚` is the key before 米亚, `公~` the key after 公.
KEY_SIGN = "~"


@dataclass(frozen=True, slots=True)
class Glossary:
    """Entries in four layers: where they have the same key, the stronger one wins.

    `termbases` are the concepts of the user's own termbases, as rows.
    """

    starter: tuple[GlossaryEntry, ...] = ()
    user: tuple[GlossaryEntry, ...] = ()
    project: tuple[GlossaryEntry, ...] = ()
    termbases: tuple[GlossaryEntry, ...] = ()

    def strongest_first(self) -> Iterator[GlossaryEntry]:
        """Yield all entries, those of the project first."""
        yield from (*self.project, *self.user, *self.termbases, *self.starter)

    def rules(
        self, source: Variant, target: Variant, refused: Iterable[str] = ()
    ) -> Mapping[str, tuple[GlossaryEntry, ...]]:
        """Return, by folded key, the entries that know the target's form, the strongest first."""
        rules: dict[str, list[GlossaryEntry]] = {}
        unwanted = {fold(form) for form in refused}
        for entry in self.strongest_first():
            keys = {fold(key) for key in entry.keys(source) if entry.form(target)}
            for key in sorted(keys - unwanted):
                if len(key) >= SHORTEST_KEY:
                    rules.setdefault(key, []).append(entry)
        return {key: tuple(entries) for key, entries in rules.items()}


class GlossaryConverter:
    """A `Converter` that applies a glossary before another converter; thread-safe if that is."""

    def __init__(
        self,
        inner: Converter,
        glossary: Glossary,
        source: Variant,
        target: Variant,
        *,
        refused: frozenset[str] = frozenset(),
        punctuation: bool = False,
    ) -> None:
        """Leave alone the source forms in `refused`; set marks of the target's if told so.

        `configuration` tells two converters apart whose results may differ.
        """
        self._inner = inner
        self._target = target
        self._refused = refused
        self._punctuation = punctuation
        self._matcher = KeyMatcher(glossary.rules(source, target, refused))
        identity = (source, target, glossary, sorted(refused), punctuation)
        digest = hashlib.sha256(repr(identity).encode("utf-8", "surrogatepass")).hexdigest()
        self.configuration = f"{inner.configuration}+{digest[:16]}"

    def convert(self, text: str) -> str:
        """Return the whole text converted, in time proportional to its length."""
        convert = self._inner.convert
        pieces: list[str] = []
        last = 0
        for start, end, outputs in self._decided(text):
            if last < start:
                pieces.append(convert(text[last:start]))
            pieces.append(outputs[0])
            last = end
        pieces.append(convert(text[last:]))
        return "".join(pieces)

    def settled(self, text: str) -> int:
        """Return how much of a text converts alike whatever follows: all its whole lines.

        Of a line longer than `LONGEST_LINE` its whole sentences, whatever quotation they stand in.
        """
        end = text.rfind("\n") + 1
        return end if end or len(text) < LONGEST_LINE else text.rfind("。") + 1

    def align(self, text: str) -> tuple[ConvertedSpan, ...]:
        """Return the conversion span by span; the glossary's candidates come before all others."""
        spans: list[ConvertedSpan] = []
        last = 0
        for start, end, outputs in self._decided(text):
            spans += self._between(text, last, start)
            candidates = tuple(dict.fromkeys((*outputs, *self._ordinary(text[start:end]))))
            spans.append(ConvertedSpan(start, end, outputs[0], candidates, Decider.GLOSSARY))
            last = end
        spans += self._between(text, last, len(text))
        return tuple(spans)

    def _ordinary(self, word: str) -> tuple[str, ...]:
        """Return the forms a word has without the glossary, its plain one among them."""
        spans = self._inner.align(word)
        others = spans[0].candidates if len(spans) == 1 else ()
        return (self._inner.convert(word), *others)

    def _between(self, text: str, start: int, end: int) -> Iterator[ConvertedSpan]:
        for span in self._inner.align(text[start:end]):
            yield ConvertedSpan(
                span.start + start, span.end + start, span.output, span.candidates, span.decided_by
            )

    def _decided(self, text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """Yield what the glossary and the region's punctuation decide, in the text's order."""
        points = iter(self._marks(text))
        point = next(points, None)
        for start, end, entries in self._matcher.matches(text):
            if _is_in_two_words(text, start, end):
                continue
            while point is not None and point[0] < end:
                if point[0] < start:
                    yield point[0], point[0] + 1, (point[1],)
                point = next(points, None)
            yield start, end, tuple(entry.form(self._target) for entry in entries)
        while point is not None:
            yield point[0], point[0] + 1, (point[1],)
            point = next(points, None)

    def _marks(self, text: str) -> list[tuple[int, str]]:
        if not self._punctuation:
            return []
        found = marks(text, self._target)
        return [(place, mark) for place, mark in found if text[place] not in self._refused]


_AROUND = 8

# The difference of logarithms from which on other words around a key are taken as read.
_LIKELIER = 2.0


def _is_in_two_words(text: str, start: int, end: int) -> bool:
    """Return whether an ordinary word stands there by chance, over the border of two: 主[导弹]劾.

    A name that is no word of the language's table is never judged by it.
    """
    low = max(0, start - _AROUND)
    near = fold(text[low : end + _AROUND])
    start, end = start - low, end - low
    return is_word(near[start:end]) and reading(near, start, end).advantage >= _LIKELIER


class KeyMatcher:
    """Finds keys, leftmost longest, by the two characters they begin with; immutable."""

    def __init__(self, rules: Mapping[str, tuple[GlossaryEntry, ...]]) -> None:
        """Take the entries by folded keys of at least two characters."""
        self._rules = rules
        bits: dict[str, int] = {}
        for key in rules:
            bits[key[:2]] = bits.get(key[:2], 0) | 1 << len(key)
        self._pairs = PairIndex(bits, ())
        self._guards = {
            id(entry): tuple(fold(guard).partition(KEY_SIGN)[::2] for guard in entry.unless)
            for entries in rules.values()
            for entry in entries
        }

    def matches(self, text: str) -> Iterator[tuple[int, int, tuple[GlossaryEntry, ...]]]:
        """Yield where a key stands, with its entries whose guards allow it there."""
        if not self._pairs:
            return
        folded = fold(text)
        kinds = self._pairs.kinds(folded)
        last = 0
        for start in (place for place, kind in enumerate(kinds) if kind):
            if start < last:
                continue
            found = self._longest(folded, start, self._pairs.lengths[kinds[start]])
            if found is not None:
                last = found[0]
                yield start, *found

    def _longest(
        self, folded: str, start: int, lengths: Iterable[int]
    ) -> tuple[int, tuple[GlossaryEntry, ...]] | None:
        for length in lengths:
            end = start + length
            entries = self._rules.get(folded[start:end], ())
            allowed = tuple(
                each for each in entries if not self._is_guarded(each, folded, start, end)
            )
            if allowed:
                return end, allowed
        return None

    def _is_guarded(self, entry: GlossaryEntry, folded: str, start: int, end: int) -> bool:
        return any(
            folded.startswith(after, end) and folded.endswith(before, 0, start)
            for before, after in self._guards[id(entry)]
        )
