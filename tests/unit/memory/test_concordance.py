from dataclasses import replace
from pathlib import Path

import pytest

from tests.memory_units import fill, pair
from workbench.memory.attached import Attached, Found, Memories
from workbench.memory.concordance import (
    EVERYWHERE,
    Concordance,
    KwicLine,
    Lines,
    Side,
    Where,
    ask,
    search,
)
from workbench.memory.importing import ImportChoice, Run, import_units
from workbench.memory.store import Memory
from workbench.memory.unit import Document
from workbench.memory.upkeep import catch_up
from workbench.model.errors import InputError
from workbench.model.segment import Role, Status
from workbench.model.translation_unit import TranslationUnit, UnitVariant
from workbench.text.search import Query


def found(
    memory: Memory, text: str, side: Side = Side.SOURCE, where: Where = EVERYWHERE
) -> list[KwicLine]:
    return list(search(memory, Concordance(Query(text), side, where)).lines)


def words(memory: Memory, text: str, side: Side = Side.SOURCE) -> list[str]:
    return [line.word for line in found(memory, text, side)]


@pytest.fixture
def news(memory: Memory) -> Memory:
    fill(
        memory,
        ("应对气候变化是共同责任。", "Tackling climate change is a shared duty."),
        ("應對氣候變化是共同責任。", "Climate change is a shared duty."),
        ("气象部门发布预报。", "The weather bureau issued a forecast."),
        ("空气质量好。", "Air quality is good; the climatologists say so."),
    )
    return memory


def test_words_are_found_in_every_written_form_the_newest_first(news: Memory) -> None:
    assert words(news, "气候变化") == ["氣候變化", "气候变化"]


@pytest.mark.parametrize(("text", "count"), [("气", 4), ("报", 1), ("。", 4), ("好", 1), ("龙", 0)])
def test_one_character_is_found_wherever_it_stands(news: Memory, text: str, count: int) -> None:
    assert len(words(news, text)) == count


def test_a_line_shows_what_stands_around(news: Memory) -> None:
    line = found(news, "气候")[-1]

    assert (line.left, line.word, line.right) == ("应对", "气候", "变化是共同责任。")
    assert line.unit.target.text == "Tackling climate change is a shared duty."


def test_bigrams_that_are_not_beside_each_other_are_no_hit(memory: Memory) -> None:
    fill(memory, ("中国人与美国", "x"))

    assert words(memory, "国人与美") == ["国人与美"]
    assert words(memory, "美国人") == []


def test_english_is_found_by_how_its_words_begin(news: Memory) -> None:
    assert words(news, "climat", Side.TARGET) == ["climat", "Climat", "climat"]
    assert words(news, "climate ch", Side.TARGET) == ["Climate ch", "climate ch"]
    assert words(news, "limate", Side.TARGET) == []


def test_targets_that_are_not_indexed_yet_are_found_all_the_same(memory: Memory) -> None:
    units = [
        TranslationUnit((UnitVariant("zh", f"第{n}句"), UnitVariant("en", f"Sentence {n} here")))
        for n in range(30)
    ]
    import_units(memory, units, Run("a", "a"), ImportChoice())
    memory.add(pair("后来", "Sentence 99 here"))

    before = words(memory, "sentence", Side.TARGET)
    catch_up(memory)

    assert len(before) == 31
    assert words(memory, "sentence", Side.TARGET) == before
    assert memory.target_index.mark == 31


def test_a_chinese_target_is_searched_too(memory: Memory) -> None:
    memory.add(pair("Climate", "氣候變化", language="en"))

    assert words(memory, "气候", Side.TARGET) == ["氣候"]


def test_an_expression_is_found_over_all_forms(news: Memory) -> None:
    lines = search(news, Concordance(Query("气.变", regular=True))).lines

    assert [line.word for line in lines] == ["氣候變", "气候变"]


def test_a_wrong_expression_is_refused(news: Memory) -> None:
    with pytest.raises(InputError) as refused:
        search(news, Concordance(Query("(", regular=True)))

    assert refused.value.code == "search.pattern"


def test_units_are_filtered_by_what_is_known_of_them(memory: Memory) -> None:
    document = Document("气候大会", "u", "新华社", 1)
    memory.add(
        replace(
            pair("气候会议开幕。", "Opened.", changed_at=100, status=Status.FINAL),
            role=Role.HEADLINE,
            document=document,
            changed_by="wang",
        )
    )
    memory.add(pair("气候会议闭幕。", "Closed.", changed_at=200))

    def count(where: Where) -> int:
        return len(found(memory, "气候", where=where))

    assert count(EVERYWHERE) == 2
    assert count(Where(outlet="新华社")) == 1
    assert count(Where(title="大会")) == 1
    assert count(Where(since=150)) == 1
    assert count(Where(until=150)) == 1
    assert count(Where(author="wang")) == 1
    assert count(Where(roles=frozenset({Role.HEADLINE, Role.BODY}))) == 1
    assert count(Where(statuses=frozenset({Status.DRAFT}))) == 0
    assert count(Where(project="p")) == 0


def test_what_is_more_than_asked_for_is_gone_on_with(memory: Memory) -> None:
    with memory.transaction():
        fill(memory, *((f"气候新闻{n}", "x") for n in range(130)))

    first = search(memory, Concordance(Query("气候")), most=50)
    assert first.go_on is not None
    second = search(memory, first.go_on, most=500)

    ids = [line.unit.id for line in (*first.lines, *second.lines)]
    assert (len(first.lines), second.go_on) == (50, None)
    assert ids == list(range(130, 0, -1))


def test_a_search_whose_time_is_over_says_where_it_is(memory: Memory) -> None:
    with memory.transaction():
        fill(memory, *((f"气候新闻{n}", "x") for n in range(130)))
    times = iter(range(100))

    lines = search(
        memory, Concordance(Query("寻找", regular=True)), seconds=0, clock=lambda: next(times)
    )

    assert lines.lines == ()
    assert lines.go_on is not None
    assert lines.go_on.before == 81


def test_several_memories_answer_each_for_itself(tmp_path: Path) -> None:
    for name in ("a", "b"):
        with Memory.create(tmp_path / name) as memory:
            fill(memory, ("气候", name))

    with Memories([Attached(tmp_path / "a"), Attached(tmp_path / "b", priority=1)]) as memories:
        answer = memories.ask(ask(Concordance(Query("气候"))))

    assert isinstance(answer, Found)
    assert all(isinstance(lines, Lines) for lines in answer.items)
    texts = [line.unit.target.text for lines in answer.items for line in lines.lines]
    assert texts == ["b", "a"]


def test_a_wrong_expression_is_no_failure_of_a_memory(path: Path) -> None:
    Memory.create(path).close()

    with Memories([Attached(path)]) as memories, pytest.raises(InputError):
        memories.ask(ask(Concordance(Query("[", regular=True))))
