"""Keys: every action with its keys, another profile, another key for one of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.key_form import KeyForm, native
from ui.language import tr
from ui.sentences import sentence
from ui.triggers import on_click
from ui.widgets.labels import PlainLabel
from workbench.model.errors import InputError
from workbench.services.settings.key_profiles import Conflict, KeyPlan, check_key, plan_of, profiles

_SIZE = (760, 640)
_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One action in the table: its id, its menu, its words."""

    id: str
    menu: str
    text: str


@dataclass(frozen=True, slots=True)
class KeyTable:
    """What the dialog starts from.

    `kept` names what else in the window has a key of its own, by key.
    """

    rows: Sequence[KeyRow]
    plan: KeyPlan
    kept: Mapping[str, str]


class KeysDialog(QDialog):
    """Each change acts at once; one that puts a key on two actions acts when that is solved."""

    changed = Signal(object)
    """Carries the `KeyPlan` to apply; it has no conflicts."""

    import_wanted = Signal()
    export_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, table: KeyTable, parent: QWidget) -> None:
        """Show the keys as they are planned in `table`."""
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.resize(*_SIZE)
        self._rows = {row.id: row for row in table.rows}
        self._kept = table.kept
        self.plan = table.plan
        self._items: dict[str, QTreeWidgetItem] = {}
        self.profile = self._make_profile()
        self.filter = self._make_filter()
        self.table = self._make_table()
        self.form = KeyForm(self)
        self._connect_form()
        self._lay_out()
        self._show_keys()
        self.table.setCurrentItem(next(iter(self._items.values())))
        self.filter.setFocus()

    def _make_profile(self) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(tr("Profile"))
        for each in profiles():
            choice.addItem(each.name, each.id)
        choice.setCurrentIndex(choice.findData(self.plan.profile.id))
        choice.activated.connect(self._take_profile)
        return choice

    def _make_filter(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(tr("Filter by words or keys"))
        field.setAccessibleName(tr("Filter"))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self._filter)
        return field

    def _make_table(self) -> QTreeWidget:
        table = QTreeWidget(self)
        table.setAccessibleName(tr("Actions and their keys"))
        table.setHeaderLabels([tr("Action"), tr("Keys")])
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        menus: dict[str, QTreeWidgetItem] = {}
        for row in self._rows.values():
            if row.menu not in menus:
                menus[row.menu] = _menu_item(table, row.menu)
            item = QTreeWidgetItem(menus[row.menu], [row.text, ""])
            item.setData(0, _ID, row.id)
            self._items[row.id] = item
        table.expandAll()
        table.currentItemChanged.connect(self._choose)
        return table

    def _connect_form(self) -> None:
        form = self.form
        on_click(form.assign_button, lambda: self._assign(others=()))
        on_click(form.add_button, lambda: self._assign(others=self.plan.keys()[self.action]))
        on_click(form.none_button, lambda: self.propose(self.plan.assign(self.action, ())))
        on_click(form.reset_button, lambda: self.propose(self.plan.reset(self.action)))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        above = QHBoxLayout()
        label = PlainLabel(tr("&Profile"), self)
        label.setBuddy(self.profile)
        for widget, stretch in ((label, 0), (self.profile, 1), (self.filter, 2)):
            above.addWidget(widget, stretch)
        layout.addLayout(above)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.form)
        layout.addLayout(self._make_buttons())

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.reset_all = QPushButton(tr("Reset a&ll"), self)
        on_click(self.reset_all, lambda: self.propose(self.plan.reset_all()))
        row.addWidget(self.reset_all)
        for text, signal in (
            (tr("&Import…"), self.import_wanted),
            (tr("&Export…"), self.export_wanted),
            (tr("Sheet to p&rint…"), self.sheet_wanted),
        ):
            button = QPushButton(text, self)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        close = QPushButton(tr("Close"), self)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        return row

    @property
    def action(self) -> str:
        """Return the id of the action that is chosen in the table, "" for a menu's line."""
        item = self.table.currentItem()
        return str(item.data(0, _ID) or "") if item is not None else ""

    def choose(self, action_id: str) -> None:
        """Choose an action in the table."""
        self.table.setCurrentItem(self._items[action_id])

    def propose(self, plan: KeyPlan) -> None:
        """Show a plan, and apply it unless a key is on two actions."""
        self.plan = plan
        self.profile.setCurrentIndex(self.profile.findData(plan.profile.id))
        self._show_keys()
        conflicts = plan.conflicts()
        if conflicts:
            self._tell_conflict(conflicts)
        else:
            self.form.tell("")
            self.changed.emit(plan)

    def _take_profile(self) -> None:
        plan = self.plan
        self.propose(plan_of(plan.usual, str(self.profile.currentData()), plan.own))

    def _assign(self, others: Sequence[str]) -> None:
        try:
            key = check_key(self.action, self.form.key, self._kept)
        except InputError as error:
            self.form.tell(sentence(error))
            return
        self.propose(self.plan.assign(self.action, (*others, key)))

    def _tell_conflict(self, conflicts: Sequence[Conflict]) -> None:
        first, more = conflicts[0], len(conflicts) - 1
        names = [f"“{self._rows[action].text}”" for action in first.actions]
        also = " " + tr("{more} more of the kind will follow.", more=more) if more else ""
        self.form.tell(
            tr(
                "{key} is on {names}. No change acts until it is taken from one of them.{also}",
                key=native(first.key),
                names=tr(" and ").join(names),
                also=also,
            ),
            [
                (tr("Take it from {name}", name=name), partial(self._free, action, first.key))
                for name, action in zip(names, first.actions, strict=True)
            ],
        )

    def _free(self, action_id: str, key: str) -> None:
        self.propose(self.plan.free(action_id, key))

    def _choose(self) -> None:
        row = self._rows.get(self.action)
        changed = row is not None and row.id in self.plan.own
        self.form.ask(row.text if row is not None else "", changed=changed)

    def _show_keys(self) -> None:
        keys = self.plan.keys()
        for action_id, item in self._items.items():
            own = action_id in self.plan.own
            shown = ", ".join(map(native, keys[action_id]))
            item.setText(1, tr("{keys} (changed)", keys=shown or tr("none")) if own else shown)
        self.reset_all.setEnabled(bool(self.plan.own))
        self._filter(self.filter.text())
        self._choose()

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        shown: set[str] = set()
        for action_id, item in self._items.items():
            row = self._rows[action_id]
            text = f"{row.menu} {row.text} {item.text(1)}".casefold()
            item.setHidden(not all(word in text for word in wanted))
            if not item.isHidden():
                shown.add(row.menu)
        for number in range(self.table.topLevelItemCount()):
            menu = self.table.topLevelItem(number)
            if menu is not None:
                menu.setHidden(menu.text(0) not in shown)


def _menu_item(table: QTreeWidget, title: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(table, [title])
    item.setFirstColumnSpanned(True)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    font = item.font(0)
    font.setBold(True)
    item.setFont(0, font)
    return item
