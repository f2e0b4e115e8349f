"""The glossaries: the project's, the user's, and the one that comes with the program."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.prompts import button_box
from ui.fonts import chinese_font
from ui.language import Words, plain_tip, tr
from ui.viewmodels.entry_table import KIND_NAMES, EntryTable
from ui.widgets.labels import PlainLabel
from workbench.model.language import Variant
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.text.conversion.glossary import SHORTEST_KEY

_SIZE = (900, 560)


class Layer(StrEnum):
    """Whose glossary it is; a record of the project wins over the user's, that over the starter."""

    PROJECT = "project"
    USER = "user"
    STARTER = "starter"


LAYER_NAMES = Words(
    {
        Layer.PROJECT: "This &project",
        Layer.USER: "&Mine, in every project",
        Layer.STARTER: "&Starter",
    }
)


@dataclass(frozen=True, slots=True)
class EntryChange:
    """An entry becomes another; `before` is `None` for a new one, `after` for one to remove."""

    layer: Layer
    before: GlossaryEntry | None
    after: GlossaryEntry | None


class GlossaryDialog(QDialog):
    """A tab for each layer with a filter; Insert adds, F2 edits, Delete removes."""

    changed = Signal(object)
    """Carries an `EntryChange`."""

    import_wanted = Signal(object)
    export_wanted = Signal(object)
    """Both carry the `Layer` that is shown."""

    def __init__(self, parent: QWidget, layers: Sequence[Layer]) -> None:
        """Show these layers, empty so far."""
        super().__init__(parent)
        self.setWindowTitle(tr("Names and terms"))
        self.resize(*_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = {layer: _Page(self) for layer in layers}
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        for layer, page in self._pages.items():
            self.tabs.addTab(page, LAYER_NAMES[layer])
            page.table.doubleClicked.connect(self.edit)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter by any form, English or note"))
        self.filter.setAccessibleName(tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter)
        self._buttons = self._make_buttons()
        self._lay_out()
        self.tabs.currentChanged.connect(self._show_buttons)
        self._show_buttons()

    def _make_buttons(self) -> dict[str, QPushButton]:
        made: dict[str, QPushButton] = {}
        for name, text, key, action in (
            ("add", tr("&Add…"), "Ins", self.add),
            ("edit", tr("&Edit…"), "F2", self.edit),
            ("remove", tr("&Remove"), "Del", self.remove),
            ("import", tr("&Import…"), "", lambda: self.import_wanted.emit(self.layer)),
            ("export", tr("E&xport…"), "", lambda: self.export_wanted.emit(self.layer)),
        ):
            made[name] = self._button(text, key, action)
        return made

    def _button(self, text: str, key: str, action: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setToolTip(plain_tip(key))
        button.clicked.connect(action)
        if key:
            QShortcut(QKeySequence(key), self.tabs, button.click)
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addWidget(self.tabs, 1)
        line = QHBoxLayout()
        for button in self._buttons.values():
            line.addWidget(button)
        line.addStretch(1)
        close = QPushButton(tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        line.addWidget(close)
        layout.addLayout(line)

    @property
    def layer(self) -> Layer:
        """Return the layer that is shown."""
        return tuple(self._pages)[self.tabs.currentIndex()]

    @property
    def current(self) -> GlossaryEntry | None:
        """Return the entry under the cursor."""
        return self._pages[self.layer].current()

    def load(self, layer: Layer, entries: Sequence[GlossaryEntry]) -> None:
        """Show the entries of a layer."""
        self._pages[layer].model.load(entries)
        number = tuple(self._pages).index(layer)
        self.tabs.setTabText(number, f"{LAYER_NAMES[layer]} ({len(entries)})")

    def entries(self, layer: Layer) -> tuple[GlossaryEntry, ...]:
        """Return the entries of a layer."""
        return self._pages[layer].model.entries()

    def _show_buttons(self) -> None:
        own = self.layer is not Layer.STARTER
        for name in ("add", "edit", "remove", "import"):
            self._buttons[name].setEnabled(own)

    def _filter(self, words: str) -> None:
        for page in self._pages.values():
            page.proxy.setFilterFixedString(words)

    def add(self) -> None:
        """Ask for a new entry."""
        self.ask_new(GlossaryEntry(EntryKind.PERSON))

    def edit(self) -> None:
        """Ask what the entry under the cursor should be."""
        if self.current is not None:
            self._ask(self.current, self.current)

    def ask_new(self, entry: GlossaryEntry) -> None:
        """Ask for a new entry, filled in so far like this one."""
        self._ask(entry, None)

    def _ask(self, shown: GlossaryEntry, before: GlossaryEntry | None) -> None:
        if self.layer is Layer.STARTER:
            return
        form, layer = EntryForm(shown, self), self.layer
        form.accepted.connect(lambda: self.changed.emit(EntryChange(layer, before, form.entry())))
        form.finished.connect(form.deleteLater)
        form.open()

    def remove(self) -> None:
        """Remove the entry under the cursor."""
        if self.current is not None and self.layer is not Layer.STARTER:
            self.changed.emit(EntryChange(self.layer, self.current, None))


class _Page(QWidget):
    """One layer's table."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = EntryTable(self)
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self.proxy.setFilterKeyColumn(-1)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.table = QTableView(self)
        self.table.setModel(self.proxy)
        self.table.setAccessibleName(tr("Records"))
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(28)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.table)

    def current(self) -> GlossaryEntry | None:
        index = self.proxy.mapToSource(self.table.currentIndex())
        return self.model.entries()[index.row()] if index.isValid() else None


class EntryForm(QDialog):
    """Asks for one record; at least one Chinese form of two characters is wanted."""

    def __init__(self, entry: GlossaryEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Name or term"))
        self._before = entry
        self.kind = QComboBox(self)
        for kind, name in KIND_NAMES.items():
            if kind is not EntryKind.PUNCTUATION:
                self.kind.addItem(name, kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(entry.kind)))
        self.china = self._field(entry.china, Variant.CHINA)
        self.taiwan = self._field(entry.taiwan, Variant.TAIWAN)
        self.hong_kong = self._field(entry.hong_kong, Variant.HONG_KONG)
        self.english = self._field(entry.english)
        self.later = self._field(entry.later)
        self.title = self._field(entry.title)
        self.avoid = self._field("; ".join(entry.avoid))
        self.authority = self._field(entry.authority)
        self.note = self._field(entry.note)
        self.hint = PlainLabel("", self)
        self.hint.setProperty("kind", "warning")
        self._box = button_box(self, tr("Save"))
        self._lay_out()
        for field in (self.china, self.taiwan, self.hong_kong):
            field.textChanged.connect(self._judge)
        self._judge()

    def _field(self, text: str, variant: Variant | None = None) -> QLineEdit:
        field = QLineEdit(text, self)
        if variant is not None:
            field.setFont(chinese_font(variant, 14))
        return field

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setSpacing(8)
        for label, widget in (
            (tr("&Kind"), self.kind),
            (tr("&Mainland"), self.china),
            (tr("&Taiwan"), self.taiwan),
            (tr("&Hong Kong"), self.hong_kong),
            (tr("&English, first mention"), self.english),
            (tr("&Later mentions"), self.later),
            (tr("T&itle"), self.title),
            (tr("Not to be &used; apart by ;"), self.avoid),
            (tr("&Source of the record"), self.authority),
            (tr("&Note"), self.note),
        ):
            form.addRow(label, widget)
        form.addRow(self.hint)
        form.addRow(self._box)
        self.setMinimumWidth(460)

    def _judge(self) -> None:
        forms = [f.text().strip() for f in (self.china, self.taiwan, self.hong_kong)]
        given = [form for form in forms if form]
        fits = bool(given) and all(len(form) >= SHORTEST_KEY for form in given)
        self.hint.setText(
            "" if fits else tr("One Chinese form, of two characters or more, is needed.")
        )
        self._box.button(self._box.StandardButton.Ok).setEnabled(fits)

    def entry(self) -> GlossaryEntry:
        """Return the record as it is written now."""
        return GlossaryEntry(
            kind=EntryKind(self.kind.currentData()),
            china=self.china.text().strip(),
            taiwan=self.taiwan.text().strip(),
            hong_kong=self.hong_kong.text().strip(),
            english=self.english.text().strip(),
            note=self.note.text().strip(),
            unless=self._before.unless,
            later=self.later.text().strip(),
            title=self.title.text().strip(),
            avoid=tuple(w.strip() for w in self.avoid.text().split(";") if w.strip()),
            authority=self.authority.text().strip(),
        )
