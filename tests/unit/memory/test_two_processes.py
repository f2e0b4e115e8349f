"""A memory that is read here while another process writes into it."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.memory.fragments import find_fragments
from workbench.memory.lookup import Query, look_up
from workbench.memory.scoring import Scorer
from workbench.memory.store import IndexState, Memory
from workbench.memory.upkeep import check
from workbench.model.errors import EnvironmentFailure

RUNS = 3
UNITS = 2_000

# Each run opens the memory, takes units in by small batches, and closes it again.
IMPORTS = f"""
import sys
from pathlib import Path
from workbench.memory.duplicates import Duplicates
from workbench.memory.importing import ImportChoice, Run, import_units
from workbench.memory.store import Memory
from workbench.model.translation_unit import TranslationUnit, UnitVariant

def pair(run, number):
    source = f"第{{run}}次会议于{{number}}日在北京举行，讨论了{{number % 977}}个问题。"
    target = f"Meeting {{run}} was held in Beijing on day {{number}}."
    return TranslationUnit((UnitVariant("zh-CN", source), UnitVariant("en-US", target)))

for run in range({RUNS}):
    with Memory(Path(sys.argv[1]), writable=True) as memory:
        units = (pair(run, number) for number in range({UNITS}))
        choice = ImportChoice(duplicates=Duplicates.ALL)
        import_units(memory, units, Run("run", str(run)), choice, batch=500)
"""


@pytest.fixture
def importing(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Yield a process that imports into an empty memory."""
    Memory.create(path).close()
    with subprocess.Popen([sys.executable, "-c", IMPORTS, str(path)]) as process:
        yield process
        process.kill()


def asked(number: int) -> str:
    run, day = number % RUNS, 7 * number % UNITS
    return f"第{run}次会议于{day}日在北京举行，讨论了{day % 977}个问题。"


def test_what_is_looked_up_during_an_import_is_whole_units(
    path: Path, importing: subprocess.Popen[bytes]
) -> None:
    number = 0
    with Memory(path) as reader:
        while importing.poll() is None:
            number += 1
            if not number % 10:
                # As the list of memories does beside those who look up.
                with Memory(path) as other:
                    assert other.index_state is IndexState.SOUND
            for match in look_up(reader, Query(asked(number)), Scorer()):
                unit = match.unit
                assert unit.source.text.startswith("第")
                assert unit.target.text.startswith("Meeting")
                assert (unit.source.language, unit.target.language) == ("zh-CN", "en-US")
            find_fragments(reader, asked(number))

        assert importing.returncode == 0
        assert len(reader) == RUNS * UNITS
        assert look_up(reader, Query(asked(1)), Scorer())[0].percent == 100
        assert check(reader).is_sound


def test_a_writer_that_ends_leaves_the_log_to_those_who_still_read(
    path: Path, importing: subprocess.Popen[bytes]
) -> None:
    with Memory(path) as reader:
        Memory(path).close()
        log = path.with_name(f"{path.name}-wal")
        before = log.stat().st_ino

        assert importing.wait() == 0
        assert log.stat().st_ino == before
        assert len(reader) == RUNS * UNITS


def test_a_memory_has_its_name_when_it_is_whole_and_only_once(path: Path) -> None:
    made: list[str] = []

    def make() -> None:
        try:
            Memory.create(path).close()
        except EnvironmentFailure as error:
            made.append(error.code)
        else:
            made.append("made")

    makers = [threading.Thread(target=make) for _ in range(4)]
    for maker in makers:
        maker.start()
    while any(maker.is_alive() for maker in makers):
        if path.exists():
            Memory(path).close()
    for maker in makers:
        maker.join()

    assert sorted(made) == ["made", *["memory.exists"] * 3]
    assert all(each.name.startswith(path.name) for each in path.parent.iterdir())


def test_a_log_that_is_on_its_way_into_the_file_is_no_damage(path: Path) -> None:
    Memory.create(path).close()
    whole = path.read_bytes()
    page = 4_096
    # As the file stands after the first page was written and before the last ones were.
    path.write_bytes(whole[:-page])
    arriving = threading.Timer(0.06, path.write_bytes, (whole,))
    arriving.start()

    with Memory(path) as memory:
        assert len(memory) == 0

    arriving.join()


def test_a_file_that_lacks_its_last_pages_for_good_is_damaged(path: Path) -> None:
    Memory.create(path).close()
    path.write_bytes(path.read_bytes()[:-4_096])

    with pytest.raises(EnvironmentFailure) as refused:
        Memory(path)

    assert refused.value.code == "memory.damaged"
