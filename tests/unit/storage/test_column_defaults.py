"""What a project of an earlier version gets in the columns that a migration added."""

import sqlite3
from contextlib import closing
from dataclasses import MISSING, fields
from pathlib import Path

import pytest

from tests.projects import an_article, segment_ids
from workbench.model.article import Article
from workbench.model.segment import Segment
from workbench.services.commands.articles import AddArticle
from workbench.services.session import Session
from workbench.storage.table import E, Scalar, Table
from workbench.storage.tables import ARTICLES, SEGMENTS


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "news.dzp"
    with Session(path) as session:
        session.execute(AddArticle(an_article(), ""))
    return path


def test_a_column_of_segments_that_a_row_lacks_has_the_model_s_default(path: Path) -> None:
    with Session(path) as session:
        segment = session.read.segment(segment_ids(session)[0])
    assert "vouched_at" in read_by_default(path, SEGMENTS, Segment, segment)


def test_a_column_of_articles_that_a_row_lacks_has_the_model_s_default(path: Path) -> None:
    with Session(path) as session:
        article = session.read.articles()[0]
    read_by_default(path, ARTICLES, Article, article)


def read_by_default(path: Path, table: Table[E], model: type[E], entity: E) -> set[str]:
    """Compare what the schema gives with what the model gives; return the columns compared."""
    stored = defaults_of(path, table.name)
    row = {**table.encode(entity), "id": entity.id}
    given = [each for each in fields(model) if each.default is not MISSING and each.name in stored]
    for each in given:
        found = table.decode({**row, each.name: stored[each.name]})
        assert getattr(found, each.name) == each.default, each.name
    return {each.name for each in given}


def defaults_of(path: Path, table: str) -> dict[str, Scalar]:
    """Return what the schema gives the columns that have a default."""
    with closing(sqlite3.connect(path)) as connection:
        columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
        written = {name: default for _, name, _, _, default, _ in columns if default is not None}
        return {
            name: connection.execute(f"SELECT {default}").fetchone()[0]
            for name, default in written.items()
        }
