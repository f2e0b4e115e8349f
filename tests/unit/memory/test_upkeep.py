from dataclasses import replace
from pathlib import Path

import pytest

from tests.memory_units import ENVOY, ENVOY_ENGLISH, SOURCE, TARGET, fill, in_order, pair
from workbench.memory import upkeep
from workbench.memory.concordance import Side, Where
from workbench.memory.editing import (
    Alike,
    Change,
    Wanted,
    apply,
    browse,
    delete,
    duplicates,
    plan_edit,
    plan_replacement,
)
from workbench.memory.importing import ImportChoice
from workbench.memory.linking import link_pending
from workbench.memory.lookup import Query as Lookup
from workbench.memory.lookup import look_up
from workbench.memory.scoring import Scorer
from workbench.memory.sentences import sentence_matches
from workbench.memory.store import IndexState, Memory
from workbench.memory.unit import Document, Origin
from workbench.model.errors import EnvironmentFailure
from workbench.model.segment import Status
from workbench.model.translation_unit import CodeKind, InlineCode
from workbench.text.search import Query

SCORER = Scorer()


def found(memory: Memory, text: str) -> list[str]:
    return [match.unit.target.text for match in look_up(memory, Lookup(text), SCORER)]


def texts(memory: Memory) -> list[tuple[str, str]]:
    return [(unit.source.text, unit.target.text) for unit in memory.all_units()]


def test_a_dead_index_is_made_again_from_the_units(path: Path) -> None:
    with Memory.create(path) as memory:
        memory.add(pair(SOURCE, TARGET))
        memory.add(pair())
        link_pending(memory, in_order)
        for index in (memory.unit_index, memory.span_index, memory.target_index):
            index.clear()
    with Memory(path, writable=True) as memory:
        assert memory.index_state is IndexState.DEAD
        told: list[int] = []

        upkeep.rebuild(memory, progress=told.append)
        upkeep.catch_up(memory)

        assert told == [2]
        assert found(memory, ENVOY) == [ENVOY_ENGLISH]
        assert sentence_matches(memory, Lookup("他将与解振华会谈。"), SCORER)[0].percent == 100
    with Memory(path) as memory:
        assert upkeep.check(memory).is_sound


def test_an_index_made_with_other_tables_is_made_again_with_these(path: Path) -> None:
    with Memory.create(path) as memory:
        memory.add(pair())
        with memory.transaction():
            memory.set_meta("keys", "another")
            memory.connection.execute("UPDATE unit SET digest = 1")
    with Memory(path, writable=True) as memory:
        upkeep.rebuild(memory)
        assert [match.percent for match in look_up(memory, Lookup(ENVOY), SCORER)] == [100]
    with Memory(path) as memory:
        assert memory.index_state is IndexState.SOUND


def test_checking_finds_one_unit_that_the_index_lost(memory: Memory) -> None:
    fill(memory, *((f"第{n}条新闻", "x") for n in range(50)))
    assert upkeep.check(memory).is_sound
    memory.unit_index.remove([(23, "第22条新聞")])

    assert upkeep.check(memory).index is IndexState.DEAD


def test_a_memory_is_counted(memory: Memory) -> None:
    memory.add(replace(pair(changed_at=5), document=Document("t", "u", "新华社", 1)))
    memory.add(pair(language="zh-TW", status=Status.FINAL, origin=Origin("p", 1, 1), changed_at=9))
    memory.add(pair(SOURCE, TARGET))
    link_pending(memory, in_order)

    told = upkeep.statistics(memory)

    assert (told.units, told.followed, told.documents) == (3, 1, 1)
    assert told.languages == {("zh-CN", "en-US"): 2, ("zh-TW", "en-US"): 1}
    assert told.statuses == {"": 2, "final": 1}
    assert told.outlets == {"新华社": 1}
    assert (told.sentences, told.located, told.waiting) == (3, 3, 0)
    assert (told.oldest, told.newest) == (5, 9)


def test_compacting_gives_back_what_deleted_units_took(memory: Memory) -> None:
    with memory.transaction():
        fill(memory, *((f"{ENVOY}{n}", ENVOY_ENGLISH * 5) for n in range(2000)))
    delete(memory, list(range(1, 1995)))

    assert upkeep.compact(memory) > 500_000
    assert len(found(memory, f"{ENVOY}1995")) == len(memory)
    assert upkeep.check(memory).is_sound


def test_a_backup_is_a_memory_with_everything(tmp_path: Path, memory: Memory) -> None:
    memory.add(pair())
    told: list[int] = []

    upkeep.back_up(memory, tmp_path / "copy.dzm", progress=told.append)

    assert told[-1] == 100
    with Memory(tmp_path / "copy.dzm") as copy:
        assert found(copy, ENVOY) == [ENVOY_ENGLISH]
    assert not (tmp_path / "copy.dzm.part").exists()


def test_a_backup_takes_no_other_file_s_place(tmp_path: Path, memory: Memory) -> None:
    (tmp_path / "copy.dzm").write_text("mine")

    with pytest.raises(EnvironmentFailure) as refused:
        upkeep.back_up(memory, tmp_path / "copy.dzm")

    assert refused.value.code == "memory.exists"
    assert (tmp_path / "copy.dzm").read_text() == "mine"


def test_merging_takes_in_what_is_new(tmp_path: Path, memory: Memory) -> None:
    memory.add(pair(changed_at=5))
    with Memory.create(tmp_path / "other.dzm") as other:
        other.add(pair(target="older", changed_at=1))
        other.add(replace(pair("新的。", "New.", origin=Origin("p", 1, 1)), previous="前。"))
        upkeep.merge(memory, other, ImportChoice())

    assert texts(memory) == [(ENVOY, ENVOY_ENGLISH), ("新的。", "New.")]
    merged = memory.get(2)
    assert merged is not None
    assert (merged.previous, merged.origin) == ("前。", None)


def test_units_are_browsed_page_by_page(memory: Memory) -> None:
    fill(memory, *((f"第{n}句", f"Sentence {n}") for n in range(10)))

    first = browse(memory, Wanted(), limit=4)
    second = browse(memory, Wanted(), after=first[-1].id, limit=4)

    assert [unit.id for unit in (*first, *second)] == list(range(1, 9))
    wanted = Wanted(Where(), source=Query("句"), target=Query("sentence 7"))
    assert [unit.source.text for unit in browse(memory, wanted)] == ["第7句"]


def test_words_are_replaced_in_all_units_that_still_are_as_they_were(memory: Memory) -> None:
    fill(memory, ("甲", "The Party line."), ("乙", "the party, the party"), ("丙", "None."))
    planned = list(plan_replacement(memory, Wanted(), Side.TARGET, Query("the party"), "the CPC"))
    memory.update(replace(pair("甲", "Edited by the party."), id=1))

    assert len(planned) == 2
    assert apply(memory, planned) == 1
    assert [target for _, target in texts(memory)] == [
        "Edited by the party.",
        "the CPC, the CPC",
        "None.",
    ]


def test_a_replaced_source_is_found_by_its_new_words(memory: Memory) -> None:
    memory.add(pair())

    changes = plan_replacement(
        memory, Wanted(), Side.SOURCE, Query("克(里)", regular=True), r"凯\1"
    )

    assert apply(memory, list(changes)) == 1
    assert texts(memory)[0][0] == ENVOY.replace("克里", "凯里")
    assert found(memory, ENVOY.replace("克里", "凯里")) == [ENVOY_ENGLISH]


def test_codes_keep_their_places_between_the_characters_that_stay(memory: Memory) -> None:
    codes = (
        InlineCode(CodeKind.BEGIN, 0, 0),
        InlineCode(CodeKind.PLACEHOLDER, 3, 3),
        InlineCode(CodeKind.HIGHLIGHT, 0, 9),
    )
    unit = pair("甲", "the party.")
    memory.add(replace(unit, target=replace(unit.target, codes=codes)))

    apply(memory, list(plan_replacement(memory, Wanted(), Side.TARGET, Query("party"), "CPC")))

    stored = memory.get(1)
    assert stored is not None
    assert stored.target.text == "the CPC."
    assert [(code.start, code.end) for code in stored.target.codes] == [(0, 0), (3, 3), (0, 7)]


def test_facts_of_many_units_are_edited_at_once(memory: Memory) -> None:
    fill(memory, ("甲", "a"), ("乙", "b"))

    changes = list(plan_edit(memory, Wanted(), lambda unit: replace(unit, status=Status.REVIEWED)))

    assert all(isinstance(change, Change) for change in changes)
    assert apply(memory, changes) == 2
    assert {unit.status for unit in memory.all_units()} == {Status.REVIEWED}


def test_all_but_the_newest_of_several_are_duplicates(memory: Memory) -> None:
    memory.add(pair(changed_at=3))
    memory.add(pair(changed_at=1))
    memory.add(pair(target="other", changed_at=2))
    memory.add(pair(language="zh-TW"))
    memory.add(pair(changed_at=0, origin=Origin("p", 1, 1)))

    assert duplicates(memory, Alike.PAIR) == [1, 2]
    assert duplicates(memory, Alike.SOURCE) == [1, 2, 3]
    assert delete(memory, duplicates(memory, Alike.SOURCE)) == 3
    assert duplicates(memory, Alike.SOURCE) == []
