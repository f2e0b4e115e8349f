"""A translator's morning with an old memory, by keys alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.projects import an_article
from tests.ui.window import (
    ALT,
    CONTROL,
    SHIFT,
    active,
    choose_file,
    is_open_file_prompt,
    press,
    project_of,
    segments,
)
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.memory.keeping import MemoryKeeper
from ui.controllers.memory.matching import MatchController
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.memory_import import MemoryImportDialog
from ui.viewmodels.rows import Column
from workbench.memory.store import Memory
from workbench.model.segment import Segment, Status
from workbench.services.commands.articles import AddArticle

Key = Qt.Key
FIRST = "联合国气候变化大会周一在迪拜开幕。"
SECOND = "各国代表将讨论削减温室气体排放的问题。"
FIRST_ENGLISH = "The UN Climate Change Conference opened in Dubai on Monday."
SECOND_ENGLISH = "Delegates will discuss cutting greenhouse gas emissions."
PAIRS = (
    (
        f"{FIRST}会议为期两周。",
        f"{FIRST_ENGLISH} It will last two weeks.",
    ),
    (
        f"{SECOND}会议主席呼吁各方合作。",
        f"{SECOND_ENGLISH} All were asked to cooperate.",
    ),
    (
        "他说削减温室气体排放刻不容缓。",
        "He said cutting greenhouse gas emissions could not wait.",
    ),
    (
        "削减温室气体排放需要资金。",
        "Money is needed for cutting greenhouse gas emissions.",
    ),
)
NEW = f"{FIRST}{SECOND}"


def a_tmx(path: Path) -> Path:
    units = "".join(
        f'<tu changedate="20210304T050607Z" changeid="MEI">'
        f'<tuv xml:lang="zh-CN"><seg>{source}</seg></tuv>'
        f'<tuv xml:lang="en-US"><seg>{target}</seg></tuv></tu>'
        for source, target in PAIRS
    )
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header creationtool="OldTool" '
        'creationtoolversion="7" segtype="paragraph" o-tmf="x" adminlang="en" srclang="zh-CN" '
        f'datatype="plaintext"/><body>{units}</body></tmx>',
        encoding="utf-8",
    )
    return path


def keeper(program: Program) -> MemoryKeeper:
    return program.controllers.project_features.built[MemoryKeeper]


def matching(program: Program) -> MatchController:
    return program.controllers.project_features.built[MatchController]


def now(program: Program, segment: Segment) -> Segment:
    return project_of(program).session.read.segment(segment.id)


def held(program: Program) -> dict[str, str]:
    """Return what the user's own memory has, nothing before it is made."""
    path = keeper(program).book.own.path
    if not path.exists():
        return {}
    with Memory(path) as memory:
        return {unit.source.text: unit.target.text for unit in memory.all_units()}


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.addWidget(program.context.window)
    project_of(program).session.execute(
        AddArticle(
            an_article("气候大会开幕", NEW, "会议明天继续。", url="https://example.org/9"), "9"
        )
    )
    return program


def palette(program: Program, words: str) -> None:
    press(program, Key.Key_P, CONTROL | SHIFT)
    dialog = open_dialog(CommandPalette)
    assert isinstance(dialog, CommandPalette)
    QTest.keyClicks(dialog.field, words)
    QTest.keyClick(dialog.field, Key.Key_Return)


def open_dialog(kind: type[QDialog]) -> QDialog | None:
    found = (w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())
    return next(found, None)


def bring_in(program: Program, qtbot: QtBot, path: Path) -> None:
    """Import a file by the palette, after a look at what it holds."""
    program.context.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    palette(program, "Import a TMX")
    qtbot.waitUntil(lambda: any(map(is_open_file_prompt, QApplication.topLevelWidgets())))
    choose_file(path)
    qtbot.waitUntil(lambda: open_dialog(MemoryImportDialog) is not None)
    dialog = open_dialog(MemoryImportDialog)
    assert isinstance(dialog, MemoryImportDialog)
    assert "OldTool 7" in dialog.facts.text()
    assert dialog.table.rowCount() == len(PAIRS)
    QTest.keyClick(dialog, Key.Key_Return)
    qtbot.waitUntil(lambda: len(held(program)) == len(PAIRS))


def open_paragraph(program: Program, qtbot: QtBot) -> Segment:
    """Go to the new paragraph, and wait until both of its sentences are known."""
    segment = next(s for s in segments(program) if s.source == NEW)
    program.context.window.activateWindow()
    assert program.controllers[NavigationController].go_to(segment.id)

    def is_known() -> bool:
        answer = matching(program).answer
        found = answer.assembly if answer is not None and answer.segment == segment.id else None
        return found is not None and found.complete  # once the sentences of the memory are linked

    qtbot.waitUntil(is_known)
    return segment


@pytest.fixture
def paragraph(program: Program, qtbot: QtBot, tmp_path: Path) -> Segment:
    bring_in(program, qtbot, a_tmx(tmp_path / "old.tmx"))
    return open_paragraph(program, qtbot)


def test_a_paragraph_is_put_together_from_two_sentences_at_once_or_one_by_one(
    program: Program, paragraph: Segment
) -> None:
    press(program, Key.Key_Insert, CONTROL | SHIFT)
    after = now(program, paragraph)
    assert (after.target, after.status) == (f"{FIRST_ENGLISH} {SECOND_ENGLISH}", Status.DRAFT)
    assert after.origin.startswith("tm:")
    press(program, Key.Key_Z, CONTROL)
    assert not now(program, paragraph).target

    editor = program.context.window.pairs.editor
    press(program, Key.Key_Insert, CONTROL | ALT)
    assert editor.text() == FIRST_ENGLISH
    press(program, Key.Key_Insert, CONTROL | ALT)
    assert editor.text() == f"{FIRST_ENGLISH} {SECOND_ENGLISH}"


def test_a_fragment_is_shown_inserted_and_made_a_term(program: Program, paragraph: Segment) -> None:
    assert paragraph.source == NEW
    window = program.context.window
    press(program, Key.Key_F3, CONTROL)
    while "温室气体" not in window.matches.fragment.text():
        press(program, Key.Key_F3, CONTROL)
    press(program, Key.Key_F3, ALT)
    assert window.pairs.editor.text() == "cutting greenhouse gas emissions"

    press(program, Key.Key_F3, CONTROL | SHIFT)
    terms = project_of(program).session.read.terms()
    assert [term.entry.english for term in terms] == ["cutting greenhouse gas emissions"]


def test_words_are_looked_up_from_a_selection_and_their_english_inserted(
    program: Program, paragraph: Segment, qtbot: QtBot
) -> None:
    window, start = program.context.window, NEW.index("削减")
    window.pairs.select(paragraph.id, Column.SOURCE, start, start + 2)
    press(program, Key.Key_F3)
    qtbot.waitUntil(lambda: window.concordance.model.rowCount() == 3)
    assert window.concordance.words.text() == "削减"
    line = window.concordance.model.line(1)
    assert line is not None

    press(program, Key.Key_Down)
    press(program, Key.Key_Down)
    press(program, Key.Key_Return)
    assert window.pairs.editor.text() == line.unit.target.text

    press(program, Key.Key_F3)
    press(program, Key.Key_Escape)
    assert window.docks["concordance"].isHidden()
    assert active(program) == paragraph.id


def test_what_is_confirmed_goes_into_the_memory_and_undo_takes_it_out(
    program: Program, paragraph: Segment, qtbot: QtBot
) -> None:
    press(program, Key.Key_Insert, CONTROL | SHIFT)
    target = now(program, paragraph).target
    press(program, Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: held(program).get(NEW) == target)
    press(program, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: NEW not in held(program))
