"""The versions of a segment, and what changed in the project since a moment."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui.language import Words, noted, tr
from ui.messages import STATUS_NAMES, count_of, moment_of, origin_name
from ui.theme import Theme
from ui.triggers import on_toggle
from ui.widgets.diff_view import DiffView
from ui.widgets.labels import PlainLabel, WrappedLabel
from ui.widgets.two_line_list import TwoLineList
from workbench.services.history import Change, ChangedSegment, Version

_SIZE = (880, 480)
_LEFT = 320
_DAY = 24 * 60 * 60 * 1000
_PERIODS = (
    (noted("the last hour"), _DAY // 24),
    (noted("the last day"), _DAY),
    (noted("the last week"), 7 * _DAY),
)
_REPLAYS = Words({"undo": " · undone", "redo": " · redone"})


@dataclass(frozen=True, slots=True)
class SegmentHistory:
    """What the dialog of a segment shows: its versions, the newest first, and tracked changes."""

    title: str
    versions: Sequence[Version]
    changes: Sequence[Change] = ()
    locked: bool = False
    provenance: str = ""
    """What drafted the text, how much it was changed, and who confirmed it."""


def _list_beside(listed: QListWidget, view: DiffView, parent: QWidget) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Horizontal, parent)
    for widget in (listed, view):
        splitter.addWidget(widget)
    splitter.setSizes([_LEFT, _SIZE[0] - _LEFT])
    splitter.setChildrenCollapsible(False)
    splitter.setStretchFactor(1, 1)
    return splitter


class HistoryDialog(QDialog):
    """Versions at the left, what a version changed at the right; Ctrl+R restores it."""

    restored = Signal(object)
    """Carries the `Version` to restore."""

    def __init__(self, history: SegmentHistory, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(history.title)
        self.resize(*_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._history = history
        self.versions = TwoLineList(theme, tr("Versions, the newest first"), self)
        for version in history.versions:
            self.versions.add(*_version_lines(version), version.text)
        self.view = DiffView(theme, self)
        self.against = QComboBox(self)
        self.against.setAccessibleName(tr("Compare with"))
        self.against.addItems([tr("the version before"), tr("the text as it is now")])
        self.review = QCheckBox(tr("&Reviewers’ changes"), self)
        self.review.setEnabled(bool(history.changes))
        self.restore = QPushButton(tr("Re&store"), self)
        self.restore.setProperty("kind", "primary")
        self.restore.setAutoDefault(False)
        self.restore.setToolTip("Ctrl+R")
        self._lay_out()
        self._connect()
        self.versions.setCurrentRow(0)
        self.versions.setFocus()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        above = QHBoxLayout()
        label = PlainLabel(tr("&Compare with"), self)
        label.setBuddy(self.against)
        for widget in (label, self.against, self.review):
            above.addWidget(widget)
        above.addStretch(1)
        layout.addLayout(above)
        self.provenance = WrappedLabel(self._history.provenance, self)
        self.provenance.setProperty("kind", "soft")
        self.provenance.setVisible(bool(self._history.provenance))
        layout.addWidget(self.provenance)
        layout.addWidget(_list_beside(self.versions, self.view, self), 1)
        below = QHBoxLayout()
        below.addStretch(1)
        close = QPushButton(tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        for button in (close, self.restore):
            below.addWidget(button)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.versions.currentRowChanged.connect(self._show)
        self.versions.itemActivated.connect(self._restore)
        self.against.currentIndexChanged.connect(self._show)
        on_toggle(self.review, self._show)
        self.restore.clicked.connect(self._restore)
        QShortcut(QKeySequence("Ctrl+R"), self, self.restore.click)

    def current(self) -> Version | None:
        """Return the version the cursor is on."""
        row, versions = self.versions.currentRow(), self._history.versions
        return versions[row] if 0 <= row < len(versions) else None

    def _show(self, _: object = None) -> None:
        version, versions = self.current(), self._history.versions
        self.against.setEnabled(not self.review.isChecked())
        if version is None:
            self.view.clear()
            return
        same = version.text == versions[0].text
        self.restore.setEnabled(not same and not self._history.locked)
        if self.review.isChecked():
            text = versions[0].text
            self.view.show_changes(text, self._history.changes, tr("Since the translator left it"))
        elif self.against.currentIndex():
            self.view.show_difference(
                version.text, versions[0].text, tr("From this version to now")
            )
        else:
            self._show_step(version)

    def _show_step(self, version: Version) -> None:
        row, versions = self.versions.currentRow(), self._history.versions
        before = versions[row + 1] if row + 1 < len(versions) else None
        before = None if before is not None and before.of_part else before
        text = before.text if before is not None else "" if version.of_part else version.text
        if before is not None and before.source != version.source:
            self.view.show_difference(before.source, version.source, tr("The source was changed"))
        else:
            same = text == version.text
            heading = tr("The text was not changed") if same else tr("What this version changed")
            self.view.show_difference(text, version.text, heading)

    def _restore(self, _: object = None) -> None:
        version = self.current()
        if version is not None and self.restore.isEnabled():
            self.restored.emit(version)
            self.accept()


def _version_lines(version: Version) -> tuple[str, str]:
    made = f"{moment_of(version.at)} · {version.author}{_REPLAYS.get(version.replay, '')}"
    part = tr("a part that is gone") if version.of_part else ""
    facts = (part, STATUS_NAMES[version.status], origin_name(version.origin), version.text)
    return made, " · ".join(" ".join(fact.split()) for fact in facts if fact)


class ChangesDialog(QDialog):
    """Which segments changed since a moment, and how; Enter goes to one."""

    period_wanted = Signal(object)
    """Carries how many milliseconds back the changes are wanted from."""

    wanted = Signal(object)
    """Carries the `SegmentId` to go to."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Start without changes; `load` brings them."""
        super().__init__(parent)
        self.setWindowTitle(tr("What changed"))
        self.resize(*_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._changes: Sequence[ChangedSegment] = ()
        self.period = QComboBox(self)
        for name, length in _PERIODS:
            self.period.addItem(tr(name), length)
        self.period.setCurrentIndex(1)
        self.period.setAccessibleName(tr("Changes within"))
        self.count = PlainLabel("", self)
        self.count.setProperty("kind", "soft")
        self.segments = TwoLineList(theme, tr("Changed segments"), self)
        self.view = DiffView(theme, self)
        self._lay_out()
        self.period.currentIndexChanged.connect(self.ask)
        self.segments.currentRowChanged.connect(self._show)
        self.segments.itemActivated.connect(self._go)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        above = QHBoxLayout()
        label = PlainLabel(tr("Changes &within"), self)
        label.setBuddy(self.period)
        for widget in (label, self.period, self.count):
            above.addWidget(widget)
        above.addStretch(1)
        layout.addLayout(above)
        layout.addWidget(_list_beside(self.segments, self.view, self), 1)
        below = QHBoxLayout()
        below.addStretch(1)
        close = QPushButton(tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        below.addWidget(close)
        layout.addLayout(below)

    def ask(self, _: object = None) -> None:
        """Ask for the changes of the chosen period."""
        self.count.setText(tr("Looking …"))
        self.period_wanted.emit(self.period.currentData())

    def load(self, changes: Sequence[ChangedSegment]) -> None:
        """Show these changes, in reading order."""
        self._changes = changes
        self.segments.clear()
        for changed in changes:
            made = f"{moment_of(changed.at)} · {', '.join(changed.authors)}"
            self.segments.add(changed.segment.source, made, changed.segment.target)
        self.count.setText(count_of(len(changes), "changed segment"))
        self.view.clear()
        self.segments.setCurrentRow(0)
        self.segments.setFocus()

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._changes):
            return
        changed = self._changes[row]
        was, now = changed.before, changed.segment
        status = f"{STATUS_NAMES[was.status]} → {STATUS_NAMES[now.status]}"
        heading = tr("New") if changed.added else status
        self.view.show_difference(was.text, now.target, heading)

    def _go(self, _: object = None) -> None:
        row = self.segments.currentRow()
        if 0 <= row < len(self._changes):
            self.wanted.emit(self._changes[row].segment.id)
            self.accept()
