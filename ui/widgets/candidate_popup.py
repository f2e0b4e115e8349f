"""What a conversion could have written at one place, to be chosen from with one key."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.language import Words, plain_tip, tr
from ui.widgets.labels import PlainLabel
from workbench.model.choice import ChoiceScope

SCOPE_NAMES = Words(
    {
        ChoiceScope.PLACE: "&Here",
        ChoiceScope.ARTICLE: "This &article",
        ChoiceScope.PROJECT: "This &project",
    }
)
_WIDTH = 440
_DIGITS = range(1, 10)
_SCOPE_KEYS = (Qt.Key.Key_H, Qt.Key.Key_A, Qt.Key.Key_P)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing that could be written, what it means, and whether it is what is written now."""

    text: str
    meaning: str = ""
    current: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """What a popup shows: what is converted, why it became what it is, and what else it could be.

    `scope` is the one to begin with; `removable` tells whether there is a choice to take back.
    """

    form: str
    reason: str
    candidates: Sequence[Candidate]
    scope: ChoiceScope = ChoiceScope.PLACE
    removable: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen, and how far it reaches; an empty text goes back to the rules."""

    text: str
    scope: ChoiceScope


class CandidatePopup(QFrame):
    """Closes with a choice, or with Escape and without one.

    1 to 9 choose at once, ↑ ↓ Enter choose in the list, H, A and P say how far the choice
    reaches, Delete goes back to the rules, F4 writes something else, ← → go on to the
    neighbours.
    """

    chosen = Signal(object)
    """Carries a `Chosen`."""

    other_wanted = Signal(object)
    """Carries the `ChoiceScope` in which something else is to be written."""

    stepped = Signal(int)
    """Carries 1 or -1: the next or the previous place is wanted."""

    def __init__(self, offer: Offer, font: QFont, parent: QWidget) -> None:
        """Show `offer`, its Chinese in `font`."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("candidates")
        self.setAccessibleName(tr("Candidates for {form}", form=offer.form))
        self.setFixedWidth(_WIDTH)
        self._offer = offer
        self._scopes = QButtonGroup(self)
        self.list = self._make_list(offer, font)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._make_title(offer, font))
        layout.addWidget(self.list)
        layout.addLayout(self._make_scopes(offer.scope))
        layout.addWidget(self._make_hint(offer))
        self.list.setFocus()

    def _make_title(self, offer: Offer, font: QFont) -> QLabel:
        title = PlainLabel(f"{offer.form}  ·  {offer.reason}", self)
        title.setObjectName("candidates_title")
        title.setWordWrap(True)
        title.setFont(font)
        return title

    def _make_list(self, offer: Offer, font: QFont) -> QListWidget:
        found = QListWidget(self)
        found.setAccessibleName(tr("Candidates"))
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for number, candidate in enumerate(offer.candidates, 1):
            sign = "✓" if candidate.current else " "
            words = f"{number}  {candidate.text}   {candidate.meaning}  {sign}".rstrip()
            item = QListWidgetItem(words, found)
            item.setFont(font)
            now = tr(", written now") if candidate.current else ""
            spoken = f"{number}: {candidate.text}, {candidate.meaning}{now}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(plain_tip(candidate.meaning))
            if candidate.current:
                found.setCurrentItem(item)
        rows = min(8, max(2, found.count()))
        found.setFixedHeight(rows * max(found.sizeHintForRow(0), 24) + 8)
        found.installEventFilter(self)
        found.itemClicked.connect(self._take_current)
        found.itemActivated.connect(self._take_current)
        return found

    def _make_scopes(self, scope: ChoiceScope) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        for number, (each, name) in enumerate(SCOPE_NAMES.items()):
            button = QRadioButton(name, self)
            button.setChecked(each is scope)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._scopes.addButton(button, number)
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _make_hint(self, offer: Offer) -> QLabel:
        parts = [tr("1–9 choose"), tr("F4 other"), tr("← → neighbours")]
        if offer.removable:
            parts.insert(1, tr("Del by rule"))
        hint = PlainLabel("   ".join(parts), self)
        hint.setObjectName("candidates_hint")
        return hint

    @property
    def scope(self) -> ChoiceScope:
        """Return how far a choice would reach."""
        return tuple(SCOPE_NAMES)[max(0, self._scopes.checkedId())]

    def choose(self, number: int) -> None:
        """Choose the candidate of this number, counted from 1, if there is one."""
        if 1 <= number <= len(self._offer.candidates):
            text = self._offer.candidates[number - 1].text
            self._end(Chosen(text, self.scope))

    def _take_current(self) -> None:
        self.choose(self.list.currentRow() + 1)

    def _end(self, chosen: Chosen) -> None:
        self.close()
        self.chosen.emit(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys before the list does, which would look for items by letters."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event.key())
        return super().eventFilter(watched, event)

    def _take_key(self, key: int) -> bool:
        """Act on a key; tell whether it was one of ours."""
        if key in _SCOPE_KEYS:
            self._scopes.button(_SCOPE_KEYS.index(key)).setChecked(True)
        elif key - Qt.Key.Key_0 in _DIGITS:
            self.choose(key - Qt.Key.Key_0)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take_current()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._offer.removable:
            self._end(Chosen("", self.scope))
        elif key == Qt.Key.Key_F4:
            scope = self.scope
            self.close()
            self.other_wanted.emit(scope)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.close()
            self.stepped.emit(1 if key == Qt.Key.Key_Right else -1)
        else:
            return False
        return True

    def show_at(self, words: QRect) -> None:
        """Open below these words on the screen, or above where there is no room."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = min(words.left(), screen.right() - self.width())
        below = words.bottom() + 6
        fits = below + self.height() <= screen.bottom()
        top = below if fits else words.top() - self.height() - 6
        self.move(QPoint(max(screen.left(), left), max(screen.top(), top)))
        self.show()
        self.list.setFocus()
