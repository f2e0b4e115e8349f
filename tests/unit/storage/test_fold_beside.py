"""A project's log is folded on another thread while the session works on."""

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.projects import beside, segments
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session
from workbench.storage import log_identity
from workbench.storage.identity import TELLS_WRITING
from workbench.storage.project import ReadOnlyProject
from workbench.storage.write_ahead import log_path, log_salt


def write(session: Session, text: str, *, synced: bool = True) -> None:
    session.execute(SetTarget(segments(session)[0].id, text), synced=synced)
    session.seal()


def on_a_thread(fold: Callable[[], bool]) -> bool:
    came: list[bool] = []
    thread = threading.Thread(target=lambda: came.append(fold()))
    thread.start()
    thread.join()
    return came[0]


def killed_copy(session: Session, folder: Path) -> Path:
    """Return a copy of the project as a kill would leave it, its log beside it."""
    folder.mkdir()
    copy = folder / session.path.name
    shutil.copyfile(session.path, copy)
    shutil.copyfile(log_path(session.path), log_path(copy))
    return copy


def target_in(path: Path) -> str:
    with ReadOnlyProject(path) as view:
        return view.reader.segment(view.reader.outline()[0].id).target


def test_what_was_changed_is_in_the_file_itself_and_nobody_is_suspected(
    session: Session, tmp_path: Path
) -> None:
    write(session, "typed")

    assert on_a_thread(session.fold_beside())

    assert log_path(session.path).stat().st_size == 0
    copy = tmp_path / "copy.dzp"
    shutil.copyfile(session.path, copy)
    assert target_in(copy) == "typed"
    assert session._project._file.loss() is None
    before = session.path
    write(session, "typed later")
    assert session.path == before
    session.close()
    assert not {"news.dzp-wal", "news.dzp-shm"} & beside(session.path)


def test_a_log_that_began_again_has_its_head_and_is_the_project_s(
    session: Session, tmp_path: Path
) -> None:
    for number in range(3):
        write(session, f"{number} in the file", synced=False)
        assert on_a_thread(session.fold_beside(begin_again=True))
        assert log_salt(session.path) is not None
        write(session, f"{number} in the log", synced=False)

        copy = killed_copy(session, tmp_path / str(number))

        with Session(copy) as killed:
            assert killed.warnings == ()
            assert segments(killed)[0].target == f"{number} in the log"


def test_a_log_that_a_reader_holds_stays_the_project_s(session: Session, tmp_path: Path) -> None:
    write(session, "in the file")
    with session.reading() as view:
        rows = view.reader._connection.execute("SELECT id FROM segment")
        rows.fetchone()
        write(session, "after the reader")
        assert not on_a_thread(session.fold_beside(begin_again=True))
        write(session, "last")
        copy = killed_copy(session, tmp_path / "held")
        rows.close()

    with Session(copy) as killed:
        assert killed.warnings == ()
        assert segments(killed)[0].target == "last"
    assert on_a_thread(session.fold_beside(begin_again=True))


def test_what_it_writes_meanwhile_is_taken_for_nobody_else_s(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    fold = log_identity.LogKeeper.fold
    losses: list[object] = []

    def watched(keeper: log_identity.LogKeeper) -> bool:
        whole = fold(keeper)
        losses.append(session._project._file.loss())
        assert session.fold() is False, "one at a time"
        return whole

    write(session, "typed")
    work = session.fold_beside()
    monkeypatch.setattr(log_identity.LogKeeper, "fold", watched)

    assert on_a_thread(work)
    assert losses == [None]


def test_another_program_that_writes_into_the_file_afterwards_is_found(session: Session) -> None:
    write(session, "typed")
    assert on_a_thread(session.fold_beside())

    with session.path.open("r+b") as file:
        file.write(b"SQLite format 3\0")

    loss = session._project._file.loss()
    assert (loss is not None) is TELLS_WRITING


def test_a_file_that_took_the_place_is_not_written_to(session: Session, tmp_path: Path) -> None:
    write(session, "typed")
    work = session.fold_beside()
    other = tmp_path / "other"
    other.write_bytes(b"somebody else's")
    session.path.unlink()
    other.rename(session.path)

    assert not on_a_thread(work)
    assert not on_a_thread(session.fold_beside())
    assert session.path.read_bytes() == b"somebody else's"


def test_one_that_comes_late_does_nothing_to_a_closed_project(session: Session) -> None:
    write(session, "typed")
    work = session.fold_beside(begin_again=True)
    session.close()

    assert not on_a_thread(work)
    assert beside(session.path) == {"news.dzp"}
    assert session.path.read_bytes()[18:20] == b"\x01\x01", "not in WAL mode"


def test_closing_waits_for_one_at_work(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    fold = log_identity.LogKeeper.fold
    begun, go_on = threading.Event(), threading.Event()

    def slow(keeper: log_identity.LogKeeper) -> bool:
        begun.set()
        assert go_on.wait(60)
        return fold(keeper)

    write(session, "typed")
    work = session.fold_beside()
    monkeypatch.setattr(log_identity.LogKeeper, "fold", slow)
    thread = threading.Thread(target=work)
    thread.start()
    assert begun.wait(60)
    threading.Timer(0.05, go_on.set).start()
    session.close()
    thread.join()

    assert beside(session.path) == {"news.dzp"}


def test_a_log_is_growing_long_before_it_is_long(session: Session) -> None:
    assert not session.is_log_growing
    write(session, "x" * (log_identity.FOLD_BYTES // 6))
    assert session.is_log_growing
    assert on_a_thread(session.fold_beside(begin_again=True))
    assert not session.is_log_growing
