"""Articles that come with their translation: out of a TMX, an XLIFF or a bilingual Word file."""

from dataclasses import dataclass
from datetime import datetime

from workbench.model.article import ImportedArticle, WorkbenchWarning
from workbench.model.drafted import Drafted
from workbench.model.language import ENGLISH, Variant
from workbench.model.segment import InlineSpan, Role, SourceContent, Status
from workbench.model.translation_unit import InlineCode


@dataclass(frozen=True, slots=True)
class PairedNote:
    """A remark on a pair; `created_at` is milliseconds since the epoch, UTC, 0 where unknown."""

    text: str
    author: str = ""
    created_at: int = 0
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class PairedSegment:
    """One pair as a reader of another tool's file delivers it, before a project has it.

    `content` is the source with its role and its spans of meaning (links, emphasis). The texts are
    without codes; those of the file's format stand, by code points, in `source_codes` and
    `target_codes`, whether or not they are spans too. `origin` is as a segment's: `typed`,
    `mt:<provider>`, `tm:<percent>`, `imported`; `drafted` is what made the draft that the target
    began as, where the file says more of it than the origin does. `external_id` is whatever the
    reader needs to find the place in the file again when the translation is sent back; nothing
    else reads it. Moments are milliseconds since the epoch, UTC, 0 where unknown; `line` counts
    from 1, 0 where the file has none.
    """

    content: SourceContent
    target: str = ""
    target_spans: tuple[InlineSpan, ...] = ()
    status: Status = Status.INITIAL
    locked: bool = False
    notes: tuple[PairedNote, ...] = ()
    origin: str = ""
    source_codes: tuple[InlineCode, ...] = ()
    target_codes: tuple[InlineCode, ...] = ()
    external_id: bytes = b""
    created_at: int = 0
    created_by: str = ""
    changed_at: int = 0
    changed_by: str = ""
    line: int = 0
    drafted: Drafted | None = None

    @property
    def role(self) -> Role:
        """Return what the segment is in its article."""
        return self.content.role

    @property
    def source(self) -> str:
        """Return the source text."""
        return self.content.text


@dataclass(frozen=True, slots=True)
class PairedArticle:
    """One document of another tool's file, its pairs in the file's order.

    `language` is the variant of the sources, `target_language` a BCP 47 tag. `name` is what
    the file calls the document (a path, a title), unique within the file, and `external_id` finds
    it there again. `published` is aware and in UTC, or `None` where the file does not say.
    """

    title: str
    language: Variant
    segments: tuple[PairedSegment, ...]
    target_language: str = ENGLISH
    name: str = ""
    url: str = ""
    published: datetime | None = None
    encoding: str = "utf-8"
    metadata: tuple[tuple[str, str], ...] = ()
    warnings: tuple[WorkbenchWarning, ...] = ()
    external_id: bytes = b""

    def imported(self) -> ImportedArticle:
        """Return the source side, as `AddArticle` and `UpdateArticle` take it; same order."""
        return ImportedArticle(
            self.title,
            self.url,
            self.published,
            self.language,
            tuple(segment.content for segment in self.segments),
            self.encoding,
            self.metadata,
            self.warnings,
        )
