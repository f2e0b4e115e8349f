"""Matches of the memory in the window: shown, told apart, inserted by key."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.projects import an_article
from tests.ui.window import ALT, CONTROL, SHIFT, active, press, project_of, segments, write
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.memory.browsing import BrowseController
from ui.controllers.memory.keeping import MemoryKeeper
from ui.controllers.memory.managing import MemoriesController
from ui.controllers.memory.matching import MatchController
from ui.controllers.memory.pretranslating import PretranslateController
from ui.dialogs.memory_import import ImportWish
from ui.dialogs.pretranslate import Pretranslation
from ui.viewmodels.matches import Part, pieces_of
from ui.viewmodels.rows import Column
from workbench.memory.duplicates import Duplicates
from workbench.memory.store import Memory
from workbench.memory.unit import MemoryUnit
from workbench.model.segment import Segment, Status
from workbench.model.translation_unit import UnitVariant
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetNoPropagation
from workbench.services.memory.matches import Layer, MatchSet, MemoryPlace, State
from workbench.services.memory.places import make_memory

Key = Qt.Key


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.addWidget(program.context.window)
    return program


def keeper(program: Program) -> MemoryKeeper:
    return program.controllers.project_features.built[MemoryKeeper]


def matching(program: Program) -> MatchController:
    return program.controllers.project_features.built[MatchController]


def remember(program: Program, pairs: Sequence[tuple[str, str]]) -> None:
    """Put pairs into the user's own memory, as another program would."""
    path = keeper(program).book.own.path
    make_memory(path)
    with Memory(path, writable=True) as memory:
        for source, target in pairs:
            memory.add(
                MemoryUnit(
                    UnitVariant("zh-CN", source),
                    UnitVariant("en-US", target),
                    changed_at=1_700_000_000_000,
                    changed_by="Ann",
                )
            )


def go_to(program: Program, words: str, qtbot: QtBot) -> tuple[Segment, MatchSet]:
    found = next(s for s in segments(program) if words in s.source)
    assert program.controllers[NavigationController].go_to(found.id)
    return found, answer(program, qtbot)


def answer(program: Program, qtbot: QtBot) -> MatchSet:
    controller = matching(program)

    def is_there() -> bool:
        shown = controller.answer
        return (
            shown is not None
            and shown.segment == active(program)
            and not keeper(program).jobs.is_running("memory.look_up")
        )

    qtbot.waitUntil(is_there)
    assert controller.answer is not None
    return controller.answer


def now(program: Program, segment: Segment) -> Segment:
    return project_of(program).session.read.segment(segment.id)


def test_ctrl_1_puts_the_best_match_into_an_empty_target_as_a_draft_of_the_memory(
    program: Program, qtbot: QtBot
) -> None:
    source = segments(program)[1].source
    remember(program, [(source[:-1] + "吗？", "Did Kerry arrive?"), (source, "Kerry arrived.")])
    segment, found = go_to(program, source, qtbot)

    press(program, Key.Key_1, CONTROL)

    after = now(program, segment)
    assert found.items[0].layer is Layer.PARAGRAPH
    assert (after.target, after.origin, after.status) == ("Kerry arrived.", "tm:100", Status.DRAFT)
    assert program.context.window.pairs.editor.text() == "Kerry arrived."


def test_nothing_found_a_failed_lookup_and_no_memory_are_three_sentences(
    program: Program, qtbot: QtBot
) -> None:
    said = program.context.window.matches.state
    own = keeper(program).book.own
    _, found = go_to(program, segments(program)[1].source, qtbot)
    assert (found.state, said.text()) == (State.NOTHING, "Nothing found in the memories")

    keeper(program).attach([replace(own, on=False)])
    qtbot.waitUntil(lambda: said.text() == "No memory is on")

    broken = own.path.with_name("broken" + own.path.suffix)
    broken.write_bytes(b"no memory at all")
    keeper(program).attach([replace(own, on=False), MemoryPlace(broken, "broken")])
    qtbot.waitUntil(lambda: said.text().startswith("The lookup failed: "))


def test_a_key_without_a_match_says_so_and_writes_nothing(program: Program, qtbot: QtBot) -> None:
    source = segments(program)[1].source
    remember(program, [(source, "Kerry arrived.")])
    segment, found = go_to(program, source, qtbot)

    press(program, Key(Key.Key_0 + len(found.items) + 1), CONTROL)

    assert now(program, segment).target == ""
    assert "no match" in program.context.window.status.message.text()


def test_a_paragraph_takes_the_place_of_an_untouched_draft_and_not_of_what_a_user_wrote(
    program: Program, qtbot: QtBot
) -> None:
    source = segments(program)[1].source
    remember(program, [(source, "One."), (source[:-1] + "吗？", "Two?")])
    segment, found = go_to(program, source, qtbot)
    texts = [each.text for each in found.items]
    press(program, Key.Key_1, CONTROL)
    press(program, Key.Key_2, CONTROL)
    assert now(program, segment).target == texts[1]

    program.context.window.pairs.editor.moveCursor(QTextCursor.MoveOperation.End)
    write(program, " Mine.")
    press(program, Key.Key_1, CONTROL)

    assert program.context.window.pairs.editor.text() == f"{texts[1]} Mine. {texts[0]}"


def test_what_was_confirmed_is_found_in_the_next_segment_like_it(
    program: Program, qtbot: QtBot
) -> None:
    first = segments(program)[1]
    project_of(program).session.execute(
        AddArticle(an_article("新闻", first.source, url="https://example.org/3"), "three")
    )
    last = segments(program)[-1]
    go_to(program, first.source, qtbot)
    write(program, "Kerry arrived.")
    project_of(program).session.execute(SetNoPropagation((last.id,), no_propagation=True))
    press(program, Key.Key_Return, CONTROL | SHIFT)

    assert program.controllers[NavigationController].go_to(last.id)

    qtbot.waitUntil(lambda: [each.text for each in answer(program, qtbot).items] != [])
    assert answer(program, qtbot).items[0].text == "Kerry arrived."


def test_an_answer_for_a_segment_that_was_left_is_never_shown(
    program: Program, qtbot: QtBot
) -> None:
    first, second = segments(program)[1:3]
    remember(program, [(first.source, "First."), (second.source, "Second.")])
    for _ in range(5):
        program.controllers[NavigationController].go_to(first.id)
        program.controllers[NavigationController].go_to(second.id)
    assert answer(program, qtbot).items[0].text == "Second."


def test_what_differs_is_drawn_with_a_sign_besides_its_colour(
    program: Program, qtbot: QtBot
) -> None:
    source = segments(program)[1].source
    remember(program, [(source.replace("周日", "周一"), "Kerry arrived on Monday.")])
    _, found = go_to(program, source, qtbot)
    item = next(each for each in found.items if each.source)

    pieces = list(pieces_of(item, source))

    assert (Part.GONE, "周一") in [(each.part, each.text) for each in pieces]
    assert (Part.NEW, "周日") in [(each.part, each.text) for each in pieces]
    assert "".join(each.text for each in pieces if each.part is not Part.NEW) == item.source


def test_the_place_of_a_sentence_is_marked_while_its_line_is_current(
    program: Program, qtbot: QtBot
) -> None:
    source = segments(program)[1].source
    tail = "这一消息令各方感到意外。"
    project_of(program).session.execute(
        AddArticle(an_article("新闻", f"{source}{tail}", url="https://example.org/3"), "three")
    )
    remember(program, [(tail, "The news came as a surprise.")])
    segment, found = go_to(program, tail, qtbot)
    row = next(n for n, each in enumerate(found.items) if each.layer is Layer.SENTENCE)

    press(program, Key.Key_F6, ALT)
    program.context.window.matches.list.select(row)

    content = project_of(program).rows.contents([segment.id])[segment.id]
    marked = [content.texts[Column.SOURCE][m.start : m.end] for m in content.marks[Column.SOURCE]]
    assert tail in marked
    press(program, Key.Key_Return)
    assert now(program, segment).target == "The news came as a surprise."


def test_filling_in_makes_drafts_that_one_undo_takes_back(program: Program, qtbot: QtBot) -> None:
    first, second = segments(program)[1:3]
    remember(program, [(first.source, "First."), (second.source[:-1] + "！", "Second!")])
    wish = Pretranslation(90, frozenset({Layer.PARAGRAPH}), everywhere=True, again=False)

    program.controllers.project_features.built[PretranslateController].fill_in(wish)

    qtbot.waitUntil(lambda: now(program, first).target == "First.")
    after = now(program, second)
    assert (after.target, after.origin, after.status) == ("Second!", "tm:99", Status.DRAFT)
    press(program, Key.Key_Z, CONTROL)
    assert not now(program, first).target
    assert not now(program, second).target


def test_a_memory_is_switched_off_and_made_to_count_less_in_the_list(
    program: Program, qtbot: QtBot
) -> None:
    source = segments(program)[1].source
    remember(program, [(source, "First.")])
    go_to(program, source, qtbot)
    dialog = program.controllers.project_features.built[MemoriesController].open()

    item = dialog.table.item(0, 3)
    assert item is not None
    item.setText("7")
    qtbot.waitUntil(lambda: answer(program, qtbot).items[0].percent == 93)

    box = dialog.table.item(0, 0)
    assert box is not None
    box.setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: answer(program, qtbot).state is State.NO_MEMORY)
    dialog.accept()


def test_a_unit_is_filtered_edited_and_deleted_in_the_browser(
    program: Program, qtbot: QtBot
) -> None:
    remember(program, [("第一句。", "One."), ("第二句。", "Two.")])
    browser = program.controllers.project_features.built[BrowseController].open(
        keeper(program).book.own
    )
    qtbot.waitUntil(lambda: browser.model.rowCount() == 2)
    browser.target.setText("two")
    qtbot.waitUntil(lambda: browser.model.rowCount() == 1)

    browser.model.setData(browser.model.index(0, 1), "Number two.")
    qtbot.waitUntil(lambda: browser.model.units[0].target.text == "Number two.")
    qtbot.waitUntil(lambda: "Number two." in texts(program))

    browser.table.selectRow(0)
    QTest.keyClick(browser.table, Key.Key_Delete)
    box = browser.findChild(QMessageBox)
    assert box is not None
    QTest.keyClick(box, Key.Key_Return)
    qtbot.waitUntil(lambda: texts(program) == {"One."})
    browser.accept()


def texts(program: Program) -> set[str]:
    with Memory(keeper(program).book.own.path) as memory:
        return {unit.target.text for unit in memory.all_units()}


def test_a_tmx_becomes_articles_with_their_english(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "old.tmx"
    path.write_text(
        '<tmx version="1.4"><header creationtool="T" creationtoolversion="1" segtype="paragraph" '
        'o-tmf="x" adminlang="en" srclang="zh-CN" datatype="plaintext"/><body><tu>'
        '<tuv xml:lang="zh-CN"><seg>第一句话。</seg></tuv><tuv xml:lang="en"><seg>One.</seg></tuv>'
        "</tu></body></tmx>",
        encoding="utf-8",
    )
    memories = program.controllers.project_features.built[MemoriesController]

    memories.import_file(path, ImportWish(None, Duplicates.NEWEST), 1)

    qtbot.waitUntil(lambda: any(s.source == "第一句话。" for s in segments(program)))
    assert segments(program)[-1].target == "One."
