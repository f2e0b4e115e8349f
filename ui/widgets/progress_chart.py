"""A small chart of progress: what was confirmed in each hour or day."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.language import plain_tip, tr
from ui.messages import count_of
from ui.theme import Theme
from workbench.model.moments import in_zone, moment_at
from workbench.model.statistics import Bucket, Progress

# In pixels.
_HEIGHT = 132
_BELOW = 24
_ABOVE = 24
_SIDE = 12
_WIDEST = 96

# Labels below the bars, at most.
_LABELS = 6


class ProgressChart(QWidget):
    """Bars of what was confirmed, and a line of what that adds up to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._progress = Progress()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Progress over time"))

    def show_progress(self, progress: Progress) -> None:
        """Show what was confirmed when."""
        self._progress = progress
        unit = "hour" if progress.hourly else "day"
        total = sum(bucket.segments for bucket in progress.buckets)
        over = count_of(len(progress.buckets), unit)
        self.setAccessibleDescription(
            tr("{count} confirmed in {over}", count=count_of(total, "segment"), over=over)
        )
        self.setToolTip(plain_tip(self.accessibleDescription()))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a small chart's size."""
        return QSize(480, _HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint bars, line, and the beginnings of some hours or days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        buckets = self._progress.buckets
        if not buckets:
            painter.setPen(self._theme.color("soft"))
            text = tr("Nothing confirmed yet; the chart begins with the first segment.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
            return
        area = QRectF(self.rect()).adjusted(_SIDE, _ABOVE, -_SIDE, -_BELOW)
        self._paint_bars(painter, area, buckets)
        self._paint_sum(painter, area, buckets)
        self._paint_labels(painter, area, buckets)

    def _slot(self, area: QRectF, count: int, number: int) -> QRectF:
        width = min(area.width() / count, _WIDEST)
        return QRectF(area.left() + number * width, area.top(), width, area.height())

    def _paint_bars(self, painter: QPainter, area: QRectF, buckets: tuple[Bucket, ...]) -> None:
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        most = max(1, *(bucket.segments for bucket in buckets))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ok"))
        for number, bucket in enumerate(buckets):
            if bucket.segments <= 0:
                continue
            slot = self._slot(area, len(buckets), number)
            height = area.height() * bucket.segments / most
            gap = slot.width() / 6
            bar = QRectF(slot.left() + gap, area.bottom() - height, slot.width() - 2 * gap, height)
            painter.drawRoundedRect(bar, 2, 2)

    def _paint_sum(self, painter: QPainter, area: QRectF, buckets: tuple[Bucket, ...]) -> None:
        total = sum(bucket.segments for bucket in buckets)
        path, so_far = QPainterPath(area.bottomLeft()), 0
        for number, bucket in enumerate(buckets):
            so_far += bucket.segments
            slot = self._slot(area, len(buckets), number)
            height = area.height() * max(0, so_far) / max(1, total, so_far)
            path.lineTo(QPointF(slot.right(), area.bottom() - height))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("info"), 1.5))
        painter.drawPath(path)

    def _paint_labels(self, painter: QPainter, area: QRectF, buckets: tuple[Bucket, ...]) -> None:
        painter.setPen(self._theme.color("soft"))
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        step = max(1, -(-len(buckets) // _LABELS))
        for number in range(0, len(buckets), step):
            slot = self._slot(area, len(buckets), number)
            place = QRectF(slot.left(), area.bottom() + 4, 80, _BELOW - 4)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, self._label(buckets[number]))
        most = max(bucket.segments for bucket in buckets)
        unit = tr("an hour") if self._progress.hourly else tr("a day")
        painter.drawText(
            QRectF(area.left(), 0, area.width(), _ABOVE - 4),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            tr(
                "Confirmed segments {unit}, at most {most}; the line adds them up",
                unit=unit,
                most=most,
            ),
        )

    def _label(self, bucket: Bucket) -> str:
        moment = in_zone(moment_at(bucket.begin), None)
        if self._progress.hourly:
            return f"{moment:%H:%M}"
        month = f"{moment:%b}"
        return tr("{day} {month}", day=moment.day, month=month, number=moment.month)
