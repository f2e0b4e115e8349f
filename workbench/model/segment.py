"""A segment: one aligned paragraph pair, the unit of work."""

from dataclasses import dataclass, field
from enum import StrEnum

from workbench.model.drafted import Drafted
from workbench.model.ids import ArticleId, SegmentId

# The origin of a typed target; others are `mt:<provider>`, `tm:<percent>` and `imported`.
TYPED = "typed"

# The origin of a target that came from a segment with the same source when it was confirmed.
REPETITION = "repetition"


class Role(StrEnum):
    """What a segment is in its article."""

    HEADLINE = "headline"
    DATELINE = "dateline"
    BYLINE = "byline"
    SUBHEAD = "subhead"
    BODY = "body"
    QUOTE = "quote"
    LIST_ITEM = "list_item"
    CAPTION = "caption"
    TABLE_CELL = "table_cell"
    RELATED = "related"
    BOILERPLATE = "boilerplate"

    @property
    def is_work(self) -> bool:
        """Return whether a translator is expected to translate it.

        `related` and `boilerplate` are kept and shown but are skipped by navigation, statistics and
        exports unless asked for.
        """
        return self not in {Role.RELATED, Role.BOILERPLATE}


class Status(StrEnum):
    """How far a segment's target has come; the order of the members is the order of progress."""

    INITIAL = "initial"
    DRAFT = "draft"
    REJECTED = "rejected"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    FINAL = "final"

    @property
    def is_confirmed(self) -> bool:
        """Return whether the user vouched for the target: translated, reviewed or final."""
        return self in {Status.TRANSLATED, Status.REVIEWED, Status.FINAL}


class InlineKind(StrEnum):
    """A kind of inline span worth keeping; spans that only style are dropped on import."""

    LINK = "link"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    CODE = "code"
    """A code of the file it came from, that means nothing here and has to go back with the text."""


@dataclass(frozen=True, slots=True)
class InlineSpan:
    """A link, an emphasis or a code over `text[start:end]`, in code points.

    `href` is a link's address, and what a code is in its file, such as `<br/>`. A code may stand
    between two characters, at `start == end`; nothing else may.
    """

    start: int
    end: int
    kind: InlineKind
    href: str = ""

    @property
    def is_point(self) -> bool:
        """Return whether it is a code between two characters."""
        return self.kind is InlineKind.CODE and self.start == self.end


class CreditFunction(StrEnum):
    """The function in which a byline names a person."""

    REPORTER = "reporter"
    EDITOR = "editor"
    WEB_EDITOR = "web_editor"
    TRANSLATOR = "translator"
    PHOTOGRAPHER = "photographer"
    NARRATOR = "narrator"
    INTERN = "intern"
    CORRESPONDENT = "correspondent"
    PROOFREADER = "proofreader"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Credit:
    """One person or agency of a byline; `text[start:end]` of the source is the name as printed."""

    function: CreditFunction
    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Picture:
    """What the page says about a caption's picture, kept to be compared with the caption later."""

    url: str = ""
    alt: str = ""
    title: str = ""
    data_caption: str = ""


@dataclass(frozen=True, slots=True)
class TableCell:
    """Where in a table a paragraph stands: `table` numbers those of an article, the rest is from 0.

    Rows and columns are those of the table's grid, in which a cell that reaches over several stands
    at its first. `is_head` is true of a heading of a column or a row.
    """

    table: int
    row: int
    column: int
    is_head: bool = False


@dataclass(frozen=True, slots=True)
class SourceContent:
    """The immutable source side of a segment as an importer delivers it.

    `text` is the paragraph with white space folded and edges trimmed; a single `<br>` is kept as a
    line feed. `spans` and `credits` hold code point offsets into `text`. `picture` is set where the
    segment is the caption of one; `level` is 1 to 6 for a heading element, else 0. `cell` is where
    a table cell stands, `None` where that is not known.
    """

    role: Role
    text: str
    spans: tuple[InlineSpan, ...] = ()
    credits: tuple[Credit, ...] = ()
    picture: Picture | None = None
    level: int = 0
    cell: TableCell | None = None


@dataclass(frozen=True, slots=True)
class Seam:
    """The white space that a split took away, from the sources and from the targets."""

    source: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """One aligned pair with everything done to it.

    `position` orders the segments of an article and has gaps; compare it, never count with it.
    `rev` rises by one with every change of the segment and lets a job's late answer be told from a
    timely one. `source_rev` rises when the source itself changes (a re-import).
    """

    id: SegmentId
    article_id: ArticleId
    position: int
    content: SourceContent
    target: str = ""
    target_spans: tuple[InlineSpan, ...] = ()
    status: Status = Status.INITIAL
    origin: str = ""
    locked: bool = False
    omitted: str = ""
    rev: int = 1
    source_rev: int = 1
    created_at: int = 0
    created_by: str = ""
    changed_at: int = 0
    changed_by: str = ""
    previous_source: str = field(default="")
    """The source before the last re-import changed it; empty when it never did."""
    withdrawn: bool = False
    """The last re-import no longer had this paragraph; it stays for the work done to it."""
    seam: Seam | None = None
    """Set where it was split off the segment before: what stood between the two."""
    no_propagation: bool = False
    """Confirming an equal source elsewhere does not bring its translation here."""
    vouched_by: str = ""
    """Who vouches for the present status; empty where nobody does: nothing there, or a draft."""
    vouched_at: int = 0
    drafted: Drafted | None = None
    """The draft that the target began as; `None` where it began by hand."""

    @property
    def role(self) -> Role:
        """Return what the segment is in its article."""
        return self.content.role

    @property
    def source(self) -> str:
        """Return the Chinese text, never altered by this program."""
        return self.content.text
