"""Statuses as other tools and people write them beside a pair."""

import pytest

from workbench.formats.pairs.statuses import read_origin, read_role, read_status, says_locked
from workbench.model.segment import Role, Status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Not started", Status.INITIAL),
        ("Pre-translated (101%)", Status.DRAFT),
        ("Confirmed", Status.TRANSLATED),
        ("Locked (Confirmed)", Status.TRANSLATED),
        ("Proofread, Locked", Status.REVIEWED),
        ("Draft (75%)", Status.DRAFT),
        ("Signed Off (CM)", Status.FINAL),
        ("Translation Rejected (0%)", Status.REJECTED),
        ("已翻译（100%）", Status.TRANSLATED),
        ("final", Status.FINAL),
        ("whatever", None),
        ("", None),
    ],
)
def test_a_status_is_known_by_its_name(text: str, status: Status | None) -> None:
    assert read_status(text) is status


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("Draft (75%)", "tm:75"),
        ("Not Translated (0%)", ""),
        ("Translated (CM)", "tm:100"),
        ("Draft (NMT)", "mt:trados"),
        ("Confirmed", ""),
    ],
)
def test_a_status_says_where_the_target_came_from(text: str, origin: str) -> None:
    assert read_origin(text) == origin


def test_a_lock_is_told_from_its_absence() -> None:
    assert says_locked("Confirmed (Locked)")
    assert not says_locked("Unlocked")


def test_a_role_is_known_by_its_name() -> None:
    assert read_role("List item") is Role.LIST_ITEM
    assert read_role("chapter") is None
