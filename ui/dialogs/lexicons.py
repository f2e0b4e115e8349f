"""The lexicons: what each is for, how many rows it has, and the way to the user's own rows."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.language import counted, plain_tip, tr
from ui.messages import count_of
from ui.sentences import sentence
from ui.triggers import on_click
from ui.widgets.labels import WrappedLabel
from workbench.sentences.lexicons import PURPOSES
from workbench.services.settings.lexicons import LexiconState
from workbench.text.lexicons.user import UserLexicon

_SIZE = (900, 560)
_FILE = Qt.ItemDataRole.UserRole
_PURPOSE, _ROWS, _OWN = 1, 2, 3
_FAULT_LINES = 7
_READ = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class LexiconsDialog(QDialog):
    """A filtered list of tables; Enter opens the user's file of the chosen one.

    All tables are listed at once; what is in them is shown when `show_states` tells. It is asked
    for again whenever the dialog is come back to, as from an editor.
    """

    reading_wanted = Signal()
    """What the tables hold is to be read, and told by `show_states`, then by `end_reading`."""

    open_wanted = Signal(str)
    """Carries the name of a table's file."""

    folder_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """List the tables by their names and what they are for."""
        super().__init__(parent)
        self.setWindowTitle(tr("Lexicons"))
        self.resize(*_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._states: dict[str, LexiconState] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._untold: set[str] = set()
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.table = self._make_table()
        self.note = WrappedLabel("", self)
        self.faults = self._make_faults()
        self.open_button = QPushButton(tr("&Open"), self)
        self.folder_button = QPushButton(tr("Open the &folder"), self)
        self._lay_out()
        self.filter.textChanged.connect(self._narrow)
        self.table.currentItemChanged.connect(self._tell)
        self.table.itemActivated.connect(self.open_chosen)
        on_click(self.open_button, self.open_chosen)
        on_click(self.folder_button, self.folder_wanted.emit)
        for file, purpose in PURPOSES.items():
            self._items[file] = self._item(file, tr(purpose))
        self._fit()
        self._narrow("")
        self.filter.setFocus()

    def _make_table(self) -> QTreeWidget:
        table = QTreeWidget(self)
        table.setAccessibleName(tr("Lexicons"))
        table.setHeaderLabels([tr("Table"), tr("What it is for"), tr("Rows"), tr("Yours")])
        table.setRootIsDecorated(False)
        header = table.header()
        header.setSectionResizeMode(_PURPOSE, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        return table

    def _make_faults(self) -> QPlainTextEdit:
        """Return what lists the faulty lines of a file, with a bar to scroll: there may be many."""
        faults = QPlainTextEdit(self)
        faults.setAccessibleName(tr("Lines that are not used"))
        faults.setReadOnly(True)
        faults.setTextInteractionFlags(_READ)
        faults.setTabChangesFocus(True)
        faults.setMaximumHeight(faults.fontMetrics().lineSpacing() * _FAULT_LINES)
        faults.hide()
        return faults

    def _lay_out(self) -> None:
        summary = WrappedLabel(
            tr(
                "The checks go by these tables of names and words. Rows that you add take effect "
                "when the program starts next."
            ),
            self,
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        for button in (self.open_button, self.folder_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
        self.open_button.setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (summary, self.filter):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.note)
        layout.addWidget(self.faults)
        layout.addWidget(buttons)

    @property
    def chosen(self) -> str:
        """Return the file's name of the chosen table, "" where none is."""
        item = self.table.currentItem()
        return "" if item is None or item.isHidden() else str(item.data(0, _FILE))

    def refresh(self) -> None:
        """Have the tables read again; what is known of them stays until then."""
        self._untold = set(self._items) - set(PURPOSES)
        self.reading_wanted.emit()

    def show_states(self, states: Iterable[LexiconState]) -> None:
        """Show what these tables hold; the same one stays chosen."""
        for state in states:
            self._show_state(state)
        self._fit()

    def _show_state(self, state: LexiconState) -> None:
        self._untold.discard(state.file)
        self._states[state.file] = state
        item = self._items.get(state.file)
        if item is None:
            item = self._items[state.file] = self._item(state.file, "")
            self._narrow(self.filter.text())
        item.setText(_ROWS, f"{state.rows:,}" if state.rows else "")
        item.setText(_OWN, _own(state))
        if state.file == self.chosen:
            self._tell()

    def end_reading(self) -> None:
        """Drop the files of no table that are gone."""
        for file in self._untold:
            self._states.pop(file, None)
            self.table.takeTopLevelItem(self.table.indexOfTopLevelItem(self._items.pop(file)))

    def _fit(self) -> None:
        """Give the columns the room they need, not at each cell: that takes 0.5 ms."""
        for column in (0, _ROWS, _OWN):
            self.table.resizeColumnToContents(column)

    def _item(self, file: str, purpose: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.table, [file.removesuffix(".tsv"), purpose])
        item.setData(0, _FILE, file)
        item.setToolTip(_PURPOSE, plain_tip(purpose))
        for column in (_ROWS, _OWN):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        return item

    def _narrow(self, words: str) -> None:
        """Show the tables that have the words; choose one of them if the chosen one has not."""
        shown = []
        for place in range(self.table.topLevelItemCount()):
            item = self.table.topLevelItem(place)
            if item is not None:
                said = f"{item.text(0)} {item.text(_PURPOSE)}"
                item.setHidden(words.casefold() not in said.casefold())
                shown += [] if item.isHidden() else [item]
        if not self.chosen and shown:
            self.table.setCurrentItem(shown[0])
        self._tell()

    def _tell(self) -> None:
        """Say of the chosen table what the user's file does."""
        chosen = self.chosen
        self.open_button.setEnabled(bool(chosen))
        state = self._states.get(chosen)
        own = state.own if state is not None else None
        self.note.setText(_said_of(own) if own is not None else "")
        faults = "\n".join(map(sentence, own.faults)) if own is not None else ""
        if faults != self.faults.toPlainText():  # who reads in it stays where they are
            self.faults.setPlainText(faults)
        self.faults.setVisible(bool(faults))

    def open_chosen(self) -> None:
        """Ask for the user's file of the chosen table."""
        if self.chosen:
            self.open_wanted.emit(self.chosen)

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the chosen row into view."""
        super().showEvent(event)
        item = self.table.currentItem()
        if item is not None:
            self.table.scrollToItem(item)

    def changeEvent(self, event: QEvent) -> None:
        """Read the files again when the user comes back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()


def _own(state: LexiconState) -> str:
    own = state.own
    if own is None:
        return ""
    if own.error is not None:
        return "⚠"
    away = f" −{own.away:,}" if own.away else ""
    faulty = f" ⚠{len(own.faults):,}" if own.faults else ""
    return f"+{own.rows:,}{away}{faulty}"


def _said_of(own: UserLexicon) -> str:
    """Return in words what a user's file does."""
    if own.error is not None:
        unused = tr("Nothing of your file is used.")
        return f"⚠ {sentence(own.error)} {unused}"
    rows, away = count_of(own.rows, "row"), count_of(own.away, "row")
    does = (
        tr("Your file adds {rows} and takes away {away}.", rows=rows, away=away)
        if own.away
        else tr("Your file adds {rows}.", rows=rows)
    )
    if not own.faults:
        return does
    wrong = counted(len(own.faults), "{number} line is not used:", "{number} lines are not used:")
    return f"{does} ⚠ {wrong}"
