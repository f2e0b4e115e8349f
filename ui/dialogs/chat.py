"""Shows what of a chat's answer would be drafted where, before anything is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.prompts import button_box
from ui.dialogs.reports import WrappedRows
from ui.language import plain_tip, tr
from ui.messages import count_of
from ui.sentences import finding_sentence, sentence
from ui.widgets.labels import WrappedLabel
from workbench.services.drafting.chat import ChatAnswer, ChatDraft

_SIZE = (820, 520)
_BEGINNING = 24

# In pixels.
_SOURCE_WIDTH, _REMARK_WIDTH = 190, 220


class ChatPreview(QDialog):
    """Lists the drafts, those that can be trusted ticked; Space ticks, Return puts them in."""

    def __init__(self, answer: ChatAnswer, parent: QWidget) -> None:
        """Show an answer that has drafts."""
        super().__init__(parent)
        self.setWindowTitle(tr("Paste from a chat"))
        self.resize(*_SIZE)
        self._drafts = answer.drafts
        self.table = QTreeWidget(self)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setRootIsDecorated(False)
        self.table.setHeaderLabels([tr("Row"), tr("Source"), tr("Draft"), tr("To be looked at")])
        for draft in answer.drafts:
            self._add(draft)
        self.table.setWordWrap(True)
        self.table.setItemDelegate(WrappedRows(self.table))
        header = self.table.header()
        header.setStretchLastSection(False)
        header.sectionResized.connect(self.table.scheduleDelayedItemsLayout)
        for column, width in ((1, _SOURCE_WIDTH), (3, _REMARK_WIDTH)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.summary = WrappedLabel(_summary(answer), self)
        layout = QVBoxLayout(self)
        for widget in (self.summary, self.table, button_box(self, tr("Put in"))):
            layout.addWidget(widget)
        self.table.setCurrentIndex(self.table.model().index(0, 0))
        self.table.setFocus()

    def _add(self, draft: ChatDraft) -> None:
        source = draft.paragraph.request.text
        remarks = _remarks(draft)
        item = QTreeWidgetItem(
            self.table,
            [str(draft.paragraph.number), source[:_BEGINNING], draft.text, " ".join(remarks)],
        )
        may_be = draft.error is None
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | (Qt.ItemFlag.ItemIsUserCheckable if may_be else Qt.ItemFlag.NoItemFlags)
        )
        ticked = may_be and not draft.is_doubtful
        item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        for column, text in ((1, source), (2, draft.text), (3, "\n".join(remarks))):
            item.setToolTip(column, plain_tip(text))

    @property
    def chosen(self) -> Sequence[ChatDraft]:
        """Return the drafts that are ticked."""
        items = [self.table.topLevelItem(row) for row in range(len(self._drafts))]
        return [
            draft
            for draft, item in zip(self._drafts, items, strict=True)
            if item is not None and item.checkState(0) is Qt.CheckState.Checked
        ]


def _remarks(draft: ChatDraft) -> list[str]:
    """Return what is to be said of a draft: why it is none, why it is doubted, what was found."""
    if draft.error is not None:
        return [sentence(draft.error)]
    doubt = tr("Only its number says that it is this one’s, and numbers are missing.")
    return [*([doubt] if draft.is_doubtful else []), *map(finding_sentence, draft.findings)]


def _summary(answer: ChatAnswer) -> str:
    lines = [tr("{count} found in the answer.", count=count_of(len(answer.drafts), "draft"))]
    if answer.missing:
        rows = ", ".join(str(each.number) for each in answer.missing)
        lines.append(tr("It has none for these rows: {rows}.", rows=rows))
    if answer.left_over:
        parts = " · ".join(answer.left_over)
        lines.append(tr("These parts of it belong to no row: {parts}", parts=parts))
    return "\n".join(lines)
