"""What one edit did to a text: the span it replaced, and by what."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edit:
    """`old[start:end]` became `text`; offsets are code points of the old text.

    Where a letter was typed beside its like, nobody can tell the two apart: then the edit may as
    well have begun up to `slack` code points earlier.
    """

    start: int
    end: int
    text: str
    slack: int

    @property
    def grows(self) -> bool:
        """Return whether something was written and nothing taken away."""
        return self.start == self.end and bool(self.text)

    @property
    def shrinks(self) -> bool:
        """Return whether something was taken away and nothing written."""
        return self.start < self.end and not self.text

    @property
    def after(self) -> int:
        """Return where the new text ends, in code points of the text as it is after the edit."""
        return self.start + len(self.text)


def edit_between(old: str, new: str) -> Edit:
    """Return the one edit that makes `new` of `old`; an empty one where they are equal."""
    shorter = min(len(old), len(new))
    ahead = _shared(old, new, shorter)
    behind = _shared(old[::-1], new[::-1], shorter)
    slack = max(0, ahead + behind - shorter)
    end = len(old) - (behind - slack)
    return Edit(ahead, end, new[ahead : end + len(new) - len(old)], slack)


def _shared(one: str, other: str, most: int) -> int:
    """Return how many characters two texts begin with alike, `most` at most.

    Halving compares slices at C's speed: at every key a whole paragraph is looked at.
    """
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def is_left_of(old: str, new: str) -> bool:
    """Return whether all of `old` is left in `new`, which has something more written into it."""
    return edit_between(old, new).grows
