"""The project's glossary: adding, changing and removing records."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from workbench.model.ids import TermId
from workbench.model.term import GlossaryEntry, Term
from workbench.services.commands.command import Undoable
from workbench.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class AddTerms(Undoable):
    """Put records into the project's glossary, leaving out those it has already."""

    entries: Sequence[GlossaryEntry]
    code: ClassVar[str] = "add_terms"

    def apply(self, tx: Transaction) -> None:
        """Store each record that is new."""
        known = {term.entry for term in tx.terms.all()}
        for entry in dict.fromkeys(self.entries):
            if entry not in known:
                tx.terms.insert(Term(TermId(0), entry, tx.now, tx.author))


@dataclass(frozen=True, slots=True)
class ChangeTerm(Undoable):
    """Write a record again."""

    term_id: TermId
    entry: GlossaryEntry
    code: ClassVar[str] = "change_term"

    def apply(self, tx: Transaction) -> None:
        """Store it; raise `UsageError("term.unknown")` if there is none."""
        tx.terms.save(replace(tx.terms.get(self.term_id), entry=self.entry))


@dataclass(frozen=True, slots=True)
class TurnTerms(Undoable):
    """Take out the records that were put into a termbase, but none that was changed since."""

    terms: Sequence[Term]
    code: ClassVar[str] = "turn_terms"

    def apply(self, tx: Transaction) -> None:
        """Delete each that is as it was."""
        gone = set(self.terms)
        for term in tx.terms.all():
            if term in gone:
                tx.terms.delete(term.id)


@dataclass(frozen=True, slots=True)
class RemoveTerms(Undoable):
    """Take records out of the project's glossary."""

    term_ids: Sequence[TermId]
    code: ClassVar[str] = "remove_terms"

    def apply(self, tx: Transaction) -> None:
        """Delete each; raise `UsageError("term.unknown")` if one is not there."""
        for term_id in self.term_ids:
            tx.terms.delete(term_id)
