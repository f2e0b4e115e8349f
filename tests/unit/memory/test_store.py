import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from tests.memory_units import ENVOY, ENVOY_ENGLISH, SOURCE, TARGET, fill, in_order, pair
from workbench.memory.database import APPLICATION_ID
from workbench.memory.importing import ImportChoice, Run, import_units
from workbench.memory.keys import grams_of, key_of
from workbench.memory.linking import count_unlinked, link_pending
from workbench.memory.lookup import Query, look_up
from workbench.memory.scoring import Scorer
from workbench.memory.store import IndexState, Memory
from workbench.memory.unit import Document, MemoryUnit, Origin
from workbench.memory.upkeep import rebuild
from workbench.model.errors import EnvironmentFailure
from workbench.model.segment import Role, Status
from workbench.model.translation_unit import (
    CodeKind,
    InlineCode,
    SubFlow,
    TranslationUnit,
    UnitVariant,
)

RICH = MemoryUnit(
    UnitVariant(
        "zh-CN",
        "详见官网。",
        codes=(InlineCode(CodeKind.BEGIN, 2, 2, "<a>", (("i", "1"),), (SubFlow(1, 2, ()),)),),
        props=(("x-Context", "1"), ("x-Context", "2")),
    ),
    UnitVariant("en-US", "See the website.", changed_at=9, changed_by="li", usage_count=0),
    role=Role.BODY,
    status=Status.REVIEWED,
    previous="前文。",
    following="后文。",
    document=Document("标题", "https://example.org/1", "新华社", 5),
    origin=Origin("p1", 7, 3),
    tuid="a1-s7",
    notes=("one", "two"),
    props=(("client", "x"), ("client", "y")),
    created_at=1,
    created_by="wang",
    others=(UnitVariant("fr", "Voir le site.", notes=("n",)),),
    bundle=4,
)


def found(memory: Memory, text: str) -> list[str]:
    return [match.unit.target.text for match in look_up(memory, Query(text), Scorer())]


def test_a_unit_comes_back_with_everything_it_had(memory: Memory) -> None:
    unit_id = memory.add(RICH)

    assert memory.get(unit_id) == replace(RICH, id=unit_id)


def test_a_memory_opens_again_with_what_was_put_in(path: Path) -> None:
    with Memory.create(path) as memory:
        memory.add(pair())
    with Memory(path) as memory:
        assert memory.index_state is IndexState.SOUND
        assert found(memory, ENVOY) == [ENVOY_ENGLISH]


def test_a_closed_memory_is_one_file_that_says_what_it_is(path: Path) -> None:
    with Memory.create(path) as memory:
        memory.add(pair())

    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big")


def test_an_edited_unit_is_found_by_its_new_text_only(memory: Memory) -> None:
    unit_id = memory.add(pair())

    memory.update(replace(pair("今天没有新闻发布会。", "No briefing today."), id=unit_id))

    assert found(memory, ENVOY) == []
    assert found(memory, "今天没有新闻发布会。") == ["No briefing today."]


def test_a_unit_with_another_target_leaves_nothing_in_the_index_when_it_is_deleted(
    memory: Memory,
) -> None:
    unit_id = memory.add(pair(ENVOY, "one"))
    memory.update(replace(pair(ENVOY, "two"), id=unit_id))
    grams = grams_of(key_of(ENVOY))[:3]

    assert list(memory.unit_index.holding(grams)) == [unit_id]
    assert not list(memory.target_index.holding(["one"], 9))
    memory.delete([unit_id])
    assert not list(memory.unit_index.holding(grams))


def test_a_deleted_unit_is_found_no_more_and_its_id_is_not_used_again(memory: Memory) -> None:
    first = memory.add(pair())

    assert memory.delete([first, 999]) == 1
    assert found(memory, ENVOY) == []
    assert memory.add(pair()) != first


def test_what_another_connection_adds_is_found_at_once(path: Path) -> None:
    with Memory.create(path) as memory, Memory(path) as reader:
        assert found(reader, ENVOY) == []
        memory.add(pair())

        assert found(reader, ENVOY.replace("克里", "克理")) == [ENVOY_ENGLISH]


def test_what_is_asked_within_a_snapshot_is_of_one_moment(path: Path) -> None:
    with Memory.create(path) as memory, Memory(path) as reader:
        unit_id = memory.add(pair())
        with reader.snapshot():
            ids = reader.unit_index.candidates(key_of(ENVOY), 0.7)
            memory.delete([unit_id])
            assert [each.id for each in reader.sources(ids)] == [unit_id]
            assert found(reader, ENVOY) == [ENVOY_ENGLISH]
        assert found(reader, ENVOY) == []


def test_a_failed_transaction_leaves_nothing_behind(memory: Memory) -> None:
    def fail() -> None:
        with memory.transaction():
            memory.add(pair())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()

    assert len(memory) == 0
    assert found(memory, ENVOY) == []


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "memory.damaged"),
        (b"SQLite format 3\x00" + bytes(20), "memory.damaged"),
        (b"<?xml version='1.0'?><tmx/>" + bytes(100), "memory.foreign"),
    ],
)
def test_what_is_no_memory_is_refused_by_name(path: Path, content: bytes, code: str) -> None:
    path.write_bytes(content)

    with pytest.raises(EnvironmentFailure) as refused:
        Memory(path)

    assert refused.value.code == code
    assert path.read_bytes() == content


def test_another_program_s_database_is_refused(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE other (x)")
    connection.close()

    with pytest.raises(EnvironmentFailure) as refused:
        Memory(path)

    assert refused.value.code == "memory.foreign"


def test_a_newer_memory_is_refused_with_its_version(path: Path) -> None:
    Memory.create(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()

    with pytest.raises(EnvironmentFailure) as refused:
        Memory(path)

    assert refused.value.code == "memory.newer"
    assert refused.value.details["version"] == 99


def test_a_memory_that_is_there_is_not_made_again(path: Path) -> None:
    Memory.create(path).close()

    with pytest.raises(EnvironmentFailure) as refused:
        Memory.create(path)

    assert refused.value.code == "memory.exists"


def test_a_memory_opened_for_reading_cannot_be_written(path: Path) -> None:
    Memory.create(path).close()

    with Memory(path) as memory, pytest.raises(EnvironmentFailure) as refused:
        memory.add(pair())

    assert refused.value.code == "memory.read_only"


def test_an_emptied_index_is_noticed_on_opening(path: Path) -> None:
    with Memory.create(path) as memory:
        fill(memory, *((f"第{number}条新闻的正文内容。", "x") for number in range(40)))
        memory.unit_index.clear()

    with Memory(path) as memory:
        assert memory.index_state is IndexState.DEAD
        with pytest.raises(EnvironmentFailure) as refused:
            look_up(memory, Query(ENVOY), Scorer())

    assert refused.value.code == "memory.index_dead"


def test_an_index_made_with_other_tables_of_characters_is_noticed(path: Path) -> None:
    with Memory.create(path) as memory, memory.transaction():
        memory.set_meta("keys", "another")

    with Memory(path) as memory:
        assert memory.index_state is IndexState.OUTDATED


def test_a_reader_takes_over_what_an_import_counted_meanwhile(path: Path) -> None:
    text = "美国气候特使克里周日抵达北京"
    with Memory.create(path) as memory, Memory(path) as reader:
        assert found(reader, text) == []
        units = [
            TranslationUnit((UnitVariant("zh", f"{text}第{n}次"), UnitVariant("en", str(n))))
            for n in range(300)
        ]
        import_units(memory, units, Run("a", "a"), ImportChoice(), batch=100)

        assert found(reader, f"{text}第7次")[0] == "7"
        assert reader.unit_index.frequency(key_of("气候")) >= 300


def test_a_reader_notices_that_an_index_was_rebuilt(path: Path) -> None:
    with Memory.create(path) as memory:
        memory.add(pair())
        memory.unit_index.clear()
        with Memory(path) as reader:
            assert reader.index_state is IndexState.DEAD
            rebuild(memory)

            assert found(reader, ENVOY) == [ENVOY_ENGLISH]


def test_facts_change_without_the_sentences_being_forgotten(memory: Memory) -> None:
    unit_id = memory.add(pair(SOURCE, TARGET))
    link_pending(memory, in_order)

    memory.note_use(unit_id, 77)
    memory.note_use(unit_id, 88)

    unit = memory.get(unit_id)
    assert unit is not None
    assert (unit.used_at, unit.usage_count) == (88, 2)
    assert count_unlinked(memory) == 0
    assert memory.connection.execute("SELECT count(*) FROM span").fetchone()[0] == 3


def test_what_a_killed_program_never_counted_is_counted_on_opening(path: Path) -> None:
    memory = Memory.create(path)
    with memory.transaction():
        fill(memory, *((f"北京第{n}条新闻", str(n)) for n in range(700)))
    memory.connection.close()

    with Memory(path) as reader:
        assert reader.unit_index.frequency("北京") >= 700
        assert found(reader, "北京第345条新闻")[0] == "345"
