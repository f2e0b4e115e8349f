"""The editor's errand: a translation tool's file in, a review out and back, the file out again."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.reviewers import commenting, deleting, replacing, reviewed
from tests.ui.window import (
    CONTROL,
    NONE,
    SHIFT,
    choose_file,
    press,
    project_of,
    segments,
    write,
)
from tests.unit.formats.xliff.made import seg, trados, trados_unit
from ui.app import Program
from ui.bridge import JobRunner
from ui.controllers.review.reviewing import ReviewTripController
from ui.dialogs.reports import Report
from ui.dialogs.review_changes import ReviewDialog
from workbench.model.segment import Segment, Status
from workbench.services.commands.targets import SetTarget

COUNT = 10
SOURCES = [f"第{number}次会谈在北京举行。" for number in range(1, COUNT)]
SDLXLIFF = trados(
    *(
        trados_unit(seg(str(at), text), f"<target>{seg(str(at))}</target>", f'<sdl:seg id="{at}"/>')
        for at, text in enumerate(SOURCES, 1)
    ),
    trados_unit(
        seg("10", '最后<x id="5"/>结束。'), f"<target>{seg('10')}</target>", '<sdl:seg id="10"/>'
    ),
)
TARGET = re.compile(rb"(?<=<target>)<mrk[^>]*?(?:/>|>((?:(?!</mrk>).)*)</mrk>)(?=</target>)")
DEFINITION = re.compile(rb'<sdl:seg id="\d+"[^>]*/>')


@pytest.fixture
def imported(program: Program, qtbot: QtBot, tmp_path: Path) -> Program:
    """The program, with the file dropped onto its window."""
    path = tmp_path / "news.docx.sdlxliff"
    path.write_bytes(SDLXLIFF)
    drop(program, path)
    qtbot.waitUntil(lambda: len(project_of(program).session.read.articles()) == 3)
    path.unlink()
    settle(program, qtbot)
    return program


def drop(program: Program, path: Path) -> None:
    """Let a file fall onto the window."""
    window, data = program.context.window, QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, data, left, NONE)
    QApplication.sendEvent(window, entering)
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, left, NONE))


def settle(program: Program, qtbot: QtBot) -> None:
    jobs = program.context.jobs
    for key in ("import", "review", "give back"):
        qtbot.waitUntil(_is_done(jobs, key))


def _is_done(jobs: JobRunner, key: str) -> Callable[[], bool]:
    return lambda: not jobs.is_running(key)


def own(program: Program) -> list[Segment]:
    """The segments of the file."""
    return segments(program)[-COUNT:]


def trigger(program: Program, action: str, path: Path, qtbot: QtBot) -> None:
    """Trigger an action and answer its question for a file."""
    program.context.actions[action].trigger()
    choose_file(path)
    settle(program, qtbot)


def review_dialog(program: Program) -> ReviewDialog:
    dialog = program.controllers[ReviewTripController].dialog
    assert dialog is not None
    return dialog


def test_ten_targets_a_review_and_back_by_the_keyboard(
    imported: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    for at in range(COUNT):
        write(imported, f"Meeting {at + 1} was held.")
        if at == COUNT - 1:
            press(imported, Qt.Key.Key_K, CONTROL)
        press(imported, Qt.Key.Key_Return, CONTROL)
    assert [each.status for each in own(imported)] == [Status.TRANSLATED] * COUNT

    trigger(imported, "review.give_out", tmp_path / "review.docx", qtbot)
    back = tmp_path / "back.docx"
    back.write_bytes(
        reviewed(
            (tmp_path / "review.docx").read_bytes(),
            replacing(2, "held", "opened", "Lin"),
            replacing(4, "Meeting", "Talk", "Lin"),
            commenting(7, "Which meeting?", "Zhao"),
        )
    )
    trigger(imported, "review.take_back", back, qtbot)
    dialog = review_dialog(imported)
    assert "held" in dialog.view.toPlainText()
    for key in (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_A):
        QTest.keyClick(dialog.list, key)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return, CONTROL)

    after = own(imported)
    assert after[1].target == "Meeting 2 was opened."
    assert (after[1].status, after[1].changed_by) == (Status.REVIEWED, "Lin")
    assert after[3].target == "Meeting 4 was held."
    notes = project_of(imported).session.read.notes_of([after[6].id])
    assert [(each.text, each.author) for each in notes] == [("Which meeting?", "Zhao")]

    trigger(imported, "file.give_back", tmp_path / "out.sdlxliff", qtbot)
    check_written((tmp_path / "out.sdlxliff").read_bytes())


def check_written(written: bytes) -> None:
    """Assert that the file differs in its targets and what is said of them, and in nothing else."""
    assert TARGET.sub(b"", DEFINITION.sub(b"", written)) == TARGET.sub(
        b"", DEFINITION.sub(b"", SDLXLIFF)
    )
    texts = [found.decode() for found in TARGET.findall(written)]
    assert texts[:2] == ["Meeting 1 was held.", "Meeting 2 was opened."]
    assert texts[-1] == 'Meeting 10 was held.<x id="5"/>'
    assert written.count(b'conf="ApprovedTranslation"') == 1


def test_one_undo_takes_the_whole_review_back(
    imported: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    session = project_of(imported).session
    for each in own(imported):
        session.execute(SetTarget(each.id, "A meeting was held."))
    trigger(imported, "review.give_out", tmp_path / "review.docx", qtbot)
    edits = [replacing(at, "A meeting", "The meeting", "Lin") for at in range(1, COUNT + 1)]
    data = reviewed((tmp_path / "review.docx").read_bytes(), *edits)
    (tmp_path / "review.docx").write_bytes(data)

    trigger(imported, "review.take_back", tmp_path / "review.docx", qtbot)
    dialog = review_dialog(imported)
    QTest.keyClick(dialog.list, Qt.Key.Key_A, SHIFT)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return, CONTROL)
    taken = {each.target for each in own(imported)}
    imported.context.actions["edit.undo"].trigger()

    assert taken == {"The meeting was held."}
    assert {each.target for each in own(imported)} == {"A meeting was held."}


def test_rows_astray_are_told_with_a_reason_and_escape_changes_nothing(
    imported: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second, *_ = own(imported)
    session = project_of(imported).session
    for each in (first, second):
        session.execute(SetTarget(each.id, "A meeting was held."))
    trigger(imported, "review.give_out", tmp_path / "review.xlsx", qtbot)
    trigger(imported, "review.give_out", tmp_path / "review.docx", qtbot)
    data = reviewed(
        (tmp_path / "review.docx").read_bytes(), replacing(1, "held", "opened", "Lin"), deleting(5)
    )
    (tmp_path / "review.docx").write_bytes(data)

    trigger(imported, "review.take_back", tmp_path / "review.docx", qtbot)
    dialog = review_dialog(imported)
    listed = [dialog.list.item(at).text() for at in range(dialog.list.count())]
    dialog.list.setCurrentRow(1)
    heading = dialog.view.toPlainText()
    QTest.keyClick(dialog.list, Qt.Key.Key_A)
    refused = dialog.accepted_numbers
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)

    assert ["Lin" in listed[0], listed[1].endswith("deleted")] == [True, True]
    assert "Not applied: deleted" in heading
    assert refused == frozenset()
    assert own(imported)[0].target == "A meeting was held."
    assert (tmp_path / "review.xlsx").stat().st_size > 0


def test_missing_codes_are_listed_and_no_file_is_written(
    imported: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    session = project_of(imported).session
    session.execute(SetTarget(own(imported)[-1].id, "The end."))

    trigger(imported, "file.give_back", tmp_path / "out.sdlxliff", qtbot)

    report = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Report))
    item = report.table.topLevelItem(0)
    assert item is not None
    assert "segment 10" in item.text(1)
    assert not (tmp_path / "out.sdlxliff").exists()
    report.reject()


def test_a_review_without_a_change_is_told(imported: Program, qtbot: QtBot, tmp_path: Path) -> None:
    trigger(imported, "review.give_out", tmp_path / "review.docx", qtbot)

    trigger(imported, "review.take_back", tmp_path / "review.docx", qtbot)

    assert "no change" in imported.context.window.status.message.text()
