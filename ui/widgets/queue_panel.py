"""The panel of the queue: what is drafted now and next, and why something is not.

Space holds the job and lets it go on, Delete takes a paragraph out, Enter goes to it, Escape goes
back to the text.
"""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QProgressBar,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.fonts import chinese_font, interface_font
from ui.language import tr
from ui.theme import Theme
from ui.triggers import on_click
from ui.viewmodels.draft_queue import (
    STAGE_SIGNS,
    STAGE_WORDS,
    DraftQueue,
    QueueLine,
    QueueRole,
    summary,
)
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.labels import PlainLabel
from workbench.model.language import Variant
from workbench.services.drafting.steering import Stage

Index = QModelIndex | QPersistentModelIndex

_SIDE, _MARGIN, _ROW, _LEAST = 12, 8, 26, 52
_NUMBER, _STAGE, _GAP = 36, 116, 12
_SOURCE_SHARE = 0.42
_TEXT = 13

# How many rows the list lays out in one turn of the event loop.
_ROWS_AT_ONCE = 100
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_TOKENS = {
    Stage.WAITING: "soft",
    Stage.ASKED: "info",
    Stage.RETRYING: "draft",
    Stage.DONE: "ok",
    Stage.FAILED: "warning",
    Stage.CANCELLED: "soft",
}


class QueuePanel(QWidget):
    """Counts and buttons above the lines, the reason of the current one below."""

    held = Signal()
    """The job is to be held, or to go on."""

    stopped = Signal()
    """All of it is to be cancelled."""

    dropped = Signal(object)
    """Carries the `SegmentId` that is to be taken out."""

    retried = Signal()
    """What got no draft is to be asked for again."""

    wanted = Signal(object)
    """Carries the `SegmentId` to go to."""

    left = Signal()
    """The user goes back to the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without a job."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = DraftQueue(self)
        self.state = ElidedLabel("", self)
        self.cost = ElidedLabel("", self)
        self.cost.setAlignment(_RIGHT)
        self.cost.setProperty("kind", "soft")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(6)
        self.bar.setAccessibleName(tr("Drafted so far"))
        self.hold = self._button(tr("Pause"))
        self.stop = self._button(tr("Cancel all"))
        self.retry = self._button(tr("Try the rest again"))
        self.list = QListView(self)
        self.list.setObjectName("queue")
        self.list.setAccessibleName(tr("Queue of drafts"))
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        # All at once 1,000 rows take the window's thread 10 ms.
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(_ROWS_AT_ONCE)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _LineDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.installEventFilter(self)
        self.list.setMinimumHeight(_LEAST)
        self.detail = PlainLabel("", self)
        self.detail.setWordWrap(True)
        self.detail.setProperty("kind", "soft")
        self._lay_out()
        self._connect()
        self.show_state(held=False, running=False)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, _MARGIN, 0, _MARGIN)
        layout.setSpacing(6)
        above = QHBoxLayout()
        above.setContentsMargins(_SIDE, 0, _SIDE, 0)
        above.setSpacing(8)
        above.addWidget(self.state, 1)
        for widget in (self.cost, self.hold, self.stop, self.retry):
            above.addWidget(widget)
        layout.addLayout(above)
        layout.addWidget(self.bar)
        layout.addWidget(self.list, 1)
        self.detail.setContentsMargins(_SIDE, 0, _SIDE, 0)
        layout.addWidget(self.detail)

    def _connect(self) -> None:
        on_click(self.hold, self.held.emit)
        on_click(self.stop, self.stopped.emit)
        on_click(self.retry, self.retried.emit)
        self.list.doubleClicked.connect(self._go)
        self.list.selectionModel().currentChanged.connect(self._tell_reason)
        self.model.touched.connect(self._tell_reason)
        self.model.touched.connect(self.list.viewport().update)
        self.model.modelReset.connect(self._choose_first)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def show_state(self, *, held: bool, running: bool) -> None:
        """Show how far it is, and what can be done now."""
        model = self.model
        self.state.setText(summary(model, held=held) or tr("No drafts are being made."))
        self.bar.setRange(0, max(1, model.rowCount()))
        self.bar.setValue(model.count(Stage.DONE, Stage.FAILED, Stage.CANCELLED))
        self.bar.setVisible(running)
        words = tr("Go on") if held else tr("Pause")
        if self.hold.text() != words:  # else the row of buttons is laid out again
            self.hold.setText(words)
        self.hold.setEnabled(running)
        self.stop.setEnabled(running)
        self.retry.setEnabled(not running and bool(model.count(Stage.FAILED, Stage.CANCELLED)))

    def follow(self) -> None:
        """Keep what is asked for now in sight, unless the user is in the list."""
        row = self.model.first_under_way()
        if row >= 0 and not self.list.hasFocus():
            self.list.scrollTo(self.model.index(row))

    def enter(self) -> None:
        """Go into the list, to what is asked for now."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.current is None and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(max(0, self.model.first_under_way())))

    def _choose_first(self) -> None:
        if self.list.hasFocus() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

    @property
    def current(self) -> QueueLine | None:
        """Return the line the cursor is on."""
        return self.model.line(self.list.currentIndex().row())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list."""
        is_press = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and self._press(event):
            return True
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        key, line = event.key(), self.current
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Space:
            self.held.emit()
        elif key == Qt.Key.Key_Delete and line is not None:
            self.dropped.emit(line.segment_id)
        elif key in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._go(self.list.currentIndex())
        else:
            return False
        return True

    def _go(self, index: QModelIndex) -> None:
        line = self.model.line(index.row())
        if line is not None:
            self.wanted.emit(line.segment_id)

    def _tell_reason(self, *_: object) -> None:
        line = self.current
        reason = "" if line is None else line.reason
        if self.detail.text() != reason:
            self.detail.setText(reason)
            self.detail.setVisible(bool(reason))


class _LineDelegate(QStyledItemDelegate):
    """Paints a line in columns: number, stage, source, reason."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self.theme = theme

    def sizeHint(self, _: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(_LEAST, _ROW)  # the view makes it as wide as itself

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(QueueRole.LINE)
        if not isinstance(line, QueueLine):
            return
        area = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self.theme.color("selected"))
        inner = area.adjusted(_SIDE, 0, -_SIDE, 0)
        rest = max(0, inner.width() - _NUMBER - _STAGE - 2 * _GAP)
        source = round(rest * _SOURCE_SHARE) if line.reason else rest
        stage = f"{STAGE_SIGNS[line.stage]} {STAGE_WORDS[line.stage]}"
        left = inner.left()
        for text, token, width, chinese in (
            (str(line.number), "soft", _NUMBER, False),
            (stage, _TOKENS[line.stage], _STAGE, False),
            (line.source, "ink", source, True),
            (line.reason, "soft", rest - source, False),
        ):
            font = chinese_font(Variant.CHINA, _TEXT) if chinese else interface_font(_TEXT)
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.setFont(font)
            painter.setPen(self.theme.color(token))
            middle = area.center().y() + QFontMetrics(interface_font(_TEXT)).capHeight() // 2
            painter.drawText(left, middle, shown)
            left += width + (_GAP if width != _NUMBER else 0)
        painter.restore()
