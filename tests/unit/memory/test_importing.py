import gc
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.memory_units import ENVOY
from workbench.memory.duplicates import Duplicates
from workbench.memory.exchange import Languages, memory_units, translation_units
from workbench.memory.following import Confirmed, follow
from workbench.memory.importing import (
    ImportChoice,
    ImportCounts,
    Run,
    import_units,
)
from workbench.memory.keys import key_of
from workbench.memory.lookup import Query, look_up
from workbench.memory.scoring import Scorer
from workbench.memory.store import IndexState, Memory
from workbench.memory.unit import Document, MemoryUnit, Origin
from workbench.model.errors import EnvironmentFailure
from workbench.model.segment import Role, Status
from workbench.model.translation_unit import TranslationUnit, UnitVariant

RUN = Run("old.tmx", "digest")
SCORER = Scorer()


def tu(source: str, target: str, changed_at: int = 0, language: str = "zh-CN") -> TranslationUnit:
    variants = (UnitVariant(language, source), UnitVariant("en-US", target))
    return TranslationUnit(variants, changed_at=changed_at)


def many(count: int) -> Iterator[TranslationUnit]:
    return (tu(f"第{number}条新闻说的是北京的天气。", f"News {number}.") for number in range(count))


def take(
    memory: Memory, *units: TranslationUnit, duplicates: Duplicates = Duplicates.NEWEST
) -> ImportCounts:
    run = Run("old.tmx", str(units))
    return import_units(memory, units, run, ImportChoice(duplicates=duplicates))


def targets(memory: Memory) -> list[str]:
    return [unit.target.text for unit in memory.all_units()]


def is_found(memory: Memory, number: int) -> bool:
    matches = look_up(memory, Query(f"第{number}条新闻说的是北京的天气。"), SCORER)
    return bool(matches) and matches[0].unit.target.text == f"News {number}."


def test_what_was_imported_is_found_and_counted(memory: Memory) -> None:
    told: list[ImportCounts] = []

    counts = import_units(memory, many(1234), RUN, ImportChoice(), progress=told.append, batch=500)

    assert counts == ImportCounts(1234, added=1234, finished=True)
    assert [each.position for each in told] == [500, 1000, 1234]
    assert all(is_found(memory, number) for number in (0, 499, 500, 1233))


def test_an_imported_memory_opens_sound_and_knows_which_bigrams_are_rare(path: Path) -> None:
    with Memory.create(path) as memory:
        import_units(memory, many(1200), RUN, ImportChoice(), batch=500)
    with Memory(path) as memory:
        assert memory.index_state is IndexState.SOUND
        assert memory.unit_index.frequency(key_of("新闻")) >= 1200
        assert is_found(memory, 777)


def test_a_cancelled_import_holds_whole_batches_and_goes_on(memory: Memory) -> None:
    told: list[ImportCounts] = []

    first = import_units(
        memory,
        many(1000),
        RUN,
        ImportChoice(),
        progress=told.append,
        is_cancelled=lambda: bool(told),
        batch=300,
    )

    assert (first.finished, len(memory) % 300) == (False, 0)
    second = import_units(memory, many(1000), RUN, ImportChoice(), batch=300)
    assert (second.position, second.added, len(memory)) == (1000, 1000, 1000)
    assert is_found(memory, 999)


def settings(memory: Memory) -> tuple[dict[str, int], int]:
    """Return how the index is kept in few parts, and whether what is deleted is overwritten."""
    sql = "SELECT k, v FROM unit_index_config WHERE k IN ('automerge', 'crisismerge')"
    erases = memory.connection.execute("PRAGMA secure_delete").fetchone()[0]
    return dict(memory.connection.execute(sql).fetchall()), int(erases)


@pytest.mark.parametrize("erasing", ["OFF", "ON", "FAST"])
def test_an_import_in_batches_leaves_the_memory_as_it_is_kept(memory: Memory, erasing: str) -> None:
    memory.connection.execute(f"PRAGMA secure_delete = {erasing}")
    _, before = settings(memory)

    import_units(memory, many(400), RUN, ImportChoice(), batch=100)

    assert settings(memory) == ({"automerge": 4, "crisismerge": 16}, before)
    sql = "SELECT count(DISTINCT segid) FROM unit_index_idx"
    assert memory.connection.execute(sql).fetchone() == (1,)


def test_a_cancelled_import_leaves_the_index_to_those_who_add_a_few(memory: Memory) -> None:
    told: list[ImportCounts] = []

    import_units(
        *(memory, many(400), RUN, ImportChoice()),
        progress=told.append,
        is_cancelled=lambda: len(told) == 2,
        batch=100,
    )

    assert settings(memory)[0] == {"automerge": 4, "crisismerge": 16}
    assert is_found(memory, 150)


def test_a_finished_import_begins_again_when_it_is_asked_again(memory: Memory) -> None:
    import_units(memory, many(10), RUN, ImportChoice())

    again = import_units(memory, many(10), RUN, ImportChoice(duplicates=Duplicates.SKIP))

    assert (again.position, again.added, again.skipped) == (10, 0, 10)


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.unit.memory.test_importing import RUN, many
from workbench.memory.importing import ImportChoice, import_units
from workbench.memory.store import Memory

def progress(counts):
    if counts.position >= 2000:
        os.kill(os.getpid(), signal.SIGKILL)

memory = Memory(Path(sys.argv[1]), writable=True)
import_units(memory, many(20000), RUN, ImportChoice(), progress=progress, batch=500)
"""


def test_an_import_that_was_killed_leaves_whole_batches_and_goes_on(path: Path) -> None:
    Memory.create(path).close()

    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )

    assert killed.returncode == -signal.SIGKILL
    with Memory(path, writable=True) as memory:
        assert memory.index_state is IndexState.SOUND
        assert len(memory) % 500 == 0
        assert 2000 <= len(memory) < 20000
        assert is_found(memory, 1999)
        counts = import_units(memory, many(20000), RUN, ImportChoice())
        assert (counts.position, len(memory)) == (20000, 20000)
        assert memory.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def parts(memory: Memory) -> int:
    sql = "SELECT count(DISTINCT segid) FROM unit_index_idx"
    return int(memory.connection.execute(sql).fetchone()[0])


def killed_after_many_batches(path: Path) -> None:
    """Leave what an import leaves that is killed after forty batches: no `close` was called."""
    told: list[ImportCounts] = []
    memory = Memory.create(path)
    import_units(
        *(memory, many(2_000), RUN, ImportChoice()),
        progress=told.append,
        is_cancelled=lambda: len(told) == 40,
        batch=40,
    )
    with memory.transaction():
        memory.unit_index.take_many()
    memory.connection.close()


def test_the_index_that_a_killed_import_left_in_parts_is_merged_by_the_next_one(
    path: Path,
) -> None:
    killed_after_many_batches(path)

    with Memory(path, writable=True) as memory:
        assert parts(memory) > 16
        import_units(memory, [tu("另一条。", "Another.")], Run("other", "x"), ImportChoice())

        assert parts(memory) == 1
        assert settings(memory)[0] == {"automerge": 4, "crisismerge": 16}
        assert is_found(memory, 1_234)


def test_such_an_index_is_merged_in_steps(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    killed_after_many_batches(path)
    monkeypatch.setattr("workbench.memory.index._STEP", 1)

    with Memory(path, writable=True) as memory:
        steps = 0
        while memory.unit_index.merge_some():
            steps += 1
            assert is_found(memory, 1_234)

        assert steps > 1
        assert parts(memory) == 1
        assert settings(memory)[0] == {"automerge": 4, "crisismerge": 16}


def test_what_an_import_counted_on_its_way_serves_readers_before_its_end(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.memory.importing.BATCH", 100)
    told: list[int] = []

    def progress(_: ImportCounts) -> None:
        with Memory(path) as reader:
            recounts: list[int] = []
            monkeypatch.setattr(reader.unit_index, "recount", lambda: recounts.append(1))
            reader.require_index()
            assert not recounts
            told.append(reader.unit_index.frequency(key_of("新闻")))

    with Memory.create(path) as memory:
        import_units(memory, many(3_200), RUN, ImportChoice(), progress=progress, batch=400)

    assert all(count / 2 <= 400 * number for number, count in enumerate(told, 1))
    assert told[6] >= 1_200
    assert told[-1] == 3_200


def test_the_collector_works_again_after_an_import_however_it_ended(memory: Memory) -> None:
    enabled: list[bool] = []

    def broken() -> Iterator[TranslationUnit]:
        enabled.append(gc.isenabled())
        yield from many(5)
        raise EnvironmentFailure("disk.failed", path="x", reason="y")

    with pytest.raises(EnvironmentFailure):
        import_units(memory, broken(), RUN, ImportChoice())

    assert (enabled, gc.isenabled()) == ([False], True)


@pytest.mark.parametrize("count", [0, 1, 3, 5, 100, 1_500])
def test_rows_are_written_whole_however_many_there_are(memory: Memory, count: int) -> None:
    import_units(memory, many(count + 1), RUN, ImportChoice(), batch=count + 1)

    assert [unit.target.text for unit in memory.all_units()] == [
        f"News {number}." for number in range(count + 1)
    ]


def test_an_import_onto_a_full_disk_keeps_what_was_committed_and_goes_on(path: Path) -> None:
    with Memory.create(path) as memory:
        memory.connection.execute("PRAGMA max_page_count = 120")
        with pytest.raises(EnvironmentFailure) as full:
            import_units(memory, many(5000), RUN, ImportChoice(), batch=250)

    assert full.value.code == "disk.full"
    with Memory(path, writable=True) as memory:
        assert memory.index_state is IndexState.SOUND
        held = len(memory)
        assert (held > 0, held % 250) == (True, 0)
        counts = import_units(memory, many(5000), RUN, ImportChoice())
        assert (counts.added, len(memory)) == (5000, 5000)
        assert is_found(memory, 4999)


def test_a_source_that_fails_loses_no_batch(memory: Memory) -> None:
    def broken() -> Iterator[TranslationUnit]:
        yield from many(700)
        raise EnvironmentFailure("disk.failed", path="x", reason="y")

    with pytest.raises(EnvironmentFailure):
        import_units(memory, broken(), RUN, ImportChoice(), batch=300)

    assert len(memory) % 300 == 0
    assert import_units(memory, many(700), RUN, ImportChoice()).position == 700
    assert len(memory) == 700


def test_the_newest_of_several_stays(memory: Memory) -> None:
    take(memory, tu("天气好。", "old", 1), tu("天气好。", "new", 3), tu("天气好。", "middle", 2))
    assert targets(memory) == ["new"]

    counts = take(memory, tu("天气好。", "older", 2), tu("天气好。", "newest", 4))

    assert targets(memory) == ["newest"]
    assert (counts.skipped, counts.replaced) == (1, 1)


def test_all_stay_or_what_is_there_stays_by_choice(memory: Memory) -> None:
    take(memory, tu("天气好。", "a", 1), tu("天气好。", "b", 2), duplicates=Duplicates.ALL)
    take(memory, tu("天气好。", "c", 3), duplicates=Duplicates.SKIP)

    assert targets(memory) == ["a", "b"]


@pytest.mark.parametrize("duplicates", list(Duplicates))
def test_regions_are_never_merged(memory: Memory, duplicates: Duplicates) -> None:
    take(
        memory,
        tu("天气好。", "mainland", 1, "zh-CN"),
        tu("天气好。", "Taiwan", 2, "zh-TW"),
        tu("天气好。", "either", 3, "zh"),
        duplicates=duplicates,
    )

    assert targets(memory) == ["mainland", "Taiwan", "either"]


def test_tags_that_are_written_differently_are_one(memory: Memory) -> None:
    take(memory, tu("天气好。", "a", 1, "zh-CN"), tu("天气好。", "b", 2, "ZH_cn"))

    assert targets(memory) == ["b"]


def test_what_follows_a_segment_is_not_replaced_by_an_import(memory: Memory) -> None:
    mine = MemoryUnit(
        UnitVariant("zh-CN", ENVOY), UnitVariant("en-US", "mine"), origin=Origin("p", 1, 1)
    )
    follow(memory, Confirmed(mine))

    take(memory, tu(ENVOY, "theirs", 9))
    take(memory, tu(ENVOY, "mine", 9))

    assert targets(memory) == ["mine", "theirs"]


def test_a_unit_in_two_regions_is_two_and_one_again_on_the_way_out(memory: Memory) -> None:
    unit = TranslationUnit(
        (
            UnitVariant("zh-CN", "软件。"),
            UnitVariant("zh-TW", "軟體。"),
            UnitVariant("en-US", "Software."),
            UnitVariant("fr", "Logiciel."),
        ),
        source_language="zh-CN",
        tuid="7",
        props=(("client", "a"), ("client", "b")),
    )

    take(memory, unit, tu("天气好。", "Fine."))

    assert len(memory) == 3
    assert next(translation_units(memory.all_units())) == unit


def test_units_without_the_languages_are_counted(memory: Memory) -> None:
    french = TranslationUnit((UnitVariant("fr", "x"), UnitVariant("en", "y")))
    blank = tu(" ", "nothing")

    assert take(memory, french, blank).unpaired == 2


def test_a_memory_is_imported_the_other_way_round(memory: Memory) -> None:
    unit = TranslationUnit(
        (UnitVariant("en", "Fine weather."), UnitVariant("zh", "天气好。")), source_language="en"
    )

    take(memory, unit)

    assert [each.source.text for each in memory.all_units()] == ["天气好。"]


def test_what_properties_say_is_understood_and_written_again() -> None:
    unit = replace(
        tu("天气好。", "Fine."),
        props=(
            ("x-role", "headline"),
            ("x-ConfirmationLevel", "ApprovedTranslation"),
            ("x-title", "天气"),
            ("x-published", "2023-07-16T00:00:00Z"),
            ("x-context-pre", "前。"),
        ),
    )

    (made,) = memory_units(unit, Languages())

    assert (made.role, made.status, made.previous) == (Role.HEADLINE, Status.REVIEWED, "前。")
    assert made.document == Document("天气", published_at=1_689_465_600_000)
    (back,) = translation_units([made])
    assert back.props == unit.props
    (changed,) = translation_units([replace(made, status=Status.FINAL)])
    assert changed.prop("x-status") == "final"
