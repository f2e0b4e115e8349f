"""What second readers said, told among the findings of the checks, never twice."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from workbench.checks.judgement import mark_of
from workbench.checks.second_reader import FAMILIES
from workbench.model.finding import Finding, Opinion, Span
from workbench.model.house_style import HouseStyle
from workbench.model.ids import SegmentId
from workbench.model.segment import Segment
from workbench.storage.reader import ProjectReader

Opinions = defaultdict[SegmentId, list[Opinion]]


def opinions_in(reader: ProjectReader, segment_ids: Iterable[SegmentId] | None = None) -> Opinions:
    """Return what second readers said of some segments, or of all, by segment."""
    found: Opinions = defaultdict(list)
    for opinion in reader.opinions(segment_ids):
        found[opinion.segment_id].append(opinion)
    return found


def with_opinions(
    own: Sequence[Finding], opinions: Iterable[Opinion], segment: Segment, style: HouseStyle
) -> tuple[Finding, ...]:
    """Return a segment's findings and after them the opinions that hold and say something else.

    An opinion on other texts than these is silent, as is one that a finding of its family tells at
    the same place already, and one that the house style has switched off.
    """
    told = list(own)
    mark = mark_of(segment)
    for opinion in opinions:
        family = FAMILIES.get(opinion.code)
        if opinion.read != mark or family is None or not style.wants(opinion.code, family):
            continue
        finding = as_finding(opinion)
        if not any(says_the_same(each, finding) for each in told):
            told.append(finding)
    return tuple(told)


def as_finding(opinion: Opinion) -> Finding:
    """Return an opinion as the desk knows findings; its sentence names model and prompt."""
    details = (
        ("reason", opinion.reason),
        ("model", opinion.model),
        ("prompt", opinion.prompt),
    )
    return Finding(
        opinion.code,
        FAMILIES[opinion.code],
        opinion.severity,
        opinion.segment_id,
        opinion.source,
        opinion.target,
        details,
        opinion.fix,
    )


def says_the_same(one: Finding, other: Finding) -> bool:
    """Return whether two findings are of one family and about the same words of either text.

    One that has no place in either text is about all of it.
    """
    if one.family is not other.family:
        return False
    if not (one.source or one.target) or not (other.source or other.target):
        return True
    return meet(one.source, other.source) or meet(one.target, other.target)


def meet(some: Iterable[Span], others: Sequence[Span]) -> bool:
    """Return whether any two spans overlap."""
    return any(a.start < b.end and b.start < a.end for a in some for b in others)
