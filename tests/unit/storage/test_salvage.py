"""Salvage: a row is lost where its own bytes are, and never is less said to be lost than is."""

import sqlite3
import tempfile
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.damage import (
    PAGE,
    fill,
    flipped,
    hide_from_index,
    leaf_pages,
    overwrite_page,
    root_page,
    set_sequence,
    zero_root,
)
from tests.projects import Clock, an_article, contents, segments
from workbench.model.errors import EnvironmentFailure
from workbench.model.highlight import AnchorState
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session
from workbench.storage.damage.salvage import SalvageReport, salvage

pytestmark = pytest.mark.slow

TABLES = ("setting", "article", "segment", "highlight", "note")


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a closed project of 204 segments, each with a highlight and a note."""
    path = tmp_path_factory.mktemp("sound") / "news.dzp"
    with Session(path, author="lin", clock=Clock()) as session:
        session.execute(AddArticle(an_article(), "news.txt"))
        fill(session)
    return path.read_bytes()


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The same with 44 segments: as many kinds of page, fewer of each."""
    path = tmp_path_factory.mktemp("small") / "news.dzp"
    with Session(path, author="lin", clock=Clock()) as session:
        session.execute(AddArticle(an_article(), "news.txt"))
        fill(session, 40)
    return path.read_bytes()


@pytest.fixture
def project(sound: bytes, project_path: Path) -> Path:
    project_path.write_bytes(sound)
    return project_path


@pytest.fixture
def into(tmp_path: Path) -> Path:
    return tmp_path / "saved.dzp"


@pytest.mark.parametrize("table", ["segment", "highlight", "note", "article"])
def test_leaf_pages_are_read_where_the_root_is_gone(project: Path, into: Path, table: str) -> None:
    whole = contents(project)
    several = len(leaf_pages(project, table)) > 1
    zero_root(project, table)

    report = salvage(project, into)

    if several:
        assert contents(into) == whole
        assert dict(report.lost) == {}
    else:  # the root was the only page
        assert report.lost[table] >= len(whole[table])


def test_all_rows_are_there_where_root_indexes_and_schema_are_gone(
    project: Path, into: Path
) -> None:
    whole = contents(project)
    for name in ("segment", "segment_outline", "segment_repetition"):
        zero_root(project, name)
    overwrite_page(project, 0, bytes(PAGE))

    report = salvage(project, into)

    assert contents(into)["segment"] == whole["segment"]
    assert report.saved["highlight"] == 204


@pytest.mark.parametrize("number", [0, 3, 2**31, 2**62])
def test_a_damaged_sequence_costs_no_row_and_no_time(
    project: Path, into: Path, number: int
) -> None:
    whole = contents(project)
    set_sequence(project, "highlight", number)
    zero_root(project, "highlight_segment")

    salvage(project, into)

    assert contents(into) == whole
    with Session(into) as saved:
        saved.execute(AddArticle(an_article(url="https://example.org/3"), "3.txt"))


def test_new_rows_are_never_numbered_like_lost_ones(project: Path, into: Path) -> None:
    overwrite_page(project, leaf_pages(project, "segment")[-1])

    salvage(project, into)

    with Session(into) as saved:
        saved.execute(AddArticle(an_article(url="https://example.org/3"), "3.txt"))
        assert segments(saved)[-1].id > 204


@pytest.mark.parametrize("place", [0, 8, 16, 17, 18, 19, 20, 21, 22, 23, 47, 59, 60, 68, 70])
def test_the_constants_of_the_header_are_known(project: Path, into: Path, place: int) -> None:
    whole = contents(project)
    content = bytearray(project.read_bytes())
    content[place] ^= 0x24
    project.write_bytes(content)

    salvage(project, into)

    assert contents(into) == whole
    with Session(into) as saved:
        assert saved.read.damage() == []


def test_what_an_index_hides_is_saved(project: Path, into: Path) -> None:
    whole = contents(project)
    hide_from_index(project, "highlight_segment")

    salvage(project, into)

    assert contents(into) == whole


def test_what_hung_on_a_lost_segment_hangs_on_a_placeholder(project: Path, into: Path) -> None:
    overwrite_page(project, leaf_pages(project, "segment")[2])

    report = salvage(project, into)

    assert report.placeholders == report.lost["segment"] > 0
    assert report.saved["highlight"] == report.saved["note"] == 204
    with Session(into) as saved:
        held = [each for each in segments(saved) if not each.created_by]
        assert len(held) == report.placeholders
        assert {each.article_id for each in held} == {2}
        orphans = saved.read.highlights_of([each.id for each in held])
        assert {orphan.state for orphan in orphans} == {AnchorState.ORPHAN}
        assert [each.source for each in held] == [each.anchors[0].quote for each in orphans]


def test_a_text_with_broken_signs_is_kept_and_said(project: Path, into: Path) -> None:
    content = project.read_bytes()
    at = content.index(b"Paragraph 77: talks")
    project.write_bytes(content[:at] + b"\xff" + content[at + 1 :])

    report = salvage(project, into)

    assert (report.fixed or {})["segment"] == 1
    with Session(into) as saved:
        assert "�aragraph 77: talks go on." in [each.target for each in segments(saved)]


def test_long_texts_on_many_pages_are_read(session: Session, into: Path) -> None:
    long = {each.id: f"{each.id} at length " * 3000 * each.id for each in segments(session)}
    for segment_id, text in long.items():
        session.execute(SetTarget(segment_id, text))
    session.close()
    zero_root(session.path, "article")

    salvage(session.path, into)

    with Session(into) as saved:
        assert {each.id: each.target for each in segments(saved)} == long


def rows_of(path: Path) -> Mapping[str, set[int]]:
    """The rows by table; neither placeholders nor invented articles."""
    with closing(sqlite3.connect(path)) as connection:
        kept = {"segment": " WHERE created_by <> ''", "article": " WHERE title <> ''"}
        return {
            table: {
                row[0]
                for row in connection.execute(f"SELECT id FROM {table}{kept.get(table, '')}")  # noqa: S608 - our own names
            }
            for table in TABLES
        }


def truth_of(content: bytes) -> Mapping[str, set[int]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sound.dzp"
        path.write_bytes(content)
        return rows_of(path)


def assert_told_honestly(content: bytes, truth: Mapping[str, set[int]]) -> SalvageReport | None:
    """Salvage; nothing but the program's own error may be raised, nothing lost go unsaid."""
    with tempfile.TemporaryDirectory() as folder:
        damaged, into = Path(folder) / "damaged.dzp", Path(folder) / "saved.dzp"
        damaged.write_bytes(content)
        try:
            report = salvage(damaged, into)
        except EnvironmentFailure as error:
            if error.code != "salvage.nothing":
                raise
            return None
        saved = rows_of(into)
        for table in TABLES:
            assert report.lost.get(table, 0) >= len(truth[table] - saved[table]), table
        with Session(into) as session:
            assert session.read.damage() == []
            segments(session)
            session.read.highlights()
        return report


@settings(max_examples=40)
@given(st.integers(0, 2**32), st.sampled_from([1, 5, 30, 200]))
@example(3, 200)
def test_nothing_lost_goes_unsaid_whatever_bits_are_flipped(
    small: bytes, seed: int, bits: int
) -> None:
    assert_told_honestly(flipped(small, Random(seed), bits), truth_of(small))  # noqa: S311 - no secret


@settings(max_examples=25)
@given(
    st.dictionaries(
        st.integers(0, 200), st.sampled_from(["zeros", "ones", "another"]), max_size=12
    ),
    st.integers(1, 200),
)
def test_nothing_lost_goes_unsaid_whatever_pages_are_gone(
    small: bytes, gone: dict[int, str], kept: int
) -> None:
    count = len(small) // PAGE
    fillings = {"zeros": bytes(PAGE), "ones": b"\xff" * PAGE, "another": small[5 * PAGE : 6 * PAGE]}
    content = bytearray(small)
    for page, filling in gone.items():
        at = page % count * PAGE
        content[at : at + PAGE] = fillings[filling]

    assert_told_honestly(bytes(content[: min(kept, count) * PAGE]), truth_of(small))


def test_the_root_is_where_the_schema_says(project: Path) -> None:
    assert root_page(project, "segment") in range(1, project.stat().st_size // PAGE)
