"""An evening at the desk: one article settled, signed, fixed again and printed, by keys alone."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.window import (
    CONTROL,
    JOB_TIME,
    NONE,
    SHIFT,
    choose_file,
    focused,
    is_open_file_prompt,
    press,
    project_of,
    write,
)
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.review.desk import DeskController
from ui.dialogs.reasons import ReasonPrompt
from ui.widgets.desk_queue import DeskView
from workbench.model.article import ImportedArticle
from workbench.model.language import Variant
from workbench.model.segment import Role, Segment, SourceContent, Status
from workbench.services.commands.annotations import ChangeNote
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import Confirm, SetStatus, SetTarget
from workbench.text.credits.byline import read_byline

BYLINE = "记者：陈子非 责编：陈美华"

# Planted: a word twice, an editor and a credit left out, a name, a number, two dates, a quote.
#
# The last paragraph but one is sound: the desk must not ask about it.
STORY = (
    (Role.HEADLINE, "美国气候特使克里抵京", "U.S. climate envoy Kerry arrives in in Beijing"),
    (
        Role.CAPTION,
        "2023年7月16日，克里抵达北京首都机场。（路透社）",
        "John Kerry arrives at Beijing Capital Airport on July 6, 2023.",
    ),
    (
        Role.BODY,
        "美国气候特使克里（John Kerry）周日抵达北京。",
        "U.S. climate envoy John Kerrey arrived in Beijing on Sunday.",
    ),
    (
        Role.BODY,
        "中国去年新增可再生能源投资90亿美元，占全球七成。",
        "China invested $90 billion in renewable energy last year, 70 percent of the world total.",
    ),
    (
        Role.BODY,
        "外交部发言人说：“双方将坦诚对话。”",
        "A ministry spokesperson promised frank talks.",
    ),
    (Role.BODY, "会谈将于7月19日结束。", "The talks will end on July 18."),
    (Role.BODY, "会议的结果还不清楚。", "The outcome is not yet clear."),
    (Role.BYLINE, BYLINE, "By Chen Zifei."),
)


@pytest.fixture
def opened(program: Program, qtbot: QtBot) -> Program:
    """The window over the story, the last article of the evening, its headline active."""
    add_story(program)
    board = project_of(program).board
    with qtbot.waitSignal(board.working, timeout=JOB_TIME, check_params_cb=lambda on: not on):
        board.restart()
    story = project_of(program).session.read.articles()[-1]
    program.controllers[NavigationController].show_article(story.id)
    return program


def add_story(program: Program) -> None:
    byline = read_byline(BYLINE)
    assert byline is not None
    matters = tuple(
        SourceContent(role, source, credits=byline.credits if role is Role.BYLINE else ())
        for role, source, _ in STORY
    )
    published = datetime(2023, 7, 17, 14, 29, tzinfo=UTC)
    article = ImportedArticle(STORY[0][1], "", published, Variant.CHINA, matters)
    assert program.context.execute(AddArticle(article, "story.txt"))
    for segment, (_, _, target) in zip(story_of(program), STORY, strict=True):
        assert program.context.execute(SetTarget(segment.id, target))
        assert program.context.execute(Confirm(segment.id))


def story_of(program: Program) -> list[Segment]:
    read = project_of(program).session.read
    return list(read.segments_of(read.articles()[-1].id))


def target_of(program: Program, part: int) -> str:
    return story_of(program)[part].target


def desk(program: Program) -> DeskView:
    return program.controllers[DeskView]


# What the keys make of it.
MENDED = [
    "U.S. climate envoy Kerry arrives in Beijing",
    "John Kerry arrives at Beijing Capital Airport on July 16, 2023. (Reuters)",
    "U.S. climate envoy John Kerry arrived in Beijing on Sunday.",
    "China invested $9 billion in renewable energy last year, 70 percent of the world total.",
    *[target for _, _, target in STORY[4:]],
]


class Editor:
    """Sits at the keyboard, and says what is on the screen."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self.qtbot = qtbot

    def is_asked(self, code: str, *words: str) -> None:
        """The desk asks about this next, and shows all these words on its page."""
        self.qtbot.waitUntil(lambda: self.code == code, timeout=JOB_TIME)
        page = desk(self.program).page.toPlainText()
        assert [word for word in words if word not in page] == []

    @property
    def code(self) -> str:
        line = desk(self.program).current
        return "" if line is None else line.judged.finding.code

    @property
    def told(self) -> str:
        return self.program.context.window.status.message.text()

    def presses(self, key: Qt.Key, settled: str) -> None:
        """Decide by one key; the strip counts it."""
        board = project_of(self.program).board
        self.qtbot.waitUntil(lambda: not board.is_working, timeout=JOB_TIME)
        press(self.program, key)
        self.qtbot.waitUntil(lambda: desk(self.program).state.text() == settled, timeout=JOB_TIME)

    def answers(self, key: Qt.Key, words: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Decide by a key that asks for words."""
        press(self.program, key, modifiers)
        wait = self.qtbot.waitUntil
        wait(lambda: isinstance(focused(self.program), QPlainTextEdit), timeout=JOB_TIME)
        press(self.program, Qt.Key.Key_A, CONTROL)
        write(self.program, words)
        press(self.program, Qt.Key.Key_Return, CONTROL)
        self.comes_back()

    def dismisses(self, words: str) -> None:
        """Dismiss what is asked about, in words of one's own."""
        press(self.program, Qt.Key.Key_D)
        wait = self.qtbot.waitUntil
        wait(lambda: isinstance(QApplication.activeModalWidget(), ReasonPrompt), timeout=JOB_TIME)
        wait(lambda: isinstance(focused(self.program), QListWidget), timeout=JOB_TIME)
        press(self.program, Qt.Key.Key_Tab)
        write(self.program, words)
        press(self.program, Qt.Key.Key_Return)
        self.comes_back()

    def comes_back(self) -> None:
        """Have the window's keys again."""
        wait = self.qtbot.waitUntil
        wait(lambda: QApplication.activeModalWidget() is None, timeout=JOB_TIME)
        self.program.context.window.activateWindow()  # as a window manager does
        fields = (desk(self.program).list, desk(self.program).last_page.table)
        wait(lambda: any(each.hasFocus() for each in fields), timeout=JOB_TIME)

    def prints(self, path: Path) -> None:
        """Have the report written, as the command palette offers it."""
        press(self.program, Qt.Key.Key_P, CONTROL | SHIFT)
        wait = self.qtbot.waitUntil
        wait(lambda: isinstance(focused(self.program), QLineEdit), timeout=JOB_TIME)
        write(self.program, "report of the findings")
        press(self.program, Qt.Key.Key_Return)
        prompts = QApplication.topLevelWidgets
        wait(lambda: any(map(is_open_file_prompt, prompts())), timeout=JOB_TIME)
        choose_file(path)
        wait(path.exists, timeout=JOB_TIME)
        self.comes_back()

    def writes_in_the_rows(self, words: str) -> None:
        """Leave the desk, and go on writing where the rows are."""
        press(self.program, Qt.Key.Key_Escape)
        write(self.program, words)


def settle_what_is_read_first(editor: Editor) -> None:
    """The headline, the caption and the byline, in the order of the queue."""
    editor.is_asked(
        "doubled.word", "Headline", "美国气候特使克里抵京", "arrives in in Beijing", "“in” stands"
    )
    editor.presses(Qt.Key.Key_F, "1 of 8 settled")
    editor.is_asked("date.value", "2023年7月16日", "on July 6, 2023", "the English has")
    editor.presses(Qt.Key.Key_F, "2 of 8 settled")
    editor.is_asked("caption.credit_missing", "（路透社）", "2023.", "(Reuters) is missing")
    editor.presses(Qt.Key.Key_F, "3 of 8 settled")
    editor.is_asked("byline.missing_name", BYLINE, "By Chen Zifei.", "陈美华 (Chen Meihua)")
    editor.answers(Qt.Key.Key_Q, "Who edited this?")


def settle_the_story(editor: Editor) -> None:
    """The name, the number, the quote and the date, as they come in the story."""
    editor.is_asked("name.parenthesis", "克里（John Kerry）", "John Kerrey", "spells the name")
    editor.presses(Qt.Key.Key_F, "5 of 8 settled")
    editor.is_asked("number.value", "90亿美元", "$90 billion", "90亿美元 = $9 billion")
    editor.presses(Qt.Key.Key_F, "6 of 8 settled")
    editor.is_asked(
        "quote.missing", "“双方将坦诚对话。”", "promised frank talks", "the target does not"
    )
    editor.dismisses("A paraphrase will do.")
    editor.is_asked("date.value", "7月19日结束", "end on July 18", "7月19日 is July 19")
    editor.presses(Qt.Key.Key_A, "8 of 8 settled")


def answer_the_question(editor: Editor) -> None:
    """Name the editor in the byline, as the translator was asked to, and tick the note."""
    place, byline = editor.program.context, story_of(editor.program)[-1]
    target = "By Chen Zifei. Edited by Chen Meihua."
    (note,) = project_of(editor.program).session.read.notes_of([byline.id])
    for command in (
        *(SetTarget(byline.id, target), Confirm(byline.id)),
        ChangeNote(note.id, resolved=True),
    ):
        assert place.execute(command)


def read_the_last_page(editor: Editor) -> None:
    """Every row with the space bar; the byline is in the way, by its number and in words."""
    program, page = editor.program, desk(editor.program).last_page
    press(program, Qt.Key.Key_L)
    ways = [page.in_the_way.item(row).text() for row in range(page.in_the_way.count())]
    assert ways[:2] == ["1  Byline 8: rejected", "2  Byline 8: an open note"]
    press(program, Qt.Key.Key_S)
    assert editor.told == "Not signed off: 1 rejected, 1 open note, 1 open finding."
    assert desk(program).signed.text() == ""
    answer_the_question(editor)
    board = project_of(program).board
    editor.qtbot.waitUntil(lambda: not board.is_working, timeout=JOB_TIME)
    assert page.in_the_way.count() == 0
    for _ in range(page.table.rowCount()):
        press(program, Qt.Key.Key_Space)
    assert page.state.text() == "6 of 6 read"


def test_an_editor_settles_signs_mends_and_prints_a_story(
    opened: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    editor = Editor(opened, qtbot)
    press(opened, Qt.Key.Key_F10)
    assert desk(opened).standing.text() == "Article 3 of 3 · 0 signed off"
    settle_what_is_read_first(editor)
    settle_the_story(editor)
    assert "Everything is settled." in desk(opened).page.toPlainText()

    assert [each.target for each in story_of(opened)] == MENDED
    assert story_of(opened)[-1].status is Status.REJECTED
    read_the_last_page(editor)

    press(opened, Qt.Key.Key_S)
    assert {each.status for each in story_of(opened)} == {Status.FINAL}
    assert desk(opened).signed.text().startswith("Signed off by Ann, ")
    assert desk(opened).standing.text() == "Article 3 of 3 · 1 signed off"

    editor.prints(tmp_path / "first.html")
    page = (tmp_path / "first.html").read_text("utf-8")
    for words in (
        *("Signed off by Ann, ", "A paraphrase will do.", "left as it is"),
        *("U.S. climate envoy Kerry arrives in Beijing", "on July 6, 2023. → on July 16, 2023."),
        "fixed · Ann · ",
    ):
        assert words in page

    press(opened, Qt.Key.Key_Escape)
    editor.writes_in_the_rows(" again")
    press(opened, Qt.Key.Key_F10)
    assert desk(opened).signed.text() == ""
    assert desk(opened).standing.text() == "Article 3 of 3 · 0 signed off"


def test_escape_comes_back_too_where_a_confirmation_led_on_to_the_next_segment(
    opened: Program, qtbot: QtBot
) -> None:
    last = story_of(opened)[-1].id
    assert opened.context.execute(SetStatus((last,), Status.DRAFT))
    begin_an_edit(Editor(opened, qtbot))
    write(opened, "now")
    press(opened, Qt.Key.Key_Return, CONTROL)
    assert opened.context.active == last
    assert Editor(opened, qtbot).told == "Esc goes back to the desk."
    press(opened, Qt.Key.Key_Escape)
    assert opened.controllers[DeskController].is_on


def test_escape_stays_in_the_rows_once_something_else_is_written_there(
    opened: Program, qtbot: QtBot
) -> None:
    begin_an_edit(Editor(opened, qtbot))
    press(opened, Qt.Key.Key_Down, CONTROL)
    write(opened, "x")
    press(opened, Qt.Key.Key_Escape)
    assert not opened.controllers[DeskController].is_on


def begin_an_edit(editor: Editor) -> None:
    press(editor.program, Qt.Key.Key_F10)
    editor.is_asked("doubled.word")
    press(editor.program, Qt.Key.Key_E)
