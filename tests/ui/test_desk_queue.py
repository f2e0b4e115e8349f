"""The desk queue: an article's findings settled one after another, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.projects import an_article
from tests.ui.window import (
    CONTROL,
    JOB_TIME,
    SHIFT,
    focused,
    press,
    project_of,
    segments,
    write,
)
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.projects import ProjectController
from ui.controllers.review.desk import DeskController
from ui.dialogs.reasons import ReasonPrompt
from ui.viewmodels.desk_queue import DeskLine
from ui.widgets.desk_queue import DeskView
from ui.widgets.last_page import LastPageView
from workbench.model.article import ImportedArticle
from workbench.model.finding import DecisionKind
from workbench.model.language import Variant
from workbench.model.segment import Picture, Role, Segment, SourceContent, Status
from workbench.services.checking.checking import WEIGHTS
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetRole, SetStatus, SetTarget

TARGETS = (
    "Kerry arrives in in Beijing",
    "U.S. climate envoy John Kerry arrived in the the capital on Sunday, to meet officials.",
    "The two sides will exchange views on climate change , the ministry's spokesperson said.",
    "Analysts say whether the talks can make a breakthrough remains to be seen",
)


@pytest.fixture
def opened(program: Program, qtbot: QtBot) -> Program:
    """A window over an article with a doubled word in its headline and three slips below."""
    for segment, target in zip(segments(program), TARGETS, strict=False):
        translate(program, segment, target)
    wait_for_checks(program, qtbot)
    return program


def translate(program: Program, segment: Segment, target: str) -> None:
    assert program.context.execute(SetTarget(segment.id, target))
    assert program.context.execute(SetStatus((segment.id,), Status.TRANSLATED))


def desk(program: Program) -> DeskView:
    return program.controllers[DeskView]


def last_page(program: Program) -> LastPageView:
    return desk(program).last_page


def wait_for_checks(program: Program, qtbot: QtBot) -> None:
    board = project_of(program).board
    with qtbot.waitSignal(board.working, timeout=JOB_TIME, check_params_cb=lambda on: not on):
        board.restart()


def sentences(program: Program) -> list[str]:
    """What is queued, from the top."""
    model = desk(program).list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def told(program: Program) -> str:
    return program.context.window.status.message.text()


def current(program: Program) -> str:
    line = desk(program).current
    return "" if line is None else line.judged.finding.code


def settled(program: Program) -> int:
    return int(desk(program).state.text().partition(" ")[0])


def enter(program: Program, qtbot: QtBot) -> None:
    press(program, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: desk(program).list.count() > 0, timeout=JOB_TIME)


def answer(program: Program, words: str, qtbot: QtBot) -> None:
    """Write into the question that is asked, and accept."""
    qtbot.waitUntil(lambda: isinstance(focused(program), QPlainTextEdit), timeout=JOB_TIME)
    write(program, words)
    press(program, Qt.Key.Key_Return, CONTROL)
    come_back(program, qtbot)


def come_back(program: Program, qtbot: QtBot) -> None:
    """Let the window have the keys again once no question is open."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=JOB_TIME)
    program.context.window.activateWindow()  # as a window manager does
    fields = (desk(program).list, last_page(program).table)
    qtbot.waitUntil(lambda: any(each.hasFocus() for each in fields), timeout=JOB_TIME)


def ask_reasons(program: Program, qtbot: QtBot) -> ReasonPrompt:
    """Ask why the finding in question needs no change."""
    press(program, Qt.Key.Key_D)
    qtbot.waitUntil(
        lambda: (
            isinstance(QApplication.activeModalWidget(), ReasonPrompt)
            and isinstance(focused(program), QListWidget)
        ),
        timeout=JOB_TIME,
    )
    prompt = QApplication.activeModalWidget()
    assert isinstance(prompt, ReasonPrompt)
    return prompt


def wait_until_checked(program: Program, qtbot: QtBot) -> None:
    board = project_of(program).board
    qtbot.waitUntil(lambda: not board.is_working, timeout=JOB_TIME)


def said(program: Program) -> list[tuple[DecisionKind, str]]:
    project = project_of(program)
    ids = [segment.id for segment in segments(program)]
    return [(each.kind, each.reason) for each in project.session.read.decisions(ids)]


def test_an_editor_settles_an_article_and_signs_it_by_keys_alone(
    opened: Program, qtbot: QtBot
) -> None:
    enter(opened, qtbot)
    first = segments(opened)[0]
    assert current(opened) == "doubled.word"
    press(opened, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: settled(opened) == 1, timeout=JOB_TIME)
    assert segments(opened)[0].target == first.target.replace("in in", "in")
    wait_until_checked(opened, qtbot)
    qtbot.waitUntil(
        lambda: not opened.controllers[DeskController].line_up.holds_keys, timeout=JOB_TIME
    )
    while desk(opened).list.count():
        before = settled(opened)
        press(opened, Qt.Key.Key_A)
        assert settled(opened) == before + 1
    press(opened, Qt.Key.Key_S)
    assert desk(opened).is_on_last_page
    assert project_of(opened).session.read.sign_offs() == []
    press(opened, Qt.Key.Key_S)
    assert desk(opened).signed.text().startswith("Signed off by Ann, ")
    assert {segment.status for segment in segments(opened)[:4]} == {Status.FINAL}
    press(opened, Qt.Key.Key_Escape)
    assert not desk(opened).is_on_last_page
    press(opened, Qt.Key.Key_Escape)
    assert opened.context.window.stack.currentWidget() is opened.context.window.pairs


def test_the_headline_comes_first_and_j_and_k_walk_the_rest(opened: Program, qtbot: QtBot) -> None:
    enter(opened, qtbot)
    line = desk(opened).current
    assert line is not None
    assert line.segment_id == segments(opened)[0].id
    press(opened, Qt.Key.Key_J)
    assert desk(opened).list.currentRow() == 1
    press(opened, Qt.Key.Key_K)
    press(opened, Qt.Key.Key_K)
    assert desk(opened).list.currentRow() == desk(opened).list.count() - 1


def test_headline_captions_and_bylines_come_before_the_body_in_its_order(
    opened: Program, qtbot: QtBot
) -> None:
    ids = [segment.id for segment in segments(opened)[:4]]
    assert opened.context.execute(SetRole((ids[3],), Role.CAPTION))
    enter(opened, qtbot)
    walked = [line.segment_id for line in lines(opened)]
    assert list(dict.fromkeys(walked)) == [ids[0], ids[3], ids[1], ids[2]]
    assert opened.context.execute(SetRole((ids[2],), Role.BYLINE))
    walked = [line.segment_id for line in lines(opened)]
    assert list(dict.fromkeys(walked)) == [ids[0], ids[3], ids[2], ids[1]]


def lines(program: Program) -> list[DeskLine]:
    shown = desk(program).list
    found = [shown.line(row) for row in range(shown.count())]
    return [line for line in found if line is not None]


def test_within_a_segment_errors_come_before_hints(opened: Program, qtbot: QtBot) -> None:
    enter(opened, qtbot)
    for segment in segments(opened)[:4]:
        mine = [line for line in lines(opened) if line.segment_id == segment.id]
        weights = [WEIGHTS[line.judged.finding.severity] for line in mine]
        assert weights == sorted(weights)


def test_a_dismissal_takes_a_ready_reason_and_undo_brings_the_finding_back(
    opened: Program, qtbot: QtBot
) -> None:
    enter(opened, qtbot)
    before = sentences(opened)
    ask_reasons(opened, qtbot)
    press(opened, Qt.Key.Key_Down)
    press(opened, Qt.Key.Key_Return)
    come_back(opened, qtbot)
    assert said(opened) == [(DecisionKind.DISMISSED, "Right in context")]
    assert sentences(opened) == before[1:]
    press(opened, Qt.Key.Key_Z, CONTROL)
    assert sentences(opened) == before


def test_a_dismissal_takes_one_s_own_words(opened: Program, qtbot: QtBot) -> None:
    enter(opened, qtbot)
    ask_reasons(opened, qtbot)
    press(opened, Qt.Key.Key_A)
    write(opened, " song title")
    press(opened, Qt.Key.Key_Return)
    come_back(opened, qtbot)
    assert said(opened) == [(DecisionKind.DISMISSED, "a song title")]


def test_what_is_left_as_it_is_is_reported_so(opened: Program, qtbot: QtBot) -> None:
    enter(opened, qtbot)
    assert desk(opened).buttons["leave"].accessibleName() == "Leave as it is"
    press(opened, Qt.Key.Key_A)
    assert said(opened) == [(DecisionKind.DISMISSED, "left as it is")]


def test_a_question_goes_to_the_translator(opened: Program, qtbot: QtBot) -> None:
    enter(opened, qtbot)
    press(opened, Qt.Key.Key_Q)
    answer(opened, "Once is enough?", qtbot)
    assert said(opened) == [(DecisionKind.ASKED, "Once is enough?")]
    assert segments(opened)[0].status is Status.REJECTED


@pytest.mark.parametrize("key", [Qt.Key.Key_F10, Qt.Key.Key_Escape])
def test_e_edits_the_words_in_the_rows_and_either_key_comes_back_to_them(
    opened: Program, qtbot: QtBot, key: Qt.Key
) -> None:
    enter(opened, qtbot)
    press(opened, Qt.Key.Key_J)
    line = desk(opened).current
    assert line is not None
    press(opened, Qt.Key.Key_E)
    assert not opened.controllers[DeskController].is_on
    assert opened.context.active == line.segment_id
    editor = opened.context.window.pairs.editor
    assert editor.hasFocus()
    start, end = editor.selection()
    span = line.judged.finding.target[0]
    assert (start, end) == (span.start, span.end)
    press(opened, key)
    assert opened.controllers[DeskController].is_on
    assert desk(opened).current == line
    assert desk(opened).list.hasFocus()


def test_after_an_edit_the_desk_stands_where_it_stood(opened: Program, qtbot: QtBot) -> None:
    enter(opened, qtbot)
    press(opened, Qt.Key.Key_J)
    line = desk(opened).current
    assert line is not None
    press(opened, Qt.Key.Key_E)
    write(opened, "the")
    press(opened, Qt.Key.Key_Escape)
    back = desk(opened).current
    assert back is not None
    assert back.segment_id == line.segment_id
    assert back.waits
    assert "being checked again" in desk(opened).page.toPlainText()


def test_a_fix_is_made_once_however_often_its_key_is_pressed(opened: Program, qtbot: QtBot) -> None:
    enter(opened, qtbot)
    press(opened, Qt.Key.Key_F)
    fixed = segments(opened)[0].target
    assert fixed == "Kerry arrives in Beijing"
    assert ("doubled.word", False) not in [
        (line.judged.finding.code, line.waits)
        for line in lines(opened)
        if line.segment_id == segments(opened)[0].id
    ]
    press(opened, Qt.Key.Key_F)
    assert segments(opened)[0].target == fixed


def test_the_other_finding_of_a_mended_segment_stays_and_is_not_decided_before_it_is_checked(
    opened: Program, qtbot: QtBot
) -> None:
    first = segments(opened)[0]
    translate(opened, first, "Kerry arrives in in Beijing for for talks")
    wait_for_checks(opened, qtbot)
    enter(opened, qtbot)
    press(opened, Qt.Key.Key_F)
    line = desk(opened).current
    assert line is not None
    assert (line.segment_id, line.waits) == (first.id, True)
    after = [segment.target for segment in segments(opened)]

    for key in (Qt.Key.Key_F, Qt.Key.Key_A):
        press(opened, key)
        assert "being checked again" in told(opened)
    assert [segment.target for segment in segments(opened)] == after
    assert [kind for kind, _ in said(opened)] == [DecisionKind.FIXED]

    wait_until_checked(opened, qtbot)
    line = desk(opened).current
    assert line is not None
    assert (line.segment_id, line.waits) == (first.id, False)
    press(opened, Qt.Key.Key_F)
    assert segments(opened)[0].target == "Kerry arrives in Beijing for talks"


def test_what_comes_up_by_itself_is_not_decided_by_a_key_meant_for_what_was_there(
    opened: Program, qtbot: QtBot
) -> None:
    enter(opened, qtbot)
    line = desk(opened).current
    assert line is not None
    assert opened.context.execute(SetTarget(line.segment_id, "Kerry arrives in Beijing"))
    waiting = desk(opened).current
    assert waiting is not None
    assert waiting.waits
    targets = [segment.target for segment in segments(opened)]
    with qtbot.waitSignal(desk(opened).list.model().rowsRemoved, timeout=JOB_TIME):
        pass
    press(opened, Qt.Key.Key_F)
    assert "this is the next one" in told(opened)
    assert [segment.target for segment in segments(opened)] == targets


def test_the_page_shows_the_words_of_the_texts_as_words(opened: Program, qtbot: QtBot) -> None:
    first = segments(opened)[0]
    assert opened.context.execute(SetTarget(first.id, "<b>Kerry</b> & Xie meet in in Beijing"))
    wait_for_checks(opened, qtbot)
    enter(opened, qtbot)
    assert "<b>Kerry</b> & Xie meet" in desk(opened).page.toPlainText()


def add_article_with_a_hint(program: Program, qtbot: QtBot) -> None:
    """Put in a third article, translated, in which only a question is no longer one."""
    article = an_article("居民等待答复", "计划会通过吗？", url="https://example.org/3")
    assert program.context.execute(AddArticle(article, "three.txt"))
    added = project_of(program).session.read.articles()[-1]
    targets = ("Residents await an answer", "The plan may yet be approved.")
    for segment, target in zip(
        project_of(program).session.read.segments_of(added.id), targets, strict=True
    ):
        translate(program, segment, target)
    wait_for_checks(program, qtbot)


def go_to_the_hint(program: Program, qtbot: QtBot) -> None:
    enter(program, qtbot)
    press(program, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: current(program) == "punctuation.question", timeout=JOB_TIME)


def test_a_hint_alone_does_not_hold_up_the_signature(opened: Program, qtbot: QtBot) -> None:
    add_article_with_a_hint(opened, qtbot)
    go_to_the_hint(opened, qtbot)
    assert desk(opened).standing.text() == "Article 3 of 3 · 0 signed off"
    assert desk(opened).list.count() == 1

    press(opened, Qt.Key.Key_S)
    assert last_page(opened).heading.text() == "Nothing is in the way."
    press(opened, Qt.Key.Key_S)

    assert desk(opened).signed.text().startswith("Signed off by Ann, ")
    assert desk(opened).standing.text() == "Article 3 of 3 · 1 signed off"
    assert told(opened).endswith("1 hint was left.")


def test_s_takes_the_signature_back(opened: Program, qtbot: QtBot) -> None:
    add_article_with_a_hint(opened, qtbot)
    go_to_the_hint(opened, qtbot)
    press(opened, Qt.Key.Key_S)
    press(opened, Qt.Key.Key_S)
    assert desk(opened).buttons["sign"].accessibleName() == "Take the signature back"

    press(opened, Qt.Key.Key_S)

    assert desk(opened).signed.text() == ""
    assert project_of(opened).session.read.sign_offs() == []
    assert "taken back" in told(opened)


def test_n_goes_round_the_articles_that_nobody_signed_off(opened: Program, qtbot: QtBot) -> None:
    add_article_with_a_hint(opened, qtbot)
    enter(opened, qtbot)
    assert desk(opened).standing.text() == "Article 1 of 3 · 0 signed off"
    press(opened, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: current(opened) == "punctuation.question", timeout=JOB_TIME)
    press(opened, Qt.Key.Key_S)
    press(opened, Qt.Key.Key_S)

    press(opened, Qt.Key.Key_N)
    assert not desk(opened).is_on_last_page
    assert desk(opened).standing.text() == "Article 1 of 3 · 1 signed off"
    press(opened, Qt.Key.Key_N)
    assert desk(opened).standing.text() == "Article 2 of 3 · 1 signed off"
    press(opened, Qt.Key.Key_N)
    assert desk(opened).standing.text() == "Article 1 of 3 · 1 signed off"
    assert opened.controllers[DeskController].is_on
    assert desk(opened).list.hasFocus()


def test_a_change_in_a_signed_article_puts_it_back_on_the_round(
    opened: Program, qtbot: QtBot
) -> None:
    add_article_with_a_hint(opened, qtbot)
    go_to_the_hint(opened, qtbot)
    press(opened, Qt.Key.Key_S)
    press(opened, Qt.Key.Key_S)
    press(opened, Qt.Key.Key_Escape)
    wait_until_checked(opened, qtbot)
    press(opened, Qt.Key.Key_F)

    qtbot.waitUntil(lambda: desk(opened).signed.text() == "", timeout=JOB_TIME)
    assert desk(opened).standing.text() == "Article 3 of 3 · 0 signed off"


def test_one_queue_holds_the_whole_project_and_n_goes_from_article_to_article(
    opened: Program, qtbot: QtBot
) -> None:
    add_article_with_a_hint(opened, qtbot)
    third = project_of(opened).session.read.articles()[2].id
    enter(opened, qtbot)
    alone = sentences(opened)
    press(opened, Qt.Key.Key_W)
    assert len(sentences(opened)) > len(alone)
    assert desk(opened).buttons["project"].isChecked()
    first = desk(opened).current
    press(opened, Qt.Key.Key_N)
    seen = []
    while (line := desk(opened).current) is not None and line.article_id != third:
        seen.append(line.article_id)
        press(opened, Qt.Key.Key_N)
    assert len(seen) == len(set(seen))
    assert current(opened) == "punctuation.question"
    assert desk(opened).standing.text().startswith("Article 3 of 3")
    press(opened, Qt.Key.Key_N)
    assert desk(opened).current == first
    press(opened, Qt.Key.Key_P)
    assert current(opened) == "punctuation.question"
    press(opened, Qt.Key.Key_W)
    assert not desk(opened).buttons["project"].isChecked()


def test_from_all_segments_the_queue_is_the_project_s(opened: Program, qtbot: QtBot) -> None:
    add_article_with_a_hint(opened, qtbot)
    opened.context.actions["article.all"].trigger()
    enter(opened, qtbot)
    assert desk(opened).buttons["project"].isChecked()
    assert {line.article_id for line in lines(opened)} >= {
        each.id
        for each in (project_of(opened).session.read.articles()[number] for number in (0, 2))
    }


def test_a_change_looks_again_at_what_it_touched_alone(opened: Program) -> None:
    opened.context.actions["desk.project"].trigger()
    before = lines(opened)
    touched = segments(opened)[1]
    assert opened.context.execute(SetTarget(touched.id, "One word word."))
    after = lines(opened)
    others = [line for line in before if line.segment_id != touched.id]
    kept = [line for line in after if line.segment_id != touched.id]
    assert all(one is other for one, other in zip(others, kept, strict=True))


def test_the_last_page_shows_what_nobody_was_asked_about_in_both_languages(
    opened: Program, qtbot: QtBot
) -> None:
    matters = (
        SourceContent(Role.HEADLINE, "克里抵京"),
        SourceContent(Role.BODY, "克里周日抵达北京。"),
        SourceContent(
            Role.CAPTION,
            "克里抵达北京。（路透社）",
            picture=Picture("https://example.org/kerry-01.jpg", alt="克里走下飞机"),
        ),
    )
    article = ImportedArticle("克里抵京", "", None, Variant.CHINA, matters)
    assert opened.context.execute(AddArticle(article, "three.txt"))
    added = project_of(opened).session.read.articles()[-1]
    targets = ("Kerry arrives", "Kerry arrived in Beijing on Sunday.", "Kerry arrives. (Reuters)")
    for segment, target in zip(
        project_of(opened).session.read.segments_of(added.id), targets, strict=True
    ):
        translate(opened, segment, target)
    wait_for_checks(opened, qtbot)
    opened.controllers[NavigationController].show_article(added.id)

    opened.context.actions["desk.last_page"].trigger()

    rows = [[cell(opened, row, column) for column in range(3)] for row in range(3)]
    assert [row[2] for row in rows] == [targets[0], targets[2], targets[1]]
    assert rows[1][0].splitlines() == [
        "Caption 3",
        "Picture: kerry-01.jpg · 克里走下飞机",
        "after segment 2",
        "Credit: （路透社） → (Reuters)",
    ]
    press(opened, Qt.Key.Key_Space)
    assert cell(opened, 0, 0) == "✓ Headline 1"
    assert last_page(opened).table.currentRow() == 1
    press(opened, Qt.Key.Key_Down)
    assert last_page(opened).table.currentRow() == 2
    assert last_page(opened).state.text() == "1 of 3 read"


def cell(program: Program, row: int, column: int) -> str:
    item = last_page(program).table.item(row, column)
    return "" if item is None else item.text()


def in_the_way(program: Program) -> list[str]:
    shown = last_page(program).in_the_way
    return [shown.item(row).text() for row in range(shown.count())]


def test_what_is_in_the_way_is_named_and_a_digit_goes_there(opened: Program, qtbot: QtBot) -> None:
    article = an_article("居民等待答复", "计划还没有通过。", url="https://example.org/3")
    assert opened.context.execute(AddArticle(article, "three.txt"))
    first, last = segments(opened)[-2:]
    assert opened.context.execute(SetTarget(first.id, "Residents await an answer"))
    opened.controllers[NavigationController].show_article(first.article_id)
    wait_for_checks(opened, qtbot)
    opened.context.actions["desk.last_page"].trigger()
    assert in_the_way(opened) == [
        "1  Headline 1: a draft that nobody confirmed",
        "2  Body 2: not translated",
    ]
    press(opened, Qt.Key.Key_S)
    assert project_of(opened).session.read.sign_offs() == []
    assert told(opened) == "Not signed off: 1 untranslated, 1 unconfirmed."

    press(opened, Qt.Key.Key_2)
    assert opened.context.active == last.id
    assert opened.context.window.pairs.editor.hasFocus()
    press(opened, Qt.Key.Key_Escape)
    assert desk(opened).is_on_last_page


def test_one_may_sign_all_the_same_for_a_reason_that_is_kept(opened: Program, qtbot: QtBot) -> None:
    second = segments(opened)[4]
    opened.controllers[NavigationController].show_article(second.article_id)
    opened.context.actions["desk.last_page"].trigger()
    press(opened, Qt.Key.Key_S, SHIFT)
    answer(opened, "The wire wants the headline now.", qtbot)
    signed = project_of(opened).session.read.sign_offs()
    assert [each.reason for each in signed] == ["The wire wants the headline now."]


def test_without_a_project_the_desk_is_grey(opened: Program) -> None:
    opened.controllers[ProjectController].close()
    names = ("queue", "project", "last_page")
    assert [name for name in names if opened.context.actions[f"desk.{name}"].isEnabled()] == []


def test_a_long_headline_does_not_widen_the_window(opened: Program, qtbot: QtBot) -> None:
    first = segments(opened)[0]
    window = opened.context.window
    enter(opened, qtbot)
    before = window.minimumSizeHint().width()
    assert opened.context.execute(SetTarget(first.id, "A very long headline indeed " * 20))
    wait_for_checks(opened, qtbot)
    qtbot.waitUntil(lambda: desk(opened).title.text().startswith("A very"), timeout=JOB_TIME)
    assert window.minimumSizeHint().width() == before
