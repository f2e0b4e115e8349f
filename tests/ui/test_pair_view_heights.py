"""The index of row heights, against plain sums."""

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.pair_view.heights import HeightIndex

SOME = st.lists(st.integers(1, 500), max_size=60)
MANY = st.lists(st.integers(1, 9), min_size=500, max_size=600)
HEIGHTS = SOME | MANY
CHANGES = st.lists(st.tuples(st.integers(0, 10_000), st.integers(1, 500)), max_size=20)


def changed(heights: list[int], changes: list[tuple[int, int]]) -> HeightIndex:
    """Apply changes to the list itself and to an index made before them."""
    index = HeightIndex(heights)
    for place, height in changes:
        if heights:
            heights[place % len(heights)] = height
            index[place % len(heights)] = height
    return index


@given(HEIGHTS, CHANGES)
def test_tops_are_the_sums_of_what_is_above(
    heights: list[int], changes: list[tuple[int, int]]
) -> None:
    index = changed(heights, changes)

    assert [index.top(n) for n in range(len(heights) + 1)] == [0, *accumulate(heights)]
    assert index.total == sum(heights)


@given(HEIGHTS.filter(bool), CHANGES)
def test_every_place_is_in_the_row_that_covers_it(
    heights: list[int], changes: list[tuple[int, int]]
) -> None:
    index = changed(heights, changes)

    for row, (end, height) in enumerate(zip(accumulate(heights), heights, strict=True)):
        assert index.row_at(end - height) == index.row_at(end - 1) == row


def test_a_place_outside_is_in_the_nearest_row() -> None:
    index = HeightIndex([10, 20, 30])

    assert (index.row_at(-5), index.row_at(60), index.row_at(10_000)) == (0, 2, 2)


def test_no_rows_have_no_height() -> None:
    assert (len(HeightIndex()), HeightIndex().total, HeightIndex().row_at(5)) == (0, 0, 0)
