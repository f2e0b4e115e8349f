"""What is done to an alignment by hand, and that it keeps every character."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.alignments import CHINESE, ENGLISH, aligned, characters, marks, numbers, straight
from workbench.model.alignment import Alignment, Mark
from workbench.model.errors import UsageError
from workbench.model.highlight import Side
from workbench.services.alignment.editing import (
    Edited,
    Place,
    cuts,
    join_next,
    leave_out,
    mark_right,
    move,
    next_doubtful,
    part,
)
from workbench.services.alignment.undoing import Step, Steps

TARGET, SOURCE = Side.TARGET, Side.SOURCE


def test_moving_down_exchanges_the_text_with_the_row_below() -> None:
    edited = move(straight().rows, Place(1, TARGET), 1)

    assert numbers(edited.rows)[1:3] == [([1], [2]), ([2], [1])]
    assert edited.row == 2
    assert marks(edited.rows)[1:3] == [Mark.BY_HAND, Mark.BY_HAND]


def test_a_text_moved_to_an_empty_side_leaves_no_empty_row() -> None:
    rows = aligned(([0], [0]), ([1], []), ([], [1]), ([2], [2])).rows

    edited = move(rows, Place(2, TARGET), -1)

    assert numbers(edited.rows) == [([0], [0]), ([1], [1]), ([2], [2])]
    assert edited.row == 1


def test_what_is_left_out_is_passed_over() -> None:
    rows = leave_out(aligned(([0], [0]), ([], [1]), ([1], [2])).rows, Place(1, TARGET)).rows

    edited = move(rows, Place(0, TARGET), 1)

    assert numbers(edited.rows) == [([0], [2]), ([], [1]), ([1], [0])]


def test_nothing_moves_beyond_the_ends() -> None:
    with pytest.raises(UsageError, match=r"alignment\.edge"):
        move(straight().rows, Place(0, SOURCE), -1)
    with pytest.raises(UsageError, match=r"alignment\.nothing"):
        move(aligned(([0], []), ([1], [0])).rows, Place(0, TARGET), 1)


def test_joining_takes_the_next_text_in() -> None:
    edited = join_next(aligned(([0], [0]), ([1], []), ([2], [1])).rows, Place(0, TARGET))

    assert numbers(edited.rows) == [([0], [0, 1]), ([1], []), ([2], [])]
    with pytest.raises(UsageError, match=r"alignment\.nothing_below"):
        join_next(edited.rows, Place(0, TARGET))


def test_a_text_is_parted_between_sentences_and_the_rest_fills_the_row_below() -> None:
    alignment = aligned(([0], [0]), ([1], [1]), ([2], []))
    (cut,) = cuts(alignment, Place(1, TARGET))

    edited = part(alignment.rows, Place(1, TARGET), cut)

    texts = [alignment.text(row, TARGET) for row in edited.rows[1:]]
    assert texts[0].endswith("Chinese officials.")
    assert texts[1] == "The two sides will discuss methane emissions."
    assert [bool(row.sources) for row in edited.rows] == [True, True, True]


def test_where_the_row_below_is_full_the_rest_gets_one_of_its_own() -> None:
    alignment = straight()
    (cut,) = cuts(alignment, Place(1, SOURCE))

    edited = part(alignment.rows, Place(1, SOURCE), cut)

    assert len(edited.rows) == len(CHINESE) + 1
    assert alignment.text(edited.rows[2], SOURCE) == "双方将讨论甲烷排放。"
    assert not edited.rows[2].targets


def test_joined_paragraphs_are_parted_where_they_were_joined() -> None:
    alignment = straight()
    joined = replace(alignment, rows=join_next(alignment.rows, Place(2, TARGET)).rows)
    places = cuts(joined, Place(2, TARGET))

    edited = part(joined.rows, Place(2, TARGET), places[0])

    assert numbers(edited.rows) == numbers(alignment.rows)


def test_one_sentence_is_not_parted() -> None:
    with pytest.raises(UsageError, match=r"alignment\.one_sentence"):
        cuts(straight(), Place(0, TARGET))


def test_a_cut_of_another_row_is_refused() -> None:
    (cut,) = cuts(straight(), Place(1, SOURCE))

    with pytest.raises(UsageError, match=r"alignment\.changed"):
        part(straight().rows, Place(2, SOURCE), cut)


def test_what_is_left_out_of_a_pair_gets_a_row_of_its_own_and_comes_back() -> None:
    out = leave_out(straight().rows, Place(1, TARGET))

    assert numbers(out.rows)[1:3] == [([1], []), ([], [1])]
    assert marks(out.rows)[1:3] == [Mark.BY_HAND, Mark.LEFT_OUT]
    back = leave_out(out.rows, Place(2, TARGET))
    assert back.rows[2].mark is Mark.BY_HAND


def test_a_row_marked_as_right_is_not_doubtful_any_more() -> None:
    rows = aligned(([0], [0]), ([1], [1]), ([2], []), confidence=40).rows
    assert [next_doubtful(rows, at) for at in range(3)] == [1, 2, 0]

    for row in range(3):
        rows = mark_right(rows, row).rows

    assert next_doubtful(rows, 0) is None


def test_each_step_is_undone_and_done_again() -> None:
    rows = straight().rows
    steps = Steps(Step(rows, 0))
    moved = move(rows, Place(1, TARGET), 1)
    joined = join_next(moved.rows, Place(0, TARGET))
    steps = steps.do(moved.rows, moved.row).do(joined.rows, joined.row)

    assert steps.undo().now.rows == moved.rows
    assert steps.undo().undo().now == Step(rows, 0)
    assert steps.undo().undo().undo().now == Step(rows, 0)
    assert steps.undo().undo().redo().redo().now.rows == joined.rows
    assert not steps.undo().do(rows, 3).undone


def acted(alignment: Alignment, action: tuple[str, int, Side, int]) -> Edited | None:
    name, row, side, choice = action
    place = Place(row % len(alignment.rows), side)
    try:
        if name == "part":
            found = cuts(alignment, place)
            return part(alignment.rows, place, found[choice % len(found)])
        if name == "right":
            return mark_right(alignment.rows, place.row)
        if name == "move":
            return move(alignment.rows, place, 1 if choice % 2 else -1)
        return (join_next if name == "join" else leave_out)(alignment.rows, place)
    except UsageError:
        return None


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["move", "join", "part", "out", "right"]),
            st.integers(0, 20),
            st.sampled_from(Side),
            st.integers(0, 5),
        ),
        max_size=25,
    )
)
def test_whatever_is_done_no_text_is_lost_or_doubled(
    actions: list[tuple[str, int, Side, int]],
) -> None:
    alignment = straight()
    steps = Steps(Step(alignment.rows, 0))
    everything = {side: characters(alignment, alignment.rows, side) for side in Side}

    for action in actions:
        edited = acted(replace(alignment, rows=steps.now.rows), action)
        if edited is None:
            continue
        steps = steps.do(edited.rows, edited.row)
        assert {side: characters(alignment, edited.rows, side) for side in Side} == everything
        assert all(row.sources or row.targets for row in edited.rows)
        assert 0 <= edited.row < len(edited.rows)
    while steps.before:
        steps = steps.undo()

    assert steps.now.rows == alignment.rows
    assert len(ENGLISH) == len(alignment.rows)
