"""What stands side by side for a paragraph: drafts of engines, matches, and what differs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.language import Words, counted, tr
from workbench.model.drafted import Maker
from workbench.model.finding import Span
from workbench.model.segment import InlineSpan
from workbench.text.pieces import different_in, sentences_of, words_of

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

# Entries that a digit takes.
KEYS = 9


class EntryKind(StrEnum):
    """What an entry is."""

    MACHINE = "machine"
    MEMORY = "memory"
    ALTERNATIVE = "alternative"
    """Other words for a selection."""


class EntryState(StrEnum):
    """How far an entry is."""

    ASKED = "asked"
    THERE = "there"
    REFUSED = "refused"
    STOPPED = "stopped"


STATE_WORDS = Words(
    {EntryState.ASKED: "asked …", EntryState.REFUSED: "no draft", EntryState.STOPPED: "stopped"}
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One of the texts side by side, or why there is none.

    `name` tells it from the others, `label` says where it comes from, and `about` more of that;
    `remarks` are what the checks find in it, or why it was refused. `origin`, `maker` and `spans`
    (links, emphasis, codes) are what a target gets that takes it whole.
    """

    kind: EntryKind
    name: str
    label: str
    text: str = ""
    state: EntryState = EntryState.THERE
    about: str = ""
    remarks: tuple[str, ...] = ()
    origin: str = ""
    maker: Maker | None = None
    spans: tuple[InlineSpan, ...] = ()

    @property
    def is_there(self) -> bool:
        """Return whether there is something to take."""
        return self.state is EntryState.THERE and bool(self.text)


class EntryRole(IntEnum):
    """What a line has besides its text."""

    ENTRY = Qt.ItemDataRole.UserRole
    NUMBER = Qt.ItemDataRole.UserRole + 1
    DIFFERENCES = Qt.ItemDataRole.UserRole + 2
    MARK = Qt.ItemDataRole.UserRole + 3


class SideList(QAbstractListModel):
    """The entries, one of which the others are compared with; a part of it may be marked."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._base = -1
        self._mark: Span | None = None

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Return what is listed."""
        return self._entries

    @property
    def mark(self) -> Span | None:
        """Return the marked part of the entry that the others are compared with."""
        return self._mark

    def show(self, entries: Sequence[Entry]) -> None:
        """List other entries; those that stay where they are are changed in place."""
        if [each.name for each in entries] != [each.name for each in self._entries]:
            self.beginResetModel()
            self._entries, self._base, self._mark = tuple(entries), -1, None
            self.endResetModel()
            return
        if self.entry(self._base) != (entries[self._base] if self._base >= 0 else None):
            self._mark = None
        self._entries = tuple(entries)
        self._tell_all()

    def entry(self, row: int) -> Entry | None:
        """Return an entry, `None` outside the list."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def compare_with(self, row: int) -> None:
        """Draw in all others what they say differently from this one; nothing of it is marked."""
        if row != self._base:
            self._base, self._mark = row, None
            self._tell_all()

    def set_mark(self, mark: Span | None) -> None:
        """Mark a part of the entry that the others are compared with."""
        self._mark = mark
        self._tell_all()

    def _tell_all(self) -> None:
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line says, in words for a screen reader."""
        row = index.row()
        entry = self.entry(row)
        if entry is None:
            return None
        asked: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: entry.text,
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(row, entry),
            EntryRole.ENTRY: lambda: entry,
            EntryRole.NUMBER: lambda: row + 1 if row < KEYS else 0,
            EntryRole.DIFFERENCES: lambda: self._differences(row, entry),
            EntryRole.MARK: lambda: self._mark if row == self._base else None,
        }
        found = asked.get(role)
        return None if found is None else found()

    def _differences(self, row: int, entry: Entry) -> tuple[Span, ...]:
        base = self.entry(self._base)
        alike = base is None or row == self._base or not (base.is_there and entry.is_there)
        if base is None or alike or EntryKind.ALTERNATIVE in {base.kind, entry.kind}:
            return ()
        return different_in(entry.text, base.text)

    def _spoken(self, row: int, entry: Entry) -> str:
        said = [entry.label, STATE_WORDS.get(entry.state, ""), entry.text, entry.about]
        said += entry.remarks
        number = counted(
            len(self._differences(row, entry)), "{number} difference", "{number} differences"
        )
        said.append(number if self._base not in {-1, row} else "")
        return ", ".join(filter(None, said))


def next_piece(text: str, mark: Span | None, *, sentences: bool, back: bool) -> Span | None:
    """Return the word or the sentence behind what is marked, or before it; `None` at the end."""
    pieces = sentences_of(text) if sentences else words_of(text)
    if mark is None:
        return (pieces[-1] if back else pieces[0]) if pieces else None
    if back:
        return next((each for each in reversed(pieces) if each.end <= mark.start), None)
    # from a word into the sentence that it stands in, not into the one behind
    if sentences:
        holding = next((each for each in pieces if each.start <= mark.start < each.end), None)
        if holding is not None and holding.end > mark.end:
            return holding
    return next((each for each in pieces if each.start >= mark.end), None)


def extended(text: str, mark: Span | None, *, back: bool) -> Span | None:
    """Return what is marked with one word more at its end, or one less."""
    if mark is None:
        return next_piece(text, None, sentences=False, back=False)
    words = words_of(text)
    if back:
        ends = [each.end for each in words if mark.start < each.end < mark.end]
        return replace(mark, end=ends[-1]) if ends else mark
    ends = [each.end for each in words if each.end > mark.end]
    return replace(mark, end=ends[0]) if ends else mark


def piece_at(text: str, at: int, *, sentence: bool) -> Span | None:
    """Return the word, or the sentence, at a place."""
    pieces = sentences_of(text) if sentence else words_of(text)
    return next((each for each in pieces if each.start <= at <= each.end), None)


def progress_words(entries: Sequence[Entry]) -> str:
    """Return how many engines have answered, "" where none was asked."""
    machines = [each for each in entries if each.kind is EntryKind.MACHINE]
    asked = sum(each.state is EntryState.ASKED for each in machines)
    if asked:
        return tr(
            "{done} of {all} have answered · Esc stops",
            done=len(machines) - asked,
            all=len(machines),
        )
    return ""
