"""Phrases, clauses and words of the target that add nothing to others of it."""

import pytest

from tests.unit.checks.desk_corpus import checked, findings
from workbench.checks.writing import adds_nothing, pleonasms, same_relation

CHECKS = (*adds_nothing.CHECKS, *same_relation.CHECKS, *pleonasms.CHECKS)


@pytest.mark.parametrize(
    ("source", "target", "again"),
    [
        (
            "他否认了所有指控。",
            "He denied all the charges, rejecting all the accusations.",
            "rejecting all the accusations",
        ),
        (
            "俄罗斯外长拉夫罗夫访问北京。",
            "Russian Foreign Minister Sergei Lavrov, Russia's foreign minister, visited Beijing.",
            "Russia's foreign minister",
        ),
    ],
)
def test_a_phrase_of_which_each_word_is_said_nearby_is_told(
    source: str, target: str, again: str
) -> None:
    found = findings(adds_nothing.CHECKS, checked(source, target, "body"))
    assert [each.target[0].of(target) for each in found] == [again]


@pytest.mark.parametrize(
    ("source", "target", "again"),
    [
        (
            "尽管票价上涨，门票仍然售罄。",
            "Although prices rose, tickets sold out despite the higher prices.",
            "despite the higher prices",
        ),
        (
            "被告在被捕时保持沉默。",
            "When the defendant was arrested, she kept silent at the time of her arrest.",
            "at the time of her arrest",
        ),
        (
            "他在车里找到钥匙。",
            "He found the keys in the car, which were inside the vehicle.",
            "which were inside the vehicle",
        ),
        (
            "疫情导致旅游业陷入停顿。",
            "The epidemic brought tourism to a standstill and tourism came to a halt.",
            "tourism came",
        ),
        ("工人拆除旧桥。", "Workers will demolish and tear down the old bridge.", "tear down"),
        ("孩子们高兴地玩耍。", "The children played happily and joyfully.", "joyfully"),
        ("她是著名作家。", "She is a famous, well-known writer.", "well-known"),
        (
            "市长陈其迈宣布停课。",
            "Mayor Chen Chi-mai, the city's mayor, said schools would close.",
            "the city's mayor",
        ),
        (
            "研究显示，运动有益健康。",
            "The study showed that exercise is good for people, the study found.",
            "the study found",
        ),
        (
            "火灾中无人伤亡。",
            "Fortunately, nobody was hurt in the fire. Luckily, there were no casualties.",
            "Luckily, there were no casualties.",
        ),
    ],
)
def test_two_parts_in_one_relation_are_told(source: str, target: str, again: str) -> None:
    found = findings(same_relation.CHECKS, checked(source, target, "body"))
    said = {each.target[0].of(target) for each in found}
    assert said & {again, "tear"}


def test_what_was_reported_and_is_quoted_right_behind_is_told() -> None:
    source = "她说：“我从未见过这个人。”"
    target = 'She said she had never met the man, adding, "I have never met this man."'
    found = findings(same_relation.CHECKS, checked(source, target, "body"))
    assert [each.target[0].of(target) for each in found] == ["she had never met the man"]


@pytest.mark.parametrize(
    ("source", "target", "again", "fixed"),
    [
        ("这里更安全。", "It is more safer here.", "safer", "It is safer here."),
        ("他们计划建桥。", "They planned a plan to build a bridge.", "plan", None),
        ("他成功登顶。", "He successfully succeeded in climbing it.", "succeeded", None),
        (
            "六十岁的司机陈某受伤。",
            "A 60-year-old driver aged 60 was hurt.",
            "aged 60",
            "A 60-year-old driver was hurt.",
        ),
        (
            "日本游客增加。",
            "More Japanese tourists from Japan are coming.",
            "from Japan",
            "More Japanese tourists are coming.",
        ),
        ("房间狭窄。", "The rooms are narrow and not wide.", "not wide", None),
        ("学校关闭后，学生失学。", "After the school it closed, pupils had none.", "it", None),
        ("起因是电线老化。", "The cause was due to old wiring.", "due to", None),
        ("逾千人参加。", "More than over 1,000 people came.", "over", None),
        ("书、笔等。", "Books, pens and so on, etc.", "etc", None),
        ("他以勇敢著称。", "He is known/renowned for courage.", "renowned", None),
        ("他是唯一幸存者。", "He was the only sole survivor.", "sole", None),
        ("年满十八岁者可报名。", "You must be at least 18 or older.", "or older", None),
    ],
)
def test_what_grammar_makes_twice_of_one_thing_is_told(
    source: str, target: str, again: str, fixed: str | None
) -> None:
    found = findings(pleonasms.CHECKS, checked(source, target, "body"))
    assert [each.target[0].of(target).strip(" .") for each in found] == [again]
    fix = found[0].fix
    if fixed is not None:
        assert fix is not None
        assert target[: fix.start] + fix.text + target[fix.end :] == fixed


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("他爱书，更爱教书。", "He loved books, and loved teaching even more."),
        ("医护人员照料她。", "Doctors and nurses looked after her."),
        ("老人平安回家。", "The old man got home safe and sound."),
        ("法律法规须遵守。", "Laws and regulations have to be obeyed."),
        ("更多小公司加入。", "More smaller firms joined."),
        ("她做了一个梦。", "She dreamt a dream."),
        ("它去年关闭的工厂仍空着。", "After the factory it closed last year, two more shut."),
        ("韩国总统愿与朝鲜对话。", "The South Korean president will talk with North Korea."),
        ("学生可选茶或咖啡。", "Students may choose tea and/or coffee."),
        ("日本公司在日本销售。", "Japanese firms sell it in Japan."),
        ("他因病请假，因此缺席。", "Because he was ill, he asked for leave, so he was absent."),
        ("他既不富也不穷。", "He is rich and not poor, or so he says."),
        ("他说要去，她说不去。", "He said he would go, she said."),
    ],
)
def test_what_adds_something_is_let_be(source: str, target: str) -> None:
    assert not findings(CHECKS, checked(source, target, "body"))


@pytest.mark.parametrize(
    ("source", "target", "right"),
    [
        ("约五十人受伤。", "About some 50 people were hurt.", "About 50 people were hurt."),
        ("约五十人受伤。", "Roughly 50 or so people were hurt.", "Roughly 50 people were hurt."),
        ("二十多辆车被毁。", "More than 20-odd cars burnt.", "More than 20 cars burnt."),
        (
            "这名护士仍在住院。",
            "The young nurse, she is still in hospital.",
            "The young nurse is still in hospital.",
        ),
        (
            "黄河水位上涨。",
            "Water levels rose in the Yellow River Huanghe.",
            "Water levels rose in the Yellow River.",
        ),
        (
            "她在长城迷路。",
            "She got lost at the Changcheng Great Wall.",
            "She got lost at the Great Wall.",
        ),
    ],
)
def test_a_name_a_subject_or_an_approximation_in_two_forms_loses_one(
    source: str, target: str, right: str
) -> None:
    (found,) = findings(pleonasms.CHECKS, checked(source, target, "body"))
    assert found.fix is not None
    assert found.fix.apply(target) == right


@pytest.mark.parametrize(
    ("source", "target", "again"),
    [
        ("他生于五月五日。", "He was born on 5 May, on the fifth of May.", "the fifth of May"),
        ("课程三月三日开始。", "Classes begin on March 3, the 3rd of March.", "3rd of March"),
        (
            "展品有陶瓷、丝绸和茶叶。",
            "There were ceramics, tea, silk and pottery.",
            "pottery",
        ),
    ],
)
def test_a_day_or_an_item_named_in_another_form_is_told(
    source: str, target: str, again: str
) -> None:
    found = findings(CHECKS, checked(source, target, "body"))
    assert any(each.target[0].of(target) == again for each in found)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("约二十家店被投诉。", "They heard complaints about some 20 shops."),
        ("这名男子被判有罪。", "The man, he was told, had been found guilty."),
        ("结果她赢了。", "The next day, she was declared the winner."),
        ("展览从五月五日到明年五月五日。", "The show runs from May 5 to May 5 next year."),
        ("他生于五月五日。", "He was born on the fifth of May."),
        ("参展的有医护、警察和消防员。", "There were doctors, nurses, police and firefighters."),
        ("他们游览了故宫。", "They toured the Forbidden City."),
    ],
)
def test_forms_that_each_say_something_are_let_be(source: str, target: str) -> None:
    assert not findings(CHECKS, checked(source, target, "body"))
