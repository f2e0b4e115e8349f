"""The desk queue: an article's findings settled one after another, by keys alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.projects import an_article
from tests.ui.window import CONTROL, JOB_TIME, focused, press, project_of, running, segments, write
from ui.app import Program
from ui.widgets.desk_queue import DeskView
from workbench.model.finding import VerdictKind
from workbench.model.ids import SegmentId
from workbench.model.segment import Status
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import Confirm, SetTarget

TARGETS = (
    "Kerry arrives in in Beijing",
    "U.S. climate envoy John Kerry arrived in the the capital on Sunday, to meet officials.",
    "The two sides will exchange views on climate change , the ministry's spokesperson said.",
    "Analysts say whether the talks can make a breakthrough remains to be seen",
)


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    """A window over an article with a doubled word in its headline and three slips below."""
    with running(qapp, tmp_path) as program:
        for segment, target in zip(segments(program), TARGETS, strict=False):
            translate(program, segment.id, target)
        wait_for_checks(program, qtbot)
        yield program


def translate(program: Program, segment_id: SegmentId, target: str) -> None:
    """Write and confirm, as the translator did before the desk came to it."""
    assert program.place.execute(SetTarget(segment_id, target))
    assert program.place.execute(Confirm(segment_id, spread=False))


def desk(program: Program) -> DeskView:
    return program.controllers.desk.view


def wait_for_checks(program: Program, qtbot: QtBot) -> None:
    board = project_of(program).board
    with qtbot.waitSignal(board.working, timeout=JOB_TIME, check_params_cb=lambda on: not on):
        board.restart()


def codes(program: Program) -> list[str]:
    """What is queued, from the top."""
    queue = desk(program)
    return [queue.list.item(row).text() for row in range(queue.list.count())]


def current(program: Program) -> str:
    line = desk(program).current
    return "" if line is None else line.judged.finding.code


def settled(program: Program) -> int:
    return int(desk(program).state.text().partition(" ")[0])


def enter(program: Program, qtbot: QtBot) -> None:
    press(program, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: desk(program).list.count() > 0, timeout=JOB_TIME)


def answer(program: Program, words: str, qtbot: QtBot) -> None:
    """Write into the question that is asked, and accept."""
    qtbot.waitUntil(lambda: isinstance(focused(program), QPlainTextEdit), timeout=JOB_TIME)
    write(program, words)
    press(program, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=JOB_TIME)
    program.place.window.activateWindow()  # as a window manager does
    qtbot.waitUntil(desk(program).list.hasFocus, timeout=JOB_TIME)


def said(program: Program) -> list[tuple[VerdictKind, str]]:
    project = project_of(program)
    ids = [segment.id for segment in segments(program)]
    return [(each.kind, each.reason) for each in project.session.read.verdicts(ids)]


def test_an_editor_settles_an_article_and_signs_it_by_keys_alone(
    opened: Program, qtbot: QtBot
) -> None:
    enter(opened, qtbot)
    first = segments(opened)[0]
    assert desk(opened).current is not None
    assert current(opened) == "doubled.word"
    press(opened, Qt.Key.Key_S)
    assert project_of(opened).session.read.sign_offs() == []
    press(opened, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: settled(opened) == 1, timeout=JOB_TIME)
    mended = segments(opened)[0]
    assert mended.target == first.target.replace("in in", "in")
    assert (mended.status, mended.vouched_by) == (Status.REVIEWED, "Ann")
    for _ in range(desk(opened).list.count()):
        before = settled(opened)
        press(opened, Qt.Key.Key_A)
        assert settled(opened) == before + 1
    assert desk(opened).list.count() == 0
    press(opened, Qt.Key.Key_S)
    assert desk(opened).signed.text().startswith("Signed off by Ann, ")
    article = project_of(opened).session.read.articles()[0]
    signed = project_of(opened).session.read.segments_of(article.id)
    assert {each.status for each in signed} == {Status.FINAL}
    press(opened, Qt.Key.Key_Escape)
    assert opened.place.window.stack.currentWidget() is opened.place.window.pairs


def test_the_headline_comes_first_and_j_and_k_walk_the_rest(opened: Program, qtbot: QtBot) -> None:
    enter(opened, qtbot)
    line = desk(opened).current
    assert line is not None
    assert line.segment_id == segments(opened)[0].id
    press(opened, Qt.Key.Key_J)
    assert desk(opened).list.currentRow() == 1
    press(opened, Qt.Key.Key_K)
    press(opened, Qt.Key.Key_K)
    assert desk(opened).list.currentRow() == desk(opened).list.count() - 1


def test_a_dismissal_asks_why_and_undo_brings_the_finding_back(
    opened: Program, qtbot: QtBot
) -> None:
    enter(opened, qtbot)
    before = codes(opened)
    press(opened, Qt.Key.Key_D)
    answer(opened, "A song title.", qtbot)
    assert said(opened) == [(VerdictKind.DISMISSED, "A song title.")]
    assert codes(opened) == before[1:]
    press(opened, Qt.Key.Key_Z, CONTROL)
    assert codes(opened) == before


def test_a_question_goes_to_the_translator(opened: Program, qtbot: QtBot) -> None:
    enter(opened, qtbot)
    press(opened, Qt.Key.Key_Q)
    answer(opened, "Once is enough?", qtbot)
    assert said(opened) == [(VerdictKind.ASKED, "Once is enough?")]
    assert segments(opened)[0].status is Status.REJECTED


def test_e_edits_in_the_rows_and_the_key_comes_back(opened: Program, qtbot: QtBot) -> None:
    enter(opened, qtbot)
    press(opened, Qt.Key.Key_E)
    assert not opened.controllers.desk.is_on
    assert opened.place.active == segments(opened)[0].id
    press(opened, Qt.Key.Key_F10)
    assert opened.controllers.desk.is_on


def test_a_fix_is_made_once_however_often_its_key_is_pressed(opened: Program, qtbot: QtBot) -> None:
    enter(opened, qtbot)
    press(opened, Qt.Key.Key_F)
    mended = segments(opened)[0].target
    assert mended == "Kerry arrives in Beijing"
    line = desk(opened).current
    assert line is None or line.segment_id != segments(opened)[0].id


def test_the_page_shows_the_words_of_the_texts_as_words(opened: Program, qtbot: QtBot) -> None:
    first = segments(opened)[0]
    assert opened.place.execute(SetTarget(first.id, "<b>Kerry</b> & Xie meet in in Beijing"))
    wait_for_checks(opened, qtbot)
    enter(opened, qtbot)
    assert "<b>Kerry</b> & Xie meet" in desk(opened).page.toPlainText()


def add_article_with_a_hint(program: Program, qtbot: QtBot) -> None:
    """Put in a third article, translated, in which only a question is no longer one."""
    article = an_article("居民等待答复", "计划会通过吗？", url="https://example.org/3")
    assert program.place.execute(AddArticle(article, "three.txt"))
    added = project_of(program).session.read.articles()[-1]
    targets = ("Residents await an answer", "The plan may yet be approved.")
    for segment, target in zip(
        project_of(program).session.read.segments_of(added.id), targets, strict=True
    ):
        translate(program, segment.id, target)
    wait_for_checks(program, qtbot)


def test_a_hint_alone_does_not_hold_up_the_signature(opened: Program, qtbot: QtBot) -> None:
    add_article_with_a_hint(opened, qtbot)
    enter(opened, qtbot)
    press(opened, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: current(opened) == "punctuation.question", timeout=JOB_TIME)
    assert desk(opened).standing.text() == "Article 3 of 3 · 0 signed off"
    assert desk(opened).list.count() == 1

    press(opened, Qt.Key.Key_S)

    assert desk(opened).signed.text().startswith("Signed off by Ann, ")
    assert desk(opened).standing.text() == "Article 3 of 3 · 1 signed off"
    assert opened.place.window.status.message.text().endswith("1 hint was left.")


def test_n_goes_round_the_articles_that_nobody_signed_off(opened: Program, qtbot: QtBot) -> None:
    add_article_with_a_hint(opened, qtbot)
    enter(opened, qtbot)
    assert desk(opened).standing.text() == "Article 1 of 3 · 0 signed off"
    press(opened, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: current(opened) == "punctuation.question", timeout=JOB_TIME)
    press(opened, Qt.Key.Key_S)

    press(opened, Qt.Key.Key_N)
    assert desk(opened).standing.text() == "Article 1 of 3 · 1 signed off"
    press(opened, Qt.Key.Key_N)
    assert desk(opened).standing.text() == "Article 2 of 3 · 1 signed off"
    press(opened, Qt.Key.Key_N)
    assert desk(opened).standing.text() == "Article 1 of 3 · 1 signed off"
    assert opened.controllers.desk.is_on
    assert desk(opened).list.hasFocus()


def test_s_again_takes_the_signature_back(opened: Program, qtbot: QtBot) -> None:
    add_article_with_a_hint(opened, qtbot)
    enter(opened, qtbot)
    press(opened, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: current(opened) == "punctuation.question", timeout=JOB_TIME)
    press(opened, Qt.Key.Key_S)
    press(opened, Qt.Key.Key_S)

    assert desk(opened).signed.text() == ""
    assert project_of(opened).session.read.sign_offs() == []
    assert opened.place.window.status.message.text() == "The signature is taken back."


@pytest.mark.parametrize(
    ("key", "status"), [(Qt.Key.Key_E, "reviewed"), (Qt.Key.Key_Escape, "draft")]
)
def test_what_is_typed_after_edit_is_the_editors_until_the_cell_is_left(
    opened: Program, qtbot: QtBot, key: Qt.Key, status: str
) -> None:
    enter(opened, qtbot)
    press(opened, key)
    opened.controllers.navigation.go_to(segments(opened)[0].id)
    write(opened, "The ")
    press(opened, Qt.Key.Key_Down, CONTROL)
    assert segments(opened)[0].status == status

    write(opened, "The ")
    press(opened, Qt.Key.Key_Down, CONTROL)
    assert segments(opened)[1].status is Status.DRAFT


def test_a_change_in_a_signed_article_puts_it_back_on_the_round(
    opened: Program, qtbot: QtBot
) -> None:
    add_article_with_a_hint(opened, qtbot)
    enter(opened, qtbot)
    press(opened, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: current(opened) == "punctuation.question", timeout=JOB_TIME)
    press(opened, Qt.Key.Key_S)
    press(opened, Qt.Key.Key_F)

    qtbot.waitUntil(lambda: desk(opened).signed.text() == "", timeout=JOB_TIME)
    assert desk(opened).standing.text() == "Article 3 of 3 · 0 signed off"
