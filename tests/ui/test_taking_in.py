"""What an import left out of an article, taken in by one key and taken back by undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.window import ALT, CONTROL, SHIFT, press, project_of, segments
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.projects import ProjectController
from workbench.model.segment import Role, Segment
from workbench.services.commands.targets import SetRole

Key = Qt.Key


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.addWidget(program.context.window)
    return program


def leave_out(program: Program, places: range) -> list[Segment]:
    """Make boilerplate of some segments, as an import does, and go to the last of them."""
    left_out = [segments(program)[place] for place in places]
    command = SetRole([segment.id for segment in left_out], Role.BOILERPLATE)
    project_of(program).session.execute(command)
    assert program.controllers[NavigationController].go_to(left_out[-1].id)
    return left_out


def roles(program: Program) -> list[Role]:
    return [segment.role for segment in segments(program)]


def test_one_key_takes_a_segment_into_the_article_and_undo_takes_it_back(program: Program) -> None:
    leave_out(program, range(1, 3))
    before = roles(program)

    press(program, Key.Key_A, CONTROL | ALT)

    assert roles(program)[1:3] == [Role.BOILERPLATE, Role.BODY]

    program.context.actions["edit.undo"].trigger()

    assert roles(program) == before


def test_another_key_takes_in_all_that_was_left_out_around_it(program: Program) -> None:
    leave_out(program, range(1, 3))
    before = roles(program)

    press(program, Key.Key_A, CONTROL | ALT | SHIFT)

    assert roles(program)[1:3] == [Role.BODY, Role.BODY]
    assert roles(program)[0] is before[0]
    assert roles(program)[3:] == before[3:]


def test_what_is_in_the_article_keeps_its_role(program: Program) -> None:
    first = segments(program)[0]
    assert program.controllers[NavigationController].go_to(first.id)
    before = roles(program)

    for name in ("segment.take_in", "segment.take_in_block"):
        program.context.actions[name].trigger()

    assert roles(program) == before


def test_without_a_project_the_actions_do_nothing(program: Program) -> None:
    program.controllers[ProjectController].close()

    for name in ("segment.take_in", "segment.take_in_block"):
        program.context.actions[name].trigger()
    assert program.context.project is None


def test_both_are_in_the_segment_menu(program: Program) -> None:
    menus = program.context.window.menuBar().findChildren(QMenu)
    (menu,) = [menu for menu in menus if menu.title().replace("&", "") == "Segment"]
    names = {action.objectName() for action in menu.actions()}

    assert {"segment.take_in", "segment.take_in_block"} <= names
