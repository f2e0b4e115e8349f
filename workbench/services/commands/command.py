"""What a command is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

from workbench.storage.transaction import Transaction


class Command(Protocol):
    """One change, carried out whole or not at all.

    `code` names it in the journal. Commands whose `merge_key`s are equal and not empty become one
    undo step while they follow each other quickly. A command that is not `undoable` is journalled
    but skipped by undo.
    """

    @property
    def code(self) -> str:
        """Return the stable name of this kind of change."""

    @property
    def merge_key(self) -> str:
        """Return what it merges by, or ""."""

    @property
    def undoable(self) -> bool:
        """Return whether undo takes it back."""

    def apply(self, tx: Transaction) -> None:
        """Make the change; raise `UsageError` to refuse it, and nothing is changed."""


class Undoable:
    """The ordinary case: undone by itself and merged with nothing."""

    code: ClassVar[str]
    __slots__ = ()

    @property
    def merge_key(self) -> str:
        """Return "": merges with nothing."""
        return ""

    @property
    def undoable(self) -> bool:
        """Return true."""
        return True


@dataclass(frozen=True, slots=True)
class Batch(Undoable):
    """Several commands as one step: all or none, undone together."""

    name: str
    commands: Sequence[Command]

    @property
    def code(self) -> str:  # type: ignore[override] # a constant elsewhere, given here
        """Return the name of the step."""
        return self.name

    def apply(self, tx: Transaction) -> None:
        """Apply every command in order."""
        for command in self.commands:
            command.apply(tx)
