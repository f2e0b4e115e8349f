from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.projects import (
    Clock,
    an_article,
    beside,
    contents,
    is_within,
    segment_ids,
    segments,
)
from workbench.model.changes import ChangeSet, EntityRef, Kind
from workbench.model.errors import UsageError
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Status
from workbench.services.commands.annotations import AddNote
from workbench.services.commands.articles import AddArticle, RemoveArticle
from workbench.services.commands.command import Batch
from workbench.services.commands.settings import ChangeSettings
from workbench.services.commands.targets import SetStatus, SetTarget
from workbench.services.history import versions_of
from workbench.services.session import Session


def targets(session: Session) -> list[str]:
    return [segment.target for segment in segments(session)]


def test_a_change_set_names_what_was_touched(session: Session) -> None:
    first = segments(session)[0]

    changes = session.execute(SetTarget(first.id, "Kerry arrives"), origin="editor")

    assert changes.updated == {EntityRef(Kind.SEGMENT, first.id, first.article_id)}
    assert not changes.created | changes.deleted
    assert (changes.origin, changes.command, changes.replay) == ("editor", "set_target", "")


def test_observers_are_told_in_order_until_they_leave(session: Session) -> None:
    told: list[tuple[str, ChangeSet]] = []
    leave = session.subscribe(lambda changes: told.append(("one", changes)))
    session.subscribe(lambda changes: told.append(("two", changes)))
    first = segment_ids(session)[0]

    changes = session.execute(SetTarget(first, "a"), origin="editor")
    leave()
    undone = session.undo(origin="menu")

    assert told == [("one", changes), ("two", changes), ("two", undone)]
    assert (undone.origin, undone.replay, undone.command) == ("menu", "undo", "set_target")


def test_an_observer_sees_what_it_is_told_of(session: Session) -> None:
    seen: list[list[str]] = []
    session.subscribe(lambda _: seen.append(targets(session)))

    session.execute(SetTarget(segment_ids(session)[0], "a"))

    assert seen == [["a", "", "", ""]]


def test_a_command_that_changes_nothing_is_no_step_and_tells_nobody(session: Session) -> None:
    told: list[ChangeSet] = []
    session.subscribe(told.append)
    before = session.undoable()

    changes = session.execute(SetTarget(segment_ids(session)[0], ""))

    assert not changes
    assert told == []
    assert session.undoable() == before


def test_a_refused_command_changes_nothing(session: Session) -> None:
    first, second, *_ = segment_ids(session)
    step = Batch("two", [SetTarget(first, "a"), SetStatus([second], Status.TRANSLATED)])

    with pytest.raises(UsageError, match=r"status\.empty"):
        session.execute(step)

    assert targets(session) == ["", "", "", ""]
    entry = session.undoable()
    assert entry is not None
    assert entry.command == "add_article"


def test_typing_without_a_pause_is_one_step(session: Session, clock: Clock) -> None:
    first = segment_ids(session)[0]
    for text in ("K", "Ke", "Ker", "Kerry"):
        session.execute(SetTarget(first, text))
        clock.pass_by(3)

    session.undo()
    assert targets(session)[0] == ""
    session.redo()
    assert targets(session)[0] == "Kerry"


def test_what_is_typed_and_deleted_again_is_two_steps(session: Session) -> None:
    first = segment_ids(session)[0]
    for text in ("K", "Ker", "Ke", ""):
        session.execute(SetTarget(first, text))

    session.undo()
    assert targets(session)[0] == "Ker"
    session.undo()
    assert targets(session)[0] == ""
    session.redo()
    session.redo()
    assert targets(session)[0] == ""


def test_emptying_is_never_part_of_the_step_that_wrote_the_text(session: Session) -> None:
    first = segment_ids(session)[0]
    for text in ("Kerry", "", "Kerry", "Xi"):
        session.execute(SetTarget(first, text))
    found = []
    while (entry := session.undoable()) and entry.command == "set_target":
        session.undo()
        found.append(targets(session)[0])

    assert found == ["Kerry", "", "Kerry", ""]


@pytest.mark.slow
@given(st.lists(st.text("ab ", max_size=5), min_size=2, max_size=8))
def test_no_merge_takes_a_saved_text_out_of_the_history(
    tmp_path_factory: pytest.TempPathFactory, written: Sequence[str]
) -> None:
    path = tmp_path_factory.mktemp("merging") / "news.dzp"
    with Session(path, author="lin", clock=Clock()) as session:
        session.execute(AddArticle(an_article("标题"), "a.txt"))
        (first,) = segment_ids(session)
        for text in written:
            session.execute(SetTarget(first, text))
        known = [version.text for version in versions_of(session.read, first)]

    for text in written:
        assert any(is_within(text, version) for version in known)


def test_a_pause_begins_a_new_step(session: Session, clock: Clock) -> None:
    first = segment_ids(session)[0]
    session.execute(SetTarget(first, "Kerry"))
    clock.pass_by(5)
    session.execute(SetTarget(first, "Kerry arrives"))

    session.undo()

    assert targets(session)[0] == "Kerry"


def test_leaving_the_cell_begins_a_new_step(session: Session) -> None:
    first = segment_ids(session)[0]
    session.execute(SetTarget(first, "Kerry"))
    session.seal()
    session.execute(SetTarget(first, "Kerry arrives"))

    session.undo()

    assert targets(session)[0] == "Kerry"


@pytest.mark.parametrize("between", ["another cell", "a status", "undo", "a restart"])
def test_anything_between_two_edits_keeps_them_apart(
    project_path: Path, clock: Clock, between: str
) -> None:
    session = Session(project_path, clock=clock)
    session.execute(AddArticle(an_article(), "news.txt"))
    first, second, *_ = segment_ids(session)
    session.execute(SetTarget(first, "Kerry"))
    if between == "another cell":
        session.execute(SetTarget(second, "Xi"))
    elif between == "a status":
        session.execute(SetStatus([first], Status.TRANSLATED))
    elif between == "undo":
        session.undo()
        session.redo()
    else:
        session.close()
        session = Session(project_path, clock=clock)
    session.execute(SetTarget(first, "Kerry arrives"))

    session.undo()

    assert targets(session)[0] == "Kerry"
    session.close()


def test_undo_and_redo_outlive_a_restart(session: Session, clock: Clock) -> None:
    first = segment_ids(session)[0]
    for text in ("one", "two", "three"):
        session.execute(SetTarget(first, text))
        clock.pass_by(10)
    session.undo()
    session.close()

    with Session(session.path, clock=clock) as again:
        again.redo()
        assert targets(again)[0] == "three"
        again.undo()
        again.undo()
        assert targets(again)[0] == "one"
    with Session(session.path, clock=clock) as third:
        third.redo()
        assert targets(third)[0] == "two"


def test_a_new_change_leaves_no_redo(session: Session) -> None:
    first = segment_ids(session)[0]
    session.execute(SetTarget(first, "one"))
    session.undo()

    session.execute(SetTarget(first, "two"))

    assert session.redoable() is None
    assert not session.redo()
    assert targets(session)[0] == "two"


def test_with_nothing_to_undo_nothing_happens(project_path: Path) -> None:
    with Session(project_path) as session:
        assert session.undoable() is None
        assert not session.undo()
        assert not session.redo()


def test_an_undone_removal_brings_everything_back(session: Session) -> None:
    first = segments(session)[0]
    session.execute(SetTarget(first.id, "Kerry arrives"))
    session.execute(AddNote(first.id, "check the title"))
    before = segments(session)

    session.execute(RemoveArticle(first.article_id))
    assert session.read.articles() == []
    changes = session.undo()

    assert segments(session) == before
    assert [note.text for note in session.read.notes_of([first.id])] == ["check the title"]
    assert EntityRef(Kind.ARTICLE, first.article_id) in changes.created
    assert len(changes.created) == 6


def test_a_step_that_edits_and_then_removes_is_taken_back_whole(session: Session) -> None:
    first = segments(session)[0]
    before = segments(session)

    changes = session.execute(
        Batch("odd", [SetTarget(first.id, "text"), RemoveArticle(first.article_id)])
    )
    session.undo()

    assert not changes.updated
    assert len(changes.deleted) == 5
    assert segments(session) == before


def test_what_a_step_makes_and_removes_again_leaves_no_trace(project_path: Path) -> None:
    with Session(project_path) as session:
        step = Batch("odd", [AddArticle(an_article(), "1"), RemoveArticle(ArticleId(1))])

        changes = session.execute(step)

        assert not changes
        assert session.undoable() is None
        assert session.read.articles() == []


def test_a_number_is_never_given_twice(session: Session) -> None:
    old = segments(session)
    session.execute(RemoveArticle(old[0].article_id))
    session.execute(AddArticle(an_article(), "news.txt"))

    assert not {s.id for s in old} & {s.id for s in segments(session)}


def test_a_revision_rises_with_undo_too_so_that_late_answers_are_known(session: Session) -> None:
    first = segment_ids(session)[0]
    revisions = [session.read.segment(first).rev]
    session.subscribe(lambda _: revisions.append(session.read.segment(first).rev))

    session.execute(SetTarget(first, "a"))
    session.undo()
    session.redo()

    assert revisions == [1, 2, 3, 4]


def test_settings_are_kept_and_are_no_step(session: Session) -> None:
    session.execute(SetTarget(segment_ids(session)[0], "a"))
    session.execute(ChangeSettings([("target_language", "en-GB"), ("variant", "zh-TW")]))
    session.execute(ChangeSettings([("variant", "zh-HK")]))

    session.undo()

    assert session.read.settings() == {"target_language": "en-GB", "variant": "zh-HK"}
    assert targets(session) == ["", "", "", ""]


def test_settings_between_undo_and_redo_leave_redo_alone(session: Session) -> None:
    session.execute(SetTarget(segment_ids(session)[0], "a"))
    session.undo()
    session.execute(ChangeSettings([("variant", "zh-HK")]))

    session.redo()

    assert targets(session)[0] == "a"


def test_who_changed_what_and_when_is_kept(session: Session, clock: Clock) -> None:
    first = segments(session)[0]
    session.execute(SetTarget(first.id, "Kerry arrives"))
    entry = session.undoable()
    after = session.read.segment(first.id)

    assert entry is not None
    assert (entry.command, entry.author, entry.at) == ("set_target", "lin", clock.now)
    assert (after.changed_by, after.changed_at) == ("lin", clock.now)
    assert (after.created_by, after.created_at) == ("lin", clock.now - 60_000)


def test_a_session_without_an_author_is_the_persons(project_path: Path) -> None:
    with Session(project_path) as session:
        assert session.author


def test_taking_everything_back_leaves_an_empty_project(session: Session, clock: Clock) -> None:
    for segment in segment_ids(session):
        session.execute(SetTarget(segment, "text"))
        session.execute(AddNote(segment, "note"))
        clock.pass_by(10)
    while session.undo():
        pass
    session.close()

    assert not any(contents(session.path).values())
    assert beside(session.path) == {"news.dzp"}


def test_an_unknown_segment_is_a_wrong_call(session: Session) -> None:
    with pytest.raises(UsageError, match=r"segment\.unknown"):
        session.execute(SetTarget(SegmentId(999), "text"))
    with pytest.raises(UsageError, match=r"segment\.unknown"):
        session.read.segment(SegmentId(999))
