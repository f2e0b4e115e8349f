"""The notes of the active segment: read, written, resolved, removed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.language import plain_tip, tr
from ui.messages import moment_of
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.empty_hint import EmptyHint
from workbench.model.highlight import Note
from workbench.model.ids import NoteId

_ID = Qt.ItemDataRole.UserRole + 1
_TEXT = Qt.ItemDataRole.UserRole + 2
_ABOUT = Qt.ItemDataRole.UserRole + 3
_FIELD_HEIGHT = 72


@dataclass(frozen=True, slots=True)
class NoteText:
    """A note's new text."""

    note_id: NoteId
    text: str


@dataclass(frozen=True, slots=True)
class NoteMark:
    """Whether a note is resolved from now on."""

    note_id: NoteId
    resolved: bool


class NotePanel(QWidget):
    """A list of notes with a field for a new one; a tick resolves, Delete removes, F2 edits."""

    written = Signal(object)
    """Carries the text of a new note."""

    rewritten = Signal(object)
    """Carries a `NoteText`."""

    resolved = Signal(object)
    """Carries a `NoteMark`."""

    removed = Signal(object)
    """Carries a `NoteId`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.notes = QListWidget(self)
        self.notes.setObjectName("notes")
        self.notes.setAccessibleName(tr("Notes on this segment"))
        self.notes.setWordWrap(True)
        self.notes.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.notes.itemChanged.connect(self._tell)
        self.notes.installEventFilter(self)
        self.empty = EmptyHint(self.notes, tr("No notes on this segment."))
        self.field = QPlainTextEdit(self)
        self.field.setAccessibleName(tr("New note"))
        self.field.setPlaceholderText(tr("A note on this segment"))
        self.field.setFixedHeight(_FIELD_HEIGHT)
        self.field.setTabChangesFocus(True)
        self.field.installEventFilter(self)
        self.about = ElidedLabel("", self)
        self.about.setProperty("kind", "soft")
        self.resolve = QPushButton(tr("Resolve"), self)
        self.resolve.setToolTip(tr("The note is done with; it stays, struck through"))
        self.resolve.clicked.connect(self._toggle)
        self.notes.currentItemChanged.connect(self._show_about)
        self.add = QPushButton(tr("Add note"), self)
        self.add.setToolTip("Ctrl+Enter")
        self.add.clicked.connect(self._write)
        self._lay_out()
        self.show_notes((), on=False)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.notes, 1)
        beside = QHBoxLayout()
        beside.addWidget(self.about, 1)
        beside.addWidget(self.resolve)
        layout.addLayout(beside)
        layout.addWidget(self.field)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.add)
        layout.addLayout(below)

    def show_notes(self, notes: Sequence[Note], *, on: bool = True) -> None:
        """Show these notes; `on` tells whether there is a segment to write one on."""
        row = max(0, self.notes.currentRow())
        self.notes.blockSignals(True)
        self.notes.clear()
        for note in notes:
            self.notes.addItem(self._item(note))
        self.notes.setCurrentRow(min(row, len(notes) - 1))
        self.notes.blockSignals(False)
        self._show_about()
        self.field.setEnabled(on)
        self.add.setEnabled(on)

    def _item(self, note: Note) -> QListWidgetItem:
        item = QListWidgetItem(note.text)
        item.setData(_ID, note.id)
        item.setData(_TEXT, note.text)
        state = tr(" · resolved") if note.resolved else ""
        item.setData(_ABOUT, f"{note.author}, {moment_of(note.created_at)}{state}")
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable)
        item.setCheckState(Qt.CheckState.Checked if note.resolved else Qt.CheckState.Unchecked)
        tip = tr(
            "{author}, {moment}. Tick it when it is resolved.",
            author=note.author,
            moment=moment_of(note.created_at),
        )
        item.setToolTip(plain_tip(tip))
        font = item.font()
        font.setStrikeOut(note.resolved)
        item.setFont(font)
        return item

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write on Ctrl+Enter in the field, remove on Delete in the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if watched is self.field and enter and control:
            self._write()
            return True
        if watched is self.notes and event.key() == Qt.Key.Key_Delete:
            self._remove()
            return True
        return super().eventFilter(watched, event)

    def _write(self) -> None:
        text = self.field.toPlainText().strip()
        if text:
            self.field.clear()
            self.written.emit(text)

    def _show_about(self, _current: object = None, _before: object = None) -> None:
        """Say who wrote the current note and when, and what its button does."""
        item = self.notes.currentItem()
        done = item is not None and item.checkState() == Qt.CheckState.Checked
        self.about.setText(str(item.data(_ABOUT)) if item is not None else "")
        self.resolve.setText(tr("Reopen") if done else tr("Resolve"))
        self.resolve.setEnabled(item is not None)

    def _toggle(self) -> None:
        item = self.notes.currentItem()
        if item is not None:
            done = item.checkState() == Qt.CheckState.Checked
            self.resolved.emit(NoteMark(item.data(_ID), not done))

    def _remove(self) -> None:
        item = self.notes.currentItem()
        if item is not None:
            self.removed.emit(item.data(_ID))

    def _tell(self, item: QListWidgetItem) -> None:
        note_id: NoteId = item.data(_ID)
        if item.text() != item.data(_TEXT):
            self.rewritten.emit(NoteText(note_id, item.text()))
        else:
            checked = item.checkState() == Qt.CheckState.Checked
            self.resolved.emit(NoteMark(note_id, checked))
