"""Runs the checks, and after a change only those that the change can matter to."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice

from workbench.checks.fix_proof import with_proven_fixes
from workbench.checks.precedence import AFTER_THE_REST, is_grave, settle
from workbench.checks.rule import Checked, GroupCheck, PreparingCheck, SegmentCheck
from workbench.model.finding import Finding
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.text.recent import SIDE_BY_SIDE

# Returns segments by their ids, in the project's order; those that are gone are left out.
Lookup = Callable[[Sequence[SegmentId]], Sequence[Checked]]

# Segments: so many at once are prepared unasked, in half a minute; more would take minutes.
MOST_PREPARED = 1_000

# Segments that are prepared together: more make no difference.
_BATCH = 50

# The number of a group check, and the key of one of its groups.
GroupKey = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Checks:
    """All checks there are, and the house style they follow."""

    of_segments: tuple[SegmentCheck, ...]
    of_groups: tuple[GroupCheck, ...]
    style: HouseStyle


@dataclass(slots=True)
class Effort:
    """How much was judged, for tests and for the curious."""

    segments: int = 0
    groups: int = 0


class CheckEngine:
    """Keeps the findings of one project; not thread-safe: one thread at a time uses it."""

    def __init__(self, checks: Checks, *, fixes: bool = True) -> None:
        """Judge by `checks`; without `fixes`, a sixth of the time, findings have none."""
        self._checks = checks
        self._fixes = fixes
        self._own: dict[SegmentId, tuple[Finding, ...]] = {}
        self._articles: dict[SegmentId, ArticleId] = {}
        self._keys: dict[SegmentId, frozenset[GroupKey]] = {}
        self._members: defaultdict[GroupKey, set[SegmentId]] = defaultdict(set)
        self._of_groups: dict[GroupKey, dict[SegmentId, tuple[Finding, ...]]] = {}
        self._groups_of: defaultdict[SegmentId, set[GroupKey]] = defaultdict(set)
        self.effort = Effort()

    def update(
        self,
        changed: Iterable[Checked],
        removed: Iterable[SegmentId],
        lookup: Lookup,
        *,
        prepared: bool | None = None,
    ) -> frozenset[SegmentId]:
        """Judge what changed; return the segments whose findings may be others now.

        Segments seen for the first time count as changed. `lookup` gives the other members of the
        groups that have to be judged again. `prepared` says whether checks get ready for them
        first, which takes some 50 ms a segment where the encoder is installed; `None` if they are
        at most `MOST_PREPARED`.
        """
        segments = iter(changed)
        if prepared is None:
            first = list(islice(segments, MOST_PREPARED + 1))
            prepared = len(first) <= MOST_PREPARED
            segments = chain(first, segments)
        touched: set[SegmentId] = set()
        groups: set[GroupKey] = set()
        later: set[GroupKey] = set()
        segments = self._prepared(segments) if prepared else segments
        while some := list(islice(segments, SIDE_BY_SIDE)):
            touched.update(each.segment.id for each in some)
            groups |= self._judge(some)
            of_one, of_many = self._ended(groups, some[-1].segment.article_id)
            groups -= of_one | of_many
            later |= of_many
            touched |= self._judge_groups(of_one, lookup)
        for segment_id in removed:
            touched.add(segment_id)
            groups |= self._forget(segment_id)
        return frozenset(touched | self._judge_groups(groups | later, lookup))

    def _ended(
        self, groups: Iterable[GroupKey], current: ArticleId
    ) -> tuple[set[GroupKey], set[GroupKey]]:
        """Return the groups that are not of the article being judged: of one article, of several.

        The texts of the former were read a moment ago, and are hardly read again after that.
        """
        of_one: set[GroupKey] = set()
        of_many: set[GroupKey] = set()
        for key in groups:
            articles = {self._articles[each] for each in self._members.get(key, ())}
            if current not in articles:
                (of_one if len(articles) == 1 else of_many).add(key)
        return of_one, of_many

    def _judge_groups(self, groups: Iterable[GroupKey], lookup: Lookup) -> set[SegmentId]:
        touched: set[SegmentId] = set()
        # Those of one article together, whose texts are then at hand: most keys begin with it.
        for key in sorted(groups, key=lambda each: (each[1], each[0])):
            touched |= self._judge_group(key, lookup)
        return touched

    def _prepared(self, segments: Iterator[Checked]) -> Iterator[Checked]:
        """Yield segments, after those checks that get ready for many at a time did so."""
        checks = [each for each in self._checks.of_segments if isinstance(each, PreparingCheck)]
        while batch := list(islice(segments, _BATCH)):
            for check in checks:
                check.prepare(batch, self._checks.style)
            yield from batch

    def findings(self, segment_id: SegmentId) -> tuple[Finding, ...]:
        """Return a segment's findings: its own, then those of its groups."""
        found = self._found(segment_id)
        return settle(each for each in found if not self._is_by_doubtful(each))

    def _found(self, segment_id: SegmentId) -> list[Finding]:
        found = list(self._own.get(segment_id, ()))
        for key in sorted(self._groups_of.get(segment_id, ())):
            found += self._of_groups.get(key, {}).get(segment_id, ())
        return found

    def _is_by_doubtful(self, finding: Finding) -> bool:
        """Return whether a finding holds up as the measure what has to be fixed itself."""
        if finding.code not in AFTER_THE_REST:
            return False
        other = finding.values.get("segment", "")
        return other.isdecimal() and any(map(is_grave, self._found(SegmentId(int(other)))))

    def judged(self) -> tuple[SegmentId, ...]:
        """Return every segment that was judged, whether it has findings or none."""
        return tuple(self._own)

    def all(self) -> Mapping[SegmentId, tuple[Finding, ...]]:
        """Return the findings of every segment that has some."""
        ids = {each for each, found in self._own.items() if found} | set(self._groups_of)
        found = ((segment_id, self.findings(segment_id)) for segment_id in ids)
        return {segment_id: findings for segment_id, findings in found if findings}

    def check_segment(self, checked: Checked) -> tuple[Finding, ...]:
        """Judge one segment by itself, as while it is being typed; nothing is kept."""
        found = self._judged(checked)
        return self._with_fixes(checked, found, found)

    def _judged(self, checked: Checked) -> tuple[Finding, ...]:
        """Return what the checks of segments find, each fix as its check proposes it."""
        return self._judged_together([checked])[0]

    def _judged_all(self, many: Sequence[Checked]) -> list[tuple[Finding, ...]]:
        starts = range(0, len(many), SIDE_BY_SIDE)
        parts = (many[start : start + SIDE_BY_SIDE] for start in starts)
        return [found for part in parts for found in self._judged_together(part)]

    def _judged_together(self, some: Sequence[Checked]) -> list[tuple[Finding, ...]]:
        """Return what is found in each of some segments.

        They are judged check by check: code that has just run is at hand for the next segment,
        which takes a quarter off the time.
        """
        style = self._checks.style
        found: list[list[Finding]] = [[] for _ in some]
        for check in self._checks.of_segments:
            for checked, own in zip(some, found, strict=True):
                for finding in check.check(checked, style):
                    if style.wants(finding.code, finding.family):
                        own.append(_weighed(finding, style))
        return [settle(own) for own in found]

    def _judge(self, some: Sequence[Checked]) -> set[GroupKey]:
        """Judge some segments; return the groups they are or were in."""
        for checked, found in zip(some, self._judged_together(some), strict=True):
            self._own[checked.segment.id] = self._with_fixes(checked, found, found)
        self.effort.segments += len(some)
        keys: list[set[GroupKey]] = [set() for _ in some]
        for number, check in enumerate(self._checks.of_groups):
            for checked, own in zip(some, keys, strict=True):
                own.update((number, key) for key in check.keys(checked, self._checks.style))
        groups: set[GroupKey] = set()
        for checked, own in zip(some, keys, strict=True):
            self._articles[checked.segment.id] = checked.segment.article_id
            groups |= self._file(checked.segment.id, frozenset(own))
        return groups

    def _file(self, segment_id: SegmentId, keys: frozenset[GroupKey]) -> frozenset[GroupKey]:
        """File a segment under its groups; return those it is or was in."""
        before = self._keys.get(segment_id, frozenset())
        self._keys[segment_id] = keys
        for key in before - keys:
            self._leave(key, segment_id)
        for key in keys:
            self._members[key].add(segment_id)
        return before | keys

    def _forget(self, segment_id: SegmentId) -> set[GroupKey]:
        self._own.pop(segment_id, None)
        self._articles.pop(segment_id, None)
        keys = self._keys.pop(segment_id, frozenset())
        for key in keys:
            self._leave(key, segment_id)
        return set(keys)

    def _leave(self, key: GroupKey, segment_id: SegmentId) -> None:
        self._members[key].discard(segment_id)
        if not self._members[key]:
            del self._members[key]

    def _judge_group(self, key: GroupKey, lookup: Lookup) -> set[SegmentId]:
        number, name = key
        before = self._of_groups.pop(key, {})
        for segment_id in before:
            self._groups_of[segment_id].discard(key)
            if not self._groups_of[segment_id]:
                del self._groups_of[segment_id]
        members = self._members.get(key)
        check, style = self._checks.of_groups[number], self._checks.style
        if not members or len(members) < check.least:
            return set(before)
        self.effort.groups += 1
        found: defaultdict[SegmentId, list[Finding]] = defaultdict(list)
        group = lookup(tuple(members))
        for finding in check.check(name, group, style):
            if style.wants(finding.code, finding.family):
                found[finding.segment_id].append(_weighed(finding, style))
        self._of_groups[key] = self._proven(group, found)
        for segment_id in found:
            self._groups_of[segment_id].add(key)
        return set(before) | set(found)

    def _proven(
        self, group: Sequence[Checked], found: Mapping[SegmentId, Sequence[Finding]]
    ) -> dict[SegmentId, tuple[Finding, ...]]:
        """Return a group's findings, the fixes that would only move the fault left out."""
        known = {each.segment.id: each for each in group}
        proven = {}
        for segment_id, findings in found.items():
            checked = known[segment_id]
            is_judged = self._fixes and any(each.fix for each in findings)
            own = self._judged(checked) if is_judged else ()
            proven[segment_id] = self._with_fixes(checked, findings, own)
        return proven

    def _with_fixes(
        self, checked: Checked, findings: Sequence[Finding], own: Sequence[Finding]
    ) -> tuple[Finding, ...]:
        if self._fixes:
            return tuple(with_proven_fixes(checked, findings, own, self._judged_all))
        return tuple(replace(each, fix=None) if each.fix else each for each in findings)


def _weighed(finding: Finding, style: HouseStyle) -> Finding:
    severity = style.severity(finding.code, finding.family)
    return finding if severity is None else replace(finding, severity=severity)
