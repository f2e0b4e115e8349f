"""Sign-offs: what they make final, what they refuse, and how long they hold."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.projects import PARAGRAPHS, an_article, segment_ids, segments
from workbench.model.article import ImportedArticle
from workbench.model.errors import UsageError
from workbench.model.finding import Decision, DecisionKind, Family, Finding, Severity
from workbench.model.highlight import Side
from workbench.model.ids import ArticleId, DecisionId, SegmentId
from workbench.model.segment import InlineKind, InlineSpan, Role, Segment, Status
from workbench.model.sign_off import Obstacle, ObstacleKind
from workbench.model.vouching import EditKind, Hand
from workbench.services.checking.checking import ReviewedFinding
from workbench.services.checking.signing import counts, obstacles
from workbench.services.commands.annotations import AddHighlight, AddNote, ChangeNote, MarkedSpan
from workbench.services.commands.articles import AddArticle, RemoveArticle, UpdateArticle
from workbench.services.commands.command import Command
from workbench.services.commands.decisions import (
    AskTranslator,
    DismissFinding,
    SignOffArticle,
    WithdrawSignOff,
)
from workbench.services.commands.inline import PutInline
from workbench.services.commands.shaping import MergeSegments, SplitSegment
from workbench.services.commands.swapping import SwapTargets
from workbench.services.commands.targets import (
    Confirm,
    DraftText,
    PutDrafts,
    SetLocked,
    SetOmitted,
    SetRole,
    SetStatus,
    SetTarget,
)
from workbench.services.session import Session

SECOND = ("氣候會談", "雙方明天開會。")
TARGETS = (
    "Kerry arrives in Beijing",
    "John Kerry arrived in Beijing on Sunday.",
    "The two sides will talk.",
    "Analysts wait and see.",
    "Climate talks",
    "The two sides meet tomorrow.",
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A project of two translated articles, worked on by Ann, who edits."""
    with Session(tmp_path / "news.dzp", author="Lin") as session:
        session.execute(AddArticle(an_article(), "one.txt"))
        session.execute(AddArticle(an_article(*SECOND, url="https://example.org/2"), "two.txt"))
        for segment_id, target in zip(segment_ids(session), TARGETS, strict=True):
            session.execute(SetTarget(segment_id, target))
            session.execute(Confirm(segment_id))
    with Session(tmp_path / "news.dzp", author="Ann", hand=Hand.EDITOR) as session:
        yield session


@pytest.fixture
def signed(session: Session) -> Session:
    """The same, both articles signed."""
    for article in session.read.articles():
        session.execute(SignOffArticle(article.id))
    return session


def article_ids(session: Session) -> list[ArticleId]:
    return [article.id for article in session.read.articles()]


def standing(session: Session) -> list[str]:
    """Where the signed articles come from."""
    ids = {each.article_id for each in session.read.sign_offs()}
    return [each.origin for each in session.read.articles() if each.id in ids]


def statuses(session: Session) -> list[Status]:
    return [segment.status for segment in segments(session)]


def nth(session: Session, index: int) -> Segment:
    return segments(session)[index]


def test_what_is_signed_is_final_and_vouched_for_by_who_signed(session: Session) -> None:
    assert {each.vouched_by for each in segments(session)} == {"Lin"}

    session.execute(SignOffArticle(article_ids(session)[0]))

    assert statuses(session) == [*[Status.FINAL] * 4, *[Status.TRANSLATED] * 2]
    assert [each.vouched_by for each in segments(session)] == [*["Ann"] * 4, *["Lin"] * 2]
    assert [each.changed_by for each in segments(session)] == ["Lin"] * 6
    (sign_off,) = session.read.sign_offs()
    assert (sign_off.signed_by, sign_off.reason, sign_off.left) == ("Ann", "", ())

    session.undo()
    assert statuses(session) == [Status.TRANSLATED] * 6
    assert session.read.sign_offs() == []


def test_a_signature_taken_back_leaves_what_was_signed_reviewed(signed: Session) -> None:
    changes = signed.execute(WithdrawSignOff(article_ids(signed)[0]))

    assert statuses(signed) == [*[Status.REVIEWED] * 4, *[Status.FINAL] * 2]
    assert standing(signed) == ["two.txt"]
    assert changes.unsigned == {article_ids(signed)[0]}
    signed.undo()
    assert set(statuses(signed)) == {Status.FINAL}


def again(session: Session, *paragraphs: str) -> UpdateArticle:
    """A newer version of the first article."""
    imported: ImportedArticle = an_article(*paragraphs)
    return UpdateArticle(article_ids(session)[0], imported, "one.txt")


Change = Callable[[Session, SegmentId, SegmentId], Command]

WITHDRAWING: dict[str, Change] = {
    "typing": lambda _, first, __: SetTarget(first, "Kerry lands in Beijing"),
    "emptying": lambda _, first, __: SetTarget(first, ""),
    "a fix": lambda _, first, __: SetTarget(first, "Kerry lands", edit=EditKind.CORRECTION),
    "a status": lambda _, first, __: SetStatus((first,), Status.REVIEWED),
    "a question": lambda _, first, __: AskTranslator(first, "name.spelling", "mark", "Kerrey?"),
    "a role": lambda _, first, __: SetRole((first,), Role.SUBHEAD),
    "a link": lambda _, first, __: PutInline(
        first, InlineSpan(0, 5, InlineKind.LINK, "https://example.org/kerry")
    ),
    "a split": lambda _, first, __: SplitSegment(first, 6, 5),
    "a merger": lambda _, first, second: MergeSegments((first, second)),
    "a swap": lambda _, first, second: SwapTargets(first, second),
    "a newer version": lambda session, *_: again(session, *PARAGRAPHS[:3], "分析人士仍在观望。"),
    "a paragraph more": lambda session, *_: again(session, *PARAGRAPHS, "会谈周四结束。"),
    "a paragraph less": lambda session, *_: again(session, *PARAGRAPHS[:3]),
}


@pytest.mark.parametrize("what", WITHDRAWING)
def test_what_changes_a_signed_article_withdraws_its_signature_and_says_so(
    signed: Session, what: str
) -> None:
    first, second = segment_ids(signed)[:2]
    before = segments(signed)
    signatures = signed.read.sign_offs()

    changes = signed.execute(WITHDRAWING[what](signed, first, second))

    assert changes.unsigned == {article_ids(signed)[0]}
    assert standing(signed) == ["two.txt"]
    of_first = [each for each in segments(signed) if each.article_id == article_ids(signed)[0]]
    assert Status.FINAL not in {each.status for each in of_first}
    assert statuses(signed)[-2:] == [Status.FINAL] * 2

    signed.undo()
    assert signed.read.sign_offs() == signatures
    assert [each.status for each in segments(signed)] == [each.status for each in before]
    signed.redo()
    assert standing(signed) == ["two.txt"]


def test_an_editors_change_of_a_signed_text_is_reviewed_and_drafts_nothing(
    signed: Session,
) -> None:
    signed.execute(SetTarget(segment_ids(signed)[1], "John Kerry came to Beijing on Sunday."))

    assert statuses(signed)[:4] == [Status.REVIEWED] * 4


KEEPING: dict[str, Change] = {
    "a note": lambda _, first, __: AddNote(first, "Check the byline."),
    "a dismissal": lambda _, first, __: DismissFinding(first, "name.spelling", "mark", "So."),
    "a lock": lambda _, first, __: SetLocked((first,), locked=True),
    "the same text": lambda session, first, _: SetTarget(first, nth(session, 0).target),
    "a confirmation": lambda _, first, __: Confirm(first),
    "the same version": lambda session, *_: again(session, *PARAGRAPHS),
    "a machine's draft": lambda session, first, _: PutDrafts(
        [DraftText(first, nth(session, 0).rev, "Machine")], "mt:test"
    ),
}


@pytest.mark.parametrize("what", KEEPING)
def test_what_changes_no_text_withdraws_nothing(signed: Session, what: str) -> None:
    first, second = segment_ids(signed)[:2]
    before = [(each.target, each.status, each.rev) for each in segments(signed)]

    changes = signed.execute(KEEPING[what](signed, first, second))

    assert changes.unsigned == frozenset()
    assert standing(signed) == ["one.txt", "two.txt"]
    if what != "a lock":
        assert [(each.target, each.status, each.rev) for each in segments(signed)] == before


def test_a_highlight_withdraws_nothing(signed: Session) -> None:
    span = MarkedSpan(Side.TARGET, 0, 5)
    signed.execute(AddHighlight(segment_ids(signed)[0], "name", (span,)))
    assert standing(signed) == ["one.txt", "two.txt"]


def test_typing_on_is_one_step_that_gives_the_signature_back(signed: Session) -> None:
    first = segment_ids(signed)[0]
    signed.execute(SetTarget(first, "Kerry arrives in Beijing a"))
    signed.execute(SetTarget(first, "Kerry arrives in Beijing again"))
    assert standing(signed) == ["two.txt"]

    signed.undo()

    assert standing(signed) == ["one.txt", "two.txt"]
    assert set(statuses(signed)) == {Status.FINAL}


def test_an_article_removed_takes_its_signature_along(signed: Session) -> None:
    signed.execute(RemoveArticle(article_ids(signed)[0]))
    assert standing(signed) == ["two.txt"]
    signed.undo()
    assert standing(signed) == ["one.txt", "two.txt"]
    assert set(statuses(signed)) == {Status.FINAL}


def test_an_equal_source_elsewhere_does_not_write_into_a_signed_article(session: Session) -> None:
    article = an_article("会谈", PARAGRAPHS[0], url="https://example.org/3")
    session.execute(AddArticle(article, "three.txt"))
    third = article_ids(session)[2]
    session.execute(SignOffArticle(third, "The rest comes in the morning."))

    session.execute(Confirm(segment_ids(session)[0]))

    assert [each.target for each in session.read.segments_of(third)] == ["", ""]
    assert standing(session) == ["three.txt"]


# What stands in the way


def unfinished(session: Session) -> dict[str, Segment]:
    """Leave an article's rows in every state there is, and return them by name."""
    ids = segment_ids(session)[:4]
    session.execute(SetTarget(ids[0], ""))
    session.hand = Hand.TRANSLATOR
    session.execute(SetTarget(ids[1], "Kerry arrived."))
    session.hand = Hand.EDITOR
    session.execute(SetStatus((ids[2],), Status.REJECTED))
    session.execute(AddNote(ids[3], "Who says so?"))
    names = ("untranslated", "draft", "rejected", "noted")
    return dict(zip(names, segments(session), strict=False))


def found(session: Session, *judged: ReviewedFinding) -> list[tuple[ObstacleKind, int]]:
    by_segment: dict[SegmentId, list[ReviewedFinding]] = {}
    for each in judged:
        by_segment.setdefault(each.finding.segment_id, []).append(each)
    met = obstacles(session.read, article_ids(session)[0], by_segment)
    return [(each.kind, each.number) for each in met]


def judged(
    segment_id: SegmentId, severity: Severity, kind: DecisionKind | None = None
) -> ReviewedFinding:
    finding = Finding("number.value", Family.NUMBER, severity, segment_id)
    decision = Decision(DecisionId(1), segment_id, finding.code, "mark", kind) if kind else None
    return ReviewedFinding(finding, "mark", decision)


def test_everything_undone_is_named_by_its_row(session: Session) -> None:
    unfinished(session)

    assert found(session) == [
        (ObstacleKind.UNTRANSLATED, 1),
        (ObstacleKind.DRAFT, 2),
        (ObstacleKind.REJECTED, 3),
        (ObstacleKind.NOTE, 4),
    ]


def test_an_article_with_nothing_open_has_no_obstacle(session: Session) -> None:
    assert found(session) == []


def test_what_is_locked_or_blank_and_untranslated_counts_too(session: Session) -> None:
    first, second = segment_ids(session)[:2]
    session.execute(SetTarget(first, ""))
    session.execute(SetLocked((first,), locked=True))
    session.execute(SetTarget(second, " "))

    assert found(session) == [(ObstacleKind.UNTRANSLATED, 1), (ObstacleKind.UNTRANSLATED, 2)]


def test_what_was_left_out_on_purpose_is_done_and_furniture_does_not_count(
    session: Session,
) -> None:
    first, second, third = segment_ids(session)[:3]
    for segment_id in (first, second, third):
        session.execute(SetTarget(segment_id, ""))
    session.execute(SetOmitted(first, "Not of interest abroad."))
    session.execute(SetRole((second,), Role.RELATED))
    session.execute(SetRole((third,), Role.BOILERPLATE))

    assert found(session) == []


@pytest.mark.parametrize(
    ("severity", "kind", "rows"),
    [
        (Severity.ERROR, None, [2]),
        (Severity.WARNING, None, [2]),
        (Severity.HINT, None, []),
        (Severity.ERROR, DecisionKind.ASKED, [2]),
        (Severity.ERROR, DecisionKind.DISMISSED, []),
    ],
)
def test_findings_stand_in_the_way_until_they_are_settled(
    session: Session, severity: Severity, kind: DecisionKind | None, rows: list[int]
) -> None:
    second = segment_ids(session)[1]
    expected = [(ObstacleKind.FINDING, row) for row in rows]
    assert found(session, judged(second, severity, kind)) == expected


def test_an_unfinished_article_is_not_signed_without_a_reason(session: Session) -> None:
    unfinished(session)

    with pytest.raises(UsageError, match=r"sign_off\.open") as refused:
        session.execute(SignOffArticle(article_ids(session)[0], "  "))

    assert refused.value.details["count"] == 4
    assert session.read.sign_offs() == []
    assert Status.FINAL not in statuses(session)


def test_a_finding_alone_is_enough_to_need_a_reason(session: Session) -> None:
    one, first = article_ids(session)[0], segment_ids(session)[0]
    known = obstacles(session.read, one, {first: [judged(first, Severity.ERROR)]})

    with pytest.raises(UsageError, match=r"sign_off\.open"):
        session.execute(SignOffArticle(one, known=known))

    session.execute(SignOffArticle(one, "The agency says so.", known))
    (sign_off,) = session.read.sign_offs()
    assert sign_off.left == (Obstacle(ObstacleKind.FINDING, first, 1, "number.value"),)


def test_the_reason_is_kept_with_what_was_open_and_finals_are_only_what_was_confirmed(
    session: Session,
) -> None:
    rows = unfinished(session)

    session.execute(SignOffArticle(article_ids(session)[0], " Page closes at ten. "))

    (sign_off,) = session.read.sign_offs()
    assert sign_off.reason == "Page closes at ten."
    assert counts(sign_off.left) == {
        "open.untranslated": 1,
        "open.draft": 1,
        "open.rejected": 1,
        "open.note": 1,
    }
    assert [each.segment_id for each in sign_off.left] == [each.id for each in rows.values()]
    assert statuses(session)[:4] == [
        *(Status.INITIAL, Status.DRAFT, Status.REJECTED, Status.FINAL),
    ]


def test_a_reason_is_not_kept_where_nothing_was_open(session: Session) -> None:
    session.execute(SignOffArticle(article_ids(session)[0], "Because."))
    assert [each.reason for each in session.read.sign_offs()] == [""]


def test_a_resolved_note_is_no_obstacle(session: Session) -> None:
    first = segment_ids(session)[0]
    session.execute(AddNote(first, "Who?"))
    (note,) = session.read.notes_of([first])
    session.execute(ChangeNote(note.id, resolved=True))
    assert found(session) == []
