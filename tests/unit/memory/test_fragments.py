from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.memory_units import fill
from workbench.memory.fragments import find_fragments, units_of
from workbench.memory.keys import key_of
from workbench.memory.store import Memory
from workbench.memory.values import KnownName


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Memory]:
    with Memory.create(tmp_path_factory.mktemp("memory") / "made.dzm") as memory:
        memory.connection.execute("PRAGMA synchronous = OFF")
        yield memory


TRUST = "具有全球影响力的科技创新中心"


def texts(memory: Memory, paragraph: str) -> list[str]:
    return [paragraph[each.start : each.end] for each in find_fragments(memory, paragraph)]


def test_a_run_that_two_units_hold_is_known(memory: Memory) -> None:
    fill(
        memory,
        (f"上海要建成{TRUST}。", "Shanghai is to be a center of innovation with global influence."),
        (f"北京正在建设{TRUST}，进展顺利。", "Beijing builds one."),
        ("别的新闻。", "Other."),
    )
    paragraph = f"记者获悉，深圳也将成为{TRUST}之一。"

    (fragment,) = find_fragments(memory, paragraph)

    assert paragraph[fragment.start : fragment.end] == TRUST
    assert [unit.id for unit in units_of(memory, fragment)] == [2, 1]


def test_what_one_unit_holds_or_is_shorter_is_none(memory: Memory) -> None:
    fill(memory, (f"上海要建成{TRUST}。", "x"), ("科技创新中心很多", "y"))

    assert texts(memory, f"深圳也将成为{TRUST}之一。") == []


def test_marks_and_written_forms_do_not_cut_a_run(memory: Memory) -> None:
    fill(memory, ("坚持“一国两制”方针不动摇", "a"), ("坚持一国两制方针不动摇", "b"))

    assert texts(memory, "必須堅持「一國兩制」方針不動搖。") == ["堅持「一國兩制」方針不動搖"]


def test_of_two_runs_that_overlap_the_longer_is_kept(memory: Memory) -> None:
    fill(
        memory,
        ("甲乙丙丁戊己庚辛", "1"),
        ("甲乙丙丁戊己庚辛", "2"),
        ("丙丁戊己庚辛壬癸子丑", "3"),
        ("丙丁戊己庚辛壬癸子丑", "4"),
    )

    assert texts(memory, "甲乙丙丁戊己庚辛壬癸子丑") == ["丙丁戊己庚辛壬癸子丑"]


def test_a_name_that_records_know_is_shown_with_its_english(memory: Memory) -> None:
    def names(text: str) -> Sequence[KnownName]:
        place = text.find("解振华")
        return [] if place < 0 else [KnownName(place, place + 3, "Xie Zhenhua")]

    fill(memory, ("解振华会见克里。", "Xie met Kerry."))

    (fragment,) = find_fragments(memory, "昨天解振华说。", names)

    assert (fragment.start, fragment.end, fragment.english) == (2, 5, "Xie Zhenhua")
    assert fragment.ids == (1,)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text("甲乙丙丁", min_size=1, max_size=24), max_size=6), st.text("甲乙丙丁"))
def test_every_run_found_is_in_two_units_and_none_is_missed(
    made: Memory, sources: list[str], paragraph: str
) -> None:
    memory = made
    memory.delete([unit.id for unit in memory.all_units()])
    fill(memory, *((source, "x") for source in sources))

    found = find_fragments(memory, paragraph)

    for each in found:
        assert sum(paragraph[each.start : each.end] in source for source in sources) >= 2
    covered = {place for each in found for place in range(each.start, each.end)}
    for start in range(len(paragraph) - 7):
        run = paragraph[start : start + 8]
        if sum(run in source for source in sources) >= 2:
            assert covered & set(range(start, start + 8)), (run, key_of(run))
