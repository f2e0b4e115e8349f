"""What a change of a target makes of its status, for either hand."""

import pytest

from workbench.model.segment import Status
from workbench.model.vouching import EditKind, Hand, least_advanced, status_after, status_confirmed

INITIAL, DRAFT, REJECTED, TRANSLATED, REVIEWED, FINAL = Status
ORDER = (INITIAL, DRAFT, REJECTED, TRANSLATED, REVIEWED, FINAL)

# For each hand and kind of edit the statuses that those of `ORDER` become.
RULES = {
    (Hand.TRANSLATOR, EditKind.WRITING): (DRAFT, DRAFT, DRAFT, DRAFT, DRAFT, DRAFT),
    (Hand.TRANSLATOR, EditKind.SPLIT): (DRAFT, DRAFT, REJECTED, DRAFT, DRAFT, DRAFT),
    (Hand.TRANSLATOR, EditKind.CORRECTION): (
        *(DRAFT, DRAFT, REJECTED),
        *(TRANSLATED, REVIEWED, REVIEWED),
    ),
    **{
        (Hand.EDITOR, edit): (DRAFT, DRAFT, REJECTED, REVIEWED, REVIEWED, REVIEWED)
        for edit in EditKind
    },
}


@pytest.mark.parametrize("hand", Hand)
@pytest.mark.parametrize("edit", EditKind)
def test_a_changed_target_has_the_status_of_the_table(hand: Hand, edit: EditKind) -> None:
    after = tuple(status_after(status, hand, edit, "Kerry") for status in ORDER)
    assert after == RULES[hand, edit]


@pytest.mark.parametrize("hand", Hand)
@pytest.mark.parametrize("edit", EditKind)
@pytest.mark.parametrize("status", Status)
def test_an_emptied_target_is_initial_for_everybody(
    status: Status, hand: Hand, edit: EditKind
) -> None:
    assert status_after(status, hand, edit, "") is INITIAL


def test_a_correction_makes_no_draft_of_confirmed_text_and_nothing_changed_is_final() -> None:
    for hand in Hand:
        for status in (TRANSLATED, REVIEWED, FINAL):
            after = status_after(status, hand, EditKind.CORRECTION, "Kerry")
            assert after.is_confirmed
            assert after is not FINAL


@pytest.mark.parametrize(
    ("hand", "after"),
    [
        (Hand.TRANSLATOR, (TRANSLATED, TRANSLATED, TRANSLATED, TRANSLATED, REVIEWED, FINAL)),
        (Hand.EDITOR, (REVIEWED, REVIEWED, REVIEWED, REVIEWED, REVIEWED, FINAL)),
    ],
)
def test_a_confirmation_lowers_no_status(hand: Hand, after: tuple[Status, ...]) -> None:
    assert tuple(status_confirmed(status, hand) for status in ORDER) == after


def test_of_two_statuses_the_one_further_from_final_is_the_least_advanced() -> None:
    for place, status in enumerate(ORDER):
        for other in ORDER[place:]:
            assert least_advanced(status, other) is least_advanced(other, status) is status
