"""The desk: the queue at the left, the finding in question large, one key for each decision."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ui.language import noted, tr
from ui.messages import FAMILY_NAMES, SEVERITY_NAMES
from ui.sentences import finding_sentence
from ui.theme import Theme
from ui.triggers import on_click
from ui.viewmodels.finding_table import FindingLine
from ui.widgets.labels import PlainLabel
from ui.widgets.two_line_list import TwoLineList

DECISIONS: Mapping[str, tuple[str, Qt.Key]] = {
    "accept": (noted("Accept"), Qt.Key.Key_A),
    "fix": (noted("Fix"), Qt.Key.Key_F),
    "dismiss": (noted("Dismiss…"), Qt.Key.Key_D),
    "ask": (noted("Ask…"), Qt.Key.Key_Q),
    "edit": (noted("Edit"), Qt.Key.Key_E),
    "next": (noted("Next article"), Qt.Key.Key_N),
    "sign": (noted("Sign off"), Qt.Key.Key_S),
}
"""What can be decided, its word and its key."""

_STEPS = {int(Qt.Key.Key_J): 1, int(Qt.Key.Key_K): -1}
_TRAVELS = {int(Qt.Key.Key_N): 1, int(Qt.Key.Key_P): -1}
_SIDE = 16
_LIST_WIDTH, _LIST_LEAST = 280, 220


class DeskView(QWidget):
    """A queue to be settled by single keys; J and K walk it, N and P the articles, Escape goes."""

    decided = Signal(str)
    """Carries the name of a decision, of `DECISIONS`."""

    chosen = Signal()
    """Another finding is in question."""

    left = Signal()

    travelled = Signal(int)
    """Another article is wanted: 1 the next, -1 the one before."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with an empty queue."""
        super().__init__(parent)
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lines: tuple[FindingLine, ...] = ()
        self.title, self.state, self.signed, self.standing = (
            PlainLabel("", self) for _ in range(4)
        )
        self.title.setProperty("kind", "strong")
        self.signed.setTextFormat(Qt.TextFormat.PlainText)
        for soft in (self.state, self.standing):
            soft.setProperty("kind", "soft")
        self.signed.setProperty("kind", "ok")
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(140)
        self.list = TwoLineList(theme, tr("Findings to settle"), self)
        self.list.installEventFilter(self)
        self.list.currentRowChanged.connect(lambda _row: self.chosen.emit())
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(tr("The finding in question"))
        self.page.document().setDocumentMargin(24)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons = {name: self._button(name) for name in DECISIONS}
        self._lay_out()

    def _button(self, name: str) -> QPushButton:
        word, key = DECISIONS[name]
        button = QPushButton(f"{tr(word)}  {chr(key)}", self)
        button.setAccessibleName(tr(word))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        on_click(button, partial(self._decide, name))
        return button

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(_SIDE, 10, _SIDE, 10)
        above.setSpacing(12)
        above.addWidget(self.title, 1)
        for widget in (
            *(self.standing, self.buttons["next"], self.signed),
            *(self.progress, self.state),
        ):
            above.addWidget(widget)
        keys = QHBoxLayout()
        keys.setContentsMargins(_SIDE, 8, _SIDE, 8)
        keys.setSpacing(8)
        for name in DECISIONS:
            if name == "sign":
                keys.addStretch(1)
            if name != "next":
                keys.addWidget(self.buttons[name])
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addLayout(keys)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.addWidget(self.list)
        parts.addWidget(right)
        self.list.setMinimumWidth(_LIST_LEAST)
        parts.setStretchFactor(1, 1)
        parts.setHandleWidth(1)
        parts.setSizes([_LIST_WIDTH, 3 * _LIST_WIDTH])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(above)
        whole.addWidget(parts, 1)

    def show_queue(self, lines: Sequence[FindingLine], row: int) -> None:
        """List these findings with the cursor on a row."""
        blocked = self.list.blockSignals(True)
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self.list.clear()
            for line in self._lines:
                self.list.add(*_entry(line))
        self.list.setCurrentRow(row)
        self.list.blockSignals(blocked)
        self.chosen.emit()

    @property
    def current(self) -> FindingLine | None:
        """Return the finding in question."""
        row = self.list.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def show_standing(self, words: str) -> None:
        """Say where in the round of articles this one is; "" where there is no other."""
        self.standing.setText(words)
        self.buttons["next"].setVisible(bool(words))

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
        for name in ("accept", "dismiss", "ask", "edit"):
            self.buttons[name].setEnabled(line is not None)
        can_fix = line is not None and line.judged.finding.fix is not None
        self.buttons["fix"].setEnabled(can_fix)

    def step(self, way: int) -> None:
        """Go to the next or the previous finding, round past the end."""
        if self._lines:
            self.list.setCurrentRow((self.list.currentRow() + way) % len(self._lines))

    def _decide(self, name: str) -> None:
        if self.buttons[name].isEnabled():
            self.decided.emit(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Decide by single keys."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            action = self._action(event.key())
            if action is not None and not event.modifiers():
                action()
                return True
        return super().eventFilter(watched, event)

    def _action(self, key: int) -> Callable[[], object] | None:
        if key == Qt.Key.Key_Escape:
            return self.left.emit
        if key in _STEPS:
            return partial(self.step, _STEPS[key])
        if key in _TRAVELS:
            return partial(self.travelled.emit, _TRAVELS[key])
        names = [name for name, (_, known) in DECISIONS.items() if known == key]
        return partial(self._decide, names[0]) if names else None


def _entry(line: FindingLine) -> tuple[str, str, str]:
    finding = line.judged.finding
    words = finding_sentence(finding)
    about = f"{FAMILY_NAMES[finding.family]} · {SEVERITY_NAMES[finding.severity]}"
    return (
        words,
        tr("{about} · segment {number}", about=about, number=line.number).capitalize(),
        words,
    )
