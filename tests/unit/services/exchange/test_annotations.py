"""Every highlight and note of a project handed on."""

import json
from pathlib import Path

import pytest

from tests.opencc import ENGINE
from tests.projects import an_article, segment_ids
from workbench.model.errors import UsageError
from workbench.model.highlight import Side
from workbench.model.ids import ArticleId
from workbench.services.commands.annotations import AddHighlight, AddNote, MarkedSpan
from workbench.services.commands.articles import AddArticle
from workbench.services.conversion.converting import Conversions
from workbench.services.exchange.annotations import (
    AnnotatedGathering,
    annotation_exporters,
    export_annotations,
)
from workbench.services.exchange.exporting import Exported, Signature
from workbench.services.session import Session

HTML, CSV, JSON_LD = annotation_exporters()
SIGNATURE = Signature("news", "lin", 5)


def written(session: Session, path: Path, *articles: ArticleId) -> Exported:
    gathering = AnnotatedGathering(session.read, Conversions(ENGINE))
    return export_annotations(gathering, JSON_LD, articles, SIGNATURE, path)


def annotate(session: Session) -> None:
    again = an_article("标题", "正文", url="https://example.org/2")
    session.execute(AddArticle(again, "b.txt"))
    ids = segment_ids(session)
    session.execute(AddHighlight(ids[0], "name", (MarkedSpan(Side.SOURCE, 0, 2),), "who"))
    session.execute(AddNote(ids[-1], "Ask"))


def test_all_annotations_are_written_whatever_their_segments_status(
    session: Session, tmp_path: Path
) -> None:
    annotate(session)
    done = written(session, tmp_path / "a.jsonld")
    assert (done.articles, done.segments) == (2, 2)
    items = json.loads((tmp_path / "a.jsonld").read_text("utf-8"))["items"]
    assert [item["motivation"] for item in items] == ["highlighting", "commenting"]
    assert items[0]["target"][0]["selector"][1]["exact"] == "美国"
    assert items[0]["target"][0]["selector"][1]["suffix"].startswith("气候特使")


def test_one_articles_annotations_are_written_alone(session: Session, tmp_path: Path) -> None:
    annotate(session)
    second = session.read.articles()[1].id
    assert written(session, tmp_path / "a.jsonld", second).segments == 1


def test_nothing_is_written_where_there_is_nothing(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"export\.nothing"):
        written(session, tmp_path / "a.jsonld")
    assert not (tmp_path / "a.jsonld").exists()


def test_the_formats_have_suffixes_of_their_own() -> None:
    assert [each.suffix for each in (HTML, CSV, JSON_LD)] == [".html", ".csv", ".jsonld"]
