"""Speech that is faithfully reported needs no marks, and marks that go too far are told."""

import pytest

from tests.unit.checks.desk_corpus import checked, codes, findings
from workbench.checks.quotes.check import CHECKS


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("厂长说：“我没有签过这份合同。”", "The manager said he had never signed the contract."),
        (
            "“我们的仓库很安全，消防员每月检查。”经理表示。",
            "The manager said that the warehouse was safe and that firefighters would inspect it.",
        ),
        (
            "“这项判决十分荒唐，我们一定会上诉。”律师说。",
            "The lawyer said they would appeal against what he called an “utterly absurd” ruling.",
        ),
        ("“快跑，”教练对队员说。", "“Run,” the coach told the players."),
        ("她说：“大家都叫他老大。”", "“They called him the boss,” she said."),
        ("他说：“老师只写了‘加油’。”", "‘My teacher only wrote “keep going”,’ he said."),
    ],
)
def test_speech_reported_as_a_newsroom_may_is_left_alone(source: str, target: str) -> None:
    assert codes(findings(CHECKS, checked(source, target, "body"))) == []


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        ("厂长说：“我没有签过这份合同。”", "I never signed it, the manager said.", "quote.missing"),
        ("厂长喊道：“我没有签过合同！”", "He shouted that he had signed none.", "quote.missing"),
        (
            "“这项判决十分荒唐，我们一定会上诉。”律师说。",
            "The lawyer said the ruling was “utterly absurd”.",
            "quote.missing",
        ),
        (
            "村民形容新路是“催命符”。",
            "Villagers “described the new road as a death warrant”.",
            "quote.stretched",
        ),
        (
            "发言人称此举是“危险的挑衅”。",
            "The spokesman “called the move a dangerous provocation”.",
            "quote.stretched",
        ),
    ],
)
def test_speech_that_lost_its_marks_or_a_half_is_found(source: str, target: str, code: str) -> None:
    assert code in codes(findings(CHECKS, checked(source, target, "body")))
