"""What the checks of names share: which segments they look at, and how two names are told."""

from collections.abc import Iterable, Iterator
from re import Pattern
from typing import NamedTuple

from workbench.checks.rule import Checked, Rule
from workbench.model.finding import Finding, Span
from workbench.model.segment import Role
from workbench.text.english_tokens import is_chinese
from workbench.text.folding import fold
from workbench.text.names.matched import Matched

_SILENT = frozenset({Role.BYLINE, Role.RELATED, Role.BOILERPLATE, Role.DATELINE})

# In characters: a longer paragraph is no paragraph of news.
_LONGEST = 3_000


def is_worked(checked: Checked) -> bool:
    """Return whether a segment is prose that has a translation, and not too long to compare."""
    segment = checked.segment
    lengths = len(segment.target.strip()), len(segment.source)
    return segment.role not in _SILENT and lengths[0] > 0 and max(lengths) <= _LONGEST


def is_in_english(checked: Checked) -> bool:
    """Return whether a segment is such prose, and its target is no Chinese that was left."""
    return is_worked(checked) and not is_chinese(checked.segment.target)


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


class Mistaken(NamedTuple):
    """Something that English takes for another: what may not stand where the source has the one.

    `ours` is the one in a folded source and `english` its right name; `theirs` is the other in a
    target. Where the source has the other, too (`also`), or the target the one (`own`), both are
    spoken of and nothing is told.
    """

    ours: Pattern[str]
    english: str
    also: Pattern[str]
    theirs: Pattern[str]
    own: Pattern[str]


def mistaken(checked: Checked, rule: Rule, kinds: Iterable[Mistaken]) -> Iterator[Finding]:
    """Yield, kind by kind, the other where the source has the one."""
    source, target = fold(checked.segment.source), checked.segment.target
    for each in kinds:
        here = each.ours.search(source)
        given = each.theirs.search(target) if here is not None else None
        if here is None or given is None or each.also.search(source) or each.own.search(target):
            continue
        yield rule.found(
            checked,
            Span(*given.span()),
            source=[Span(*here.span())],
            words=checked.segment.source[here.start() : here.end()],
            english=each.english,
            given=given[0],
        )
