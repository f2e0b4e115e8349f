"""What is taken from the panel side by side: all of an entry, a sentence of it, some words."""

from PySide6.QtCore import QObject

from ui.controllers.machine.panels import MachinePanels
from ui.controllers.machine.side_by_side import SideController
from ui.controllers.project_context import ProjectContext
from ui.language import tr
from ui.viewmodels.side_by_side import Entry, EntryKind
from ui.widgets.pair_view.editor import write_over
from workbench.model.finding import Span
from workbench.model.segment import Segment
from workbench.services.commands.targets import DraftText, PutDrafts, SetTarget, accepts_draft
from workbench.text.pieces import Placing, place_of_piece, spaced


class TakeController(QObject):
    """Puts what is taken into the active segment; each is a step that undo takes back."""

    def __init__(
        self, context: ProjectContext, panels: MachinePanels, side: SideController
    ) -> None:
        """Serve the panel for an open project."""
        super().__init__(context.parent)
        self._context = context
        self._panel = panels.side
        self._side = side
        self._pairs = context.app.window.pairs
        self._editor = context.app.window.pairs.editor
        context.follow(self._panel.taken, self.take)

    def take(self, entry: Entry, span: Span | None) -> None:
        """Put an entry, or the part of it that is marked, into the target."""
        segment = self._side.segment()
        if segment is None or not self._context.project.saver.flush():
            return
        if segment.locked:
            self._context.tell(tr("The segment is locked. Unlock it first."))
        elif entry.kind is EntryKind.ALTERNATIVE:
            self._replace_selection(entry.text)
        elif span is None or span.of(entry.text) == entry.text:
            self._take_whole(entry)
        else:
            self._take_piece(entry, span)

    def _take_whole(self, entry: Entry) -> None:
        """Put all of it in: over a draft as a draft, over what a user wrote because they say so."""
        segment = self._side.segment()
        if segment is None:
            return
        if segment.target == entry.text:
            self._context.tell(tr("It stands there already."))
        elif self._put(segment, entry):
            self._context.tell(tr("Taken from {origin}.", origin=entry.label))
        self._go_back()

    def _put(self, segment: Segment, entry: Entry) -> bool:
        if accepts_draft(segment):
            draft = DraftText(segment.id, segment.rev, entry.text, entry.maker, entry.spans)
            return self._context.execute(PutDrafts((draft,), entry.origin))
        command = SetTarget(segment.id, entry.text, entry.origin, maker=entry.maker)
        return self._context.execute(command)

    def _take_piece(self, entry: Entry, span: Span) -> None:
        """Put a piece where it belongs.

        That is over a selection, else where the words around it say, else at the cursor.
        """
        start, end = self._editor.selection()
        text, piece = self._editor.text(), span.of(entry.text)
        placing = Placing(start, end) if start < end else place_of_piece(text, entry.text, span)
        if placing is None:
            placing = Placing(start, end)
        if placing.is_there:
            self._context.tell(tr("It stands there already."))
        else:
            self._write(placing.start, placing.end, piece)
            self._context.tell(tr("“{words}” is in.", words=piece))
        self._panel.mark_next()

    def _write(self, start: int, end: int, piece: str) -> None:
        text = self._editor.text()
        written = spaced(text[:start], piece, text[end:])
        write_over(self._editor, start, end, written)
        at = start + len(written.rstrip())
        self._editor.select(at, at)

    def _replace_selection(self, words: str) -> None:
        start, end = self._editor.selection()
        write_over(self._editor, start, end, words)
        self._editor.select(start, start + len(words))
        self._go_back()

    def _go_back(self) -> None:
        active = self._context.active
        if active is not None:
            self._pairs.activate(active)
