"""The articles of a project as a list model."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.language import tr
from ui.messages import count_of, day_of
from ui.tooltips import plain_tip
from workbench.model.article import Article
from workbench.model.ids import ArticleId
from workbench.services.overview import Progress

Index = QModelIndex | QPersistentModelIndex


class ArticleRole(IntEnum):
    """What the model knows of an article besides its title."""

    ID = Qt.ItemDataRole.UserRole + 1
    DETAIL = Qt.ItemDataRole.UserRole + 2
    FRACTION = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class _Entry:
    article: Article
    progress: Progress
    headline: str


def _detail(entry: _Entry) -> str:
    parts = (day_of(entry.article.published_at), count_of(entry.progress.segments, "segment"))
    return " · ".join(part for part in parts if part)


def _spoken(entry: _Entry) -> str:
    return tr(
        "{title}, {detail}, {confirmed} confirmed",
        title=entry.headline,
        detail=_detail(entry),
        confirmed=entry.progress.confirmed,
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
    ArticleRole.FRACTION: lambda entry: entry.progress.fraction,
}


class ArticleList(QAbstractListModel):
    """Articles in the project's order, each with its headline and its progress."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._entries: list[_Entry] = []

    def load(
        self,
        articles: Sequence[Article],
        progress: Mapping[ArticleId, Progress],
        headlines: Mapping[ArticleId, str] | None = None,
    ) -> None:
        """Show these articles; where only progress changed, selections stay.

        An article is named by its English headline where `headlines` has one.
        """
        known = headlines or {}
        entries = [
            _Entry(a, progress.get(a.id, Progress()), known.get(a.id) or a.title) for a in articles
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

    def article_at(self, row: int) -> ArticleId | None:
        """Return the id of the article in a row, `None` outside the list."""
        return self._entries[row].article.id if 0 <= row < len(self._entries) else None

    def row_of(self, article_id: ArticleId | None) -> int:
        """Return an article's row, -1 if it is not there."""
        ids = [entry.article.id for entry in self._entries]
        return ids.index(article_id) if article_id in ids else -1
