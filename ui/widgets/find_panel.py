"""The list of all hits, each in its context and, when replacing, with what it would become."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.fonts import chinese_font, interface_font
from ui.language import tr
from ui.messages import count_of
from ui.theme import Theme
from ui.viewmodels.find_results import FIELD_NAMES, FOUND, FindResults, HitRole, one_line
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.toggles import push
from workbench.model.language import Variant
from workbench.services.finding.searching import CONTEXT, Field, Hit

Index = QModelIndex | QPersistentModelIndex

# In pixels: the parts of a row, and the size of its text.
_HEIGHT = 28
_NUMBER = 44
_FIELD = 84
_BOX = 24
_TITLE = 220
_GAP = 12
_SIZE = 13

# How many code points of the context come before the words, so that they stand near the left.
_LEAD = 24

_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Some words of a line: in which colour, on which ground, struck through or not."""

    text: str
    color: str = "ink"
    ground: str = ""
    struck: bool = False


class _HitDelegate(QStyledItemDelegate):
    """Paints a hit on one line: a box, its number, its text, the words in context, the article."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.took_click = False
        """Whether the last click was on a box and means nothing else."""

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tick by a click on the box, or by the space bar."""
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None or not self._ticks(event, option.rect):
            return False
        ticked = Qt.CheckState(state) is Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)

    def _ticks(self, event: QEvent, area: QRect) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_Space
        if not isinstance(event, QMouseEvent):
            return False
        in_box = event.position().x() < area.left() + _GAP + _BOX
        if event.type() == QEvent.Type.MouseButtonPress:
            self.took_click = in_box
        return in_box and event.type() == QEvent.Type.MouseButtonRelease

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return one line."""
        return QSize(0, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one hit."""
        hit = index.data(HitRole.HIT)
        if not isinstance(hit, Hit):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self.theme.color("selected"))
        area = self._paint_box(painter, area, index)
        area = self._paint_place(painter, area, hit)
        area = self._paint_title(painter, area, str(index.data(HitRole.TITLE)))
        self._paint_words(painter, area, hit, index.data(HitRole.LANGUAGE))
        painter.restore()

    def _paint_box(self, painter: QPainter, area: QRect, index: Index) -> QRect:
        """Paint the tick of a hit that can be replaced."""
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        hit = index.data(HitRole.HIT)
        if hit.becomes is None:
            return area.adjusted(_GAP, 0, -_GAP, 0)
        box = QRect(area.left() + _GAP, area.center().y() - 6, 13, 13)
        ticked = state is not None and Qt.CheckState(state) is Qt.CheckState.Checked
        if state is not None:
            painter.setPen(self.theme.color("accent" if ticked else "soft"))
            painter.setBrush(self.theme.color("accent" if ticked else "panel"))
            painter.drawRoundedRect(box, 3, 3)
        if ticked:
            painter.setPen(self.theme.color("on_accent"))
            painter.setFont(_bold(interface_font(10)))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "✓")
        return area.adjusted(_GAP + _BOX, 0, -_GAP, 0)

    def _paint_place(self, painter: QPainter, area: QRect, hit: Hit) -> QRect:
        painter.setFont(interface_font(12))
        painter.setPen(self.theme.color("soft"))
        number = QRect(area.left(), area.top(), _NUMBER - 8, area.height())
        painter.drawText(number, _RIGHT, f"{hit.number:,}")
        name = f"{FIELD_NAMES[hit.field]}{' 🔒' if hit.locked else ''}"
        painter.drawText(area.adjusted(_NUMBER + 4, 0, 0, 0), _MIDDLE, name)
        return area.adjusted(_NUMBER + _FIELD, 0, 0, 0)

    def _paint_title(self, painter: QPainter, area: QRect, title: str) -> QRect:
        """Paint the article's title at the right, where there is room for it."""
        if area.width() < 3 * _TITLE:
            return area
        room = QRect(area.right() - _TITLE, area.top(), _TITLE, area.height())
        painter.setFont(chinese_font(Variant.CHINA, 12))
        words = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, _TITLE)
        painter.drawText(room, _RIGHT, words)
        return area.adjusted(0, 0, -_TITLE - _GAP, 0)

    def _paint_words(
        self, painter: QPainter, area: QRect, hit: Hit, language: Variant | None
    ) -> None:
        painter.setFont(_font_of(hit, language))
        painter.setClipRect(area)
        metrics, left = painter.fontMetrics(), area.left()
        for piece in _pieces(hit):
            width = metrics.horizontalAdvance(piece.text)
            room = QRect(left, area.top(), width, area.height())
            if piece.ground:
                self._paint_ground(painter, room, metrics, piece.ground)
            painter.setPen(self.theme.color(piece.color))
            painter.drawText(room.adjusted(0, 0, 2, 0), _MIDDLE, piece.text)
            if piece.struck:
                painter.drawLine(left, area.center().y() + 1, left + width, area.center().y() + 1)
            left += width
            if left > area.right():
                break

    def _paint_ground(
        self, painter: QPainter, room: QRect, metrics: QFontMetrics, token: str
    ) -> None:
        half = metrics.height() // 2
        ground = QRect(room.left() - 1, room.center().y() - half, room.width() + 2, 2 * half)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color(token))
        painter.drawRoundedRect(ground, 3, 3)


def _pieces(hit: Hit) -> tuple[_Piece, ...]:
    before = one_line(hit.before)
    lead = f"…{before[-_LEAD:]}" if len(before) > _LEAD else before
    cut = "…" if len(hit.after) == CONTEXT else ""
    words, after = one_line(hit.words), _Piece(f"{one_line(hit.after)}{cut}", "soft")
    if hit.becomes is None or hit.locked:
        return (_Piece(lead, "soft"), _Piece(words, ground=FOUND), after)
    old = _Piece(words, "warning", struck=True)
    new = _Piece(one_line(hit.becomes), "ok")
    return (_Piece(lead, "soft"), old, _Piece(" " if hit.becomes else ""), new, after)


def _font_of(hit: Hit, language: Variant | None) -> QFont:
    if hit.field is Field.CONVERSION and hit.variant is not None:
        return chinese_font(hit.variant, _SIZE)
    if hit.field is Field.SOURCE and language is not None:
        return chinese_font(language, _SIZE)
    return interface_font(_SIZE)


def _bold(font: QFont) -> QFont:
    font.setBold(True)
    return font


class _HitTable(QTableView):
    """One column of lines; a table, because a list walks over all of them to show one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the first line with Home, to the last with End."""
        rows = self.model().rowCount()
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: rows - 1,
        }
        if action in ends and rows:
            return self.model().index(ends[action], 0)
        return super().moveCursor(action, modifiers)


class FindPanel(QWidget):
    """All hits of the search; Return jumps to one, Space ticks one to be replaced."""

    jumped = Signal(int)
    """Carries the row of the hit to go to."""

    replace_wanted = Signal()
    """The ticked hits are to be replaced."""

    left = Signal()
    """The keyboard is wanted back in the editor."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = FindResults(self)
        self._model.dataChanged.connect(self._count_ticks)
        self._delegate = _HitDelegate(theme, self)
        self.summary = ElidedLabel("", self)
        self.tick_all = push(tr("Tick all"), tr("Tick all hits"), "", self)
        self.tick_none = push(tr("Tick none"), tr("Tick no hit"), "", self)
        self.replace = push(tr("Replace"), tr("Replace the ticked hits"), "", self)
        self.replace.setProperty("kind", "primary")
        self.table = self._make_table()
        self.tick_all.clicked.connect(self._tick_all)
        self.tick_none.clicked.connect(self._tick_none)
        self.replace.clicked.connect(self.replace_wanted)
        self._lay_out()

    def _make_table(self) -> QTableView:
        view = _HitTable(self)
        view.setObjectName("hits")
        view.setAccessibleName(tr("Results"))
        view.setItemDelegate(self._delegate)
        view.setModel(self._model)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.activated.connect(self._jump)
        view.clicked.connect(self._click)
        return view

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(6)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.summary, 1)
        for button in (self.tick_all, self.tick_none, self.replace):
            above.addWidget(button)
        layout.addLayout(above)
        layout.addWidget(self.table, 1)
        self.show_summary(searched=False)

    @property
    def model(self) -> FindResults:
        """Return the hits."""
        return self._model

    def show_summary(self, *, searched: bool, replacing: bool = False, more: bool = False) -> None:
        """Say how many hits there are; `more` where the search stopped before the end."""
        hits, segments = len(self._model), len(self._model.marks())
        words = tr(
            "{count} in {count_}", count=count_of(hits, "hit"), count_=count_of(segments, "segment")
        )
        stopped = tr(" · there are more; replace these or look for more words") if more else ""
        nothing = tr("Nothing found.") if searched else tr("Find something with Ctrl+F.")
        self.summary.setText(f"{words}{stopped}" if hits else nothing)
        for button in (self.tick_all, self.tick_none, self.replace):
            button.setVisible(replacing)
        self._count_ticks()

    def _count_ticks(self, *_: object) -> None:
        if self.replace.isHidden():
            return
        ticked = sum(1 for _ in self._model.changing())
        self.replace.setText(tr("Replace {ticked}", ticked=f"{ticked:,}"))
        self.replace.setAccessibleName(tr("Replace {count}", count=count_of(ticked, "ticked hit")))
        self.replace.setEnabled(ticked > 0)

    def point_to(self, row: int) -> None:
        """Mark the hit one is at."""
        index = self._model.index(row)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.theme = theme
        self.table.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the editor with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _jump(self, index: QModelIndex) -> None:
        self.jumped.emit(index.row())

    def _click(self, index: QModelIndex) -> None:
        if not self._delegate.took_click:
            self._jump(index)

    def _tick_all(self) -> None:
        self._model.tick_all(on=True)

    def _tick_none(self) -> None:
        self._model.tick_all(on=False)
