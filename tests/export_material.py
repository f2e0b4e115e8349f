"""Articles and pairs to export, made in memory."""

import io
from collections.abc import Iterable, Mapping

from workbench.api import Api, ExportArticle, ExportRequest, ExportSegment
from workbench.formats.exporters import enable
from workbench.model.article import Article, WorkbenchWarning
from workbench.model.highlight import Anchor, AnchorState, Highlight, Note, Side
from workbench.model.ids import ArticleId, HighlightId, NoteId, SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Role, Segment, SourceContent, Status

# 2023-07-17T14:29:00Z.
PUBLISHED = 1_689_604_140_000

# 2023-07-18T17:06:40Z.
EDITED = 1_689_700_000_000


def pair(
    source: str,
    target: str,
    *,
    number: int = 1,
    article: int = 1,
    role: Role = Role.BODY,
    status: Status = Status.TRANSLATED,
    notes: Iterable[str] = (),
    highlights: Iterable[Highlight] = (),
    conversions: Mapping[str, str] | None = None,
) -> ExportSegment:
    segment = Segment(
        SegmentId(number),
        ArticleId(article),
        number,
        SourceContent(role, source),
        target=target,
        status=status,
        origin="typed",
        created_at=PUBLISHED,
        created_by="lin",
        changed_at=EDITED,
        changed_by="wu",
    )
    remarks = tuple(
        Note(NoteId(index), segment.id, text, "mei", EDITED) for index, text in enumerate(notes, 1)
    )
    return ExportSegment(segment, remarks, tuple(highlights), conversions or {})


def article(
    *pairs: ExportSegment,
    number: int = 1,
    title: str = "美国气候特使抵达北京",
    url: str = "https://news.example/a?b=1&c=2",
    language: Variant = Variant.CHINA,
) -> ExportArticle:
    return ExportArticle(Article(ArticleId(number), 1, title, url, PUBLISHED, language), pairs)


def request(*articles: ExportArticle, conversion: str = "", project: str = "news") -> ExportRequest:
    return ExportRequest(articles, project, "en-US", conversion, "lin", EDITED)


def highlight(
    side: Side,
    start: int,
    quote: str,
    *,
    kind: str = "term",
    note: str = "",
    state: AnchorState = AnchorState.ANCHORED,
) -> Highlight:
    anchor = Anchor(side, start, start + len(quote), quote, state=state)
    return Highlight(HighlightId(7), SegmentId(1), kind, (anchor,), note)


def export(name: str, wanted: ExportRequest) -> tuple[bytes, tuple[WorkbenchWarning, ...]]:
    """Return what the built-in exporter of this name writes, and its warnings."""
    api = Api()
    enable(api)
    stream = io.BytesIO()
    warnings = api.exporters[name].write(wanted, stream)
    return stream.getvalue(), warnings
