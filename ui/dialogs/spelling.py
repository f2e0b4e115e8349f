"""The menu of what a misspelled word may have been meant to be."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.language import tr
from ui.triggers import on_trigger


@dataclass(frozen=True, slots=True)
class Offer:
    """A word, what is suggested for it, and whether it cannot be changed, being locked."""

    word: str
    suggestions: Sequence[str]
    locked: bool = False


class SuggestionMenu(QMenu):
    """Digits 1 to 9 choose, and so do arrows and Enter; P and M add the word to a dictionary."""

    chosen = Signal(str)
    """Carries the word to be written."""

    project_wanted = Signal()
    user_wanted = Signal()

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        """Show `offer`; the first suggestion is the one that Enter takes."""
        super().__init__(parent)
        self.setObjectName("suggestions")
        self.setAccessibleName(tr("Suggestions for {word}", word=offer.word))
        for number, text in enumerate(offer.suggestions, 1):
            action = self.addAction(f"&{number}  {text}")
            action.setEnabled(not offer.locked)
            on_trigger(action, partial(self.chosen.emit, text))
        if not offer.suggestions:
            self.addAction(tr("Nothing is suggested for “{word}”", word=offer.word)).setEnabled(
                False
            )
        self.addSeparator()
        to_project = self.addAction(tr("Add to the &project's dictionary"))
        on_trigger(to_project, self.project_wanted.emit)
        to_mine = self.addAction(tr("Add to &my dictionary"))
        on_trigger(to_mine, self.user_wanted.emit)
        choosable = (each for each in self.actions() if each.isEnabled() and not each.isSeparator())
        self.setActiveAction(next(choosable))
        self.aboutToHide.connect(self.deleteLater)
