"""Who says which quotation, by any noun or name, and where the marks begin and end."""

import pytest

from tests.unit.checks.desk_corpus import checked, findings
from workbench.checks.quotes import edges, voices

TWO = "“路太窄了。”司机抱怨道。“再等等。”交警回答。"
HALVES = "“我等了十年，”她说，“终于等到了。”"


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            TWO,
            (
                '"The road is too narrow," the traffic officer complained. "Wait a bit longer," the'
                " driver replied."
            ),
        ),
        (
            "“别开枪！”人质哭喊。劫匪吼道：“都趴下！”",
            '"Don\'t shoot!" a robber screamed. "Everybody down!" a hostage roared.',
        ),
        (
            "“没有人通知我们。”村民王桂兰说，镇政府则坚称早已公告。",
            (
                '"Nobody told us," the township government said. Wang Guilan, a villager, insists'
                " otherwise."
            ),
        ),
        (
            "李女士问丈夫：“门锁好了吗？”",
            '"Is the door locked?" the husband asked Ms. Li.',
        ),
        (
            "“价格合适，”买家说，“但我要先看房。”",
            '"The price is right," the buyer said. "But I want to see it," the agent said.',
        ),
        (
            "市长说：“工程会按期完成。”局长补充说：“资金没有问题。”",
            'The mayor said, "The project will be finished on time. The money is no problem."',
        ),
    ],
)
def test_words_of_another_are_found(source: str, target: str) -> None:
    found = findings(voices.CHECKS, checked(source, target, "body"))
    assert [each.code for each in found] == ["quote.speaker"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            TWO,
            (
                '"The road is too narrow," the driver complained. "Wait a bit longer," the traffic'
                " officer replied."
            ),
        ),
        (
            "教练说：“我们踢得很好。”队长说：“运气差了点。”",
            '"We played well," the coach said. "A little unlucky," was how the captain put it.',
        ),
        (
            "“价格合适，”买家说，“但我要先看房。”",
            '"The price is right," the buyer said, "but I want to see the place first."',
        ),
        ("共和党参议员称该协议“太软弱”。", 'A Republican senator called the deal "too weak."'),
    ],
)
def test_those_who_say_it_are_let_be(source: str, target: str) -> None:
    assert not findings(voices.CHECKS, checked(source, target, "body"))


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        (HALVES, 'I waited 10 years, she said, "and at last it came."', "quote.partial"),
        (
            "“这里曾经是战场，”老兵说，“现在是麦田。”",
            '"This was once a battlefield," the veteran said, now it is wheat fields.',
            "quote.marks_lost",
        ),
        ("“我没偷”：一名保洁员的申诉路", "I did not steal: a cleaner's fight", "quote.marks_lost"),
        (
            "外长强调两国是“搬不走的邻居”，应当相互尊重。",
            'They are "neighbors who cannot move away and should respect each other," he said.',
            "quote.stretched",
        ),
        (
            "律师表示，当事人“拒绝认罪”。",
            'The lawyer "said her client refused to plead guilty."',
            "quote.stretched",
        ),
    ],
)
def test_marks_that_begin_or_end_elsewhere_are_found(source: str, target: str, code: str) -> None:
    found = findings(edges.CHECKS, checked(source, target, "body"))
    assert [each.code for each in found] == [code]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (HALVES, '"I waited 10 years," she said, "and at last it came."'),
        ("专家认为房价“还会再跌”，但跌幅有限。", 'Prices "will fall further," though not by much.'),
        ("我问他：“来吗？”", 'I asked him, "Are you coming?" he said yes.'),
    ],
)
def test_marks_around_what_was_said_are_let_be(source: str, target: str) -> None:
    assert not findings(edges.CHECKS, checked(source, target, "body"))
