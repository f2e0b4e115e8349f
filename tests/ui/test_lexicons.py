"""The user's rows of a lexicon: found by keys, opened in an editor, counted, and told if wrong."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, get_ident

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME, project_of
from ui.app import Program
from ui.controllers.project.projects import ProjectController
from ui.controllers.settings.lexicons import STATES
from ui.dialogs.lexicons import LexiconsDialog
from workbench.sentences.lexicons import PURPOSES
from workbench.services.settings import lexicons
from workbench.text.lexicons.catalogue import READERS
from workbench.text.lexicons.tables import built_in_text, header_of, is_row
from workbench.text.lexicons.user import user_folder


class Editor(QObject):
    """Takes what would be opened outside."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def editor() -> Iterator[Editor]:
    made = Editor()
    QDesktopServices.setUrlHandler("file", made, "take")  # type: ignore[arg-type]  # takes str
    yield made
    QDesktopServices.unsetUrlHandler("file")


def opened(program: Program) -> LexiconsDialog:
    """The dialog as the menu opens it; nothing is read yet."""
    program.context.actions["tools.lexicons"].trigger()
    (found,) = program.context.window.findChildren(LexiconsDialog)
    return found


@pytest.fixture
def wait_for_rows(program: Program, qtbot: QtBot) -> Callable[[], None]:
    """Wait until all tables are read."""
    return lambda: qtbot.waitUntil(lambda: not program.context.jobs.is_running(STATES))


@pytest.fixture
def dialog(program: Program, wait_for_rows: Callable[[], None]) -> Iterator[LexiconsDialog]:
    found = opened(program)
    wait_for_rows()
    yield found
    found.close()


@pytest.fixture
def come_back(
    dialog: LexiconsDialog, wait_for_rows: Callable[[], None], qtbot: QtBot
) -> Callable[[], None]:
    """Come back to the dialog, as from an editor, and wait until all is read again."""

    def come() -> None:
        qtbot.waitUntil(dialog.isActiveWindow)
        with qtbot.waitSignal(dialog.reading_wanted):
            QApplication.sendEvent(dialog, QEvent(QEvent.Type.ActivationChange))
        wait_for_rows()

    return come


def cells(dialog: LexiconsDialog) -> list[list[str]]:
    """What is shown, row by row."""
    items = [dialog.table.topLevelItem(n) for n in range(dialog.table.topLevelItemCount())]
    return [
        [item.text(column) for column in range(4)]
        for item in items
        if item is not None and not item.isHidden()
    ]


def own_file(name: str, *rows: str) -> Path:
    folder = user_folder()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text("\n".join(("\t".join(header_of(built_in_text(name))), *rows)), "utf-8")
    return path


def test_every_table_says_what_it_is_for() -> None:
    assert list(PURPOSES) == list(READERS)
    assert len(set(PURPOSES.values())) == len(PURPOSES)


def test_all_tables_are_listed_with_their_rows(dialog: LexiconsDialog) -> None:
    shown = cells(dialog)

    assert [name for name, *_ in shown] == [name.removesuffix(".tsv") for name in READERS]
    rows = sum(map(is_row, built_in_text("agencies.tsv").splitlines())) - 1
    assert ["agencies", PURPOSES["agencies.tsv"], f"{rows:,}", ""] in shown


def test_the_keyboard_works_before_and_while_the_tables_are_read(
    program: Program, editor: Editor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    readers, go_on = set[int](), Event()

    def slow(name: str) -> str:
        readers.add(get_ident())
        if len(readers) == 1 and name == "units.tsv":
            go_on.wait(JOB_TIME / 1000)
        return built_in_text(name)

    monkeypatch.setattr(lexicons, "built_in_text", slow)
    lexicons._rows.cache_clear()
    dialog = opened(program)
    assert [row for *row, _, _ in cells(dialog)] == [
        [name.removesuffix(".tsv"), purpose] for name, purpose in PURPOSES.items()
    ]
    try:
        qtbot.waitUntil(lambda: all(rows for _, _, rows, _ in cells(dialog)[:56]))
        assert [rows for name, _, rows, _ in cells(dialog) if name == "units"] == [""]
        QTest.keyClicks(dialog.filter, "units and")
        QTest.keyClick(dialog.filter, Qt.Key.Key_Down)
        assert dialog.chosen == "units.tsv"
        assert readers.isdisjoint({get_ident()})
        QTest.keyClick(dialog.filter, Qt.Key.Key_Return)
        assert editor.opened == [str(user_folder() / "units.tsv")]
    finally:
        go_on.set()
    qtbot.waitUntil(lambda: all(rows for _, _, rows, _ in cells(dialog)))
    dialog.close()


def test_who_leaves_while_the_tables_are_read_hears_no_more_of_them(
    program: Program, wait_for_rows: Callable[[], None]
) -> None:
    dialog = opened(program)
    QTest.keyClick(dialog.filter, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    wait_for_rows()


def test_words_and_enter_open_the_file_of_a_table_with_its_columns(
    dialog: LexiconsDialog, editor: Editor
) -> None:
    QTest.keyClicks(dialog.filter, "measure words")
    assert [name for name, *_ in cells(dialog)] == ["measure_words"]
    QTest.keyClick(dialog.filter, Qt.Key.Key_Return)

    path = user_folder() / "measure_words.tsv"
    assert editor.opened == [str(path)]
    *comment, header = path.read_text("utf-8").splitlines()
    assert header == "word"
    assert comment[0] == "# Chinese measure words."
    assert all(line.startswith("#") for line in comment)


def test_a_file_that_is_there_is_opened_as_it_is(dialog: LexiconsDialog, editor: Editor) -> None:
    path = own_file("measure_words.tsv", "艨")
    text = path.read_bytes()
    dialog.filter.setText("measure")
    dialog.open_button.click()

    assert (editor.opened, path.read_bytes()) == ([str(path)], text)


def test_the_folder_is_opened(dialog: LexiconsDialog, editor: Editor) -> None:
    dialog.folder_button.click()

    assert editor.opened == [str(user_folder())]
    assert user_folder().is_dir()


def test_who_comes_back_from_the_editor_sees_what_was_added(
    dialog: LexiconsDialog, come_back: Callable[[], None]
) -> None:
    dialog.filter.setText("measure")
    own_file("measure_words.tsv", "艨", "-" + built_in_text("measure_words.tsv").split()[-1])
    come_back()

    assert [own for *_, own in cells(dialog)] == ["+1 −1"]
    assert dialog.note.text() == "Your file adds 1 row and takes away 1 row."
    assert dialog.chosen == "measure_words.tsv"


def test_every_faulty_line_is_told_with_its_reason_and_the_others_count(
    dialog: LexiconsDialog, come_back: Callable[[], None]
) -> None:
    dialog.filter.setText("units")
    assert dialog.faults.isHidden()
    own_file("units.tsv", "acres\tspace", "acres\tarea\t\t\t英顷\t\tacrelets", "-acres")
    come_back()

    assert [own for *_, own in cells(dialog)] == ["+1 ⚠2"]
    assert dialog.note.text() == "Your file adds 1 row. ⚠ 2 lines are not used:"
    first, second = dialog.faults.toPlainText().splitlines()
    assert first.startswith("Line 2 of “units.tsv” has the unknown kind “space”.")
    assert second.startswith("Line 4 of “units.tsv” would take a row away")
    assert not dialog.faults.isHidden()
    assert QApplication.focusWidget() is dialog.filter
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.faults
    dialog.filter.setText("measure")
    assert dialog.faults.isHidden()


def test_a_file_with_other_columns_is_told_in_words(
    dialog: LexiconsDialog, come_back: Callable[[], None]
) -> None:
    dialog.filter.setText("units")
    own_file("units.tsv").write_text("unit\tof\n", "utf-8")
    come_back()

    assert [own for *_, own in cells(dialog)] == ["⚠"]
    assert dialog.note.text().startswith("⚠ Line 1 of “units.tsv” should name the columns")
    assert dialog.note.text().endswith("Nothing of your file is used.")
    assert dialog.faults.isHidden()


def test_a_file_of_no_table_is_listed_with_what_is_wrong(
    dialog: LexiconsDialog, come_back: Callable[[], None]
) -> None:
    user_folder().mkdir(parents=True)
    (user_folder() / "unit.tsv").write_text("unit\n", "utf-8")
    come_back()
    dialog.filter.setText("unit")
    last = dialog.table.topLevelItem(dialog.table.topLevelItemCount() - 1)
    assert last is not None
    dialog.table.setCurrentItem(last)

    assert "“unit.tsv” has the name of no lexicon" in dialog.note.text()
    (user_folder() / "unit.tsv").unlink()
    come_back()
    assert "unit" not in [name for name, *_ in cells(dialog)]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("acres\tspace",), "1 line of your lexicons is not used."),
        (("acres\tspace", "-acres"), "2 lines of your lexicons are not used."),
    ],
)
def test_faulty_lines_are_told_of_when_a_project_is_opened(
    program: Program, qtbot: QtBot, lines: tuple[str, ...], said: str
) -> None:
    own_file("units.tsv", *lines)
    open_again(program)

    told = program.context.window.status.message
    qtbot.waitUntil(lambda: "unknown kind “space”" in told.text())
    assert told.text().endswith(said)


def test_a_file_that_is_not_used_is_told_of_when_a_project_is_opened(
    program: Program, qtbot: QtBot
) -> None:
    own_file("units.tsv").write_text("unit\tof\n", "utf-8")
    open_again(program)

    told = program.context.window.status.message
    qtbot.waitUntil(lambda: "should name the columns" in told.text())
    assert told.text().endswith("Nothing of your file is used.")


def open_again(program: Program) -> None:
    path = project_of(program).path
    assert program.controllers[ProjectController].close()
    assert program.controllers[ProjectController].open_project(path)
