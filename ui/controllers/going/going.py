"""Going to a segment by its number, its status or its notes, to the ends, back and forward."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.actions import SEPARATOR, ActionSpec, Addition, MenuSpec
from ui.controllers.going.listing import is_work
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.dialogs.go_to import GoToPrompt
from ui.language import tr
from ui.messages import count_of
from ui.needs import Need
from ui.widgets.article_panel import ArticlePanel
from ui.widgets.pair_view import PairView
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Status
from workbench.storage.reader import SegmentKey

_IDS = (
    *("go.segment", "go.first", "go.last", SEPARATOR),
    *("go.next_rejected", "go.previous_rejected", "go.next_note", "go.previous_note", SEPARATOR),
    *("go.back", "go.forward"),
)
GO_MENU = Addition("Segment", (MenuSpec("Go &to", _IDS),))

# Places one can go back to.
MOST = 200


def go_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of going."""
    return (
        ActionSpec("go.segment", "&Go to segment…", ("Ctrl+Shift+J",), needs=(Need.ARTICLES,)),
        ActionSpec("go.first", "&First segment", ("Ctrl+Alt+Home",), needs=(Need.ARTICLES,)),
        ActionSpec("go.last", "&Last segment", ("Ctrl+Alt+End",), needs=(Need.ARTICLES,)),
        ActionSpec(
            "go.next_rejected", "Next &rejected segment", ("Alt+PgDown",), needs=(Need.ARTICLES,)
        ),
        ActionSpec(
            "go.previous_rejected",
            "Previous re&jected segment",
            ("Alt+PgUp",),
            needs=(Need.ARTICLES,),
        ),
        ActionSpec(
            "go.next_note",
            "Next segment with an open &note",
            ("Ctrl+Shift+M",),
            needs=(Need.ARTICLES,),
        ),
        ActionSpec(
            "go.previous_note",
            "&Previous one with an open note",
            ("Ctrl+Alt+Shift+M",),
            needs=(Need.ARTICLES,),
        ),
        ActionSpec("go.back", "&Back", ("Alt+Shift+Left",), needs=(Need.ARTICLES,)),
        ActionSpec("go.forward", "For&ward", ("Alt+Shift+Right",), needs=(Need.ARTICLES,)),
    )


def is_rejected(key: SegmentKey) -> bool:
    """Return whether a segment was sent back."""
    return key.status is Status.REJECTED


class Visited:
    """The segments one was at, to go back and forward through; like a browser's."""

    def __init__(self) -> None:
        """Start with none."""
        self._places: list[SegmentId] = []
        self._at = -1

    def visit(self, segment_id: SegmentId) -> None:
        """Remember that one is here now; what lay forward is forgotten."""
        if 0 <= self._at < len(self._places) and self._places[self._at] == segment_id:
            return
        self._places = [*self._places[: self._at + 1], segment_id][-MOST:]
        self._at = len(self._places) - 1

    def step(self, way: int) -> SegmentId | None:
        """Go back (-1) or forward (1); return where, `None` at either end."""
        at = self._at + way
        if not 0 <= at < len(self._places):
            return None
        self._at = at
        return self._places[at]


class GoToController(QObject):
    """Carries out the menu *Go to*."""

    def __init__(
        self,
        context: ProjectContext,
        navigation: NavigationController,
        pairs: PairView,
        panel: ArticlePanel,
    ) -> None:
        """Go about in `pairs`; the articles are numbered as `panel` lists them."""
        super().__init__(context.parent)
        self._context = context
        self._navigation = navigation
        self._pairs = pairs
        self._panel = panel
        self._visited = Visited()
        context.serve(self._handlers())
        context.follow(pairs.activated, self._visited.visit)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "go.segment": self.ask,
            "go.first": lambda: self._walk(is_work, 1, from_end=True),
            "go.last": lambda: self._walk(is_work, -1, from_end=True),
            "go.next_rejected": lambda: self._walk(is_rejected, 1),
            "go.previous_rejected": lambda: self._walk(is_rejected, -1),
            "go.next_note": lambda: self._walk_notes(1),
            "go.previous_note": lambda: self._walk_notes(-1),
            "go.back": lambda: self._step(-1),
            "go.forward": lambda: self._step(1),
        }

    def ask(self) -> None:
        """Ask for a number and go there."""
        prompt = GoToPrompt(self._context.over)
        self._context.ask(prompt, lambda: self.go_to_number(*prompt.place))

    def go_to_number(self, article: int, number: int) -> None:
        """Go to a segment by its number in an article; article 0 is the one of the active row."""
        article_id = self._article(article)
        if article_id is None:
            self._context.tell(tr("There is no article {number}.", number=article))
            return
        keys = self._context.session.read.outline(article_id)
        if not 0 < number <= len(keys):
            count = count_of(len(keys), "segment")
            self._context.tell(
                tr("The article has {count}; there is no {number}.", count=count, number=number)
            )
            return
        self._navigation.go_to(keys[number - 1].id)

    def _article(self, number: int) -> ArticleId | None:
        if number:
            ids = self._panel.ids()
            return ids[number - 1] if number <= len(ids) else None
        active = self._context.active
        if active is None:
            return None
        return self._context.session.read.segment(active).article_id

    def _walk_notes(self, way: int) -> None:
        noted = self._context.session.read.with_open_notes()
        self._walk(lambda key: key.id in noted, way)

    def _walk(
        self, wanted: Callable[[SegmentKey], bool], way: int, *, from_end: bool = False
    ) -> None:
        """Go to the nearest wanted segment of what is listed, round past the end."""
        rows = self._context.project.rows
        walk = rows.after if way > 0 else rows.before
        found = None if from_end else walk(self._context.active, wanted)
        found = found or walk(None, wanted)
        if found is None:
            self._context.tell(tr("There is no such segment in what is listed."))
        elif found == self._context.active:
            self._context.tell(tr("There is no other in what is listed."))
        else:
            self._pairs.activate(found)

    def _step(self, way: int) -> None:
        """Go back or forward, past segments that are gone."""
        while (segment_id := self._visited.step(way)) is not None:
            if self._navigation.go_to(segment_id):
                return
        self._context.tell(
            tr("There is no place further back.") if way < 0 else tr("This is the last.")
        )
