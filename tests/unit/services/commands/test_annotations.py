from collections.abc import Sequence

import pytest

from tests.projects import Clock, segments
from workbench.model.errors import UsageError
from workbench.model.highlight import AnchorState, Highlight, Note, Side
from workbench.model.ids import HighlightId, NoteId, SegmentId
from workbench.services.commands.annotations import (
    AddHighlight,
    AddNote,
    AttachHighlight,
    ChangeHighlight,
    ChangeNote,
    MarkedSpan,
    RemoveHighlight,
    RemoveNote,
)
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session

SOURCE = MarkedSpan(Side.SOURCE, 6, 8)


def first_of(session: Session) -> SegmentId:
    return segments(session)[0].id


def highlight(session: Session, *spans: MarkedSpan, kind: str = "name") -> Highlight:
    session.execute(AddHighlight(first_of(session), kind, spans or [SOURCE], "who?"))
    return session.read.highlights()[-1]


def note(session: Session, text: str = "Check the name.") -> Note:
    session.execute(AddNote(first_of(session), text))
    return session.read.notes_of([first_of(session)])[-1]


def test_a_highlight_knows_its_words_its_maker_and_its_time(session: Session, clock: Clock) -> None:
    made = highlight(session)

    assert (made.kind, made.note, made.created_by) == ("name", "who?", "lin")
    assert made.created_at == clock.now
    assert (made.anchors[0].quote, made.state) == ("克里", AnchorState.ANCHORED)


def test_a_highlight_joins_a_span_of_the_source_with_one_of_the_target(session: Session) -> None:
    session.execute(SetTarget(first_of(session), "Kerry arrives"))

    made = highlight(session, SOURCE, MarkedSpan(Side.TARGET, 0, 5))

    assert [anchor.quote for anchor in made.anchors] == ["克里", "Kerry"]


@pytest.mark.parametrize(
    "spans",
    [
        [],
        [MarkedSpan(Side.SOURCE, 3, 3)],
        [MarkedSpan(Side.SOURCE, 0, 999)],
        [MarkedSpan(Side.TARGET, 0, 1)],
    ],
)
def test_a_span_that_is_not_there_is_refused(session: Session, spans: Sequence[MarkedSpan]) -> None:
    with pytest.raises(UsageError, match=r"highlight\.range"):
        session.execute(AddHighlight(first_of(session), "name", spans))

    assert session.read.highlights() == []


def test_kind_and_note_of_a_highlight_change_each_by_itself(session: Session) -> None:
    made = highlight(session)

    session.execute(ChangeHighlight(made.id, kind="term"))
    session.execute(ChangeHighlight(made.id, note="see the glossary"))

    after = session.read.highlight(made.id)
    assert (after.kind, after.note, after.anchors) == ("term", "see the glossary", made.anchors)


def test_an_orphan_is_given_a_new_place(session: Session) -> None:
    session.execute(SetTarget(first_of(session), "Kerry arrives"))
    made = highlight(session, SOURCE, MarkedSpan(Side.TARGET, 0, 5))
    session.execute(SetTarget(first_of(session), "He arrives, Mr. Kerr"))
    assert session.read.highlight(made.id).state is AnchorState.ORPHAN

    session.execute(AttachHighlight(made.id, MarkedSpan(Side.TARGET, 0, 2)))

    after = session.read.highlight(made.id)
    assert after.state is AnchorState.ANCHORED
    assert {anchor.quote for anchor in after.anchors} == {"克里", "He"}


def test_a_removed_highlight_comes_back_by_undo(session: Session) -> None:
    made = highlight(session)

    session.execute(RemoveHighlight(made.id))
    assert session.read.highlights() == []
    session.undo()

    assert session.read.highlights() == [made]


def test_highlights_are_listed_in_reading_order(session: Session) -> None:
    last, first = segments(session)[-1], segments(session)[0]
    session.execute(AddHighlight(last.id, "term", [MarkedSpan(Side.SOURCE, 0, 2)]))
    session.execute(AddHighlight(first.id, "term", [MarkedSpan(Side.SOURCE, 0, 2)]))

    listed = session.read.highlights(first.article_id)

    assert [made.segment_id for made in listed] == [first.id, last.id]
    assert session.read.highlights() == listed


def test_a_note_knows_its_author_and_its_time(session: Session, clock: Clock) -> None:
    made = note(session, "  Check the name.\n")

    assert (made.text, made.author, made.created_at) == ("Check the name.", "lin", clock.now)
    assert not made.resolved


def test_a_note_is_changed_and_resolved(session: Session) -> None:
    made = note(session)

    session.execute(ChangeNote(made.id, text="Checked."))
    session.execute(ChangeNote(made.id, resolved=True))

    after = session.read.note(made.id)
    assert (after.text, after.resolved) == ("Checked.", True)


def test_an_empty_note_is_refused(session: Session) -> None:
    made = note(session)

    with pytest.raises(UsageError, match=r"note\.empty"):
        session.execute(AddNote(made.segment_id, " \n"))
    with pytest.raises(UsageError, match=r"note\.empty"):
        session.execute(ChangeNote(made.id, text=""))

    assert session.read.note(made.id) == made


def test_a_removed_note_comes_back_by_undo(session: Session) -> None:
    made = note(session)

    session.execute(RemoveNote(made.id))
    session.undo()

    assert session.read.note(made.id) == made


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (ChangeHighlight(HighlightId(9), kind="x"), "highlight.unknown"),
        (RemoveHighlight(HighlightId(9)), "highlight.unknown"),
        (AttachHighlight(HighlightId(9), SOURCE), "highlight.unknown"),
        (ChangeNote(NoteId(9), text="x"), "note.unknown"),
        (RemoveNote(NoteId(9)), "note.unknown"),
        (AddNote(SegmentId(99), "x"), "segment.unknown"),
        (AddHighlight(SegmentId(99), "x", [SOURCE]), "segment.unknown"),
    ],
)
def test_what_is_not_there_is_said(
    session: Session,
    command: ChangeHighlight | RemoveHighlight | AttachHighlight | ChangeNote | RemoveNote,
    code: str,
) -> None:
    with pytest.raises(UsageError) as caught:
        session.execute(command)

    assert caught.value.code == code
