"""Paints an entry of the panel side by side, and finds the place in its text under the mouse."""

from typing import cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
)
from PySide6.QtWidgets import QListView

from ui.fonts import interface_font
from ui.theme import Theme
from ui.utf16 import Utf16Map
from ui.viewmodels.side_by_side import STATE_WORDS, Entry, EntryKind, EntryRole, EntryState
from ui.widgets.document_list import SIDE, DocumentDelegate, Index
from workbench.model.finding import Span

_EDGE, _SMALL = 8, 11
_LINE, _GAP = 135.0, 3.0
_SIGNS = {EntryKind.MACHINE: "◇", EntryKind.MEMORY: "¶", EntryKind.ALTERNATIVE: "↔"}

# The block of an entry's text: its head is block 0.
_TEXT_BLOCK = 1


class SideDelegate(DocumentDelegate):
    """A head that says where it comes from; the text with what differs; what is wrong with it."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        """Paint for one view."""
        super().__init__(theme, view, _EDGE)

    def text_at(self, index: Index, place: QPointF) -> int | None:
        """Return which code point of the text is at a place of the entry, `None` beside it."""
        document = self.document(index)
        inside = place - QPointF(SIDE, _EDGE)
        at = document.documentLayout().hitTest(inside, Qt.HitTestAccuracy.FuzzyHit)
        block = document.findBlock(at)
        if block.blockNumber() != _TEXT_BLOCK or at < 0:
            return None
        return Utf16Map(_text_of(index)).to_points(at - block.position())

    def point_of(self, index: Index, at: int) -> QPointF:
        """Return where a code point of the text is in the entry."""
        document = self.document(index)
        block = document.findBlockByNumber(_TEXT_BLOCK)
        units = Utf16Map(_text_of(index)).to_units(at)
        corner = document.documentLayout().blockBoundingRect(block).topLeft()  # lays it out
        layout = block.layout()
        line = layout.lineForTextPosition(units)
        middle = line.position().y() + line.height() / 2
        return corner + QPointF(_x_of(line, units) + 2 + SIDE, middle + _EDGE)

    def write(self, document: QTextDocument, index: Index) -> None:
        """Write the head, the text and what is wrong with it."""
        entry = index.data(EntryRole.ENTRY)
        if not isinstance(entry, Entry):
            return
        cursor = QTextCursor(document)
        self._write_head(cursor, index, entry)
        self._write_text(cursor, index, entry)
        for remark in entry.remarks:
            self._write_block(cursor, f"! {remark}", self._small("warning"))

    def _write_head(self, cursor: QTextCursor, index: Index, entry: Entry) -> None:
        cursor.setBlockFormat(_block(100.0))
        number = index.data(EntryRole.NUMBER)
        if number:
            strong = self._small("ink")
            strong.setFontWeight(QFont.Weight.DemiBold)
            cursor.insertText(f"{number}\u2002", strong)
        cursor.insertText(f"{_SIGNS[entry.kind]} {entry.label}", self._small("info"))
        state = STATE_WORDS.get(entry.state, "")
        token = "warning" if entry.state is EntryState.REFUSED else "soft"
        if state:
            cursor.insertText(f" · {state}", self._small(token))
        if entry.about:
            cursor.insertText(f" · {entry.about}", self._small("soft"))

    def _write_text(self, cursor: QTextCursor, index: Index, entry: Entry) -> None:
        if not entry.text:
            return
        plain = QTextCharFormat()
        plain.setForeground(self.theme.color("ink"))
        # A line feed would be another block: the place in the text is a place in this one.
        self._write_block(cursor, entry.text.replace("\n", "\u2028"), plain, _LINE)
        start = cursor.block().position()
        points = Utf16Map(entry.text)
        different = QTextCharFormat()
        different.setForeground(self.theme.color("ok"))
        different.setFontUnderline(True)
        for span in index.data(EntryRole.DIFFERENCES) or ():
            _format(cursor, start, points, span, different)
        mark = index.data(EntryRole.MARK)
        if isinstance(mark, Span):
            marked = QTextCharFormat()
            marked.setBackground(self.theme.color("selection"))
            _format(cursor, start, points, mark, marked)

    def _write_block(
        self, cursor: QTextCursor, text: str, form: QTextCharFormat, line: float = 100.0
    ) -> None:
        cursor.insertBlock(_block(line), form)
        cursor.insertText(text, form)

    def _small(self, token: str) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(self.theme.color(token))
        font = interface_font(_SMALL)
        form.setFont(font)
        return form


def _block(line: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setBottomMargin(_GAP)
    form.setLineHeight(line, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return form


def _format(
    cursor: QTextCursor, start: int, points: Utf16Map, span: Span, form: QTextCharFormat
) -> None:
    part = QTextCursor(cursor)
    part.setPosition(start + points.to_units(span.start))
    part.setPosition(start + points.to_units(span.end), QTextCursor.MoveMode.KeepAnchor)
    part.mergeCharFormat(form)


def _x_of(line: QTextLine, units: int) -> float:
    # The binding gives the place and the number of the character; its stub knows one of them.
    found = cast("tuple[float, int]", line.cursorToX(units))
    return found[0]


def _text_of(index: Index) -> str:
    entry = index.data(EntryRole.ENTRY)
    return entry.text if isinstance(entry, Entry) else ""
