"""Puts the live editor over the active row's target, and keeps the two in step."""

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.messages import ROLE_NAMES, STATUS_NAMES
from ui.viewmodels.rows import Column, RowContent
from ui.widgets.pair_view.editor import TargetEditor
from ui.widgets.pair_view.payloads import EditedText
from ui.widgets.pair_view.row_store import RowStore
from ui.widgets.pair_view.sight import Sight
from workbench.model.ids import SegmentId

# How far the editor's border stands off its text, in pixels.
FRAME = (7, 5)


class EditorHost(QObject):
    """Opens the editor on one row at a time."""

    edited = Signal(object)
    """Carries an `EditedText` for every change the user makes."""

    def __init__(self, viewport: QWidget, store: RowStore, sight: Sight) -> None:
        super().__init__(viewport)
        self.editor = TargetEditor(viewport)
        self.editor.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.editor.hide()
        self.editor.setViewportMargins(*FRAME, *FRAME)
        self._viewport = viewport
        self._store = store
        self._sight = sight
        self.segment_id: SegmentId | None = None
        self._text = ""
        self.editor.typed.connect(self._tell)

    @property
    def is_open(self) -> bool:
        """Return whether the user can write now."""
        return self.segment_id is not None and not self.editor.isHidden()

    def open(self, segment_id: SegmentId) -> None:
        """Put the editor on a row that is in the list."""
        self.segment_id = segment_id
        row = self._store.row_of(segment_id)
        laid = self._store.laid(row)
        if laid is None:
            return
        content = laid.content
        style = self._store.looks.style(Column.TARGET, content.role, content.language)
        self._fit_width(row)
        self._text = content.texts.get(Column.TARGET, "")
        self.editor.fill(self._text, style)
        self._follow(row, content)

    def restyle(self) -> None:
        """Set the text being written in the looks and the width of now; it stays what it is."""
        row = self._store.row_of(self.segment_id)
        laid = self._store.laid(row) if row >= 0 else None
        if laid is not None:
            content = laid.content
            self._fit_width(row)
            self.editor.set_style(
                self._store.looks.style(Column.TARGET, content.role, content.language)
            )
            self._follow(row, content)

    def close(self) -> None:
        """Take the editor away."""
        self.editor.end_composing()
        self.segment_id = None
        self._sight.edited, self._sight.editor_height = -1, 0
        self.editor.hide()

    def refresh(self) -> None:
        """Take over what changed of the row, apart from the text being written."""
        row = self._store.row_of(self.segment_id)
        laid = self._store.laid(row) if row >= 0 else None
        if laid is not None:
            self._follow(row, laid.content)

    def _follow(self, row: int, content: RowContent) -> None:
        self._dress(content)
        self._sight.edited = row
        self._measure(row)

    def show_text(self, text: str) -> None:
        """Show what a change from elsewhere made of the text being written."""
        self._text = text
        self.editor.replace_text(text)
        self._follow_height()

    def _dress(self, content: RowContent) -> None:
        editor = self.editor
        shut = content.locked or content.busy
        if editor.isReadOnly() != shut:
            editor.setReadOnly(shut)
            editor.style().unpolish(editor)
            editor.style().polish(editor)
            looks = self._store.looks  # polishing takes the font of the style sheet
            editor.set_style(looks.style(Column.TARGET, content.role, content.language))
        editor.proposal = content.proposal
        laid = self._store.laid(self._store.row_of(content.segment_id))
        same = content.texts.get(Column.TARGET, "") == editor.text()
        marks = content.marks.get(Column.TARGET, ()) if same else None
        editor.show_marks(
            marks, laid.hint if laid else None, self._store.looks.theme, content.lacking
        )
        state = tr("locked") if content.locked else STATUS_NAMES[content.status]
        role = ROLE_NAMES[content.role]
        editor.setAccessibleName(
            tr(
                "English of segment {number}, {role}, {state}",
                number=content.number,
                role=role,
                state=state,
            )
        )
        source = content.texts.get(Column.SOURCE, "")
        offer = tr("Tab writes: {text}", text=content.proposal) if content.proposal else ""
        said = (source, content.hint, offer, content.lacking)
        editor.setAccessibleDescription(" ".join(part for part in said if part))

    def place(self) -> None:
        """Put the editor where its row is on the screen now."""
        row = self._store.row_of(self.segment_id)
        area = self._sight.text_area(row, Column.TARGET) if row >= 0 else None
        if area is None:
            self.editor.hide()
            return
        across, down = FRAME
        self.editor.setGeometry(area.adjusted(-across - 1, -down - 1, across + 1, down + 1))
        if self.editor.isHidden():
            self.editor.show()
        # Else each key paints the row under the text too; the style sheet takes it away.
        self.editor.viewport().setAutoFillBackground(True)

    def _fit_width(self, row: int) -> None:
        area = self._sight.text_area(row, Column.TARGET)
        if area is not None:
            across = FRAME[0] + 1
            geometry = QRect(area).adjusted(-across, 0, across, 0)
            self.editor.setGeometry(geometry)

    def _measure(self, row: int) -> None:
        hidden = self._sight.text_area(row, Column.TARGET) is None
        self._sight.editor_height = 0 if hidden else self.editor.text_height()
        self._store.measure(row, self._sight.editor_height)

    def _tell(self) -> None:
        if self.segment_id is not None:
            self._follow_height()
            text = self.editor.text()
            if text != self._text:
                self._text = text
                self.edited.emit(EditedText(self.segment_id, text, self.editor.in_whole))

    def _follow_height(self) -> None:
        """Let the row grow with its text; the rows below move, those above do not."""
        row = self._store.row_of(self.segment_id)
        if row < 0 or self.editor.text_height() == self._sight.editor_height:
            return
        self._measure(row)
        self._sight.settle(anchor=row)
        area = self._sight.row_area(row)
        if area.bottom() > self._sight.room and area.top() > 0:
            self._sight.reveal(row)
        self.place()
        self._viewport.update()
