"""Sentences, verbs and measures that render again what was rendered."""

import pytest

from tests.unit.checks.desk_corpus import checked, findings
from workbench.checks.writing.doubled import CHECKS as DOUBLED
from workbench.checks.writing.told_again import CHECKS

AGAIN = [
    ("他每天五点出门，在站台上等头班车。", "He waits on the platform waits for the first train."),
    ("这条路全长八公里。", "The road is 8 km kilometres long."),
    (
        "大桥今天上午恢复通车。",
        "Traffic resumed on the bridge this morning. The bridge resumed traffic in the morning.",
    ),
]
RIGHT = [
    ("他等了又等。", "He waited on the platform and waited for the train."),
    (
        "大桥今天上午恢复通车，收费站不收费。",
        "The bridge reopened today. The station charges nothing.",
    ),
    ("这条路全长八公里。", "The road is 8 km long."),
]


@pytest.mark.parametrize(("source", "target"), AGAIN)
def test_what_is_told_again_is_found(source: str, target: str) -> None:
    assert findings(CHECKS, checked(source, target))


@pytest.mark.parametrize(("source", "target"), RIGHT)
def test_what_is_told_once_is_left_alone(source: str, target: str) -> None:
    assert not findings(CHECKS, checked(source, target))


def test_a_quotation_that_repeats_itself_may_do_so_in_english() -> None:
    target = '"Thank you, thank you," the old man said.'

    assert not findings(DOUBLED, checked("“谢谢，谢谢。”老人说。", target))


def test_a_character_at_a_pause_is_no_repetition_of_the_source() -> None:
    target = "The couple got engaged got engaged last month."

    assert findings(DOUBLED, checked("这对恋人上月订婚，婚期未定。", target))
