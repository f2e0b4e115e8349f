"""What the words of a quotation render: parts lost or added, speech within speech, the speaker."""

import pytest

from tests.unit.checks.desk_corpus import codes_of
from workbench.checks.quotes.check import CHECKS


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        (
            "「我願意承擔全部後果。」站長說。",
            '"I have already hired a lawyer," the stationmaster said.',
            "quote.other",
        ),
        (
            "校长说：“我们会配合调查。”",
            (
                '"We will cooperate with the investigation and hand over every document,"'
                " the principal said."
            ),
            "quote.stretched",
        ),
        (
            "院长说：“手术很成功，病人已经醒来，下周可以出院。”",
            '"The operation was a success and the patient is awake," the hospital director said.',
            "quote.partial",
        ),
        (
            "他說：「我爸常講『吃虧就是占便宜』，我到現在還在學。」",
            (
                "\"My dad used to say, 'Taking a loss is a gain, and I am still learning that"
                " today,'\" he said."
            ),
            "quote.stretched",
        ),
        (
            "教练形容球队“打不死”，并要求球员明天准时训练。",
            (
                'The coach called the team "indestructible" and "ordered players to be on time for'
                ' training tomorrow."'
            ),
            "quote.marks_added",
        ),
        (
            "业内人士认为，今年电影市场回暖。",
            'Insiders say the film market\'s "recovery" came this year.',
            "quote.marks_added",
        ),
        (
            "被告律师指出，证人“多次改口”；检察官未作回应。",
            (
                'The prosecutor said the witness had "changed his story repeatedly." The defense'
                " lawyer did not respond."
            ),
            "quote.speaker",
        ),
        (
            "“价格还会再跌，”中介陈先生说。买家刘女士没有回应。",
            (
                '"Prices will fall further," said Ms. Liu, a buyer. Mr. Chen, an agent, did not'
                " respond."
            ),
            "quote.speaker",
        ),
    ],
)
def test_a_quotation_that_says_something_else_is_found(source: str, target: str, code: str) -> None:
    assert code in codes_of(CHECKS, source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "校长说：“我们会配合调查，并交出全部文件。”",
            (
                '"We will cooperate with the investigation and hand over every document,"'
                " the principal said."
            ),
        ),
        (
            "院长说：“手术很成功，病人已经醒来，下周可以出院。”",
            (
                '"The operation was a success," the hospital director said. "The patient is'
                ' awake and can go home next week."'
            ),
        ),
        (
            "她苦笑说：“房东只回了‘再说’两个字，然后就不接电话了。”",
            (
                "\"The landlord just replied 'We'll see,' and then stopped answering the"
                ' phone," she said with a wry smile.'
            ),
        ),
        (
            "「這不只是錢的問題，而是尊嚴的問題。」工會理事長說。",
            '"This isn\'t just about money," the union president said. "It\'s about dignity."',
        ),
        ("专家提醒市民警惕“杀猪盘”。", "Experts warned of pig-butchering scams."),
        (
            "电影流浪地球今天上映。",
            'The film "The Wandering Earth" opens today.',
        ),
    ],
)
def test_a_quotation_that_says_it_is_left_alone(source: str, target: str) -> None:
    assert codes_of(CHECKS, source, target) == set()
