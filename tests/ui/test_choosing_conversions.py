"""The conversion column: doubts, candidates, choices, glossaries; driven by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QTableWidgetItem
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME, segments
from ui.app import Program
from ui.controllers.conversion.choosing import ConversionChoiceController
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.importing import JOB as IMPORT
from ui.controllers.project.importing import ImportController
from ui.controllers.terms.records import RecordController
from ui.controllers.terms.termbases import TermbaseController
from ui.dialogs.term_forms import ConceptForm
from ui.dialogs.termbases import TermbaseDialog, TermPreview
from ui.viewmodels.rows import Column, MarkStyle
from ui.widgets.candidate_popup import CandidatePopup
from workbench.model.choice import ChoiceScope
from workbench.model.segment import Segment
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.services.exchange.glossaries import UserGlossary
from workbench.services.terms.service import PROJECT, USER

ARTICLE = """<title>克里访华</title><p>克里周日抵达北京。他说：“发。”</p><p>发，这是软件。</p>"""


@pytest.fixture
def opened(program: Program, tmp_path: Path, qtbot: QtBot) -> Program:
    page = tmp_path / "page.html"
    page.write_text(f'<html lang="zh-CN">{ARTICLE}</html>', "utf-8")
    program.controllers[ImportController].import_sources([str(page)])
    qtbot.waitUntil(lambda: not program.context.jobs.is_running(IMPORT), timeout=JOB_TIME)
    assert any("软件" in s.source for s in segments(program))
    return program


def find(program: Program, words: str) -> Segment:
    return next(s for s in segments(program) if words in s.source)


def shown(program: Program, segment: Segment) -> str:
    project = program.context.project
    assert project is not None
    return project.rows.contents([segment.id])[segment.id].texts.get(Column.CONVERSION, "")


def wait_for(program: Program, segment: Segment, words: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: words in shown(program, segment), timeout=JOB_TIME)


def popup(program: Program) -> CandidatePopup:
    found = program.controllers[ConversionChoiceController].popup
    assert found is not None
    assert found.isVisible()
    return found


def press(program: Program, action_id: str) -> None:
    program.context.actions[action_id].trigger()


def go_to(program: Program, segment: Segment) -> None:
    assert program.controllers[NavigationController].go_to(segment.id)


def test_what_is_in_doubt_and_what_a_region_says_otherwise_is_marked(
    opened: Program, qtbot: QtBot
) -> None:
    segment = find(opened, "软件")
    project = opened.context.project
    assert project is not None

    def looks() -> dict[str, MarkStyle]:
        row = project.rows.contents([segment.id])[segment.id]
        text = row.texts.get(Column.CONVERSION, "")
        return {text[m.start : m.end]: m.style for m in row.marks[Column.CONVERSION]}

    qtbot.waitUntil(
        lambda: looks() == {"發": MarkStyle.WAVE, "軟體": MarkStyle.DOTTED}, timeout=JOB_TIME
    )
    row = project.rows.contents([segment.id])[segment.id]
    tips = [mark.tip for mark in row.marks[Column.CONVERSION]]
    assert "no word decided" in tips[0]
    assert "髮" in tips[0]


def test_the_keys_go_from_doubt_to_doubt_through_all_rows(opened: Program, qtbot: QtBot) -> None:
    go_to(opened, find(opened, "里访华"))

    seen = []
    for _ in range(5):
        press(opened, "conversion.next_doubt")
        qtbot.waitUntil(
            lambda: (
                (p := opened.controllers[ConversionChoiceController].popup) is not None
                and p.isVisible()
            ),
            timeout=JOB_TIME,
        )
        seen.append(popup(opened).accessibleName().removeprefix("Candidates for "))
        popup(opened).close()

    assert seen[:5] == ["克里", "克里", "“", "发", "”"]


def test_one_digit_chooses_here_and_undo_takes_it_back(opened: Program, qtbot: QtBot) -> None:
    segment = find(opened, "软件")
    go_to(opened, segment)
    wait_for(opened, segment, "發，", qtbot)

    press(opened, "conversion.next_doubt")
    QTest.keyClick(popup(opened).list, Qt.Key.Key_2)

    wait_for(opened, segment, "髮，這是軟體。", qtbot)
    assert "“發。”".replace("“", "「").replace("”", "」") in shown(opened, find(opened, "发。”"))
    press(opened, "edit.undo")
    wait_for(opened, segment, "發，這是軟體。", qtbot)


@pytest.mark.parametrize(
    ("key", "scope"),
    [(Qt.Key.Key_A, ChoiceScope.ARTICLE), (Qt.Key.Key_P, ChoiceScope.PROJECT)],
)
def test_a_choice_can_reach_the_article_or_the_project(
    opened: Program, qtbot: QtBot, key: Qt.Key, scope: ChoiceScope
) -> None:
    segment = find(opened, "软件")
    go_to(opened, segment)
    wait_for(opened, segment, "發，", qtbot)
    press(opened, "conversion.choose")

    QTest.keyClick(popup(opened).list, key)
    assert popup(opened).scope is scope
    popup(opened).choose(2)

    wait_for(opened, find(opened, "发。”"), "髮。", qtbot)


def test_delete_goes_back_to_the_rule(opened: Program, qtbot: QtBot) -> None:
    segment = find(opened, "软件")
    go_to(opened, segment)
    wait_for(opened, segment, "發，", qtbot)
    press(opened, "conversion.choose")
    popup(opened).choose(2)
    wait_for(opened, segment, "髮，", qtbot)

    press(opened, "conversion.choose")
    QTest.keyClick(popup(opened).list, Qt.Key.Key_Delete)

    wait_for(opened, segment, "發，", qtbot)


def test_a_click_on_a_mark_opens_its_candidates_and_a_name_can_be_refused(
    opened: Program, qtbot: QtBot
) -> None:
    segment = find(opened, "里访华")
    project = opened.context.project
    assert project is not None
    qtbot.waitUntil(
        lambda: bool(project.rows.contents([segment.id])[segment.id].marks[Column.CONVERSION]),
        timeout=JOB_TIME,
    )
    pairs = opened.context.window.pairs
    pairs.viewport().repaint()
    words = pairs.pointer.words_on_screen(segment.id, Column.CONVERSION, 0, 2)
    assert words is not None
    place = pairs.viewport().mapFromGlobal(words.center())

    QTest.mouseClick(pairs.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    popup(opened).choose(2)

    wait_for(opened, segment, "克里訪華", qtbot)


def test_names_and_marks_can_be_left_as_they_are(opened: Program, qtbot: QtBot) -> None:
    segment = find(opened, "发。”")
    wait_for(opened, segment, "凱瑞週日抵達北京。他說：「發。」", qtbot)

    press(opened, "conversion.use_punctuation")
    wait_for(opened, segment, "“發。”", qtbot)
    press(opened, "conversion.use_glossary")
    wait_for(opened, segment, "克里週日", qtbot)


def test_a_record_of_the_project_wins_and_is_undone(opened: Program, qtbot: QtBot) -> None:
    segment = find(opened, "发。”")
    dialog = terms(opened)
    dialog.edit_wanted.emit(PROJECT, None)
    form = next(child for child in dialog.children() if isinstance(child, ConceptForm))
    for row, text in enumerate(("克里", "柯瑞")):
        form.forms.setItem(row, 1, QTableWidgetItem(text))
    form.accept()

    wait_for(opened, segment, "柯瑞週日", qtbot)
    assert opened.controllers[RecordController].entries(PROJECT)[0].taiwan == "柯瑞"
    dialog.close()
    press(opened, "edit.undo")
    wait_for(opened, segment, "凱瑞週日", qtbot)


def terms(program: Program) -> TermbaseDialog:
    """The dialog of terms, opened by its action."""
    press(program, "tools.glossary")
    dialog = program.controllers[TermbaseController].dialog
    assert dialog is not None
    return dialog


def preview_of(qtbot: QtBot) -> TermPreview:
    """The preview of a file that is being read."""

    def shown() -> list[TermPreview]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, TermPreview)]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


@pytest.mark.parametrize("name", ["own.tsv", "own.tbx"])
def test_the_users_records_hold_in_every_project_and_travel_in_files(
    opened: Program, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    entry = GlossaryEntry(EntryKind.PLACE, china="北京", taiwan="北平", english="Beijing")
    records, file = opened.controllers[RecordController], tmp_path / name
    kept = UserGlossary.beside(opened.context.preferences.path)
    records.add(USER, (entry,))
    records.export_file(USER, file)
    qtbot.waitUntil(file.exists)
    records.change(USER, entry, None)
    assert kept.load() == ()

    records.import_file(USER, file)
    preview_of(qtbot).accept()

    wait_for(opened, find(opened, "发。”"), "抵達北平", qtbot)
    assert (entry.china, entry.taiwan) in {(each.china, each.taiwan) for each in kept.load()}


def test_a_file_that_is_no_glossary_is_told(opened: Program, qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "bad.tsv"
    bad.write_text("a\tb\n", "utf-8")

    opened.controllers[RecordController].import_file(USER, bad)

    def boxes() -> list[QMessageBox]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]

    qtbot.waitUntil(lambda: bool(boxes()))
    (box,) = boxes()
    assert "names its columns" in box.text()
    box.close()
