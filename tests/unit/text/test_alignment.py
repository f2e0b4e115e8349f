from functools import partial
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import calls, grows_in_proportion
from workbench.text.alignment import Pairing, PairingKind, align_sources

GONE, NEW, SAME = PairingKind.GONE, PairingKind.NEW, PairingKind.SAME
CHANGED, MOVED = PairingKind.CHANGED, PairingKind.MOVED
PARAGRAPHS = st.lists(st.text(alphabet="美国气候特使克里 a1，", max_size=12), max_size=12)

ARTICLE = [
    "美国气候特使克里抵达北京展开访问",
    "美国总统气候特使克里周日抵达北京，将同中国官员举行会谈。",
    "中国外交部发言人表示，双方将就合作应对气候变化深入交换意见。",
    "分析人士认为，会谈能否取得突破仍有待观察。",
    "记者：陈子非 责编：陈美华",
]


def align(
    old: list[str],
    new: list[str],
    old_roles: list[str] | None = None,
    new_roles: list[str] | None = None,
) -> list[Pairing]:
    return align_sources(
        old,
        new,
        old_roles=old_roles or ["body"] * len(old),
        new_roles=new_roles or ["body"] * len(new),
    )


def outline(pairings: list[Pairing]) -> list[tuple[int | None, int | None, PairingKind]]:
    return [(p.old_index, p.new_index, p.kind) for p in pairings]


def test_an_unchanged_article_is_the_same_throughout() -> None:
    assert outline(align(ARTICLE, ARTICLE)) == [(i, i, SAME) for i in range(len(ARTICLE))]


def test_a_corrected_paragraph_is_the_old_one_changed() -> None:
    new = [*ARTICLE]
    new[1] = "美国总统气候特使克里周一抵达北京，将同中国多名官员举行会谈。"

    pairings = align(ARTICLE, new)

    assert [p.kind for p in pairings] == [SAME, CHANGED, SAME, SAME, SAME]
    assert 0.5 <= pairings[1].similarity < 1


def test_a_new_paragraph_stands_where_it_was_put() -> None:
    new = [*ARTICLE[:2], "白宫周六发表声明说明此行的目的。", *ARTICLE[2:]]

    assert outline(align(ARTICLE, new))[1:4] == [(1, 1, SAME), (None, 2, NEW), (2, 3, SAME)]


def test_what_is_gone_stands_after_what_it_followed() -> None:
    new = [*ARTICLE[:2], *ARTICLE[3:]]

    assert outline(align(ARTICLE, new))[1:4] == [(1, 1, SAME), (2, None, GONE), (3, 2, SAME)]


def test_what_is_gone_from_the_beginning_comes_first() -> None:
    assert outline(align(ARTICLE[:2], ARTICLE[1:2])) == [(0, None, GONE), (1, 0, SAME)]


def test_a_moved_paragraph_is_known_by_its_text() -> None:
    new = [ARTICLE[0], ARTICLE[3], ARTICLE[1], ARTICLE[2], ARTICLE[4]]

    assert outline(align(ARTICLE, new)) == [
        (0, 0, SAME),
        (3, 1, MOVED),
        (1, 2, SAME),
        (2, 3, SAME),
        (4, 4, SAME),
    ]


def test_a_paragraph_that_moved_and_changed_a_little_is_known_too() -> None:
    new = [ARTICLE[0], ARTICLE[3].replace("仍", "还"), ARTICLE[1], ARTICLE[2], ARTICLE[4]]

    assert (3, 1, CHANGED) in outline(align(ARTICLE, new))


def test_alone_between_its_neighbours_a_paragraph_may_change_more() -> None:
    old = ["甲" * 8, "克里周日抵达北京展开四天访问", "乙" * 8]
    new = ["甲" * 8, "克里周日晚乘专机飞抵了北京", "乙" * 8]

    assert outline(align(old, new))[1] == (1, 1, CHANGED)


def test_another_paragraph_in_the_same_place_is_new() -> None:
    new = [*ARTICLE]
    new[2] = "台湾地震造成三人受伤"

    assert outline(align(ARTICLE, new))[2:4] == [(2, None, GONE), (None, 2, NEW)]


def test_the_second_of_two_equal_paragraphs_is_the_one_that_is_gone_with_its_neighbour() -> None:
    old = ["甲段", "图片", "乙段文字", "图片", "丙段"]
    new = ["甲段", "图片", "丙段"]

    kinds = {p.old_index: p.kind for p in align(old, new)}

    assert [kinds[0], kinds[2], kinds[4]] == [SAME, GONE, SAME]
    assert sorted((kinds[1], kinds[3])) == [GONE, SAME]


def test_of_equal_texts_those_of_equal_role_belong_together() -> None:
    old, roles = ["习近平会见克里"] * 2, ["headline", "caption"]

    pairings = align(old, old, roles, [*reversed(roles)])

    assert {(p.old_index, p.new_index) for p in pairings} == {(0, 1), (1, 0)}


def test_a_paragraph_whose_role_alone_changed_is_the_same() -> None:
    assert outline(align(ARTICLE[:1], ARTICLE[:1], ["body"], ["headline"])) == [(0, 0, SAME)]


def test_a_paragraph_that_differs_in_spaces_only_is_changed() -> None:
    assert outline(align(["克里 抵达"], ["克里抵达"])) == [(0, 0, CHANGED)]


def test_nothing_and_something_align() -> None:
    assert align([], []) == []
    assert outline(align([], ["新"])) == [(None, 0, NEW)]
    assert outline(align(["旧"], [])) == [(0, None, GONE)]


@given(PARAGRAPHS, PARAGRAPHS)
def test_every_index_occurs_once_and_the_new_order_is_kept(old: list[str], new: list[str]) -> None:
    pairings = align(old, new)

    assert sorted(p.old_index for p in pairings if p.old_index is not None) == [*range(len(old))]
    assert [p.new_index for p in pairings if p.new_index is not None] == [*range(len(new))]


@given(PARAGRAPHS, PARAGRAPHS)
def test_a_kind_says_what_is_true(old: list[str], new: list[str]) -> None:
    for pairing in align(old, new):
        i, j = pairing.old_index, pairing.new_index
        assert (i is None) == (pairing.kind is NEW)
        assert (j is None) == (pairing.kind is GONE)
        assert (pairing.similarity == 0) == (pairing.kind in {NEW, GONE})
        if i is not None and j is not None:
            assert (pairing.kind in {SAME, MOVED}) == (old[i] == new[j])


@given(PARAGRAPHS, PARAGRAPHS)
def test_the_same_keep_their_order(old: list[str], new: list[str]) -> None:
    places = [p.old_index for p in align(old, new) if p.kind is SAME]

    assert places == sorted(i for i in places if i is not None)


@given(st.lists(st.text(max_size=8), unique=True, max_size=12), st.randoms(use_true_random=False))
def test_any_order_of_the_same_paragraphs_loses_none(old: list[str], random: Random) -> None:
    new = random.sample(old, len(old))

    assert {p.kind for p in align(old, new)} <= {SAME, MOVED}


def _paragraph(random: Random) -> str:
    return "".join(chr(random.randrange(0x4E00, 0x5200)) for _ in range(random.randrange(20, 200)))


def _edited(text: str, random: Random) -> str:
    place = random.randrange(len(text))
    return text[:place] + _paragraph(random)[:6] + text[place + 4 :]


def _edition(size: int) -> tuple[list[str], list[str]]:
    """Make an article of so many paragraphs, and another edition of it, nearly each one edited."""
    random = Random(1)  # noqa: S311 - no secret
    old = [_paragraph(random) for _ in range(size)]
    return old, [_edited(text, random) for text in old if random.random() < 0.95]


@pytest.mark.slow
def test_two_thousand_edited_paragraphs_are_recognised() -> None:
    old, new = _edition(2_000)

    assert sum(p.kind is CHANGED for p in align(old, new)) >= 0.98 * len(new)


@pytest.mark.slow
def test_edited_paragraphs_cost_in_proportion() -> None:
    assert grows_in_proportion(lambda size: align(*_edition(size)), 2_000)


def test_equal_paragraphs_cost_in_proportion() -> None:
    assert grows_in_proportion(
        lambda size: align(
            ["图片"] * size, ["图片"] * (size * 3 // 4) + ["图片说明"] * (size // 4)
        ),
        4_000,
    )


@pytest.mark.slow
def test_rewritten_paragraphs_do_not_explode() -> None:
    random = Random(2)  # noqa: S311 - no secret
    old = [_paragraph(random) for _ in range(2_000)]
    new = [_paragraph(random) for _ in range(2_000)]

    half, whole = (calls(partial(align, old[:size], new[:size])) for size in (1_000, 2_000))

    assert whole < 3 * half  # what compares each with each does four times as much


def test_of_several_in_one_gap_those_that_share_half_are_one_changed() -> None:
    pairings = align(["abcde", "mnopq"], ["abcxy", "rstuv"])

    assert outline(pairings) == [(0, 0, CHANGED), (1, None, GONE), (None, 1, NEW)]
    assert pairings[0].similarity == 0.5  # two of four pairs of neighbours: ab, bc


def test_of_several_in_one_gap_less_than_half_is_not_enough() -> None:
    assert CHANGED not in {each.kind for each in align(["abcdef", "mnopq"], ["abcxyz", "rstuv"])}


def test_two_alone_between_the_same_neighbours_need_share_only_three_tenths() -> None:
    assert outline(align(["abcdefghijk"], ["abcdqrstuvw"])) == [(0, 0, CHANGED)]
    assert outline(align(["abcdefghijk"], ["abcqrstuvwx"])) == [(0, None, GONE), (None, 0, NEW)]


def test_of_two_alike_the_one_more_alike_is_paired_and_the_other_is_gone() -> None:
    first, second = ARTICLE[1], ARTICLE[1].replace("周日", "昨日")

    assert outline(align([first, second], [second.replace("。", "！")])) == [
        (0, None, GONE),
        (1, 0, CHANGED),
    ]
    assert outline(align([second, first], [second.replace("。", "！")])) == [
        (0, 0, CHANGED),
        (1, None, GONE),
    ]


def test_one_that_moved_and_changed_must_share_three_quarters() -> None:
    stayed = ["甲甲甲甲", "乙乙乙乙"]

    moved = outline(align(["abcde", *stayed], [*stayed, "abcdx"]))
    rewritten = outline(align(["abcdef", *stayed], [*stayed, "abcdxy"]))

    assert moved == [(1, 0, SAME), (2, 1, SAME), (0, 2, CHANGED)]
    assert rewritten == [(0, None, GONE), (1, 0, SAME), (2, 1, SAME), (None, 2, NEW)]
