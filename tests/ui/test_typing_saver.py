"""What is typed is in the file within a second, and at once when the cell is left."""

import sqlite3
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.viewmodels import typing_saver
from ui.viewmodels.typing_saver import BEHIND, INTERVAL, LATEST, TypingSaver
from workbench.model.article import ImportedArticle
from workbench.model.errors import WorkbenchError
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Role, SourceContent
from workbench.services.commands.articles import AddArticle
from workbench.services.session import Session

FIRST = SegmentId(1)


@pytest.fixture
def session(project_path: Path) -> Iterator[Session]:
    content = tuple(SourceContent(Role.BODY, text) for text in ("克里访华。", "会谈开始。"))
    article = ImportedArticle("克里访华", "", None, Variant.CHINA, content)
    with Session(project_path) as opened:
        opened.execute(AddArticle(article, "test"))
        yield opened


@pytest.fixture
def saver(session: Session, qtbot: QtBot) -> TypingSaver:
    assert qtbot
    return TypingSaver(session)


def stored(session: Session) -> list[str]:
    """What another program finds in the file."""
    with sqlite3.connect(session.path) as connection:
        rows = connection.execute("SELECT target FROM segment ORDER BY id").fetchall()
    connection.close()
    return [row[0] for row in rows]


def test_what_is_typed_reaches_the_file_by_itself(
    saver: TypingSaver, session: Session, qtbot: QtBot
) -> None:
    saver.hold(FIRST, "Kerry")
    assert stored(session)[0] == ""

    with qtbot.waitSignal(saver.saved):
        pass

    assert stored(session)[0] == "Kerry"
    assert not saver.is_holding


def test_it_is_saved_well_within_a_second() -> None:
    assert INTERVAL < LATEST <= 700


def test_a_steady_typist_is_saved_while_typing(
    saver: TypingSaver, session: Session, qtbot: QtBot
) -> None:
    saved: list[str] = []
    saver.saved.connect(lambda: saved.append(stored(session)[0]))
    texts = accumulate("Kerry visits " * 10)

    while not saved:
        saver.hold(FIRST, next(texts))
        qtbot.wait(INTERVAL // 8)

    assert saved[0]


def test_what_is_due_is_saved_behind_the_next_key(
    saver: TypingSaver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At any other time it might keep a key waiting; only where none comes it is saved later."""
    monkeypatch.setattr(typing_saver, "INTERVAL", 0)
    monkeypatch.setattr(typing_saver, "LATEST", 60_000)

    saver.hold(FIRST, "K")
    qtbot.wait(BEHIND)
    assert saver.is_holding

    with qtbot.waitSignal(saver.saved):
        saver.hold(FIRST, "Ke")
        assert saver.is_holding
    assert not saver.is_holding


def test_leaving_the_cell_saves_at_once(saver: TypingSaver, session: Session) -> None:
    saver.hold(FIRST, "Kerry")

    assert saver.leave()
    assert stored(session)[0] == "Kerry"


def test_both_of_two_segments_typed_in_a_row_are_saved(
    saver: TypingSaver, session: Session
) -> None:
    saver.hold(FIRST, "Kerry visits China.")
    saver.hold(SegmentId(2), "Talks begin.")

    saver.flush()

    assert stored(session) == ["Kerry visits China.", "Talks begin."]


def test_what_is_typed_between_two_saves_is_one_step_to_undo(
    saver: TypingSaver, session: Session
) -> None:
    for text in ("K", "Ke", "Ker"):
        saver.hold(FIRST, text)
        saver.flush()
    saver.leave()

    session.undo()

    assert stored(session)[0] == ""


def test_a_full_disk_is_told_and_the_text_is_kept_until_there_is_room(
    saver: TypingSaver, session: Session, qtbot: QtBot
) -> None:
    connection = session.read._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    text = "Kerry visits China. " * 5_000
    saver.hold(FIRST, text)

    with qtbot.waitSignal(saver.failed) as failure:
        assert not saver.flush()

    error = failure.args[0]
    assert isinstance(error, WorkbenchError)
    assert error.code == "disk.full"
    assert saver.pending(FIRST) == text

    connection.execute("PRAGMA max_page_count = 1000000")
    with qtbot.waitSignal(saver.saved):
        pass
    assert stored(session)[0] == text


def test_the_articles_of_a_project_are_untouched_by_typing(
    saver: TypingSaver, session: Session
) -> None:
    saver.hold(FIRST, "Kerry")
    saver.leave()

    assert session.read.article(ArticleId(1)).title == "克里访华"
