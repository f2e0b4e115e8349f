"""What is drawn in the live editor besides its text: marks, and the hint where it is empty."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QTextCursor, QTextDocument

from ui.theme import Theme
from ui.utf16 import Utf16Map
from ui.viewmodels.rows import Mark
from ui.widgets.pair_view.cell_text import CellText
from ui.widgets.pair_view.mark_shapes import (
    FONT_STYLES,
    GROUNDS,
    LineSpan,
    line_spans,
    paint_ground,
    paint_lines,
)


class EditorMarks:
    """The marks of a document; they move with what is typed until they are set again."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._marks: list[tuple[Mark, QColor, QTextCursor]] = []
        self._hint: CellText | None = None
        self.tail = ""
        """What is said behind the text, and is no part of it."""

    def show(self, text: str, marks: Iterable[Mark], theme: Theme) -> None:
        """Take the marks of `text`, which is what the document holds."""
        points, last = Utf16Map(text), len(self._document.toRawText())
        self._marks = []
        for mark in marks:
            if mark.style in FONT_STYLES:
                continue
            cursor = QTextCursor(self._document)
            cursor.setPosition(min(last, points.to_units(mark.start)))
            end = min(last, points.to_units(mark.end))
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self._marks.append((mark, theme.color(mark.token or "info"), cursor))

    def tip_at(self, place: int) -> str:
        """Return what the marks around a position of the document say, "" where none does."""
        tips = (
            mark.tip
            for mark, _, cursor in self._marks
            if cursor.selectionStart() <= place <= cursor.selectionEnd()
        )
        return "\n".join(dict.fromkeys(tip for tip in tips if tip))

    def show_hint(self, hint: CellText | None) -> None:
        """Show a text as long as the document is empty."""
        self._hint = hint

    def paint_hint(self, painter: QPainter, theme: Theme) -> None:
        """Paint the hint."""
        if self._hint is not None:
            painter.setPen(theme.color("soft"))
            self._hint.paint(painter, QPointF(), None, theme)

    def paint_tail(self, painter: QPainter, end: QRect, width: int, theme: Theme) -> None:
        """Paint the tail behind the end of the text, or below it where there is no room."""
        metrics = painter.fontMetrics()
        area = QRect(end.left() + metrics.horizontalAdvance(" "), end.top(), width, end.height())
        if area.left() + metrics.horizontalAdvance(self.tail) > width:
            area.moveTo(0, end.bottom() + 1)
        painter.setPen(theme.color("warning"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), self.tail)

    def paint_grounds(self, painter: QPainter, scrolled: QPointF) -> None:
        """Paint what is under the text."""
        for mark, color, cursor in self._marks:
            if mark.style in GROUNDS:
                for origin, found in self._spans(cursor):
                    paint_ground(painter, origin - scrolled, found, mark, color)

    def paint_lines(self, painter: QPainter, scrolled: QPointF) -> None:
        """Paint what is over the text."""
        for mark, color, cursor in self._marks:
            if mark.style not in GROUNDS:
                for origin, found in self._spans(cursor):
                    paint_lines(painter, origin - scrolled, found, mark.style, color)

    def _spans(self, cursor: QTextCursor) -> Iterator[tuple[QPointF, Iterator[LineSpan]]]:
        layout = self._document.documentLayout()
        block = self._document.findBlock(cursor.selectionStart())
        while block.isValid() and block.position() < cursor.selectionEnd():
            start = cursor.selectionStart() - block.position()
            end = cursor.selectionEnd() - block.position()
            origin = layout.blockBoundingRect(block).topLeft()
            yield origin, line_spans(block.layout(), start, end)
            block = block.next()
