from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import calls, grows_in_proportion
from workbench.text.diff import MOST_EDITS, Kind, diff, match, matching_blocks, rising

TEXTS = st.text(alphabet="美国气候特使克里 ，。Kerry aeb,.'2023", max_size=60)


def shown(before: str, after: str) -> str:
    """The differences as a reader marks them: [old→new]."""
    pieces = []
    for part in diff(before, after):
        old, new = before[part.start_a : part.end_a], after[part.start_b : part.end_b]
        pieces.append(old if part.kind is Kind.EQUAL else f"[{old}→{new}]")
    return "".join(pieces)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("克里周日抵达北京。", "克里周一抵达北京。", "克里周[日→一]抵达北京。"),
        ("Kerry arrived Sunday.", "Kerry came Sunday.", "Kerry [arrived→came] Sunday."),
        ("the red house", "a blue house", "[the red→a blue] house"),
        ("rose 7.5 percent", "rose 8.5 percent", "rose [7.5→8.5] percent"),
        ("don't go", "do go", "[don't→do] go"),
        ("一二三", "一二三四", "一二三[→四]"),
        ("一二三四", "三四", "[一二→]三四"),
        ("", "新的", "[→新的]"),
        ("旧的", "", "[旧的→]"),
        ("", "", ""),
        ("同样", "同样", "同样"),
        ("𠮷野家", "吉野家", "[𠮷→吉]野家"),
    ],
)
def test_a_change_is_shown_as_a_reader_would_mark_it(
    before: str, after: str, expected: str
) -> None:
    assert shown(before, after) == expected


def test_one_character_shared_by_chance_does_not_cut_a_change_in_two() -> None:
    for before, after in (
        ("他昨天的说法", "我看到的房子"),
        ("他昨天的", "我今日的说法"),
        ("他昨天的说法", "我今日的"),
        ("的说法", "昨天的房子"),
        ("昨天的房子", "的说法"),
    ):
        assert shown(before, after) == f"[{before}→{after}]"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("昨天的说法", "前日的法", "[昨天→前日]的[说→]法"),  # one character was changed behind it
        ("说的昨天法", "的前日法", "[说→]的[昨天→前日]法"),  # and one before it
        ("天", "他昨天", "[→他昨]天"),
        ("他昨天", "天", "[他昨→]天"),
        ("天", "天他昨", "天[→他昨]"),
        ("你，好", "我，坏", "[你，好→我，坏]"),
        ("，好", "，坏", "，[好→坏]"),
        ("a。a", "a。b", "a。[a→b]"),
    ],
)
def test_what_is_shared_next_to_a_small_change_or_an_end_is_kept(
    before: str, after: str, expected: str
) -> None:
    assert shown(before, after) == expected


def test_what_stands_once_in_both_is_matched_rather_than_many_of_a_kind() -> None:
    assert match("ab---", "---ab") == [(0, 3), (1, 4)]
    assert match("---ab", "ab---") == [(3, 0), (4, 1)]


def test_a_span_that_takes_more_than_the_most_edits_counts_as_rewritten() -> None:
    old, new = [0, 9] * (MOST_EDITS // 2), [9, 1] * (MOST_EDITS // 2)

    assert len(match(old, new)) == MOST_EDITS // 2
    assert match([*old, 0], new) == []


def test_what_was_only_put_in_or_taken_out_costs_no_search() -> None:
    words = ["的"] * 10_000

    assert calls(lambda: match([], words)) < 100
    assert calls(lambda: match(words, [])) < 100


@given(TEXTS, TEXTS)
def test_the_pieces_are_the_texts(before: str, after: str) -> None:
    parts = diff(before, after)

    assert "".join(before[p.start_a : p.end_a] for p in parts) == before
    assert "".join(after[p.start_b : p.end_b] for p in parts) == after


@given(TEXTS, TEXTS)
def test_equal_pieces_are_equal_and_no_two_changes_touch(before: str, after: str) -> None:
    parts = diff(before, after)

    for part in parts:
        old, new = before[part.start_a : part.end_a], after[part.start_b : part.end_b]
        assert (old == new) == (part.kind is Kind.EQUAL)
        assert bool(old) == (part.kind is not Kind.INSERTED)
        assert bool(new) == (part.kind is not Kind.DELETED)
    for first, second in pairwise(parts):
        assert Kind.EQUAL in {first.kind, second.kind}
        assert first.kind is not second.kind


@given(TEXTS, TEXTS)
def test_shared_pieces_stand_in_both_texts_in_order(before: str, after: str) -> None:
    blocks = matching_blocks(before, after)

    assert all(before[i : i + n] == after[j : j + n] and n for i, j, n in blocks)
    for (i, j, n), (k, m, _) in pairwise(blocks):
        assert i + n <= k
        assert j + n <= m
        assert (i + n, j + n) != (k, m)


@given(st.lists(st.integers(0, 5), max_size=40), st.lists(st.integers(0, 5), max_size=40))
def test_matches_pair_equal_items_and_rise(a: list[int], b: list[int]) -> None:
    pairs = match(a, b)

    assert all(a[i] == b[j] for i, j in pairs)
    assert all(i < k and j < m for (i, j), (k, m) in pairwise(pairs))


@given(st.lists(st.integers(0, 3), max_size=30))
def test_equal_sequences_match_whole(items: list[int]) -> None:
    assert match(items, items) == [(i, i) for i in range(len(items))]


@given(st.permutations(range(9)))
def test_the_longest_rising_choice_is_as_long_as_any(order: list[int]) -> None:
    longest = [1] * len(order)
    for j in range(len(order)):
        longest[j] = 1 + max((longest[i] for i in range(j) if order[i] < order[j]), default=0)

    chain = rising(list(enumerate(order)))

    assert len(chain) == max(longest)
    assert all(i < k and j < m for (i, j), (k, m) in pairwise(chain))


def all_different(size: int) -> str:
    return "".join(map(chr, range(0x4E00, 0x4E00 + size)))


@pytest.mark.parametrize(
    "texts",
    [
        lambda size: ("的" * size, "的是" * (size // 2)),
        lambda size: (all_different(size), all_different(size)[::-1]),
        lambda size: ("a b " * (size // 4), "b c " * (size // 4)),
    ],
    ids=["all equal", "all different, backwards", "interleaved"],
)
def test_hostile_texts_cost_in_proportion(texts: Callable[[int], tuple[str, str]]) -> None:
    assert grows_in_proportion(lambda size: diff(*texts(size)), 20_000)
