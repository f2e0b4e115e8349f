"""Two sides become rows with confidence, and are kept in the project."""

from dataclasses import replace

import pytest

from tests.alignments import CHINESE, ENGLISH, numbers, side_with
from workbench.bitext.encoder import EncoderMissing, SentenceEncoder, load_encoder
from workbench.model.alignment import SURE, Alignment, Mark
from workbench.model.errors import UsageError
from workbench.model.highlight import Side
from workbench.model.ids import AlignmentId
from workbench.model.language import Variant
from workbench.services.alignment.editing import Place, mark_right, move
from workbench.services.alignment.proposing import AGREED, DENIED, proposed
from workbench.services.alignment.sides import BothSides
from workbench.services.commands.alignments import (
    AddAlignment,
    MarkTaken,
    RemoveAlignment,
    SetRows,
)
from workbench.services.jobs import Cancelled
from workbench.services.session import Session

NONE = EncoderMissing.NOT_INSTALLED


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    """The real encoder, which the tests' requirements bring."""
    loaded = load_encoder()
    assert not isinstance(loaded, EncoderMissing)
    return loaded


def both(english: tuple[str, ...] = ENGLISH, *, given: bool = False) -> BothSides:
    rows = tuple((at, at) for at in range(len(CHINESE))) if given else ()
    return BothSides(side_with(CHINESE), side_with(english), Variant.CHINA, rows)


def test_moved_and_missing_paragraphs_are_found_by_meaning(encoder: SentenceEncoder) -> None:
    alignment = proposed(both((ENGLISH[0], ENGLISH[3], ENGLISH[1], ENGLISH[4])), encoder)

    assert numbers(alignment.rows) == [([0], [0]), ([1], [2]), ([2], []), ([3], [1]), ([4], [3])]
    assert all(row.confidence >= SURE for row in alignment.rows if row.is_pair)
    assert [row.is_doubtful for row in alignment.rows] == [False, False, True, False, False]
    assert alignment.method == "encoder"


def test_without_the_encoder_numbers_names_and_lengths_find_them() -> None:
    alignment = proposed(both(), NONE)

    assert numbers(alignment.rows) == [([at], [at]) for at in range(len(CHINESE))]
    assert alignment.method == "anchors"


def test_the_sentences_inside_are_told(encoder: SentenceEncoder) -> None:
    alignment = proposed(both(), encoder)

    found = [
        (alignment.source.joined(each.sources), alignment.target.joined(each.targets))
        for each in alignment.sentences
        if each.sources[0].paragraph == 1
    ]
    assert [source[:6] for source, _ in found] == ["美国总统气候", "双方将讨论甲"]
    assert found[1][1] == "The two sides will discuss methane emissions."


def test_rows_of_a_file_are_kept_and_doubted_where_the_texts_say_otherwise(
    encoder: SentenceEncoder,
) -> None:
    swapped = (*ENGLISH[:3], ENGLISH[4], ENGLISH[3])

    alignment = proposed(both(swapped, given=True), encoder)

    assert numbers(alignment.rows) == [([at], [at]) for at in range(len(CHINESE))]
    assert [row.confidence >= AGREED for row in alignment.rows] == [True, True, True, False, False]
    assert [row.confidence for row in alignment.rows[3:]] == [DENIED, DENIED]


def test_whoever_waits_no_more_ends_the_encoding(encoder: SentenceEncoder) -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        raise Cancelled

    with pytest.raises(Cancelled):
        proposed(both(), encoder, stop)

    assert told == [(0, 12)]


def kept(session: Session) -> Alignment:
    session.execute(AddAlignment(proposed(both(), NONE)))
    (key,) = session.read.alignments()
    return session.read.alignment(key.id)


def test_an_alignment_is_in_the_project_as_it_was_left(session: Session) -> None:
    alignment = kept(session)
    rows = mark_right(move(alignment.rows, Place(1, Side.TARGET), 1).rows, 0).rows

    session.execute(SetRows(alignment.id, rows))
    session.execute(MarkTaken(alignment.id))

    again = session.read.alignment(alignment.id)
    assert again.rows == rows
    assert again.rows[0].mark is Mark.RIGHT
    assert (again.source, again.target, again.sentences) == (
        alignment.source,
        alignment.target,
        alignment.sentences,
    )
    (key,) = session.read.alignments()
    assert key.title == CHINESE[0]
    assert key.taken_at == again.taken_at > 0


def test_work_on_an_alignment_is_no_step_of_the_project_but_its_removal_is(
    session: Session,
) -> None:
    alignment = kept(session)
    session.execute(SetRows(alignment.id, alignment.rows[::-1]))
    before = session.undoable()

    session.execute(RemoveAlignment(alignment.id))
    with pytest.raises(UsageError, match=r"alignment\.unknown"):
        session.read.alignment(alignment.id)
    session.undo()

    assert session.read.alignment(alignment.id).rows == alignment.rows[::-1]
    assert session.undoable() == before


def test_texts_with_every_kind_of_content_come_back(session: Session) -> None:
    alignment = proposed(both(), NONE)
    title = replace(alignment, title="标题 “…”")

    session.execute(AddAlignment(title))

    (key,) = session.read.alignments()
    back = session.read.alignment(AlignmentId(key.id))
    assert replace(back, id=AlignmentId(0), created_at=0, created_by="", changed_at=0) == title
