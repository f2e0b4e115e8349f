"""What a command is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol, runtime_checkable

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


@runtime_checkable
class Stepwise(Protocol):
    """A command that can be carried out bit by bit; `apply` does all of it."""

    def steps(self, tx: Transaction) -> Iterator[None]:
        """Make the change; each step is short."""


def steps_of(command: Command, tx: Transaction) -> Iterator[None]:
    """Carry a command out, bit by bit if it can be."""
    if isinstance(command, Stepwise):
        yield from command.steps(tx)
    else:
        command.apply(tx)
        yield


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
        for _ in self.steps(tx):
            pass

    def steps(self, tx: Transaction) -> Iterator[None]:
        """Apply every command in order, bit by bit."""
        for command in self.commands:
            yield from steps_of(command, tx)
