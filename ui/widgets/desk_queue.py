"""The desk: the queue at the left, the finding in question large, one key for each decision."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ui.language import noted, tr
from ui.theme import Theme
from ui.triggers import on_click
from ui.viewmodels.desk_queue import DeskLine
from ui.widgets.desk_list import QueueList
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.last_page import LastPageView
from ui.widgets.wrapped_row import WrappedRow

# What can be decided about one finding, its word and its key.
DECISIONS: Mapping[str, tuple[str, Qt.Key]] = {
    "leave": (noted("Leave as it is"), Qt.Key.Key_A),
    "fix": (noted("Fix"), Qt.Key.Key_F),
    "dismiss": (noted("Dismiss…"), Qt.Key.Key_D),
    "ask": (noted("Ask…"), Qt.Key.Key_Q),
    "edit": (noted("Edit"), Qt.Key.Key_E),
}

# What else the desk does, its word and its key.
STEPS: Mapping[str, tuple[str, Qt.Key]] = {
    "project": (noted("Whole project"), Qt.Key.Key_W),
    "next": (noted("Next article"), Qt.Key.Key_N),
    "last_page": (noted("Last page"), Qt.Key.Key_L),
    "sign": (noted("Sign off"), Qt.Key.Key_S),
}

_WORDS: Mapping[str, tuple[str, Qt.Key]] = {**DECISIONS, **STEPS}
_MOVES = {int(Qt.Key.Key_J): 1, int(Qt.Key.Key_K): -1}
_TRAVELS = {int(Qt.Key.Key_N): 1, int(Qt.Key.Key_P): -1}
_PAGES = {int(Qt.Key.Key_PageDown): 1, int(Qt.Key.Key_PageUp): -1}
_SIDE = 16
_LIST_WIDTH, _LIST_LEAST, _PAGE_LEAST = 300, 180, 200
_LIST_PART = 0.36

# In pixels: two narrower columns have two or three words a line.
_TWO_TEXTS = 440


class DeskView(QWidget):
    """A queue to be settled by single keys; J and K walk it, N and P the articles, Escape goes."""

    decided = Signal(str)
    """Carries the name of a decision or a step, of `DECISIONS` and `STEPS`."""

    chosen = Signal()
    """The user went to another finding."""

    left = Signal()

    travelled = Signal(int)
    """Another article is wanted: 1 the next, -1 the one before."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with an empty queue."""
        super().__init__(parent)
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.standing, self.signed = (ElidedLabel("", self) for _ in range(3))
        self.state = ElidedLabel("", self)
        self.title.setProperty("kind", "strong")
        for soft in (self.state, self.standing):
            soft.setProperty("kind", "soft")
        self.signed.setProperty("kind", "ok")
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(120)
        self.list = QueueList(theme, self)
        self.list.installEventFilter(self)
        self.list.moved.connect(self.chosen)
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(tr("The finding in question"))
        self.page.document().setDocumentMargin(20)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page.setMinimumWidth(_PAGE_LEAST)
        self.buttons = {name: self._button(name) for name in _WORDS}
        self.buttons["project"].setCheckable(True)
        self.last_page = LastPageView(theme, self)
        self.pages = QStackedWidget(self)
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Paint what paints itself in other colours; the page is written by whoever fills it."""
        self.list.set_theme(theme)
        self.last_page.set_theme(theme)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        on_click(button, partial(self._decide, name))
        _name(button, name, tr(_WORDS[name][0]))
        return button

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(_SIDE, 8, _SIDE, 0)
        above.setSpacing(8)
        above.addWidget(self.title, 1)
        for name in ("project", "next"):
            above.addWidget(self.buttons[name])
        below = QHBoxLayout()
        below.setContentsMargins(_SIDE, 2, _SIDE, 8)
        below.setSpacing(12)
        below.addWidget(self.standing, 1)
        below.addWidget(self.signed, 1)
        for widget in (self.progress, self.state):
            below.addWidget(widget)
        self.pages.addWidget(self._queue_page())
        self.pages.addWidget(self.last_page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for row in (above, below):
            whole.addLayout(row)
        whole.addWidget(self.pages, 1)

    def _queue_page(self) -> QWidget:
        self._parts = _ListAndPage(self.list, self.page, self)
        keys = WrappedRow()
        keys.setContentsMargins(_SIDE, 8, _SIDE, 8)
        for name in (*DECISIONS, "last_page", "sign"):
            keys.addWidget(self.buttons[name])
        queue = QWidget(self)
        column = QVBoxLayout(queue)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._parts, 1)
        column.addLayout(keys)
        return queue

    @property
    def is_narrow(self) -> bool:
        """Return whether the page has no room for two texts side by side."""
        return self._parts.sizes()[1] < _TWO_TEXTS

    def show_queue(self, lines: Sequence[DeskLine], row: int) -> None:
        """List these findings with the cursor on a row."""
        self.list.show_lines(lines, row)

    @property
    def current(self) -> DeskLine | None:
        """Return the finding in question."""
        return self.list.line(self.list.currentRow())

    @property
    def is_on_last_page(self) -> bool:
        """Return whether the page before signing is on show instead of the queue."""
        return self.pages.currentWidget() is self.last_page

    def show_last_page(self, *, on: bool) -> None:
        """Show the page before signing, or the queue again; the keys act there."""
        self.pages.setCurrentIndex(1 if on else 0)
        (self.last_page.table if on else self.list).setFocus()

    def take_keys(self) -> None:
        """Let the keys act on what is on show."""
        self.show_last_page(on=self.is_on_last_page)

    def show_standing(self, words: str, *, whole: bool, several: bool) -> None:
        """Say where in the round of articles one is; `several` if there is a round at all."""
        self.standing.setText(words)
        self.buttons["next"].setVisible(several)
        self.buttons["project"].setVisible(several)
        self.buttons["project"].setChecked(whole)

    def show_signature(self, words: str) -> None:
        """Say who signed the article, "" where nobody did."""
        self.signed.setText(words)
        self.signed.setVisible(bool(words))
        word = tr("Take the signature back") if words else tr("Sign off")
        _name(self.buttons["sign"], "sign", word)
        self.last_page.show_signature(words)

    def show_progress(self, settled: int, total: int) -> None:
        """Say how much is settled."""
        self.progress.setMaximum(max(total, 1))
        self.progress.setValue(settled if total else 1)
        self.state.setText(
            tr("{settled} of {total} settled", settled=settled, total=total)
            if total
            else tr("Nothing found")
        )

    def show_page(self, html: str) -> None:
        """Show the finding in question, and which decisions it admits."""
        self.page.setHtml(html)
        line = self.current
        for name in DECISIONS:
            self.buttons[name].setEnabled(line is not None and (not line.waits or name == "edit"))
        can_fix = line is not None and line.judged.finding.fix is not None and not line.waits
        self.buttons["fix"].setEnabled(can_fix)

    def step(self, way: int) -> None:
        """Go to the next or the previous finding, round past the end."""
        if self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + way) % self.list.count())

    def _decide(self, name: str) -> None:
        """Hand a decision on; where it cannot be made now, its key is told why."""
        self.decided.emit(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Decide by single keys; one that is held down decides once."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            action = self._action(event.key())
            if action is not None and not event.modifiers():
                if not event.isAutoRepeat() or event.key() in _MOVES:
                    action()
                return True
        return super().eventFilter(watched, event)

    def _action(self, key: int) -> Callable[[], object] | None:
        if key == Qt.Key.Key_Escape:
            return self.left.emit
        if key in _MOVES:
            return partial(self.step, _MOVES[key])
        if key in _TRAVELS:
            return partial(self.travelled.emit, _TRAVELS[key])
        if key in _PAGES:
            return partial(self._scroll, _PAGES[key])
        names = [name for name, (_, known) in _WORDS.items() if known == key]
        return partial(self._decide, names[0]) if names else None

    def _scroll(self, way: int) -> None:
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.value() + way * bar.pageStep())


class _ListAndPage(QSplitter):
    """The list has a part of the width, until the user has set it."""

    def __init__(self, listed: QWidget, page: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._is_set = False
        self.addWidget(listed)
        self.addWidget(page)
        listed.setMinimumWidth(_LIST_LEAST)
        self.setStretchFactor(1, 1)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._keep)

    def _keep(self, *_: int) -> None:
        self._is_set = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_set:
            wide = min(_LIST_WIDTH, max(_LIST_LEAST, round(self.width() * _LIST_PART)))
            self.setSizes([wide, self.width() - wide])


def _name(button: QPushButton, name: str, word: str) -> None:
    button.setText(f"{word}  {chr(_WORDS[name][1])}")
    button.setAccessibleName(word)
