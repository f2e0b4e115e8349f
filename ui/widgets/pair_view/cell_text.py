"""One laid-out text: painted with its marks, measured, and hit by the mouse."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from ui.theme import Theme
from ui.utf16 import Utf16Map
from ui.viewmodels.rows import Mark, MarkStyle
from ui.widgets.pair_view.looks import TextStyle
from ui.widgets.pair_view.mark_shapes import (
    FONT_STYLES,
    GROUNDS,
    LineSpan,
    across,
    line_spans,
    paint_ground,
    paint_lines,
)
from workbench.text.hidden_characters import made_visible

LINE_SEPARATOR = "\u2028"


class CellText:
    """A text broken into lines of one width; offsets are code points, places are pixels."""

    def __init__(
        self, text: str, style: TextStyle, width: int, marks: Sequence[Mark], tail: str = ""
    ) -> None:
        """Lay the text out; `tail` is said behind it, and is no part of it."""
        self.text = text
        self.marks = marks
        self._map = Utf16Map(text)
        self._line = style.line
        shown, self._hidden = made_visible(text)
        said = f"{shown} {tail}" if tail else shown
        self._units = self._map.to_units(len(text))
        self._tail = (self._units + 1, len(tail)) if tail else None
        self._layout = QTextLayout(said.replace("\n", LINE_SEPARATOR), style.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        formats = [self._format(mark) for mark in marks if mark.style in FONT_STYLES]
        self._layout.setFormats(formats)
        self.height = self._break(width, style.base)
        self._spans = [
            (mark, self._stretches_of(mark)) for mark in marks if mark.style not in FONT_STYLES
        ]

    def _break(self, width: int, base: float) -> int:
        self._layout.beginLayout()
        top = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + base - line.ascent()))
            top += self._line
        self._layout.endLayout()
        return max(top, self._line)

    def _format(self, mark: Mark) -> QTextLayout.FormatRange:
        form = QTextCharFormat()
        if mark.style is MarkStyle.STRONG:
            form.setFontWeight(QFont.Weight.DemiBold)
        else:
            form.setFontItalic(True)
        return self._range(mark.start, mark.end, form)

    def _stretches_of(self, mark: Mark) -> tuple[LineSpan, ...]:
        start, end = self._map.to_units(mark.start), self._map.to_units(mark.end)
        return tuple(line_spans(self._layout, start, end))

    def _range(self, start: int, end: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start = self._map.to_units(start)
        found.length = self._map.to_units(end) - found.start
        found.format = form
        return found

    def paint(
        self, painter: QPainter, origin: QPointF, selected: tuple[int, int] | None, theme: Theme
    ) -> None:
        """Paint the text at a place, with a selection (start, end) over it."""
        ranges: list[QTextLayout.FormatRange] = []
        for start, end, _ in self._hidden:
            form = QTextCharFormat()
            form.setForeground(theme.color("warning"))
            ranges.append(self._range(start, end, form))
        if self._tail is not None:
            ranges.append(self._tail_range(theme))
        if selected is not None and selected[0] < selected[1]:
            form = QTextCharFormat()
            form.setBackground(theme.color("selection"))
            ranges.append(self._range(*selected, form))
        for mark, found in self._spans:
            if mark.style in GROUNDS:
                paint_ground(painter, origin, found, mark, theme.color(mark.token))
        self._layout.draw(painter, origin, ranges)
        for mark, found in self._spans:
            if mark.style not in GROUNDS:
                color = theme.color(mark.token or "info")
                paint_lines(painter, origin, found, mark.style, color)

    def _tail_range(self, theme: Theme) -> QTextLayout.FormatRange:
        form, found = QTextCharFormat(), QTextLayout.FormatRange()
        form.setForeground(theme.color("warning"))
        form.setFontUnderline(True)
        found.start, found.length = self._tail or (0, 0)
        found.format = form
        return found

    def paint_cursor(self, painter: QPainter, origin: QPointF, offset: int) -> None:
        """Paint a cursor before a character."""
        self._layout.drawCursor(painter, origin, self._map.to_units(offset), 2)

    def offset_at(self, place: QPointF) -> int:
        """Return the offset nearest to a place, from the text's top left corner."""
        count = self._layout.lineCount()
        number = max(0, min(int(place.y() // self._line), count - 1))
        line = self._layout.lineAt(number)
        units = line.xToCursor(place.x(), QTextLine.CursorPosition.CursorBetweenCharacters)
        at = units if isinstance(units, int) else units[0]
        return self._map.to_points(min(at, self._units))

    def mark_at(self, place: QPointF) -> Mark | None:
        """Return the topmost mark under a place."""
        if not 0 <= place.y() < self.height:
            return None
        line = self._layout.lineAt(min(int(place.y() // self._line), self._layout.lineCount() - 1))
        if not 0 <= place.x() <= line.naturalTextWidth():
            return None
        on = line.xToCursor(place.x(), QTextLine.CursorPosition.CursorOnCharacter)
        offset = self._map.to_points(on if isinstance(on, int) else on[0])
        return next((m for m in reversed(self.marks) if m.start <= offset < m.end), None)

    def area(self, start: int, end: int) -> QRectF:
        """Return where `text[start:end]` begins: the span of it on its first line."""
        units = self._map.to_units(start), self._map.to_units(end)
        first = next(line_spans(self._layout, *units), None)
        if first is None:
            return QRectF()
        top = first.base - first.size
        return QRectF(first.left, top, first.right - first.left, first.size * 1.3)

    def moved(self, offset: int, way: Qt.Key, *, words: bool = False) -> int:
        """Return where a cursor goes: to the next character or word, line, or end of line."""
        mode = _MODES[words]
        units = self._map.to_units(offset)
        line = self._layout.lineForTextPosition(units)
        match way:
            case Qt.Key.Key_Left:
                return self._map.to_points(self._layout.previousCursorPosition(units, mode))
            case Qt.Key.Key_Right:
                return self._map.to_points(self._layout.nextCursorPosition(units, mode))
            case Qt.Key.Key_Home:
                return self._map.to_points(line.textStart())
            case Qt.Key.Key_End:
                return self._map.to_points(self._end_of(line))
            case _:
                step = -1 if way is Qt.Key.Key_Up else 1
                return self._other_line(line, units, step)

    def _end_of(self, line: QTextLine) -> int:
        """Return the last place of a line that is not already the first of the next one."""
        end = line.textStart() + line.textLength()
        is_last = line.lineNumber() == self._layout.lineCount() - 1
        return end if is_last else self._layout.previousCursorPosition(end)

    def _other_line(self, line: QTextLine, units: int, step: int) -> int:
        number = line.lineNumber() + step
        if not 0 <= number < self._layout.lineCount():
            return 0 if step < 0 else len(self.text)
        return self.offset_at(QPointF(across(line, units), number * self._line + 1))


_MODES = (QTextLayout.CursorMode.SkipCharacters, QTextLayout.CursorMode.SkipWords)


def mark_tips(marks: Iterable[Mark]) -> str:
    """Return what hovering over marks says."""
    return "\n".join(dict.fromkeys(mark.tip for mark in marks if mark.tip))
