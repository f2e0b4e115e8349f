"""Rows of a project and of glossaries, read as concepts."""

from collections.abc import Iterable, Iterator

from workbench.model.concept import ConceptId, StoredConcept
from workbench.model.concept_entries import concept_from_entry
from workbench.model.term import GlossaryEntry, Term


class ProjectTerms:
    """A `ConceptSource` over a project's rows; they stay where they are and as they are."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms = tuple(terms)

    def all(self) -> Iterator[StoredConcept]:
        """Yield each row as a concept under the row's own id."""
        for term in self._terms:
            yield StoredConcept(
                id=ConceptId(term.id),
                uid=f"project-{term.id}",
                concept=concept_from_entry(term.entry),
                created_at=term.created_at,
                created_by=term.created_by,
                changed_at=term.created_at,
                changed_by=term.created_by,
            )


class RowTerms:
    """A `ConceptSource` over the rows of a glossary that is none of a project's."""

    def __init__(self, entries: Iterable[GlossaryEntry], name: str) -> None:
        """Take the rows; `name` tells them from those of other glossaries."""
        self._entries = tuple(entries)
        self._name = name

    def all(self) -> Iterator[StoredConcept]:
        """Yield each row as a concept under its place, from 1."""
        for number, entry in enumerate(self._entries, 1):
            yield StoredConcept(
                ConceptId(number), f"{self._name}-{number}", concept_from_entry(entry)
            )
