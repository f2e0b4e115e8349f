"""Paints one row: strip of roles, texts, strip of statuses."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ui.language import Words
from ui.viewmodels.columns import SPECS
from ui.viewmodels.rows import Column, RowContent
from ui.widgets.pair_view.columns import Extent
from ui.widgets.pair_view.looks import Looks
from ui.widgets.pair_view.row_store import LaidRow
from workbench.model.finding import Severity
from workbench.model.segment import Role, Status

ROLE_LETTERS = Words(
    {
        Role.HEADLINE: "H",
        Role.DATELINE: "D",
        Role.BYLINE: "B",
        Role.SUBHEAD: "S",
        Role.BODY: "¶",
        Role.QUOTE: "”",
        Role.LIST_ITEM: "•",
        Role.CAPTION: "",
        Role.TABLE_CELL: "T",
        Role.RELATED: "»",
        Role.BOILERPLATE: "©",
    }
)
STATUS_TOKENS: Mapping[Status, str] = {
    Status.INITIAL: "soft",
    Status.DRAFT: "draft",
    Status.REJECTED: "warning",
    Status.TRANSLATED: "ok",
    Status.REVIEWED: "ok",
    Status.FINAL: "ok",
}


@dataclass(frozen=True, slots=True)
class RowState:
    """What is special about a row just now."""

    active: bool = False
    selections: Mapping[Column, tuple[int, int]] | None = None
    cursor: tuple[Column, int] | None = None
    editing: bool = False


def paint_hint(painter: QPainter, area: QRect, hint: str, looks: Looks) -> None:
    """Paint what to do where there are no rows."""
    painter.setFont(looks.small(14))
    painter.setPen(looks.theme.color("soft"))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(area.adjusted(24, 24, -24, -24), int(flags), hint)


class RowPainter:
    """Paints rows with one set of looks."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self._theme = looks.theme

    def paint_heading(self, painter: QPainter, area: QRect, title: str) -> None:
        """Paint the band with an article's title."""
        painter.fillRect(area, self._theme.color("page"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        font = self._looks.small(12)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._theme.color("soft"))
        text = area.adjusted(self._looks.gutter + self._looks.margin, 0, -self._looks.margin, 0)
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def paint_row(
        self,
        painter: QPainter,
        area: QRect,
        row: LaidRow,
        extents: list[Extent],
        state: RowState,
    ) -> None:
        """Paint a row into its area, its heading left out."""
        background = "active" if state.active else "panel"
        painter.fillRect(area, self._theme.color(background))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._paint_gutter(painter, area, row.content, active=state.active)
        asked = painter.clipBoundingRect()
        for extent in extents:
            edited = state.editing and extent.column is Column.TARGET
            reached = asked.right() >= extent.left and asked.left() < extent.right
            if reached and not edited:
                self._paint_cell(painter, area, row, extent, state)
        self._paint_strip(painter, area, row.content)

    def _paint_cell(
        self, painter: QPainter, area: QRect, row: LaidRow, extent: Extent, state: RowState
    ) -> None:
        cell = row.cells.get(extent.column)
        if cell is None:
            return
        looks = self._looks
        origin = QPointF(extent.left + looks.margin, area.top() + looks.padding)
        painter.setPen(self._ink(row.content, extent.column))
        selected = (state.selections or {}).get(extent.column)
        cell.paint(painter, origin, selected, self._theme)
        if row.hint is not None and extent.column is Column.TARGET:
            painter.setPen(self._theme.color("soft"))
            row.hint.paint(painter, origin, None, self._theme)
        if state.cursor is not None and state.cursor[0] is extent.column:
            painter.setPen(self._theme.color("accent"))
            cell.paint_cursor(painter, origin, state.cursor[1])

    def _ink(self, content: RowContent, column: Column) -> QColor:
        quiet = not content.role.is_work or content.withdrawn
        soft = quiet or SPECS[column].quiet
        return self._theme.color("soft" if soft else "ink")

    def _paint_gutter(
        self, painter: QPainter, area: QRect, content: RowContent, *, active: bool
    ) -> None:
        looks, theme = self._looks, self._theme
        if active:
            painter.fillRect(
                QRect(area.left(), area.top(), 3, area.height() - 1), theme.color("accent")
            )
        top = area.top() + looks.padding
        upper = QRect(area.left(), top, looks.gutter, looks.pitch)
        lower = upper.translated(0, looks.pitch)
        painter.setPen(theme.color("soft"))
        painter.setFont(looks.small(12))
        letter = ROLE_LETTERS[content.role]
        if letter:
            painter.drawText(upper, int(Qt.AlignmentFlag.AlignCenter), letter)
        else:
            self._pen(painter, theme.color("soft"))
            _draw_picture(painter, upper.center(), looks.scaled(5))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setFont(looks.small(11))
        painter.drawText(lower, int(Qt.AlignmentFlag.AlignCenter), str(content.number))

    def _paint_strip(self, painter: QPainter, area: QRect, content: RowContent) -> None:
        looks, theme = self._looks, self._theme
        if not content.role.is_work:
            return
        right, left = area.right() - looks.scaled(14), area.right() - looks.scaled(32)
        center = QPoint(right, area.top() + looks.padding + looks.pitch // 2)
        size = looks.scaled(5)
        color = theme.color("info" if content.busy else STATUS_TOKENS[content.status])
        self._pen(painter, color)
        _draw_status(painter, center, size, content)
        marks = [name for name, on in _signs(content) if on]
        below = center.y() + looks.pitch
        places = (QPoint(right, below), QPoint(left, below), QPoint(left, center.y()))
        for name, place in zip(marks, places, strict=False):
            self._pen(painter, theme.color(_token(name, content)))
            _SIGNS[name](painter, place, size)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _pen(self, painter: QPainter, color: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(color, max(1.3, 1.5 * self._looks.zoom))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _signs(content: RowContent) -> tuple[tuple[str, bool], ...]:
    return (
        ("finding", content.findings > 0),
        ("lock", content.locked),
        ("note", content.notes > 0),
        ("changed", content.changed or content.withdrawn),
    )


_FINDING_TOKENS = {Severity.ERROR: "accent", Severity.WARNING: "warning", Severity.HINT: "info"}


def _token(name: str, content: RowContent) -> str:
    if name == "finding":
        return _FINDING_TOKENS[content.worst or Severity.HINT]
    return "warning" if name == "changed" else "soft"


def _draw_status(painter: QPainter, center: QPoint, size: int, content: RowContent) -> None:
    if content.busy:
        painter.drawArc(
            QRect(center.x() - size, center.y() - size, 2 * size, 2 * size), 0, 270 * 16
        )
        return
    match content.status:
        case Status.INITIAL:
            painter.drawEllipse(center, size - 1, size - 1)
        case Status.DRAFT:
            _draw_pencil(painter, center, size)
        case Status.REJECTED:
            _draw_cross(painter, center, size - 1)
        case Status.TRANSLATED:
            _draw_check(painter, center, size)
        case Status.REVIEWED:
            _draw_check(painter, center - QPoint(size // 2, 0), size)
            _draw_check(painter, center + QPoint(size // 2, 0), size)
        case Status.FINAL:
            painter.drawEllipse(center, size + 1, size + 1)
            _draw_check(painter, center, size - 2)


def _draw_check(painter: QPainter, center: QPoint, size: int) -> None:
    path = QPainterPath(QPointF(center.x() - size, center.y()))
    path.lineTo(center.x() - size * 0.25, center.y() + size * 0.75)
    path.lineTo(center.x() + size, center.y() - size * 0.8)
    painter.drawPath(path)


def _draw_cross(painter: QPainter, center: QPoint, size: int) -> None:
    for sign in (1, -1):
        painter.drawLine(center - QPoint(size, sign * size), center + QPoint(size, sign * size))


def _draw_pencil(painter: QPainter, center: QPoint, size: int) -> None:
    path = QPainterPath(QPointF(center.x() - size, center.y() + size))
    path.lineTo(center.x() - size * 0.6, center.y() + size * 0.2)
    path.lineTo(center.x() + size * 0.6, center.y() - size)
    path.lineTo(center.x() + size, center.y() - size * 0.6)
    path.lineTo(center.x() - size * 0.2, center.y() + size * 0.6)
    path.closeSubpath()
    painter.drawPath(path)


def _draw_picture(painter: QPainter, center: QPoint, size: int) -> None:
    area = QRect(center.x() - size, center.y() - size + 1, 2 * size, 2 * size - 2)
    painter.drawRect(area)
    path = QPainterPath(QPointF(area.left() + 2, area.bottom() - 1))
    path.lineTo(area.center().x() - 1, area.center().y())
    path.lineTo(area.right() - 2, area.bottom() - 1)
    painter.drawPath(path)


def _draw_lock(painter: QPainter, center: QPoint, size: int) -> None:
    painter.drawRect(QRect(center.x() - size + 1, center.y() - 1, 2 * size - 2, size + 2))
    arch = round(size * 0.6)
    painter.drawArc(
        QRect(center.x() - arch, center.y() - size, 2 * arch, 2 * size - 2), 0, 180 * 16
    )


def _draw_note(painter: QPainter, center: QPoint, size: int) -> None:
    area = QRect(center.x() - size, center.y() - size, 2 * size, 2 * size - 2)
    painter.drawRoundedRect(area, 2, 2)
    for line in (0.35, 0.65):
        y = round(area.top() + area.height() * line)
        painter.drawLine(area.left() + 3, y, area.right() - 3, y)


def _draw_changed(painter: QPainter, center: QPoint, size: int) -> None:
    path = QPainterPath(QPointF(center.x(), center.y() - size))
    path.lineTo(center.x() + size, center.y() + size - 1)
    path.lineTo(center.x() - size, center.y() + size - 1)
    path.closeSubpath()
    painter.drawPath(path)
    painter.drawPoint(center + QPoint(0, 1))


def _draw_finding(painter: QPainter, center: QPoint, size: int) -> None:
    """Draw a flag: something was found here."""
    left = center.x() - size + 2
    painter.drawLine(left, center.y() - size, left, center.y() + size)
    path = QPainterPath(QPointF(left, center.y() - size))
    path.lineTo(center.x() + size, center.y() - size * 0.45)
    path.lineTo(left, center.y() + size * 0.1)
    painter.drawPath(path)


_SIGNS = {
    "finding": _draw_finding,
    "lock": _draw_lock,
    "note": _draw_note,
    "changed": _draw_changed,
}
