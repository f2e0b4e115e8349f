"""A figure of the source that no figure of the target tells, with all there is to tell it by."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.text.numbers.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Untold:
    """A figure that is missing or told wrongly; `ours` and `theirs` are all, `source` is folded."""

    source: str
    target: str
    figure: Quantity
    ours: Sequence[Quantity]
    theirs: Sequence[Quantity]

    @property
    def before(self) -> str:
        """Return the words before the figure."""
        return self.source[max(0, self.figure.start - _REACH) : self.figure.start]

    @property
    def end(self) -> int:
        """Return where the figure ends with its unit."""
        return max(self.figure.end, self.figure.unit_end)


_REACH = 48
