"""A translator's morning, part two: terms and the dictionary, by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window import ALT, CONTROL, SHIFT, press, project_of, segments, write
from ui.app import Program
from ui.controllers.features import Built
from ui.controllers.going.navigation import NavigationController
from ui.controllers.terms.dictionary import DictionaryController
from ui.controllers.terms.files import TermFileController
from ui.controllers.terms.keeping import LOAD, TermKeeper
from ui.controllers.terms.panels import TermPanels
from ui.controllers.terms.termbases import TermbaseController
from ui.dialogs.term_forms import TermForm
from ui.dialogs.termbases import LicenceDialog, TermPreview
from ui.viewmodels.rows import Column, MarkStyle
from workbench.model.language import Variant
from workbench.model.segment import Segment
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.services.commands.terms import AddTerms
from workbench.services.terms.own_dictionaries import OwnDictionaries
from workbench.services.terms.service import STARTER
from workbench.terms.packs import packs

Key = Qt.Key


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.addWidget(program.context.window)
    return program


def go_to(program: Program, words: str) -> Segment:
    found = next(s for s in segments(program) if words in s.source)
    assert program.controllers[NavigationController].go_to(found.id)
    return found


def panel_of(program: Program) -> TermPanels:
    return program.controllers.built[TermPanels]


def know(program: Program, *entries: GlossaryEntry) -> None:
    assert program.context.execute(AddTerms(entries))


def listed(program: Program) -> list[tuple[str, str]]:
    return [(line.chinese, line.english) for line in panel_of(program).terms.lines]


def places_of(program: Program, chinese: str) -> set[str]:
    """Where the terms listed for a Chinese form come from."""
    lines = [line for line in panel_of(program).terms.lines if line.chinese == chinese]
    return {key.termbase for line in lines for key in (line.key, *line.also)}


def test_terms_of_the_active_segment_are_listed_and_inserted_by_key(
    program: Program, qtbot: QtBot
) -> None:
    know(
        program,
        GlossaryEntry(EntryKind.PERSON, china="克里", english="John Kerry", avoid=("Carrie",)),
    )
    go_to(program, "克里周日抵达")
    qtbot.waitUntil(lambda: ("克里", "John Kerry") in listed(program))
    number = [english for _, english in listed(program)].index("John Kerry")

    press(program, Key(Key.Key_1 + number), CONTROL | SHIFT)

    assert program.context.window.pairs.editor.text() == "John Kerry"

    def struck() -> list[str]:
        flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        found = panel_of(program).terms.tree.findItems("Carrie", flags)
        return [each.text(0) for each in found if each.font(0).strikeOut()]

    qtbot.waitUntil(lambda: struck() == ["Carrie"])  # more of the seed packs may come meanwhile


def test_terms_listed_while_another_panel_stands_before_them_are_whole_once_they_show(
    program: Program, qtbot: QtBot
) -> None:
    know(program, GlossaryEntry(EntryKind.WORD, china="克里周日", english="Kerry on Sunday"))
    go_to(program, "克里周日抵达")
    qtbot.waitUntil(lambda: ("克里周日", "Kerry on Sunday") in listed(program))

    program.context.window.docks["terms"].raise_()
    tree = panel_of(program).terms.tree
    qtbot.waitUntil(tree.isVisible)

    item = tree.findItems("克里周日", Qt.MatchFlag.MatchContains)[0]
    needed = QFontMetrics(item.font(0)).horizontalAdvance(item.text(0))
    assert tree.columnWidth(0) > needed + tree.indentation()


def test_a_term_is_underlined_in_every_row_and_the_mark_has_its_english(
    program: Program, qtbot: QtBot
) -> None:
    know(program, GlossaryEntry(EntryKind.PERSON, china="克里", english="John Kerry"))
    segment = go_to(program, "克里周日抵达")
    rows = project_of(program).rows

    def tips() -> list[str]:
        content = rows.contents([segment.id])[segment.id]
        marks = content.marks[Column.SOURCE]
        return [mark.tip for mark in marks if mark.style is MarkStyle.THIN]

    qtbot.waitUntil(lambda: "John Kerry" in tips())


def test_a_term_added_by_key_is_seen_at_once_in_the_next_row(
    program: Program, qtbot: QtBot
) -> None:
    first = go_to(program, "克里周日抵达")
    write(program, "John Kerry arrived.")
    pairs = program.context.window.pairs
    pairs.select(
        first.id, Column.SOURCE, first.source.index("克里"), first.source.index("克里") + 2
    )
    pairs.editor.select(0, len("John Kerry"))

    press(program, Key.Key_T, CONTROL | ALT)
    form = next(w for w in QApplication.topLevelWidgets() if isinstance(w, TermForm))
    assert (form.chinese.text(), form.english.text()) == ("克里", "John Kerry")
    QTest.keyClick(form.english, Key.Key_Return)
    go_to(program, "氣候變化不等人")

    qtbot.waitUntil(lambda: ("克里", "John Kerry") in listed(program))


def test_a_term_can_go_into_the_user_s_termbase_and_be_removed_from_the_panel(
    program: Program, qtbot: QtBot
) -> None:
    keeper = program.controllers.project_features.built[TermKeeper]
    go_to(program, "克里周日抵达")
    program.context.actions["term.add"].trigger()
    form = next(w for w in QApplication.topLevelWidgets() if isinstance(w, TermForm))
    form.chinese.setText("克里")
    form.english.setText("John Kerry")
    form.place.setCurrentIndex(form.place.findData(keeper.book.own.key))
    form.accept()
    qtbot.waitUntil(lambda: keeper.book.own.key in places_of(program, "克里"))
    assert keeper.book.own.path is not None
    assert keeper.book.own.path.exists()

    tree = panel_of(program).terms.tree
    tree.setCurrentIndex(tree.model().index(0, 0))
    QTest.keyClick(tree, Key.Key_Delete)

    qtbot.waitUntil(lambda: places_of(program, "克里") == {STARTER})


def test_the_dictionary_tells_what_stands_at_the_cursor(program: Program, qtbot: QtBot) -> None:
    segment = go_to(program, "克里周日抵达")
    at = segment.source.index("抵达")
    program.context.window.pairs.select(segment.id, Column.SOURCE, at, at)

    press(program, Key.Key_F1, CONTROL)

    panel = panel_of(program).dictionary
    qtbot.waitUntil(lambda: bool(panel.shown))
    assert (panel.shown[0].start, panel.shown[0].end) == (at, at + 2)
    assert "dǐdá" in panel.page.toPlainText().replace(" ", "")
    assert "抵達" in panel.page.toPlainText()


def of_project(program: Program) -> Built:
    return program.controllers.project_features.built


def test_a_pack_is_turned_on_after_its_licence_was_shown(program: Program, qtbot: QtBot) -> None:
    segment = go_to(program, "克里周日抵达")
    keeper, controller = of_project(program)[TermKeeper], of_project(program)[TermbaseController]
    press(program, Key.Key_Y, CONTROL | ALT)
    dialog = controller.dialog
    assert dialog is not None
    pack = packs()[0]
    row = next(n for n in range(dialog.list.count()) if dialog.list.item(n).text() == pack.title)
    dialog.list.setCurrentRow(row)
    qtbot.waitUntil(lambda: bool(dialog.shown))

    dialog.list.item(row).setCheckState(Qt.CheckState.Checked)
    licence = next(w for w in QApplication.topLevelWidgets() if isinstance(w, LicenceDialog))
    assert not any(each.pack == pack.id and each.on for each in keeper.places)
    licence.accept()

    assert any(each.pack == pack.id and each.on for each in keeper.places)
    qtbot.waitUntil(lambda: not keeper.jobs.is_running(LOAD))
    dialog.close()
    assert segment.source


def test_terms_are_taken_from_a_file_after_a_look_and_written_as_tbx(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    keeper, controller = of_project(program)[TermKeeper], of_project(program)[TermbaseController]
    own = keeper.book.own.key
    go_to(program, "克里周日抵达")
    table, written = tmp_path / "terms.csv", tmp_path / "out.tbx"
    table.write_text("zh-CN,en\n克里,John Kerry\n", "utf-8")
    controller.open()

    files = of_project(program)[TermFileController]
    files.import_file(own, table)
    qtbot.waitUntil(lambda: any(isinstance(w, TermPreview) for w in QApplication.topLevelWidgets()))
    preview = next(w for w in QApplication.topLevelWidgets() if isinstance(w, TermPreview))
    assert own not in places_of(program, "克里")
    preview.accept()
    qtbot.waitUntil(lambda: own in places_of(program, "克里"))

    files.export_file(own, written, "")
    qtbot.waitUntil(written.exists)
    qtbot.waitUntil(lambda: "John Kerry" in written.read_text("utf-8"))


def test_a_user_s_own_dictionary_is_asked_first_and_kept(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "newer.u8"
    file.write_text(
        "新質生產力 新质生产力 [xin1 zhi4 sheng1 chan3 li4] /new quality productive forces/\n",
        "utf-8",
    )
    dictionary = of_project(program)[DictionaryController]

    with qtbot.waitSignal(dictionary.loaded):
        dictionary.add(file)
    dictionary.look_up("发展新质生产力", 3, Variant.CHINA)

    panel = panel_of(program).dictionary
    qtbot.waitUntil(lambda: "new quality productive forces" in panel.page.toPlainText())
    folder = of_project(program)[TermKeeper].book.folder
    assert len(list(OwnDictionaries(folder).all())) == 1
