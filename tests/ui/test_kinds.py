"""Kinds of highlight of one's own: named, coloured, given a sign and a key, used at once."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from tests.ui.window import ALT, CONTROL, JOB_TIME, press, project_of, segments
from ui.app import Program
from ui.controllers.writing.kinds import KindController
from ui.dialogs.kinds import KindsDialog
from ui.theme import load_theme
from ui.viewmodels.kinds import COLORS, DEFAULT_KINDS, HighlightKinds, changed_kinds, kept_kinds
from ui.viewmodels.rows import Column


def opened(program: Program) -> KindsDialog:
    press(program, Qt.Key.Key_7, CONTROL | ALT)
    dialog = program.controllers[KindController].dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def accepted(program: Program, dialog: KindsDialog, qtbot: QtBot) -> None:
    window = program.context.window
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.context.window is not window, timeout=JOB_TIME)
    qtbot.waitUntil(lambda: program.context.active is not None, timeout=JOB_TIME)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=JOB_TIME)


def pick(box: QComboBox, data: str) -> None:
    """Choose as the keyboard does."""
    box.setFocus()
    while box.currentData() != data:
        QTest.keyClick(box, Qt.Key.Key_Down)


def add(dialog: KindsDialog, name: str) -> None:
    dialog.add.setFocus()
    QTest.keyClick(dialog.add, Qt.Key.Key_Space)
    assert dialog.focusWidget() is dialog.name
    QTest.keyClicks(dialog.name, name)


def names(program: Program) -> list[str]:
    return [kind.name for kind in program.context.kinds]


def test_a_kind_of_one_s_own_is_made_and_used_with_its_key(program: Program, qtbot: QtBot) -> None:
    dialog = opened(program)
    add(dialog, "Legal risk")
    pick(dialog.color, "highlight.rose")
    pick(dialog.icon, "§")
    accepted(program, dialog, qtbot)

    assert names(program)[-1] == "Legal risk"
    segment = segments(program)[0]
    program.context.window.pairs.select(segment.id, Column.SOURCE, 0, 2)
    press(program, Qt.Key.Key_7, ALT)

    made = project_of(program).session.read.highlights_of([segment.id])
    assert [program.context.kinds[each.kind].name for each in made] == ["Legal risk"]
    content = project_of(program).rows.contents([segment.id])[segment.id]
    assert [mark.token for mark in content.marks[Column.SOURCE]] == ["highlight.rose"]


def test_it_is_in_the_menus_and_the_filters(program: Program, qtbot: QtBot) -> None:
    dialog = opened(program)
    add(dialog, "Legal risk")
    accepted(program, dialog, qtbot)

    menu = program.context.window.menus["Highlight"]
    assert "Highlight as legal risk" in [each.text() for each in menu.actions()]
    assert program.context.window.highlights.kind.findText("Legal risk") > 0


def test_a_usual_kind_can_be_renamed_and_not_removed(program: Program, qtbot: QtBot) -> None:
    dialog = opened(program)
    assert not dialog.remove.isEnabled()
    dialog.name.setFocus()
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Jargon")
    accepted(program, dialog, qtbot)

    assert names(program)[0] == "Jargon"
    assert len(program.context.preferences.load().kinds) == 1


def test_a_key_belongs_to_one_kind_only(program: Program) -> None:
    dialog = opened(program)
    pick(dialog.key, "Alt+2")

    assert [kind.key for kind in dialog.kinds][:2] == ["Alt+2", ""]
    dialog.reject()


def test_a_kind_that_is_removed_leaves_its_highlights(program: Program, qtbot: QtBot) -> None:
    dialog = opened(program)
    add(dialog, "Legal risk")
    accepted(program, dialog, qtbot)
    segment = segments(program)[0]
    program.context.window.pairs.select(segment.id, Column.SOURCE, 0, 2)
    press(program, Qt.Key.Key_7, ALT)

    dialog = opened(program)
    dialog.list.setCurrentRow(len(DEFAULT_KINDS))
    dialog.remove.setFocus()
    QTest.keyClick(dialog.remove, Qt.Key.Key_Space)
    accepted(program, dialog, qtbot)

    assert len(project_of(program).session.read.highlights_of([segment.id])) == 1
    assert "Legal risk" not in names(program)


def test_leaving_by_escape_changes_nothing(program: Program) -> None:
    dialog = opened(program)
    add(dialog, "Legal risk")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert program.context.preferences.load().kinds == ()


def test_what_is_as_usual_is_not_kept_and_what_is_broken_is_left_out() -> None:
    assert changed_kinds(tuple(HighlightKinds())) == ()
    kinds = kept_kinds((("own-1", "Legal", "no.colour"), ("",), ("own-2", "  ", "x", "", "")))

    assert [kind.name for kind in kinds[len(DEFAULT_KINDS) :]] == ["Legal"]
    assert kinds[-1].token == "highlight.term"  # noqa: S105 - a colour


def test_every_theme_has_every_colour() -> None:
    for name in ("light", "dark", "contrast"):
        theme = load_theme(name)
        assert len({theme.color(token).name() for token in COLORS}) == len(COLORS)
