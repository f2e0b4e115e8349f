"""Keys in the real window: profiles, keys of one's own, conflicts, files, a sheet to print."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QDesktopServices, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from tests.ui.window import (
    ALT,
    CONTROL,
    NONE,
    SHIFT,
    active,
    choose_file,
    end,
    focused,
    press,
    segments,
)
from ui.app import Program
from ui.controllers.settings.keys import KeyController, kept_keys, wanted_keys
from ui.dialogs.key_form import native
from ui.dialogs.keys import KeysDialog
from workbench.model.segment import Segment
from workbench.services.plugins import load_api
from workbench.services.settings.key_profiles import check_key, conflicts_of, profiles, settle


def restarted(qapp: QApplication, program: Program) -> Program:
    """A second program with the same preferences, as after a restart."""
    again = Program(
        qapp, type(program.context.preferences)(program.context.preferences.path), load_api().api
    )
    again.context.window.show()
    return again


def opened(program: Program) -> KeysDialog:
    press(program, Qt.Key.Key_K, CONTROL | ALT)
    dialog = program.controllers[KeyController].dialog
    assert dialog is not None
    return dialog


def use_profile(program: Program, name: str) -> None:
    dialog = opened(program)
    dialog.profile.setFocus()
    QTest.keyClicks(dialog.profile, name)
    close(dialog)


def close(dialog: KeysDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def press_new_key(dialog: KeysDialog, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    dialog.form.field.setFocus()
    QTest.keyClick(dialog.form.field, key, modifiers)


def assign(
    dialog: KeysDialog, action: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE
) -> None:
    dialog.choose(action)
    press_new_key(dialog, key, modifiers)
    dialog.form.assign_button.click()


def keys_of(program: Program, action: str) -> list[str]:
    return [key.toString() for key in program.context.actions[action].shortcuts()]


def current(program: Program) -> Segment:
    return next(each for each in segments(program) if each.id == active(program))


def test_with_the_trados_profile_ctrl_ins_copies_the_source(program: Program) -> None:
    use_profile(program, "Trados")
    press(program, Qt.Key.Key_Insert, CONTROL)
    assert current(program).target == current(program).source


def test_with_the_trados_profile_alt_del_clears_the_target(program: Program) -> None:
    use_profile(program, "Trados")
    press(program, Qt.Key.Key_Insert, CONTROL)
    press(program, Qt.Key.Key_Delete, ALT)
    assert current(program).target == ""


def test_with_the_memoq_profile_ctrl_shift_s_copies_the_source(program: Program) -> None:
    use_profile(program, "memoQ")
    press(program, Qt.Key.Key_S, CONTROL | SHIFT)
    assert current(program).target == current(program).source


def test_with_the_omegat_profile_ctrl_n_and_ctrl_p_go_on_and_back(program: Program) -> None:
    use_profile(program, "OmegaT")
    first = active(program)
    press(program, Qt.Key.Key_N, CONTROL)
    second = active(program)
    assert second != first
    press(program, Qt.Key.Key_P, CONTROL)
    assert active(program) == first


def test_a_profile_shows_in_menus_and_tool_tips_at_once(program: Program) -> None:
    use_profile(program, "OmegaT")
    menu = program.context.window.menus["Segment"]
    shown = {entry.objectName(): entry.shortcut().toString() for entry in menu.actions()}
    assert shown["segment.next"] == "Ctrl+N"
    tips = [button.toolTip() for button in program.context.window.tools.findChildren(QWidget)]
    assert f"Export… ({native('Ctrl+D')})" in tips


def test_a_profile_and_a_key_of_one_s_own_work_after_a_restart(
    qapp: QApplication, program: Program
) -> None:
    use_profile(program, "memoQ")
    dialog = opened(program)
    assign(dialog, "segment.copy_source", Qt.Key.Key_F12)
    close(dialog)
    again = restarted(qapp, program)
    assert keys_of(again, "segment.copy_source") == ["F12"]
    assert keys_of(again, "segment.next_open") == ["Ctrl+G"]
    end(again)


def test_a_remapped_key_acts_and_the_old_one_does_not(program: Program) -> None:
    dialog = opened(program)
    assign(dialog, "segment.copy_source", Qt.Key.Key_F12)
    close(dialog)
    press(program, Qt.Key.Key_Insert, CONTROL)
    assert current(program).target == ""
    press(program, Qt.Key.Key_F12)
    assert current(program).target == current(program).source


def test_a_second_key_stands_beside_the_first(program: Program) -> None:
    dialog = opened(program)
    dialog.choose("segment.copy_source")
    press_new_key(dialog, Qt.Key.Key_F12)
    dialog.form.add_button.click()
    assert keys_of(program, "segment.copy_source") == ["Ctrl+Ins", "F12"]
    dialog.form.none_button.click()
    assert keys_of(program, "segment.copy_source") == []
    dialog.form.reset_button.click()
    assert keys_of(program, "segment.copy_source") == ["Ctrl+Ins"]
    assert not dialog.form.reset_button.isEnabled()
    close(dialog)


def test_a_conflict_is_told_and_nothing_acts_until_one_click_solves_it(program: Program) -> None:
    dialog = opened(program)
    assign(dialog, "segment.copy_source", Qt.Key.Key_M, CONTROL)
    said = dialog.form.message.text()
    assert said.startswith(f"{native('Ctrl+M')} is on “")
    assert "“Copy source to target”" in said
    assert "“Add a note”" in said
    assert dialog.form.message.isVisible()
    assert keys_of(program, "segment.copy_source") == ["Ctrl+Ins"]
    assert program.context.preferences.load().own_keys == {}
    free = next(b for b in dialog.form.remedies if "Add a note" in b.text())
    assert free.isVisible()
    QTest.mouseClick(free, Qt.MouseButton.LeftButton)
    assert not dialog.form.message.isVisible()
    assert keys_of(program, "segment.copy_source") == ["Ctrl+M"]
    assert keys_of(program, "segment.note") == []
    close(dialog)


def test_a_conflict_left_unsolved_changes_nothing(program: Program) -> None:
    dialog = opened(program)
    assign(dialog, "segment.copy_source", Qt.Key.Key_M, CONTROL)
    close(dialog)
    assert keys_of(program, "segment.copy_source") == ["Ctrl+Ins"]
    dialog = opened(program)
    assert dialog.plan.conflicts() == ()
    close(dialog)


def test_another_profile_may_conflict_with_one_s_own_keys(program: Program) -> None:
    dialog = opened(program)
    assign(dialog, "segment.lock", Qt.Key.Key_U, CONTROL)
    dialog.profile.setCurrentIndex(3)
    dialog.profile.activated.emit(3)
    assert "“Next unconfirmed segment”" in dialog.form.message.text()
    assert keys_of(program, "segment.next") == ["Ctrl+Down"]
    dialog.form.remedies[0].click()
    assert keys_of(program, "segment.next") == ["Ctrl+N"]
    close(dialog)


def test_keys_that_writing_needs_are_refused(program: Program) -> None:
    dialog = opened(program)
    for key, modifiers in (
        (Qt.Key.Key_A, NONE),
        (Qt.Key.Key_Return, NONE),
        (Qt.Key.Key_Up, SHIFT),
        (Qt.Key.Key_C, CONTROL),
    ):
        assign(dialog, "segment.lock", key, modifiers)
        assert "is needed for writing" in dialog.form.message.text()
        assert keys_of(program, "segment.lock") == []
    close(dialog)


def test_keys_of_menus_and_buttons_are_refused(program: Program) -> None:
    dialog = opened(program)
    assign(dialog, "segment.lock", Qt.Key.Key_F, ALT)
    assert "belongs to the menu “File”" in dialog.form.message.text()
    assign(dialog, "segment.lock", Qt.Key.Key_B, ALT)
    assert "belongs to the button “Match case”" in dialog.form.message.text()
    close(dialog)


def test_no_remapped_key_acts_while_an_input_method_composes(program: Program) -> None:
    use_profile(program, "memoQ")
    press(program, Qt.Key.Key_Down, CONTROL)
    before = active(program)
    QApplication.sendEvent(focused(program), QInputMethodEvent("ni", []))
    press(program, Qt.Key.Key_G, CONTROL)
    press(program, Qt.Key.Key_S, CONTROL | SHIFT)
    assert active(program) == before
    QApplication.sendEvent(focused(program), QInputMethodEvent())
    press(program, Qt.Key.Key_S, CONTROL | SHIFT)
    assert current(program).target == current(program).source


def test_the_filter_finds_words_menus_and_keys(program: Program) -> None:
    dialog = opened(program)

    def shown(words: str) -> set[str]:
        dialog.filter.setText(words)
        return {key for key, item in dialog._items.items() if not item.isHidden()}

    assert shown("copy source") == {"segment.copy_source"}
    assert shown(f"segment {native('Ctrl+M')}") == {"segment.note"}
    assert shown("theme dark") == {"theme.dark"}
    assert shown("") == set(program.context.actions.all())
    close(dialog)


def test_reset_all_gives_every_action_its_keys_back(program: Program) -> None:
    before = {key: keys_of(program, key) for key in program.context.actions.all()}
    dialog = opened(program)
    assign(dialog, "segment.lock", Qt.Key.Key_F12)
    assign(dialog, "segment.note", Qt.Key.Key_F10)
    dialog.reset_all.click()
    assert {key: keys_of(program, key) for key in before} == before
    assert not dialog.reset_all.isEnabled()
    close(dialog)


def click(dialog: KeysDialog, text: str) -> None:
    next(b for b in dialog.findChildren(QPushButton) if b.text() == text).click()


def test_keys_go_into_a_file_and_come_back(program: Program, tmp_path: Path) -> None:
    dialog = opened(program)
    assign(dialog, "segment.lock", Qt.Key.Key_F12)
    click(dialog, "&Export…")
    choose_file(tmp_path / "keys.toml")
    dialog.reset_all.click()
    click(dialog, "&Import…")
    choose_file(tmp_path / "keys.toml")
    assert keys_of(program, "segment.lock") == ["F12"]
    close(dialog)


def test_a_file_with_a_conflict_waits_for_the_solution(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "keys.toml"
    path.write_text('[keys]\n"segment.lock" = ["Ctrl+M"]\n"segment.clear" = ["F12"]\n', "utf-8")
    program.controllers[KeyController].read(path)
    dialog = program.controllers[KeyController].dialog
    assert dialog is not None
    assert "“Lock or unlock”" in dialog.form.message.text()
    assert keys_of(program, "segment.clear") == ["Ctrl+Shift+Del"]
    dialog.form.remedies[0].click()
    assert keys_of(program, "segment.clear") == ["F12"]
    close(dialog)


def test_a_file_that_is_no_file_of_keys_is_told(program: Program, tmp_path: Path) -> None:
    (tmp_path / "keys.toml").write_text("[keys", "utf-8")
    program.controllers[KeyController].read(tmp_path / "keys.toml")
    box = program.context.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "is not TOML" in box.text()
    box.close()


class Browser(QObject):
    """Takes what would be opened outside."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url)


def test_the_sheet_is_written_and_opened(program: Program, tmp_path: Path) -> None:
    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser, "take")  # type: ignore[arg-type]  # takes str
    dialog = opened(program)
    click(dialog, "Sheet to p&rint…")
    choose_file(tmp_path / "sheet.html")
    QDesktopServices.unsetUrlHandler("file")
    page = (tmp_path / "sheet.html").read_text("utf-8")
    assert "<h2>Segment</h2>" in page
    assert f"<td>Copy source to target</td><td><kbd>{native('Ctrl+Ins')}</kbd></td>" in page
    assert [url.toLocalFile() for url in browser.opened] == [str(tmp_path / "sheet.html")]
    close(dialog)


def test_everything_in_the_dialog_is_named_and_tab_leaves_the_key_field(program: Program) -> None:
    dialog = opened(program)
    names = [
        QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        for widget in dialog.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not widget.objectName().startswith("qt_")
    ]
    assert all(names)
    dialog.form.field.setFocus()
    QTest.keyClick(focused(program), Qt.Key.Key_Tab)
    assert not dialog.form.field.isAncestorOf(focused(program))
    close(dialog)


def test_every_profile_fits_the_actions_there_are(program: Program) -> None:
    actions, kept = program.context.actions, kept_keys(program.context.window)
    usual = wanted_keys(actions, program.context.preferences.load()).usual
    assert conflicts_of(usual) == ()
    for profile in profiles():
        assert set(profile.keys) <= set(actions.all())
        for action, keys in settle(usual, profile.keys).items():
            assert [check_key(action, key, kept) for key in keys] == list(keys)
            assert [QKeySequence(key).toString() for key in keys] == list(keys)


def test_no_profile_takes_an_action_s_last_key_unawares(program: Program) -> None:
    usual = wanted_keys(program.context.actions, program.context.preferences.load()).usual
    for profile in profiles():
        found = settle(usual, profile.keys)
        lost = [action for action, keys in usual.items() if keys and not found[action]]
        assert [action for action in lost if action not in profile.keys] == []
