"""Checking a project: its segments as the checks see them, and what editors said to findings."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta, timezone
from functools import cached_property

from workbench.api import Api, ArticleFacts, Checked, GroupCheck
from workbench.bitext.encoder import is_installed
from workbench.checks.judgement import fingerprints
from workbench.checks.writing.stray_variants import variant_checks
from workbench.formats.glossaries.tsv import starter_entries
from workbench.model.article import Article
from workbench.model.finding import Decision, DecisionKind, Finding, Opinion, Severity
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.moments import in_zone, is_reckonable, moment_at
from workbench.model.segment import Segment
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.services.checking.engine import CheckEngine, Checks
from workbench.services.checking.opinions import opinions_in, with_opinions
from workbench.services.jobs import CancelToken
from workbench.storage.reader import ProjectReader
from workbench.text.conversion.glossary import Glossary
from workbench.text.converter import Engine
from workbench.text.names.records import Records

# China's, Taiwan's, Hong Kong's and Singapore's time, in which Chinese news dates itself.
BEIJING = timezone(timedelta(hours=8), "UTC+8")

# The project's setting that names one of the user's house styles, "" for the usual one.
STYLE_SETTING = "checks.style"

# Segments that a walk keeps at hand: what an article's have in common is asked for when it ends.
_KEPT = 1_000

WEIGHTS: Mapping[Severity, int] = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}


@dataclass(frozen=True, slots=True)
class ReviewedFinding:
    """A finding, the fingerprint of what it judged, and what the user said to it."""

    finding: Finding
    judged: str
    decision: Decision | None = None

    @property
    def is_open(self) -> bool:
        """Return whether nobody has said anything to it."""
        return self.decision is None


def judge(
    findings: Sequence[Finding], segment: Segment, decisions: Iterable[Decision]
) -> tuple[ReviewedFinding, ...]:
    """Return a segment's findings, each with the decision that was given on the same words."""
    said = {
        (each.code, each.judged): each
        for each in decisions
        if each.segment_id == segment.id and each.kind is not DecisionKind.FIXED
    }
    marks = fingerprints(findings, segment)
    return tuple(
        ReviewedFinding(finding, mark, said.get((finding.code, mark)))
        for finding, mark in zip(findings, marks, strict=True)
    )


def reviewed(
    checks: "ProjectChecks", reader: ProjectReader, segment_ids: Iterable[SegmentId]
) -> dict[SegmentId, tuple[ReviewedFinding, ...]]:
    """Return what is known of some segments, the gravest first, with what was said to it."""
    wanted = tuple(segment_ids)
    said: defaultdict[SegmentId, list[Decision]] = defaultdict(list)
    for decision in reader.decisions(wanted):
        said[decision.segment_id].append(decision)
    opinions = opinions_in(reader, wanted)
    found = dict.fromkeys(wanted, ())
    return found | {
        segment.id: gravest_first(
            judge(checks.findings(segment, opinions[segment.id]), segment, said[segment.id])
        )
        for segment in reader.segments(wanted).values()
    }


def gravest_first(found: Iterable[ReviewedFinding]) -> tuple[ReviewedFinding, ...]:
    """Return findings by how much they matter, else in their order."""
    return tuple(sorted(found, key=lambda each: WEIGHTS[each.finding.severity]))


def usual_checks(api: Api, engine: Engine, style: HouseStyle) -> Checks:
    """Return every check registered; the first call imports them all, some 100 ms."""
    found = [check for family in api.checks.values() for check in family.make()]
    found += variant_checks(engine, starter_entries())
    return Checks(
        tuple(check for check in found if not isinstance(check, GroupCheck)),
        tuple(check for check in found if isinstance(check, GroupCheck)),
        style,
    )


def starter_names(entries: Iterable[GlossaryEntry]) -> tuple[GlossaryEntry, ...]:
    """Return the starter's names: its words are for conversion, their English is no agreed one."""
    return tuple(entry for entry in entries if entry.kind is not EntryKind.WORD)


def shared_records(shared: Glossary) -> tuple[GlossaryEntry, ...]:
    """Return the records that checks and drafts take from outside a project."""
    return (*shared.user, *shared.termbases, *starter_names(shared.starter))


def article_facts(article: Article, terms: tuple[GlossaryEntry, ...]) -> ArticleFacts:
    """Return what checks know of an article; it is dated by the clocks of Beijing and Taipei."""
    published = article.published_at
    moment = None
    if published is not None:
        moment = in_zone(moment_at(published), BEIJING)
    if moment is not None and not is_reckonable(moment):
        moment = None
    return ArticleFacts(article.language, moment, article.title, terms)


def project_checks(
    api: Api,
    engine: Engine,
    style: HouseStyle,
    shared: tuple[GlossaryEntry, ...] = (),
    *,
    fixes: bool = True,
) -> "ProjectChecks":
    """Return the usual checks of a project; what they are is imported when they first judge."""
    return ProjectChecks(lambda: usual_checks(api, engine, style), style, shared, fixes=fixes)


def left_by_meaning(checks: "ProjectChecks") -> tuple[SegmentId, ...]:
    """Return what was judged without being prepared for a comparison by meaning that is wanted."""
    return checks.engine.judged() if checks.style.by_meaning and is_installed() else ()


class ProjectChecks:
    """The findings of one project, brought up to date from a view of it; for one thread a time."""

    def __init__(
        self,
        make: Callable[[], Checks],
        style: HouseStyle,
        shared: tuple[GlossaryEntry, ...],
        *,
        fixes: bool = True,
    ) -> None:
        """Check by what `make` returns; `shared` are the records from outside the project.

        It is called when something is first judged here, for it imports every check; a large
        project is judged in a process of its own, which needs the style and the records alone.
        `fixes` tells whether findings are to have them, as `CheckEngine` takes it.
        """
        self.style = style
        self.shared = shared
        self._make = make
        self._fixes = fixes
        self._records = Records(shared)

    @cached_property
    def engine(self) -> CheckEngine:
        """Return what judges; the first call makes it."""
        return CheckEngine(self._checks, fixes=self._fixes)

    @cached_property
    def _checks(self) -> Checks:
        return self._make()

    def fresh(self) -> "ProjectChecks":
        """Return the same checks that have judged nothing yet."""
        return ProjectChecks(lambda: self._checks, self.style, self.shared)

    def findings(self, segment: Segment, opinions: Iterable[Opinion]) -> tuple[Finding, ...]:
        """Return what was found in a segment, and what second readers found besides."""
        return with_opinions(self.engine.findings(segment.id), opinions, segment, self.style)

    def with_any(self, reader: ProjectReader) -> frozenset[SegmentId]:
        """Return the segments that the checks or a second reader said something of."""
        return frozenset(self.engine.all()).union(each.segment_id for each in reader.opinions())

    def check_all(
        self, reader: ProjectReader, token: CancelToken, *, prepared: bool | None = None
    ) -> frozenset[SegmentId]:
        """Judge every segment of the project; slow, for a job or a process of its own.

        `prepared` is as `CheckEngine.update` takes it.
        """
        view = self._view(reader)
        ids = [article.id for article in reader.articles()]
        return self.engine.update(view.walk(ids, token), (), view.lookup, prepared=prepared)

    def check_some(
        self,
        reader: ProjectReader,
        segment_ids: Iterable[SegmentId],
        *,
        prepared: bool | None = None,
    ) -> frozenset[SegmentId]:
        """Judge some segments again, and what depends on them; what is gone is forgotten.

        `prepared` is as `CheckEngine.update` takes it.
        """
        view = self._view(reader)
        wanted = tuple(segment_ids)
        there = view.lookup(wanted)
        gone = set(wanted) - {checked.segment.id for checked in there}
        return self.engine.update(there, gone, view.lookup, prepared=prepared)

    def check_now(self, reader: ProjectReader, segment: Segment) -> tuple[Finding, ...]:
        """Judge one segment as it stands here, by itself, without keeping anything."""
        view = self._view(reader)
        return self.engine.check_segment(view.checked(segment))

    def _view(self, reader: ProjectReader) -> "_View":
        records = Records((*(term.entry for term in reader.terms()), *self.shared))
        if records != self._records:
            self._records = records
        return _View(reader, self._records)


class _View:
    """Segments of a project with what is known of their articles."""

    def __init__(self, reader: ProjectReader, records: Records) -> None:
        self._reader = reader
        articles = reader.articles()
        self._facts = {each.id: article_facts(each, records) for each in articles}
        self._order = {each.id: place for place, each in enumerate(articles)}
        self._walked: dict[SegmentId, Checked] = {}

    def checked(self, segment: Segment) -> Checked:
        return Checked(segment, self._facts[segment.article_id])

    def lookup(self, segment_ids: Sequence[SegmentId]) -> list[Checked]:
        known = self._walked
        unread = [each for each in segment_ids if each not in known]
        found = [known[each] for each in segment_ids if each in known]
        found += map(self.checked, self._reader.segments(unread).values()) if unread else ()
        return sorted(
            found,
            key=lambda each: (
                self._order[each.segment.article_id],
                each.segment.position,
                each.segment.id,
            ),
        )

    def walk(self, article_ids: Iterable[ArticleId], token: CancelToken) -> Iterator[Checked]:
        for article_id in article_ids:
            if len(self._walked) > _KEPT:
                self._walked.clear()
            segments = list(map(self.checked, self._reader.segments_of(article_id)))
            self._walked.update((each.segment.id, each) for each in segments)
            for each in segments:
                token.raise_if_cancelled()
                yield each
