"""All terms there are, by where they are kept: browsed, edited, turned on and off, from files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.prompts import button_box
from ui.fonts import chinese_font
from ui.language import plain_tip, told, tr
from ui.messages import moment_of
from ui.triggers import on_click
from ui.viewmodels.entry_kinds import KIND_NAMES
from ui.widgets.empty_hint import EmptyHint
from ui.widgets.labels import PlainLabel
from workbench.model.concept import Concept, FormStatus, StoredConcept
from workbench.model.concept_entries import entry_from_concept
from workbench.model.language import Variant
from workbench.terms.candidates import Candidate
from workbench.terms.store import Change
from workbench.text.plural import Plural

_SIZE = (1000, 600)
_LEFT = 240
_CHINESE = 14
_FONTS = (Variant.CHINA, Variant.TAIWAN)
_PLACE = Qt.ItemDataRole.UserRole

# Of a concept's columns; English takes what is left.
_ENGLISH = 2
_WIDTHS = (84, 100, 180, 116, 84, 90, 90)

# Milliseconds of quiet after a letter before concepts are searched.
WAIT = 150


@dataclass(frozen=True, slots=True)
class ListedPlace:
    """Where terms are kept, as it is listed: rows, a termbase or a pack.

    What `is_fixed` is always on, and its tick says so. `tip` says what it is in a sentence.
    """

    key: str
    name: str
    on: bool
    writable: bool
    is_pack: bool = False
    is_fixed: bool = False
    tip: str = ""


class TermbaseDialog(QDialog):
    """What keeps terms at the left, with a tick where it is on; the concepts of one at the right.

    Insert adds, Enter and F2 edit, Delete removes.
    """

    wanted = Signal(str, str)
    """Carries the key of a termbase and the words that its concepts are wanted for."""

    switched = Signal(str, bool)
    """Carries the key of a termbase or pack, and whether it is to be on."""

    edit_wanted = Signal(str, object)
    """Carries a termbase's key and a `StoredConcept`, or `None` for a new one."""

    removal_wanted = Signal(str, object)
    history_wanted = Signal(str, object)
    """Both carry a termbase's key and a `StoredConcept`."""

    import_wanted = Signal(str)
    export_wanted = Signal(str)
    attach_wanted = Signal()
    candidates_wanted = Signal()
    turn_wanted = Signal()

    def __init__(
        self, places: Sequence[ListedPlace], parent: QWidget, *, with_project: bool = True
    ) -> None:
        """List where terms are kept, the strongest first; more is offered in a project."""
        super().__init__(parent)
        self.setWindowTitle(tr("Names and terms"))
        self.resize(*_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._with_project = with_project
        self._places: tuple[ListedPlace, ...] = ()
        self._stored: tuple[StoredConcept, ...] = ()
        self._shown = ""
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Where terms are kept"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Search any form or note"))
        self.filter.setAccessibleName(tr("Search"))
        self.filter.setClearButtonEnabled(True)
        self.table = concept_table(self)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.empty = EmptyHint(self.table, tr("No concepts here."))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self.refresh)
        self._buttons = self._make_buttons()
        self._lay_out()
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemChanged.connect(self._switch)
        self.filter.textChanged.connect(self._timer.start)
        self.table.doubleClicked.connect(self._edit)
        self.show_places(places)

    def _make_buttons(self) -> dict[str, QPushButton]:
        made = {}
        for name, text, key, action in (
            ("add", tr("&Add…"), "Ins", self._add),
            ("edit", tr("&Edit…"), "F2", self._edit),
            ("remove", tr("&Remove"), "Del", self._remove),
            ("history", tr("&History…"), "", self._history),
            ("import", tr("&Import…"), "", lambda: self.import_wanted.emit(self.key)),
            ("export", tr("E&xport…"), "", lambda: self.export_wanted.emit(self.key)),
        ):
            made[name] = button = QPushButton(text, self)
            button.setAutoDefault(False)
            on_click(button, action)
            if key:
                button.setToolTip(plain_tip(key))
                _shortcut(key, self.table if key == "Del" else self, button.click)
        _shortcut("Return", self.table, made["edit"].click)
        _shortcut("Return", self.filter, self.table.setFocus)
        return made

    def _lay_out(self) -> None:
        left, right = QWidget(self), QWidget(self)
        beside, column = QVBoxLayout(left), QVBoxLayout(right)
        for layout in (beside, column):
            layout.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.list, 1)
        for button in self._beside():
            beside.addWidget(button)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        line = QHBoxLayout()
        for button in self._buttons.values():
            line.addWidget(button)
        line.addStretch(1)
        close = QPushButton(tr("Close"), self)
        on_click(close, self.accept)
        close.setDefault(True)
        line.addWidget(close)
        column.addLayout(line)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.addWidget(left)
        parts.addWidget(right)
        parts.setChildrenCollapsible(False)
        parts.setStretchFactor(1, 1)
        parts.setSizes([_LEFT, _SIZE[0] - _LEFT])
        QVBoxLayout(self).addWidget(parts)

    def _beside(self) -> tuple[QPushButton, ...]:
        """Return the buttons below the list, which all are of a project."""
        if not self._with_project:
            return ()
        attach = QPushButton(tr("Add a &termbase…"), self)
        turn = QPushButton(tr("T&urn into a termbase…"), self)
        turn.setToolTip(plain_tip(tr("Puts the project's own terms into a termbase file.")))
        candidates = QPushButton(tr("&Candidates from the project…"), self)
        on_click(attach, self.attach_wanted.emit)
        on_click(turn, self.turn_wanted.emit)
        on_click(candidates, self.candidates_wanted.emit)
        for button in (attach, turn, candidates):
            button.setAutoDefault(False)
        return attach, turn, candidates

    @property
    def key(self) -> str:
        """Return the key of the termbase that is shown."""
        row = self.list.currentRow()
        return self._places[row].key if 0 <= row < len(self._places) else ""

    def show_places(self, places: Sequence[ListedPlace]) -> None:
        """List these; the one that was shown stays so."""
        kept = max(0, self.list.currentRow())
        self._places = tuple(places)
        self.list.blockSignals(True)
        self.list.clear()
        for place in self._places:
            item = QListWidgetItem(place.name)
            if place.is_fixed:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if place.on else Qt.CheckState.Unchecked)
            item.setToolTip(plain_tip(place.tip or place.name))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(min(kept, len(self._places) - 1))

    def go_to(self, key: str) -> None:
        """Show what has this key, if it is listed."""
        for row, place in enumerate(self._places):
            if place.key == key:
                self.list.setCurrentRow(row)

    def show_concepts(self, key: str, stored: Sequence[StoredConcept]) -> None:
        """Show concepts of a termbase, if it still is the one that is shown."""
        if key != self.key:
            return
        self._stored = tuple(stored)
        self.empty.setText(tr("No concepts here."))
        before = self.table.currentRow()
        _fill(self.table, [_cells(each.concept) for each in stored], _FONTS)
        if stored:  # what a key acts on can be seen, and stays near when something is removed
            self.table.setCurrentCell(min(max(0, before), len(stored) - 1), 0)

    @property
    def current(self) -> StoredConcept | None:
        """Return the concept under the cursor."""
        item = self.table.item(self.table.currentRow(), 0)
        return None if item is None else self._stored[int(item.data(_PLACE))]

    @property
    def shown(self) -> tuple[StoredConcept, ...]:
        """Return the concepts that are shown."""
        return self._stored

    def refresh(self) -> None:
        """Ask for the concepts again."""
        self.empty.setText(tr("Reading…"))
        self.wanted.emit(self.key, self.filter.text().strip())

    def _choose(self, row: int) -> None:
        place = self._places[row] if 0 <= row < len(self._places) else None
        for name in ("add", "edit", "remove", "history", "import"):
            self._buttons[name].setEnabled(place is not None and place.writable)
        kept_as_rows = place is not None and place.is_fixed
        self._buttons["history"].setVisible(not kept_as_rows)  # undo has the history of rows
        if place is not None and place.key != self._shown:
            # A key pressed now must not act on what was shown before.
            self._shown, self._stored = place.key, ()
            self.table.setRowCount(0)
        self.refresh()

    def _switch(self, item: QListWidgetItem) -> None:
        place = self._places[self.list.row(item)]
        on = item.checkState() == Qt.CheckState.Checked
        if on != place.on:
            self.switched.emit(place.key, on)

    def _add(self) -> None:
        self.edit_wanted.emit(self.key, None)

    def _edit(self) -> None:
        if self.current is not None and self._buttons["edit"].isEnabled():
            self.edit_wanted.emit(self.key, self.current)

    def _remove(self) -> None:
        if self.current is not None:
            self.removal_wanted.emit(self.key, self.current)

    def _history(self) -> None:
        if self.current is not None:
            self.history_wanted.emit(self.key, self.current)


class LicenceDialog(QDialog):
    """The licence of a pack, read before it is turned on."""

    def __init__(self, title: str, licence: str, parent: QWidget) -> None:
        """Show the licence of a pack."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(640, 480)
        text = QPlainTextEdit(licence, self)
        text.setReadOnly(True)
        text.setAccessibleName(tr("Licence"))
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(tr("The pack is used under this licence:"), self))
        layout.addWidget(text, 1)
        layout.addWidget(button_box(self, tr("Turn on")))


class TermPreview(QDialog):
    """What a file holds, before it is taken in."""

    def __init__(self, name: str, concepts: Sequence[Concept], parent: QWidget) -> None:
        """Show the concepts of a file of this name."""
        super().__init__(parent)
        self.setWindowTitle(tr("Import terms"))
        self.resize(760, 480)
        held = Plural("{number} concepts in {name}:", one="{number} concept in {name}:")
        said = told(len(concepts), held, name=name)
        table = concept_table(self)
        _fill(table, [_cells(each) for each in concepts[:_PREVIEWED]], _FONTS)
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(said, self))
        layout.addWidget(table, 1)
        layout.addWidget(button_box(self, tr("Import")))


_PREVIEWED = 200


class CandidateDialog(QDialog):
    """What may be worth a term: Enter or Space takes the one under the cursor."""

    taken = Signal(object)
    """Carries a `Candidate`."""

    def __init__(self, found: Sequence[Candidate], parent: QWidget) -> None:
        """List candidates, the likeliest first."""
        super().__init__(parent)
        self.setWindowTitle(tr("Candidates for terms"))
        self.resize(720, 520)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._found = list(found)
        self.table = _table((tr("Chinese"), tr("Likely English"), tr("Times")), self)
        self.table.setAccessibleName(tr("Candidates for terms"))
        _fill(self.table, [(each.chinese, each.english, str(each.count)) for each in found])
        self.empty = EmptyHint(self.table, tr("Nothing in this project repeats enough."))
        take = QPushButton(tr("&Take it as a term…"), self)
        take.setToolTip("Enter")
        on_click(take, self._take)
        QShortcut(QKeySequence("Return"), self.table, take.click)
        close = QPushButton(tr("Close"), self)
        on_click(close, self.accept)
        line = QHBoxLayout()
        for button in (take, close):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addLayout(line)
        self.table.setFocus()

    def _take(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._found):
            candidate = self._found.pop(row)
            self.table.removeRow(row)
            self.taken.emit(candidate)


class ConceptHistory(QDialog):
    """What became of a concept; the button makes it what it was before a change."""

    restored = Signal(object)
    """Carries the `Change` to take back."""

    def __init__(self, changes: Sequence[Change], parent: QWidget) -> None:
        """List changes, the newest first."""
        super().__init__(parent)
        self.setWindowTitle(tr("History of a concept"))
        self.resize(760, 360)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._changes = tuple(changes)
        self.table = _table((tr("When"), tr("Who"), tr("Before"), tr("After")), self)
        self.table.setAccessibleName(tr("Changes"))
        _fill(self.table, [_change_cells(each) for each in changes])
        back = QPushButton(tr("&Restore what was before"), self)
        on_click(back, self._restore)
        back.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(back)

    def _restore(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._changes):
            self.restored.emit(self._changes[row])
            self.accept()


def _change_cells(change: Change) -> tuple[str, ...]:
    return (moment_of(change.at), change.by, _short(change.before), _short(change.after))


def _short(concept: Concept | None) -> str:
    return "–" if concept is None else " · ".join(form.text for form in concept.forms)


def _cells(concept: Concept) -> tuple[str, ...]:
    entry = entry_from_concept(concept)
    traditional = " / ".join(dict.fromkeys(filter(None, (entry.taiwan, entry.hong_kong))))
    forbidden = "; ".join(f.text for f in concept.forms if f.status is FormStatus.FORBIDDEN)
    kind = KIND_NAMES[concept.kind]
    return (entry.china, traditional, entry.english, entry.later, forbidden, kind, concept.note)


def concept_table(parent: QWidget) -> QTableWidget:
    """Return an empty table of concepts, a row each."""
    headings = (
        *(tr("Simplified"), tr("Traditional"), tr("English"), tr("Later mentions")),
        *(tr("Forbidden"), tr("Kind"), tr("Note")),
    )
    table = _table(headings, parent)
    table.setAccessibleName(tr("Concepts"))
    header = table.horizontalHeader()
    for column, width in enumerate(_WIDTHS):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        table.setColumnWidth(column, width)
    header.setSectionResizeMode(_ENGLISH, QHeaderView.ResizeMode.Stretch)
    return table


def _shortcut(key: str, widget: QWidget, action: Callable[[], object]) -> None:
    shortcut = QShortcut(QKeySequence(key), widget, action)
    if not widget.isWindow():
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)


def _table(headings: Sequence[str], parent: QWidget) -> QTableWidget:
    table = QTableWidget(0, len(headings), parent)
    table.setHorizontalHeaderLabels(list(headings))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    for column in range(2, len(headings)):  # the forms get the room
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
    return table


def _fill(
    table: QTableWidget,
    rows: Sequence[Sequence[str]],
    chinese: Sequence[Variant] = (Variant.CHINA,),
) -> None:
    """Show rows, whose first columns are Chinese of these variants."""
    fonts = [chinese_font(variant, _CHINESE) for variant in chinese]
    sorts = table.isSortingEnabled()
    table.setSortingEnabled(False)  # or each cell would move its row
    table.setRowCount(0)
    table.setRowCount(len(rows))
    for number, cells in enumerate(rows):
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setToolTip(plain_tip(text))
            if column == 0:
                item.setData(_PLACE, number)
            if column < len(fonts):
                item.setFont(fonts[column])
            table.setItem(number, column, item)
    table.setSortingEnabled(sorts)
    if rows:
        table.setCurrentCell(0, 0)
