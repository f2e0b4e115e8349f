"""What the checks of names share: which segments they look at."""

from workbench.checks.rule import Checked
from workbench.model.segment import Role

_SILENT = frozenset({Role.BYLINE, Role.RELATED, Role.BOILERPLATE, Role.DATELINE})

# In characters: a longer paragraph is no paragraph of news.
_LONGEST = 3_000


def is_worked(checked: Checked) -> bool:
    """Return whether a segment is prose that has a translation, and not too long to compare."""
    segment = checked.segment
    lengths = len(segment.target.strip()), len(segment.source)
    return segment.role not in _SILENT and lengths[0] > 0 and max(lengths) <= _LONGEST
