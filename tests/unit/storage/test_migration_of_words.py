"""Projects of the format before the file used the field's words."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.older_projects import become_format_3
from tests.projects import an_article, segment_ids, segments
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.decisions import DismissFinding
from workbench.services.commands.targets import SetNoPropagation, SetTarget
from workbench.services.session import Session
from workbench.storage.damage.salvage import salvage
from workbench.storage.schema import migration_scripts


@pytest.fixture
def old(project_path: Path) -> Path:
    """A project of format 3: a dismissal, and two segments that take no repetitions."""
    with Session(project_path, author="Lin") as session:
        session.execute(AddArticle(an_article(), "one.txt"))
        first, second, *_ = segment_ids(session)
        session.execute(SetTarget(first, "Kerry"))
        session.execute(SetNoPropagation((first,), no_propagation=True))
        session.execute(DismissFinding(first, "number.missing", "9f", "As agreed."))
        session.execute(SetNoPropagation((second,), no_propagation=True))
    with closing(sqlite3.connect(project_path)) as connection:
        become_format_3(connection)
    return project_path


def lone(session: Session) -> list[bool]:
    return [each.no_propagation for each in segments(session)]


def test_what_was_decided_is_there_under_its_new_name_and_a_copy_of_the_old_file_beside_it(
    old: Path,
) -> None:
    with Session(old) as session:
        (decision,) = session.read.decisions()
        after = lone(session)

    assert (decision.code, decision.judged, decision.reason) == (
        "number.missing",
        "9f",
        "As agreed.",
    )
    assert after == [True, True, False, False]
    assert (old.parent / f"news.before-{len(migration_scripts())}.dzp").exists()


def test_the_journal_of_the_old_file_is_undone_and_redone(old: Path) -> None:
    with Session(old) as session:
        session.undo()
        session.undo()
        session.undo()
        undone = (lone(session), session.read.decisions())
        session.redo()
        session.redo()
        session.redo()
        redone = (lone(session), [each.reason for each in session.read.decisions()])

    assert undone == ([False, False, False, False], [])
    assert redone == ([True, True, False, False], ["As agreed."])


def test_a_damaged_file_of_the_old_format_is_salvaged_with_its_decisions(
    old: Path, tmp_path: Path
) -> None:
    content = bytearray(old.read_bytes())
    content[0:16] = bytes(16)
    old.write_bytes(content)

    salvage(old, tmp_path / "saved.dzp")

    with Session(tmp_path / "saved.dzp") as session:
        assert [each.reason for each in session.read.decisions()] == ["As agreed."]
        assert lone(session) == [True, True, False, False]
