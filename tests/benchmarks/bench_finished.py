"""How long finished articles take to write. The aim: 1,000 articles in less than 10 s.

python -m tests.benchmarks.bench_finished [ARTICLES]
"""

import io
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.finished_material import story, text
from workbench.api import Api, ExportArticle, ExportRequest, OptionedExporter
from workbench.formats.exporters import FINISHED, enable
from workbench.model.article import ImportedArticle
from workbench.model.ids import ArticleId
from workbench.model.language import Variant
from workbench.model.segment import InlineKind, InlineSpan, Picture, Role, SourceContent
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget
from workbench.services.exchange.exporting import (
    EVERYTHING,
    ExportChoice,
    Gathering,
    Signature,
    export_each,
)
from workbench.services.exchange.glossaries import UserGlossary, usual_conversions
from workbench.services.session import Session

PARAGRAPHS = 25
ENGLISH = "The ferry, idle for twenty-one years, resumed service on Sunday and carried many. " * 4
CHINESE = "停航二十一年的澜港湾轮渡周日恢复营运，首日运送乘客一点八万人次。" * 4


def made(articles: int) -> Iterator[ExportArticle]:
    """Yield articles as long as a newspaper's, each with links, a picture and a list."""
    link = (InlineSpan(4, 9, InlineKind.LINK, "https://news.example/a"),)
    picture = Picture("https://news.example/a.jpg")
    for _ in range(articles):
        yield story(
            text("Ferry returns", "渡轮复航", role=Role.HEADLINE),
            *(text(ENGLISH, CHINESE, number=n, spans=link) for n in range(2, PARAGRAPHS - 5)),
            text("A ferry. (AFP/Liang Yizhou)", number=30, role=Role.CAPTION, picture=picture),
            *(text("Item", "项", number=40 + n, role=Role.LIST_ITEM) for n in range(4)),
        )


def report(what: str, begun: float) -> None:
    """Print how long something took."""
    print(f"{what:30} {time.perf_counter() - begun:6.2f} s")  # noqa: T201 - a benchmark prints


def in_memory(articles: int) -> None:
    """Print how long each format takes, with and without the source beside."""
    api = Api()
    enable(api)
    for kind in FINISHED:
        exporter = api.exporters[kind.name]
        if not isinstance(exporter, OptionedExporter):
            continue
        for place in ("none", "inline"):
            chosen = exporter.configured({"source": place})
            count = 1 if kind.name == "jekyll" else articles
            begun = time.perf_counter()
            for _ in range(articles // count):
                request = ExportRequest(made(count), "news", "en-US", author="lin")
                chosen.write(request, io.BytesIO())
            report(f"{kind.name:10} source {place}", begun)


def from_a_project(articles: int) -> None:
    """Print how long it takes from a project into a folder, a synced file for each article."""
    contents = (
        SourceContent(Role.HEADLINE, "渡轮复航"),
        *(SourceContent(Role.BODY, CHINESE) for _ in range(PARAGRAPHS)),
    )
    with tempfile.TemporaryDirectory() as folder, Session(Path(folder) / "a.dzp") as session:
        for number in range(articles):
            imported = ImportedArticle(
                f"渡轮{number}", f"https://news.example/{number}", None, Variant.CHINA, contents
            )
            session.execute(AddArticle(imported, ""))
            for segment in session.read.segments_of(ArticleId(number + 1))[:2]:
                session.execute(SetTarget(segment.id, ENGLISH))
        api = Api()
        enable(api)
        gathering = Gathering(session.read, usual_conversions(UserGlossary()))
        begun = time.perf_counter()
        export_each(
            gathering,
            api.exporters["article"],
            ExportChoice(statuses=EVERYTHING),
            Signature("news"),
            Path(folder) / "out",
        )
        report("from a project, a file each", begun)


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    in_memory(wanted)
    from_a_project(wanted)
