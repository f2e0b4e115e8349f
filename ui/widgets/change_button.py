"""A button over a menu of times and users: when segments were changed, and by whom."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ui.language import noted, plain_tip, told, tr
from ui.messages import day_of
from ui.triggers import on_trigger
from workbench.storage.searching import Filter
from workbench.text.plural import Plural

_PERIODS = (
    (None, noted("At any time")),
    (1, noted("Within a day")),
    (7, noted("Within a week")),
    (30, noted("Within 30 days")),
)


class ChangeButton(QToolButton):
    """Holds a time (days back from now, or a moment) and a name."""

    chosen = Signal()
    """The user chose another time or another name."""

    date_wanted = Signal()
    """A date is to be asked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.days: int | None = None
        self.since: int | None = None
        self.author = ""
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self)
        self._periods = QActionGroup(self)
        self._actions: dict[int | None, QAction] = {}
        for days, words in _PERIODS:
            self._actions[days] = self._add(menu, tr(words), self._periods)
            on_trigger(self._actions[days], partial(self._choose_days, days))
        self.date_action = self._add(menu, tr("Since a date…"), self._periods)
        on_trigger(self.date_action, self._ask_date)
        menu.addSeparator()
        self.people = menu.addMenu(tr("By"))
        self._authors = QActionGroup(self)
        self.setMenu(menu)
        self.set_authors(())
        self._show()

    @staticmethod
    def _add(menu: QMenu, words: str, group: QActionGroup) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        group.addAction(action)
        return action

    def set_authors(self, authors: Iterable[str]) -> None:
        """Offer these names, and anyone."""
        for action in self._authors.actions():
            self._authors.removeAction(action)
        self.people.clear()
        for author in ("", *authors):
            action = self._add(self.people, author or tr("Anyone"), self._authors)
            action.setChecked(author == self.author)
            on_trigger(action, partial(self._choose_author, author))

    def choose(self, wanted: Filter, days: int | None) -> None:
        """Show what a filter holds, and tell nobody."""
        self.days, self.author = days, wanted.changed_by
        self.since = wanted.changed_since if days is None else None
        for action in self._authors.actions():
            action.setChecked(action.text() == (self.author or tr("Anyone")))
        self._show()

    def choose_date(self, since: int) -> None:
        """Take a moment, milliseconds since the epoch, UTC, as the user's choice."""
        self.days, self.since = None, since
        self._show()
        self.chosen.emit()

    def _choose_days(self, days: int | None) -> None:
        self.days, self.since = days, None
        self._show()
        self.chosen.emit()

    def _choose_author(self, author: str) -> None:
        self.author = author
        self._show()
        self.chosen.emit()

    def _ask_date(self) -> None:
        self._show()
        self.date_wanted.emit()

    def _show(self) -> None:
        kept = self.date_action if self.since is not None else self._actions.get(self.days)
        if kept is not None:
            kept.setChecked(True)
        words = [
            each
            for each in (self._time(), tr("by {author}", author=self.author) * bool(self.author))
            if each
        ]
        self.setText(" · ".join((tr("Changed"), *words)))
        self.setAccessibleName(
            tr("Changed: {value}", value=", ".join(words) or tr("any time, by anyone"))
        )
        self.setToolTip(plain_tip(self.accessibleName()))
        self.setProperty("kind", "chosen" if words else "")
        self.style().unpolish(self)
        self.style().polish(self)

    def _time(self) -> str:
        if self.since is not None:
            return tr("since {day}", day=day_of(self.since))
        if self.days is None:
            return ""
        within = Plural("within {days} days", one="within a day", by="days")
        return told(self.days, within)
