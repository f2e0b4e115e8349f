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
PAIRS = (
    (
        f"{FIRST}会议为期两周。",
        "The UN Climate Change Conference opened in Dubai on Monday. It will last two weeks.",
    ),
    (
        f"{SECOND}会议主席呼吁各方合作。",
        "Delegates will discuss cutting greenhouse gas emissions. All were asked to cooperate.",
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
    with Memory(keeper(program).book.own.path) as memory:
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


def test_an_old_memory_gives_back_a_paragraph_a_fragment_and_words_in_context(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    window = program.context.window

    # The old memory comes in, looked at first.
    palette(program, "Import a TMX")
    qtbot.waitUntil(lambda: any(map(is_open_file_prompt, QApplication.topLevelWidgets())))
    choose_file(a_tmx(tmp_path / "old.tmx"))
    qtbot.waitUntil(lambda: open_dialog(MemoryImportDialog) is not None)
    dialog = open_dialog(MemoryImportDialog)
    assert isinstance(dialog, MemoryImportDialog)
    assert "OldTool 7" in dialog.facts.text()
    assert dialog.table.rowCount() == len(PAIRS)
    QTest.keyClick(dialog, Key.Key_Return)
    qtbot.waitUntil(lambda: len(held(program)) == len(PAIRS))

    # An article is opened, and its paragraph is put together from two sentences.
    segment = next(s for s in segments(program) if s.source == NEW)
    window.activateWindow()
    assert program.controllers.navigation.go_to(segment.id)

    def has_assembly() -> bool:
        answer = matching(program).answer
        found = answer.assembly if answer is not None and answer.segment == segment.id else None
        return found is not None and found.complete  # once its sentences are linked

    qtbot.waitUntil(has_assembly)
    press(program, Key.Key_Insert, CONTROL | SHIFT)
    after = now(program, segment)
    assert after.target == (
        "The UN Climate Change Conference opened in Dubai on Monday. "
        "Delegates will discuss cutting greenhouse gas emissions."
    )
    assert (after.status, after.origin[:3]) == (Status.DRAFT, "tm:")
    press(program, Key.Key_Z, CONTROL)
    assert not now(program, segment).target

    # The same, a sentence at a time.
    press(program, Key.Key_Insert, CONTROL | ALT)
    first = "The UN Climate Change Conference opened in Dubai on Monday."
    assert window.pairs.editor.text() == first
    press(program, Key.Key_Insert, CONTROL | ALT)
    assert window.pairs.editor.text() == after.target

    # A fragment is shown and inserted.
    answer = matching(program).answer
    assert answer is not None
    assert [each.text for each in answer.fragments if "温室气体" in each.text]
    press(program, Key.Key_F3, CONTROL)
    while "温室气体" not in window.matches.fragment.text():
        press(program, Key.Key_F3, CONTROL)
    press(program, Key.Key_F3, ALT)
    assert window.pairs.editor.text().endswith("utting greenhouse gas emissions")
    press(program, Key.Key_Z, CONTROL)

    # Words are looked up from a selection, and a line is inserted.
    start = NEW.index("削减")
    window.pairs.select(segment.id, Column.SOURCE, start, start + 2)
    press(program, Key.Key_F3)
    qtbot.waitUntil(lambda: window.concordance.model.rowCount() == 3)
    assert window.concordance.words.text() == "削减"
    press(program, Key.Key_Escape)
    assert active(program) == segment.id

    # What is confirmed is in the memory, and undo takes it out again.
    press(program, Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: held(program).get(NEW) == after.target)
    press(program, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: NEW not in held(program))
