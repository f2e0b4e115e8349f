from pathlib import Path

import pytest
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from tests.benchmarks.made_news import News
from tests.memory_units import ENVOY, ENVOY_ENGLISH, fill, pair
from workbench.memory.attached import (
    Attached,
    Found,
    LookupFailed,
    Memories,
    NoMemoryOn,
    NothingFound,
)
from workbench.memory.importing import ImportChoice, Run, import_units
from workbench.memory.keys import key_of
from workbench.memory.lookup import Match, Query, look_up
from workbench.memory.scoring import Scorer
from workbench.memory.store import Memory
from workbench.model.segment import Status

SCORER = Scorer()


def matches(memory: Memory, text: str, **context: str) -> tuple[Match, ...]:
    return look_up(memory, Query(text, **context), SCORER)


def test_the_same_source_is_exact(memory: Memory) -> None:
    memory.add(pair())

    (match,) = matches(memory, ENVOY)

    assert (match.percent, match.unit.target.text) == (100, ENVOY_ENGLISH)


@pytest.mark.parametrize(
    ("neighbours", "percent"),
    [
        ({"previous": "前文。", "following": "後文。"}, 102),
        ({"previous": "前文。"}, 101),
        ({"previous": "别的。"}, 100),
        ({}, 100),
    ],
)
def test_the_same_neighbours_make_an_exact_match_better(
    memory: Memory, neighbours: dict[str, str], percent: int
) -> None:
    memory.add(pair(previous="前文。", following="后文。"))

    assert [match.percent for match in matches(memory, ENVOY, **neighbours)] == [percent]


def test_the_borders_of_two_articles_are_no_context(memory: Memory) -> None:
    memory.add(pair(previous="", following=None))

    (match,) = matches(memory, ENVOY, previous="")

    assert match.percent == 100


def test_a_memory_in_one_written_form_serves_the_other_and_says_so(memory: Memory) -> None:
    memory.add(pair())

    (match,) = matches(memory, "美國氣候特使克里週日抵達北京，與中方會談。")

    assert match.percent == 100
    assert match.score.bridged


def test_of_two_exact_matches_the_one_in_the_same_form_comes_first(memory: Memory) -> None:
    memory.add(pair(target="Simplified."))
    memory.add(pair("美國氣候特使克里週日抵達北京，與中方會談。", "Traditional.", language="zh-TW"))
    memory.add(pair(target="Simplified too."))

    first, _, last = matches(memory, "美國氣候特使克里週日抵達北京，與中方會談。")

    assert first.unit.target.text == "Traditional."
    assert last.score.bridged


def test_another_mark_is_nearly_exact(memory: Memory) -> None:
    memory.add(pair())

    (match,) = matches(memory, ENVOY.replace("。", "！"))

    assert match.percent == 99


def test_full_width_and_spaces_are_the_same(memory: Memory) -> None:
    memory.add(pair("共有25家企业参加。", "25 companies took part."))

    (match,) = matches(memory, "共有 ２５ 家企业参加。")

    assert match.percent == 100


def test_a_changed_word_costs_what_it_takes_of_the_text(memory: Memory) -> None:
    memory.add(pair())

    (match,) = matches(memory, ENVOY.replace("周日", "上月"))

    assert 85 <= match.percent < 95


def test_what_is_less_alike_than_asked_is_left_out(memory: Memory) -> None:
    memory.add(pair())

    assert matches(memory, "美国气候特使表示欢迎。") == ()


@pytest.mark.parametrize("text", ["北京", "记者", "图", "完"])
def test_the_shortest_entries_are_found(memory: Memory, text: str) -> None:
    fill(memory, (text, "x"), ("上海", "Shanghai"), ("图片来源", "Photo"))

    assert [match.percent for match in matches(memory, text)] == [100]


def test_a_short_entry_with_one_character_changed_in_the_middle_is_found(memory: Memory) -> None:
    fill(memory, ("责任编辑李", "Editor"), ("责任田地里", "Field"))

    (match,) = matches(memory, "责任副辑李")

    assert (match.percent, match.unit.target.text) == (80, "Editor")


def test_numbers_and_dates_that_differ_cost_one_percent_each(memory: Memory) -> None:
    memory.add(pair("截至2023年7月16日，报告病例65例。", "By July 16, 2023, 65 cases."))

    (match,) = matches(memory, "截至2024年11月2日，报告病例1250例。")

    assert (match.percent, match.score.values) == (98, 2)


def test_a_text_without_letters_is_found_by_nobody_and_breaks_nothing(memory: Memory) -> None:
    memory.add(pair("……", "…"))

    assert matches(memory, "——") == ()
    assert [match.percent for match in matches(memory, "……")] == [100]
    assert matches(memory, "") == ()


def test_the_same_pair_from_several_articles_is_one_match(memory: Memory) -> None:
    for _ in range(3):
        memory.add(pair())

    (match,) = matches(memory, ENVOY)

    assert match.copies == 3


def test_of_equal_matches_the_better_vouched_then_the_newer_comes_first(memory: Memory) -> None:
    memory.add(pair(target="old", changed_at=1, status=Status.TRANSLATED))
    memory.add(pair(target="new", changed_at=2, status=Status.TRANSLATED))
    memory.add(pair(target="final", changed_at=0, status=Status.FINAL))

    order = [match.unit.target.text for match in matches(memory, ENVOY)]

    assert order == ["final", "new", "old"]


def test_units_of_another_language_are_left_out(memory: Memory) -> None:
    memory.add(pair(language="ja"))
    memory.add(pair(target="CHS", language="CHS"))

    assert [match.unit.target.text for match in matches(memory, ENVOY)] == ["CHS"]


def test_an_exact_match_is_found_among_hundreds_that_look_like_it(memory: Memory) -> None:
    with memory.transaction():
        fill(memory, *((f"2023年{n}月新闻联播文字版", str(n)) for n in range(600)))

    (first, *_) = matches(memory, "2023年417月新闻联播文字版")

    assert first.unit.target.text == "417"


def made(path: Path, *pairs: tuple[str, str]) -> Path:
    with Memory.create(path) as memory:
        fill(memory, *pairs)
    return path


def test_no_memory_nothing_found_and_a_failure_are_three_answers(tmp_path: Path) -> None:
    good, lost = made(tmp_path / "a.dzm", (ENVOY, "x")), tmp_path / "lost.dzm"

    def answer(*attached: Attached, text: str = "没有这样的话") -> object:
        with Memories(attached) as memories:
            return memories.look_up(Query(text), SCORER)

    assert answer() == NoMemoryOn()
    assert answer(Attached(good, on=False)) == NoMemoryOn()
    assert answer(Attached(good)) == NothingFound()
    failed = answer(Attached(good), Attached(lost))
    assert isinstance(failed, LookupFailed)
    assert [failure.error.code for failure in failed.failures] == ["memory.missing"]
    found = answer(Attached(good), Attached(lost), text=ENVOY)
    assert isinstance(found, Found)
    assert [failure.path for failure in found.failures] == [lost]


def test_a_penalty_is_taken_off_and_can_take_a_match_out(tmp_path: Path) -> None:
    path = made(tmp_path / "a.dzm", (ENVOY, "x"))

    with Memories([Attached(path, penalty=10)]) as memories:
        answer = memories.look_up(Query(ENVOY), SCORER)
        assert isinstance(answer, Found)
        assert [(match.percent, match.penalty) for match in answer.items] == [(90, 10)]
        assert memories.look_up(Query(ENVOY), SCORER, least=95) == NothingFound()


def test_where_matches_are_worth_the_same_the_memory_with_priority_comes_first(
    tmp_path: Path,
) -> None:
    mine = made(tmp_path / "mine.dzm", (ENVOY, "mine"))
    team = made(tmp_path / "team.dzm", (ENVOY, "team"))

    with Memories([Attached(mine), Attached(team, priority=5)]) as memories:
        answer = memories.look_up(Query(ENVOY), SCORER)

    assert isinstance(answer, Found)
    assert [match.unit.target.text for match in answer.items] == ["team", "mine"]


def test_a_memory_that_comes_back_is_asked_again(tmp_path: Path) -> None:
    path = tmp_path / "later.dzm"

    with Memories([Attached(path)]) as memories:
        assert isinstance(memories.look_up(Query(ENVOY), SCORER), LookupFailed)
        made(path, (ENVOY, "x"))
        assert isinstance(memories.look_up(Query(ENVOY), SCORER), Found)


def test_the_most_alike_of_thousands_is_found_however_it_was_edited(memory: Memory) -> None:
    news = News(2).with_phrases(100)
    units = list(news.units(3000))
    import_units(memory, units, Run("news", "2"), ImportChoice())
    keys = [key_of(unit.variants[0].text) for unit in units]
    asked = [
        news.edited(unit.variants[0].text, share)
        for unit in units[::40]
        for share in (0.05, 0.15, 0.25)
    ]

    missed = []
    for text in asked:
        _, best, _ = process.extractOne(
            key_of(text), keys, scorer=Levenshtein.normalized_similarity
        )
        found = matches(memory, text)
        if best >= 0.7 and (not found or found[0].percent < int(best * 100)):
            missed.append(text)

    assert len(missed) <= len(asked) // 100
