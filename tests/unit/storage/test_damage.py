"""Damaged projects: said, left alone, salvaged."""

import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from tests.damage import PAGE, fill, leaf_pages, overwrite_page
from tests.projects import beside, contents, segments
from workbench.model.errors import EnvironmentFailure, WorkbenchError
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session
from workbench.storage.damage.salvage import salvage

pytestmark = pytest.mark.slow


@pytest.fixture
def big(session: Session) -> Path:
    """A closed project of two hundred translated paragraphs, highlights and notes."""
    fill(session)
    session.close()
    return session.path


def read_everything(path: Path) -> None:
    with Session(path) as session:
        segments(session)
        session.read.articles()
        session.read.highlights()
        session.read.tallies()
        for key in session.read.outline():
            session.read.segment(key.id)
            session.read.notes_of([key.id])


def test_a_file_cut_short_is_damaged_and_left_as_it_is(big: Path) -> None:
    cut = big.read_bytes()[: 10 * PAGE + 100]
    big.write_bytes(cut)

    with pytest.raises(EnvironmentFailure, match=r"project\.damaged"):
        read_everything(big)

    assert big.read_bytes() == cut
    assert beside(big) == {"news.dzp"}


def test_a_damaged_page_is_said_when_it_is_read(big: Path) -> None:
    overwrite_page(big, leaf_pages(big, "segment")[3])

    with pytest.raises(EnvironmentFailure, match=r"project\.damaged"):
        read_everything(big)


def test_a_check_says_what_is_wrong(big: Path) -> None:
    overwrite_page(big, leaf_pages(big, "segment")[3])

    with Session(big) as session:
        assert session.read.damage() != []


def test_a_sound_project_has_no_damage(session: Session) -> None:
    assert session.read.damage() == []


def test_a_row_that_no_project_can_hold_is_damage(big: Path) -> None:
    with closing(sqlite3.connect(big)) as connection:
        connection.execute("UPDATE segment SET role = 'bodx' WHERE id = 7")
        connection.commit()

    with Session(big) as session, pytest.raises(EnvironmentFailure, match=r"project\.damaged"):
        session.read.outline()


@pytest.mark.parametrize("seed", range(20))
def test_flipped_bytes_end_in_an_error_of_ours_or_in_none(big: Path, seed: int) -> None:
    random = Random(seed)  # noqa: S311 - no secret
    content = bytearray(big.read_bytes())
    for _ in range(30):
        content[random.randrange(len(content))] ^= 1 << random.randrange(8)
    big.write_bytes(content)

    code = ""
    try:
        read_everything(big)
    except WorkbenchError as error:
        code = error.code

    assert code in {"", "project.damaged", "project.foreign", "project.newer"}


def test_salvage_of_a_sound_project_is_a_copy(big: Path, tmp_path: Path) -> None:
    report = salvage(big, tmp_path / "saved.dzp")

    assert contents(tmp_path / "saved.dzp") == contents(big)
    assert dict(report.lost) == {}
    assert report.saved["segment"] == 204


@pytest.mark.parametrize("table", ["segment", "note", "highlight"])
def test_salvage_loses_what_lies_on_the_damaged_page_only(
    big: Path, tmp_path: Path, table: str
) -> None:
    overwrite_page(big, leaf_pages(big, table)[1])
    damaged = big.read_bytes()

    report = salvage(big, tmp_path / "saved.dzp")

    assert big.read_bytes() == damaged
    assert 0 < report.lost[table] < 120
    assert report.saved[table] + report.lost[table] == 204
    with Session(tmp_path / "saved.dzp") as saved:
        assert saved.read.damage() == []
        last = segments(saved)[-1]
        assert last.target == f"Paragraph {last.id}: talks go on."
        assert saved.undoable() is None


def test_segments_whose_article_is_lost_are_kept_in_one_without_a_title(
    big: Path, tmp_path: Path
) -> None:
    for page in leaf_pages(big, "article"):
        overwrite_page(big, page)

    report = salvage(big, tmp_path / "saved.dzp")

    assert report.invented == 2
    with Session(tmp_path / "saved.dzp") as saved:
        assert [article.title for article in saved.read.articles()] == ["", ""]
        assert len(segments(saved)) == 204


def test_a_file_cut_short_is_salvaged_as_far_as_it_goes(big: Path, tmp_path: Path) -> None:
    big.write_bytes(big.read_bytes()[: 50 * PAGE + 100])

    report = salvage(big, tmp_path / "saved.dzp")

    assert report.saved["segment"] > 10
    with Session(tmp_path / "saved.dzp") as saved:
        assert len(segments(saved)) == report.saved["segment"]


def test_a_spoilt_name_at_the_beginning_of_the_file_costs_nothing(
    big: Path, tmp_path: Path
) -> None:
    with big.open("r+b") as file:
        file.write(b"\x00" * 16)

    assert salvage(big, tmp_path / "saved.dzp").saved["segment"] == 204


def test_what_was_not_yet_folded_into_the_file_is_salvaged_too(
    session: Session, tmp_path: Path
) -> None:
    first = segments(session)[0]
    session.execute(SetTarget(first.id, "in the log only"))
    copy = tmp_path / "killed"
    copy.mkdir()
    for name in ("news.dzp", "news.dzp-wal"):
        (copy / name).write_bytes((tmp_path / name).read_bytes())

    salvage(copy / "news.dzp", tmp_path / "saved.dzp")

    with Session(tmp_path / "saved.dzp") as saved:
        assert segments(saved)[0].target == "in the log only"


@pytest.mark.parametrize("content", [b"", b"nothing of ours" * 1000, b"SQLite format 3\x00"])
def test_what_holds_nothing_is_not_salvaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "bad.dzp").write_bytes(content)

    with pytest.raises(EnvironmentFailure, match=r"salvage\.nothing"):
        salvage(tmp_path / "bad.dzp", tmp_path / "saved.dzp")

    assert beside(tmp_path / "bad.dzp") == {"bad.dzp"}


def test_salvage_overwrites_nothing(big: Path, tmp_path: Path) -> None:
    (tmp_path / "there.dzp").write_text("precious")

    with pytest.raises(EnvironmentFailure, match=r"salvage\.exists"):
        salvage(big, tmp_path / "there.dzp")
    with pytest.raises(EnvironmentFailure, match=r"project\.missing"):
        salvage(tmp_path / "none.dzp", tmp_path / "saved.dzp")
    with pytest.raises(EnvironmentFailure, match=r"project\.no_folder"):
        salvage(big, tmp_path / "none" / "saved.dzp")

    assert (tmp_path / "there.dzp").read_text() == "precious"
