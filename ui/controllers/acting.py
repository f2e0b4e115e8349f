"""Whose hand the window's changes are by: the editor's at the desk, else the user's own."""

from ui.controllers.workplace import Workplace
from workbench.model.vouching import Hand


class EditorsHand:
    """Makes what is done at the desk the editor's, and what is typed after its *Edit*."""

    def __init__(self, place: Workplace) -> None:
        """Follow the cells of `place`: what *Edit* began ends where its cell is left."""
        self._place = place
        self._at_desk = False
        place.window.pairs.left.connect(self._leave_cell)

    def take(self, *, at_desk: bool = False) -> None:
        """Act as the editor: while the desk is on show, or until a cell is left."""
        self._at_desk = at_desk
        if self._place.project is not None:
            self._place.project.act_as(Hand.EDITOR)

    def drop(self) -> None:
        """Act again as who the user works as."""
        self._at_desk = False
        if self._place.project is not None:
            self._place.project.act_as(None)

    def _leave_cell(self, _: object) -> None:
        """Save what was typed in the cell as the editor's, before anything else is done."""
        project = self._place.project
        if project is not None and not self._at_desk and project.saver.leave():
            self.drop()
