"""Projects of the format before they kept the files that articles came from."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.older_projects import become_format_4
from tests.projects import an_article, segments
from workbench.model.original import FileKind, Original
from workbench.model.paired import PairedArticle, PairedSegment
from workbench.model.segment import SourceContent
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget
from workbench.services.exchange.pairs import import_pairs
from workbench.services.session import Session
from workbench.storage.damage.salvage import salvage
from workbench.storage.schema import migration_scripts


@pytest.fixture
def old(project_path: Path) -> Path:
    with Session(project_path) as session:
        session.execute(AddArticle(an_article(), "one.txt"))
        session.execute(SetTarget(segments(session)[0].id, "Kerry"))
    with closing(sqlite3.connect(project_path)) as connection:
        become_format_4(connection)
    return project_path


def take_in(session: Session) -> None:
    article = session.read.articles()[0]
    content: SourceContent = segments(session)[0].content
    pair = PairedSegment(content, "Kerry", external_id=b"1 \xff")
    kept = Original.of(b"the file \x00\xff", "a.sdlxliff", FileKind.SDLXLIFF)
    import_pairs(session, [PairedArticle("A", article.language, (pair,))], "a.sdlxliff", kept)


def test_it_opens_with_all_that_was_in_it_and_keeps_files_from_now_on(old: Path) -> None:
    with Session(old) as session:
        before = [each.target for each in segments(session)]
        take_in(session)
        (part,) = session.read.original_parts()
        original = session.read.original(part.original_id)

    assert before[0] == "Kerry"
    assert original.data() == b"the file \x00\xff"
    assert [unit.key for unit in part.units] == [b"1 \xff"]
    assert (old.parent / f"news.before-{len(migration_scripts())}.dzp").exists()


def test_the_file_is_saved_out_of_a_damaged_project(old: Path, tmp_path: Path) -> None:
    with Session(old) as session:
        take_in(session)
    content = bytearray(old.read_bytes())
    content[0:16] = bytes(16)
    old.write_bytes(content)

    salvage(old, tmp_path / "saved.dzp")

    with Session(tmp_path / "saved.dzp") as session:
        (part,) = session.read.original_parts()
        assert session.read.original(part.original_id).data() == b"the file \x00\xff"
