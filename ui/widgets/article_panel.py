"""The articles of the project, and the views across them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.language import Words, tr
from ui.theme import Theme
from ui.viewmodels.article_list import ArticleList, ArticleOrder, ArticleRole, ShownArticles
from ui.viewmodels.scope import Scope
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.view_list import ViewList
from workbench.model.ids import ArticleId

Index = QModelIndex | QPersistentModelIndex

# In pixels: around a row, and the bar of its progress.
_PAD = 12
_BAR = 4
_LINES = 2


ORDERS = Words(
    {
        ArticleOrder.PROJECT: "As imported",
        ArticleOrder.TITLE: "By title",
        ArticleOrder.DATE: "By date",
        ArticleOrder.PROGRESS: "By progress",
    }
)


@dataclass(frozen=True, slots=True)
class _Measures:
    """The heights, in pixels, of a line of title and of the detail below it in a font."""

    font: QFont
    title: QFontMetrics
    line: int
    detail: int


class ArticleDelegate(QStyledItemDelegate):
    """Paints an article: two lines of title, a line of detail, a bar of progress."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._measures: _Measures | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for what the title needs, two lines at most."""
        width = self._width(option)
        measures = self._measures_of(option.font)
        title = str(index.data())
        lines = 1 if measures.title.horizontalAdvance(title) <= width - 2 * _PAD else _LINES
        return QSize(width, measures.line * lines + measures.detail + _BAR + _PAD * 2 + 6)

    def _measures_of(self, font: QFont) -> "_Measures":
        """Return what a font measures; a list of thousands asks it for each of them."""
        if self._measures is None or self._measures.font != font:
            metrics = QFontMetrics(font)
            line = self._title_rect(QRect(0, 0, 10_000, 0), metrics, "").height()
            detail = QFontMetrics(self._small(font)).height()
            self._measures = _Measures(QFont(font), metrics, line, detail)
        return self._measures

    @staticmethod
    def _width(option: QStyleOptionViewItem) -> int:
        view = option.widget
        return view.viewport().width() if isinstance(view, QAbstractItemView) else 200

    @staticmethod
    def _small(font: QFont) -> QFont:
        small = QFont(font)
        small.setPixelSize(max(9, font.pixelSize() - 2))
        return small

    @staticmethod
    def _title_rect(area: QRect, metrics: QFontMetrics, title: str) -> QRect:
        room = QRect(0, 0, area.width() - 2 * _PAD, 10_000)
        flags = Qt.TextFlag.TextWordWrap
        needed = metrics.boundingRect(room, int(flags), title or " ").height()
        line = metrics.boundingRect(room, int(flags), "国").height()
        height = min(needed, line * _LINES)
        return QRect(area.left() + _PAD, area.top() + _PAD - 2, room.width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one article."""
        painter.save()
        self._paint_background(painter, option)
        metrics = QFontMetrics(option.font)
        title = self._title_rect(option.rect, metrics, str(index.data()))
        painter.setFont(option.font)
        painter.setPen(self.theme.color("ink"))
        flags = int(Qt.TextFlag.TextWordWrap)
        painter.drawText(title, flags, self._shortened(str(index.data()), metrics, title))
        detail = self._paint_detail(painter, option, title, index)
        self._paint_bar(painter, detail, float(index.data(ArticleRole.FRACTION)))
        painter.restore()

    @staticmethod
    def _shortened(text: str, metrics: QFontMetrics, area: QRect) -> str:
        room = QRect(0, 0, area.width(), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        if metrics.boundingRect(room, flags, text).height() <= area.height():
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            fits = metrics.boundingRect(room, flags, text[:middle] + "…").height() <= area.height()
            low, high = (middle, high) if fits else (low, middle - 1)
        return text[:low] + "…"

    def _paint_background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.theme.color("selected"))
            painter.fillRect(
                QRect(rect.left(), rect.top(), 3, rect.height()), self.theme.color("accent")
            )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.color("page"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self.theme.color("accent"))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _paint_detail(
        self, painter: QPainter, option: QStyleOptionViewItem, title: QRect, index: Index
    ) -> QRect:
        font = self._small(option.font)
        height = QFontMetrics(font).height()
        area = QRect(title.left(), title.bottom() + 3, title.width(), height)
        painter.setFont(font)
        painter.setPen(self.theme.color("soft"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, str(index.data(ArticleRole.DETAIL)))
        return area

    def _paint_bar(self, painter: QPainter, above: QRect, fraction: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRect(above.left(), above.bottom() + 5, above.width(), _BAR)
        painter.setBrush(self.theme.color("line"))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        if fraction > 0:
            bar.setWidth(max(_BAR, round(bar.width() * fraction)))
            painter.setBrush(self.theme.color("ok"))
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)


class _ArticleView(QListView):
    """The list: F2 renames the article one is at, Delete removes it."""

    rename_wanted = Signal(object)
    removal_wanted = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for what a key stands for."""
        wanted = {Qt.Key.Key_F2: self.rename_wanted, Qt.Key.Key_Delete: self.removal_wanted}
        signal, index = wanted.get(Qt.Key(event.key())), self.currentIndex()
        if signal is not None and index.isValid():
            signal.emit(index.data(ArticleRole.ID))
        else:
            super().keyPressEvent(event)


class ArticlePanel(QWidget):
    """Chooses which segments are listed: one article's, or those of a view across all."""

    chosen = Signal(object)
    """Carries a `Scope`."""

    sift_wanted = Signal(object)
    """Carries the `Sift` of a view that is wanted."""

    rename_wanted = Signal(object)
    """Carries the `ArticleId` of what is to have another title."""

    removal_wanted = Signal(object)
    """Carries the `ArticleId` of what is to go."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model: ArticleList | None = None
        self._shown = ShownArticles(self)
        self.articles = _ArticleView(self)
        self.articles.setModel(self._shown)
        self.articles.rename_wanted.connect(self.rename_wanted)
        self.articles.removal_wanted.connect(self.removal_wanted)
        self.search = self._make_search()
        self.order = self._make_order()
        self.articles.setObjectName("articles")
        self.articles.setAccessibleName(tr("Articles"))
        self.articles.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.articles.setResizeMode(QListView.ResizeMode.Adjust)
        self.articles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.articles.setUniformItemSizes(False)
        # Heights are measured as far as rows are seen: of 4,000 articles that took 0.2 s at once.
        self.articles.setLayoutMode(QListView.LayoutMode.Batched)
        self._delegate = ArticleDelegate(theme, self.articles)
        self.articles.setItemDelegate(self._delegate)
        self.articles.clicked.connect(self._choose_article)
        self.articles.activated.connect(self._choose_article)
        self.views = ViewList(theme, self)
        self.views.scope_wanted.connect(self.chosen)
        self.views.sift_wanted.connect(self.sift_wanted)
        self._lay_out()

    def _make_search(self) -> QLineEdit:
        search = QLineEdit(self)
        search.setPlaceholderText(tr("Find an article"))
        search.setAccessibleName(tr("Find an article"))
        search.setClearButtonEnabled(True)
        search.textChanged.connect(self._shown.look_for)
        return search

    def _make_order(self) -> QComboBox:
        order = QComboBox(self)
        order.setAccessibleName(tr("Order of the articles"))
        order.setToolTip(tr("Order of the articles"))
        order.setProperty("kind", "plain")
        order.setMinimumContentsLength(1)
        for each, words in ORDERS.items():
            order.addItem(words, each)
        order.currentIndexChanged.connect(self._sort)
        return order

    def _sort(self, _: int) -> None:
        self._shown.order_by(ArticleOrder(self.order.currentData()))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(4)
        above = QHBoxLayout()
        above.setContentsMargins(0, 0, _PAD, 0)
        above.addWidget(self._section(tr("ARTICLES"), self.articles), 1)
        above.addWidget(self.order)
        below = QHBoxLayout()
        below.setContentsMargins(_PAD, 0, _PAD, 0)
        below.addWidget(self.search)
        layout.addLayout(above)
        layout.addLayout(below)
        layout.addWidget(self.articles, 1)
        layout.addWidget(self._section(tr("VIEWS"), self.views))
        layout.addWidget(self.views)

    def _section(self, title: str, widget: QWidget) -> QLabel:
        label = ElidedLabel(title, self)
        label.setProperty("kind", "section")
        label.setBuddy(widget)
        return label

    def set_model(self, model: ArticleList | None) -> None:
        """Show the articles of a project, or none."""
        self._model = model
        self.search.clear()
        self._shown.setSourceModel(model or ArticleList(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let titles take the lines they need at the new width."""
        super().resizeEvent(event)
        self.articles.scheduleDelayedItemsLayout()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.theme = theme
        self.articles.viewport().update()
        self.views.set_theme(theme)

    def show_scope(self, scope: Scope) -> None:
        """Mark what is listed now, without choosing it again."""
        model = self._model
        row = model.row_of(scope.article_id) if model is not None else -1
        if model is not None and row >= 0:
            self.articles.setCurrentIndex(self._shown.mapFromSource(model.index(row, 0)))
        else:
            self.articles.clearSelection()
        self.views.show_scope(scope)

    def ids(self) -> Sequence[ArticleId]:
        """Return the ids of the articles in the project's order."""
        model = self._model
        if model is None:
            return ()
        ids = (model.article_at(row) for row in range(model.rowCount()))
        return [article_id for article_id in ids if article_id is not None]

    def _choose_article(self, index: QModelIndex) -> None:
        self.chosen.emit(Scope(article_id=index.data(ArticleRole.ID)))
