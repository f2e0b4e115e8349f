"""A new paragraph from the sentences that a memory knows: each with its best hit, and put together.

A sentence is looked for among the sentences of units and among whole units.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from workbench.memory.attached import Answer, Attached, Found, Memories
from workbench.memory.database import memory_errors
from workbench.memory.keys import digest_of, key_of
from workbench.memory.languages import is_language
from workbench.memory.linking import Splitter, sentence_spans
from workbench.memory.lookup import LEAST, Query, likest, look_up
from workbench.memory.scoring import Score, Scorer, Text
from workbench.memory.store import Memory
from workbench.memory.substitution import Pair, Substitution, substituted
from workbench.memory.unit import MemoryUnit

# Hits for each sentence: the best, and two to choose from.
MOST = 3

# The method of a unit that is one sentence: nothing had to be linked.
WHOLE = "whole"

_EXACT_MOST = 50


@dataclass(frozen=True, slots=True)
class SentenceMatch:
    """A sentence of a unit that is like one of the new paragraph.

    Spans are code points of the unit's texts; no `target_start` where the English is not located.
    """

    unit: MemoryUnit
    source_start: int
    source_end: int
    target_start: int | None
    target_end: int | None
    percent: int
    score: Score
    confidence: float
    method: str
    copies: int = 1
    memory: str = ""

    @property
    def source(self) -> str:
        """Return the stored sentence."""
        return self.unit.source.text[self.source_start : self.source_end]

    @property
    def target(self) -> str:
        """Return its English, "" where it is not located."""
        if self.target_start is None:
            return ""
        return self.unit.target.text[self.target_start : self.target_end]

    @property
    def is_located(self) -> bool:
        """Return whether the English of the sentence is known."""
        return self.target_start is not None


@dataclass(frozen=True, slots=True)
class SentenceHits:
    """A sentence at `start` to `end` of the new paragraph, and its hits, the best first."""

    start: int
    end: int
    matches: tuple[SentenceMatch, ...]

    @property
    def best(self) -> SentenceMatch | None:
        """Return the best hit whose English is known, `None` if there is none."""
        return next((match for match in self.matches if match.is_located), None)


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence of an assembly: `text` is its English, "" where nothing is known of it."""

    hits: SentenceHits
    text: str
    substitution: Substitution | None = None

    @property
    def percent(self) -> int:
        """Return what its hit is worth, 0 for none."""
        return self.hits.best.percent if self.hits.best and self.text else 0


@dataclass(frozen=True, slots=True)
class Assembly:
    """A paragraph put together from its sentences."""

    paragraph: str
    pieces: tuple[Piece, ...]

    @property
    def is_complete(self) -> bool:
        """Return whether every sentence has its English."""
        return bool(self.pieces) and all(piece.text for piece in self.pieces)

    @property
    def percent(self) -> int:
        """Return what it is worth: the mean of the sentences by their length, rounded down."""
        lengths = [piece.hits.end - piece.hits.start for piece in self.pieces]
        worth = sum(
            piece.percent * length for piece, length in zip(self.pieces, lengths, strict=True)
        )
        return worth // sum(lengths) if lengths else 0

    def text(self, *, with_source: bool = False) -> str:
        """Return the English with spaces between; sentences without one are left out, or kept."""
        parts = (
            piece.text or (self._source(piece) if with_source else "") for piece in self.pieces
        )
        return " ".join(part for part in parts if part)

    def _source(self, piece: Piece) -> str:
        return self.paragraph[piece.hits.start : piece.hits.end]


class _Span(NamedTuple):
    unit_id: int
    source_start: int
    source_end: int
    target_start: int | None
    target_end: int | None
    confidence: float
    method: str
    text: str
    language: str
    target_language: str


def look_up_sentences(
    memories: Memories,
    paragraph: Query,
    scorer: Scorer,
    *,
    splitter: Splitter = sentence_spans,
    least: int = LEAST,
    most: int = MOST,
) -> Answer[SentenceHits]:
    """Return the hits of each sentence of a paragraph that has any, in its order."""
    spans = splitter(paragraph.text)

    def question(memory: Memory, attached: Attached) -> list[SentenceHits]:
        return [
            SentenceHits(start, end, matches)
            for start, end in spans
            if (
                matches := _penalised(
                    sentence_matches(
                        memory, replace(paragraph, text=paragraph.text[start:end]), scorer, least
                    ),
                    attached,
                    least,
                )
            )
        ]

    answer = memories.ask(question)
    if not isinstance(answer, Found):
        return answer
    joined = tuple(
        SentenceHits(start, end, matches)
        for start, end in spans
        if (matches := _joined(answer.items, start, most))
    )
    return replace(answer, items=joined)


def sentence_matches(
    memory: Memory, sentence: Query, scorer: Scorer, least: int = LEAST
) -> tuple[SentenceMatch, ...]:
    """Return the sentences of a memory most like one, the best first."""
    memory.require_index()
    plain = replace(sentence, previous=None, following=None)
    with memory.snapshot():
        units = look_up(memory, plain, scorer, least=least)
        within = _within_units(memory, plain, scorer, least)
    whole = [
        SentenceMatch(
            match.unit,
            0,
            len(match.unit.source.text),
            0,
            len(match.unit.target.text),
            match.percent,
            match.score,
            1.0,
            WHOLE,
            memory=memory.id,
        )
        for match in units
    ]
    return tuple(_gathered((*whole, *within)))


def assemble(
    paragraph: str,
    hits: Sequence[SentenceHits],
    scorer: Scorer,
    *,
    splitter: Splitter = sentence_spans,
    published: date | None = None,
) -> Assembly:
    """Return a paragraph's English from the best hit of each sentence, values fitted to it."""
    by_start = {each.start: each for each in hits}
    pieces = [
        _piece(paragraph, by_start.get(start, SentenceHits(start, end, ())), scorer, published)
        for start, end in splitter(paragraph)
    ]
    return Assembly(paragraph, tuple(pieces))


def _piece(paragraph: str, hits: SentenceHits, scorer: Scorer, published: date | None) -> Piece:
    best = hits.best
    if best is None:
        return Piece(hits, "")
    if not best.score.values:
        return Piece(hits, best.target)
    new, pair = paragraph[hits.start : hits.end], Pair(best.source, best.target)
    changes = scorer.explain(new, pair.source).changes
    fitted = substituted(new, pair, changes, scorer, published)
    return Piece(hits, fitted.text, fitted)


def _within_units(
    memory: Memory, sentence: Query, scorer: Scorer, least: int
) -> list[SentenceMatch]:
    new = scorer.prepared(sentence.text)
    spans = [span for span in _candidates(memory, new, least) if _fits(span, sentence)]
    keys = [key_of(span.text) for span in spans]
    scores = {
        place: score
        for place in likest(new, keys, least / 100)
        if (score := scorer.score(new, spans[place].text, keys[place])).percent >= least
    }
    units = memory.units({spans[place].unit_id for place in scores})
    return [
        SentenceMatch(
            units[span.unit_id],
            *span[1:5],
            score.percent,
            score,
            span.confidence,
            span.method,
            memory=memory.id,
        )
        for span, score in ((spans[place], score) for place, score in scores.items())
        if span.unit_id in units
    ]


def _candidates(memory: Memory, new: Text, least: int) -> list[_Span]:
    ids = memory.span_index.candidates(new.key, least / 100)
    selection = (
        "SELECT u.id, s.source_start, s.source_end, s.target_start, s.target_end, s.confidence,"
        " s.method, substr(u.source, s.source_start + 1, s.source_end - s.source_start),"
        " u.source_language, u.target_language"
        " FROM span s JOIN unit u ON u.id = s.unit_id AND u.version = s.version"
    )
    with memory_errors(memory.path):
        exact = memory.connection.execute(
            f"{selection} WHERE s.digest = ? ORDER BY s.id DESC LIMIT {_EXACT_MOST}",
            (digest_of(new.key),),
        ).fetchall()
        alike = memory.connection.execute(
            f"{selection} WHERE s.id IN ({','.join(map(str, ids))})"
        ).fetchall()
    return list(dict.fromkeys(_Span._make(row) for row in (*exact, *alike)))


def _fits(span: _Span, sentence: Query) -> bool:
    return is_language(span.language, sentence.source_language) and is_language(
        span.target_language, sentence.target_language
    )


def _penalised(
    matches: Iterable[SentenceMatch], attached: Attached, least: int
) -> tuple[SentenceMatch, ...]:
    worth = (replace(match, percent=match.percent - attached.penalty) for match in matches)
    return tuple(match for match in worth if match.percent >= least)


def _joined(items: Iterable[SentenceHits], start: int, most: int) -> tuple[SentenceMatch, ...]:
    matches = [match for hits in items if hits.start == start for match in hits.matches]
    return tuple(_gathered(matches)[:most])


def _gathered(matches: Iterable[SentenceMatch]) -> list[SentenceMatch]:
    """Return matches by worth, those of one sentence and one English joined."""
    kept: dict[tuple[str, str], SentenceMatch] = {}
    for match in sorted(matches, key=_rank, reverse=True):
        texts = (match.source, match.target)
        first = kept.get(texts)
        kept[texts] = match if first is None else replace(first, copies=first.copies + match.copies)
    return list(kept.values())


def _rank(match: SentenceMatch) -> tuple[int, bool, bool, float, int, int]:
    newest = match.unit.last_change
    form = not match.score.bridged
    return (match.percent, match.is_located, form, match.confidence, newest, match.unit.id)
