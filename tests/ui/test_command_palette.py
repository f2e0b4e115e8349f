"""The command palette."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window import project_of
from ui.app import Program
from ui.dialogs.command_palette import CommandPalette, Offer, match_quality


@pytest.fixture
def offers(qtbot: QtBot) -> tuple[QWidget, list[Offer]]:
    owner = QWidget()
    qtbot.addWidget(owner)
    names = ("Confirm and next", "Confirm", "Copy source to target", "Import articles")
    found = [Offer(n, "Segment", QAction(n, owner), bool) for n in names]
    grey = found[-1].action
    assert grey is not None
    grey.setEnabled(False)
    return owner, found


@pytest.fixture
def palette(offers: tuple[QWidget, list[Offer]], qtbot: QtBot) -> CommandPalette:
    owner, found = offers
    dialog = CommandPalette(found, owner)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def shown(palette: CommandPalette) -> list[str]:
    texts = (palette.list.item(row).text() for row in range(palette.list.count()))
    return [text.removeprefix("Segment › ") for text in texts]


def test_what_cannot_be_done_now_is_not_offered(palette: CommandPalette) -> None:
    assert shown(palette) == ["Confirm and next", "Confirm", "Copy source to target"]


def test_the_first_letters_of_words_find_a_command(palette: CommandPalette) -> None:
    QTest.keyClicks(palette.field, "cst")
    assert shown(palette)[0] == "Copy source to target"


def test_letters_that_occur_nowhere_in_order_find_nothing(
    palette: CommandPalette,
) -> None:
    QTest.keyClicks(palette.field, "xyz")
    assert shown(palette) == []
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_enter_accepts_the_command_under_the_cursor(palette: CommandPalette, qtbot: QtBot) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.accepted):
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.chosen is not None
    assert palette.chosen.text == "Confirm"


def test_escape_leaves_without_a_choice(palette: CommandPalette, qtbot: QtBot) -> None:
    with qtbot.waitSignal(palette.rejected):
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)


def test_a_whole_word_fits_better_than_scattered_letters() -> None:
    whole, scattered = match_quality("note", "Add a note"), match_quality("note", "Now to test")
    assert whole is not None
    assert scattered is not None
    assert whole < scattered
    assert match_quality("note", "Confirm") is None


def searched(program: Program, words: str) -> CommandPalette:
    program.context.actions["view.palette"].trigger()
    palette = program.context.window.findChild(CommandPalette)
    assert palette is not None
    palette.field.insert(words)
    return palette


@pytest.mark.parametrize(
    ("words", "action_id"),
    [
        ("theme dark", "theme.dark"),
        ("dark theme", "theme.dark"),
        ("english british", "spelling.en_gb"),
        ("translation machine", "tools.providers"),
    ],
)
def test_words_find_settings_in_any_order(program: Program, words: str, action_id: str) -> None:
    palette = searched(program, words)

    assert palette.chosen is not None
    assert palette.chosen.action is program.context.actions[action_id]
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)


def test_an_article_is_found_by_words_of_its_title_and_gone_to(
    program: Program, qtbot: QtBot
) -> None:
    palette = searched(program, "北京 氣候會談")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)

    article = project_of(program).session.read.articles()[1]
    qtbot.waitUntil(lambda: project_of(program).rows.scope.article_id == article.id)


def test_where_nothing_is_found_it_is_said(program: Program) -> None:
    palette = searched(program, "qqqxyz")

    assert palette.nothing.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.field.clear()
    assert not palette.nothing.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
