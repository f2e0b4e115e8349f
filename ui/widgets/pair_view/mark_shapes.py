"""How marks are drawn over lines of text: rounded fills below it, lines under it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QTextLayout, QTextLine

from ui.viewmodels.rows import Mark, MarkStyle

_CORNER = 3.0

# How far below the base line a line under text is, in pixels.
_BELOW = 4.6

# Lines that are quieter than the others.
_THIN = frozenset({MarkStyle.THIN, MarkStyle.DASHED})

_LINE_STYLES = {
    MarkStyle.UNDERLINE: Qt.PenStyle.SolidLine,
    MarkStyle.THIN: Qt.PenStyle.SolidLine,
    MarkStyle.DOTTED: Qt.PenStyle.DotLine,
    MarkStyle.DASHED: Qt.PenStyle.DashLine,
    MarkStyle.WAVE: Qt.PenStyle.SolidLine,
}

# Shown by the letters themselves.
FONT_STYLES = frozenset({MarkStyle.STRONG, MarkStyle.EMPHASIS})

_CHIPS = {MarkStyle.CHIP: Qt.PenStyle.SolidLine, MarkStyle.CHIP_MISSING: Qt.PenStyle.DashLine}

# Painted before the text.
GROUNDS = frozenset({MarkStyle.FILL, *_CHIPS})

# Half the width of a code between two characters, in pixels.
_POINT = 1.0

# The size of a chip's label, of the text's.
_LABEL = 0.55

# How much of its colour the ground of a chip has.
_CHIP_FILL = 0.10


@dataclass(frozen=True, slots=True)
class LineSpan:
    """The part of a mark that is on one line, in pixels."""

    left: float
    right: float
    middle: float
    base: float
    size: float
    """The size of the font."""


def line_spans(layout: QTextLayout, start: int, end: int) -> Iterator[LineSpan]:
    """Yield where `text[start:end]` (UTF-16 units) is, line by line.

    A place between two characters, `start == end`, is a narrow one on the line that it ends.
    """
    size = layout.font().pixelSize()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first == start == end == last:
            place, base = across(line, start), line.y() + line.ascent()
            yield LineSpan(place - _POINT, place + _POINT, base - size * 0.36, base, size)
            return
        if first < last:
            sides = sorted((across(line, first), across(line, last)))
            base = line.y() + line.ascent()
            edge = line.x() + line.naturalTextWidth()  # without the space a line is broken at
            yield LineSpan(sides[0], min(edge, sides[1]), base - size * 0.36, base, size)


def across(line: QTextLine, units: int) -> float:
    """Return how far from the left of its line a cursor is."""
    found = line.cursorToX(units)
    return float(found[0]) if isinstance(found, tuple) else 0.0


def paint_fills(
    painter: QPainter, origin: QPointF, found: Iterable[LineSpan], color: QColor
) -> None:
    """Paint rounded grounds for spans of text, before the text."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for each in found:
        half = each.size * 0.68
        area = QRectF(each.left, each.middle - half, each.right - each.left, 2 * half)
        painter.drawRoundedRect(area.translated(origin).adjusted(-1, 0, 1, 0), _CORNER, _CORNER)
    painter.restore()


def paint_ground(
    painter: QPainter, origin: QPointF, found: Iterable[LineSpan], mark: Mark, color: QColor
) -> None:
    """Paint what lies under the text of a mark whose style is one of `GROUNDS`."""
    if mark.style is MarkStyle.FILL:
        paint_fills(painter, origin, found, color)
    else:
        _paint_chips(painter, origin, found, mark, color)


def _paint_chips(
    painter: QPainter, origin: QPointF, found: Iterable[LineSpan], mark: Mark, color: QColor
) -> None:
    """Paint outlines with a light ground; the label stands small over the first corner."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = QColor(color)
    ground.setAlphaF(_CHIP_FILL)
    for number, each in enumerate(found):
        painter.setPen(QPen(color, 1.0, _CHIPS[mark.style]))
        painter.setBrush(ground)
        half = each.size * 0.68
        area = QRectF(each.left, each.middle - half, each.right - each.left, 2 * half)
        area = area.translated(origin).adjusted(-1.5, 0, 1.5, 0)
        painter.drawRoundedRect(area, _CORNER, _CORNER)
        if mark.label and not number:
            top = max(area.top(), origin.y() + each.size * _LABEL / 2)  # what is above is clipped
            _paint_label(painter, QPointF(area.left(), top), mark.label, each.size, color)
    painter.restore()


def _paint_label(
    painter: QPainter, corner: QPointF, label: str, size: float, color: QColor
) -> None:
    font = QFont(painter.font())
    font.setPixelSize(max(8, round(size * _LABEL)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(color)
    width = painter.fontMetrics().horizontalAdvance(label)
    painter.drawText(corner + QPointF(-width * 0.8, size * 0.16), label)


def paint_lines(
    painter: QPainter,
    origin: QPointF,
    found: Iterable[LineSpan],
    style: MarkStyle,
    color: QColor,
) -> None:
    """Paint straight, dotted or waved lines under spans of text."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for each in found:
        width = 1.0 if style in _THIN else max(1.4, each.size / 9)
        painter.setPen(QPen(color, width, _LINE_STYLES[style], Qt.PenCapStyle.FlatCap))
        start = QPointF(each.left, each.base + _BELOW * each.size / 15) + origin
        if style is MarkStyle.WAVE:
            painter.setPen(QPen(color, width * 0.7))
            length = round(each.right - each.left)
            painter.drawPath(_wave(length, each.size / 9).translated(start))
        else:
            start.setY(floor(start.y()) + width / 2)  # its first row of pixels is whole, not pale
            painter.drawLine(start, start + QPointF(each.right - each.left, 0))
    painter.restore()


@lru_cache(512)
def _wave(length: int, height: float) -> QPainterPath:
    """Return a wave from 0, 0; a key paints dozens, whose points took a millisecond to set."""
    path = QPainterPath()
    for number in range(1, max(1, round(length / (2 * height))) + 1):
        y = height if number % 2 else 0.0
        path.lineTo(min(length, number * 2 * height), y)
    return path
