"""Finished articles made for tests, and the golden files of the sample article.

    python -m tests.finished_material

writes the golden files again.
"""

import io
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from tests.conftest import ROOT, TESTS
from tests.export_material import PUBLISHED
from workbench.api import Api, ExportArticle, ExportRequest, ExportSegment, OptionedExporter
from workbench.formats.exporters import enable
from workbench.model.article import Article, WorkbenchWarning
from workbench.model.highlight import Note
from workbench.model.ids import ArticleId, NoteId, SegmentId, SourceCopyId
from workbench.model.language import Variant
from workbench.model.segment import (
    Credit,
    InlineSpan,
    Picture,
    Role,
    Segment,
    SourceContent,
    Status,
)
from workbench.model.source_copy import SourceCopy
from workbench.services.exchange.exporting import (
    EVERYTHING,
    ExportChoice,
    Gathering,
)
from workbench.services.exchange.glossaries import UserGlossary, usual_conversions
from workbench.storage.project import ReadOnlyProject

GOLDEN = TESTS / "data" / "expected" / "finished"
GOLDEN_FILES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "article.html": ("article", {}),
    "beside.html": ("article", {"source": "beside", "notes": "yes"}),
    "toggle.html": ("article", {"source": "toggle"}),
    "block.html": ("article", {"source": "block"}),
    "article.md": ("markdown", {"notes": "yes"}),
    "inline.md": ("markdown", {"source": "inline"}),
    "toggle.md": ("markdown", {"source": "toggle"}),
    "document.xml": ("docx", {"notes": "yes"}),
    "blocks.html": ("wordpress", {"source": "toggle"}),
    "columns.html": ("wordpress", {"source": "beside"}),
    "posts.xml": ("wxr", {}),
    "post.md": ("jekyll", {"source": "inline"}),
    "article.txt": ("text", {"notes": "yes", "left_out": "yes"}),
    "captions.csv": ("captions", {}),
}


# As if the sample had been read on the day after it was published: it is made now and then.
READ = SourceCopy(
    SourceCopyId(1),
    ArticleId(1),
    "9c4bef28fbd65d97806f2bf237b4e3bcd5135e2b3a69e6f4b661946c729015f5",
    6_397,
    1_745_202_000_000,
    archive_address="https://web.archive.org/web/20250421/https://www.haijia-news.example/",
)


def text(
    target: str,
    source: str = "中文",
    *,
    number: int = 1,
    role: Role = Role.BODY,
    spans: tuple[InlineSpan, ...] = (),
    status: Status = Status.FINAL,
    origin: str = "typed",
    picture: Picture | None = None,
    level: int = 0,
    credited: tuple[Credit, ...] = (),
    notes: tuple[str, ...] = (),
    omitted: str = "",
    content: SourceContent | None = None,
) -> ExportSegment:
    content = content or SourceContent(role, source, (), credited, picture, level)
    segment = Segment(
        SegmentId(number),
        ArticleId(1),
        number,
        content,
        target=target,
        target_spans=spans,
        status=status,
        origin=origin,
        omitted=omitted,
    )
    remarks = tuple(
        Note(NoteId(number * 10 + at), segment.id, note) for at, note in enumerate(notes)
    )
    return ExportSegment(segment, remarks)


def story(
    *segments: ExportSegment,
    title: str = "渡轮复航",
    url: str = "https://news.example/a?b=1&c=2",
    copy: SourceCopy | None = None,
    left_out: Mapping[str, int] | None = None,
    metadata: tuple[tuple[str, str], ...] = (),
) -> ExportArticle:
    article = Article(ArticleId(1), 1, title, url, PUBLISHED, Variant.CHINA, metadata=metadata)
    return ExportArticle(article, segments, None, left_out or {}, copy)


def written(
    name: str, *articles: ExportArticle, language: str = "en-US", **values: str
) -> tuple[bytes, tuple[WorkbenchWarning, ...]]:
    """Return what an exporter writes with these options, and its warnings."""
    api = Api()
    enable(api)
    exporter = api.exporters[name]
    if values:
        assert isinstance(exporter, OptionedExporter)
        exporter = exporter.configured(values)
    stream = io.BytesIO()
    warnings = exporter.write(ExportRequest(articles, "news", language, author="lin"), stream)
    return stream.getvalue(), warnings


def as_text(name: str, *articles: ExportArticle, **values: str) -> str:
    """Return what an exporter writes as text; of a Word document its main part."""
    data, _ = written(name, *articles, **values)
    return _readable(name, data)


def _readable(name: str, data: bytes) -> str:
    if name == "docx":
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            return file.read("word/document.xml").decode("utf-8")
    return data.decode("utf-8")


def golden(file: str, project: Path = ROOT / "projects" / "sample.dzp") -> str:
    """Return what a golden file has to hold: the first sample article, confirmed or not."""
    name, values = GOLDEN_FILES[file]
    api = Api()
    enable(api)
    exporter = api.exporters[name]
    if isinstance(exporter, OptionedExporter):
        exporter = exporter.configured(values)
    stream = io.BytesIO()
    choice = ExportChoice((ArticleId(1),), statuses=EVERYTHING)
    with ReadOnlyProject(project) as opened:
        gathering = Gathering(opened.reader, usual_conversions(UserGlossary()))
        articles = [replace(each, source_copy=READ) for each in gathering.chosen(choice)]
        exporter.write(ExportRequest(articles, "sample", "en-US", author="Ann Translator"), stream)
    return _readable(name, stream.getvalue())


if __name__ == "__main__":
    GOLDEN.mkdir(parents=True, exist_ok=True)
    for each in GOLDEN_FILES:
        (GOLDEN / each).write_bytes(golden(each).encode("utf-8"))
