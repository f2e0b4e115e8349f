"""The bar over the pair view in which one says which segments to list."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from ui.language import Words, tr
from ui.messages import ROLE_NAMES, STATUS_NAMES, count_of
from ui.viewmodels.kinds import HighlightKinds
from ui.widgets.change_button import ChangeButton
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.toggles import TickButton, push
from workbench.model.segment import Role, Status
from workbench.services.finding.filtering import LONGEST_TEXT, SavedView
from workbench.storage.searching import Filter, Noted

_ORIGINS = Words(
    {"": "Nothing yet", "typed": "Typed", "mt": "Machine", "tm": "Memory", "imported": "Imported"}
)
_MARKS = Words(
    {
        "findings": "With a finding",
        "open_notes": "With an open note",
        "notes": "With any note",
        "locked": "Locked",
        "free": "Not locked",
        "overridden": "Conversion by hand",
    }
)

# In pixels; `_NARROWEST` is the width that two rows need.
_TEXT_WIDTH = 120
_NARROWEST = 460
_GAP = 8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterBar(QWidget):
    """Takes what segments have to be; the controller is told of every change."""

    changed = Signal()
    """Another filter is wanted."""

    cleared = Signal()
    """No filter is wanted any more."""

    left = Signal()
    """The keyboard is wanted back in the editor."""

    date_wanted = Signal()
    """A date since which segments changed is to be asked for."""

    def __init__(self, kinds: HighlightKinds, views: QMenu, parent: QWidget | None = None) -> None:
        """Start hidden, with everything let through; `views` is the menu of saved views."""
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Filter"))
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(tr("Filter by text"))
        self.text.setAccessibleName(tr("Text that segments have to hold"))
        self.text.setMaxLength(LONGEST_TEXT)
        self.text.setMinimumWidth(_TEXT_WIDTH)
        self.roles = TickButton(tr("Role"), [(r.value, ROLE_NAMES[r]) for r in Role], self)
        self.statuses = TickButton(tr("Status"), [(s.value, STATUS_NAMES[s]) for s in Status], self)
        self.origins = TickButton(tr("Origin"), _ORIGINS.items(), self)
        self._known = kinds
        self.kinds = TickButton(tr("Highlight"), [(kind.id, kind.name) for kind in kinds], self)
        self.kinds.menu().aboutToShow.connect(self._offer_kinds)
        self.marks = TickButton(tr("With"), _MARKS.items(), self)
        self.changes = ChangeButton(self)
        self.count = ElidedLabel("", self)
        self.count.setProperty("kind", "soft")
        self.views = self._menu_button(tr("Views"), views)
        self.clear_button = push(tr("Clear"), tr("Take the filter off"), "", self)
        self._lay_out()
        self._connect()
        self.hide()

    def _menu_button(self, text: str, menu: QMenu) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(tr("Saved views"))
        button.setToolTip(tr("Saved views"))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        self._choices = QWidget(self)
        choices = QHBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(6)
        for widget in (*self._ticking(), self.changes):
            choices.addWidget(widget)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 6, 12, 6)
        self._grid.setSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.text, 0, 0)
        self._grid.addWidget(self._choices, 0, 1)
        self._grid.addWidget(self.count, 0, 2)
        self._grid.addWidget(self.views, 0, 3)
        self._grid.addWidget(self.clear_button, 0, 4)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than two rows need."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices into a row of their own where there is no room beside the rest."""
        super().resizeEvent(event)
        shown = (self._choices, self.count, self.views, self.clear_button)
        needed = _TEXT_WIDTH + sum(each.sizeHint().width() + _GAP for each in shown) + 3 * _GAP
        place = (0, 1, 1, 1) if self.width() >= needed else (1, 0, 1, 5)
        if self._grid.getItemPosition(self._grid.indexOf(self._choices)) != place:
            self._grid.removeWidget(self._choices)
            alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(self._choices, *place, alignment)

    def _ticking(self) -> tuple[TickButton, ...]:
        return (self.roles, self.statuses, self.origins, self.kinds, self.marks)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._tell)
        for button in self._ticking():
            button.chosen.connect(self._tell)
        self.changes.chosen.connect(self._tell)
        self.changes.date_wanted.connect(self.date_wanted)
        self.clear_button.clicked.connect(self.cleared)

    def open(self) -> None:
        """Show the bar and go into it."""
        self.show()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def wanted(self) -> SavedView:
        """Return the filter as it is set, without a name."""
        marks = self.marks.ticked()
        notes = {"open_notes": Noted.OPEN, "notes": Noted.ANY}
        locks = {"locked": True, "free": False}
        chosen_lock = [locks[mark] for mark in marks if mark in locks]
        wanted = Filter(
            roles=frozenset(map(Role, self.roles.ticked())),
            statuses=frozenset(map(Status, self.statuses.ticked())),
            origins=self.origins.ticked(),
            kinds=self.kinds.ticked(),
            text=self.text.text(),
            noted=next((notes[mark] for mark in sorted(marks) if mark in notes), None),
            with_findings="findings" in marks,
            locked=chosen_lock[0] if len(chosen_lock) == 1 else None,
            overridden="overridden" in marks,
            changed_by=self.changes.author,
            changed_since=self.changes.since,
        )
        return SavedView("", wanted, self.changes.days)

    def show_filter(self, view: SavedView) -> None:
        """Set the bar to a filter, and tell nobody."""
        wanted = view.wanted
        self.text.blockSignals(True)
        self.text.setText(wanted.text)
        self.text.blockSignals(False)
        self.roles.tick(wanted.roles)
        self.statuses.tick(wanted.statuses)
        self.origins.tick(wanted.origins)
        self.kinds.tick(wanted.kinds)
        self.marks.tick(_marks(wanted))
        self.changes.choose(wanted, view.days)

    def show_count(self, shown: int, total: int, *, on: bool) -> None:
        """Say how much of what would be listed passes."""
        words = (
            tr("{shown} of {count}", shown=f"{shown:,}", count=count_of(total, "segment"))
            if on
            else count_of(total, "segment")
        )
        self.count.setText(words)
        self.count.setAccessibleName(words)
        self.clear_button.setEnabled(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the editor with Escape or Return."""
        on_button = isinstance(self.focusWidget(), QToolButton)
        keys = {Qt.Key.Key_Escape} if on_button else {Qt.Key.Key_Escape, *_ENTER}
        if event.key() in keys:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _offer_kinds(self) -> None:
        self.kinds.offer([(kind.id, kind.name) for kind in self._known])

    def _tell(self, _: object = None) -> None:
        self.changed.emit()


def _marks(wanted: Filter) -> Iterable[str]:
    return [
        name
        for name, on in (
            ("findings", wanted.with_findings),
            ("open_notes", wanted.noted is Noted.OPEN),
            ("notes", wanted.noted is Noted.ANY),
            ("locked", wanted.locked is True),
            ("free", wanted.locked is False),
            ("overridden", wanted.overridden),
        )
        if on
    ]
