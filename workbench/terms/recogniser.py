"""Which terms stand in a text: the longest at each place, and what they overlap."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self

from workbench.model.concept import Concept, FormStatus
from workbench.model.concept_entries import CHINA, HONG_KONG, TAIWAN
from workbench.model.language import Variant
from workbench.terms.matching import ChineseIndex, ConceptKey, EnglishIndex, Hit, KnownForm
from workbench.text.folding import fold

# From so many changes on, a recogniser should be made again: each change costs some 10 ms then.
MOST_CHANGES = 500

_OWN: Mapping[Variant, tuple[str, ...]] = {
    Variant.CHINA: CHINA,
    Variant.SINGAPORE: ("zh-SG", *CHINA),
    Variant.SIMPLIFIED: CHINA,
    Variant.TAIWAN: TAIWAN,
    Variant.TRADITIONAL: TAIWAN,
    Variant.HONG_KONG: HONG_KONG,
}


@dataclass(frozen=True, slots=True)
class Recognised:
    """What may stand at `text[start:end]`, the strongest termbase first.

    `is_main` is what to underline: the leftmost longest places, which do not overlap; the others
    stand inside one of them or across its edge.
    """

    start: int
    end: int
    terms: tuple[KnownForm, ...]
    is_main: bool


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Recogniser:
    """Finds the terms of several termbases; immutable, for any thread.

    Made by a job (`tests/benchmarks/bench_terms.py` has the times). A change gives a new recogniser
    at once, which shares everything that was built before.
    """

    _chinese: tuple[ChineseIndex, ...]
    _english: tuple[EnglishIndex, ...]
    _ranks: Mapping[str, int]
    _changes: Mapping[ConceptKey, Concept | None]

    @classmethod
    def of(
        cls, concepts: Iterable[tuple[ConceptKey, Concept]], termbases: Sequence[str] = ()
    ) -> Self:
        """Index all forms; `termbases` are their names, the strongest first."""
        known = list(_known(concepts))
        ranks = {name: rank for rank, name in enumerate(termbases)}
        return cls((ChineseIndex(known),), (EnglishIndex(known),), ranks, {})

    @property
    def changes(self) -> int:
        """Return how many concepts were changed since it was made from all."""
        return len(self._changes)

    def changed(self, changes: Mapping[ConceptKey, Concept | None]) -> Self:
        """Return a recogniser with concepts added or replaced, `None` for those removed."""
        every = {**self._changes, **changes}
        known = list(_known((key, each) for key, each in every.items() if each is not None))
        return replace(
            self,
            _chinese=(self._chinese[0], ChineseIndex(known)),
            _english=(self._english[0], EnglishIndex(known)),
            _changes=every,
        )

    def chinese(self, text: str, variant: Variant | None = None) -> tuple[Recognised, ...]:
        """Return the terms in a Chinese text, in order; a form serves all variants.

        With a variant, a form of another region counts only for concepts that have none of the
        variant's own: 资讯 is not Taiwan's word for information in a text of the mainland.
        """
        folded = fold(text)
        hits = self._current(index.hits(folded) for index in self._chinese)
        own = _OWN[variant] if variant is not None else ()
        return self._ranked(hit for hit in hits if _is_of(own, hit.known))

    def english(self, text: str) -> tuple[Recognised, ...]:
        """Return the terms in an English text, in order."""
        return self._ranked(self._current(index.hits(text) for index in self._english))

    def _current(self, layers: Iterable[Iterator[Hit]]) -> Iterator[Hit]:
        """Yield the hits of the first layer that were not changed since, then all others."""
        first, *others = layers
        changes = self._changes
        yield from (hit for hit in first if hit.known.key not in changes)
        for layer in others:
            yield from layer

    def _ranked(self, hits: Iterable[Hit]) -> tuple[Recognised, ...]:
        places: dict[tuple[int, int], list[KnownForm]] = {}
        for start, end, known in hits:
            places.setdefault((start, end), []).append(known)
        found, covered = list[Recognised](), 0
        for start, end in sorted(places, key=lambda place: (place[0], -place[1])):
            is_main = start >= covered
            covered = end if is_main else covered
            terms = tuple(sorted(places[start, end], key=self._strength))
            found.append(Recognised(start, end, terms, is_main))
        return tuple(found)

    def _strength(self, known: KnownForm) -> tuple[int, bool]:
        rank = self._ranks.get(known.key.termbase, len(self._ranks))
        return rank, known.form.status is FormStatus.FORBIDDEN


def _known(concepts: Iterable[tuple[ConceptKey, Concept]]) -> Iterator[KnownForm]:
    for key, concept in concepts:
        for form in concept.forms:
            yield KnownForm(key, concept, form)


def _is_of(own: Sequence[str], known: KnownForm) -> bool:
    """Return whether a form may stand in a text of the region with these languages."""
    if not own or known.form.language in own:
        return True
    return not any(form.language in own for form in known.concept.forms)
