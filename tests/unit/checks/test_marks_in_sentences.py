"""Marks, figures and words that the grammar of a sentence does not have, and what only looks so."""

import pytest

from tests.unit.checks.desk_corpus import fixed
from workbench.checks.writing import (
    capitals,
    confused_words,
    figure_signs,
    marks_in_sentences,
    questions,
    sentence_grammar,
    spacing,
)

CHECKS = (
    *figure_signs.CHECKS,
    *marks_in_sentences.CHECKS,
    *confused_words.CHECKS,
    *capitals.CHECKS,
    *questions.CHECKS,
    *sentence_grammar.CHECKS,
    *spacing.CHECKS,
)


@pytest.mark.parametrize(
    ("source", "wrong", "right"),
    [
        ("罚款二百元。", "The fine is 200$.", "The fine is $200."),
        ("罚款二百元。", "The fine is $ 200.", "The fine is $200."),
        ("有一千五百人。", "There were 15,00 people.", "There were 1,500 people."),
        ("有一百万人。", "There were 10,00,000 people.", "There were 1,000,000 people."),
        ("有一万五千人。", "There were 15.000 people.", "There were 15,000 people."),
        ("有一万五千人。", "There were 15, 000 people.", "There were 15,000 people."),
        ("有四十人。", "There were 40people.", "There were 40 people."),
        ("这是第二十二届。", "It is the 22th edition.", "It is the 22nd edition."),
        ("这是第十一届。", "It is the 11st edition.", "It is the 11th edition."),
        ("八点三十分开始。", "It starts at 8: 30 a.m.", "It starts at 8:30 a.m."),
        ("2019年5月4日他离开。", "He left on May 4 2019.", "He left on May 4, 2019."),
    ],
)
def test_signs_of_figures_are_set_right(source: str, wrong: str, right: str) -> None:
    assert fixed(CHECKS, source, wrong) == right
    assert fixed(CHECKS, source, right) == right


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("He came;, she left.", "He came; she left."),
        ("U.S officials said so.", "U.S. officials said so."),
        ("It starts at 8 p.m on Monday.", "It starts at 8 p.m. on Monday."),
        ("His answer - no - was clear.", "His answer — no — was clear."),
        ("His answer— no —was clear.", "His answer—no—was clear."),
        ("A well -known director.", "A well-known director."),
        ("A 4- year-old girl.", "A 4-year-old girl."),
        ("Men and/ or women.", "Men and/or women."),
        ("He said that, he would return.", "He said that he would return."),
        ("The cabinet, announced the plan.", "The cabinet announced the plan."),
        ("Chen Zhi, the mayor resigned.", "Chen Zhi, the mayor, resigned."),
        ("He made three demands:", "He made three demands."),
    ],
)
def test_marks_that_a_sentence_does_not_have_are_set_right(wrong: str, right: str) -> None:
    assert fixed(CHECKS, "他走了。", wrong) == right
    assert fixed(CHECKS, "他走了。", right) == right


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("It published it's results.", "It published its results."),
        ("Its too late.", "It's too late."),
        ("I think your wrong.", "I think you're wrong."),
        ("He said their is no water.", "He said there is no water."),
        ("They have there own rules.", "They have their own rules."),
        ("He wont resign.", "He won't resign."),
        ("He said thats all.", "He said that's all."),
        ("Since the 1990's it has grown.", "Since the 1990s it has grown."),
        ("It was hard on farmer's.", "It was hard on farmers."),
        ("The mayors office did not answer.", "The mayor's office did not answer."),
        ("They were Selling fruit.", "They were selling fruit."),
        ("He was the head Of the family.", "He was the head of the family."),
        ("He returned in march.", "He returned in March."),
    ],
)
def test_words_that_a_mark_or_a_capital_makes_others_are_set_right(wrong: str, right: str) -> None:
    assert fixed(CHECKS, "他走了。", wrong) == right
    assert fixed(CHECKS, "他走了。", right) == right


@pytest.mark.parametrize(
    "target",
    [
        "The 112th Congress met on the 11th, 12th and 13th.",
        "It weighs 5kg and has 4x4 drive.",
        "He bought it for US$200, or A$300.",
        "Two- and three-year-old children came.",
        "Pages 12,345 and 1,234,567 are lost.",
        "He said that, after the war, he would return.",
        "The mayor, said the report, has gone.",
        "It's not what its owner said.",
        "They march in May, and may stay.",
        "The farmers' union met at the mayor's.",
        "She is at the Institute of Reading and Writing in town.",
        "Delegates came from Suzhou, China; Osaka, Japan; and Busan.",
        "See https://example.org/a,b;c for more.",
    ],
)
def test_what_only_looks_wrong_is_left_alone(target: str) -> None:
    assert fixed(CHECKS, "他走了。", target) == target


def test_a_statement_with_the_mark_of_a_question_is_one_unless_the_source_asks() -> None:
    stated = "Nobody took responsibility for this?"

    assert fixed(CHECKS, "没有人为此负责。", stated) == "Nobody took responsibility for this."
    assert fixed(CHECKS, "没有人为此负责吗？", stated) == stated
    assert fixed(CHECKS, "谁会为此负责。", stated) == stated


def test_a_colon_before_a_list_of_the_source_stays() -> None:
    assert fixed(CHECKS, "他提出三点：", "He made three demands:") == "He made three demands:"


@pytest.mark.parametrize(
    ("source", "wrong", "right"),
    [
        (
            "院长孙丽上周辞职。",
            "The director, Sun Li resigned last week.",
            "The director, Sun Li, resigned last week.",
        ),
        ("有三项：预算、人事和选址。", "It has three parts:- money.", "It has three parts: money."),
        ("出行方式如下。", "The ways are as follows:— by bus.", "The ways are as follows: by bus."),
        (
            "他周日毕业于南京大学。",
            "He graduated From Nanjing University.",
            "He graduated from Nanjing University.",
        ),
        ("她周二回到上海。", "She returned To Shanghai.", "She returned to Shanghai."),
    ],
)
def test_an_aside_a_heading_colon_and_a_preposition_are_set_right(
    source: str, wrong: str, right: str
) -> None:
    assert fixed(CHECKS, source, wrong) == right
    assert fixed(CHECKS, source, right) == right


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("长子孙丽接任。", "The eldest son, Sun Li took over."),
        ("第二天孙丽接任。", "The next day, Sun Li took over."),
        ("会上孙丽发言。", "In the capital, Sun Li spoke."),
        ("他发了一个笑脸。", "He sent a smiling face :-) to her."),
        ("她出演《上海之夜》。", "She starred In Shanghai Nights."),
    ],
)
def test_openings_smileys_and_titles_keep_their_marks(source: str, target: str) -> None:
    assert fixed(CHECKS, source, target) == target
