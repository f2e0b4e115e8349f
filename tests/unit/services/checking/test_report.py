"""The desk's report: what became of findings, who signed, in words that are given to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.projects import Clock, an_article, segments
from workbench.formats.reports.desk import ArticleReport
from workbench.model.errors import EnvironmentFailure
from workbench.model.finding import Decision, DecisionKind, Family, Finding, Severity, Span
from workbench.model.ids import ArticleId
from workbench.model.segment import Segment
from workbench.report_words import ReportInWords, local_moment
from workbench.services.checking.checking import ReviewedFinding
from workbench.services.checking.report import DeskReport, KnownFindings
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.decisions import AskTranslator, DismissFinding
from workbench.services.commands.targets import SetTarget
from workbench.services.jobs import Cancelled, CancelToken
from workbench.services.session import Session

MARK = "of the words"


@pytest.fixture
def session(project_path: Path) -> Iterator[Session]:
    """Two articles, the headline of the first of which is in English."""
    with Session(project_path, author="Ann", clock=Clock()) as made:
        made.execute(AddArticle(an_article(), "one.txt"))
        made.execute(AddArticle(an_article("另一条", url="https://example.org/2"), "two.txt"))
        made.execute(SetTarget(segments(made)[0].id, "Kerry Kerry lands"))
        yield made


def found_in(segment: Segment, decision: Decision | None = None) -> ReviewedFinding:
    finding = Finding(
        "doubled.word",
        Family.DOUBLED,
        Severity.WARNING,
        segment.id,
        target=(Span(0, 11),),
        details=(("word", "Kerry"),),
    )
    return ReviewedFinding(finding, MARK, decision)


def reports(
    session: Session, known: KnownFindings, words: ReportInWords | None = None
) -> list[ArticleReport]:
    return list(DeskReport(session.read, known, words or ReportInWords()).articles())


def test_every_article_is_reported_by_its_english_headline_also_with_nothing_found(
    session: Session,
) -> None:
    first, second = reports(session, KnownFindings({}))
    assert (first.headline, first.title) == ("Kerry Kerry lands", segments(session)[0].source)
    assert (second.headline, second.title) == ("另一条", "")
    assert first.summary == second.summary == "Nothing was found."
    assert first.signature == second.signature == "Not signed off"


def test_an_open_finding_is_marked_and_counted(session: Session) -> None:
    segment = segments(session)[0]
    first, _ = reports(session, KnownFindings({segment.id: (found_in(segment),)}))
    (line,) = first.lines
    assert (line.number, line.state, line.severity) == (1, "open", "warning")
    assert line.in_target == (Span(0, 11),)
    assert line.decision == "still open"
    assert first.summary == "1 found: 0 fixed, 0 dismissed, 0 asked, 1 still open"


def test_a_finding_whose_text_changed_since_is_being_checked_and_marks_nothing(
    session: Session,
) -> None:
    segment = segments(session)[0]
    known = KnownFindings({segment.id: (found_in(segment),)}, frozenset({segment.id}))
    (line,) = reports(session, known)[0].lines
    assert (line.decision, line.in_target) == ("being checked", ())


def test_a_dismissal_is_told_with_its_reason_and_by_whom(session: Session) -> None:
    segment = segments(session)[0]
    session.execute(DismissFinding(segment.id, "doubled.word", MARK, "a name"))
    (said,) = session.read.decisions()
    known = KnownFindings({segment.id: (found_in(segment, said),)})
    (line,) = reports(session, known)[0].lines
    assert line.state == DecisionKind.DISMISSED.value
    assert line.decision == f"dismissed: a name · Ann · {local_moment(said.created_at)}"


def test_what_the_translator_was_asked_stays_after_the_words_are_others(session: Session) -> None:
    segment = segments(session)[0]
    session.execute(AskTranslator(segment.id, "doubled.word", MARK, "Twice?"))
    (line,) = reports(session, KnownFindings({}))[0].lines
    assert (line.state, line.finding, line.severity) == ("asked", "Twice?", "")
    assert line.decision.startswith("asked · Ann · ")


@pytest.mark.parametrize(("of", "named"), [(1, "segment 2,"), (4, "segment 1 of “另一条”,")])
def test_a_finding_names_another_segment_by_the_number_on_its_row(
    session: Session, of: int, named: str
) -> None:
    segment, other = segments(session)[0], segments(session)[of]
    details = (("other", "a"), ("target", "b"), ("segment", str(other.id)))
    finding = Finding(
        "consistency.same_source", Family.CONSISTENCY, Severity.HINT, segment.id, details=details
    )
    known = KnownFindings({segment.id: (ReviewedFinding(finding, MARK),)})
    (line,) = reports(session, known)[0].lines
    assert named in line.finding


def test_the_words_are_those_that_are_given(session: Session) -> None:
    def loud(text: str, _number: int = -1, /) -> str:
        return text.upper()

    words = ReportInWords(loud, lambda _: "now")
    (first, _) = reports(session, KnownFindings({}), words)
    assert first.signature == "NOT SIGNED OFF"
    assert words.headings[0] == "SEGMENT"


def test_only_the_articles_that_are_chosen_are_reported(session: Session) -> None:
    second = session.read.articles()[1].id
    report = DeskReport(session.read, KnownFindings({}), ReportInWords())
    assert [each.headline for each in report.articles((second,))] == ["另一条"]
    assert not list(report.articles((ArticleId(99),)))


def test_a_report_that_is_cancelled_leaves_no_file(session: Session, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    page = tmp_path / "report.html"
    with pytest.raises(Cancelled):
        DeskReport(session.read, KnownFindings({}), ReportInWords()).write(page, "news", (), token)
    assert not [each for each in tmp_path.iterdir() if "news" not in each.name]


def test_a_report_goes_to_no_missing_folder(session: Session, tmp_path: Path) -> None:
    report = DeskReport(session.read, KnownFindings({}), ReportInWords())
    with pytest.raises(EnvironmentFailure) as raised:
        report.write(tmp_path / "gone" / "report.html", "news")
    assert raised.value.code == "export.no_folder"
