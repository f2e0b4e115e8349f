"""The original of an article: kept with it, shown, checked, saved, never lost on the way."""

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import SAMPLES
from tests.projects import segment_ids
from tests.unit.formats.xliff.made import seg, trados, trados_unit
from workbench.api import Api
from workbench.formats.importers import enable
from workbench.model.errors import UsageError
from workbench.model.ids import ArticleId
from workbench.model.sign_off import Obstacle, ObstacleKind
from workbench.model.source_copy import is_web_address, proposed_archive
from workbench.services.checking.signing import obstacles
from workbench.services.commands.articles import RemoveArticle, SetArchiveAddress
from workbench.services.exchange.importing import (
    Outcome,
    Report,
    Source,
    find_sources,
    import_articles,
    read_sources,
)
from workbench.services.exchange.originals import kept_original, save_original
from workbench.services.exchange.pairs import import_reading
from workbench.services.session import Session
from workbench.storage.damage.salvage import salvage
from workbench.storage.originals import is_sound, read_source_of, unpacked

FIRST = ArticleId(1)
FERRY = SAMPLES / "langang-ferry.txt"


def put_in(session: Session, *paths: Path) -> list[Report]:
    api = Api()
    enable(api)
    sources = find_sources(map(str, paths), api.importers)
    return list(import_articles(session, read_sources(api.importers, sources)))


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_bytes(FERRY.read_bytes())
    return path


def test_what_an_article_was_read_from_is_kept_to_the_byte(tmp_path: Path, ferry: Path) -> None:
    with Session(tmp_path / "a.dzp") as session:
        put_in(session, ferry)
        kept = kept_original(session.read, FIRST)
        save_original(session.read, FIRST, tmp_path / "saved")

    assert kept is not None
    assert kept.is_sound
    assert kept.copy.sha256 == sha256(ferry.read_bytes()).hexdigest()
    assert (kept.copy.size, kept.copy.name) == (len(ferry.read_bytes()), "ferry.txt")
    assert kept.copy.fetched_at > 1_700_000_000_000
    assert (tmp_path / "saved").read_bytes() == ferry.read_bytes()


def test_the_same_bytes_are_kept_once_and_change_nothing(tmp_path: Path, ferry: Path) -> None:
    with Session(tmp_path / "a.dzp") as session:
        put_in(session, ferry)
        [again] = put_in(session, ferry)
    with closing(sqlite3.connect(tmp_path / "a.dzp")) as project:
        copies = project.execute("SELECT count(*) FROM source_copy").fetchone()[0]

    assert (again.outcome, copies) == (Outcome.UNCHANGED, 1)


def test_a_newer_version_is_kept_beside_the_older_with_the_archive_s_address(
    tmp_path: Path, ferry: Path
) -> None:
    with Session(tmp_path / "a.dzp") as session:
        put_in(session, ferry)
        session.execute(SetArchiveAddress(FIRST, "https://web.archive.org/web/1/x"))
        before = kept_original(session.read, FIRST)
        ferry.write_bytes(ferry.read_bytes() + "\n\n新的一段。\n".encode())
        [report] = put_in(session, ferry)
        after = kept_original(session.read, FIRST)

        assert report.outcome is Outcome.UPDATED
        assert before is not None
        assert after is not None
        assert after.copy.sha256 != before.copy.sha256
        assert after.copy.archive_address == "https://web.archive.org/web/1/x"
        assert session.read.source_data(before.copy) is not None

        session.undo()
        undone = kept_original(session.read, FIRST)
    assert undone is not None
    assert undone.copy == before.copy
    assert undone.is_sound


def test_an_import_that_is_done_again_has_its_original(tmp_path: Path, ferry: Path) -> None:
    with Session(tmp_path / "a.dzp") as session:
        put_in(session, ferry)
        session.undo()
        assert session.read.source_copies() == {}

        session.redo()
        kept = kept_original(session.read, FIRST)
        assert kept is not None
        assert kept.is_sound

        session.execute(RemoveArticle(FIRST))
        assert session.read.source_copies() == {}


def test_an_address_of_an_archive_is_one_of_the_web(tmp_path: Path, ferry: Path) -> None:
    with Session(tmp_path / "a.dzp") as session:
        with pytest.raises(UsageError) as caught:
            session.execute(SetArchiveAddress(FIRST, "https://a.example/"))
        assert caught.value.code == "source.none"
        put_in(session, ferry)
        with pytest.raises(UsageError) as caught:
            session.execute(SetArchiveAddress(FIRST, "javascript:alert(1)"))
        assert caught.value.code == "source.address"


def test_where_an_archive_would_have_it_is_proposed_for_addresses_alone() -> None:
    assert proposed_archive("https://news.example/文?a=1") == (
        "https://web.archive.org/web/https://news.example/%E6%96%87?a=1"
    )
    assert proposed_archive("ferry.txt") == ""
    assert not is_web_address("http://[broken")


def spoil(path: Path) -> None:
    with closing(sqlite3.connect(path)) as project:
        project.execute("UPDATE source_bytes SET packed = 'eJwDAAAAAAE='")
        project.commit()


def test_bytes_that_lost_their_hash_stand_in_the_way_of_a_signature(
    tmp_path: Path, ferry: Path
) -> None:
    path = tmp_path / "a.dzp"
    with Session(path) as session:
        put_in(session, ferry)
        before = {each.kind for each in obstacles(session.read, FIRST, {})}
    spoil(path)
    with Session(path) as session:
        after = obstacles(session.read, FIRST, {})
        kept = kept_original(session.read, FIRST)
        first, *_ = segment_ids(session)

    assert ObstacleKind.SOURCE not in before
    assert Obstacle(ObstacleKind.SOURCE, first, 1) in after
    assert kept is not None
    assert not kept.is_sound


def tool_file(folder: Path) -> Path:
    path = folder / "news.sdlxliff"
    target = f"<target>{seg('1', 'Talks')}</target>"
    path.write_bytes(trados(trados_unit(seg("1", "会谈"), target, '<sdl:seg id="1"/>')))
    return path


def test_a_translation_tool_s_file_is_shown_and_saved_as_a_page_is(tmp_path: Path) -> None:
    path = tool_file(tmp_path)
    with Session(tmp_path / "a.dzp") as session:
        (reading,) = read_sources([], [Source(str(path), path)])
        import_reading(session, reading)
        kept = kept_original(session.read, FIRST)
        save_original(session.read, FIRST, tmp_path / "saved")
        found = {each.kind for each in obstacles(session.read, FIRST, {})}
        session.execute(RemoveArticle(FIRST))
        session.undo()
        again = kept_original(session.read, FIRST)

    assert kept is not None
    assert again is not None
    assert (kept.is_sound, kept.may_be_archived, kept.proposed) == (True, False, "")
    assert (kept.copy.name, kept.copy.size) == ("news.sdlxliff", path.stat().st_size)
    assert kept.copy.sha256 == again.copy.sha256 == sha256(path.read_bytes()).hexdigest()
    assert (tmp_path / "saved").read_bytes() == path.read_bytes()
    assert ObstacleKind.SOURCE not in found


def test_a_tool_s_file_that_is_damaged_stands_in_the_way_of_a_signature(tmp_path: Path) -> None:
    path = tool_file(tmp_path)
    with Session(tmp_path / "a.dzp") as session:
        (reading,) = read_sources([], [Source(str(path), path)])
        import_reading(session, reading)
    with closing(sqlite3.connect(tmp_path / "a.dzp")) as connection, connection:
        connection.execute("UPDATE original SET packed = 'c$~9'")

    with Session(tmp_path / "a.dzp") as session:
        kept = kept_original(session.read, FIRST)
        found = {each.kind for each in obstacles(session.read, FIRST, {})}

    assert kept is not None
    assert not kept.is_sound
    assert ObstacleKind.SOURCE in found


def test_originals_are_saved_from_a_damaged_project(tmp_path: Path, ferry: Path) -> None:
    with Session(tmp_path / "a.dzp") as session:
        put_in(session, ferry)
    salvage(tmp_path / "a.dzp", tmp_path / "b.dzp")

    with Session(tmp_path / "b.dzp") as session:
        kept = kept_original(session.read, FIRST)
    assert kept is not None
    assert kept.is_sound


@given(st.binary(max_size=4_000))
def test_what_is_packed_comes_out_as_it_was(data: bytes) -> None:
    original = read_source_of(data, 1)

    assert unpacked(original.packed) == data
    assert is_sound(unpacked(original.packed), original.sha256)


@given(st.text(max_size=50))
def test_what_is_no_packed_original_is_nothing(packed: str) -> None:
    assert not is_sound(unpacked(packed), "0" * 64)
