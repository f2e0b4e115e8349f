"""Records of names and terms as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.fonts import chinese_font
from ui.language import Words, noted, plain_tip, tr
from workbench.model.language import Variant
from workbench.model.term import EntryKind, GlossaryEntry

Index = QModelIndex | QPersistentModelIndex

HEADINGS = (
    "简体（中国）",
    "繁體（台灣）",
    "繁體（香港）",
    noted("English"),
    noted("Kind"),
    noted("Note"),
)
KIND_NAMES = Words(
    {
        EntryKind.PERSON: "person",
        EntryKind.PLACE: "place",
        EntryKind.ORGANISATION: "organisation",
        EntryKind.WORD: "word",
        EntryKind.PUNCTUATION: "punctuation",
    }
)
_VARIANTS = (Variant.CHINA, Variant.TAIWAN, Variant.HONG_KONG)
_SIZE = 14


class EntryTable(QAbstractTableModel):
    """Entries in the order given; a proxy sorts and filters them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[GlossaryEntry, ...] = ()

    def load(self, entries: Sequence[GlossaryEntry]) -> None:
        """Show these entries."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def entries(self) -> tuple[GlossaryEntry, ...]:
        """Return all entries."""
        return self._entries

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many entries there are."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a heading."""
        across = orientation is Qt.Orientation.Horizontal
        return tr(HEADINGS[section]) if across and role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, in the shapes of its form."""
        cells = _cells(self._entries[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cells[index.column()])
        if role == Qt.ItemDataRole.FontRole and index.column() < len(_VARIANTS):
            return chinese_font(_VARIANTS[index.column()], _SIZE)
        return None


def _cells(entry: GlossaryEntry) -> tuple[str, ...]:
    forms = (entry.china, entry.taiwan, entry.hong_kong)
    return (*forms, entry.english, KIND_NAMES[entry.kind], entry.note)
