"""What the printed report says of each article, in the window's language."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ui.language import noted, tr
from ui.messages import SEVERITY_NAMES, VERDICT_NAMES, moment_of
from ui.sentences import finding_sentence
from ui.viewmodels.desk_round import sign_off_of
from ui.viewmodels.open_project import OpenProject
from ui.viewmodels.signing import signed_words
from workbench.formats.reports.desk import ArticleReport, ReportLine
from workbench.model.article import Article
from workbench.model.finding import Decision, DecisionKind
from workbench.model.segment import Segment
from workbench.services.checking.checking import ReviewedFinding

HEADINGS = (
    *(noted("Segment"), noted("Finding"), noted("Source"), noted("Target"), noted("Decision")),
)
"""What stands over the columns of the report."""


def article_reports(project: OpenProject) -> Iterator[ArticleReport]:
    """Yield a report of every article in order, also of those in which nothing was found."""
    read = project.session.read
    for article in read.articles():
        segments = read.segments_of(article.id)
        lines = tuple(_lines(project, segments))
        headline = project.headline(article)
        yield ArticleReport(
            headline,
            article.title if article.title != headline else "",
            _signature(project, article),
            _summary(lines),
            tuple(lines),
        )


def _signature(project: OpenProject, article: Article) -> str:
    signed = sign_off_of(project.session.read, article)
    return tr("Not signed off") if signed is None else signed_words(signed)


def _lines(project: OpenProject, segments: Iterable[Segment]) -> Iterator[ReportLine]:
    listed = list(segments)
    said_of: dict[int, list[Decision]] = {}
    for said in project.session.read.decisions([each.id for each in listed]):
        if said.kind is not DecisionKind.DISMISSED:
            said_of.setdefault(said.segment_id, []).append(said)
    for number, segment in enumerate(listed, 1):
        waits, found = project.board.waits(segment.id), project.board.of(segment.id)
        back = set() if waits else {(each.finding.code, each.judged) for each in found}
        gone = [each for each in said_of.get(segment.id, ()) if _key(each) not in back]
        for said in gone:
            yield _gone(segment, number, said)
        fixed = set(map(_key, gone))
        for judged in found:
            if not waits:
                yield _found(segment, number, judged)
            elif (judged.finding.code, judged.judged) not in fixed:
                yield _waiting(segment, number, judged)


def _key(said: Decision) -> tuple[str, str]:
    """Return what tells the finding that a decision is about from the others of its segment."""
    return said.code, said.judged


def _gone(segment: Segment, number: int, said: Decision) -> ReportLine:
    """Return a finding that is found no more: it was fixed, or the translator was asked."""
    texts = (said.reason, segment.source, segment.target)
    return ReportLine(number, said.kind.value, "", *texts, _decision(said, ""))


def _found(segment: Segment, number: int, judged: ReviewedFinding) -> ReportLine:
    finding, said = judged.finding, judged.decision
    return ReportLine(
        number,
        "open" if said is None else said.kind.value,
        SEVERITY_NAMES[finding.severity],
        finding_sentence(finding),
        segment.source,
        segment.target,
        tr("still open") if said is None else _decision(said, said.reason),
        finding.source,
        finding.target,
    )


def _waiting(segment: Segment, number: int, judged: ReviewedFinding) -> ReportLine:
    """Return a finding whose text has changed since, so that nothing in it can be marked."""
    found = _found(segment, number, judged)
    decision = tr("being checked") if judged.is_open else found.decision
    return replace(found, in_source=(), in_target=(), decision=decision)


def _decision(said: Decision, reason: str) -> str:
    """Return what was decided, why, by whom and when."""
    decided = f"{VERDICT_NAMES[said.kind]}: {reason}" if reason else VERDICT_NAMES[said.kind]
    return " · ".join((decided, said.created_by, moment_of(said.created_at)))


def _summary(lines: Iterable[ReportLine]) -> str:
    states = [line.state for line in lines]
    if not states:
        return tr("Nothing was found.")
    return tr(
        "{found} found: {fixed} fixed, {dismissed} dismissed, {asked} asked, {open} still open",
        found=len(states),
        fixed=states.count("fixed"),
        dismissed=states.count("dismissed"),
        asked=states.count("asked"),
        open=states.count("open"),
    )
