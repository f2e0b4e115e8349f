"""Articles, as imported and as kept in a project."""

from dataclasses import dataclass
from datetime import datetime

from workbench.model.ids import ArticleId
from workbench.model.language import Variant
from workbench.model.segment import SourceContent


@dataclass(frozen=True, slots=True)
class WorkbenchWarning:
    """Something an importer or exporter met that lost nothing but deserves a sentence."""

    code: str
    detail: str = ""


# As plugins of version 0.1 know it.
Caution = WorkbenchWarning


@dataclass(frozen=True, slots=True)
class ImportedNote:
    """A remark in the document, on the segment with that index.

    `created_at` is milliseconds since the epoch, UTC, 0 where unknown.
    """

    segment: int
    text: str
    author: str = ""
    created_at: int = 0
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class ImportedHighlight:
    """Coloured text in the document: `start:end` of the source of the segment with that index."""

    segment: int
    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class ImportedArticle:
    """One article as an importer reads it, before it has a place in a project.

    `published` is aware and in UTC, or `None` where the document does not say. `metadata` keeps
    what the front matter held, key by key, unread.
    """

    title: str
    url: str
    published: datetime | None
    language: Variant
    segments: tuple[SourceContent, ...]
    encoding: str = "utf-8"
    metadata: tuple[tuple[str, str], ...] = ()
    warnings: tuple[WorkbenchWarning, ...] = ()
    notes: tuple[ImportedNote, ...] = ()
    highlights: tuple[ImportedHighlight, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a project; its segments are asked for by its id.

    `origin` is where it was imported from: a path, a URL or a name. `published_at` and
    `imported_at` are milliseconds since the epoch, UTC; `published_at` is `None` where unknown.
    """

    id: ArticleId
    position: int
    title: str
    url: str
    published_at: int | None
    language: Variant
    origin: str = ""
    encoding: str = "utf-8"
    metadata: tuple[tuple[str, str], ...] = ()
    imported_at: int = 0
    rev: int = 1
