"""The bar over the pair view in which one says what to find and what to write instead."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QToolButton, QWidget

from ui.language import noted, plain_tip, tr
from ui.triggers import on_toggle
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.toggles import push, switch
from workbench.services.finding.searching import Field
from workbench.text.search import LONGEST, Query

# In pixels.
_FIELD_WIDTH = 160
_COUNT_WIDTH = 84
_NARROWEST = 460
_GAP = 8
_IN_ONE_ROW = (0, 2, 1, 1)
_BELOW_ALL = (1, 0, 1, 4)

# Where in the grid one says where to look: row, column, and how many of each.
_BESIDE_BUTTONS = (1, 2, 1, 2)

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_FIELDS = {
    Field.SOURCE: (noted("Source"), noted("Find in the source"), "Alt+O"),
    Field.TARGET: (noted("English"), noted("Find in the English"), "Alt+N"),
    Field.CONVERSION: (noted("Conversion"), noted("Find in the conversion"), "Alt+K"),
    Field.NOTE: (noted("Notes"), noted("Find in notes"), "Alt+M"),
}
_EVERYWHERE = noted("Find in the whole project, not only in what is listed")


class FindBar(QWidget):
    """Takes what to find, how and where; the controller is told of every change."""

    changed = Signal()
    """What to find, or how, or where, is another."""

    stepped = Signal(int)
    """The next (1) or the previous (-1) hit is wanted."""

    replace_wanted = Signal()
    replace_all_wanted = Signal()
    list_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden, with nothing to find."""
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Find and replace"))
        self.words = self._line(tr("Find"), tr("What to find"))
        self.replacement = self._line(tr("Replace with"), tr("What to write instead"))
        self.case = switch("Aa", tr("Match case"), "Alt+B", self)
        self.whole = switch("|ab|", tr("Whole words"), "Alt+W", self)
        self.regular = switch(".*", tr("Regular expression"), "Alt+X", self)
        self.forms = switch("简繁", tr("Any variant of Chinese"), "Alt+Z", self)
        self.fields = {
            field: switch(tr(word), tr(tip), key, self)
            for field, (word, tip, key) in _FIELDS.items()
        }
        self.everywhere = switch(
            tr("Project"),
            tr("Find in the whole project, not only in what is listed"),
            "Alt+P",
            self,
        )
        self.count = ElidedLabel("", self)
        self.previous = push("↑", tr("Previous hit"), "", self)
        self.next = push("↓", tr("Next hit"), "", self)
        self.list = push(tr("List"), tr("List all hits"), "Alt+L", self)
        self.close_button = push("✕", tr("Close the find bar"), "", self)
        self.replace = push(tr("Replace"), tr("Replace this hit and go on"), "Alt+D", self)
        self.replace_all = push(tr("Replace all…"), tr("See and replace all hits"), "Alt+G", self)
        self._set_up()
        self._lay_out()
        self._connect()
        self.hide()

    def _line(self, hint: str, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(hint)
        line.setAccessibleName(name)
        line.setMaxLength(LONGEST)
        line.setMinimumWidth(_FIELD_WIDTH)
        return line

    def _set_up(self) -> None:
        self.forms.setChecked(True)
        self.everywhere.setChecked(True)
        for field in (Field.SOURCE, Field.TARGET):
            self.fields[field].setChecked(True)
        self.count.setMinimumWidth(_COUNT_WIDTH)
        self.count.setProperty("kind", "soft")
        for button in (self.previous, self.next, self.close_button):
            button.setProperty("kind", "plain")
        self.previous.setToolTip(tr("Previous hit (Shift+Enter)"))
        self.next.setToolTip(tr("Next hit (Enter)"))
        self.close_button.setToolTip(tr("Close (Esc)"))

    def _lay_out(self) -> None:
        self._replacing = (self.replacement, self.replace, self.replace_all)
        self._where = QWidget(self)
        self._where.setLayout(self._row(*self.fields.values(), self.everywhere))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 6, 12, 6)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.addWidget(self.words, 0, 0)
        options = self._row(self.case, self.whole, self.regular, self.forms)
        self._grid.addLayout(options, 0, 1)
        last = self._row(self.count, self.previous, self.next, self.list, self.close_button)
        self._grid.addLayout(last, 0, 3)
        self._grid.addWidget(self.replacement, 1, 0)
        self._grid.addLayout(self._row(self.replace, self.replace_all), 1, 1)
        self._grid.addWidget(self._where, 0, 2)
        self._grid.setColumnStretch(0, 1)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than two rows need."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def _needed(self) -> int:
        """Return the width at which everything stands in one row."""
        shown = (*self._switches(), self.previous, self.next, self.list, self.close_button)
        rest = sum(widget.sizeHint().width() + _GAP for widget in shown)
        return _FIELD_WIDTH + _COUNT_WIDTH + rest + 5 * _GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put where to look into the second row where there is no room beside the rest."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        place = _BELOW_ALL if self.replacement.isHidden() else _BESIDE_BUTTONS
        if self.width() >= self._needed():
            place = _IN_ONE_ROW
        if self._grid.getItemPosition(self._grid.indexOf(self._where)) != place:
            self._grid.removeWidget(self._where)
            alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(self._where, *place, alignment)

    @staticmethod
    def _row(*widgets: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in widgets:
            row.addWidget(widget)
        return row

    def _connect(self) -> None:
        self.words.textChanged.connect(self._tell)
        self.replacement.textChanged.connect(self._tell)
        for button in self._switches():
            on_toggle(button, self._tell)
        self.next.clicked.connect(self._go_on)
        self.previous.clicked.connect(self._go_back)
        self.list.clicked.connect(self.list_wanted)
        self.replace.clicked.connect(self.replace_wanted)
        self.replace_all.clicked.connect(self.replace_all_wanted)
        self.close_button.clicked.connect(self.closed)

    def _switches(self) -> tuple[QToolButton, ...]:
        options = (self.case, self.whole, self.regular, self.forms)
        return (*options, *self.fields.values(), self.everywhere)

    def open(self, words: str, *, replacing: bool) -> None:
        """Show the bar, with the second row if something is to be replaced, and go into it."""
        for widget in self._replacing:
            widget.setVisible(replacing)
        self._arrange()
        if words:
            self.words.setText(words)
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self.changed.emit()

    @property
    def is_replacing(self) -> bool:
        """Return whether the second row is shown."""
        return self.replacement.isVisibleTo(self)

    def query(self) -> Query:
        """Return what to find, and how."""
        return Query(
            self.words.text(),
            regular=self.regular.isChecked(),
            whole_word=self.whole.isChecked(),
            match_case=self.case.isChecked(),
            any_form=self.forms.isChecked(),
        )

    def chosen_fields(self) -> frozenset[Field]:
        """Return which texts to look in."""
        return frozenset(field for field, button in self.fields.items() if button.isChecked())

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Show how many hits there are, or what is wrong with what to find."""
        self.count.setText(text)
        self.count.setToolTip(plain_tip(text))
        self.count.setAccessibleName(text)
        kind = "warning" if wrong else "soft"
        if self.count.property("kind") != kind:
            self.count.setProperty("kind", kind)
            self.count.style().unpolish(self.count)
            self.count.style().polish(self.count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift+Enter; replace with Enter in the second row."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.closed.emit()
        elif key in _ENTER and self.replacement.hasFocus():
            self.replace_wanted.emit()
        elif key in _ENTER and self.words.hasFocus():
            self.stepped.emit(-1 if event.modifiers() & _SHIFT else 1)
        else:
            super().keyPressEvent(event)

    def _tell(self, _: object) -> None:
        self.changed.emit()

    def _go_on(self) -> None:
        self.stepped.emit(1)

    def _go_back(self) -> None:
        self.stepped.emit(-1)
