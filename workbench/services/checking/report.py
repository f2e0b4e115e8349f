"""The desk's report: of every article who signed it, and what became of what was found in it."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import BinaryIO, Protocol

from workbench.formats.reports.desk import ArticleReport, ReportLine, report_page
from workbench.model.finding import Decision, DecisionKind, Finding, Severity
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Segment
from workbench.model.sign_off import SignOff
from workbench.services.checking.checking import ReviewedFinding
from workbench.services.jobs import CancelToken
from workbench.services.writing import write_atomically
from workbench.storage.reader import ProjectReader

_OPEN = "open"


class ReportWords(Protocol):
    """What the report says, in the language of whoever writes it; used on a job's thread."""

    @property
    def headings(self) -> tuple[str, ...]:
        """Return what stands over the five columns."""

    @property
    def still_open(self) -> str:
        """Return what is said of a finding nobody has decided."""

    @property
    def being_checked(self) -> str:
        """Return what is said of a finding whose text has changed since."""

    def title(self, name: str) -> str:
        """Return the title of the report of the project `name`."""

    def severity(self, severity: Severity) -> str:
        """Return how much a finding matters."""

    def finding(self, finding: Finding, locate: Callable[[object], object]) -> str:
        """Return the sentence of a finding; `locate` names another segment it is about."""

    def elsewhere(self, number: int, title: str) -> str:
        """Return what names a segment of another article."""

    def decision(self, said: Decision, reason: str) -> str:
        """Return what was decided, for which reason, by whom and when."""

    def signature(self, signed: SignOff | None) -> str:
        """Return who signed an article, or that nobody did."""

    def summary(self, numbers: Mapping[str, int]) -> str:
        """Return how many findings there are; `numbers` counts them by state."""


@dataclass(frozen=True, slots=True)
class KnownFindings:
    """What the checks said of each segment, and of which segments that is no longer the text."""

    found: Mapping[SegmentId, Sequence[ReviewedFinding]]
    waiting: frozenset[SegmentId] = frozenset()


@dataclass(frozen=True, slots=True)
class _Row:
    """A segment, its number in its article, and what names any other."""

    segment: Segment
    number: int
    locate: Callable[[object], object]


class DeskReport:
    """Builds the report of one project, one article in memory at a time."""

    def __init__(self, reader: ProjectReader, known: KnownFindings, words: ReportWords) -> None:
        """Report what `known` holds of the project in `reader`."""
        self._reader = reader
        self._known = known
        self._words = words

    def articles(
        self, chosen: Iterable[ArticleId] = (), token: CancelToken | None = None
    ) -> Iterator[ArticleReport]:
        """Yield a report of every article in order, also of those in which nothing was found.

        `chosen` leaves out the others where it names any. Raise `Cancelled` once `token` says so.
        """
        wanted = frozenset(chosen)
        ids = [each.id for each in self._reader.articles() if not wanted or each.id in wanted]
        signed = {each.article_id: each for each in self._reader.sign_offs()}
        headlines = self._reader.headlines()
        for article, segments in self._reader.walk(ids):
            if token is not None:
                token.raise_if_cancelled()
            lines = tuple(self._lines(segments))
            headline = headlines.get(article.id) or article.title
            yield ArticleReport(
                headline,
                article.title if article.title != headline else "",
                self._words.signature(signed.get(article.id)),
                self._words.summary(Counter(line.state for line in lines)),
                lines,
            )

    def _lines(self, segments: Sequence[Segment]) -> Iterator[ReportLine]:
        said_of: defaultdict[SegmentId, list[Decision]] = defaultdict(list)
        for said in self._reader.decisions([each.id for each in segments]):
            if said.kind is not DecisionKind.DISMISSED:
                said_of[said.segment_id].append(said)
        numbers = {str(segment.id): number for number, segment in enumerate(segments, 1)}
        for number, segment in enumerate(segments, 1):
            row = _Row(segment, number, partial(self._locate, numbers))
            yield from self._lines_of(row, said_of[segment.id])

    def _locate(self, numbers: Mapping[str, int], segment_id: object) -> object:
        """Return the number of a segment's row; the title, too, where that is another article's."""
        known = numbers.get(str(segment_id))
        if known is not None or not str(segment_id).isdecimal():
            return known or segment_id
        wanted = SegmentId(int(str(segment_id)))
        segment = self._reader.segments([wanted]).get(wanted)
        if segment is None:
            return segment_id
        title = self._reader.article(segment.article_id).title
        return self._words.elsewhere(self._reader.number_of(wanted), title)

    def _lines_of(self, row: "_Row", decisions: Sequence[Decision]) -> Iterator[ReportLine]:
        segment = row.segment
        waits = segment.id in self._known.waiting
        found = self._known.found.get(segment.id, ())
        back = set() if waits else {(each.finding.code, each.judged) for each in found}
        gone = [each for each in decisions if _key(each) not in back]
        for said in gone:
            yield self._gone(row, said)
        settled = set(map(_key, gone))
        for judged in found:
            if not waits:
                yield self._found(row, judged)
            elif (judged.finding.code, judged.judged) not in settled:
                yield self._waiting(row, judged)

    def _gone(self, row: "_Row", said: Decision) -> ReportLine:
        """Return a finding that is found no more: it was fixed, or the translator was asked."""
        texts = (said.reason, row.segment.source, row.segment.target)
        return ReportLine(row.number, said.kind.value, "", *texts, self._words.decision(said, ""))

    def _found(self, row: "_Row", judged: ReviewedFinding) -> ReportLine:
        finding, said, words = judged.finding, judged.decision, self._words
        return ReportLine(
            row.number,
            _OPEN if said is None else said.kind.value,
            words.severity(finding.severity),
            words.finding(finding, row.locate),
            row.segment.source,
            row.segment.target,
            words.still_open if said is None else words.decision(said, said.reason),
            finding.source,
            finding.target,
        )

    def _waiting(self, row: "_Row", judged: ReviewedFinding) -> ReportLine:
        """Return a finding whose text has changed since, so that nothing in it can be marked."""
        found = self._found(row, judged)
        decision = self._words.being_checked if judged.is_open else found.decision
        return replace(found, in_source=(), in_target=(), decision=decision)

    def write(
        self,
        path: Path,
        name: str,
        chosen: Iterable[ArticleId] = (),
        token: CancelToken | None = None,
    ) -> None:
        """Write the report of the project `name` to a page to read and to print.

        Nothing is left half written: raise `EnvironmentFailure` where it cannot be, `Cancelled`
        once `token` says so.
        """
        reports = self.articles(chosen, token)
        page = report_page(self._words.title(name), self._words.headings, reports)

        def fill(stream: BinaryIO) -> None:
            stream.writelines(piece.encode("utf-8", "replace") for piece in page)

        write_atomically(path, fill)


def _key(said: Decision) -> tuple[str, str]:
    """Return what tells the finding that a decision is about from the others of its segment."""
    return said.code, said.judged
