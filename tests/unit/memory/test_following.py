from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.memory_units import ENVOY, pair
from workbench.memory.following import Confirmed, Followed, Withdrawn, follow, settle
from workbench.memory.pending import PendingWrites
from workbench.memory.store import Memory
from workbench.memory.unit import MemoryUnit, Origin
from workbench.model.errors import EnvironmentFailure, UsageError


def confirmed(target: str, segment: int = 1, revision: int = 1) -> MemoryUnit:
    return pair(target=target, origin=Origin("project", segment, revision))


@dataclass(frozen=True)
class Told:
    """What is confirmed in a project, made up."""

    every: Sequence[MemoryUnit]
    project: str = "project"

    def stamps(self) -> dict[int, tuple[int, int]]:
        known = [(each.origin, each.changed_at) for each in self.every]
        return {o.segment: (o.revision, changed) for o, changed in known if o is not None}

    def units(self, segments: AbstractSet[int]) -> Iterator[MemoryUnit]:
        for each in self.every:
            assert each.origin is not None
            if each.origin.segment in segments:
                yield each


def targets(memory: Memory) -> list[str]:
    return [unit.target.text for unit in memory.all_units()]


def test_confirming_editing_undoing_and_rejecting_leave_what_stands(memory: Memory) -> None:
    first, second = confirmed("first"), confirmed("second", revision=2)

    assert follow(memory, Confirmed(first)) is Followed.ADDED
    assert follow(memory, Confirmed(second)) is Followed.UPDATED
    assert targets(memory) == ["second"]
    assert follow(memory, Confirmed(first)) is Followed.UPDATED
    assert targets(memory) == ["first"]
    assert follow(memory, Withdrawn(Origin("project", 1, 4))) is Followed.REMOVED
    assert targets(memory) == []


def test_confirming_twice_changes_nothing(memory: Memory) -> None:
    follow(memory, Confirmed(confirmed("first")))

    assert follow(memory, Confirmed(confirmed("first"))) is Followed.NOTHING
    assert follow(memory, Withdrawn(Origin("other", 1, 1))) is Followed.NOTHING


def test_a_pair_that_follows_no_segment_is_refused(memory: Memory) -> None:
    with pytest.raises(UsageError):
        follow(memory, Confirmed(pair()))


def test_settling_makes_a_memory_hold_what_a_project_holds(memory: Memory) -> None:
    for segment in (1, 2, 3):
        follow(memory, Confirmed(confirmed("old", segment)))
    other = replace(confirmed("kept"), origin=Origin("another", 1, 1))
    follow(memory, Confirmed(other))

    done = settle(memory, Told([confirmed("old", 1), confirmed("new", 2, revision=2)]))

    assert sorted(targets(memory)) == ["kept", "new", "old"]
    assert (done[Followed.UPDATED], done[Followed.REMOVED]) == (1, 1)


def test_settling_reads_no_text_of_what_did_not_change(memory: Memory) -> None:
    follow(memory, Confirmed(confirmed("kept")))
    asked: list[AbstractSet[int]] = []

    class Asked(Told):
        def units(self, segments: AbstractSet[int]) -> Iterator[MemoryUnit]:
            asked.append(segments)
            return super().units(segments)

    done = settle(memory, Asked([confirmed("kept")]))

    assert (asked, sum(done.values())) == ([], 0)


def test_a_step_that_fails_waits_and_is_taken_in_its_order(tmp_path: Path, path: Path) -> None:
    pending = PendingWrites(tmp_path / "waiting")

    written = pending.write(path, Confirmed(confirmed("first")))
    assert written.failure is not None
    assert (written.failure.code, written.kept) == ("memory.missing", True)
    pending.write(path, Confirmed(confirmed("second")))
    pending.write(path, Confirmed(confirmed("other", 2)))
    pending.write(path, Withdrawn(Origin("project", 2, 1)))
    assert len(pending.waiting) == 4

    Memory.create(path).close()
    assert pending.retry() == {}
    with Memory(path) as memory:
        assert targets(memory) == ["second"]
    assert not (tmp_path / "waiting").exists()


def test_what_waits_survives_the_program(tmp_path: Path, path: Path) -> None:
    step = Confirmed(confirmed("first"))
    PendingWrites(tmp_path / "waiting").write(path, step)

    again = PendingWrites(tmp_path / "waiting")

    assert [each.step for each in again.waiting] == [step]


def test_a_newer_step_does_not_overtake_one_that_waits(tmp_path: Path, path: Path) -> None:
    pending = PendingWrites(tmp_path / "waiting")
    pending.write(path, Confirmed(confirmed("first")))
    Memory.create(path).close()

    pending.write(path, Confirmed(confirmed("second")))

    with Memory(path) as memory:
        assert targets(memory) == ["second"]
    assert pending.waiting == ()


def test_a_line_cut_short_or_spoilt_costs_no_other(tmp_path: Path, path: Path) -> None:
    file = tmp_path / "waiting"
    PendingWrites(file).write(path, Confirmed(confirmed("first")))
    file.write_text(f'spoilt\n{file.read_text("utf-8")}{{"memory', "utf-8")

    pending = PendingWrites(file)
    pending.write(path, Confirmed(confirmed("second", 2)))

    assert pending.damaged == 1
    assert len(PendingWrites(file).waiting) == 2


def test_where_the_queue_cannot_be_written_it_is_told(tmp_path: Path, path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    pending = PendingWrites(tmp_path / "elsewhere" / "waiting")

    written = pending.write(path, Confirmed(confirmed("first")))

    assert not written.kept
    (tmp_path / "elsewhere").mkdir()
    Memory.create(path).close()
    assert pending.retry() == {}


def test_a_full_disk_loses_nothing(tmp_path: Path, path: Path) -> None:
    def small(where: Path) -> Memory:
        memory = Memory(where, writable=True)
        pages = memory.connection.execute("PRAGMA page_count").fetchone()[0]
        memory.connection.execute(f"PRAGMA max_page_count = {pages}")
        return memory

    Memory.create(path).close()
    long = replace(confirmed("x" * 100_000), previous=ENVOY)
    full = PendingWrites(tmp_path / "waiting", small)

    written = full.write(path, Confirmed(long))

    assert isinstance(written.failure, EnvironmentFailure)
    assert written.failure.code == "disk.full"
    assert PendingWrites(tmp_path / "waiting").retry() == {}
    with Memory(path) as memory:
        assert targets(memory) == ["x" * 100_000]
