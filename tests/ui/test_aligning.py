"""Two old articles aligned in the window, put right by keys alone, and taken in."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.alignments import CHINESE, ENGLISH, aligned, numbers
from tests.projects import an_article
from tests.ui.window import CONTROL, SHIFT, choose_file, press, project_of, running, segments
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.memory.aligning import AlignController
from ui.controllers.memory.matching import MatchController
from ui.dialogs.alignment import AlignmentDialog
from ui.dialogs.alignment_sides import AlignmentSidesDialog
from ui.viewmodels.alignment_rows import AlignmentColumn
from workbench.model.alignment import Alignment, Mark
from workbench.model.highlight import Side
from workbench.model.segment import Status
from workbench.services.alignment.keeping import keep
from workbench.services.commands.articles import AddArticle
from workbench.services.session import Session

Key = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier

ADVERT = "Sign up for our newsletter and never miss a story."
MERGED = (ENGLISH[0], f"{ENGLISH[1]} {ENGLISH[2]}", ADVERT, ENGLISH[3], ENGLISH[4])


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.addWidget(program.context.window)
    return program


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    """The sample article, and its English with two paragraphs made one and an advertisement."""
    chinese, english = tmp_path / "zh.txt", tmp_path / "en.txt"
    chinese.write_text("\n".join(CHINESE), "utf-8")
    english.write_text("\n".join(MERGED), "utf-8")
    return chinese, english


def aligning(program: Program) -> AlignController:
    return program.controllers.project_features.built[AlignController]


def shown(program: Program, qtbot: QtBot) -> AlignmentDialog:
    qtbot.waitUntil(lambda: aligning(program).dialog is not None)
    dialog = aligning(program).dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.view.hasFocus)
    return dialog


def asked(program: Program) -> AlignmentSidesDialog:
    program.context.actions["alignment.open"].trigger()
    dialog = aligning(program).sides
    assert dialog is not None
    return dialog


def hit(key: Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key where the focus is, in a menu that is open first."""
    widget = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifiers)


def tab_to(widget: QWidget, key: Key = Key.Key_Tab) -> None:
    """Press Tab until a widget has the focus."""
    for _ in range(30):
        if widget.hasFocus():
            return
        hit(key, SHIFT if key is Key.Key_Backtab else PLAIN)
    assert widget.hasFocus()


def typed(text: str) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, text)


def begun(program: Program, qtbot: QtBot, two: tuple[Path, Path]) -> AlignmentDialog:
    """Both files named by keys, and their proposal on the screen."""
    dialog = asked(program)
    qtbot.waitUntil(dialog.chinese.place.hasFocus)
    typed(str(two[0]))
    tab_to(dialog.english.place)
    typed(str(two[1]))
    hit(Key.Key_Return)
    return shown(program, qtbot)


def part_at(entry: int) -> None:
    """Part the text under the cursor behind an entry of the menu, from 1."""
    hit(Key.Key_S)
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    for _ in range(entry - 1):
        hit(Key.Key_Down)
    hit(Key.Key_Return)


def put_right(dialog: AlignmentDialog) -> None:
    """Leave the advertisement out, and part what was joined."""
    assert dialog.view.currentIndex().row() == 2
    hit(Key.Key_X)
    hit(Key.Key_Up)
    hit(Key.Key_Left)
    part_at(2)
    hit(Key.Key_Right)
    part_at(2)
    hit(Key.Key_Return)
    hit(Key.Key_Return)


def texts(alignment: Alignment) -> list[tuple[str, str]]:
    return [
        (alignment.text(row, Side.SOURCE), alignment.text(row, Side.TARGET))
        for row in alignment.rows
        if row.mark is not Mark.LEFT_OUT
    ]


def test_an_old_pair_put_right_by_keys_is_a_match_in_a_new_article(
    program: Program, qtbot: QtBot, two: tuple[Path, Path]
) -> None:
    dialog = begun(program, qtbot, two)
    put_right(dialog)

    assert texts(dialog.rows.alignment) == list(zip(CHINESE, ENGLISH, strict=True))
    assert dialog.rows.alignment.doubtful == 0
    tab_to(dialog.into)
    hit(Key.Key_Down)
    tab_to(dialog.take)
    hit(Key.Key_Space)
    qtbot.waitUntil(lambda: aligning(program).dialog is None)

    assert program.context.window.status.message.text() == "5 pairs are in the memory now."
    session = project_of(program).session
    session.execute(AddArticle(an_article("新的报道", CHINESE[2], url="https://a.org/9"), "n.txt"))
    wanted = next(each for each in segments(program) if each.source == CHINESE[2])
    assert program.controllers[NavigationController].go_to(wanted.id)
    matching = program.controllers.project_features.built[MatchController]
    qtbot.waitUntil(
        lambda: (
            matching.answer is not None
            and any(item.text == ENGLISH[2] for item in matching.answer.items)
        )
    )
    program.context.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press(program, Key.Key_1, CONTROL)
    qtbot.waitUntil(lambda: session.read.segment(wanted.id).target == ENGLISH[2])


def test_every_step_is_undone_and_each_key_says_why_it_does_nothing(
    program: Program, qtbot: QtBot, two: tuple[Path, Path]
) -> None:
    dialog = begun(program, qtbot, two)
    first = numbers(dialog.rows.alignment.rows)

    hit(Key.Key_Down, CONTROL)
    moved = numbers(dialog.rows.alignment.rows)
    hit(Key.Key_Z, CONTROL)
    undone = numbers(dialog.rows.alignment.rows)
    hit(Key.Key_Z, CONTROL | SHIFT)
    again = numbers(dialog.rows.alignment.rows)

    assert moved[2:4] == [([], [3]), ([3], [2])]
    assert (undone, again) == (first, moved)
    for key, modifiers, said in (
        (Key.Key_S, PLAIN, "one sentence"),
        (Key.Key_Down, CONTROL, ""),
        (Key.Key_Down, CONTROL, "no row further on"),
        (Key.Key_J, PLAIN, "no text below"),
    ):
        hit(key, modifiers)
        assert said in dialog.message.text()


def test_what_is_joined_and_moved_by_keys_stays_under_the_cursor(
    program: Program, qtbot: QtBot, two: tuple[Path, Path]
) -> None:
    dialog = begun(program, qtbot, two)
    hit(Key.Key_Up)
    hit(Key.Key_Up)
    assert dialog.view.currentIndex().row() == 0

    hit(Key.Key_J)
    hit(Key.Key_Left)
    hit(Key.Key_Down, CONTROL)

    assert numbers(dialog.rows.alignment.rows)[:2] == [([1, 2], [0, 1]), ([0], [])]
    assert (dialog.view.currentIndex().row(), dialog.view.current_side()) == (1, Side.SOURCE)
    hit(Key.Key_Right)
    assert dialog.view.currentIndex().column() == AlignmentColumn.TARGET
    hit(Key.Key_F8)
    assert dialog.view.currentIndex().row() == 2
    hit(Key.Key_F8, SHIFT)
    assert dialog.view.currentIndex().row() == 1


def test_an_alignment_that_was_left_is_gone_on_with_after_a_restart(
    qapp: QApplication, qtbot: QtBot, two: tuple[Path, Path], tmp_path: Path
) -> None:
    with running(qapp, tmp_path) as program:
        put_right(begun(program, qtbot, two))
        hit(Key.Key_Escape)
        path = project_of(program).session.path
    with Session(path) as session:
        (key,) = session.read.alignments()
        left = session.read.alignment(key.id)
    for extra in path.parent.glob("news.dzp*"):
        extra.rename(extra.with_name(extra.name.replace("news", "kept")))
    with running(qapp, tmp_path) as program:
        program.open([path.with_name("kept.dzp")], sample=False)
        dialog = asked(program)
        qtbot.waitUntil(dialog.chinese.place.hasFocus)
        tab_to(dialog.kept, Key.Key_Backtab)
        hit(Key.Key_Return)
        again = shown(program, qtbot)

        assert again.rows.alignment == left
        assert texts(again.rows.alignment) == list(zip(CHINESE, ENGLISH, strict=True))
        tab_to(again.take)
        hit(Key.Key_Space)

        taken = [each for each in segments(program) if each.origin == "imported"]
        assert [each.target for each in taken] == list(ENGLISH)
        assert {each.status for each in taken} == {Status.TRANSLATED}
        assert program.context.window.status.message.text() == "5 pairs are an article now."


def test_pasted_texts_in_both_languages_are_aligned_and_written_as_tmx(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked(program)
    turns = [each for pair in zip(CHINESE, ENGLISH, strict=True) for each in pair]
    qtbot.waitUntil(dialog.chinese.place.hasFocus)
    QApplication.clipboard().setText("\n".join(turns))
    tab_to(dialog.chinese.pasted)
    hit(Key.Key_V, CONTROL)
    tab_to(dialog.both)
    hit(Key.Key_Space)
    tab_to(dialog.buttons.button(dialog.buttons.StandardButton.Ok))
    hit(Key.Key_Space)
    again = shown(program, qtbot)

    assert numbers(again.rows.alignment.rows) == [([at], [at]) for at in range(len(CHINESE))]
    again.into.setCurrentIndex(again.into.count() - 2)
    QTest.mouseClick(again.take, Qt.MouseButton.LeftButton)
    choose_file(tmp_path / "old.tmx")
    qtbot.waitUntil(lambda: aligning(program).dialog is None)

    assert ENGLISH[3] in (tmp_path / "old.tmx").read_text("utf-8")
    assert "5 units" in program.context.window.status.message.text()


def test_sides_given_the_wrong_way_round_are_told_and_can_be_given_again(
    program: Program, qtbot: QtBot, two: tuple[Path, Path]
) -> None:
    dialog = asked(program)
    dialog.chinese.place.setText(str(two[1]))
    dialog.english.place.setText(two[0].as_uri())
    QTest.keyClick(dialog.english.place, Key.Key_Return)
    qtbot.waitUntil(lambda: any_box() is not None)
    box = any_box()
    assert box is not None
    assert "The Chinese article is given first" in box.text()
    box.reject()

    assert aligning(program).sides is dialog
    assert is_enabled(dialog)


def any_box() -> QMessageBox | None:
    found = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox))
    return next((each for each in found if each.isVisible()), None)


def is_enabled(dialog: AlignmentSidesDialog) -> bool:
    return dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()


def test_an_alignment_is_removed_from_the_list_and_undo_brings_it_back(
    program: Program, qtbot: QtBot, two: tuple[Path, Path]
) -> None:
    begun(program, qtbot, two)
    hit(Key.Key_Escape)
    dialog = asked(program)
    qtbot.waitUntil(dialog.chinese.place.hasFocus)
    tab_to(dialog.kept, Key.Key_Backtab)
    hit(Key.Key_Delete)
    session = project_of(program).session

    assert session.read.alignments() == []
    assert not dialog.kept.isVisible()
    dialog.reject()
    program.context.actions["edit.undo"].trigger()
    assert len(session.read.alignments()) == 1


def test_a_long_article_has_heights_for_the_rows_on_the_screen_alone(
    program: Program, qtbot: QtBot
) -> None:
    chinese = [f"第{number}段。{CHINESE[number % 5]}" for number in range(600)]
    english = [f"Paragraph {number}. {ENGLISH[number % 5]}" for number in range(600)]
    rows = [([number], [number]) for number in range(600)]
    long = aligned(*rows, chinese=chinese, english=english)
    kept = keep(project_of(program).session, long)
    aligning(program).open(kept)
    dialog = shown(program, qtbot)
    laid_out: list[str] = []
    real = dialog.view.cells.height

    def height(text: str, side: Side, width: int) -> int:
        laid_out.append(text)
        return real(text, side, width)

    dialog.view.cells.height = height  # type: ignore[method-assign] # counted
    hit(Key.Key_PageDown)
    hit(Key.Key_J)

    assert 0 < len(laid_out) < 200
    assert dialog.view.rowHeight(599) > 36
