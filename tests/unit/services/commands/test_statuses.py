"""What each command that changes a target makes of each status, by either hand."""

from collections.abc import Callable

import pytest

from tests.projects import an_article, segment_ids, segments
from workbench.model.ids import SegmentId
from workbench.model.segment import InlineKind, InlineSpan, Role, Status
from workbench.model.vouching import EditKind, Hand
from workbench.services.commands.articles import UpdateArticle
from workbench.services.commands.command import Command
from workbench.services.commands.inline import PutInline, RemoveInline
from workbench.services.commands.replacing import Edit, ReplaceAll
from workbench.services.commands.shaping import MergeSegments, SplitSegment
from workbench.services.commands.swapping import SwapTargets
from workbench.services.commands.targets import (
    Confirm,
    DraftText,
    PutDrafts,
    SetLocked,
    SetNoPropagation,
    SetOmitted,
    SetRole,
    SetStatus,
    SetTarget,
)
from workbench.services.history import restoring, versions_of
from workbench.services.session import Session

TEXT = "Envoy Kerry arrives"
OLDER = "He lands"
STATUSES = (Status.DRAFT, Status.REJECTED, Status.TRANSLATED, Status.REVIEWED, Status.FINAL)
LINK = InlineSpan(0, 5, InlineKind.LINK, "https://example.org")

Made = Callable[[Session, SegmentId], Command]


def _merge(session: Session, first: SegmentId) -> Command:
    """The next row stands as the first one does, so that the least advanced is the same."""
    return MergeSegments((first, segment_ids(session)[1]))


WRITING: dict[str, Made] = {
    "typing": lambda _, first: SetTarget(first, "Envoy Kerry lands"),
    "restoring": lambda session, first: restoring(
        session.read.segment(first),
        next(each for each in versions_of(session.read, first) if each.text == OLDER),
    ),
}
SPLITTING: dict[str, Made] = {"splitting": lambda _, first: SplitSegment(first, 6, 5)}
CORRECTING: dict[str, Made] = {
    "a fix": lambda _, first: SetTarget(first, "Envoy Kerry lands", edit=EditKind.CORRECTION),
    "replacing": lambda _, first: ReplaceAll([Edit(first, 0, 0, "Envoy", "The envoy")]),
    "a link": lambda _, first: PutInline(first, LINK),
    "a link taken off": lambda _, first: RemoveInline(first, (LINK,)),
    "merging": _merge,
}
KEEPING: dict[str, Made] = {
    "a lock": lambda _, first: SetLocked((first,), locked=True),
    "a role": lambda _, first: SetRole((first,), Role.CAPTION),
    "a choice": lambda _, first: SetNoPropagation((first,), no_propagation=True),
    "the same text": lambda _, first: SetTarget(first, TEXT),
    "a late draft": lambda _, first: PutDrafts([DraftText(first, 0, "Machine")], "mt:test"),
}

BY_TRANSLATOR = {
    **dict.fromkeys(WRITING, (Status.DRAFT,) * 5),
    **dict.fromkeys(SPLITTING, (Status.DRAFT, Status.REJECTED, *[Status.DRAFT] * 3)),
    **dict.fromkeys(
        CORRECTING,
        (Status.DRAFT, Status.REJECTED, Status.TRANSLATED, Status.REVIEWED, Status.REVIEWED),
    ),
}
BY_EDITOR = dict.fromkeys(
    (*WRITING, *SPLITTING, *CORRECTING), (Status.DRAFT, Status.REJECTED, *[Status.REVIEWED] * 3)
)
AFTER = {Hand.TRANSLATOR: BY_TRANSLATOR, Hand.EDITOR: BY_EDITOR}
COMMANDS = WRITING | SPLITTING | CORRECTING


def ready(session: Session, status: Status) -> SegmentId:
    """Give the first two rows a text and this status by Lin; the first has a link."""
    first, second = segment_ids(session)[:2]
    session.execute(SetTarget(first, OLDER))
    session.seal()
    session.execute(SetTarget(first, TEXT))
    session.execute(PutInline(first, LINK))
    session.execute(SetTarget(second, "He came on Sunday."))
    session.execute(SetStatus((first, second), status))
    return first


@pytest.mark.parametrize("hand", Hand)
@pytest.mark.parametrize("before", STATUSES)
@pytest.mark.parametrize("what", COMMANDS)
def test_a_command_gives_the_status_of_the_table(
    session: Session, what: str, before: Status, hand: Hand
) -> None:
    first = ready(session, before)
    if what == "a link":
        session.execute(RemoveInline(first, (LINK,)))
        session.execute(SetStatus((first,), before))
    session.hand = hand
    session.sign_as("Ann")

    assert session.execute(COMMANDS[what](session, first))

    after = session.read.segment(first)
    assert after.status is AFTER[hand][what][STATUSES.index(before)]
    expected = {Status.DRAFT: "", Status.REJECTED: "lin"}.get(after.status, "Ann")
    assert after.vouched_by == expected
    session.undo()
    assert session.read.segment(first).status is before


@pytest.mark.parametrize("hand", Hand)
@pytest.mark.parametrize("before", STATUSES)
@pytest.mark.parametrize("what", KEEPING)
def test_what_changes_no_word_keeps_the_status(
    session: Session, what: str, before: Status, hand: Hand
) -> None:
    first = ready(session, before)
    session.hand = hand

    session.execute(KEEPING[what](session, first))

    after = session.read.segment(first)
    assert after.status is before


@pytest.mark.parametrize("hand", Hand)
@pytest.mark.parametrize("before", STATUSES)
def test_a_target_that_is_moved_takes_its_status_along(
    session: Session, before: Status, hand: Hand
) -> None:
    first = ready(session, before)
    third = segment_ids(session)[2]
    session.hand = hand

    session.execute(SwapTargets(third, first))

    assert session.read.segment(third).target == TEXT
    assert session.read.segment(third).status is AFTER[hand]["a fix"][STATUSES.index(before)]
    assert session.read.segment(first).status is Status.INITIAL


@pytest.mark.parametrize(
    ("hand", "status"), [(Hand.TRANSLATOR, Status.TRANSLATED), (Hand.EDITOR, Status.REVIEWED)]
)
def test_what_is_confirmed_or_left_out_has_the_status_of_the_hand(
    session: Session, hand: Hand, status: Status
) -> None:
    first, second = segment_ids(session)[:2]
    session.execute(SetTarget(first, TEXT))
    session.hand = hand

    session.execute(Confirm(first))
    session.execute(SetOmitted(second, "Not for abroad."))

    assert [each.status for each in segments(session)[:2]] == [status, status]
    assert {each.vouched_by for each in segments(session)[:2]} == {"lin"}


def test_a_source_that_changed_makes_a_draft_that_nobody_vouches_for(session: Session) -> None:
    first = ready(session, Status.REVIEWED)
    session.hand = Hand.EDITOR
    sources = [each.source for each in segments(session)]
    article = session.read.articles()[0]
    newer = an_article(f"{sources[0]}（更新）", *sources[1:])

    session.execute(UpdateArticle(article.id, newer, "news.txt"))

    after = session.read.segment(first)
    assert (after.status, after.vouched_by, after.vouched_at) == (Status.DRAFT, "", 0)
