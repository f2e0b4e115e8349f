"""What the checks of names share: which segments they look at, and how two names are told."""

from workbench.checks.rule import Checked, Rule
from workbench.model.finding import Finding, Span
from workbench.model.segment import Role
from workbench.text.names.matched import Matched

_SILENT = frozenset({Role.BYLINE, Role.RELATED, Role.BOILERPLATE, Role.DATELINE})

# In characters: a longer paragraph is no paragraph of news.
_LONGEST = 3_000


def is_worked(checked: Checked) -> bool:
    """Return whether a segment is prose that has a translation, and not too long to compare."""
    segment = checked.segment
    lengths = len(segment.target.strip()), len(segment.source)
    return segment.role not in _SILENT and lengths[0] > 0 and max(lengths) <= _LONGEST


def exchanged(checked: Checked, rule: Rule, one: Matched, other: Matched) -> Finding:
    """Return the finding of a name, at the other that stands in its place."""
    source, target = checked.segment.source, checked.segment.target
    return rule.found(
        checked,
        Span(other.target_start, other.target_end),
        source=[Span(one.source_start, one.source_end)],
        words=source[one.source_start : one.source_end],
        english=target[one.target_start : one.target_end],
        given=target[other.target_start : other.target_end],
    )
