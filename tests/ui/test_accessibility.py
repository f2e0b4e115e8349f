"""Everything can be reached, heard and told apart without a mouse and without colours."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME, segments
from ui.app import Program
from ui.controllers.finding.finding import FindController
from ui.controllers.settings.viewing import ViewController
from ui.theme import load_theme
from workbench.model.segment import Status
from workbench.services.commands.targets import SetStatus, SetTarget

DIALOGS = (
    *(
        "view.palette",
        "file.export",
        "file.import_url",
        "tools.glossary",
        "tools.style",
        "termbase.open",
    ),
    *("tools.keys", "tools.providers", "tools.statistics", "highlight.kinds", "go.segment"),
    *("segment.note", "review.reject", "history.segment", "history.changes", "help.about"),
    "termbase.open",
)


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    program.context.window.resize(1440, 900)
    qtbot.waitUntil(lambda: program.context.active is not None, timeout=JOB_TIME)
    return program


def takes_keys(widget: QWidget) -> bool:
    inner = isinstance(widget, QScrollBar | QHeaderView | QDialogButtonBox)
    return (
        widget.isVisible()
        and widget.isEnabled()
        and not inner
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
    )


def nameless(window: QWidget) -> list[str]:
    """What a screen reader could not name; a label's buddy has the label's words."""
    found = []
    for widget in window.findChildren(QWidget):
        if takes_keys(widget) and widget.window() is window:
            heard = QAccessible.queryAccessibleInterface(widget)
            name = heard.text(QAccessible.Text.Name) if heard is not None else ""
            if not (name or widget.accessibleName()).strip():
                found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def reached(window: QWidget) -> set[QWidget]:
    """What the Tab key comes to, by the chain it follows."""
    found: set[QWidget] = set()
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window and widget not in found:
        found.add(widget)
        widget = widget.nextInFocusChain()
    return found


def dialogs(program: Program) -> list[QDialog]:
    return [each for each in program.context.window.findChildren(QDialog) if each.isVisible()]


def test_every_control_of_the_window_has_a_name(program: Program) -> None:
    program.controllers[FindController].open(replacing=True)
    program.context.window.filter_bar.open()

    assert nameless(program.context.window) == []


def test_every_control_of_the_window_is_in_the_tab_order(program: Program) -> None:
    window = program.context.window
    wanted = {each for each in window.findChildren(QWidget) if takes_keys(each)}

    assert {type(each).__name__ for each in wanted - reached(window)} == set()


@pytest.mark.parametrize("action", DIALOGS)
def test_every_control_of_a_dialog_has_a_name_and_escape_leaves_it(
    program: Program, qtbot: QtBot, action: str
) -> None:
    assert program.context.execute(SetTarget(segments(program)[0].id, "Kerry"))
    program.context.actions[action].trigger()
    qtbot.waitUntil(lambda: bool(dialogs(program)), timeout=JOB_TIME)
    dialog = dialogs(program)[-1]

    assert nameless(dialog) == []
    assert dialog.windowTitle()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_active_segment_is_said_with_its_number_role_and_status(program: Program) -> None:
    editor = program.context.window.pairs.editor
    heard = QAccessible.queryAccessibleInterface(editor)

    assert heard.text(QAccessible.Text.Name) == "English of segment 1, Headline, Not translated"
    assert heard.text(QAccessible.Text.Description).startswith("美国气候特使")


def test_the_focus_can_be_seen_on_buttons_and_fields(program: Program) -> None:
    bar = program.context.window.filter_bar
    bar.open()
    for widget in (bar.text, bar.statuses):
        other = bar.roles if widget is not bar.roles else bar.text
        other.setFocus()
        without = widget.grab().toImage()
        widget.setFocus()
        QApplication.sendPostedEvents()
        assert widget.grab().toImage() != without, widget


def strip(program: Program, status: Status) -> QImage:
    """The right strip of a row, in black on white: what is told by shape alone."""
    first = segments(program)[0]
    assert program.context.execute(SetTarget(first.id, "Kerry"))
    assert program.context.execute(SetStatus((first.id,), status))
    view = program.context.window.pairs
    picture = view.viewport().grab().toImage()
    left = view.viewport().width() - 40
    row = picture.copy(left, 0, 40, 80)
    return row.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)


def test_statuses_differ_by_shape_not_by_colour_alone(program: Program) -> None:
    program.controllers[ViewController].choose_theme("contrast")
    kinds = (Status.DRAFT, Status.TRANSLATED, Status.REVIEWED, Status.FINAL, Status.REJECTED)
    pictures = [strip(program, status) for status in kinds]

    for number, picture in enumerate(pictures):
        assert all(picture != other for other in pictures[number + 1 :]), kinds[number]


def test_text_grows_to_twice_its_size_and_stays_whole(program: Program) -> None:
    view = program.context.window.pairs
    small = view.fontMetrics().height()
    program.controllers[ViewController].zoom.show(2.0)
    area = view.viewport().rect()

    assert view.editor.fontMetrics().height() >= 1.7 * small
    assert view.editor.height() >= view.editor.text_height()
    assert area.contains(view.editor.geometry().topLeft())


def test_a_screen_reader_hears_a_cell_gone_to_with_f6(program: Program) -> None:
    view = program.context.window.pairs
    QTest.keyClick(view.editor, Qt.Key.Key_F6)
    QTest.keyClick(view, Qt.Key.Key_F6)
    heard = QAccessible.queryAccessibleInterface(view)

    said = heard.text(QAccessible.Text.Description)
    assert said.startswith("Segment 1, Source: 美国气候特使")


def test_tabs_of_the_panels_can_be_reached(program: Program) -> None:
    bars = [bar for bar in program.context.window.findChildren(QTabBar) if bar.isVisible()]

    assert bars
    assert all(bar.focusPolicy() & Qt.FocusPolicy.TabFocus for bar in bars)


def test_high_contrast_has_seven_to_one_for_its_text() -> None:
    theme = load_theme("contrast")

    def luminance(color: QColor) -> float:
        parts = [color.redF(), color.greenF(), color.blueF()]
        linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(theme.color("ink")), luminance(theme.color("panel"))))
    assert (dark + 0.05) / (light + 0.05) >= 7
