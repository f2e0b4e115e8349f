"""What the pair view paints: marks, signs and headings, looked for among the pixels."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.listed_rows import ListedRows, row
from ui.theme import Theme, load_theme
from ui.viewmodels.rows import Column, Mark, MarkStyle, RowContent
from ui.widgets.pair_view import PairView, Selection
from workbench.model.ids import SegmentId
from workbench.model.segment import Role, Status

SOURCE = "美国多名高级官员近期访问中国，继财长耶伦后，美国总统气候特使克里周日抵达北京。"
TARGET = "Several senior US officials came; the envoy arrived on Sunday in Beijing.\nTalks began."


@pytest.fixture
def theme() -> Theme:
    return load_theme("light")


def shown(qtbot: QtBot, rows: list[RowContent], headings: dict[int, str] | None = None) -> PairView:
    view = PairView(ListedRows(rows, headings), load_theme("light"))
    qtbot.addWidget(view)
    view.resize(900, 600)
    with qtbot.waitExposed(view):
        view.show()
    return view


def picture(view: PairView, area: QRect) -> QImage:
    return view.viewport().grab(area).toImage()


def strip(qtbot: QtBot, **fields: Any) -> QImage:
    """Return what is painted right of a row with these fields."""
    view = shown(qtbot, [row(1, SOURCE, TARGET, **fields)])
    area = view._sight.row_area(0)
    return picture(view, QRect(area.right() - 42, area.top(), 40, 60))


def gutter(qtbot: QtBot, role: Role) -> QImage:
    view = shown(qtbot, [row(1, SOURCE, TARGET, role=role)])
    return picture(view, QRect(0, view._sight.row_area(0).top() + 10, 44, 18))


def colors(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def differ(images: list[QImage]) -> bool:
    return all(a != b for n, a in enumerate(images) for b in images[n + 1 :])


def is_painted(view: PairView, column: Column, color: QColor) -> bool:
    area = view._sight.text_area(0, column)
    assert area is not None
    return color.name() in colors(picture(view, area.adjusted(-2, 0, 0, 0)))


def test_every_status_has_a_sign_of_its_own(qtbot: QtBot) -> None:
    assert differ([strip(qtbot, status=status) for status in Status])


def test_every_role_has_a_sign_of_its_own(qtbot: QtBot) -> None:
    assert differ([gutter(qtbot, role) for role in Role])


def test_what_is_special_about_a_row_has_a_sign_of_its_own(qtbot: QtBot) -> None:
    fields: list[dict[str, Any]] = [{}, {"locked": True}, {"notes": 1}, {"changed": True}]
    fields += [{"busy": True}, {"locked": True, "notes": 1, "changed": True}]

    assert differ([strip(qtbot, **each) for each in fields])


def test_related_lists_and_boilerplate_have_no_status(qtbot: QtBot, theme: Theme) -> None:
    assert colors(strip(qtbot, role=Role.RELATED)) <= {
        theme.color("panel").name(),
        theme.color("line").name(),
    }


@pytest.mark.parametrize("style", [MarkStyle.FILL, MarkStyle.UNDERLINE, MarkStyle.DOTTED])
@pytest.mark.parametrize("column", [Column.SOURCE, Column.TARGET])
def test_a_mark_is_painted_in_its_colour(
    qtbot: QtBot, theme: Theme, style: MarkStyle, column: Column
) -> None:
    mark = Mark(2, 12, style, "highlight.number")
    plain = shown(qtbot, [row(1, SOURCE, TARGET)])
    marked = shown(qtbot, [row(1, SOURCE, TARGET, marks={column: (mark,)})])
    color = theme.color("highlight.number")

    assert not is_painted(plain, column, color)
    assert is_painted(marked, column, color)


@pytest.mark.parametrize("style", [style for style in MarkStyle if style is not MarkStyle.FILL])
def test_every_style_of_mark_can_be_seen(qtbot: QtBot, style: MarkStyle) -> None:
    plain = shown(qtbot, [row(1, SOURCE, TARGET)])
    mark = Mark(2, 12, style, "info")
    marked = shown(qtbot, [row(1, SOURCE, TARGET, marks={Column.TARGET: (mark,)})])
    area = plain._sight.text_area(0, Column.TARGET)

    assert area is not None
    assert picture(plain, area) != picture(marked, area)


@pytest.mark.parametrize("style", [MarkStyle.FILL, MarkStyle.UNDERLINE])
def test_marks_are_painted_in_the_editor_and_follow_what_is_typed(
    qtbot: QtBot, theme: Theme, style: MarkStyle
) -> None:
    marks = {Column.TARGET: (Mark(70, 80, style, "highlight.number"),)}
    view = shown(qtbot, [row(1, SOURCE, TARGET, marks=marks)])
    view.select(SegmentId(1), Column.TARGET, 0, 0)
    color = theme.color("highlight.number").name()

    before = colors(view.editor.grab().toImage())
    QTest.keyClicks(view.editor, "and")

    assert color in before
    assert color in colors(view.editor.grab().toImage())


def test_a_hint_is_painted_until_something_is_typed(qtbot: QtBot) -> None:
    hinted = shown(qtbot, [row(1, SOURCE, hint="By Chen Zifei.")])
    plain = shown(qtbot, [row(1, SOURCE)])
    area = plain._sight.text_area(0, Column.TARGET)
    assert area is not None
    assert picture(hinted, area) != picture(plain, area)
    for view in (hinted, plain):
        view.activate(SegmentId(1))
    assert hinted.editor.grab().toImage() != plain.editor.grab().toImage()

    for view in (hinted, plain):
        QTest.keyClicks(view.editor, "a")

    assert hinted.editor.grab().toImage() == plain.editor.grab().toImage()


def test_an_article_in_a_list_of_several_has_its_title_above_it(qtbot: QtBot) -> None:
    view = shown(qtbot, [row(1, SOURCE), row(2, SOURCE)], {2: "香港七一游行"})

    area = view._sight.heading_area(1)

    assert area.height() == view._store.looks.heading
    assert len(colors(picture(view, area))) > 2
    assert view._sight.heading_area(0).height() == 0


def test_a_selection_in_the_source_is_painted(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, [row(1, SOURCE, TARGET)])

    view.select(SegmentId(1), Column.SOURCE, 3, 8)

    assert is_painted(view, Column.SOURCE, theme.color("selection"))


def test_arrows_move_the_cursor_line_by_line_in_the_source(qtbot: QtBot) -> None:
    view = shown(qtbot, [row(1, SOURCE * 3, TARGET)])
    view.select(SegmentId(1), Column.SOURCE, 0, 0)

    places = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Up):
        QTest.keyClick(view, key)
        selection = view.selection()
        places.append(selection.start if isinstance(selection, Selection) else -1)

    second, end, home, before, top = places
    assert second == home > 0
    assert end > second
    assert before == home - 1
    assert top < before


def test_up_from_the_first_line_goes_to_the_start_and_down_from_the_last_to_the_end(
    qtbot: QtBot,
) -> None:
    view = shown(qtbot, [row(1, SOURCE[:4], TARGET)])
    view.select(SegmentId(1), Column.SOURCE, 2, 2)

    QTest.keyClick(view, Qt.Key.Key_Up)
    start = view.selection()
    QTest.keyClick(view, Qt.Key.Key_Down)

    assert start == Selection(SegmentId(1), Column.SOURCE, 0, 0)
    assert view.selection() == Selection(SegmentId(1), Column.SOURCE, 4, 4)


def test_a_point_beside_the_rows_is_on_none(qtbot: QtBot) -> None:
    view = shown(qtbot, [row(1, SOURCE, TARGET)])

    assert view._sight.hit(QPoint(10, 590)) is None


def test_a_hidden_character_is_painted_in_the_colour_of_warnings(
    qtbot: QtBot, theme: Theme
) -> None:
    hidden, plain = (
        shown(qtbot, [row(1, source, TARGET)]) for source in (f"{SOURCE}\u202e\u200b", SOURCE)
    )
    warning = theme.color("warning").name()

    def painted(view: PairView) -> set[str]:
        return colors(picture(view, view._sight.row_area(0)))

    assert warning in painted(hidden)
    assert warning not in painted(plain)
