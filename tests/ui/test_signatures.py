"""Signatures in the window: withdrawn with a word, exported with one, and by whom."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.window import CONTROL, JOB_TIME, press, project_of, segments, write
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.working import AuthorController
from ui.dialogs.export import ExportPrompt
from ui.dialogs.who import WhoPrompt
from workbench.model.segment import Status
from workbench.model.vouching import Hand
from workbench.services.commands.annotations import AddNote
from workbench.services.commands.decisions import SignOffArticle
from workbench.services.commands.targets import Confirm, DraftText, PutDrafts, SetTarget


@pytest.fixture
def opened(program: Program) -> Program:
    """A window over two articles, the first of which is translated and signed."""
    first = project_of(program).session.read.articles()[0]
    for segment in project_of(program).session.read.segments_of(first.id):
        assert program.context.execute(SetTarget(segment.id, "Kerry, again"))
        assert program.context.execute(Confirm(segment.id))
    assert program.context.execute(SignOffArticle(first.id))
    return program


def told(program: Program) -> str:
    return program.context.window.status.message.text()


def dialog(qtbot: QtBot) -> object:
    """The dialog that is asked, once the keys go to it."""

    def has_the_keys() -> bool:
        modal, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        return modal is not None and focus is not None and focus.window() is modal

    qtbot.waitUntil(has_the_keys, timeout=JOB_TIME)
    return QApplication.activeModalWidget()


def test_typing_into_a_signed_article_says_at_once_what_it_does(
    opened: Program, qtbot: QtBot
) -> None:
    opened.controllers[NavigationController].go_to(segments(opened)[0].id)

    write(opened, "x")

    qtbot.waitUntil(lambda: "withdraws the signature" in told(opened), timeout=JOB_TIME)
    assert project_of(opened).session.read.sign_offs() == []
    press(opened, Qt.Key.Key_Down, CONTROL)
    assert segments(opened)[1].status is Status.REVIEWED


def test_confirming_what_is_signed_withdraws_nothing(opened: Program) -> None:
    first = segments(opened)[0]
    opened.controllers[NavigationController].go_to(first.id)

    press(opened, Qt.Key.Key_Return, CONTROL)

    assert segments(opened)[0] == first
    assert len(project_of(opened).session.read.sign_offs()) == 1


def test_an_open_note_leaves_the_signature_and_says_so(opened: Program) -> None:
    assert opened.context.execute(AddNote(segments(opened)[0].id, "Who says so?"))

    assert told(opened) == "The article stays signed off; the note is open."
    assert len(project_of(opened).session.read.sign_offs()) == 1


def test_who_works_is_said_once_and_holds_from_then_on(opened: Program, qtbot: QtBot) -> None:
    assert opened.context.window.status.who.text() == "Ann · translator"

    opened.context.actions["tools.who"].trigger()
    prompt = dialog(qtbot)
    assert isinstance(prompt, WhoPrompt)
    prompt.field.selectAll()
    write(opened, "Bo")
    press(opened, Qt.Key.Key_Tab)
    press(opened, Qt.Key.Key_Down)
    press(opened, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=JOB_TIME)

    assert opened.context.window.status.who.text() == "Bo · editor"
    kept = opened.context.preferences.load()
    assert (kept.author, kept.hand) == ("Bo", Hand.EDITOR)
    last = segments(opened)[-1]
    assert opened.context.execute(SetTarget(last.id, "Climate change waits for nobody."))
    assert opened.context.execute(Confirm(last.id))
    after = segments(opened)[-1]
    assert (after.status, after.vouched_by) == (Status.REVIEWED, "Bo")


def test_who_types_on_is_not_asked_who_it_is_before_a_rest(opened: Program, qtbot: QtBot) -> None:
    opened.context.preferences.change(author="", hand="")
    last = segments(opened)[-1]
    assert opened.context.execute(SetTarget(last.id, "Climate change waits for nobody."))
    author = opened.controllers.project_features.built[AuthorController]
    rest = next(each for each in author.findChildren(QTimer) if each.isActive())
    rest.setInterval(600_000)
    opened.controllers[NavigationController].go_to(last.id)

    QTest.keyClick(opened.context.window.windowHandle(), Qt.Key.Key_A)

    assert project_of(opened).saver.pending(last.id) is not None
    assert QApplication.activeModalWidget() is None
    assert rest.remainingTime() > 500_000
    rest.setInterval(0)
    assert isinstance(dialog(qtbot), WhoPrompt)
    press(opened, Qt.Key.Key_Escape)


def test_a_new_profile_is_asked_after_its_first_change_and_never_again(
    opened: Program, qtbot: QtBot
) -> None:
    opened.context.preferences.change(author="", hand="")
    last, before = segments(opened)[-1], segments(opened)[-2]

    # Drafts come in while the user may be typing.
    draft = DraftText(last.id, last.rev, "Climate change does not wait.")
    assert opened.context.execute(PutDrafts([draft], "mt:google"))
    assert segments(opened)[-1].target == draft.text
    assert QApplication.activeModalWidget() is None

    assert opened.context.execute(SetTarget(last.id, "Climate change waits for nobody."))

    assert isinstance(dialog(qtbot), WhoPrompt)
    assert opened.context.execute(SetTarget(last.id, "Climate change waits for nobody"))
    press(opened, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=JOB_TIME)
    assert opened.context.preferences.load().hand == Hand.TRANSLATOR
    assert opened.context.execute(SetTarget(before.id, "Climate talks held in Beijing"))
    assert QApplication.activeModalWidget() is None


def left_out(prompt: ExportPrompt) -> str:
    label: QLabel = prompt.left_out
    return label.text()


def test_the_export_says_what_it_leaves_out_as_one_chooses(opened: Program, qtbot: QtBot) -> None:
    project = project_of(opened)
    assert opened.context.execute(SetTarget(segments(opened)[-1].id, "A draft."))
    opened.controllers[NavigationController].show_article(project.session.read.articles()[1].id)
    opened.context.actions["file.export"].trigger()
    prompt = dialog(qtbot)
    assert isinstance(prompt, ExportPrompt)
    assert left_out(prompt) == (
        "Takes 0 segments. Leaves out: 1 untranslated, 1 unconfirmed draft."
    )

    prompt.articles.item(0).setCheckState(Qt.CheckState.Checked)
    assert left_out(prompt).startswith("Takes 4 segments. Leaves out: 1 untranslated")
    prompt.extent.setFocus()
    press(opened, Qt.Key.Key_Down)
    press(opened, Qt.Key.Key_Down)
    assert prompt.choice().statuses == frozenset(Status)
    assert left_out(prompt) == "Takes 6 segments."
    prompt.signed.setFocus()
    press(opened, Qt.Key.Key_Space)
    assert left_out(prompt) == (
        "Takes 4 segments. Leaves out: 1 article that nobody has signed off."
    )
    press(opened, Qt.Key.Key_Escape)
