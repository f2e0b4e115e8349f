"""Clauses and items that a target has no word, or no room, for."""

import pytest

from workbench.bitext.signed_clauses import shortened_lists, signed_losses


@pytest.mark.parametrize(
    ("source", "target", "lost"),
    [
        ("如果天气许可，直升机将起飞。", "The helicopter will take off.", "如果天气许可"),
        ("除医院以外，各机关停止办公。", "Offices are closed.", "除医院以外"),
        ("他认罪，但拒绝说出同伙。", "He pleaded guilty.", "但拒绝说出同伙"),
        ("由於橋面結冰，大巴翻覆。", "A bus overturned.", "由於橋面結冰"),
    ],
)
def test_a_clause_without_its_sign_is_lost(source: str, target: str, lost: str) -> None:
    assert [span.of(source) for span in signed_losses(source, target)] == [lost]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("如果天气许可，直升机将起飞。", "Weather permitting, the helicopter will take off."),
        ("他认罪，但拒绝说出同伙。", "Pleading guilty, he refused to name accomplices."),
        ("由于桥面结冰，大巴翻覆。", "Ice on the bridge caused a bus to overturn."),
        ("但结果出人意料。", "The result was a surprise."),
    ],
)
def test_a_clause_in_other_words_is_kept(source: str, target: str) -> None:
    assert list(signed_losses(source, target)) == []


def test_a_list_has_lost_an_item_where_english_has_no_room_for_all() -> None:
    source = "物资包括帐篷、棉被、发电机和奶粉。"
    assert list(shortened_lists(source, "Supplies included tents, quilts and generators."))
    kept = "Supplies included tents, quilts, generators and milk powder."
    assert not list(shortened_lists(source, kept))
    assert not list(shortened_lists("轻、重两种", "Mild and severe"))
