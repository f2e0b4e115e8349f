"""The index that an import left in parts is merged while nothing is at work."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.memory.importing import ImportChoice, ImportCounts, Run, import_units
from workbench.memory.store import Memory
from workbench.model.translation_unit import TranslationUnit, UnitVariant
from workbench.services.memory.tidying import STILL_SECONDS, IndexTidier


def many(count: int) -> Iterator[TranslationUnit]:
    for number in range(count):
        source = UnitVariant("zh-CN", f"第{number}条新闻说的是北京的天气。")
        yield TranslationUnit((source, UnitVariant("en", f"News {number}.")))


@pytest.fixture
def left(tmp_path: Path) -> Path:
    """Return a memory whose import was cancelled after twenty batches."""
    path, told = tmp_path / "left.dzm", list[ImportCounts]()
    with Memory.create(path) as memory:
        import_units(
            *(memory, many(1_000), Run("a", "a"), ImportChoice()),
            progress=told.append,
            is_cancelled=lambda: len(told) == 20,
            batch=20,
        )
    return path


def test_an_import_that_stands_still_is_tidied_up_after(left: Path) -> None:
    moment = 0.0
    tidier = IndexTidier(lambda: moment)

    with Memory(left, writable=True) as memory:
        assert memory.unit_index.is_scattered()
        assert tidier.tidy(memory)
        assert memory.unit_index.is_scattered()
        moment = STILL_SECONDS
        while tidier.tidy(memory):
            pass

        assert not memory.unit_index.is_scattered()


def test_an_import_that_goes_on_is_left_alone(left: Path) -> None:
    moment = 0.0
    tidier = IndexTidier(lambda: moment)

    with Memory(left, writable=True) as memory:
        for position in range(100, 104):
            memory.connection.execute("UPDATE import_run SET position = ?", (position,))
            assert tidier.tidy(memory)
            moment += STILL_SECONDS

        assert memory.unit_index.is_scattered()


def test_a_memory_in_few_parts_is_not_looked_at_again(left: Path) -> None:
    with Memory(left, writable=True) as memory:
        with memory.transaction():
            memory.unit_index.merge()

        assert not IndexTidier().tidy(memory)
