import pytest

from tests.projects import segment_ids, segments
from workbench.model.errors import UsageError
from workbench.model.highlight import AnchorState, Side
from workbench.model.language import Variant
from workbench.model.segment import Role, Status
from workbench.services.commands.annotations import AddHighlight, MarkedSpan
from workbench.services.commands.settings import SetConversion
from workbench.services.commands.targets import (
    DraftText,
    PutDrafts,
    SetLocked,
    SetRole,
    SetStatus,
    SetTarget,
)
from workbench.services.session import Session


def draft(session: Session, index: int, text: str) -> DraftText:
    segment = segments(session)[index]
    return DraftText(segment.id, segment.rev, text)


def test_what_is_typed_is_a_draft_by_hand(session: Session) -> None:
    first = segment_ids(session)[0]

    session.execute(SetTarget(first, "Kerry arrives"))

    after = session.read.segment(first)
    assert (after.target, after.status, after.origin) == ("Kerry arrives", Status.DRAFT, "typed")


def test_an_emptied_target_is_initial_again(session: Session) -> None:
    first = segment_ids(session)[0]
    session.execute(SetTarget(first, "Kerry arrives"))

    session.execute(SetTarget(first, ""))

    after = session.read.segment(first)
    assert (after.status, after.origin) == (Status.INITIAL, "")


def test_editing_what_was_confirmed_makes_it_a_draft(session: Session) -> None:
    first = segment_ids(session)[0]
    session.execute(SetTarget(first, "Kerry arrives"))
    session.execute(SetStatus([first], Status.REVIEWED))

    session.execute(SetTarget(first, "Kerry arrived"))

    assert session.read.segment(first).status is Status.DRAFT


def test_an_empty_target_cannot_be_confirmed(session: Session) -> None:
    first = segment_ids(session)[0]

    with pytest.raises(UsageError, match=r"status\.empty"):
        session.execute(SetStatus([first], Status.TRANSLATED))

    session.execute(SetStatus([first], Status.INITIAL))
    assert session.read.segment(first).status is Status.INITIAL


def test_a_status_is_set_for_many_in_one_step(session: Session) -> None:
    ids = segment_ids(session)
    for segment in ids:
        session.execute(SetTarget(segment, "text"))

    session.execute(SetStatus(ids, Status.FINAL))
    assert {s.status for s in segments(session)} == {Status.FINAL}
    session.undo()
    assert {s.status for s in segments(session)} == {Status.DRAFT}


def test_a_locked_segment_is_changed_by_nobody(session: Session) -> None:
    first = segment_ids(session)[0]
    session.execute(SetTarget(first, "text"))
    session.execute(SetLocked([first], locked=True))

    with pytest.raises(UsageError, match=r"segment\.locked"):
        session.execute(SetTarget(first, "other"))
    with pytest.raises(UsageError, match=r"segment\.locked"):
        session.execute(SetStatus([first], Status.FINAL))
    assert not session.execute(PutDrafts([draft(session, 0, "machine")], "mt:test"))

    session.execute(SetLocked([first], locked=False))
    session.execute(SetTarget(first, "other"))
    assert session.read.segment(first).target == "other"


def test_a_role_is_corrected(session: Session) -> None:
    first = segment_ids(session)[0]

    session.execute(SetRole([first], Role.CAPTION))

    assert session.read.outline()[0].role is Role.CAPTION


def test_drafts_fill_what_is_empty(session: Session) -> None:
    drafts = [draft(session, 0, "zero"), draft(session, 2, "two"), draft(session, 3, "")]

    session.execute(PutDrafts(drafts, "mt:test"))

    after = segments(session)
    assert [s.target for s in after] == ["zero", "", "two", ""]
    assert (after[0].status, after[0].origin) == (Status.DRAFT, "mt:test")
    assert (after[3].status, after[3].origin) == (Status.INITIAL, "")


def test_a_draft_replaces_a_machines_draft_but_no_persons_text(session: Session) -> None:
    session.execute(PutDrafts([draft(session, 0, "old"), draft(session, 1, "old")], "mt:test"))
    session.execute(SetTarget(segment_ids(session)[1], "mine"))

    session.execute(PutDrafts([draft(session, 0, "new"), draft(session, 1, "new")], "mt:test"))

    assert [s.target for s in segments(session)[:2]] == ["new", "mine"]


def test_a_draft_a_person_confirmed_is_the_persons(session: Session) -> None:
    session.execute(PutDrafts([draft(session, 0, "machine")], "mt:test"))
    session.execute(SetStatus([segment_ids(session)[0]], Status.TRANSLATED))

    assert not session.execute(PutDrafts([draft(session, 0, "again")], "mt:test"))


def test_a_draft_that_comes_too_late_is_dropped(session: Session) -> None:
    late = draft(session, 0, "machine")
    session.execute(SetTarget(late.segment_id, "typed"))
    session.undo()

    assert not session.execute(PutDrafts([late], "mt:test"))
    assert segments(session)[0].target == ""


def test_a_draft_for_what_is_gone_is_dropped(session: Session) -> None:
    late = draft(session, 0, "machine")
    session.undo()

    assert not session.execute(PutDrafts([late], "mt:test"))


def test_highlights_of_the_target_follow_edits_and_undo(session: Session) -> None:
    first = segment_ids(session)[0]
    session.execute(SetTarget(first, "Envoy Kerry arrives"))
    session.execute(AddHighlight(first, "name", [MarkedSpan(Side.TARGET, 6, 11)]))

    session.execute(SetTarget(first, "US envoy Kerry arrives"))
    (moved,) = session.read.highlights_of([first])
    assert (moved.anchors[0].start, moved.anchors[0].quote) == (9, "Kerry")

    session.execute(SetTarget(first, "US envoy arrives"))
    (lost,) = session.read.highlights_of([first])
    assert lost.state is AnchorState.ORPHAN

    session.undo()
    (back,) = session.read.highlights_of([first])
    assert back.state is AnchorState.ANCHORED


def test_a_conversion_by_hand_is_kept_changed_and_given_up(session: Session) -> None:
    first = segments(session)[0]
    session.execute(SetConversion(first.id, Variant.TAIWAN, "凱瑞"))
    session.execute(SetConversion(first.id, Variant.HONG_KONG, "克里"))
    session.execute(SetConversion(first.id, Variant.TAIWAN, "凱瑞抵達"))

    made = {o.variant: (o.text, o.source) for o in session.read.overrides_of([first.id])}
    assert made == {
        Variant.TAIWAN: ("凱瑞抵達", first.source),
        Variant.HONG_KONG: ("克里", first.source),
    }

    session.execute(SetConversion(first.id, Variant.TAIWAN, None))
    assert [o.variant for o in session.read.overrides_of([first.id])] == [Variant.HONG_KONG]
    assert not session.execute(SetConversion(first.id, Variant.TAIWAN, None))


def test_a_segment_that_holds_a_text_cannot_be_initial(session: Session) -> None:
    first = segment_ids(session)[0]
    session.execute(SetTarget(first, "Kerry arrives"))

    with pytest.raises(UsageError, match=r"status\.text"):
        session.execute(SetStatus([first], Status.INITIAL))

    assert session.read.segment(first).status is Status.DRAFT
