"""Why a finding needs no change: ready reasons by digit, or one's own words."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.prompts import button_box
from ui.language import counted, noted, tr
from ui.widgets.labels import WrappedLabel

# The reasons that are always offered.
READY = (
    noted("House style allows it"),
    noted("Right in context"),
    noted("The source is wrong, the target is right"),
    noted("Checked with the reporter"),
    noted("A false alarm"),
)

# How many of one's own reasons are remembered.
MOST_OWN = 4

_WIDTH = 480
_OK = QDialogButtonBox.StandardButton.Ok


class Reach(StrEnum):
    """Which findings a dismissal is for."""

    ONE = "one"
    ARTICLE = "article"
    PROJECT = "project"


@dataclass(frozen=True, slots=True)
class Dismissal:
    """What is asked about: the finding in words, and how many of its kind there are.

    `own` are the user's latest reasons.
    """

    sentence: str
    in_article: int
    in_project: int
    own: Sequence[str] = ()


class ReasonPrompt(QDialog):
    """Asks why; arrows or a digit choose, Enter accepts, Left and Right say for which findings."""

    def __init__(self, dismissal: Dismissal, parent: QWidget) -> None:
        """Ask about `dismissal`, the first reason chosen."""
        super().__init__(parent)
        self.setWindowTitle(tr("Dismiss the finding"))
        self.setMinimumWidth(_WIDTH)
        self._dismissal = dismissal
        self.list = self._make_list()
        self.field = QLineEdit(self)
        self.field.setAccessibleName(tr("Own words"))
        self.field.setPlaceholderText(tr("Own words…"))
        self.reaches = QButtonGroup(self)
        self._boxes = self._make_reaches()
        self.buttons = button_box(self, tr("Dismiss"))
        self.list.installEventFilter(self)
        self.field.textChanged.connect(self._follow)
        self.reaches.buttonToggled.connect(self._follow)
        self._lay_out()
        self._follow()
        self.list.setFocus()

    def _make_list(self) -> QListWidget:
        reasons = QListWidget(self)
        reasons.setAccessibleName(tr("Why it needs no change"))
        texts = list(dict.fromkeys([*map(tr, READY), *self._dismissal.own[:MOST_OWN]]))
        for number, text in enumerate(texts, 1):
            item = QListWidgetItem(f"{number}  {text}", reasons)
            item.setData(Qt.ItemDataRole.UserRole, text)
        reasons.setCurrentRow(0)
        reasons.itemActivated.connect(lambda _: self._accept())
        height = reasons.sizeHintForRow(0) * len(texts)
        reasons.setFixedHeight(height + 2 * reasons.frameWidth() + 4)
        return reasons

    def _make_reaches(self) -> list[QRadioButton]:
        dismissal = self._dismissal
        offers = [(Reach.ONE, tr("Only &this one"), 1)]
        if dismissal.in_article > 1:
            offers.append(
                (
                    Reach.ARTICLE,
                    tr("All {number} of this kind in the &article", number=dismissal.in_article),
                    dismissal.in_article,
                )
            )
        if dismissal.in_project > dismissal.in_article:
            offers.append(
                (
                    Reach.PROJECT,
                    tr("All {number} of this kind in the &project", number=dismissal.in_project),
                    dismissal.in_project,
                )
            )
        boxes = []
        for reach, words, count in offers if len(offers) > 1 else ():
            box = QRadioButton(words, self)
            box.setProperty("reach", reach.value)
            box.setProperty("count", count)
            self.reaches.addButton(box)
            boxes.append(box)
        if boxes:
            boxes[0].setChecked(True)
        return boxes

    def _lay_out(self) -> None:
        label = WrappedLabel(self._dismissal.sentence, self)
        layout = QVBoxLayout(self)
        for widget in (label, self.list, self.field, *self._boxes, self.buttons):
            layout.addWidget(widget)

    @property
    def reason(self) -> str:
        """Return the reason: one's own words where there are some, else the chosen one."""
        item = self.list.currentItem()
        chosen = "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))
        return self.field.text().strip() or chosen

    @property
    def is_own(self) -> bool:
        """Return whether the reason was written here."""
        return bool(self.field.text().strip())

    @property
    def reach(self) -> Reach:
        """Return for which findings it holds."""
        box = self.reaches.checkedButton()
        return Reach.ONE if box is None else Reach(box.property("reach"))

    def _follow(self, *_: object) -> None:
        """Name on the button how many it is for; one's own words put the list aside."""
        box = self.reaches.checkedButton()
        count = 1 if box is None else int(box.property("count"))
        button = self.buttons.button(_OK)
        button.setText(tr("Dismiss all {number}", number=count) if count > 1 else tr("Dismiss"))
        button.setEnabled(bool(self.reason))
        self.list.setEnabled(not self.is_own)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose by digits; letters begin one's own words."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        digit = event.key() - int(Qt.Key.Key_1)
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self._boxes:
            self._widen(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._accept()
        elif 0 <= digit < self.list.count():
            self.list.setCurrentRow(digit)
        elif event.text().isprintable() and event.text().strip():
            self.field.setFocus()
            self.field.insert(event.text())
        else:
            return False
        return True

    def _widen(self, way: int) -> None:
        places = [number for number, box in enumerate(self._boxes) if box.isChecked()]
        here = places[0] if places else 0
        self._boxes[min(max(here + way, 0), len(self._boxes) - 1)].setChecked(True)

    def _accept(self) -> None:
        if self.buttons.button(_OK).isEnabled():
            self.accept()


def confirm_many(count: int, sentence: str, parent: QWidget) -> QMessageBox:
    """Return a question whether so many findings of the kind of `sentence` are to be dismissed."""
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Dismiss the finding"))
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    question = counted(
        count,
        "Dismiss {number} finding like this one? One undo brings it back.",
        "Dismiss {number} findings like this one? One undo brings all of them back.",
    )
    box.setText(question)
    box.setInformativeText(sentence)
    yes = box.addButton(tr("Dismiss all {number}", number=count), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(yes)
    return box
