"""A review given out and taken back: change by change, in its reviewer's name, as one step."""

import io
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import pytest
from docx.document import Document
from lxml import etree

from tests.bilingual_word_files import MAKERS
from tests.projects import an_article, segment_ids, segments
from tests.reviewers import (
    changing_source,
    choosing,
    commenting,
    deleting,
    moving,
    noting,
    replacing,
    reviewed,
    writing,
)
from tests.word_files import change, edited, text
from workbench.api import Document as File
from workbench.formats.review.word_table import write_review_docx
from workbench.model.errors import InputError, UsageError
from workbench.model.proposal import ProposalKind, ReviewPlan
from workbench.model.review import RowState
from workbench.model.segment import Status
from workbench.model.vouching import Hand
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import Confirm, SetLocked, SetTarget
from workbench.services.exchange.paired_reading import read_paired
from workbench.services.exchange.pairs import import_pairs
from workbench.services.exchange.reviewing import (
    plan_review,
    project_id,
    review_request,
    taking,
    write_review,
)
from workbench.services.history import versions_of
from workbench.services.session import Session

TARGETS = (
    "Kerry Arrives",
    "Kerry arrived in Beijing on Sunday for talks.",
    "China said both sides would talk.",
    "Analysts wait and see.",
)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """A project whose four segments are translated and confirmed by Mei."""
    made = Session(tmp_path / "news.dzp", author="Mei")
    made.execute(AddArticle(an_article(), "a.txt"))
    for segment_id, target in zip(segment_ids(made), TARGETS, strict=True):
        made.execute(SetTarget(segment_id, target))
        made.execute(Confirm(segment_id, spread=False))
    return made


def given_out(session: Session) -> bytes:
    articles = [each.id for each in session.read.articles()]
    stream = io.BytesIO()
    write_review_docx(review_request(session.read, project_id(session), articles, "News"), stream)
    return stream.getvalue()


def back(session: Session, *deeds: Callable[[Document], object]) -> ReviewPlan:
    return plan_review(session.read, reviewed(given_out(session), *deeds), "news.docx")


def take(session: Session, plan: ReviewPlan, *numbers: int) -> None:
    command = taking(plan, numbers or [each.number for each in plan.proposals])
    assert command is not None
    session.execute(command)


def targets(session: Session) -> list[str]:
    return [each.target for each in segments(session)]


def test_what_nobody_edited_proposes_nothing(session: Session) -> None:
    plan = back(session)

    assert (plan.proposals, plan.odd, plan.unchanged) == ((), (), 4)


def test_a_table_that_comes_back_without_any_english_is_refused(session: Session) -> None:
    with pytest.raises(InputError) as caught:
        back(session, *(writing(number, "") for number in range(1, 5)))

    assert caught.value.code == "review.no_english"
    assert targets(session) == list(TARGETS)


def test_one_text_that_a_reviewer_emptied_is_proposed(session: Session) -> None:
    plan = back(session, writing(3, ""))

    assert [(each.row, each.new) for each in plan.proposals] == [(3, "")]


def test_each_tracked_change_is_a_proposal_with_who_made_it(session: Session) -> None:
    plan = back(
        session,
        replacing(2, "Sunday", "Monday", "Lin"),
        commenting(3, "Which sides?", "Zhao"),
    )

    text_of, note = plan.proposals
    assert (text_of.kind, text_of.author, text_of.row) == (ProposalKind.TEXT, "Lin", 2)
    assert (text_of.old, text_of.new) == (TARGETS[1], TARGETS[1].replace("Sunday", "Monday"))
    assert (note.kind, note.new, note.author) == (ProposalKind.NOTE, "Which sides?", "Zhao")
    assert plan.authors == ("Lin", "Zhao")


def test_all_that_is_accepted_is_one_step_in_the_reviewers_names(session: Session) -> None:
    before = segments(session)
    plan = back(
        session,
        replacing(2, "Sunday", "Monday", "Lin"),
        replacing(4, "wait", "waited", "Wang"),
        commenting(3, "Which sides?", "Zhao"),
    )

    take(session, plan)

    after = segments(session)
    (note,) = session.read.notes_of([after[2].id])
    assert after[1].target == TARGETS[1].replace("Sunday", "Monday")
    assert (after[1].changed_by, after[1].vouched_by, after[1].status) == (
        *("Lin", "Lin"),
        Status.REVIEWED,
    )
    assert (after[3].target, after[3].changed_by) == ("Analysts waited and see.", "Wang")
    assert (note.text, note.author) == ("Which sides?", "Zhao")
    assert after[0] == before[0]
    session.undo()
    assert targets(session) == list(TARGETS)
    assert session.read.notes_of([after[2].id]) == []


def test_the_history_names_the_reviewer_and_not_who_took_the_review_back(session: Session) -> None:
    take(session, back(session, replacing(2, "Sunday", "Monday", "Lin")))
    second = segment_ids(session)[1]
    reviewer, translator, *_ = versions_of(session.read, second)

    assert (reviewer.author, translator.author) == ("Lin", "Mei")
    assert session.author == "Mei"
    assert session.hand is Hand.TRANSLATOR


def test_of_two_changes_in_one_row_one_can_be_refused(session: Session) -> None:
    plan = back(session, _two_changes)
    first, second = plan.proposals

    take(session, plan, second.number)

    assert (first.author, second.author) == ("Lin", "Wang")
    assert first.new == "Kerry came in Beijing on Sunday for talks."
    assert targets(session)[1] == "Kerry arrived in Beijing on Sunday to talk."


def _two_changes(document: Document) -> None:
    replacing(2, "arrived", "came", "Lin")(document)
    paragraph = document.tables[0].rows[2].cells[3].paragraphs[0]
    last = paragraph.runs[-1]
    last.text = " in Beijing on Sunday "
    for kind, words in (("del", "for talks"), ("ins", "to talk")):
        markup = change(kind, text(words), author="Wang")
        space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        declared = markup.replace(f"<w:{kind} ", f'<w:{kind} xmlns:w="{space}" ')
        paragraph._p.append(etree.fromstring(declared))
    paragraph.add_run(".")


def test_an_edit_without_tracking_is_one_proposal_for_its_row(session: Session) -> None:
    plan = back(session, writing(1, "Kerry Is Here"))

    (proposal,) = plan.proposals

    assert (proposal.old, proposal.new, proposal.author) == (TARGETS[0], "Kerry Is Here", "")
    take(session, plan)
    assert targets(session)[0] == "Kerry Is Here"
    assert segments(session)[0].changed_by == "Mei"


def test_a_status_that_was_chosen_and_words_in_the_notes_are_proposals(session: Session) -> None:
    plan = back(session, choosing(1, "rejected"), noting(2, "Ask the desk."), choosing(3, "final"))

    assert [(each.kind, each.row, each.old, each.new) for each in plan.proposals] == [
        (ProposalKind.STATUS, 1, "translated", "rejected"),
        (ProposalKind.NOTE, 2, "", "Ask the desk."),
        (ProposalKind.STATUS, 3, "translated", "reviewed"),
    ]
    take(session, plan)
    assert [each.status for each in segments(session)][::2] == [Status.REJECTED, Status.REVIEWED]


def test_rows_that_are_not_as_they_were_given_out_are_told_and_not_applied(
    session: Session,
) -> None:
    data = given_out(session)
    session.execute(SetTarget(segment_ids(session)[3], "Changed meanwhile."))

    plan = plan_review(
        session.read,
        reviewed(
            data,
            replacing(1, "Arrives", "Is Here", "Lin"),
            changing_source(2, "别的原文"),
            replacing(4, "wait", "waited", "Lin"),
            deleting(3),
        ),
        "news.docx",
    )

    assert [each.row for each in plan.proposals] == [1]
    assert sorted(sorted(row.states) for row in plan.odd) == [
        [RowState.DELETED],
        [RowState.OUTDATED],
        [RowState.SOURCE_CHANGED],
    ]


def test_rows_that_were_moved_or_copied_are_told(session: Session) -> None:
    def copying(document: Document) -> None:
        row = document.tables[0].rows[3]._tr
        row.addnext(deepcopy(row))

    moved = back(session, moving(1, 4), replacing(1, "Kerry", "Mr Kerry", "Lin"))
    copied = back(session, copying, replacing(3, "China", "Beijing", "Lin"))

    assert [row.states for row in moved.odd] == [frozenset({RowState.MOVED})]
    assert [each.row for each in moved.proposals] == [2]
    assert {state for row in copied.odd for state in row.states} == {RowState.COPIED}
    assert copied.proposals == ()


def test_a_table_of_another_project_proposes_nothing(session: Session, tmp_path: Path) -> None:
    with Session(tmp_path / "other.dzp") as other:
        other.execute(AddArticle(an_article(), "a.txt"))
        data = reviewed(given_out(other), writing(1, "Kerry Is Here"))
    project_id(session)

    plan = plan_review(session.read, data, "news.docx")

    assert plan.proposals == ()
    assert all(RowState.FOREIGN in row.states for row in plan.odd)


def test_an_edit_of_a_locked_segment_is_told(session: Session) -> None:
    first, *_ = segment_ids(session)
    data = reviewed(given_out(session), writing(1, "Kerry Is Here"))
    session.execute(SetLocked((first,), locked=True))

    plan = plan_review(session.read, data, "news.docx")

    assert [row.states for row in plan.odd] == [frozenset({RowState.LOCKED})]
    assert plan.proposals == ()


def test_what_changed_after_the_review_was_read_is_left_alone(session: Session) -> None:
    first, *_ = segment_ids(session)
    plan = back(session, writing(1, "Kerry Is Here"), writing(2, "He came."))
    session.execute(SetTarget(first, "Mine"))
    command = taking(plan, {1, 2})
    assert command is not None

    session.execute(command)

    assert targets(session)[:2] == ["Mine", "He came."]
    assert (command.outcome.segments, command.outcome.stale) == (1, (first,))


def test_a_number_that_no_change_has_is_refused(session: Session) -> None:
    plan = back(session, writing(1, "Kerry Is Here"))

    with pytest.raises(UsageError, match=r"review\.no_change"):
        taking(plan, {1, 2})

    assert taking(plan, ()) is None


def test_a_workbook_goes_the_same_way(session: Session, tmp_path: Path) -> None:
    articles = [each.id for each in session.read.articles()]
    request = review_request(session.read, project_id(session), articles, "News")
    path = tmp_path / "news.xlsx"
    write_review(request, path)

    plan = plan_review(session.read, path.read_bytes(), path.name)

    assert (plan.proposals, plan.unchanged) == ((), 4)


def test_a_name_of_no_table_is_refused_and_so_is_nothing(session: Session, tmp_path: Path) -> None:
    articles = [each.id for each in session.read.articles()]
    request = review_request(session.read, "p", articles, "News")

    with pytest.raises(UsageError, match=r"review\.no_format"):
        write_review(request, tmp_path / "news.pdf")
    with pytest.raises(UsageError, match=r"review\.nothing"):
        review_request(session.read, "p", articles, "News", statuses={Status.DRAFT})


@pytest.mark.parametrize("tool", ["memoq", "trados", "cafetran"])
def test_the_same_goes_for_the_tables_of_other_tools(session: Session, tool: str) -> None:
    data = MAKERS[tool]()
    file = read_paired(File(data, "story.docx"))
    assert file is not None
    import_pairs(session, file.articles, "story.docx", file.original)
    imported = segments(session)[4:]
    said = text("We waited.")

    plan = plan_review(
        session.read,
        edited(data, {said: change("del", said) + change("ins", text("We waited three days."))}),
        "story.docx",
    )

    (proposal,) = plan.proposals
    assert (plan.tool, plan.odd) == (tool, ())
    assert (proposal.segment_id, proposal.author) == (imported[2].id, "Lin")
    take(session, plan)
    assert targets(session)[6] == "We waited three days."


def test_a_tool_s_review_of_what_came_as_another_file_is_known_by_its_sources(
    session: Session,
) -> None:
    data = edited(MAKERS["table"](), {text("渡轮复航"): text("美国气候特使克里抵达北京展开访问")})

    plan = plan_review(session.read, data, "table.docx")

    assert [(each.row, each.new) for each in plan.proposals] == [(1, "Ferry Back")]
    assert {state for row in plan.odd for state in row.states} == {RowState.UNKNOWN}
