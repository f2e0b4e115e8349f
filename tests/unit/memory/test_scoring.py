from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.memory.keys import key_of, key_places
from workbench.memory.scoring import Class, Score, Scorer
from workbench.memory.substitution import Pair, Substitution, substituted
from workbench.memory.values import KnownName, ValueKind, values_of

SCORER = Scorer()
TEXT = st.text("中国國气氣候2３,.，。A a年月日一二三百万", max_size=30)


def score(new: str, old: str, scorer: Scorer = SCORER) -> Score:
    return scorer.score(scorer.prepared(new), old)


def classes(new: str, old: str) -> list[Class]:
    return [change.kind for change in SCORER.explain(new, old).changes]


def fitted(
    new: str, old: str, target: str, scorer: Scorer = SCORER, published: date | None = None
) -> Substitution:
    changes = scorer.explain(new, old).changes
    return substituted(new, Pair(old, target), changes, scorer, published)


@pytest.mark.parametrize(
    ("new", "old", "percent"),
    [
        ("经济增长。", "经济增长。", 100),
        ("經濟增長。", "经济增长。", 100),
        ("经济 增长。", "经济增长。", 100),
        ("共２５人", "共25人", 100),
        ("经济增长！", "经济增长。", 99),
        ("ABC公司", "Abc公司", 99),
        ("增长4.8%。", "增长5.2%。", 99),
        ("七月十六日召开", "八月二日召开", 99),
        ("增长百分之五", "增长百分之四", 99),
        ("第三次会议", "第二次会议", 99),
        ("他说天气好", "她说天气好", 80),
        ("……", "——", 0),
    ],
)
def test_a_score_is_what_is_the_same(new: str, old: str, percent: int) -> None:
    assert score(new, old).percent == percent


def test_a_score_says_that_it_crossed_to_another_written_form() -> None:
    assert score("經濟增長。", "经济增长。").bridged
    assert not score("经济增长。", "经济增长。").bridged
    assert not score("“经济”增长。", "「经济」增长。").bridged


def test_many_values_that_differ_cost_five_percent_at_most() -> None:
    new = "、".join(f"{number}人" for number in range(10, 30))
    old = "、".join(f"{number}人" for number in range(50, 70))

    assert score(new, old).percent == 95


def names(text: str) -> Sequence[KnownName]:
    known = {"克里": "Kerry", "布林肯": "Blinken", "谢尔曼": ""}
    places = ((text.find(name), name) for name in known)
    return [
        KnownName(place, place + len(name), known[name])
        for place, name in sorted(places)
        if place >= 0
    ]


def test_names_that_records_know_are_values_too() -> None:
    scorer = Scorer(names)

    assert score("布林肯抵达北京。", "克里抵达北京。", scorer) == Score(99, values=1)
    assert score("布林肯抵达北京。", "克里抵达北京。").percent < 70


@given(TEXT, TEXT)
def test_a_score_is_between_0_and_100_and_100_for_the_same(one: str, other: str) -> None:
    assert 0 <= score(one, other).percent <= 100
    assert score(one, one).percent == 100


@given(TEXT, TEXT)
def test_what_is_not_explained_is_the_same(one: str, other: str) -> None:
    changes = SCORER.explain(one, other).changes

    for change in changes:
        assert 0 <= change.new_start <= change.new_end <= len(one)
        assert 0 <= change.old_start <= change.old_end <= len(other)
    if not changes:
        assert one == other


@given(TEXT)
def test_values_stand_apart_and_in_order(text: str) -> None:
    values = values_of(text)

    assert all(value.start < value.end for value in values)
    assert all(one.end <= other.start for one, other in pairwise(values))


@given(TEXT)
def test_the_places_of_a_key_lead_to_its_characters(text: str) -> None:
    key, places = key_places(text)

    assert key == key_of(text)
    assert "".join(key_of(text[place]) for place in places) == key


def test_dates_and_numbers_are_told_apart() -> None:
    text = "２０２３年7月16日，第28届会议有三百人参加，增长5.2%，周日闭幕。"

    found = [(value.kind, text[value.start : value.end]) for value in values_of(text)]

    assert found == [
        (ValueKind.DATE, "２０２３年7月16日"),
        (ValueKind.NUMBER, "28"),
        (ValueKind.NUMBER, "三百"),
        (ValueKind.NUMBER, "5.2%"),
        (ValueKind.DATE, "周日"),
    ]


def test_differences_are_explained_by_their_class() -> None:
    assert classes("總統說，請", "总统说，请") == [Class.VARIANT, Class.VARIANT]
    assert classes("共２５人", "共25人") == [Class.WIDTH]
    assert classes("你 好", "你好") == [Class.SPACE]
    assert classes("好！", "好。") == [Class.PUNCTUATION]
    assert classes("ABC公司", "abc公司") == [Class.CASE]
    assert classes("他来了", "她来了") == [Class.WORDS]
    assert classes("共30人", "共25人") == [Class.NUMBER]
    assert classes("7月16日开会", "8月2日开会") == [Class.DATE]
    assert SCORER.explain("共30人，他", "共25人，她").classes == (Class.WORDS, Class.NUMBER)


@pytest.mark.parametrize(
    ("new", "old", "target", "expected"),
    [
        (
            "增长5.2%。",
            "增长4.8%。",
            "The economy grew 4.8 percent.",
            "The economy grew 5.2 percent.",
        ),
        ("共有１２５０例。", "共有65例。", "There were 65 cases.", "There were 1,250 cases."),
        (
            "出口三亿五千万美元。",
            "出口二亿五千万美元。",
            "Exports reached $250 million.",
            "Exports reached $350 million.",
        ),
        (
            "会议于2024年8月2日举行。",
            "会议于2023年7月16日举行。",
            "The meeting was held on July 16, 2023.",
            "The meeting was held on Aug. 2, 2024.",
        ),
    ],
)
def test_values_are_substituted_in_the_english(
    new: str, old: str, target: str, expected: str
) -> None:
    made = fitted(new, old, target)

    assert (made.text, made.left) == (expected, ())
    for each in made.replaced:
        assert made.text[each.start : each.end] == each.new


@pytest.mark.parametrize(
    ("new", "old", "target"),
    [
        ("有3人死亡。", "有1人死亡。", "1 person died."),
        ("共有9项。", "共有8项。", "An 8-item list of 8 items."),
        ("增长9%。", "增长8%。", "An 8 percent rise."),
        ("共有30人。", "共有25人。", "Two dozen people."),
    ],
)
def test_what_is_not_certain_is_left_and_told(new: str, old: str, target: str) -> None:
    made = fitted(new, old, target)

    assert made.text == target
    assert [change.kind for change in made.left] == [Class.NUMBER]


def test_a_name_is_substituted_where_both_have_their_english() -> None:
    scorer = Scorer(names)

    made = fitted("布林肯抵达北京。", "克里抵达北京。", "Kerry arrived in Beijing.", scorer)
    left = fitted("谢尔曼抵达北京。", "克里抵达北京。", "Kerry arrived in Beijing.", scorer)

    assert made.text == "Blinken arrived in Beijing."
    assert (left.text, len(left.left)) == ("Kerry arrived in Beijing.", 1)


def test_words_that_differ_are_not_touched() -> None:
    assert fitted("他来了", "她来了", "She came") == Substitution("She came")
