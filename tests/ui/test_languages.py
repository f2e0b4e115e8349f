"""The interface in three languages, chosen while the program runs; no text is left out."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME, active, project_of, segments, write
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.writing.typing import EnglishController
from ui.language import CONTEXT, counted, plain, tr
from ui.translations import LANGUAGES, language_of

MARK = "§"

# What reads the same in every language: names, codes and keys.
SAME = {"Aa", "Duizhao", "对照 Duizhao", "English", "zh-CN → en-US", "Delete", "Ctrl+Enter"}

# What Qt puts on docks, tabs and fields; its own files translate it.
OF_QT = {"Close", "Float", "Scroll Left", "Scroll Right", "|ab|"}


class Marking(QTranslator):
    """Translates every text by a mark before it, so that what has none was left out."""

    def translate(
        self,
        context: str | bytes | bytearray | memoryview,
        text: str | bytes | bytearray | memoryview,
        comment: str | bytes | bytearray | memoryview | None = None,
        number: int = -1,
    ) -> str:
        del comment, number
        ours = context in {CONTEXT, CONTEXT.encode()}
        said = text if isinstance(text, str) else bytes(text).decode()
        return f"{MARK}{said}" if ours else said

    def isEmpty(self) -> bool:
        return False


@contextmanager
def marked(application: QApplication) -> Iterator[None]:
    translator = Marking()
    application.installTranslator(translator)
    yield
    application.removeTranslator(translator)


def choose(program: Program, language: str, qtbot: QtBot) -> None:
    window = program.context.window
    program.context.actions[f"language.{language}"].trigger()
    qtbot.waitUntil(lambda: program.context.window is not window, timeout=JOB_TIME)
    qtbot.waitUntil(lambda: program.context.active is not None, timeout=JOB_TIME)


def titles(program: Program) -> list[str]:
    return [plain(entry.text()) for entry in program.context.window.menuBar().actions()]


def texts_of(widget: QWidget) -> Iterator[str]:
    """Everything of a widget that is read, by eyes or by a screen reader."""
    yield from (widget.accessibleName(), widget.toolTip(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QMenu):
        yield widget.title()


def is_ours(text: str) -> bool:
    """Tell words of the interface from names, numbers, keys and Chinese."""
    bare = re.sub(r"<[^>]*>|\{[^}]*\}", "", text)
    return bool(re.search(r"[A-Za-z]{2}", bare)) and plain(bare).rstrip("…") not in SAME | OF_QT


def left_out(program: Program) -> set[str]:
    window = program.context.window
    found = {plain(each.text()) for each in program.context.actions.all().values()}
    for widget in (window, *window.findChildren(QWidget)):
        if not isinstance(widget, QAbstractItemView):
            found.update(texts_of(widget))
    found.update(each.text() for each in window.findChildren(QAction))
    return {text for text in found if text and MARK not in text and is_ours(text)}


def test_every_text_of_the_window_passes_through_the_translation(
    qapp: QApplication, program: Program, qtbot: QtBot
) -> None:
    before = program.context.window
    with marked(qapp):
        program.begin_anew()
        qtbot.waitUntil(lambda: program.context.active is not None, timeout=JOB_TIME)
        assert program.context.window is not before

        names = {article.title for article in project_of(program).session.read.articles()}
        paths = {text for text in left_out(program) if "news" in text}
        assert left_out(program) - names - paths == set()


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [("simplified", "文件", "帮助"), ("traditional", "檔案", "說明"), ("english", "File", "Help")],
)
def test_a_language_of_the_menu_is_spoken_at_once(
    program: Program, qtbot: QtBot, language: str, first: str, last: str
) -> None:
    choose(program, "simplified" if language == "english" else "english", qtbot)
    choose(program, language, qtbot)

    assert (titles(program)[0], titles(program)[-1]) == (first, last)
    assert program.context.actions[f"language.{language}"].isChecked()


def test_changing_the_language_keeps_the_place_and_what_was_typed(
    program: Program, qtbot: QtBot
) -> None:
    assert program.controllers[NavigationController].go_to(segments(program)[2].id)
    write(program, "Half a sen")

    choose(program, "simplified", qtbot)

    assert active(program) == segments(program)[2].id
    assert segments(program)[2].target == "Half a sen"
    write(program, "tence")
    project_of(program).saver.flush()
    assert segments(program)[2].target == "Half a sentence"


def test_undo_across_the_project_outlives_the_change(program: Program, qtbot: QtBot) -> None:
    write(program, "One")
    project_of(program).saver.leave()
    choose(program, "traditional", qtbot)

    project_of(program).session.undo()

    assert segments(program)[0].target == ""


def test_the_language_is_the_same_at_the_next_start(program: Program, qtbot: QtBot) -> None:
    choose(program, "traditional", qtbot)

    assert program.context.preferences.load().language == "zh-Hant"
    assert program.translations.language == "zh-Hant"


def test_the_standard_buttons_speak_it_too(program: Program, qtbot: QtBot) -> None:
    choose(program, "simplified", qtbot)

    assert "取消" in QCoreApplication.translate("QPlatformTheme", "Cancel")


def test_numbers_stand_where_the_language_wants_them(program: Program, qtbot: QtBot) -> None:
    choose(program, "simplified", qtbot)

    assert counted(1204, "{number} segment", "{number} segments").startswith("1,204")
    assert "segment" not in counted(1, "{number} segment", "{number} segments")


def test_sentences_for_errors_are_translated(program: Program, qtbot: QtBot) -> None:
    choose(program, "simplified", qtbot)
    program.controllers[EnglishController].paste_clean()
    QApplication.clipboard().setText("")
    program.controllers[EnglishController].paste_clean()

    said = program.context.window.status.message.text()
    assert said != "There is no text on the clipboard."
    assert re.search(r"[\u4e00-\u9fff]", said)


def test_an_unknown_language_is_english_and_the_system_s_is_one_of_those_there_are() -> None:
    assert language_of("tlh") == "en"
    assert language_of("") in {language.tag for language in LANGUAGES}


def test_simplified_and_traditional_are_not_the_same(program: Program, qtbot: QtBot) -> None:
    choose(program, "simplified", qtbot)
    simplified = tr("&Export…")
    choose(program, "traditional", qtbot)

    assert tr("&Export…") != simplified
