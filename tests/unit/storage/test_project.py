import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.projects import beside, segments
from workbench.model.errors import EnvironmentFailure, UsageError
from workbench.model.segment import Status
from workbench.services.commands.targets import SetStatus, SetTarget
from workbench.services.session import Session
from workbench.storage import project as project_module
from workbench.storage import schema
from workbench.storage.connection import APPLICATION_ID
from workbench.storage.project import ReadOnlyProject
from workbench.storage.transaction import Transaction
from workbench.storage.write_ahead import log_path

NEWEST = len(schema.migration_scripts())
NEXT_VERSION = "ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT '';"


def refusal(path: Path) -> EnvironmentFailure:
    with pytest.raises(EnvironmentFailure) as caught:
        Session(path)
    return caught.value


def become_version(monkeypatch: pytest.MonkeyPatch, *more: str) -> None:
    """Let the program be a later one, which knows more versions."""
    scripts = (*schema.migration_scripts(), *more)
    monkeypatch.setattr(schema, "migration_scripts", lambda: scripts)
    monkeypatch.setattr(project_module, "migration_scripts", lambda: scripts)


def test_a_closed_project_is_one_plain_file(session: Session) -> None:
    session.close()

    assert beside(session.path) == {"news.dzp"}
    assert session.path.read_bytes()[18:20] == b"\x01\x01", "not in WAL mode"


def test_a_project_says_in_its_header_what_it_is(session: Session) -> None:
    session.close()

    with closing(sqlite3.connect(session.path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        assert connection.execute("PRAGMA user_version").fetchone()[0] == NEWEST
        assert connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"


def test_every_commit_is_synced(session: Session) -> None:
    connection = session._project._file.connection

    assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert connection.execute("PRAGMA synchronous").fetchone()[0] == 2


def test_a_change_that_is_not_synced_leaves_the_next_one_synced(session: Session) -> None:
    connection = session._project._file.connection
    [first, second, *_] = segments(session)

    @dataclass(frozen=True, slots=True)
    class Watched(SetTarget):
        def apply(self, tx: Transaction) -> None:
            seen.append(connection.execute("PRAGMA synchronous").fetchone()[0])
            SetTarget(self.segment_id, self.text).apply(tx)

    seen: list[int] = []
    session.execute(Watched(first.id, "A machine's"), synced=False)
    with pytest.raises(UsageError):
        session.execute(SetStatus((second.id,), Status.TRANSLATED), synced=False)

    assert seen == [1]
    assert connection.execute("PRAGMA synchronous").fetchone()[0] == 2
    with session.reading() as view:
        assert view.reader.segment(first.id).target == "A machine's"


def test_what_is_not_synced_yet_is_by_sync(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.execute(SetTarget(segments(session)[0].id, "A machine's"), synced=False)
    synced: list[int] = []
    sync = os.fsync

    def watched(number: int) -> None:
        synced.append(os.fstat(number).st_ino)
        sync(number)

    monkeypatch.setattr(os, "fsync", watched)

    session.sync()

    assert synced == [log_path(session.path).stat().st_ino]
    session.close()
    session.sync()  # a closed project has no log, and is whole


def test_closing_twice_is_closing_once(session: Session) -> None:
    session.close()
    session.close()

    with Session(session.path) as again:
        assert len(segments(again)) == 4


def test_a_reader_sees_what_was_committed_while_the_project_is_open(session: Session) -> None:
    first = segments(session)[0]
    session.execute(SetTarget(first.id, "US climate envoy arrives"))

    with session.reading() as view:
        assert view.reader.segment(first.id).target == "US climate envoy arrives"


def test_a_project_closed_under_a_reader_is_whole(session: Session) -> None:
    view = session.reading()
    session.close()
    view.close()

    with Session(session.path) as again:
        assert len(segments(again)) == 4


def test_there_has_to_be_a_folder(tmp_path: Path) -> None:
    error = refusal(tmp_path / "none" / "news.dzp")

    assert error.code == "project.no_folder"
    assert error.details["folder"] == str(tmp_path / "none")


def test_a_view_needs_a_project(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure, match=r"project\.missing"):
        ReadOnlyProject(tmp_path / "news.dzp")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "project.damaged"),
        (b"SQLite format 3\x00", "project.damaged"),
        (b"SQLite form", "project.damaged"),
        (b"---\ntitle: an article\n---\n", "project.foreign"),
        (b"PK\x03\x04" * 100, "project.foreign"),
    ],
)
def test_what_is_no_project_is_refused_and_left_alone(
    project_path: Path, content: bytes, code: str
) -> None:
    project_path.write_bytes(content)

    assert refusal(project_path).code == code
    assert project_path.read_bytes() == content
    assert beside(project_path) == {"news.dzp"}


def test_another_programs_database_is_refused_and_left_alone(project_path: Path) -> None:
    with closing(sqlite3.connect(project_path)) as connection:
        connection.execute("CREATE TABLE song (title TEXT)")
        connection.commit()
    content = project_path.read_bytes()

    assert refusal(project_path).code == "project.foreign"
    assert project_path.read_bytes() == content


def test_a_folder_is_no_project(tmp_path: Path) -> None:
    assert refusal(tmp_path).code == "project.unreachable"


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_a_newer_project_is_refused_by_version_and_untouched(session: Session, mode: str) -> None:
    session.close()
    with closing(sqlite3.connect(session.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute(f"PRAGMA journal_mode = {mode}")
    content = session.path.read_bytes()

    error = refusal(session.path)
    with pytest.raises(EnvironmentFailure, match=r"project\.newer"):
        ReadOnlyProject(session.path)

    assert (error.code, error.details["version"], error.details["known"]) == (
        "project.newer",
        99,
        NEWEST,
    )
    assert session.path.read_bytes() == content
    assert beside(session.path) == {"news.dzp"}


def test_an_older_project_is_brought_up_to_date_with_a_backup(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.close()
    content = session.path.read_bytes()
    become_version(monkeypatch, NEXT_VERSION)

    with Session(session.path) as again:
        assert len(segments(again)) == 4
        columns = again._project._file.connection.execute("PRAGMA table_info(note)").fetchall()
        assert "colour" in [column["name"] for column in columns]

    backup = session.path.with_name(f"news.before-{NEWEST + 1}.dzp")
    assert backup.read_bytes() == content
    with Session(session.path) as third:
        assert len(segments(third)) == 4


def test_an_older_project_is_not_opened_for_reading(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.close()
    become_version(monkeypatch, NEXT_VERSION)

    with pytest.raises(EnvironmentFailure, match=r"project\.older"):
        ReadOnlyProject(session.path)


def test_a_migration_that_fails_changes_nothing(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.close()
    content = session.path.read_bytes()
    with monkeypatch.context() as later:
        become_version(later, NEXT_VERSION, "DROP TABLE no_such_table;")
        with pytest.raises(Exception, match="no_such_table"):
            Session(session.path)

    assert session.path.read_bytes() == content
    with Session(session.path) as again:
        assert len(segments(again)) == 4
