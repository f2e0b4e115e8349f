"""Asks for the two texts to be aligned, or which alignment to go on with."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.prompts import button_box
from ui.language import tr
from ui.theme import Theme
from ui.triggers import on_click, on_toggle
from ui.viewmodels.matches import dated
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.labels import PlainLabel
from ui.widgets.two_line_list import TwoLineList
from workbench.services.alignment.sides import Given
from workbench.storage.reader import AlignmentKey

_SIZE = (880, 560)

# In pixels: the list of alignments shows two, and scrolls.
_LISTED = 132


@dataclass(frozen=True, slots=True)
class SidesWish:
    """What is to be aligned: two texts, or one in both languages for `english` of `None`."""

    chinese: Given
    english: Given | None


class _SideForm(QWidget):
    """A file or an address, or a pasted text."""

    changed = Signal()
    browse_wanted = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = QLineEdit(self)
        self.place.setPlaceholderText(tr("File or web address"))
        self.label = PlainLabel(title, self)
        self.label.setBuddy(self.place)
        self.browse = QPushButton(tr("Browse…"), self)
        self.browse.setAutoDefault(False)
        self.pasted = QPlainTextEdit(self)
        self.pasted.setPlaceholderText(tr("or the text itself, pasted"))
        self.pasted.setTabChangesFocus(True)
        for field in (self.place, self.pasted):
            field.setAccessibleName(title.replace("&", ""))
            field.textChanged.connect(self.changed)
        on_click(self.browse, self.browse_wanted.emit)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label, 0, 0, 1, 2)
        layout.addWidget(self.place, 1, 0)
        layout.addWidget(self.browse, 1, 1)
        layout.addWidget(self.pasted, 2, 0, 1, 2)

    def given(self) -> Given:
        """Return what was given; a file that was dropped comes as an address of a file."""
        place = self.place.text().strip()
        url = QUrl(place)
        place = url.toLocalFile() if url.isLocalFile() else place
        return Given(place, "" if place else self.pasted.toPlainText())


class AlignmentSidesDialog(QDialog):
    """Asks what to align; it stays open until that is read."""

    align_wanted = Signal(object)
    """Carries a `SidesWish`."""
    browse_wanted = Signal(object)
    """Carries the form whose file is asked for."""
    go_on_wanted = Signal(int)
    """Carries the id of an alignment that is in the project."""
    remove_wanted = Signal(int)

    def __init__(self, keys: Sequence[AlignmentKey], theme: Theme, parent: QWidget) -> None:
        """Offer the alignments that are there, too."""
        super().__init__(parent)
        self.setWindowTitle(tr("Align two articles"))
        self.resize(*_SIZE)
        self._keys = list(keys)
        self.kept = TwoLineList(theme, tr("Alignments in this project"), self)
        self.kept.setMaximumHeight(_LISTED)
        self.kept_label = PlainLabel(tr("&Go on with"), self)
        self.kept_label.setBuddy(self.kept)
        self.chinese = _SideForm(tr("&Chinese article"), self)
        self.english = _SideForm(tr("&English article"), self)
        self.both = QCheckBox(tr("&One file or page holds both languages"), self)
        self.state = ElidedLabel("", self)
        self.state.setProperty("kind", "soft")
        self.buttons = button_box(self, tr("Align"))
        self.buttons.accepted.disconnect()
        self.buttons.accepted.connect(self._wish)
        self._lay_out()
        self._list()
        self._connect()
        self._check()

    def _connect(self) -> None:
        on_toggle(self.both, self._follow_both)
        for form in (self.chinese, self.english):
            form.changed.connect(self._check)
        self.chinese.browse_wanted.connect(lambda: self.browse_wanted.emit(self.chinese))
        self.english.browse_wanted.connect(lambda: self.browse_wanted.emit(self.english))
        self.kept.itemActivated.connect(lambda _: self._go_on())
        QShortcut(
            QKeySequence("Del"), self.kept, self._remove, context=Qt.ShortcutContext.WidgetShortcut
        )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(self.kept_label)
        layout.addWidget(self.kept)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self.chinese, 1)
        sides.addWidget(self.english, 1)
        layout.addLayout(sides, 1)
        layout.addWidget(self.both)
        line = QHBoxLayout()
        line.addWidget(self.state, 1)
        line.addWidget(self.buttons)
        layout.addLayout(line)
        self.chinese.place.setFocus()

    def _list(self) -> None:
        self.kept.clear()
        for key in self._keys:
            done = tr("taken {date}", date=dated(key.taken_at)) if key.taken_at else tr("not taken")
            changed = tr("changed {date}", date=dated(key.changed_at))
            self.kept.add(key.title or tr("Without a title"), f"{changed} · {done}", key.title)
        for widget in (self.kept, self.kept_label):
            widget.setVisible(bool(self._keys))
        self.kept.setCurrentRow(0)

    def show_keys(self, keys: Sequence[AlignmentKey]) -> None:
        """List other alignments."""
        self._keys = list(keys)
        self._list()

    def _chosen(self) -> int | None:
        row = self.kept.currentRow()
        return self._keys[row].id if 0 <= row < len(self._keys) else None

    def _go_on(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.go_on_wanted.emit(chosen)

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.remove_wanted.emit(chosen)

    def _follow_both(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        self.english.setEnabled(not on)
        self.chinese.label.setText(
            tr("&Article in both languages") if on else tr("&Chinese article")
        )
        self._check()

    def wish(self) -> SidesWish:
        """Return what was given."""
        english = None if self.both.isChecked() else self.english.given()
        return SidesWish(self.chinese.given(), english)

    def _wish(self) -> None:
        self.align_wanted.emit(self.wish())

    def _check(self) -> None:
        wish = self.wish()
        is_whole = not wish.chinese.is_empty and (wish.english is None or not wish.english.is_empty)
        self._first().setEnabled(is_whole)

    def _first(self) -> QPushButton:
        return self.buttons.button(QDialogButtonBox.StandardButton.Ok)

    def show_work(self, said: str) -> None:
        """Say how far it is; nothing can be asked for meanwhile but to leave."""
        self.state.setText(said)
        self._first().setEnabled(False)

    def show_rest(self) -> None:
        """Be ready for another wish."""
        self.state.clear()
        self._check()
