"""What is given out for review: the rows of a table, whichever file they are written into."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.formats.legal_text import legal
from workbench.formats.pairs.keys import RowKey, row_key
from workbench.model.ids import SegmentId
from workbench.model.language import ENGLISH, Variant
from workbench.model.segment import Role, Segment, Status

_FONTS: Mapping[Variant, str] = {
    Variant.CHINA: "Microsoft YaHei",
    Variant.SINGAPORE: "Microsoft YaHei",
    Variant.SIMPLIFIED: "Microsoft YaHei",
    Variant.TAIWAN: "Microsoft JhengHei",
    Variant.HONG_KONG: "Microsoft JhengHei",
    Variant.TRADITIONAL: "Microsoft JhengHei",
}


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One segment as the reviewer sees it; `number` counts the article's rows from 1."""

    number: int
    segment: SegmentId
    rev: int
    role: Role
    source: str
    target: str
    status: Status
    notes: tuple[str, ...] = ()

    @property
    def note(self) -> str:
        """Return the notes as they stand in one cell."""
        return legal("\n".join(self.notes))

    def key(self, project: str) -> RowKey:
        """Return the row's key: over the texts as a file can hold them."""
        return row_key(project, self.segment, self.rev, legal(self.source), legal(self.target))


@dataclass(frozen=True, slots=True)
class ReviewLabels:
    """The words of the table's head; `hint` stands above it, where there is one."""

    number: str = "No."
    role: str = "Role"
    source: str = "Source"
    target: str = "Target"
    status: str = "Status"
    note: str = "Notes"
    hint: str = ""

    @property
    def head(self) -> tuple[str, ...]:
        """Return the names of the columns in order."""
        return (self.number, self.role, self.source, self.target, self.status, self.note)


@dataclass(frozen=True, slots=True)
class ReviewRequest:
    """What to give out; `project` is the project's own id, the same for as long as it lives."""

    project: str
    title: str
    rows: Sequence[ReviewRow]
    variant: Variant = Variant.CHINA
    target_language: str = ENGLISH
    labels: ReviewLabels = ReviewLabels()

    @property
    def chinese_font(self) -> str:
        """Return the font of the sources: of their own variant, as Office has it."""
        return _FONTS[self.variant]


@dataclass(frozen=True, slots=True)
class Given:
    """A row as it was given out, kept in the file beside what the reviewer edits."""

    key: str
    source: str
    target: str
    note: str = ""


def given_rows(request: ReviewRequest) -> tuple[Given, ...]:
    """Return the rows as they are kept in the file."""
    return tuple(
        Given(str(row.key(request.project)), legal(row.source), legal(row.target), row.note)
        for row in request.rows
    )


def review_row(segment: Segment, number: int, notes: Sequence[str] = ()) -> ReviewRow:
    """Return a segment as a row."""
    return ReviewRow(
        number=number,
        segment=segment.id,
        rev=segment.rev,
        role=segment.role,
        source=segment.source,
        target=segment.target,
        status=segment.status,
        notes=tuple(notes),
    )
