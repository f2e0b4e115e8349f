"""The kinds of highlight, to be named, coloured, given a sign and a key, added and removed."""

import secrets
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.prompts import button_box
from ui.language import tr
from ui.theme import Theme
from ui.viewmodels.kinds import COLORS, ICONS, KEYS, HighlightKind, is_usual_id

_SIZE = (520, 380)
_SWATCH = 18

# Random ones, so that the kinds of two users have different ids.
_ID_BYTES = 4


def swatch(color: QColor, ink: QColor, sign: str) -> QIcon:
    """Return a square of a colour with a sign in it."""
    picture = QPixmap(_SWATCH * 2, _SWATCH * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(color)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(1, 1, _SWATCH - 2, _SWATCH - 2, 3, 3)
    painter.setPen(ink)
    painter.drawText(0, 0, _SWATCH, _SWATCH, Qt.AlignmentFlag.AlignCenter, sign)
    painter.end()
    return QIcon(picture)


class KindsDialog(QDialog):
    """A list of kinds beside a form for the chosen one; nothing is kept until it is accepted."""

    def __init__(self, kinds: Iterable[HighlightKind], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Kinds of highlight"))
        self.resize(*_SIZE)
        self._theme = theme
        self._kinds = list(kinds)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Kinds of highlight"))
        self.list.setIconSize(QSize(_SWATCH, _SWATCH))
        self.name = QLineEdit(self)
        self.color, self.icon, self.key = QComboBox(self), QComboBox(self), QComboBox(self)
        self.add, self.remove = QPushButton(tr("&Add"), self), QPushButton(tr("&Remove"), self)
        self._offer_choices()
        self._lay_out()
        for kind in self._kinds:
            self._show(QListWidgetItem(self.list), kind)
        self._connect()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _offer_choices(self) -> None:
        for token, words in COLORS.items():
            self.color.addItem(self._swatch(token, ""), words, token)
        for sign in ICONS:
            self.icon.addItem(sign or tr("none"), sign)
        for key in KEYS:
            self.key.addItem(key or tr("none"), key)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("&Name"), self.name)
        form.addRow(tr("C&olour"), self.color)
        form.addRow(tr("&Sign"), self.icon)
        form.addRow(tr("Short&cut"), self.key)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        right = QVBoxLayout()
        right.addLayout(form)
        right.addStretch(1)
        right.addLayout(buttons)
        above = QHBoxLayout()
        above.addWidget(self.list, 1)
        above.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(above, 1)
        layout.addWidget(button_box(self, tr("Save")))

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._choose)
        self.name.textEdited.connect(self._change)
        for box in (self.color, self.icon, self.key):
            box.activated.connect(self._change)
        self.add.clicked.connect(self.add_kind)
        self.remove.clicked.connect(self.remove_kind)

    @property
    def kinds(self) -> tuple[HighlightKind, ...]:
        """Return the kinds as they are now; one without a name is left out."""
        return tuple(kind for kind in self._kinds if kind.name.strip())

    def _choose(self, row: int) -> None:
        if row < 0:
            return
        kind = self._kinds[row]
        self.name.setText(kind.name)
        for box, value in ((self.color, kind.token), (self.icon, kind.icon), (self.key, kind.key)):
            box.setCurrentIndex(box.findData(value))
        self.remove.setEnabled(not is_usual_id(kind.id))

    def _change(self, _: object) -> None:
        row = self.list.currentRow()
        kind = replace(
            self._kinds[row],
            name=self.name.text(),
            token=str(self.color.currentData()),
            icon=str(self.icon.currentData()),
            key=str(self.key.currentData()),
        )
        self._take_key_from_others(row, kind.key)
        self._kinds[row] = kind
        self._show(self.list.item(row), kind)

    def _take_key_from_others(self, row: int, key: str) -> None:
        for number, kind in enumerate(self._kinds):
            if key and number != row and kind.key == key:
                self._kinds[number] = replace(kind, key="")
                self._show(self.list.item(number), self._kinds[number])

    def _show(self, item: QListWidgetItem, kind: HighlightKind) -> None:
        item.setText(f"{kind.name}   {kind.key}".rstrip())
        item.setIcon(self._swatch(kind.token, kind.icon))

    def _swatch(self, token: str, sign: str) -> QIcon:
        return swatch(self._theme.color(token), self._theme.color("ink"), sign)

    def add_kind(self) -> None:
        """Add a kind with the first key that is free, and go to its name."""
        taken = {kind.key for kind in self._kinds}
        key = next(each for each in KEYS if each not in taken or not each)
        token = list(COLORS)[len(self._kinds) % len(COLORS)]
        own_id = f"own-{secrets.token_hex(_ID_BYTES)}"
        self._kinds.append(HighlightKind(own_id, tr("New kind"), token, key, "◆"))
        self._show(QListWidgetItem(self.list), self._kinds[-1])
        self.list.setCurrentRow(len(self._kinds) - 1)
        self.name.setFocus()
        self.name.selectAll()

    def remove_kind(self) -> None:
        """Remove the chosen kind, if it is one's own; highlights of it stay."""
        row = self.list.currentRow()
        if row >= 0 and not is_usual_id(self._kinds[row].id):
            del self._kinds[row]
            self.list.takeItem(row)
            self._choose(self.list.currentRow())
