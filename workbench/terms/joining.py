"""Taking many concepts into a termbase, those that it has already by choice."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from workbench.model.concept import Concept, ConceptId
from workbench.model.term import EntryKind
from workbench.terms.store import Termbase, folded_form


class Duplicates(StrEnum):
    """What is done with a concept that the termbase has already."""

    JOIN = "join"
    SKIP = "skip"
    ADD = "add"


@dataclass(frozen=True, slots=True)
class Taken:
    """How many concepts were added, gave forms to one that was there, and changed nothing."""

    added: int = 0
    joined: int = 0
    skipped: int = 0


def take(termbase: Termbase, concepts: Iterable[Concept], duplicates: Duplicates) -> Taken:
    """Take concepts into a termbase in one transaction; raise the errors of `Termbase.add`.

    A concept is there already if one there shares a Chinese form and, where both have English, an
    English one; without any Chinese, if they share an English form. Some seconds for 50,000, so for
    a job.
    """
    with termbase.together():
        if duplicates is Duplicates.ADD:
            return Taken(added=len(termbase.add(concepts)))
        taking = _Taking(termbase, duplicates)
        for concept in concepts:
            taking.take(concept)
        return taking.taken


def is_same(one: Concept, other: Concept) -> bool:
    """Return whether two concepts with a Chinese form in common mean the same."""
    english = [_english(each) for each in (one, other)]
    return not all(english) or not english[0].isdisjoint(english[1])


def joined(one: Concept, other: Concept) -> Concept:
    """Return the first concept with what only the second says; the first's own word stays."""
    known = {(form.language, form.text) for form in one.forms}
    forms = [form for form in other.forms if (form.language, form.text) not in known]
    notes = dict.fromkeys(filter(None, (one.note, other.note)))
    return replace(
        one,
        kind=other.kind if one.kind is EntryKind.WORD else one.kind,
        forms=(*one.forms, *forms),
        subject=one.subject or other.subject,
        note=" ".join(notes),
        source=one.source or other.source,
        unless=tuple(dict.fromkeys((*one.unless, *other.unless))),
        titles=tuple(dict.fromkeys((*one.titles, *other.titles))),
        romanisation=one.romanisation or other.romanisation,
    )


class _Taking:
    """Takes one concept after the other, by an index of what is there."""

    def __init__(self, termbase: Termbase, duplicates: Duplicates) -> None:
        self._termbase = termbase
        self._duplicates = duplicates
        self._concepts: dict[ConceptId, Concept] = {}
        self._having: dict[tuple[bool, str], list[ConceptId]] = {}
        self.taken = Taken()
        for stored in termbase.all():
            self._know(stored.id, stored.concept)

    def take(self, concept: Concept) -> None:
        found = self._same(concept)
        if found is None:
            (new,) = self._termbase.add([concept])
            self._know(new, concept)
            self.taken = replace(self.taken, added=self.taken.added + 1)
            return
        whole = joined(self._concepts[found], concept)
        if self._duplicates is Duplicates.SKIP or whole == self._concepts[found]:
            self.taken = replace(self.taken, skipped=self.taken.skipped + 1)
            return
        self._termbase.update(found, whole)
        self._know(found, whole)
        self.taken = replace(self.taken, joined=self.taken.joined + 1)

    def _same(self, concept: Concept) -> ConceptId | None:
        for key in _keys(concept):
            for known in self._having.get(key, ()):
                if is_same(self._concepts[known], concept):
                    return known
        return None

    def _know(self, concept_id: ConceptId, concept: Concept) -> None:
        self._concepts[concept_id] = concept
        for key in _keys(concept):
            having = self._having.setdefault(key, [])
            if concept_id not in having:
                having.append(concept_id)


def _keys(concept: Concept) -> frozenset[tuple[bool, str]]:
    """Return what a concept is found by: its Chinese forms, or its English ones without any."""
    chinese = [form for form in concept.forms if form.is_chinese]
    return frozenset((form.is_chinese, folded_form(form.text)) for form in chinese or concept.forms)


def _english(concept: Concept) -> frozenset[str]:
    return frozenset(folded_form(form.text) for form in concept.forms if form.is_english)
