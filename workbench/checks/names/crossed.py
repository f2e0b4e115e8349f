"""Names and offices exchanged between two statements, told by the words around them.

赵丽华被判七年，何永刚被判四年 as "He was given seven years and Zhao four": the clause about seven
years names the one, its translation the other. Only where each stands once in either text.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from workbench.bitext.clause_links import ClauseLinks, clause_at, clause_links, clauses_of
from workbench.checks.names.compared import exchanged, is_in_english
from workbench.checks.names.rules import PLACES_MAYBE_EXCHANGED
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.lexicons.known_names import NameKind
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.matched import Matched, matched_names
from workbench.text.names.offices import office_readers

EXCHANGED = Rule("name.exchanged", Family.NAME, Severity.HINT)
OFFICES = Rule("office.exchanged", Family.NAME, Severity.HINT)

_MOST, _TWO = 8, 2


class CrossedNames:
    """Compares which name stands in which statement."""

    name = "name.crossed"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the first two that changed places."""
        del style
        segment = checked.segment
        if not is_in_english(checked):
            return
        names = list(matched_names(segment.source, segment.target))
        offices = list(_offices(segment.source, segment.target))
        for rule, group in ((None, names), (OFFICES, offices)):
            if 1 < len(group) <= _MOST:
                yield from few(_crossed(checked, group, rule))


def _offices(source: str, target: str) -> Iterator[Matched]:
    """Yield the offices that each text has once, and no other of their names."""
    reader = office_readers()["role"]
    held, said = reader.held(source), reader.said(target)
    for each in held:
        mine = [words for words in said if each.office in words.offices]
        others = sum(
            any(o.office in words.offices for o in held if o is not each) for words in mine
        )
        if len(mine) == 1 and not others:
            yield Matched(each.start, each.end, mine[0].start, mine[0].end)


def _crossed(checked: Checked, group: list[Matched], rule: Rule | None) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    apart = tuple(Span(each.source_start, each.source_end) for each in group)
    for is_fine in (False, True):
        clauses = clauses_of(source, target, is_fine=is_fine)
        both = [each for each in combinations(group, 2) if _stand_apart(*clauses, *each)]
        if not both or (is_fine and clauses == clauses_of(source, target)):
            continue
        links = clause_links(source, target, apart, is_fine=is_fine)
        for one, other in both:
            is_easy = rule is not None or (
                len(links.targets) == _TWO and _rule(source, one, other) is PLACES_MAYBE_EXCHANGED
            )
            if _are_crossed(links, one, other, is_strict=is_fine, is_easy=is_easy):
                kind = rule or _rule(source, one, other)
                if kind is not None:
                    yield exchanged(checked, kind, one, other)
                    return


def _stand_apart(
    sources: Sequence[Span], targets: Sequence[Span], one: Matched, other: Matched
) -> bool:
    """Return whether two names stand in two clauses of either text."""
    ours = {clause_at(sources, each.source_start) for each in (one, other)}
    theirs = {clause_at(targets, each.target_start) for each in (one, other)}
    return None not in ours | theirs and len(ours) > 1 and len(theirs) > 1


def _are_crossed(
    links: ClauseLinks, one: Matched, other: Matched, *, is_strict: bool, is_easy: bool
) -> bool:
    """Return whether the clause of each of two that stand apart renders that of the other.

    Unless `is_strict` one of the two may render nothing, where much speaks for the other.
    """
    first, second = links.of(one.source_start), links.of(other.source_start)
    mine, theirs = links.target_of(one.target_start), links.target_of(other.target_start)
    if mine is None or theirs is None:
        return False
    best = links.best[mine], links.best[theirs]
    if best == (second, first):
        return True
    is_short = is_easy and len(links.sources) <= _FEW_CLAUSES
    least = _SURE_IF_EASY if is_short else _SURE
    is_sure = max(links.weights[mine], links.weights[theirs]) >= least
    # Where the two keep their order half of the proof is too little: "after landing in A, on to B".
    is_turned = (one.source_start < other.source_start) != (one.target_start < other.target_start)
    is_half = is_sure and is_turned and best in ((second, None), (None, first))
    return not is_strict and is_half


# What must speak for one clause where the other renders nothing, and so of offices and places, each
# of which stands once in a short text.
_SURE = 2.0
_SURE_IF_EASY, _FEW_CLAUSES = 1.0, 3


def _rule(source: str, one: Matched, other: Matched) -> Rule | None:
    kinds = {_kind(source, each) for each in (one, other)}
    if len(kinds) != 1:
        return None
    if kinds == {NameKind.PLACE}:
        return None if _lies_in(source, one, other) else PLACES_MAYBE_EXCHANGED
    return EXCHANGED


def _lies_in(source: str, one: Matched, other: Matched) -> bool:
    """Return whether one place lies in the other, or stands for it."""
    mentions = {each.start: each for each in gazetteer().in_source(source)}
    first, second = mentions.get(one.source_start), mentions.get(other.source_start)
    if first is None or second is None:
        return False
    ours = {form for name in first.names for form in (*name.near, *name.english)}
    theirs = {form for name in second.names for form in (*name.near, *name.english)}
    own = ({n.english[0] for n in first.names}, {n.english[0] for n in second.names})
    return bool(own[0] & theirs or own[1] & ours)


def _kind(source: str, name: Matched) -> NameKind:
    mentions = gazetteer().in_source(source)
    found = [each for each in mentions if each.start == name.source_start]
    return found[0].names[0].kind if found else NameKind.PERSON


CHECKS: tuple[SegmentCheck, ...] = (CrossedNames(),)
