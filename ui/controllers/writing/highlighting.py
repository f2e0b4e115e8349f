"""Highlights: made over a selection, changed, removed, jumped to."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from ui.actions import ActionSpec
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.dialogs.prompts import HighlightPrompt
from ui.language import tr
from ui.needs import Need
from ui.viewmodels.columns import COLUMNS, SIDES
from ui.viewmodels.kinds import HighlightKind, HighlightKinds
from ui.widgets.highlight_panel import HighlightPanel
from ui.widgets.pair_view import PairView, Selection
from workbench.model.highlight import Anchor, AnchorState, Highlight, Side
from workbench.model.ids import HighlightId, SegmentId
from workbench.services.commands.annotations import (
    AddHighlight,
    AttachHighlight,
    ChangeHighlight,
    MarkedSpan,
    RemoveHighlight,
)

# The context menu of the list of highlights.
PANEL_MENUS = (("highlight.edit", "highlight.attach", "highlight.remove"),)

_ON_HIGHLIGHT = ("highlight.edit", "highlight.remove")


def highlight_specs(kinds: HighlightKinds) -> tuple[ActionSpec, ...]:
    """Return an action for each kind."""
    return tuple(
        ActionSpec(
            f"highlight.make.{kind.id}",
            tr("Highlight as {kind}", kind=kind.name.lower()),
            (kind.key,) if kind.key else (),
            needs=(Need.SEGMENT,),
        )
        for kind in kinds
    )


class HighlightController(QObject):
    """Carries out what is done to highlights, in the pair view and in their list."""

    def __init__(
        self,
        context: ProjectContext,
        navigation: NavigationController,
        pairs: PairView,
        panel: HighlightPanel,
    ) -> None:
        """Serve the highlights in `pairs`, and in the list of `panel`."""
        super().__init__(context.parent)
        self._context = context
        self._navigation = navigation
        self._pairs = pairs
        self._panel = panel
        context.follow(panel.jumped, self.jump)
        context.follow(panel.removed, self.remove)
        context.follow(panel.menu_wanted, self._show_menu)
        context.serve(self._handlers())
        for kind in context.app.kinds:
            handler = partial(self.make, kind)
            context.serve({f"highlight.make.{kind.id}": handler})

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "highlight.next": lambda: self._step(1),
            "highlight.previous": lambda: self._step(-1),
            "highlight.pair": self.pair,
            "highlight.edit": self.edit_current,
            "highlight.remove": self.remove_current,
            "highlight.attach": self.attach_current,
        }

    def make(self, kind: HighlightKind) -> None:
        """Highlight what is selected where the keyboard is, else on the other side.

        Over a highlight of the same place, or with the cursor in one, change its kind instead.
        """
        segment_id = self._context.active
        if segment_id is None or not self._context.project.saver.flush():
            return
        spans = self._spans()
        same = self._over(segment_id, spans[:1]) if spans else self._at_cursor()
        if same is not None:
            self._context.execute(ChangeHighlight(same.id, kind=kind.id))
        elif not spans:
            self._context.tell(tr("Select some text to highlight first."))
        elif self._context.execute(AddHighlight(segment_id, kind.id, spans[:1])):
            self._spend()
            if len(spans) > 1:
                self._tell_of_pairs()

    def _tell_of_pairs(self) -> None:
        action = self._context.app.actions.spec("highlight.pair").plain_text.rstrip("…")
        said = tr("Only the side you are on is highlighted; “{action}” takes both.", action=action)
        self._context.tell(said)

    def pair(self) -> None:
        """Ask for the kind of one highlight over what is selected in the source and the target."""
        segment_id = self._context.active
        if segment_id is None or not self._context.project.saver.flush():
            return
        spans = sorted(self._spans(), key=lambda span: span.side is Side.TARGET)
        if len(spans) < len(Side):
            self._context.tell(tr("Select words in the source and in the English."))
            return
        segment = self._context.session.read.segment(segment_id)
        texts = {Side.SOURCE: segment.source, Side.TARGET: segment.target}
        quote = " ↔ ".join(texts[span.side][span.start : span.end] for span in spans)
        kind = next(iter(self._context.app.kinds))
        prompt = HighlightPrompt(self._context.app.kinds, kind.id, "", quote, self._context.over)
        self._context.ask(prompt, lambda: self._pair(segment_id, prompt, spans))

    def _pair(
        self, segment_id: SegmentId, prompt: HighlightPrompt, spans: Sequence[MarkedSpan]
    ) -> None:
        if self._context.execute(AddHighlight(segment_id, prompt.kind, spans, prompt.note)):
            self._spend()

    def _spend(self) -> None:
        """Select nothing any more, so that the next highlight takes only what is selected then."""
        pairs = self._pairs
        here = pairs.selection()
        for selection in sorted(pairs.selections().values(), key=lambda each: each == here):
            pairs.select(selection.segment_id, selection.column, selection.end, selection.end)

    def _spans(self) -> tuple[MarkedSpan, ...]:
        """Return what is selected without the blanks at its ends, first where the keyboard is."""
        pairs = self._pairs
        here = pairs.selection()
        if here is None:
            return ()
        segment = self._context.session.read.segment(here.segment_id)
        texts = {Side.SOURCE: segment.source, Side.TARGET: segment.target}
        found = sorted(pairs.selections().values(), key=lambda each: each.column is not here.column)
        spans = (
            _trimmed(texts[SIDES[each.column]], SIDES[each.column], each)
            for each in found
            if each.column in SIDES
        )
        return tuple(span for span in spans if span.start < span.end)

    def _over(self, segment_id: SegmentId, spans: tuple[MarkedSpan, ...]) -> Highlight | None:
        wanted = {(span.side, span.start, span.end) for span in spans}
        for highlight in self._of(segment_id):
            if {(a.side, a.start, a.end) for a in highlight.anchors} == wanted:
                return highlight
        return None

    def _of(self, segment_id: SegmentId) -> list[Highlight]:
        return self._context.session.read.highlights_of([segment_id])

    def current(self) -> Highlight | None:
        """Return the highlight at the cursor, else the one chosen in the list."""
        at_cursor = self._at_cursor()
        if at_cursor is not None:
            return at_cursor
        listed = self._panel.current()
        return None if listed is None else self._context.session.read.highlight(listed)

    def _at_cursor(self) -> Highlight | None:
        selection = self._pairs.selection()
        if selection is None or selection.column not in SIDES:
            return None
        side = SIDES[selection.column]
        for highlight in self._of(selection.segment_id):
            if any(_covers(anchor, side, selection) for anchor in highlight.anchors):
                return highlight
        return None

    def edit_current(self) -> None:
        """Ask for the current highlight's kind and note."""
        highlight = self.current()
        if highlight is None:
            self._context.tell(tr("Put the cursor in a highlight first."))
            return
        quote = " ↔ ".join(anchor.quote for anchor in highlight.anchors)
        prompt = HighlightPrompt(
            self._context.app.kinds, highlight.kind, highlight.note, quote, self._context.over
        )
        self._context.ask(
            prompt,
            lambda: self._context.execute(ChangeHighlight(highlight.id, prompt.kind, prompt.note)),
        )

    def remove_current(self) -> None:
        """Remove the current highlight."""
        highlight = self.current()
        if highlight is None:
            self._context.tell(tr("Put the cursor in a highlight first."))
        else:
            self.remove(highlight.id)

    def remove(self, highlight_id: HighlightId) -> None:
        """Remove a highlight."""
        self._context.execute(RemoveHighlight(highlight_id))

    def attach_current(self) -> None:
        """Give the highlight chosen in the list the selection as its place."""
        listed, spans = self._panel.current(), self._spans()
        if listed is None:
            self._context.tell(tr("Choose a highlight in the list first."))
        elif not spans:
            self._context.tell(tr("Select the words it belongs to first."))
        else:
            self._context.execute(AttachHighlight(listed, spans[0]))

    def jump(self, highlight_id: HighlightId) -> None:
        """Go to a highlight and select its text."""
        highlight = self._context.session.read.highlight(highlight_id)
        if not self._navigation.go_to(highlight.segment_id):
            return
        for anchor in highlight.anchors:
            if anchor.state is AnchorState.ANCHORED:
                column = COLUMNS[anchor.side]
                self._pairs.select(highlight.segment_id, column, anchor.start, anchor.end)
                return

    def _step(self, step: int) -> None:
        table = self._panel.table
        rows = table.model().rowCount()
        if not rows:
            self._context.tell(tr("There are no highlights in what is listed."))
            return
        row = (table.currentIndex().row() + step) % rows if table.currentIndex().isValid() else 0
        table.setCurrentIndex(table.model().index(row, 1))
        current = self._panel.current()
        if current is not None:
            self.jump(current)

    def _show_menu(self, point: QPoint) -> None:
        menu = QMenu(self._context.over)
        for action_id in PANEL_MENUS[0]:
            menu.addAction(self._context.app.actions[action_id])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)


def _trimmed(text: str, side: Side, selection: Selection) -> MarkedSpan:
    words = text[selection.start : selection.end]
    start = selection.start + len(words) - len(words.lstrip())
    return MarkedSpan(side, start, max(start, selection.start + len(words.rstrip())))


def _covers(anchor: Anchor, side: Side, selection: Selection) -> bool:
    anchored = anchor.state is AnchorState.ANCHORED
    inside = anchor.start <= selection.start and selection.end <= anchor.end
    return anchored and anchor.side is side and inside
