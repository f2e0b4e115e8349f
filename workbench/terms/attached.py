"""Several termbases asked as one, the strongest first."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from workbench.model.concept import Concept, StoredConcept
from workbench.model.concept_entries import ANY_DAY, View, entries_from_concepts
from workbench.model.errors import UsageError
from workbench.model.term import GlossaryEntry
from workbench.terms.matching import ConceptKey
from workbench.terms.store import Termbase


class ConceptSource(Protocol):
    """Whatever concepts are read from: a termbase, a pack, the rows of a project."""

    def all(self) -> Iterator[StoredConcept]:
        """Yield every concept."""


class Attached:
    """Named sources of concepts in the order of their strength; names are unique."""

    def __init__(self, sources: Sequence[tuple[str, ConceptSource]]) -> None:
        """Take the sources, the strongest first; who opened them closes them."""
        self._sources = dict(sources)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names, the strongest first."""
        return tuple(self._sources)

    def concepts(self) -> Iterator[tuple[ConceptKey, Concept]]:
        """Yield the concepts of all sources, those of the strongest first."""
        for name, source in self._sources.items():
            for stored in source.all():
                yield ConceptKey(name, stored.id), stored.concept

    def entries(self, view: View = ANY_DAY) -> Iterator[GlossaryEntry]:
        """Yield all concepts as the rows that checks and conversion read, the strongest first."""
        return entries_from_concepts((concept for _, concept in self.concepts()), view)

    def search(self, text: str, most: int) -> tuple[tuple[str, StoredConcept], ...]:
        """Return what the termbases find, with their names; at most so many of each."""
        return tuple(
            (name, stored)
            for name, source in self._sources.items()
            if isinstance(source, Termbase)
            for stored in source.search(text, most)
        )

    def target(self) -> Termbase:
        """Return the strongest termbase that can be written to, where a new term goes.

        Raises `UsageError("termbase.none_writable")`.
        """
        for source in self._sources.values():
            if isinstance(source, Termbase) and source.is_writable:
                return source
        raise UsageError("termbase.none_writable")
