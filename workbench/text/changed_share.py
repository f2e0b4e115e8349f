"""How much of a text is another after somebody worked on it."""

from workbench.model.segment import Segment
from workbench.text.diff import matching_blocks


def changed_share(before: str, after: str) -> float:
    """Return which part of two texts they do not share, by their visible characters: 0 to 1.

    0 for texts that differ in spaces alone, 1 for those that have no word in common.
    """
    all_of_both = _visible(before) + _visible(after)
    if not all_of_both:
        return 0.0
    shared = sum(
        _visible(before[start : start + length])
        for start, _, length in matching_blocks(before, after)
    )
    return 1.0 - 2 * shared / all_of_both


def _visible(text: str) -> int:
    return len("".join(text.split()))


def share_since_draft(segment: Segment) -> float | None:
    """Return how much of a target its draft does not account for; `None` where nothing tells.

    That is where no machine drafted it, or the draft's text is no longer that of the segment.
    """
    drafted = segment.drafted
    if drafted is None or not drafted.text or not segment.target:
        return None
    return changed_share(drafted.text, segment.target)
