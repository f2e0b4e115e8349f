"""Marks that words and clauses lost or have too many of, and right English that tempts."""

from dataclasses import replace

import pytest

from tests.unit.checks.desk_corpus import HOUSE, checked, findings, fixed
from workbench.checks.writing import (
    brackets,
    clause_marks,
    markup,
    sentence_grammar,
    word_marks,
)
from workbench.model.finding import Severity

CHECKS = (*word_marks.CHECKS, *clause_marks.CHECKS, *sentence_grammar.CHECKS)
SOURCE = "他周日离开了。"


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Her 3 rd win came late.", "Her 3rd win came late."),
        ("Doors open at 10:30a.m. daily.", "Doors open at 10:30 a.m. daily."),
        ("A nine year old girl won.", "A nine-year-old girl won."),
        ("A twenty-two year old driver fled.", "A twenty-two-year-old driver fled."),
        ("It was a badly-lit street.", "It was a badly lit street."),
        ("The club sold it's ground.", "The club sold its ground."),
        ("Most of it's trains were late.", "Most of its trains were late."),
        ("She was born in Xian'.", "She was born in Xi'an."),
        ("They met in Wuhan' on Sunday.", "They met in Wuhan on Sunday."),
        ("The miners families are waiting.", "The miners' families are waiting."),
        ("None of the victims names were given.", "None of the victims' names were given."),
    ],
)
def test_marks_of_a_word_are_set_right(wrong: str, right: str) -> None:
    assert fixed(CHECKS, SOURCE, wrong) == right
    assert fixed(CHECKS, SOURCE, right) == right


@pytest.mark.parametrize(
    "right",
    [
        "It is one year old.",
        "The twins are six years old.",
        "He lives at 20 St James Road.",
        "An early-morning train and a family-owned shop.",
        "A friendly-fire inquiry and only-listed stock.",
        "He said it's good for it's cheap to run.",
        "When the hall opened it's said that he wept.",
        "On Monday it's raining in Xi'an.",
        "They did what they could with it's not clear what result.",
        "'We are off to Wuhan' was all he wrote.",
        "The Hans' house and James' car were sold.",
        "The firm paid the workers wages that were due.",
        "The programme offers students homes in the city.",
        "The teachers union met in the veterans hall.",
    ],
)
def test_right_words_are_left_alone(right: str) -> None:
    assert fixed(CHECKS, SOURCE, right) == right


@pytest.mark.parametrize(
    ("source", "wrong", "right"),
    [
        (SOURCE, "The prizes include: a car and a trip.", "The prizes include a car and a trip."),
        (SOURCE, "The prizes included: a car.", "The prizes included a car."),
        ("列车晚点了。", "The train was late!", "The train was late."),
        (
            "村长表示将修路。",
            "The head of the village, said he would mend the road.",
            "The head of the village said he would mend the road.",
        ),
        (
            "芜湖开了一座桥。",
            "Wuhu a port on the Yangtze, opened a bridge.",
            "Wuhu, a port on the Yangtze, opened a bridge.",
        ),
        (
            "芜湖开了一座桥。",
            "Wuhu, a port in Anhui province opened a bridge.",
            "Wuhu, a port in Anhui province, opened a bridge.",
        ),
        (
            "虽然下雨，比赛照常。",
            "Although it rained; the match went on.",
            "Although it rained, the match went on.",
        ),
        (
            "该塔建于唐代，已修复。",
            "The pagoda has been restored; which took a year.",
            "The pagoda has been restored, which took a year.",
        ),
        (
            "尽管下着大雨，球迷仍然到场。",
            "Despite the heavy rain. Fans turned up.",
            "Despite the heavy rain, fans turned up.",
        ),
        (
            "因为封路，车都回来了。",
            "Because the road was closed. Buses turned back.",
            "Because the road was closed, buses turned back.",
        ),
        (
            "会议结束，代表们返回酒店。",
            "The session was closed, delegates returned to their hotels.",
            "The session was closed; delegates returned to their hotels.",
        ),
        (
            "他——也是校长——走了。",
            "The coach-who is also the headmaster-left on Sunday.",
            "The coach—who is also the headmaster—left on Sunday.",
        ),
        (
            "“桥已经塌了”，他说。",
            "“The bridge has fallen”, the officer said.",
            "“The bridge has fallen,” the officer said.",
        ),
    ],
)
def test_marks_of_clauses_are_set_right(source: str, wrong: str, right: str) -> None:
    assert fixed(CHECKS, source, wrong) == right
    assert fixed(CHECKS, source, right) == right


@pytest.mark.parametrize(
    ("source", "right"),
    [
        ("他喊道：“快跑！”", "He shouted to all to run!"),
        ("请勿触摸展品。", "Please keep off the exhibits!"),
        ("雅虎裁员。", "Half of the staff left Yahoo! Japan."),
        ("由于大雨。他走了。", "Because of the heavy rain. He left."),
        (SOURCE, "Despite the rain he came. They sang."),
        (SOURCE, "Because he was ill she went alone. They sang."),
        (SOURCE, "The winners include: Li Qing, a writer; and Ma Jun, a doctor."),
        (SOURCE, "These towns are often included: Wuhu and Anqing."),
        (SOURCE, "When asked, he said he would go."),
        (SOURCE, "Prices fell, said the bank, and will fall again."),
        (SOURCE, "The plan failed; the mayor resigned."),
        (SOURCE, "The flat was emptied, residents said on Sunday."),
        (SOURCE, "The road was closed, and drivers left on foot."),
        (SOURCE, "The shop was closed, leaving drivers on foot."),
        ("他——老兵——走了。", "A state-of-the-art hall for two- and three-year-olds opened."),
        (SOURCE, "Give a man in need a fish, opened or not."),
        (SOURCE, "The song, “A Bridge Has Fallen”, was his."),
    ],
)
def test_right_sentences_are_left_alone(source: str, right: str) -> None:
    assert fixed(CHECKS, source, right) == right


def test_what_a_reader_may_see_otherwise_is_a_hint() -> None:
    said = "“The bridge has fallen”, the officer said."
    assert [each.severity for each in findings(CHECKS, checked(SOURCE, said, "body"))] == [
        Severity.HINT
    ]


def test_a_comma_outside_the_marks_is_right_in_british_english() -> None:
    one = checked(SOURCE, "“The bridge has fallen”, the officer said.", "body")
    assert not findings(CHECKS, one, replace(HOUSE, english="en-GB"))


def test_a_links_address_goes_back_to_its_place() -> None:
    source = "见[通知](https://school.example/n)。"
    one = checked(source, "See the [https://school.example/n](notice).", "body")
    (found,) = (each for each in findings(markup.CHECKS, one) if each.code == "link.markup")
    assert found.fix is not None
    assert found.fix.text == "[notice](https://school.example/n)"
    right = checked(source, "See the [notice](https://school.example/n).", "body")
    assert not findings(markup.CHECKS, right)


@pytest.mark.parametrize(
    ("source", "target", "codes"),
    [
        ("死者（男，四十岁）独居。", "The man, aged 40) lived alone.", ["brackets.unbalanced"]),
        ("【视频】大象过河", "Elephants cross a river", ["brackets.count"]),
        ("【视频】大象过河", "Video shows elephants crossing a river", []),
        ("【视频】大象过河", "Watch: Elephants cross a river", []),
        ("【本报讯】大象过河。", "Elephants have crossed a river.", []),
        ("须：1）成年；2）持证。", "Applicants must 1) be of age; 2) have a licence.", []),
    ],
)
def test_labels_and_brackets_are_told_apart(source: str, target: str, codes: list[str]) -> None:
    found = findings(brackets.CHECKS, checked(source, target, "body"))
    assert [each.code for each in found] == codes
