"""What the printed report says of each article, in the window's language."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ui.language import noted, tr
from ui.messages import SEVERITY_NAMES, VERDICT_NAMES, moment_of
from ui.sentences import finding_sentence
from ui.viewmodels.desk_round import signature_of
from ui.viewmodels.open_project import OpenProject
from workbench.formats.desk_report import ArticleReport, ReportLine
from workbench.model.article import Article
from workbench.model.finding import Verdict, VerdictKind
from workbench.model.segment import Segment
from workbench.services.checking import Judged

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
    return signature_of(project.session.read, article) or tr("Not signed off")


def _lines(project: OpenProject, segments: Iterable[Segment]) -> Iterator[ReportLine]:
    listed = list(segments)
    fixed: dict[int, list[Verdict]] = {}
    for said in project.session.read.verdicts([each.id for each in listed]):
        if said.kind is VerdictKind.FIXED:
            fixed.setdefault(said.segment_id, []).append(said)
    for number, segment in enumerate(listed, 1):
        for said in fixed.get(segment.id, ()):
            yield _fixed(segment, number, said)
        mended = {(said.code, said.judged) for said in fixed.get(segment.id, ())}
        waits = project.board.waits(segment.id)
        for judged in project.board.of(segment.id):
            if not waits:
                yield _found(segment, number, judged)
            elif (judged.finding.code, judged.judged) not in mended:
                yield _waiting(segment, number, judged)


def _fixed(segment: Segment, number: int, said: Verdict) -> ReportLine:
    return ReportLine(
        number, "fixed", "", said.reason, segment.source, segment.target, _decision(said, "")
    )


def _found(segment: Segment, number: int, judged: Judged) -> ReportLine:
    finding, said = judged.finding, judged.verdict
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


def _waiting(segment: Segment, number: int, judged: Judged) -> ReportLine:
    """Return a finding whose text has changed since, so that nothing in it can be marked."""
    found = _found(segment, number, judged)
    decision = tr("being checked") if judged.is_open else found.decision
    return replace(found, in_source=(), in_target=(), decision=decision)


def _decision(said: Verdict, reason: str) -> str:
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
