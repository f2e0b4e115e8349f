"""Projects of the version before people vouched for a status."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.older_projects import become_format_3
from tests.projects import an_article, segment_ids, segments
from workbench.model.segment import Status
from workbench.services.commands.articles import AddArticle, RemoveArticle
from workbench.services.commands.targets import SetStatus, SetTarget
from workbench.services.session import Session
from workbench.storage import schema
from workbench.storage.tables import COLUMNS

# The columns that came with the third version.
NEW = {
    "segment": ("vouched_by", "vouched_at"),
    "sign_off": ("reason", "left_open"),
}


@pytest.fixture
def old(project_path: Path) -> Path:
    """A project made by the second version: Lin translated two rows, and Ann signed them."""
    with Session(project_path, author="Lin") as session:
        session.execute(AddArticle(an_article(), "one.txt"))
        session.execute(AddArticle(an_article("会谈", url="https://example.org/2"), "two.txt"))
        for segment_id in segment_ids(session):
            session.execute(SetTarget(segment_id, "Kerry"))
        ids = segment_ids(session)
        session.execute(SetStatus((*ids[:2], ids[-1]), Status.TRANSLATED))
        session.execute(SetStatus((ids[2],), Status.REJECTED))
        session.execute(RemoveArticle(session.read.articles()[1].id))
        one = session.read.articles()[0].id
    with closing(sqlite3.connect(project_path)) as connection:
        connection.execute(
            "INSERT INTO sign_off VALUES (1, ?, 'Ann', 1700000000000, '', '')", (one,)
        )
        _become_old(connection)
    return project_path


def _become_old(connection: sqlite3.Connection) -> None:
    """Take away what the third version added, from the tables and from the journal's images."""
    become_format_3(connection)
    for table, columns in NEW.items():
        for column in columns:
            connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
            for image in ("before", "after"):
                connection.execute(
                    f"UPDATE image SET {image} = json_remove({image}, '$.{column}')"  # noqa: S608 - our own names
                    f" WHERE {image} IS NOT NULL"
                )
    connection.execute("PRAGMA user_version = 2")
    connection.commit()


def test_the_columns_are_those_of_the_newest_tables() -> None:
    tables = {name: columns for name, columns, _ in COLUMNS.values()}
    assert all(set(NEW[table]) < set(tables[table]) for table in NEW)
    assert len(schema.migration_scripts()) >= 3


def test_whoever_changed_a_status_last_vouches_for_it_and_what_was_signed_is_final(
    old: Path,
) -> None:
    with Session(old) as session:
        after = [(each.status, each.vouched_by) for each in segments(session)]
        (sign_off,) = session.read.sign_offs()

    assert after == [
        (Status.FINAL, "Ann"),
        (Status.FINAL, "Ann"),
        (Status.REJECTED, "Lin"),
        (Status.DRAFT, ""),
    ]
    assert (sign_off.signed_by, sign_off.reason, sign_off.left) == ("Ann", "", ())
    assert (old.parent / f"news.before-{len(schema.migration_scripts())}.dzp").exists()


def test_what_the_second_version_removed_is_brought_back_by_undo(old: Path) -> None:
    with Session(old) as session:
        session.undo()
        assert [each.origin for each in session.read.articles()] == ["one.txt", "two.txt"]
        assert segments(session)[-1].target == "Kerry"
        assert segments(session)[-1].vouched_by == ""
