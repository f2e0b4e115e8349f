"""The views across all articles, each with how much there is in it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.language import noted, plain_tip, tr
from ui.theme import Theme
from ui.viewmodels.scope import Scope
from workbench.model.segment import Role

Index = QModelIndex | QPersistentModelIndex

# In pixels.
VIEW_HEIGHT = 30
_PAD = 14
_GAP = 6
_COUNT = Qt.ItemDataRole.UserRole + 1


class Sift(StrEnum):
    """What a view keeps of all segments besides their roles."""

    FINDINGS = "findings"
    HIGHLIGHTS = "highlights"


@dataclass(frozen=True, slots=True)
class View:
    """A named selection of segments across all articles: of some roles, or sifted by a filter."""

    id: str
    name: str
    roles: frozenset[Role] = frozenset()
    sift: Sift | None = None


VIEWS = (
    View("all", noted("All segments")),
    View("headlines", noted("Headlines"), frozenset({Role.HEADLINE, Role.SUBHEAD})),
    View("captions", noted("Captions and credits"), frozenset({Role.CAPTION})),
    View("bylines", noted("Bylines"), frozenset({Role.BYLINE, Role.DATELINE})),
    View("findings", noted("Findings"), sift=Sift.FINDINGS),
    View("highlights", noted("Highlights"), sift=Sift.HIGHLIGHTS),
)


class _ViewDelegate(QStyledItemDelegate):
    """Paints a view's name and, in soft ink behind it, its count; findings in the warning's."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.fillRect(option.rect, self.theme.color("selected" if selected else "page"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self.theme.color("accent"))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        self._write(painter, option, index)
        painter.restore()

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        count = index.data(_COUNT)
        number = f"{count:,}" if isinstance(count, int) and count else ""
        metrics, middle = option.fontMetrics, int(Qt.AlignmentFlag.AlignVCenter)
        area = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        room = area.width() - (metrics.horizontalAdvance(number) + _GAP if number else 0)
        words = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, max(0, room))
        painter.setFont(option.font)
        painter.setPen(self.theme.color("ink"))
        painter.drawText(area, middle, words)
        loud = VIEWS[index.row()].sift is Sift.FINDINGS
        painter.setPen(self.theme.color("warning" if loud else "soft"))
        left = area.left() + metrics.horizontalAdvance(words) + _GAP
        painter.drawText(QRect(left, area.top(), area.width(), area.height()), middle, number)


class ViewList(QListWidget):
    """A list of views; a click or Enter chooses one."""

    scope_wanted = Signal(object)
    """Carries a `Scope`."""

    sift_wanted = Signal(object)
    """Carries a `Sift`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """List the views, without counts."""
        super().__init__(parent)
        self.setObjectName("views")
        self.setAccessibleName(tr("Views"))
        for view in VIEWS:
            QListWidgetItem(tr(view.name), self).setSizeHint(QSize(0, VIEW_HEIGHT))
        self.setFixedHeight(len(VIEWS) * VIEW_HEIGHT + 4)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _ViewDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_count(self, view_id: str, number: int) -> None:
        """Say how much there is in a view."""
        row = next(row for row, view in enumerate(VIEWS) if view.id == view_id)
        item, name = self.item(row), tr(VIEWS[row].name)
        item.setData(_COUNT, number)
        spoken = f"{name}, {number:,}" if number else name
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setToolTip(plain_tip(spoken))

    def count_of(self, view_id: str) -> int:
        """Return what is said of a view."""
        row = next(row for row, view in enumerate(VIEWS) if view.id == view_id)
        return int(self.item(row).data(_COUNT) or 0)

    def show_scope(self, scope: Scope) -> None:
        """Mark the view that lists this scope."""
        plain = [None if view.sift else view.roles for view in VIEWS]
        listed = scope.article_id is None and scope.roles in plain
        self.setCurrentRow(plain.index(scope.roles) if listed else -1)

    def mark(self, sift: Sift) -> None:
        """Mark the view that sifts so."""
        self.setCurrentRow(next(row for row, view in enumerate(VIEWS) if view.sift is sift))

    def _choose(self, item: QListWidgetItem) -> None:
        view = VIEWS[self.row(item)]
        if view.sift is not None:
            self.sift_wanted.emit(view.sift)
        else:
            self.scope_wanted.emit(Scope(roles=view.roles))
