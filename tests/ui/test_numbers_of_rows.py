"""What the window says of a segment names it by the number on its row."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.window import CONTROL, JOB_TIME, SHIFT, press, project_of, segments
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.sentences import finding_sentence
from workbench.model.ids import SegmentId
from workbench.services.commands.shaping import MergeSegments, SplitSegment
from workbench.services.commands.targets import Confirm, SetTarget


def second_of_the_other_article(program: Program) -> SegmentId:
    """Its id is far from its number: 2, in an article behind one that was split and merged."""
    first = segments(program)[1]
    session = project_of(program).session
    session.execute(SplitSegment(first.id, 5, 0))
    session.execute(MergeSegments([each.id for each in segments(program)][1:3]))
    found = segments(program)[-1]
    assert found.id > 2
    return found.id


def test_an_error_names_the_number_on_the_row(program: Program) -> None:
    program.controllers[NavigationController].go_to(second_of_the_other_article(program))

    press(program, Qt.Key.Key_Return, CONTROL | SHIFT)

    said = program.context.window.status.message.text()
    assert said == "Segment 2 has no English yet, so it cannot be translated."


def test_a_finding_names_the_number_and_the_article_of_another_segment(
    program: Program, qtbot: QtBot
) -> None:
    other, here = segments(program)[3], second_of_the_other_article(program)
    session, board = project_of(program).session, project_of(program).board
    for each in (other.id, here):
        session.execute(SetTarget(each, "Nobody waits for the weather in the capital."))
        session.execute(Confirm(each))
    program.controllers[NavigationController].go_to(here)
    qtbot.waitUntil(lambda: "consistency.same_target" in codes(program, here), timeout=JOB_TIME)

    finding = next(j.finding for j in board.of(here) if j.finding.code == "consistency.same_target")

    title = session.read.article(other.article_id).title
    assert f"in segment 4 of “{title}”" in finding_sentence(finding)


def codes(program: Program, segment_id: SegmentId) -> set[str]:
    return {each.finding.code for each in project_of(program).board.of(segment_id)}
