"""What a search found, as a list model: each hit in its context, with its replacement."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.language import Words, plain_tip, tr
from ui.viewmodels.rows import Column, Mark, MarkStyle
from workbench.model.article import Article
from workbench.model.ids import ArticleId, SegmentId
from workbench.services.finding.searching import Field, Hit

Index = QModelIndex | QPersistentModelIndex
Found = Mapping[Column, tuple[Mark, ...]]

FIELD_NAMES = Words(
    {
        Field.SOURCE: "Source",
        Field.TARGET: "English",
        Field.CONVERSION: "Conversion",
        Field.NOTE: "Note",
    }
)
COLUMN_OF: Mapping[Field, Column] = {
    Field.SOURCE: Column.SOURCE,
    Field.TARGET: Column.TARGET,
    Field.CONVERSION: Column.CONVERSION,
}

# The colour of a hit in the themes.
FOUND = "highlight.found"


class HitRole(IntEnum):
    """What the model knows of a hit besides its words."""

    HIT = Qt.ItemDataRole.UserRole + 1
    TITLE = Qt.ItemDataRole.UserRole + 2
    LANGUAGE = Qt.ItemDataRole.UserRole + 3


class FindResults(QAbstractListModel):
    """Hits in the project's order; those to be replaced can be ticked off."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []
        self._orders: list[tuple[int, ...]] = []
        self._of: dict[SegmentId, list[Hit]] = defaultdict(list)
        self._left_out: set[tuple[int, ...]] = set()
        self._articles: Mapping[ArticleId, Article] = {}

    def start(self, articles: Iterable[Article]) -> frozenset[SegmentId]:
        """Forget every hit; return the segments they were in."""
        before = frozenset(self._of)
        self.beginResetModel()
        self._articles = {article.id: article for article in articles}
        self._take(())
        self._left_out = set()
        self.endResetModel()
        return before

    def add(self, hits: Sequence[Hit]) -> None:
        """Add hits that come after all there are."""
        if not hits:
            return
        first = len(self._hits)
        self.beginInsertRows(QModelIndex(), first, first + len(hits) - 1)
        self._hits += hits
        self._orders += [hit.order for hit in hits]
        for hit in hits:
            self._of[hit.segment_id].append(hit)
        self.endInsertRows()

    def renew(self, segment_ids: Collection[SegmentId], hits: Iterable[Hit]) -> None:
        """Put what is found now in some segments in the place of what was found there before."""
        kept = [hit for hit in self._hits if hit.segment_id not in segment_ids]
        merged = sorted((*kept, *hits), key=lambda hit: hit.order)
        self.beginResetModel()
        self._take(merged)
        self.endResetModel()

    def _take(self, hits: Iterable[Hit]) -> None:
        self._hits = list(hits)
        self._orders = [hit.order for hit in self._hits]
        self._of = defaultdict(list)
        for hit in self._hits:
            self._of[hit.segment_id].append(hit)

    def __len__(self) -> int:
        """Return how many hits there are."""
        return len(self._hits)

    @property
    def hits(self) -> Sequence[Hit]:
        """Return every hit in order."""
        return self._hits

    def hit(self, row: int) -> Hit | None:
        """Return the hit in a row, `None` outside the list."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def row_from(self, order: tuple[int, ...]) -> int:
        """Return the row of the first hit at or after a place in the project."""
        return bisect_left(self._orders, order)

    def changing(self) -> Iterator[Hit]:
        """Yield the hits that are to be replaced: those that can be and are ticked."""
        off = self._left_out
        return (h for h in self._hits if h.can_change and (not off or h.order not in off))

    def marks(self) -> "FoundMarks":
        """Return the marks of all hits, made for a segment when it is shown."""
        return FoundMarks(self._of)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of hits."""
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the hit's words in their context, or what a `HitRole` asks for."""
        hit = self.hit(index.row()) if index.isValid() else None
        if hit is None:
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            state = (
                Qt.CheckState.Unchecked if hit.order in self._left_out else Qt.CheckState.Checked
            )
            return state if hit.can_change else None
        read = _READ.get(role)
        return read(hit, self._articles.get(hit.article_id)) if read else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a hit to be replaced, or leave it out."""
        hit = self.hit(index.row())
        if hit is None or role != Qt.ItemDataRole.CheckStateRole or not hit.can_change:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left_out.discard(hit.order)
        else:
            self._left_out.add(hit.order)
        self.dataChanged.emit(index, index, [role])
        return True

    def tick_all(self, *, on: bool) -> None:
        """Tick every hit that can be replaced, or none."""
        self._left_out = set() if on else {hit.order for hit in self._hits}
        if self._hits:
            last = self.index(len(self._hits) - 1)
            self.dataChanged.emit(self.index(0), last, [Qt.ItemDataRole.CheckStateRole])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let hits that can be replaced be ticked."""
        hit = self.hit(index.row())
        shown = super().flags(index)
        changes = hit is not None and hit.can_change
        return shown | Qt.ItemFlag.ItemIsUserCheckable if changes else shown


class FoundMarks(Mapping[SegmentId, Found]):
    """The marks of hits by segment, made when they are asked for."""

    def __init__(self, hits: Mapping[SegmentId, Sequence[Hit]]) -> None:
        self._hits = hits

    def __getitem__(self, segment_id: SegmentId) -> Found:
        marks: dict[Column, list[Mark]] = defaultdict(list)
        for hit in self._hits.get(segment_id, ()):
            if hit.field in COLUMN_OF:
                mark = Mark(hit.start, hit.end, MarkStyle.FILL, FOUND, tr("Found"))
                marks[COLUMN_OF[hit.field]].append(mark)
        return {column: tuple(found) for column, found in marks.items()}

    def __iter__(self) -> Iterator[SegmentId]:
        return iter(self._hits)

    def __len__(self) -> int:
        return len(self._hits)


def one_line(text: str) -> str:
    """Return a text with its line breaks and tabs as spaces, so that it stays on one line."""
    return text.replace("\n", " ").replace("\t", " ").replace("\u2028", " ")


def _shown(hit: Hit, _: Article | None) -> str:
    becomes = "" if hit.becomes is None else f" → {hit.becomes}"
    return one_line(f"{hit.before}{hit.words}{becomes}{hit.after}")


def _spoken(hit: Hit, article: Article | None) -> str:
    change = (
        "" if hit.becomes is None else tr(", becomes {value}", value=hit.becomes or tr("nothing"))
    )
    state = tr(", locked") if hit.locked else ""
    title = article.title if article else ""
    place = tr(
        "{field} of segment {number}{state}",
        field=FIELD_NAMES[hit.field],
        number=hit.number,
        state=state,
    )
    return one_line(f"{place}: {hit.before}{hit.words}{hit.after}{change}. {title}")


_READ: Mapping[int, Callable[[Hit, Article | None], object]] = {
    Qt.ItemDataRole.DisplayRole: _shown,
    Qt.ItemDataRole.ToolTipRole: lambda hit, article: plain_tip(_shown(hit, article)),
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    HitRole.HIT: lambda hit, _: hit,
    HitRole.TITLE: lambda _, article: article.title if article else "",
    HitRole.LANGUAGE: lambda _, article: article.language if article else None,
}
