from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.projects import Clock, segment_ids, segments
from workbench.model.errors import EnvironmentFailure
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session
from workbench.storage.snapshots import (
    KEPT_ALWAYS,
    kept_snapshots,
    list_snapshots,
    snapshot_folder,
    take_snapshot,
)

NOW = datetime(2026, 3, 31, 12, 0, tzinfo=UTC)


def test_a_snapshot_is_a_project_as_it_was(session: Session) -> None:
    first = segment_ids(session)[0]
    session.execute(SetTarget(first, "as it was"))

    snapshot = session.take_snapshot()
    session.execute(SetTarget(first, "as it is"))

    assert snapshot is not None
    with Session(snapshot.path) as old:
        assert segments(old)[0].target == "as it was"
        assert old.undoable() is not None
    assert segments(session)[0].target == "as it is"


def test_snapshots_lie_dated_in_a_hidden_folder_beside_the_project(session: Session) -> None:
    snapshot = session.take_snapshot()

    assert snapshot is not None
    assert snapshot.path == session.path.parent / ".news.dzp.snapshots/news-20231114T221420Z.dzp"
    assert snapshot.path.read_bytes()[18:20] == b"\x01\x01", "one plain file"
    assert list_snapshots(session.path) == [snapshot]


def test_the_next_snapshot_is_due_after_some_hours_and_some_work(
    session: Session, clock: Clock
) -> None:
    first = segment_ids(session)[0]
    taken = [session.take_snapshot(), session.take_snapshot()]
    session.execute(SetTarget(first, "one"))
    taken.append(session.take_snapshot())
    clock.pass_by(5 * 3600)
    taken += [session.take_snapshot(), session.take_snapshot()]
    clock.pass_by(5 * 3600)
    taken.append(session.take_snapshot())

    assert [snapshot is not None for snapshot in taken] == [True, False, False, True, False, False]


def test_taking_many_snapshots_prunes_them(session: Session, clock: Clock) -> None:
    first = segment_ids(session)[0]
    for number in range(12):
        session.execute(SetTarget(first, f"version {number}"))
        clock.pass_by(5 * 3600)
        session.take_snapshot()

    kept = list_snapshots(session.path)

    assert KEPT_ALWAYS <= len(kept) < 12
    with Session(kept[0].path) as newest:
        assert segments(newest)[0].target == "version 11"


def test_other_files_in_the_folder_stay(session: Session) -> None:
    folder = snapshot_folder(session.path)
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")

    session.take_snapshot()

    assert (folder / "mine.txt").read_text() == "mine"
    assert len(list_snapshots(session.path)) == 1


def test_a_folder_that_cannot_be_made_is_said(session: Session) -> None:
    snapshot_folder(session.path).write_text("a file is in the way")

    with pytest.raises(EnvironmentFailure, match=r"snapshot\.failed"):
        session.take_snapshot()

    assert len(segments(session)) == 4


def test_a_damaged_project_makes_no_snapshot(session: Session, project_path: Path) -> None:
    session.close()
    project_path.write_bytes(project_path.read_bytes()[:8192])

    with pytest.raises(EnvironmentFailure, match=r"project\.damaged"):
        take_snapshot(project_path, now=NOW)

    assert list_snapshots(project_path) == []
    assert list(snapshot_folder(project_path).iterdir()) == []


def test_the_last_of_each_day_and_each_week_is_kept() -> None:
    moments = [NOW - timedelta(hours=6 * n) for n in range(4 * 60)]

    kept = sorted(kept_snapshots(moments, now=NOW), reverse=True)

    assert kept[:5] == moments[:5]
    later = [(NOW - moment).days for moment in kept[5:]]
    assert later == [1, 2, 3, 4, 5, 6, 8, 15, 22, 29]


def test_a_snapshot_from_the_future_stops_no_new_one(session: Session, clock: Clock) -> None:
    clock.pass_by(400 * 86_400)
    future = session.take_snapshot()
    clock.pass_by(-400 * 86_400)
    first = segment_ids(session)[0]
    taken = []
    for number in range(12):
        session.execute(SetTarget(first, f"version {number}"))
        clock.pass_by(5 * 3600)
        taken.append(session.take_snapshot())

    assert all(taken)
    assert future in list_snapshots(session.path)
    assert taken[-1] in list_snapshots(session.path)


def test_a_clock_that_is_far_ahead_costs_no_snapshot_of_other_days(
    session: Session, clock: Clock
) -> None:
    first = segment_ids(session)[0]
    for number in range(6):
        session.execute(SetTarget(first, f"version {number}"))
        clock.pass_by(86_400)
        session.take_snapshot()
    before = list_snapshots(session.path)
    clock.pass_by(80 * 365 * 86_400)
    session.execute(SetTarget(first, "in another century"))
    session.take_snapshot()

    assert set(before) < set(list_snapshots(session.path))


def test_nothing_done_makes_no_snapshot_even_if_the_newest_is_from_the_future(
    session: Session, clock: Clock
) -> None:
    clock.pass_by(400 * 86_400)
    session.take_snapshot()
    clock.pass_by(-400 * 86_400)

    assert session.take_snapshot() is None


MOMENTS = st.lists(st.timedeltas(timedelta(0), timedelta(days=90)), max_size=40).map(
    lambda ages: [NOW - age for age in ages]
)


@given(MOMENTS)
def test_pruning_keeps_the_newest_and_few_others(moments: list[datetime]) -> None:
    kept = kept_snapshots(moments, now=NOW)

    assert kept <= set(moments)
    assert set(sorted(moments, reverse=True)[:KEPT_ALWAYS]) <= kept
    assert len(kept) <= KEPT_ALWAYS + 8 + 6


@given(MOMENTS)
def test_pruning_twice_is_pruning_once(moments: list[datetime]) -> None:
    kept = kept_snapshots(moments, now=NOW)

    assert kept_snapshots(list(kept), now=NOW) == kept
