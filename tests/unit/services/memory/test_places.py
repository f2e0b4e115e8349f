"""Where memories are, and which are attached."""

from dataclasses import replace
from pathlib import Path

import pytest

from workbench.model.errors import EnvironmentFailure
from workbench.services.commands.settings import ChangeSettings
from workbench.services.memory.matches import MemoryPlace
from workbench.services.memory.places import SETTING, MemoryBook, make_memory
from workbench.services.session import Session
from workbench.services.settings.preferences import PreferenceStore


@pytest.fixture
def book(tmp_path: Path) -> MemoryBook:
    return MemoryBook(PreferenceStore(tmp_path / "preferences.json"), tmp_path / "data")


def test_the_user_s_own_memory_is_on_and_written_unless_said_otherwise(book: MemoryBook) -> None:
    (own,) = book.everywhere()
    book.attach([replace(own, on=False, name="Mine")])

    assert (own.path, own.on, own.writable, own.own) == (
        book.folder / "memory.dzm",
        True,
        True,
        True,
    )
    assert book.everywhere() == (replace(own, on=False, name="Mine"),)


def test_what_is_attached_is_kept_with_all_that_was_said_of_it(
    book: MemoryBook, tmp_path: Path
) -> None:
    other = MemoryPlace(tmp_path / "their.dzm", "Theirs", priority=2, penalty=5)

    book.attach([book.own, other])
    again = MemoryBook(PreferenceStore(tmp_path / "preferences.json"), tmp_path / "data")

    assert again.everywhere() == (book.own, other)


def test_a_project_s_memories_come_first_and_move_with_it(
    book: MemoryBook, session: Session, tmp_path: Path
) -> None:
    place = book.project_memory(session.path)
    book.attach_to_project(session, [place])

    kept = session.read.settings()[SETTING]
    assert str(tmp_path) not in kept
    assert book.of_project(session.read, session.path) == (place, book.own)
    moved = book.of_project(session.read, tmp_path / "elsewhere" / "news.dzp")
    assert moved[0].path == tmp_path / "elsewhere" / place.path.name


@pytest.mark.parametrize("text", ["{", "[1]", '[["a"]]', '[["", "", "x", "y", ""]]'])
def test_a_spoiled_setting_attaches_nothing(book: MemoryBook, session: Session, text: str) -> None:
    session.execute(ChangeSettings([(SETTING, text)]))

    assert book.of_project(session.read, session.path) == (book.own,)


def test_a_memory_is_made_with_its_folder_and_never_again(tmp_path: Path) -> None:
    path = tmp_path / "new" / "memory.dzm"
    make_memory(path)
    before = path.read_bytes()
    make_memory(path)
    (tmp_path / "file").write_text("")

    with pytest.raises(EnvironmentFailure) as told:
        make_memory(tmp_path / "file" / "memory.dzm")

    assert path.read_bytes() == before
    assert told.value.code == "disk.failed"
