"""Versions, changes since a moment, and tracked changes, told from a real journal."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.projects import Clock, an_article, segment_ids
from workbench.model.errors import UsageError
from workbench.model.ids import SegmentId
from workbench.model.segment import Status
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.shaping import SplitSegment
from workbench.services.commands.targets import (
    DraftText,
    PutDrafts,
    SetLocked,
    SetStatus,
    SetTarget,
)
from workbench.services.history import (
    Change,
    Tracked,
    Version,
    changed_since,
    changes_between,
    restoring,
    tracked_changes,
    versions_of,
    without_retracing,
)
from workbench.services.session import Session

INSERT, DELETE = Tracked.INSERT, Tracked.DELETE


def texts(session: Session, segment_id: SegmentId) -> list[str]:
    return [version.text for version in versions_of(session.read, segment_id)]


def test_a_segment_nobody_touched_has_one_version(session: Session) -> None:
    (version,) = versions_of(session.read, segment_ids(session)[0])
    assert (version.text, version.status, version.author) == ("", Status.INITIAL, "lin")
    assert version.command == "add_article"
    assert version.source.startswith("美国气候特使")


def test_versions_tell_text_status_origin_author_and_time(session: Session, clock: Clock) -> None:
    first = segment_ids(session)[0]
    session.execute(PutDrafts((DraftText(first, 1, "Machine text"),), "mt:google"))
    clock.pass_by(10)
    session.execute(SetTarget(first, "My text"))
    clock.pass_by(10)
    session.execute(SetStatus((first,), Status.TRANSLATED))
    confirmed, typed, drafted, imported = versions_of(session.read, first)
    assert (confirmed.text, confirmed.status) == ("My text", Status.TRANSLATED)
    assert (typed.text, typed.status, typed.origin) == ("My text", Status.DRAFT, "typed")
    assert (drafted.text, drafted.origin) == ("Machine text", "mt:google")
    assert imported.text == ""
    assert confirmed.at - drafted.at == 20_000


def test_what_was_undone_is_a_version_too(session: Session, clock: Clock) -> None:
    first = segment_ids(session)[0]
    session.execute(SetTarget(first, "One"))
    clock.pass_by(10)
    session.execute(SetTarget(first, "Two"))
    session.undo()
    session.execute(SetTarget(first, "Three"))
    assert texts(session, first) == ["Three", "One", "Two", "One", ""]
    assert versions_of(session.read, first)[1].replay == "undo"


def test_what_was_written_on_at_is_one_version(session: Session, clock: Clock) -> None:
    first = segment_ids(session)[0]
    for text in ("Kerry", "Kerry arrived", "Mr Kerry arrived"):
        session.execute(SetTarget(first, text))
        clock.pass_by(30)
    assert texts(session, first) == ["Mr Kerry arrived", ""]


def test_a_text_that_was_wiped_out_is_never_merged_away(session: Session, clock: Clock) -> None:
    first = segment_ids(session)[0]
    for text in ("A whole paragraph", "", "x"):
        session.execute(SetTarget(first, text))
        clock.pass_by(10)
    assert texts(session, first) == ["x", "", "A whole paragraph", ""]


def test_what_was_written_in_a_part_that_is_gone_is_in_the_history_of_the_whole(
    session: Session,
) -> None:
    second = segment_ids(session)[1]
    session.execute(SetTarget(second, "Kerry arrives. Talks follow."))
    session.execute(SplitSegment(second, 5, 14))
    part = segment_ids(session)[2]
    session.execute(SetTarget(part, "Talks follow soon."))
    session.undo()
    session.undo()
    session.execute(SetTarget(second, "Other words"))

    assert part not in segment_ids(session)
    found = [version.text for version in versions_of(session.read, second) if version.of_part]
    assert "Talks follow soon." in found
    assert texts(session, second)[0] == "Other words"
    assert not any(v.of_part for v in versions_of(session.read, segment_ids(session)[0]))


def test_what_undo_only_passed_through_is_told_once(session: Session) -> None:
    first = segment_ids(session)[0]
    for text in ("One", "Two", "Three"):
        session.execute(SetTarget(first, text))
    for _ in range(3):
        session.undo()
    session.execute(SetTarget(first, "Four"))

    versions = without_retracing(versions_of(session.read, first))

    assert [version.text for version in versions] == ["Four", "", "Three", "Two", "One", ""]
    assert [version.replay for version in versions][:3] == ["", "undo", ""]


def test_undo_through_what_was_written_on_at_is_told_by_where_it_ended(session: Session) -> None:
    first = segment_ids(session)[0]
    for text in ("One", "One two", "One two three"):
        session.seal()
        session.execute(SetTarget(first, text))
    for _ in range(2):
        session.undo()

    versions = without_retracing(versions_of(session.read, first))

    assert [version.text for version in versions] == ["One", "One two three", ""]


def test_a_lock_makes_no_version(session: Session) -> None:
    first = segment_ids(session)[0]
    session.execute(SetLocked((first,), locked=True))
    assert len(versions_of(session.read, first)) == 1


def test_a_segment_that_came_back_keeps_its_versions(session: Session) -> None:
    session.execute(AddArticle(an_article("标题", url="https://example.org/2"), "b.txt"))
    last = segment_ids(session)[-1]
    session.undo()
    session.redo()
    assert texts(session, last) == [""]
    session.execute(SetTarget(last, "Title"))
    assert texts(session, last) == ["Title", ""]


def test_an_unknown_segment_has_no_history(session: Session) -> None:
    with pytest.raises(UsageError, match=r"segment\.unknown"):
        versions_of(session.read, SegmentId(99))


def test_a_version_is_restored_with_its_origin_and_can_be_undone(
    session: Session, clock: Clock
) -> None:
    first = segment_ids(session)[0]
    session.execute(PutDrafts((DraftText(first, 1, "Machine text"),), "mt:google"))
    clock.pass_by(10)
    session.execute(SetTarget(first, "Worse"))
    clock.pass_by(10)
    drafted = versions_of(session.read, first)[1]
    session.execute(restoring(session.read.segment(first), drafted))
    now = session.read.segment(first)
    assert (now.target, now.origin, now.status) == ("Machine text", "mt:google", Status.DRAFT)
    session.undo()
    assert session.read.segment(first).target == "Worse"


@settings(max_examples=20)
@given(st.lists(st.text("ab \n", max_size=6), min_size=1, max_size=8))
def test_every_text_that_stood_in_the_file_is_in_a_version(
    tmp_path_factory: pytest.TempPathFactory, written: Sequence[str]
) -> None:
    clock = Clock()
    path = tmp_path_factory.mktemp("history") / "news.dzp"
    with Session(path, author="lin", clock=clock) as session:
        session.execute(AddArticle(an_article("标题"), "a.txt"))
        (first,) = segment_ids(session)
        for text in written:
            session.execute(SetTarget(first, text))
            clock.pass_by(400)
        assert set(texts(session, first)) == {"", *written}
        assert texts(session, first)[0] == written[-1]


def test_what_changed_since_tells_both_texts_and_who(session: Session, clock: Clock) -> None:
    first, second, third, _ = segment_ids(session)
    session.execute(SetTarget(first, "Old"))
    session.execute(SetTarget(second, "Same"))
    then = clock.now
    clock.pass_by(10)
    session.execute(SetTarget(third, "Fresh"))
    session.execute(SetTarget(first, "New"))
    session.execute(SetStatus((first,), Status.TRANSLATED))
    one, two = changed_since(session.read, then)
    assert (one.before.text, one.segment.target, one.authors) == ("Old", "New", ("lin",))
    assert (one.before.status, one.segment.status) == (Status.DRAFT, Status.TRANSLATED)
    assert (two.segment.id, two.before.text) == (third, "")
    assert not two.added


def test_what_became_what_it_was_did_not_change(session: Session, clock: Clock) -> None:
    first = segment_ids(session)[0]
    then = clock.now
    clock.pass_by(10)
    session.execute(SetTarget(first, "Text"))
    session.undo()
    assert changed_since(session.read, then) == ()


def test_a_new_segment_is_told_of_once_it_has_a_text(session: Session, clock: Clock) -> None:
    then = clock.now
    clock.pass_by(10)
    session.execute(AddArticle(an_article("标题", "正文", url="https://example.org/2"), "b.txt"))
    last = segment_ids(session)[-1]
    session.execute(SetTarget(last, "Body"))
    (changed,) = changed_since(session.read, then)
    assert changed.added
    assert changed.segment.id == last
    assert changed.before.text == ""


def test_a_reviewers_changes_are_tracked(project_path: Path) -> None:
    clock = Clock()
    with Session(project_path, author="lin", clock=clock) as session:
        session.execute(AddArticle(an_article(), "a.txt"))
        first = segment_ids(session)[0]
        session.execute(SetTarget(first, "Kerry came to Beijing Sunday."))
        session.execute(SetStatus((first,), Status.TRANSLATED))
        assert tracked_changes(session.read, session.read.segment(first)) == ()
    with Session(project_path, author="wu", clock=clock) as session:
        session.execute(SetTarget(first, "Kerry arrived in Beijing on Sunday."))
        session.execute(SetStatus((first,), Status.REVIEWED))
        found = tracked_changes(session.read, session.read.segment(first))
    assert found == (
        Change(DELETE, 6, 6, "came to", "wu"),
        Change(INSERT, 6, 16, "arrived in", "wu"),
        Change(INSERT, 24, 27, " on", "wu"),
    )


def versions(*steps: tuple[str, str]) -> list[Version]:
    return [Version(text, Status.TRANSLATED, "typed", who, 0, "set_target") for who, text in steps]


def test_each_change_has_the_author_who_made_it() -> None:
    found = changes_between(
        versions(
            ("lin", "The envoy came to Beijing for talks."),
            ("wu", "The envoy flew to Beijing for talks."),
            ("mei", "The envoy flew to Beijing for climate talks."),
        )
    )
    assert [(change.text, change.author) for change in found] == [
        ("came", "wu"),
        ("flew", "wu"),
        (" climate", "mei"),
    ]


def test_the_translators_own_later_edits_are_no_review() -> None:
    assert changes_between(versions(("lin", "One"), ("lin", "One two"))) == ()
    assert changes_between([]) == ()


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.text("ab c", max_size=12)), max_size=6))
def test_tracked_changes_turn_the_translators_text_into_the_present_one(
    steps: list[tuple[str, str]],
) -> None:
    told = versions(*steps)
    now = told[-1].text if told else ""
    rest, was = 0, ""
    for change in changes_between(told):
        was += now[rest : change.start]
        rest = change.end
        was += change.text if change.kind is DELETE else ""
    was += now[rest:]
    left = [text for who, text in steps if who == steps[0][0]]
    assert was == now or was in left
