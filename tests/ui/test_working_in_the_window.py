"""A translator at work: the real window, real keys, a real file, nothing saved by hand."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from resources import sample_article, sample_articles
from tests.loopback import Loopback, english, serving
from tests.ui.window import end
from ui.app import Program
from ui.controllers.going.listing import ListingController
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.exporting import ExportController
from ui.controllers.project.importing import ImportController
from ui.controllers.project.projects import ProjectController
from ui.controllers.project.safekeeping import SafekeepingController
from ui.controllers.settings.viewing import ViewController
from ui.controllers.writing.drafting import DraftController
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.prompts import HighlightPrompt, TextPrompt
from ui.dialogs.reports import Report
from ui.viewmodels.open_project import OpenProject
from ui.viewmodels.rows import Column
from ui.viewmodels.scope import Scope
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Role, Segment, Status
from workbench.services.exchange.exporting import ExportChoice
from workbench.services.exchange.wishes import ExportWish
from workbench.services.plugins import load_api
from workbench.services.settings.preferences import PreferenceStore

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
JOB_TIME = 10_000
T = TypeVar("T", bound=QWidget)


@pytest.fixture
def store(tmp_path: Path) -> PreferenceStore:
    store = PreferenceStore(tmp_path / "preferences.json")
    store.change(author="Ann", theme="light")
    return store


@pytest.fixture
def start(qapp: QApplication, store: PreferenceStore) -> Iterator[Callable[[], Program]]:
    """Start the program as often as wanted; each is closed in the end."""
    started: list[Program] = []

    def begin() -> Program:
        program = Program(qapp, store, load_api().api)
        started.append(program)
        program.open([], sample=False)
        return program

    yield begin
    for program in started:
        program.controllers[ProjectController].close()
        end(program)


@pytest.fixture
def program(start: Callable[[], Program], project_path: Path, qtbot: QtBot) -> Program:
    """The program with the sample article in a project."""
    made = start()
    assert made.controllers[ProjectController].open_project(project_path)
    bring_in(made, [str(sample_article())], qtbot)
    return made


def bring_in(program: Program, names: list[str], qtbot: QtBot) -> None:
    program.controllers[ImportController].import_sources(names)
    qtbot.waitUntil(lambda: not program.context.jobs.is_running("import"), timeout=JOB_TIME)


def project_of(program: Program) -> OpenProject:
    assert program.context.project is not None
    return program.context.project


def segments(program: Program) -> list[Segment]:
    session = project_of(program).session
    return [s for a in session.read.articles() for s in session.read.segments_of(a.id)]


def segment_of(program: Program, role: Role, number: int = 0) -> Segment:
    return [s for s in segments(program) if s.role is role][number]


def active(program: Program) -> Segment:
    found = program.context.active
    assert found is not None
    return project_of(program).session.read.segment(found)


def press(program: Program, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Press a key where the focus is, as a shortcut or not."""
    QTest.keyClick(QApplication.focusWidget() or program.context.window, key, modifiers)


def write(program: Program, text: str) -> None:
    QTest.keyClicks(program.context.window.pairs.editor, text)


def first_line(report: Report) -> str:
    item = report.table.topLevelItem(0)
    assert item is not None
    return item.text(0)


def in_the_file(path: Path) -> dict[int, tuple[str, str]]:
    """What another program finds: target and status by segment."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        rows = connection.execute("SELECT id, target, status FROM segment").fetchall()
    return {row[0]: (row[1], row[2]) for row in rows}


def dialog_of(program: Program, kind: type[T]) -> T:
    found = [each for each in program.context.window.findChildren(kind) if each.isVisible()]
    assert found, kind
    return found[-1]


def test_the_article_opens_at_its_first_open_segment(program: Program) -> None:
    assert active(program).role is Role.HEADLINE
    assert program.context.window.stack.currentWidget() is program.context.window.pairs
    assert "0 of" in program.context.window.status.done.text()


def test_confirming_goes_on_to_the_next_open_segment_past_what_is_no_work(
    program: Program,
) -> None:
    confirmed = []
    for number in range(4):
        confirmed.append(active(program))
        write(program, f"Paragraph {number}.")
        press(program, Qt.Key.Key_Return, CONTROL)

    statuses = [project_of(program).session.read.segment(s.id).status for s in confirmed]
    assert statuses == [Status.TRANSLATED] * 4
    assert all(s.role.is_work for s in confirmed)
    assert any(
        s.role is Role.RELATED
        for s in segments(program)[: segments(program).index(active(program))]
    )


def test_every_keystroke_is_in_the_file_without_saving(
    program: Program, project_path: Path, qtbot: QtBot
) -> None:
    first = active(program)
    write(program, "Ferries return.")

    qtbot.waitUntil(
        lambda: in_the_file(project_path)[first.id][0] == "Ferries return.", timeout=JOB_TIME
    )
    assert "saved" in program.context.window.status.saved.text()


def test_leaving_the_cell_saves_at_once(program: Program, project_path: Path) -> None:
    first = active(program)
    write(program, "Ferries return.")
    press(program, Qt.Key.Key_Down, CONTROL)

    assert in_the_file(project_path)[first.id] == ("Ferries return.", "draft")


def test_closing_the_window_keeps_everything_and_comes_back_to_the_same_place(
    program: Program, start: Callable[[], Program], project_path: Path
) -> None:
    program.controllers[ListingController].next()
    place = active(program).id
    write(program, "Half a sen")
    program.context.window.close()
    assert in_the_file(project_path)[place][0] == "Half a sen"

    again = start()
    again.open([project_path], sample=False)

    assert active(again).id == place
    assert again.context.window.pairs.editor.text() == "Half a sen"


def test_undo_works_in_the_cell_then_across_the_project_and_after_a_restart(
    program: Program, start: Callable[[], Program], project_path: Path
) -> None:
    first = active(program)
    write(program, "Ferries return.")
    press(program, Qt.Key.Key_Return, CONTROL)
    second = active(program)
    write(program, "On Sunday")
    press(program, Qt.Key.Key_Z, CONTROL)
    assert program.context.window.pairs.editor.text() == ""
    program.controllers[ProjectController].close()

    again = start()
    again.open([project_path], sample=False)
    while again.context.actions["edit.undo"].isEnabled():
        before = project_of(again).session.undoable()
        again.context.actions["edit.undo"].trigger()
        if before is not None and before.command == "confirm":
            break
    assert project_of(again).session.read.segment(first.id).status is Status.DRAFT
    again.context.actions["edit.redo"].trigger()
    assert project_of(again).session.read.segment(first.id).status is Status.TRANSLATED
    assert project_of(again).session.read.segment(second.id).target == ""


def test_a_highlight_is_made_by_key_over_both_texts_and_follows_edits(program: Program) -> None:
    pairs = program.context.window.pairs
    write(program, "The ferry is back.")
    first = active(program)
    start = first.source.index("轮渡")
    pairs.select(first.id, Column.SOURCE, start, start + 2)
    pairs.editor.select(4, 9)
    press(program, Qt.Key.Key_Return, ALT | SHIFT)
    dialog_of(program, HighlightPrompt).accept()

    highlights = project_of(program).session.read.highlights_of([first.id])
    assert [[a.quote for a in h.anchors] for h in highlights] == [["轮渡", "ferry"]]
    pairs.activate(first.id)
    pairs.editor.select(0, 0)
    write(program, "Now: ")
    project_of(program).saver.leave()

    moved = project_of(program).session.read.highlights_of([first.id])[0].anchors[1]
    assert (moved.start, moved.end, moved.quote) == (9, 14, "ferry")


def test_a_highlight_is_changed_listed_jumped_to_and_removed(
    program: Program, qtbot: QtBot
) -> None:
    pairs, panel = program.context.window.pairs, program.context.window.highlights
    body = segment_of(program, Role.BODY)
    pairs.select(body.id, Column.SOURCE, 0, 4)
    press(program, Qt.Key.Key_2, ALT)
    qtbot.waitUntil(lambda: panel.table.model().rowCount() == 1)
    press(program, Qt.Key.Key_Return, ALT)
    prompt = dialog_of(program, HighlightPrompt)
    prompt.field.setText("check it")
    prompt.choice.setCurrentIndex(prompt.choice.findData("doubt"))
    prompt.accept()
    pairs.activate(segments(program)[0].id)

    panel.table.setCurrentIndex(panel.table.model().index(0, 1))
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    made = project_of(program).session.read.highlights_of([body.id])[0]
    assert (made.kind, made.note) == ("doubt", "check it")
    assert active(program).id == body.id
    selection = pairs.selection()
    assert selection is not None
    assert (selection.column, selection.start, selection.end) == (Column.SOURCE, 0, 4)

    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    assert project_of(program).session.read.highlights_of([body.id]) == []


def test_a_note_is_written_by_key_and_resolved_in_its_list(program: Program, qtbot: QtBot) -> None:
    first, panel = active(program), program.context.window.notes
    press(program, Qt.Key.Key_M, CONTROL)
    prompt = dialog_of(program, TextPrompt)
    QTest.keyClicks(prompt.field, "Ask the desk")
    QTest.keyClick(prompt.field, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: panel.notes.count() == 1)

    panel.notes.item(0).setCheckState(Qt.CheckState.Checked)

    note = project_of(program).session.read.notes_of([first.id])[0]
    assert (note.text, note.author, note.resolved) == ("Ask the desk", "Ann", True)


def test_a_rejection_asks_for_its_reason_and_keeps_it_as_a_note(program: Program) -> None:
    write(program, "Ferries.")
    first = active(program)
    program.context.actions["review.reject"].trigger()
    prompt = dialog_of(program, TextPrompt)
    QTest.keyClicks(prompt.field, "Too short")
    prompt.accept()

    read = project_of(program).session.read
    assert read.segment(first.id).status is Status.REJECTED
    assert [note.text for note in read.notes_of([first.id])] == ["Too short"]


def test_a_locked_segment_cannot_be_written_in(program: Program) -> None:
    program.context.actions["segment.lock"].trigger()
    assert active(program).locked
    write(program, "Ferries")
    project_of(program).saver.leave()
    assert active(program).target == ""
    assert program.context.window.pairs.editor.isReadOnly()


def test_the_source_is_copied_and_cleared_by_key(program: Program) -> None:
    press(program, Qt.Key.Key_Insert, CONTROL)
    assert program.context.window.pairs.editor.text() == active(program).source
    press(program, Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert active(program).target == ""


def test_the_conversion_is_shown_beside_and_written_by_hand(program: Program, qtbot: QtBot) -> None:
    first, rows = active(program), project_of(program).rows

    def conversion() -> str | None:
        return rows.contents([first.id])[first.id].texts.get(Column.CONVERSION)

    qtbot.waitUntil(lambda: bool(conversion()), timeout=JOB_TIME)
    assert "輪渡" in (conversion() or "")
    press(program, Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier)
    prompt = dialog_of(program, TextPrompt)
    prompt.field.setPlainText("渡輪回來了")
    prompt.accept()
    assert conversion() == "渡輪回來了"

    program.context.actions["conversion.zh-HK"].trigger()
    qtbot.waitUntil(lambda: bool(conversion()), timeout=JOB_TIME)
    assert project_of(program).conversion.variant is Variant.HONG_KONG
    assert conversion() != "渡輪回來了"


def test_a_traditional_article_is_converted_to_simplified_and_set_in_its_own_shapes(
    program: Program, qtbot: QtBot
) -> None:
    bring_in(program, [str(path) for path in sample_articles()[1:]], qtbot)
    first = active(program)
    rows = project_of(program).rows

    qtbot.waitUntil(
        lambda: Column.CONVERSION in rows.contents([first.id])[first.id].texts, timeout=JOB_TIME
    )
    content = rows.contents([first.id])[first.id]
    assert (content.language, content.conversion) == (Variant.TAIWAN, Variant.CHINA)
    assert content.texts[Column.CONVERSION] != first.source
    looks = program.context.window.pairs._store.looks
    families = [
        looks.style(Column.CONVERSION, content.role, form).font.families()[0]
        for form in (content.language, content.conversion)
    ]
    assert families == ["Noto Sans CJK TC", "Noto Sans CJK SC"]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, program: Program) -> Iterator[Loopback]:
    program.context.preferences.change(provider="google")
    with serving(monkeypatch) as loopback:
        loopback.translate = english
        yield loopback


def test_drafts_fill_what_is_empty_and_leave_what_a_person_wrote(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    write(program, "By a person.")
    first = active(program)
    program.context.actions["draft.empty"].trigger()
    qtbot.waitUntil(lambda: not program.controllers[DraftController].is_running, timeout=JOB_TIME)

    work = [s for s in segments(program) if s.role.is_work]
    assert project_of(program).session.read.segment(first.id).target == "By a person."
    assert [s.source for s in work if s.id != first.id and not s.target.startswith("EN ")] == []
    assert {s.origin for s in work if s.id != first.id} == {"mt:google"}
    assert not any(s.target for s in segments(program) if not s.role.is_work)
    assert server.texts


def test_a_failed_draft_is_told_in_words(program: Program, server: Loopback, qtbot: QtBot) -> None:
    body = segment_of(program, Role.BODY)
    server.refusals[body.source] = (500, "")
    program.controllers[NavigationController].go_to(body.id)
    program.context.actions["segment.draft"].trigger()
    qtbot.waitUntil(lambda: not program.controllers[DraftController].is_running, timeout=JOB_TIME)

    assert "HTTP 500" in program.context.window.status.message.text()
    assert project_of(program).session.read.segment(body.id).target == ""


def test_drafts_of_a_closed_project_reach_no_other(
    program: Program, server: Loopback, tmp_path: Path, qtbot: QtBot
) -> None:
    program.context.actions["draft.empty"].trigger()
    qtbot.waitUntil(lambda: bool(server.texts), timeout=JOB_TIME)
    assert program.controllers[ProjectController].open_project(tmp_path / "other.dzp")
    bring_in(program, [str(sample_article())], qtbot)
    program.context.jobs.stop()
    QApplication.sendPostedEvents()

    assert not any(s.target for s in segments(program))


def test_an_export_hands_on_the_confirmed_pairs(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    write(program, "Ferries return.")
    press(program, Qt.Key.Key_Return, CONTROL)
    write(program, "Not confirmed")
    project_of(program).saver.leave()
    path = tmp_path / "out.tmx"

    program.controllers[ExportController].write(ExportWish("tmx", ExportChoice()), path)
    qtbot.waitUntil(path.exists, timeout=JOB_TIME)

    text = path.read_text("utf-8")
    assert "Ferries return." in text
    assert "Not confirmed" not in text


@pytest.mark.parametrize("bad", [b"\x00\x01\x02" * 400, b"<?xml version='1.0'?><tmx/>"])
def test_a_bad_file_is_reported_and_the_rest_is_imported(
    program: Program, tmp_path: Path, qtbot: QtBot, bad: bytes
) -> None:
    folder = tmp_path / "night"
    folder.mkdir()
    (folder / "bad.txt").write_bytes(bad)
    (folder / "good.txt").write_text("标题\n\n第一段。\n\n第二段。", "utf-8")
    bring_in(program, [str(folder)], qtbot)

    report = dialog_of(program, Report)
    assert "bad.txt" in first_line(report)
    assert len(project_of(program).session.read.articles()) == 2
    report.reject()


def test_a_newer_version_keeps_the_work_and_marks_what_changed(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    body = segment_of(program, Role.BODY)
    program.controllers[NavigationController].go_to(body.id)
    write(program, "Service resumed.")
    press(program, Qt.Key.Key_Return, CONTROL)
    newer = tmp_path / "newer.txt"
    text = sample_article().read_text("utf-8")
    newer.write_text(text.replace("首日运送乘客", "第一天运送乘客"), "utf-8")
    bring_in(program, [str(newer)], qtbot)

    changed = project_of(program).session.read.segment(body.id)
    assert changed.target == "Service resumed."
    assert changed.status is Status.DRAFT
    program.controllers[NavigationController].go_to(body.id)
    qtbot.waitUntil(lambda: "The source changed" in program.context.window.facts.toPlainText())
    assert len(project_of(program).session.read.articles()) == 1


def test_files_dropped_on_the_window_are_imported(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    dropped = tmp_path / "dropped.txt"
    dropped.write_text("标题\n\n第一段。\n\n第二段。", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(dropped))])
    event = QDropEvent(
        QPointF(QPoint(400, 400)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    program.context.window.dropEvent(event)
    read = project_of(program).session.read
    qtbot.waitUntil(lambda: len(read.articles()) == 2, timeout=JOB_TIME)


def test_an_article_opened_without_a_project_gets_one_of_its_own(
    start: Callable[[], Program], home: Path, qtbot: QtBot
) -> None:
    program = start()
    program.open([sample_article()], sample=False)
    qtbot.waitUntil(lambda: bool(segments(program)), timeout=JOB_TIME)

    path = project_of(program).path
    title = project_of(program).session.read.articles()[0].title
    assert path.stem.split() == title.replace("|", " ").split()
    assert path.is_relative_to(home)


def test_a_damaged_project_is_told_and_left_as_it_is(
    program: Program, project_path: Path, tmp_path: Path
) -> None:
    program.controllers[ProjectController].close()
    damaged = tmp_path / "damaged.dzp"
    data = bytearray(project_path.read_bytes())
    data[100:1_000] = b"\xa5" * 900
    damaged.write_bytes(data)

    assert not program.controllers[ProjectController].open_project(damaged)

    box = dialog_of(program, QMessageBox)
    assert "damaged" in box.text()
    box.close()
    assert damaged.read_bytes() == bytes(data)


def test_what_can_be_read_of_a_damaged_project_is_salvaged_into_a_new_one(
    program: Program, project_path: Path, qtbot: QtBot
) -> None:
    write(program, "Ferries return.")
    program.controllers[ProjectController].close()
    keeper = program.controllers[SafekeepingController]

    with qtbot.waitSignal(keeper.salvaged, timeout=JOB_TIME):
        keeper.salvage(project_path)

    assert project_of(program).path.name == "news salvaged.dzp"
    assert segments(program)[0].target == "Ferries return."


def test_closing_is_refused_while_what_is_typed_cannot_be_saved(program: Program) -> None:
    connection = project_of(program).session.read._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    pairs = program.context.window.pairs
    pairs.editor.insertPlainText("Ferries return. " * 20_000)

    assert not program.context.window.close()
    assert "not saved" in program.context.window.status.saved.text()

    connection.execute("PRAGMA max_page_count = 1000000")
    assert program.context.window.close()


def test_the_reading_view_shows_the_article_with_its_pictures_and_captions(
    program: Program,
) -> None:
    write(program, "Ferries return to the bay")
    press(program, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)

    page = program.context.window.reading.page.toPlainText()
    assert program.context.window.stack.currentWidget() is program.context.window.reading
    assert "Ferries return to the bay" in page
    assert "Picture" in page
    assert segment_of(program, Role.CAPTION).source in page
    assert not any(s.source in page for s in segments(program) if s.role is Role.BOILERPLATE)


def test_looks_are_remembered_for_the_next_start(
    program: Program, start: Callable[[], Program]
) -> None:
    program.context.actions["theme.dark"].trigger()
    program.context.actions["view.compact"].trigger()
    program.context.actions["view.conversion"].trigger()
    program.context.window.close()

    again = start()

    assert again.controllers[ViewController].theme.id == "dark"
    assert again.context.actions["view.compact"].isChecked()
    assert Column.CONVERSION not in again.context.window.pairs.columns.shown()


def test_views_list_captions_and_bylines_across_articles(program: Program) -> None:
    program.controllers[NavigationController].show(Scope(roles=frozenset({Role.BYLINE})))
    rows = project_of(program).rows
    keys = rows.keys()
    assert [key.role for key in keys] == [Role.BYLINE]
    assert keys[0].heading


def test_no_two_actions_share_a_key_and_each_has_a_text(program: Program) -> None:
    seen: dict[str, str] = {}
    for action_id, action in program.context.actions.all().items():
        assert action.text(), action_id
        for key in action.shortcuts():
            assert seen.setdefault(key.toString(), action_id) == action_id


def test_the_palette_runs_what_a_few_letters_name(program: Program, qtbot: QtBot) -> None:
    press(program, Qt.Key.Key_P, CONTROL | SHIFT)
    palette = dialog_of(program, CommandPalette)
    QTest.keyClicks(palette.field, "reading view")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    stack, reading = program.context.window.stack, program.context.window.reading
    qtbot.waitUntil(lambda: stack.currentWidget() is reading)


def test_going_to_a_segment_that_is_gone_does_nothing(program: Program) -> None:
    assert not program.controllers[NavigationController].go_to(SegmentId(99_999))
