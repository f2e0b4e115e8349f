"""The command palette."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.command_palette import CommandPalette, Offer, match_quality


@pytest.fixture
def offers(qtbot: QtBot) -> tuple[QWidget, list[Offer]]:
    owner = QWidget()
    qtbot.addWidget(owner)
    names = ("Confirm and next", "Confirm", "Copy source to target", "Import articles")
    found = [Offer(name, "Segment", QAction(name, owner)) for name in names]
    found[-1].action.setEnabled(False)
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
    assert palette.chosen.text() == "Confirm"


def test_escape_leaves_without_a_choice(palette: CommandPalette, qtbot: QtBot) -> None:
    with qtbot.waitSignal(palette.rejected):
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)


def test_a_whole_word_fits_better_than_scattered_letters() -> None:
    whole, scattered = match_quality("note", "Add a note"), match_quality("note", "Now to test")
    assert whole is not None
    assert scattered is not None
    assert whole < scattered
    assert match_quality("note", "Confirm") is None
