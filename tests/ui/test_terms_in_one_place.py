"""One list of all terms: the project's rows, the user's, the starter's, termbases and packs."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.projects import an_article
from tests.ui.test_terms import go_to, know, listed, of_project, panel_of, places_of
from tests.ui.window import ALT, CONTROL, SHIFT, choose_file, press, project_of, segments
from ui.app import Program
from ui.controllers.features import Made
from ui.controllers.project.projects import ProjectController
from ui.controllers.terms.dictionary import DictionaryController
from ui.controllers.terms.keeping import LOAD, TermKeeper
from ui.controllers.terms.own_terms import OwnTermsController
from ui.controllers.terms.records import RecordController, UserRecords
from ui.controllers.terms.termbases import TermbaseController
from ui.dialogs.term_forms import ConceptForm, TermForm
from ui.dialogs.termbases import TermbaseDialog, TermPreview
from ui.viewmodels.rows import Column, Mark, MarkStyle
from workbench.model.ids import SegmentId
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget
from workbench.services.exchange.glossaries import UserGlossary, write_glossary
from workbench.services.terms.service import PROJECT, STARTER, USER

Key = Qt.Key
KERRY = GlossaryEntry(
    EntryKind.PERSON,
    china="克里",
    taiwan="柯瑞",
    hong_kong="克里",
    english="John F. Kerry",
    note="The envoy",
    unless=("~米亚",),
    later="Kerry",
    title="Special Envoy",
    avoid=("Carrie", "Kery"),
    authority="State Department",
)


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.addWidget(program.context.window)
    return program


def rows(program: Program) -> list[GlossaryEntry]:
    return [term.entry for term in project_of(program).session.read.terms()]


def open_dialog(program: Program, qtbot: QtBot, key: Key = Key.Key_G) -> TermbaseDialog:
    press(program, key, CONTROL | ALT)
    dialog = of_project(program)[TermbaseController].dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def top(kind: type[Made]) -> Made:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def show_place(dialog: TermbaseDialog, key: str, qtbot: QtBot) -> None:
    dialog.go_to(key)
    assert dialog.key == key
    qtbot.waitUntil(lambda: bool(dialog.shown))


def told(program: Program) -> list[str]:
    """What the panel says below its terms."""
    model = panel_of(program).terms.tree.model()
    terms = [model.index(row, 0) for row in range(model.rowCount())]
    return [
        str(model.index(row, 0, term).data())
        for term in terms
        for row in range(model.rowCount(term))
    ]


def text_of(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return "" if item is None else item.text()


def test_the_rows_of_project_user_and_starter_are_listed_with_their_origin(
    program: Program, qtbot: QtBot
) -> None:
    program.controllers[UserRecords].add(
        [GlossaryEntry(EntryKind.WORD, china="抵达", english="arrive in")]
    )
    know(program, GlossaryEntry(EntryKind.PERSON, china="克里", english="John Kerry"))
    go_to(program, "克里周日抵达")

    qtbot.waitUntil(lambda: places_of(program, "克里") == {PROJECT, STARTER})
    qtbot.waitUntil(lambda: places_of(program, "抵达") == {USER})
    said = told(program)
    assert "This project, Starter" in said
    assert "My terms" in said
    assert [c for c, _ in listed(program)].count("克里") == 1


def test_a_term_of_the_user_s_rows_is_underlined_and_inserted_by_its_key(
    program: Program, qtbot: QtBot
) -> None:
    program.controllers[UserRecords].add(
        [GlossaryEntry(EntryKind.WORD, china="抵达", english="arrive in")]
    )
    segment = go_to(program, "克里周日抵达")
    qtbot.waitUntil(lambda: ("抵达", "arrive in") in listed(program))
    number = [english for _, english in listed(program)].index("arrive in")

    press(program, Key(Key.Key_1 + number), CONTROL | SHIFT)

    assert program.context.window.pairs.editor.text() == "arrive in"
    qtbot.waitUntil(
        lambda: "arrive in" in [each.tip for each in marks(program, segment.id, MarkStyle.THIN)]
    )


def marks(program: Program, segment: SegmentId, style: MarkStyle) -> list[Mark]:
    content = project_of(program).rows.contents([segment])[segment]
    return [mark for mark in content.marks.get(Column.SOURCE, ()) if mark.style is style]


def test_one_dialog_lists_rows_termbases_and_packs(program: Program, qtbot: QtBot) -> None:
    know(program, KERRY)
    dialog = open_dialog(program, qtbot)
    names = [dialog.list.item(n).text() for n in range(dialog.list.count())]

    assert names[:3] == ["This project", "My terms", "My termbase"]
    assert names[-1] == "Starter"
    assert dialog.key == PROJECT
    qtbot.waitUntil(lambda: bool(dialog.shown))
    cells = [text_of(dialog.table, 0, column) for column in range(7)]
    assert cells == [
        *("克里", "柯瑞 / 克里", "John F. Kerry", "Kerry"),
        *("Carrie; Kery", "person", "The envoy"),
    ]
    show_place(dialog, STARTER, qtbot)
    assert len(dialog.shown) > 300
    dialog.close()


def test_a_row_is_edited_as_a_concept_by_keys_and_keeps_the_rest(
    program: Program, qtbot: QtBot
) -> None:
    know(program, KERRY)
    dialog = open_dialog(program, qtbot)
    qtbot.waitUntil(lambda: bool(dialog.shown))

    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Key.Key_Return)
    form = top(ConceptForm)
    assert [text_of(form.forms, row, 1) for row in range(5)] == [
        *("克里", "柯瑞", "克里", "John F. Kerry", "Kerry")
    ]
    qtbot.waitUntil(form.isActiveWindow)
    form.note.setFocus()
    form.note.setText("The climate envoy")
    QTest.keyClick(form.note, Key.Key_Return)

    (after,) = rows(program)
    assert after.note == "The climate envoy"
    assert after.unless == KERRY.unless
    assert (after.title, after.avoid, after.authority) == (
        *(KERRY.title, KERRY.avoid, KERRY.authority),
    )
    qtbot.waitUntil(lambda: dialog.shown[0].concept.note == "The climate envoy")
    dialog.close()
    program.context.actions["edit.undo"].trigger()
    assert rows(program) == [KERRY]


def test_what_a_row_cannot_keep_is_told_and_nothing_is_lost(program: Program, qtbot: QtBot) -> None:
    know(program, KERRY)
    dialog = open_dialog(program, qtbot)
    qtbot.waitUntil(lambda: bool(dialog.shown))
    QTest.keyClick(dialog.table, Key.Key_F2)
    form = top(ConceptForm)

    form.forms.add_empty()
    last = form.forms.rowCount() - 1
    form.forms.setItem(last, 1, QTableWidgetItem("Kerry, John"))
    status = form.forms.cellWidget(last, 2)
    assert isinstance(status, QComboBox)
    status.setCurrentIndex(0)  # preferred, as there is one already
    form.accept()

    assert form.isVisible()
    assert "one English" in form.hint.text()
    assert rows(program) == [KERRY]
    form.reject()
    dialog.close()


def test_terms_are_added_and_removed_in_the_user_s_rows(program: Program, qtbot: QtBot) -> None:
    dialog = open_dialog(program, qtbot)
    dialog.go_to(USER)
    QTest.keyClick(dialog, Key.Key_Insert)
    form = top(ConceptForm)
    form.forms.setItem(0, 1, QTableWidgetItem("气候特使"))
    form.forms.setItem(3, 1, QTableWidgetItem("climate envoy"))
    form.accept()

    kept = UserGlossary.beside(program.context.preferences.path)
    assert [(e.china, e.english) for e in kept.load()] == [("气候特使", "climate envoy")]
    qtbot.waitUntil(lambda: len(dialog.shown) == 1)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Key.Key_Delete)
    assert kept.load() == ()
    dialog.close()


def test_the_project_s_terms_become_a_termbase_and_undo_brings_them_back(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    know(program, KERRY, GlossaryEntry(EntryKind.WORD, china="抵达", english="arrive in"))
    before, file = rows(program), tmp_path / "desk.dzt"
    keeper = of_project(program)[TermKeeper]
    go_to(program, "克里周日抵达")

    program.context.actions["termbase.turn"].trigger()
    choose_file(file)
    qtbot.waitUntil(lambda: not rows(program))
    qtbot.waitUntil(lambda: places_of(program, "抵达") == {str(file)})
    qtbot.waitUntil(lambda: KERRY in program.context.conversions.shared.termbases)

    program.context.actions["edit.undo"].trigger()
    assert rows(program) == before
    qtbot.waitUntil(lambda: places_of(program, "抵达") == {PROJECT, str(file)})
    program.context.actions["edit.redo"].trigger()
    assert not rows(program)
    assert str(file) in {each.key for each in keeper.places}


@pytest.mark.parametrize("name", ["out.tsv", "out.tbx", "out.dzt"])
def test_a_termbase_comes_back_into_the_project_without_loss(
    program: Program, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    know(program, KERRY)
    termbase, out = tmp_path / "desk.dzt", tmp_path / name
    go_to(program, "克里周日抵达")
    program.context.actions["termbase.turn"].trigger()
    choose_file(termbase)
    qtbot.waitUntil(lambda: places_of(program, "克里") == {str(termbase), STARTER})

    controller = of_project(program)[TermbaseController]
    if name == "out.dzt":
        out = termbase
    else:
        controller.open(str(termbase)).export_wanted.emit(str(termbase))
        choose_file(out)
        qtbot.waitUntil(out.exists)
    controller.open().import_wanted.emit(PROJECT)
    choose_file(out)
    qtbot.waitUntil(lambda: bool([w for w in QApplication.topLevelWidgets() if shows(w)]))
    top(TermPreview).accept()

    assert rows(program) == [KERRY]
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog):
            dialog.close()


def shows(widget: QWidget) -> bool:
    return isinstance(widget, TermPreview) and widget.isVisible()


def test_checks_and_conversion_follow_the_user_s_termbase(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    board = project_of(program).board
    segment = next(s for s in segments(program) if "克里周日" in s.source)
    other = GlossaryEntry(
        EntryKind.WORD, china="抵达", taiwan="抵臨", english="arrive in", avoid=("get to",)
    )
    know(program, other)
    program.context.execute(SetTarget(segment.id, "Kerry will get to Beijing on Sunday."))

    def codes() -> set[str]:
        return {each.finding.code for each in board.of(segment.id)}

    qtbot.waitUntil(lambda: "term.avoid" in codes())
    program.context.actions["termbase.turn"].trigger()
    choose_file(tmp_path / "desk.dzt")
    qtbot.waitUntil(lambda: other in program.context.conversions.shared.termbases)

    assert project_of(program).conversion.usage.glossary.termbases
    qtbot.waitUntil(lambda: not board.is_working and "term.avoid" in codes())
    program.context.execute(SetTarget(segment.id, "Kerry will arrive in Beijing on Sunday."))
    qtbot.waitUntil(lambda: "term.avoid" not in codes())


def test_a_term_goes_where_the_last_one_went(program: Program, qtbot: QtBot) -> None:
    go_to(program, "克里周日抵达")
    press(program, Key.Key_T, CONTROL | ALT)
    form = top(TermForm)
    assert form.place.currentText() == "This project"
    form.chinese.setText("气候特使")
    form.place.setCurrentIndex(form.place.findData(USER))
    form.accept()
    assert [e.china for e in program.controllers[RecordController].entries(USER)] == ["气候特使"]

    press(program, Key.Key_T, CONTROL | ALT)

    assert top(TermForm).place.currentText() == "My terms"
    assert program.context.preferences.load().term_place == USER
    top(TermForm).reject()
    qtbot.waitUntil(lambda: not of_project(program)[TermKeeper].jobs.is_running(LOAD))


def test_without_a_project_the_user_s_terms_are_there(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.controllers[ProjectController].close()
    table = tmp_path / "mine.tsv"
    write_glossary(table, [KERRY])

    press(program, Key.Key_G, CONTROL | ALT)
    controller = program.controllers[OwnTermsController]
    dialog = controller.dialog
    assert dialog is not None
    names = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert names == ["My terms", "Starter"]
    dialog.import_wanted.emit(USER)
    choose_file(table)
    qtbot.waitUntil(lambda: bool([w for w in QApplication.topLevelWidgets() if shows(w)]))
    top(TermPreview).accept()

    qtbot.waitUntil(lambda: [each.concept.note for each in dialog.shown] == ["The envoy"])
    assert UserGlossary.beside(program.context.preferences.path).load() == (KERRY,)
    dialog.close()


def test_idioms_are_marked_on_request_and_that_is_kept(program: Program, qtbot: QtBot) -> None:
    session = project_of(program).session
    session.execute(AddArticle(an_article("谈判", "双方争分夺秒，不能守株待兔。"), "three.txt"))
    segment = go_to(program, "争分夺秒")
    dictionary = of_project(program)[DictionaryController]
    assert not marks(program, segment.id, MarkStyle.DASHED)

    with qtbot.waitSignal(dictionary.loaded):
        program.context.actions["dictionary.mark_idioms"].trigger()
    qtbot.waitUntil(lambda: len(marks(program, segment.id, MarkStyle.DASHED)) == 2)
    first, second = marks(program, segment.id, MarkStyle.DASHED)
    assert segment.source[first.start : first.end] == "争分夺秒"
    assert segment.source[second.start : second.end] == "守株待兔"
    assert "shǒuzhūdàitù" in second.tip.replace(" ", "").replace("'", "").lower()
    assert "literally: " in second.tip
    assert "means: " in second.tip
    assert program.context.preferences.load().idioms

    program.context.actions["dictionary.mark_idioms"].trigger()
    assert not marks(program, segment.id, MarkStyle.DASHED)
    assert not program.context.preferences.load().idioms


def test_marked_idioms_have_their_entry_in_the_dictionary(program: Program, qtbot: QtBot) -> None:
    session = project_of(program).session
    session.execute(AddArticle(an_article("谈判", "双方不能守株待兔。"), "three.txt"))
    segment = go_to(program, "守株待兔")
    at = segment.source.index("守株")
    program.context.window.pairs.select(segment.id, Column.SOURCE, at, at)

    press(program, Key.Key_F1, CONTROL)

    panel = panel_of(program).dictionary
    qtbot.waitUntil(lambda: bool(panel.shown))
    text = panel.page.toPlainText()
    assert "literally" in text
    assert "means" in text
