"""Directions and denials compared clause by clause, and parties who changed places."""

import pytest

from tests.unit.checks.test_negation import codes


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("苹果价格上涨，梨价格下跌。", "Apple prices fell, while pear prices fell too."),
        ("学校须向学生退款，原告要求被告道歉。", "The defendant wants the plaintiff to apologize."),
        ("外资净卖出台股。", "Foreign investors were net buyers of Taiwan stocks."),
        ("巴士险些坠河。", "The bus fell into the river."),
        ("他在听说警方调查之后才离开。", "He left before hearing of the police investigation."),
    ],
)
def test_what_another_clause_says_carries_nothing(source: str, target: str) -> None:
    assert "direction.opposite" in codes(source, target) or "negation.missing" in codes(
        source, target
    )


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("苹果价格上涨，梨价格下跌。", "Apple prices rose, while pear prices fell."),
        ("原告要求被告道歉。", "The defendant was asked by the plaintiff to apologize."),
        ("巴士险些坠河。", "The bus came close to falling into the river."),
        ("他在听说警方调查之后才离开。", "He left only after hearing of the police investigation."),
    ],
)
def test_a_faithful_clause_is_no_finding(source: str, target: str) -> None:
    assert codes(source, target) == []
