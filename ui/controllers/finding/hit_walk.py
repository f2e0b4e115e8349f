"""Walking from hit to hit, from wherever one is in the project."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.controllers.going.navigation import Navigation
from ui.controllers.workplace import Workplace
from ui.viewmodels.find_results import COLUMN_OF, FindResults
from workbench.model.segment import Segment
from workbench.services.finding.searching import Hit

Order = tuple[int, ...]


class HitWalk:
    """Knows at which hit one is, and goes to others."""

    def __init__(self, place: Workplace, navigation: Navigation, results: FindResults) -> None:
        """Walk among `results`."""
        self._place = place
        self._navigation = navigation
        self._results = results
        self._at: Order | None = None
        self._is_past = True

    def forget(self) -> None:
        """Be at no hit: the next one is looked for from the active segment."""
        self._at, self._is_past = None, True

    def wait_at(self, order: Order) -> None:
        """Be just before a place, as after a replacement: a hit that is there is the next."""
        self._at, self._is_past = order, False

    @property
    def current(self) -> Hit | None:
        """Return the hit one is at, `None` if one has gone elsewhere."""
        here = self._here()
        hit = self._results.hit(self._results.row_from(here))
        return hit if hit is not None and hit.order == here and self._is_past else None

    @property
    def row(self) -> int:
        """Return the row of the hit one is at, -1 at none."""
        return -1 if self.current is None else self._results.row_from(self._here())

    def next_row(self, direction: int) -> int:
        """Return the row after (1) or before (-1) where one is; it may be outside the list."""
        row = self._results.row_from(self._here())
        if direction < 0:
            return row - 1
        return row + 1 if self.current is not None else row

    def _here(self) -> Order:
        project, active = self._place.project, self._place.active
        if project is None or active is None:
            return ()
        begin = self._beginning(project.session.read.segment(active))
        return self._at if self._at is not None and self._at[: len(begin)] == begin else begin

    def _beginning(self, segment: Segment) -> Order:
        project = self._place.project
        if project is None:
            return ()
        article = project.session.read.article(segment.article_id)
        return (article.position, article.id, segment.position, segment.id)

    def go_to(self, row: int, *, stay: bool) -> bool:
        """Show a hit with its words selected; `stay` leaves the keyboard where it is."""
        hit, focused = self._results.hit(row), QApplication.focusWidget()
        if hit is None or not self._navigation.go_to(hit.segment_id):
            return False
        self._at, self._is_past = hit.order, True
        self._show(hit)
        if stay and focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _show(self, hit: Hit) -> None:
        window, column = self._place.window, COLUMN_OF.get(hit.field)
        self._place.actions["view.reading"].setChecked(False)
        window.stack.setCurrentWidget(window.pairs)
        if column is None:
            window.docks["notes"].show()
            window.docks["notes"].raise_()
        else:
            self._place.actions[f"view.{column.value}"].setChecked(True)
            window.pairs.select(hit.segment_id, column, hit.start, hit.end)
