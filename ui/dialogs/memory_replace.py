"""Words replaced in all units of a memory, seen before it is done."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui.dialogs.prompts import button_box
from ui.language import Words, counted, tr
from ui.triggers import on_toggle
from ui.widgets.labels import PlainLabel
from workbench.memory.concordance import Side
from workbench.memory.editing import Change
from workbench.text.search import Query

_SIZE = (620, 460)

# In milliseconds: after so long without a key the units are looked for.
_TYPING = 250
_SIDES = Words({Side.TARGET: "English", Side.SOURCE: "Chinese"})


@dataclass(frozen=True, slots=True)
class UnitReplacement:
    """What is replaced by what, in which of a unit's two texts."""

    side: Side
    query: Query
    by: str


class MemoryReplaceDialog(QDialog):
    """Asks for a `UnitReplacement` and shows what it would make."""

    preview_wanted = Signal()
    """What stands in the fields is another now, and not empty."""

    def __init__(self, parent: QWidget) -> None:
        """Start with nothing to look for, in the English."""
        super().__init__(parent)
        self.setWindowTitle(tr("Replace in the memory"))
        self.resize(*_SIZE)
        self._timer = QTimer(self, singleShot=True, interval=_TYPING)
        self._timer.timeout.connect(self.preview_wanted)
        self.words, self.by = QLineEdit(self), QLineEdit(self)
        self.side = QComboBox(self)
        for side, name in _SIDES.items():
            self.side.addItem(name, side)
        self.match_case = QCheckBox(tr("Match &case"), self)
        self.match_case.setChecked(True)
        self.whole_word = QCheckBox(tr("&Whole words"), self)
        self.regular = QCheckBox(tr("Regular e&xpression"), self)
        self.plan = QPlainTextEdit(self)
        self.plan.setReadOnly(True)
        self.plan.setTabChangesFocus(True)
        self.plan.setAccessibleName(tr("What becomes of the units"))
        self.state = PlainLabel("", self)
        self.state.setProperty("kind", "soft")
        self._buttons = button_box(self, tr("Replace all"))
        self._lay_out()
        self._follow()

    def _lay_out(self) -> None:
        layout = QFormLayout(self)
        layout.addRow(tr("&Find"), self.words)
        layout.addRow(tr("Replace &by"), self.by)
        layout.addRow(tr("&In"), self.side)
        for box in (self.match_case, self.whole_word, self.regular):
            layout.addRow(box)
        layout.addRow(self.plan)
        layout.addRow(self.state)
        layout.addRow(self._buttons)

    def _follow(self) -> None:
        for field in (self.words, self.by):
            field.textChanged.connect(lambda _: self._changed())
        self.side.currentIndexChanged.connect(lambda _: self._changed())
        for box in (self.match_case, self.whole_word, self.regular):
            on_toggle(box, lambda _: self._changed())
        self._changed()

    def _changed(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
        self.plan.clear()
        self.state.setText("")
        if self.words.text():
            self._timer.start()
        else:
            self._timer.stop()

    def wish(self) -> UnitReplacement:
        """Return what stands in the fields."""
        query = Query(
            self.words.text(),
            regular=self.regular.isChecked(),
            whole_word=self.whole_word.isChecked(),
            match_case=self.match_case.isChecked(),
            any_form=False,
        )
        return UnitReplacement(Side(self.side.currentData()), query, self.by.text())

    def show_plan(self, changes: Sequence[Change], count: int) -> None:
        """Show the first changes there would be, of `count`; they may be made now."""
        side = self.wish().side
        lines = []
        for change in changes:
            for unit, sign in ((change.before, "−"), (change.after, "+")):
                text = unit.source.text if side is Side.SOURCE else unit.target.text
                lines.append(f"{sign} {' '.join(text.split())}")
        self.plan.setPlainText("\n".join(lines))
        self.state.setText(
            counted(count, "{number} unit would change.", "{number} units would change.")
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(count > 0)
