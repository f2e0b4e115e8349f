"""Hits of the memory as lines that can be shown and inserted, in the order of their keys."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from workbench.memory.lookup import Match
from workbench.memory.scoring import Changed, Explanation, Scorer
from workbench.memory.sentences import WHOLE, Assembly, SentenceHits, SentenceMatch
from workbench.memory.substitution import Pair, Substitution, substituted
from workbench.memory.unit import MemoryUnit, Origin
from workbench.model.finding import Span
from workbench.services.memory.matches import (
    Insertable,
    Layer,
    MemoryPlace,
    Piece,
    Stored,
    Wanted,
)

# The memories that were asked, by their ids.
Named = Mapping[str, MemoryPlace]


@dataclass(frozen=True, slots=True)
class Display:
    """Makes lines for one segment."""

    wanted: Wanted
    scorer: Scorer
    memories: Named

    def paragraphs(self, matches: Iterable[Match]) -> Iterator[Insertable]:
        """Yield whole units, their values fitted to the new source."""
        new = self.wanted.source
        for match in matches:
            old = Pair(match.unit.source.text, match.unit.target.text)
            explanation = self.scorer.explain(new, old.source)
            fitted = self._fitted(new, old, explanation, match.score.values)
            yield Insertable(
                Layer.PARAGRAPH,
                fitted.text,
                match.percent,
                Span(0, len(new)),
                old.source,
                Span(0, len(old.source)),
                explanation.changes,
                self.stored(match.unit, match.memory, match.copies),
                bridged=match.score.bridged,
                substituted=_places(fitted),
                left=fitted.left,
            )

    def sentences(self, hits: Iterable[SentenceHits]) -> Iterator[Insertable]:
        """Yield the hits of each sentence in the order of the text, the best first."""
        for each in hits:
            for match in each.matches:
                yield self._sentence(Span(each.start, each.end), match)

    def assembly(self, assembly: Assembly) -> Insertable:
        """Return a paragraph put together, with where each sentence's English stands in it."""
        pieces: list[Piece] = []
        end = 0
        for each in assembly.pieces:
            place = Span(each.hits.start, each.hits.end)
            target = None
            if each.text:
                start = end + 1 if end else 0
                end = start + len(each.text)
                target = Span(start, end)
            pieces.append(Piece(place, each.text, each.percent, target))
        return Insertable(
            Layer.ASSEMBLY,
            assembly.text(),
            assembly.percent,
            Span(0, len(self.wanted.source)),
            bridged=any(each.hits.best.score.bridged for each in assembly.pieces if each.hits.best),
            pieces=tuple(pieces),
            complete=assembly.is_complete,
        )

    def stored(self, unit: MemoryUnit, memory: str, copies: int = 1) -> Stored:
        """Return where a unit is kept and came from."""
        place = self.memories.get(memory)
        return Stored(
            "" if place is None else place.name,
            Path() if place is None else place.path,
            unit.id,
            unit.source.text,
            unit.document,
            unit.status,
            unit.last_change,
            unit.last_author,
            copies,
        )

    def _sentence(self, place: Span, match: SentenceMatch) -> Insertable:
        new = place.of(self.wanted.source)
        explanation = self.scorer.explain(new, match.source)
        old = Pair(match.source, match.target or match.unit.target.text)
        values = match.score.values if match.is_located else 0
        fitted = self._fitted(new, old, explanation, values)
        return Insertable(
            Layer.SENTENCE,
            fitted.text,
            match.percent,
            place,
            match.source,
            Span(match.source_start, match.source_end),
            _shifted(explanation.changes, place.start),
            self.stored(match.unit, match.memory, match.copies),
            bridged=match.score.bridged,
            located=match.is_located,
            substituted=_places(fitted),
            left=_shifted(fitted.left, place.start),
        )

    def _fitted(self, new: str, old: Pair, explanation: Explanation, values: int) -> Substitution:
        if not values:
            return Substitution(old.target)
        published: date | None = self.wanted.published
        return substituted(new, old, explanation.changes, self.scorer, published)


def in_order(
    wholes: Iterable[Insertable], sentences: Sequence[Insertable], *, are_whole: bool
) -> tuple[Insertable, ...]:
    """Return lines in the order of their keys: what fills the paragraph by worth, then its parts.

    Of equal worth an assembly comes behind what was one paragraph before, a template behind both.
    With `are_whole` the paragraph is one sentence, and hits of it fill it too.
    """
    filling = list(wholes)
    parts = list(sentences)
    if are_whole:
        known = {(each.source, each.text) for each in filling}
        located = [each for each in parts if each.located]
        filling += [each for each in located if (each.source, each.text) not in known]
        parts = [each for each in parts if not each.located]
    ranks = tuple(Layer)
    filling.sort(key=lambda each: (-each.percent, ranks.index(each.layer)))
    return (*filling, *parts)


def is_own(unit: MemoryUnit, own: Origin) -> bool:
    """Return whether a unit follows the very segment that is asked for: it is no match of it."""
    origin = unit.origin
    return origin is not None and (origin.project, origin.segment) == (own.project, own.segment)


def without_whole(hits: Iterable[SentenceHits]) -> tuple[SentenceHits, ...]:
    """Return the hits that are parts of units: whole ones are paragraphs in their own right."""
    parts = (
        replace(each, matches=tuple(match for match in each.matches if match.method != WHOLE))
        for each in hits
    )
    return tuple(each for each in parts if each.matches)


def _shifted(changes: Iterable[Changed], by: int) -> tuple[Changed, ...]:
    return tuple(
        replace(each, new_start=each.new_start + by, new_end=each.new_end + by) for each in changes
    )


def _places(fitted: Substitution) -> tuple[Span, ...]:
    return tuple(Span(each.start, each.end) for each in fitted.replaced)
