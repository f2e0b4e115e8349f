"""The articles of a project as a list model."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from types import MappingProxyType

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from ui.language import plain_tip, tr
from ui.messages import count_of, day_of
from workbench.model.article import Article
from workbench.model.ids import ArticleId
from workbench.services.overview import Progress

Index = QModelIndex | QPersistentModelIndex
_NOBODY: Mapping[ArticleId, str] = MappingProxyType({})


class ArticleRole(IntEnum):
    """What the model knows of an article besides its title."""

    ID = Qt.ItemDataRole.UserRole + 1
    DETAIL = Qt.ItemDataRole.UserRole + 2
    FRACTION = Qt.ItemDataRole.UserRole + 3
    SORT = Qt.ItemDataRole.UserRole + 4
    WORDS = Qt.ItemDataRole.UserRole + 5


class ArticleOrder(StrEnum):
    """By what articles are sorted."""

    PROJECT = "project"
    TITLE = "title"
    DATE = "date"
    PROGRESS = "progress"


@dataclass(frozen=True, slots=True)
class _Entry:
    article: Article
    progress: Progress | None
    """What was counted; `None` while an article is new."""

    signed_by: str = ""
    headline: str = ""


def _detail(entry: _Entry) -> str:
    signed = tr("signed by {person}", person=entry.signed_by) if entry.signed_by else ""
    known = entry.progress
    segments = "" if known is None else count_of(known.segments, "segment")
    parts = (day_of(entry.article.published_at), segments, signed)
    return " · ".join(part for part in parts if part)


def _fraction(entry: _Entry) -> float:
    return 0.0 if entry.progress is None else entry.progress.fraction


def _spoken(entry: _Entry) -> str:
    return tr(
        "{title}, {detail}, {confirmed} confirmed",
        title=entry.headline,
        detail=_detail(entry),
        confirmed=0 if entry.progress is None else entry.progress.confirmed,
    )


def _tip(entry: _Entry) -> str:
    parts = dict.fromkeys((entry.headline, entry.article.title, entry.article.url))
    return plain_tip("\n".join(part for part in parts if part))


_READ: Mapping[int, Callable[[_Entry], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda entry: entry.headline,
    Qt.ItemDataRole.ToolTipRole: _tip,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    ArticleRole.ID: lambda entry: entry.article.id,
    ArticleRole.DETAIL: _detail,
    ArticleRole.FRACTION: _fraction,
    ArticleRole.WORDS: lambda entry: f"{entry.article.title} {entry.article.url}",
}
_SORTED_BY: Mapping[ArticleOrder, Callable[[_Entry], str | float]] = {
    ArticleOrder.TITLE: lambda entry: entry.headline.casefold(),
    ArticleOrder.DATE: lambda entry: _moment(entry.article),
    ArticleOrder.PROGRESS: _fraction,
}


def _moment(article: Article) -> float:
    """Return when an article was published, earliest where nobody knows."""
    return float("-inf") if article.published_at is None else article.published_at


class ShownArticles(QSortFilterProxyModel):
    """The articles that hold some words, in an order of the user's choice."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show all, in the project's order."""
        super().__init__(parent)
        self._order = ArticleOrder.PROJECT
        self._words: tuple[str, ...] = ()
        self.setDynamicSortFilter(True)

    def look_for(self, words: str) -> None:
        """Show only articles whose titles and addresses hold all these words."""
        self._words = tuple(words.casefold().split())
        self.invalidate()

    def order_by(self, order: ArticleOrder) -> None:
        """Sort otherwise."""
        self._order = order
        # The project's order is the source's: sorting 4,000 articles into it cost half a second.
        self.sort(-1 if order is ArticleOrder.PROJECT else 0)
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Return whether an article holds the words."""
        if not self._words:
            return True
        model = self.sourceModel()
        found = str(model.index(row, 0, parent).data(ArticleRole.WORDS)).casefold()
        return all(word in found for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        """Return whether an article comes before another."""
        model = self.sourceModel()
        if not isinstance(model, ArticleList):
            return left.row() < right.row()
        ranks = [(model.rank(each.row(), self._order), each.row()) for each in (left, right)]
        return ranks[0] < ranks[1]


class ArticleList(QAbstractListModel):
    """Articles in the project's order, each with its headline and its progress."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[_Entry] = []

    def load(
        self,
        articles: Sequence[Article],
        progress: Mapping[ArticleId, Progress],
        signed: Mapping[ArticleId, str] = _NOBODY,
        headlines: Mapping[ArticleId, str] = _NOBODY,
    ) -> None:
        """Show these articles; where only progress changed, selections stay.

        `signed` says by whom those are that are signed off. An article is named by its
        English headline where `headlines` has one.
        """
        entries = [
            _Entry(
                each,
                progress.get(each.id),
                signed.get(each.id, ""),
                headlines.get(each.id) or each.title,
            )
            for each in articles
        ]
        same = [e.article for e in entries] == [e.article for e in self._entries]
        if not same:
            self.beginResetModel()
        changed = [row for row, entry in enumerate(entries) if same and entry != self._entries[row]]
        self._entries = entries
        if not same:
            self.endResetModel()
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of articles."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, or what an `ArticleRole` asks for."""
        read = _READ.get(role) if index.isValid() else None
        return None if read is None else read(self._entries[index.row()])

    def rank(self, row: int, order: ArticleOrder) -> str | float:
        """Return by what a row is sorted; rows of one rank keep the project's order."""
        found = _SORTED_BY.get(order)
        return row if found is None else found(self._entries[row])

    def title_at(self, row: int) -> str:
        """Return what the article in a row is called, "" outside the list."""
        return self._entries[row].headline if 0 <= row < len(self._entries) else ""

    def article_at(self, row: int) -> ArticleId | None:
        """Return the id of the article in a row, `None` outside the list."""
        return self._entries[row].article.id if 0 <= row < len(self._entries) else None

    def row_of(self, article_id: ArticleId | None) -> int:
        """Return an article's row, -1 if it is not there."""
        ids = [entry.article.id for entry in self._entries]
        return ids.index(article_id) if article_id in ids else -1
