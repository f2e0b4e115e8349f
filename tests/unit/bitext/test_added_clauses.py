"""What a target says that no sense of any word of its source explains."""

import pytest

from workbench.bitext.added_clauses import added_clauses

ADDED = [
    ("会议讨论了预算。", "The meeting discussed the budget but reached no decision."),
    ("警方仍在追缉逃犯。", "Police are still hunting the fugitive and have offered a reward."),
    ("他走进了法庭。", "He walked into the courtroom looking defiant."),
    ("该项目预计明年完工。", "The long-awaited project is expected to be finished next year."),
    ("列车晚点四十分钟。", "The train was forty minutes late because of a signal fault."),
    ("市长宣布辞职。", "The embattled mayor announced his resignation."),
    ("工厂恢复供电。", "Power is back at the plant. Production lines run at full speed."),
]
TRUE = [
    # Freely, but every word of it renders something.
    ("列车因信号故障晚点。", "A signal fault made the train late."),
    ("会议讨论了预算，但未作出决定。", "The meeting discussed the budget but reached no decision."),
    ("他一脸不屑地走进法庭。", "He walked into the courtroom looking defiant."),
    # Nothing is explained where the source has words that nobody glosses.
    ("颜闾丘参选。", "Yan Lvqiu, a political novice, is running."),
    ("本月初，照相馆关门了。", "The photo studio shut at the beginning of the month."),
    ("当局劝告居民不要外出。", "The authorities urged residents to stay indoors."),
]


@pytest.mark.parametrize(("source", "target"), ADDED)
def test_a_clause_that_nothing_explains_is_added(source: str, target: str) -> None:
    assert list(added_clauses(source, target))


@pytest.mark.parametrize(("source", "target"), TRUE)
def test_a_free_rendering_adds_nothing(source: str, target: str) -> None:
    assert not list(added_clauses(source, target))


def test_only_the_clause_is_told() -> None:
    source, target = ADDED[0]

    ((span, is_sentence),) = added_clauses(source, target)

    assert span.of(target) == " but reached no decision"
    assert not is_sentence
