"""Undo of what is done to an alignment: a value, as the alignment itself."""

from dataclasses import dataclass

from workbench.model.alignment import AlignedRow

Rows = tuple[AlignedRow, ...]

# Steps that are remembered.
MOST = 500


@dataclass(frozen=True, slots=True)
class Step:
    """Rows, and the row that was looked at."""

    rows: Rows
    row: int


@dataclass(frozen=True, slots=True)
class Steps:
    """The rows now, those before, and those that were undone; the nearest last in both."""

    now: Step
    before: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    def do(self, rows: Rows, row: int) -> "Steps":
        """Return the steps with another one done; nothing where the rows are the same."""
        if rows == self.now.rows:
            return Steps(Step(rows, row), self.before, self.undone)
        return Steps(Step(rows, row), (*self.before, self.now)[-MOST:])

    def undo(self) -> "Steps":
        """Return the steps with the last one undone, if there is one."""
        if not self.before:
            return self
        return Steps(self.before[-1], self.before[:-1], (*self.undone, self.now))

    def redo(self) -> "Steps":
        """Return the steps with the last undone one done again, if there is one."""
        if not self.undone:
            return self
        return Steps(self.undone[-1], (*self.before, self.now), self.undone[:-1])
