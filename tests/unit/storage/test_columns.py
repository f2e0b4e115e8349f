"""That a column follows from a field: its name, how it is written and how it is read."""

import sqlite3
from dataclasses import dataclass, replace

import pytest

from workbench.model.changes import Kind
from workbench.model.highlight import Anchor, AnchorState, Highlight, Side
from workbench.model.ids import ArticleId, HighlightId, SegmentId
from workbench.model.segment import (
    InlineKind,
    InlineSpan,
    Picture,
    Role,
    Seam,
    Segment,
    SourceContent,
    Status,
)
from workbench.storage.columns import table_of
from workbench.storage.images import ImageLog
from workbench.storage.schema import migrate
from workbench.storage.tables import COLUMNS, HIGHLIGHTS, SEGMENTS
from workbench.storage.transaction import Rows

SPAN = InlineSpan(0, 2, InlineKind.LINK, "http://example.org/")
SEGMENT = Segment(
    SegmentId(7),
    ArticleId(0),
    1024,
    SourceContent(Role.CAPTION, "图片说明", (SPAN,), (), Picture("a.jpg", "图"), 0),
    status=Status.DRAFT,
    locked=True,
    seam=Seam(" ", ""),
)


@dataclass(frozen=True, slots=True)
class FeltSegment(Segment):
    """A segment with two columns more, as the next version may have them."""

    trial_mood: str = ""
    trial_marks: tuple[InlineSpan, ...] = ()


FELT = table_of(
    Kind.SEGMENT,
    "segment",
    FeltSegment,
    parent="article_id",
    within="content",
    renamed={"text": "source"},
    derived={
        name: lambda _: 0
        for name in ("source_length", "target_length", "source_characters", "target_words")
    },
)


def test_a_segment_comes_back_from_its_row_as_it_was() -> None:
    row = SEGMENTS.encode(SEGMENT)

    assert SEGMENTS.decode({**row, "id": 7}) == SEGMENT
    assert row["spans"] == '[[0,2,"link","http://example.org/"]]'
    assert row["picture"] == '["a.jpg","图","",""]'
    assert (row["credits"], row["target_spans"], row["locked"]) == ("", "", 1)
    assert (row["source"], row["source_length"], row["status"]) == ("图片说明", 4, "draft")


def test_every_table_has_the_columns_that_the_newest_schema_has() -> None:
    connection = sqlite3.connect(":memory:")
    migrate(connection, 0)

    for name, columns, parent in COLUMNS.values():
        stored = {row[1] for row in connection.execute(f"PRAGMA table_info({name})")}
        assert stored == {"id", *columns}
        assert parent in {"", *columns}


def test_a_column_is_a_field_and_a_migration() -> None:
    connection = sqlite3.connect(":memory:")
    connection.row_factory = sqlite3.Row
    migrate(connection, 0)
    for name in ("trial_mood", "trial_marks"):
        connection.execute(f"ALTER TABLE segment ADD COLUMN {name} TEXT NOT NULL DEFAULT ''")
    rows = Rows(connection, ImageLog(), FELT)
    wanted = FeltSegment(
        SegmentId(0), ArticleId(1), 1, SEGMENT.content, trial_mood="glad", trial_marks=(SPAN,)
    )

    stored = rows.insert(wanted)
    rows.save(replace(stored, trial_mood="sad"))

    assert rows.get(stored.id) == replace(wanted, id=stored.id, trial_mood="sad")
    assert FELT.lists - SEGMENTS.lists == {"trial_marks"}


def test_a_value_from_before_a_part_was_added_has_its_default() -> None:
    row = {**SEGMENTS.encode(SEGMENT), "id": 7, "picture": '["a.jpg"]'}

    assert SEGMENTS.decode(row).content.picture == Picture("a.jpg")


def test_anchors_of_a_highlight_keep_their_numbers_and_states() -> None:
    anchor = Anchor(Side.TARGET, 1, 3, "is", "th", " a", 4, AnchorState.ORPHAN)
    highlight = Highlight(HighlightId(2), SegmentId(7), "term", (anchor,))

    assert HIGHLIGHTS.decode({**HIGHLIGHTS.encode(highlight), "id": 2}) == highlight


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("status", "finished"),
        ("role", None),
        ("spans", "[1, 2]"),
        ("spans", '[[0, 2, "link", "", "more"]]'),
        ("spans", '[["a", 2, "link"]]'),
        ("spans", "{"),
        ("picture", '"text"'),
        ("position", "first"),
    ],
)
def test_a_cell_that_holds_what_none_can_is_refused(column: str, cell: str | None) -> None:
    row = {**SEGMENTS.encode(SEGMENT), "id": 7, column: cell}

    with pytest.raises((ValueError, KeyError, TypeError)):
        SEGMENTS.decode(row)
