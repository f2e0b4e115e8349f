"""Who changes a target, how, and what the change makes of its status: one rule for every command.

Two users work on an article. The translator writes; what is typed is a draft until it is confirmed
as translated. The editor reviews; what the editor changes is not sent back to the translator, but
vouched for by the editor. Only a sign-off makes a text final, and no text that changed is final.
"""

from enum import StrEnum

from workbench.model.segment import Status

_PROGRESS = tuple(Status)


class Hand(StrEnum):
    """In which capacity a user works."""

    TRANSLATOR = "translator"
    EDITOR = "editor"


class EditKind(StrEnum):
    """How a target is changed.

    `WRITING` is typing, clearing, restoring an earlier text: the user answers for none of it yet.
    `CORRECTION` is a change that was seen before it was made: a finding's fix, a replacement, a
    proposal put in, a link or an emphasis, a target moved or joined. After a `SPLIT`, what was
    vouched for as a whole is two halves that nobody has read as such.
    """

    WRITING = "writing"
    CORRECTION = "correction"
    SPLIT = "split"


def status_after(status: Status, hand: Hand, edit: EditKind, target: str) -> Status:
    """Return the status of a segment whose target has been changed to `target`."""
    if not target:
        return Status.INITIAL
    if status is Status.INITIAL:
        return Status.DRAFT
    if not status.is_confirmed:
        return Status.DRAFT if (hand, edit) == (Hand.TRANSLATOR, EditKind.WRITING) else status
    if hand is Hand.EDITOR:
        return Status.REVIEWED
    if edit is not EditKind.CORRECTION:
        return Status.DRAFT
    return Status.REVIEWED if status is Status.FINAL else status


def status_confirmed(status: Status, hand: Hand) -> Status:
    """Return the status after a confirmation, which never lowers one."""
    confirmed = Status.REVIEWED if hand is Hand.EDITOR else Status.TRANSLATED
    return max(status, confirmed, key=_PROGRESS.index)


def least_advanced(one: Status, other: Status) -> Status:
    """Return the status of the two that is further from final."""
    return min(one, other, key=_PROGRESS.index)
