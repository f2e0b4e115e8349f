"""An alignment at work: looked through and put right by keys, then taken in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.fonts import chinese_font
from ui.language import counted, noted, tr
from ui.sentences import sentence
from ui.theme import Theme
from ui.triggers import on_click, on_toggle, on_trigger
from ui.viewmodels.alignment_rows import AlignmentRows, Edit
from ui.widgets.alignment_view import AlignmentView
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.labels import PlainLabel
from workbench.model.alignment import SURE, Alignment
from workbench.model.errors import UsageError
from workbench.model.highlight import Side
from workbench.services.alignment.editing import (
    Cut,
    Place,
    cuts,
    join_next,
    leave_out,
    mark_right,
    move,
    next_doubtful,
    part,
)
from workbench.services.alignment.results import Taken, Tally, sentences_of, tally
from workbench.services.memory.matches import MemoryPlace

_SIZE = (1120, 760)
_PANE = 112
_SHORT = 60
_PERCENT_WIDTH = 64


class Into(StrEnum):
    """Where an alignment goes, besides memories."""

    ARTICLE = "article"
    PARAGRAPHS = "paragraphs"
    SENTENCES = "sentences"


@dataclass(frozen=True, slots=True)
class TakeWish:
    """Where the pairs go, and which of them."""

    into: Into | MemoryPlace
    taken: Taken


@dataclass(frozen=True, slots=True)
class _Key:
    """What a key does: its name in the dialog, its text, its keys."""

    name: str
    text: str
    keys: tuple[str, ...]


_KEYS = (
    _Key("right", noted("Right"), ("Return", "Enter")),
    _Key("doubtful", noted("Next doubtful"), ("F8",)),
    _Key("doubtful_before", noted("Previous"), ("Shift+F8",)),
    _Key("up", noted("Move up"), ("Ctrl+Up",)),
    _Key("down", noted("Move down"), ("Ctrl+Down",)),
    _Key("join", noted("Join with next"), ("J",)),
    _Key("part", noted("Part"), ("S",)),
    _Key("leave_out", noted("Leave out"), ("X",)),
    _Key("undo", noted("Undo"), ("Ctrl+Z",)),
    _Key("redo", noted("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
)

# What has a button; the others' keys are known from everywhere.
_BUTTONS = ("right", "doubtful", "up", "down", "join", "part", "leave_out", "undo")


class AlignmentDialog(QDialog):
    """Shows an alignment; it can be left at any time, as every change is kept at once."""

    take_wanted = Signal(object)
    """Carries a `TakeWish`."""

    def __init__(
        self,
        alignment: Alignment,
        places: Sequence[MemoryPlace],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        """Show an alignment that may go into one of `places`."""
        super().__init__(parent)
        self.setWindowTitle(tr("Alignment of “{title}”", title=_shortened(alignment.title)))
        self.resize(*_SIZE)
        self.rows = AlignmentRows(alignment, self)
        self.view = AlignmentView(self.rows, theme, self)
        self.summary = ElidedLabel("", self)
        self.message = ElidedLabel("", self)
        self.message.setProperty("kind", "soft")
        self.sentences = self._make_sentences(alignment)
        self.actions_by_name = {each.name: self._action(each) for each in _KEYS}
        self.into = QComboBox(self)
        self.into.addItem(tr("This project, as an article"), Into.ARTICLE)
        for place in places:
            name = place.name or tr("My memory")
            self.into.addItem(tr("Memory: {name}", name=name), place)
        self.into.addItem(tr("A TMX file of paragraphs"), Into.PARAGRAPHS)
        self.into.addItem(tr("A TMX file of sentences"), Into.SENTENCES)
        self.doubtful = QCheckBox(tr("Also d&oubtful pairs"), self)
        self._lay_out()
        self.rows.edited.connect(self._tell)
        self.view.selectionModel().currentChanged.connect(self._follow_cursor)
        on_toggle(self.doubtful, lambda _: self._tell())
        self._tell()
        self.view.go(next_doubtful(alignment.rows, -1) or 0, Side.TARGET)
        self.view.setFocus()

    def _make_sentences(self, alignment: Alignment) -> QTableWidget:
        table = QTableWidget(0, 3, self)
        table.setAccessibleName(tr("Sentences of the row"))
        table.setHorizontalHeaderLabels([tr("Its sentences"), "", ""])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        table.setColumnWidth(1, _PERCENT_WIDTH)
        table.setFixedHeight(_PANE)
        self._chinese = chinese_font(alignment.variant, 13)
        return table

    def _action(self, key: _Key) -> QAction:
        action = QAction(tr(key.text), self)
        action.setObjectName(key.name)
        action.setShortcuts([QKeySequence(each) for each in key.keys])
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setIconText(tr("{action}  {keys}", action=tr(key.text), keys=shown))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        on_trigger(action, partial(self._do, key.name))
        self.view.addAction(action)
        return action

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.sentences)
        layout.addWidget(self._make_tools())
        layout.addWidget(self.message)
        line = QHBoxLayout()
        label = PlainLabel(tr("Take &into"), self)
        label.setBuddy(self.into)
        self.take = QPushButton(tr("Take in"), self)
        self.take.setProperty("kind", "primary")
        close = QPushButton(tr("Close"), self)
        for button_ in (self.take, close):
            button_.setAutoDefault(False)
        on_click(self.take, self._wish)
        on_click(close, self.accept)
        for widget in (label, self.into, self.doubtful):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(close)
        line.addWidget(self.take)
        layout.addLayout(line)

    def _make_tools(self) -> QWidget:
        """Return a button for each key, for those who use the mouse and to be read by all."""
        bar = QWidget(self)
        tools = QHBoxLayout(bar)
        tools.setContentsMargins(0, 0, 0, 0)
        for name in _BUTTONS:
            button = QToolButton(bar)
            button.setDefaultAction(self.actions_by_name[name])
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            tools.addWidget(button)
        tools.addStretch(1)
        return bar

    # What keys do.

    def _do(self, name: str) -> None:
        row = self.view.currentIndex().row()
        place = Place(row, self.view.current_side())
        self.message.clear()
        steps: dict[str, Callable[[], object]] = {
            "right": lambda: self._right(row),
            "doubtful": lambda: self._go_to_doubtful(row, 1),
            "doubtful_before": lambda: self._go_to_doubtful(row, -1),
            "up": lambda: self._edit(lambda rows: move(rows, place, -1)),
            "down": lambda: self._edit(lambda rows: move(rows, place, 1)),
            "join": lambda: self._edit(lambda rows: join_next(rows, place)),
            "part": lambda: self._part(place),
            "leave_out": lambda: self._edit(lambda rows: leave_out(rows, place)),
            "undo": lambda: self.view.go(self.rows.undo()),
            "redo": lambda: self.view.go(self.rows.redo()),
        }
        try:
            steps[name]()
        except UsageError as error:
            self.message.setText(sentence(error))
        self._tell()

    def _edit(self, edit: Edit) -> None:
        self.view.go(self.rows.do(edit))

    def _right(self, row: int) -> None:
        self.rows.do(lambda rows: mark_right(rows, row))
        self._go_to_doubtful(row, 1)

    def _go_to_doubtful(self, row: int, by: int) -> None:
        found = next_doubtful(self.rows.alignment.rows, row, by)
        if found is None:
            self.message.setText(tr("No row is doubtful any more."))
            last = self.rows.rowCount() - 1
            found = min(row + 1, last)
        self.view.go(found)

    def _part(self, place: Place) -> None:
        """Part at the only place there is, or ask behind which sentence."""
        found = cuts(self.rows.alignment, place)
        if len(found) == 1:
            self._edit(lambda rows: part(rows, place, found[0]))
            return
        menu = QMenu(self)
        menu.setAccessibleName(tr("Part behind"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        side = self.rows.alignment.side(place.side)
        for number, cut in enumerate(found, 1):
            ends = side.joined(cut.kept)[-_SHORT:].replace("&", "&&").replace("\n", " ")
            action = menu.addAction(f"&{number}  …{ends}" if number < _TEN else f"…{ends}")
            on_trigger(action, partial(self._part_at, place, cut))
        menu.setActiveAction(menu.actions()[0])
        area = self.view.visualRect(self.view.currentIndex())
        menu.popup(self.view.viewport().mapToGlobal(area.center()))

    def _part_at(self, place: Place, cut: Cut) -> None:
        self._edit(lambda rows: part(rows, place, cut))

    # What is said.

    def _follow_cursor(self) -> None:
        alignment = self.rows.alignment
        row = alignment.rows[max(self.view.currentIndex().row(), 0)]
        found = sentences_of(alignment, row)
        self.sentences.clearSpans()
        self.sentences.setRowCount(max(len(found), 1))
        if not found:
            self.sentences.setSpan(0, 0, 1, 3)
            self.sentences.setItem(
                0, 0, QTableWidgetItem(tr("No sentences are known for this row."))
            )
        for number, each in enumerate(found):
            texts = (
                alignment.source.joined(each.sources),
                tr("{percent} %", percent=each.confidence),
                alignment.target.joined(each.targets),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if column == 0:
                    item.setFont(self._chinese)
                if column == 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.sentences.setItem(number, column, item)

    def _taken(self) -> Taken:
        return Taken(0) if self.doubtful.isChecked() else Taken(SURE)

    def _tell(self) -> None:
        alignment = self.rows.alignment
        counts = tally(alignment, self._taken())
        self.summary.setText(tr(" · ").join(_counted(counts, alignment)))
        self.actions_by_name["undo"].setEnabled(self.rows.can_undo)
        self.actions_by_name["redo"].setEnabled(self.rows.can_redo)
        self._follow_cursor()

    def _wish(self) -> None:
        into = self.into.currentData()
        if not isinstance(into, MemoryPlace):
            into = Into(into)
        self.take_wanted.emit(TakeWish(into, self._taken()))


_TEN = 10


def _shortened(title: str) -> str:
    """Return a title that fits a window's bar: that of a pasted text is its first paragraph."""
    return title if len(title) <= _SHORT else f"{title[: _SHORT - 1]}…"


def _counted(counts: Tally, alignment: Alignment) -> list[str]:
    """Return how many rows there are of each kind, those there are none of left out."""
    said = [counted(counts.pairs, "{number} pair to take", "{number} pairs to take")]
    if counts.doubtful:
        said.append(counted(counts.doubtful, "{number} doubtful pair", "{number} doubtful pairs"))
    if counts.only_source:
        said.append(tr("{number} without English", number=counts.only_source))
    if counts.only_target:
        said.append(tr("{number} without Chinese", number=counts.only_target))
    if counts.left_out:
        said.append(tr("{number} left out", number=counts.left_out))
    if alignment.doubtful:
        said.append(
            counted(alignment.doubtful, "{number} row to look at", "{number} rows to look at")
        )
    return said
