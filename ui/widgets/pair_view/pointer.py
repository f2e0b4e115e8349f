"""The mouse over the rows: choosing, selecting, tips, menus."""

from typing import Protocol

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QRect,
    Qt,
    QTextBoundaryFinder,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from ui.language import counted, plain_tip, tr
from ui.messages import ROLE_NAMES, STATUS_NAMES, origin_name
from ui.utf16 import Utf16Map
from ui.viewmodels.rows import Column, RowContent
from ui.widgets.pair_view.cell_text import CellText
from ui.widgets.pair_view.payloads import MarkClick, MenuRequest
from ui.widgets.pair_view.sight import Hit, Sight
from workbench.model.ids import SegmentId


class Pointed(Protocol):
    """What the mouse does to a view."""

    def choose(self, hit: Hit) -> None:
        """Make a row the active one, its cell the focused one."""

    def extend(self, hit: Hit) -> None:
        """Extend the selection of the focused cell to a place."""

    def aim(self, hit: Hit) -> None:
        """Make a cell the one a menu is for; what is selected in it stays."""

    def select_word(self, hit: Hit, start: int, end: int) -> None:
        """Select a word of a cell."""

    def describe(self, row: int) -> RowContent | None:
        """Return what a row shows."""


class Pointer(QObject):
    """Watches a viewport."""

    menu_requested = Signal(object)
    """Carries a `MenuRequest`."""

    mark_clicked = Signal(object)
    """Carries a `MarkClick`: pressed and released on one mark, nothing selected."""

    def __init__(self, area: QAbstractScrollArea, view: Pointed, sight: Sight) -> None:
        super().__init__(area)
        self._view = view
        self._area = area
        self.sight = sight
        self._pressed: Hit | None = None
        self._editor: QWidget | None = None
        area.viewport().installEventFilter(self)
        area.viewport().setMouseTracking(True)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Take the viewport's mouse events."""
        match event.type():
            case QEvent.Type.ContextMenu if isinstance(event, QContextMenuEvent):
                return self._ask_menu(event)
            case QEvent.Type.ToolTip if isinstance(event, QHelpEvent):
                return self._tip(event)
            case QEvent.Type.Wheel if isinstance(event, QWheelEvent):
                return _leave_to_window(event)
            case kind if isinstance(event, QMouseEvent):
                return self._take_mouse(kind, event)
            case _:
                return False

    def _take_mouse(self, kind: QEvent.Type, event: QMouseEvent) -> bool:
        match kind:
            case QEvent.Type.MouseButtonPress:
                return self._press(event)
            case QEvent.Type.MouseMove:
                return self._move(event)
            case QEvent.Type.MouseButtonRelease:
                return self._release(event)
            case QEvent.Type.MouseButtonDblClick:
                return self._double_click(event)
            case _:
                return False

    def _press(self, event: QMouseEvent) -> bool:
        hit = self.sight.hit(event.position().toPoint())
        if hit is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._view.extend(hit)
        else:
            self._view.choose(hit)
        self._pressed = hit
        return True

    def _move(self, event: QMouseEvent) -> bool:
        hit = self.sight.hit(event.position().toPoint())
        over_text = hit is not None and hit.column is not None
        self._area.viewport().setCursor(
            Qt.CursorShape.IBeamCursor if over_text else Qt.CursorShape.ArrowCursor
        )
        pressed = self._pressed
        if pressed is None or hit is None:
            return False
        if hit.row == pressed.row and hit.column is pressed.column:
            self._view.extend(hit)
        return True

    def _release(self, event: QMouseEvent) -> bool:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return False
        hit = self.sight.hit(event.position().toPoint())
        if pressed.cell is not None and pressed.column is not None and hit is not None:
            mark = pressed.cell.mark_at(pressed.place)
            still = hit.row == pressed.row and hit.column is pressed.column
            if mark is not None and still and pressed.cell.mark_at(hit.place) == mark:
                self.mark_clicked.emit(MarkClick(pressed.segment_id, pressed.column, mark))
        return True

    def words_on_screen(
        self, segment_id: SegmentId, column: Column, start: int, end: int
    ) -> QRect | None:
        """Return where words of a painted cell are on the screen; `None` if they are not on it."""
        place = self.sight.place_of(segment_id, column)
        if place is None:
            return None
        cell, origin = place
        area = cell.area(start, end).translated(QPointF(origin)).toAlignedRect()
        return QRect(self._area.viewport().mapToGlobal(area.topLeft()), area.size())

    def _double_click(self, event: QMouseEvent) -> bool:
        hit = self.sight.hit(event.position().toPoint())
        if hit is None or hit.cell is None:
            return False
        start, end = word_at(hit.cell, hit.cell.offset_at(hit.place))
        self._view.select_word(hit, start, end)
        return True

    def _ask_menu(self, event: QContextMenuEvent) -> bool:
        hit = self.sight.hit(event.pos())
        if hit is None or hit.column is None:
            return False
        self._view.aim(hit)
        self.menu_requested.emit(MenuRequest(hit.column, event.globalPos()))
        return True

    def watch_editor(self, editor: QWidget) -> None:
        """Ask for the target's menu wherever `editor` wants one."""
        self._editor = editor
        editor.customContextMenuRequested.connect(self._ask_menu_of_editor)

    @Slot(QPoint)
    def _ask_menu_of_editor(self, place: QPoint) -> None:
        if self._editor is not None:
            self.ask_menu_for(Column.TARGET, self._editor.mapToGlobal(place))

    def ask_menu_for(self, column: Column, place: QPoint) -> None:
        """Ask for the menu of a cell of the active row, at a place on the screen."""
        self.menu_requested.emit(MenuRequest(column, place))

    def _tip(self, event: QHelpEvent) -> bool:
        QToolTip.showText(
            event.globalPos(), plain_tip(self._tip_at(event.pos())), self._area.viewport()
        )
        return True

    def _tip_at(self, point: QPoint) -> str:
        hit = self.sight.hit(point)
        if hit is None:
            return ""
        if hit.cell is not None:
            mark = hit.cell.mark_at(hit.place)
            return mark.tip if mark is not None else ""
        content = self._view.describe(hit.row)
        return "" if content is None else "\n".join((row_words(content), *content.found))


def _leave_to_window(event: QWheelEvent) -> bool:
    """Keep the wheel with Ctrl, which zooms, from scrolling; it goes on to the window."""
    zooming = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if zooming:
        event.ignore()
    return zooming


def row_words(content: RowContent) -> str:
    """Return in words what the strips beside a row show."""
    words = [ROLE_NAMES[content.role], STATUS_NAMES[content.status], origin_name(content.origin)]
    words += [
        word
        for word, on in (
            (tr("locked"), content.locked),
            (
                counted(content.notes, "an open note", "{number} open notes"),
                content.notes,
            ),
            (
                counted(content.findings, "a finding", "{number} findings"),
                content.findings,
            ),
            (tr("the source changed"), content.changed),
            (tr("no longer in the article"), content.withdrawn),
            (tr("being drafted"), content.busy),
        )
        if on
    ]
    return ", ".join(word for word in words if word)


def word_at(cell: CellText, offset: int) -> tuple[int, int]:
    """Return the word around an offset; in Chinese, what Unicode takes for one."""
    points = Utf16Map(cell.text)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, cell.text)
    finder.setPosition(points.to_units(min(offset + 1, len(cell.text))))
    start = points.to_points(max(0, finder.toPreviousBoundary()))
    finder.setPosition(points.to_units(start))
    end = finder.toNextBoundary()
    return start, len(cell.text) if end < 0 else points.to_points(end)
