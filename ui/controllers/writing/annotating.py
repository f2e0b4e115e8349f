"""The docks that follow the active segment: its notes and its details."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from ui.actions import ActionSpec
from ui.controllers.project_context import ProjectContext
from ui.dialogs.prompts import Question, TextPrompt
from ui.language import counted, tr
from ui.messages import ROLE_NAMES
from ui.needs import Need
from ui.theme import Theme
from ui.viewmodels.segment_facts import facts_page
from ui.widgets.note_panel import NoteMark, NotePanel, NoteText
from ui.widgets.page_view import FactsView
from workbench.model.ids import NoteId
from workbench.model.segment import Role, Segment
from workbench.services.commands.annotations import AddNote, ChangeNote, RemoveNote
from workbench.services.commands.command import Batch
from workbench.services.commands.targets import SetRole


def text_colors(theme: Theme) -> Mapping[str, str]:
    """Return the theme's colours as rich text names them."""
    tokens = ("ink", "soft", "page", "panel", "line", "ok", "warning", "info", "accent")
    return {token: theme.color(token).name() for token in tokens}


def role_specs() -> tuple[ActionSpec, ...]:
    """Return an action for each role a segment can have."""
    return tuple(
        ActionSpec(
            f"role.{role.value}",
            ROLE_NAMES[role],
            checkable=True,
            group="role",
            needs=(Need.SEGMENT,),
        )
        for role in Role
    )


class AnnotationController(QObject):
    """Shows notes and details of the active segment, and carries out what is done to notes."""

    def __init__(
        self, context: ProjectContext, notes: NotePanel, facts: FactsView, theme: Theme
    ) -> None:
        """Show in `notes` and `facts`, and carry out what is asked in `notes`."""
        super().__init__(context.parent)
        self._context = context
        self._notes = notes
        self._facts = facts
        self._page = ""
        self._colors = text_colors(theme)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._show)
        context.at_end(self._end)
        context.follow(notes.written, self._write)
        context.follow(notes.rewritten, self._rewrite)
        context.follow(notes.resolved, self._resolve)
        context.follow(notes.removed, self._remove)
        context.project.changed.connect(self.show_soon)
        context.serve(
            {
                "segment.note": self.ask_note,
                "segment.resolve_notes": self.resolve_all,
                "segment.take_in": self.take_in,
                "segment.take_in_block": self.take_in_block,
            }
        )
        for role in Role:
            context.serve({f"role.{role.value}": partial(self.set_role, role)})
        self.show_soon()

    def set_theme(self, theme: Theme) -> None:
        """Write in other colours."""
        self._colors = text_colors(theme)
        self.show_soon()

    def show_soon(self, _: object = None) -> None:
        """Show soon: after a burst of changes, once."""
        self._timer.start()

    def _end(self) -> None:
        self._timer.stop()
        self._show_nothing()

    def _show_nothing(self) -> None:
        self._notes.show_notes((), on=False)
        self._facts.clear()
        self._page = ""

    def _show_facts(self, page: str) -> None:
        """Show a page unless it is on show: to lay it out takes 2 ms, at each change."""
        if page != self._page:
            self._page = page
            self._facts.setHtml(page)

    def _show(self) -> None:
        active, read = self._context.active, self._context.session.read
        if active is None:
            self._show_nothing()
            return
        found = read.segments([active])
        if active in found:
            self._notes.show_notes(read.notes_of([active]))
            self._show_facts(facts_page(found[active], self._colors))
            self._context.app.actions[f"role.{found[active].role.value}"].setChecked(True)

    def ask_note(self) -> None:
        """Ask for a note on the active segment."""
        active = self._context.active
        if active is None:
            return
        prompt = TextPrompt(
            Question(tr("Note"), tr("A note on this segment"), button=tr("Add")),
            self._context.over,
        )
        self._context.ask(prompt, lambda: self._context.execute(AddNote(active, prompt.text)))

    def resolve_all(self) -> None:
        """Mark every open note of the active segment as resolved, as one step, and say so."""
        active = self._context.active
        if active is None:
            return
        still = [
            note for note in self._context.session.read.notes_of([active]) if not note.resolved
        ]
        marks = [ChangeNote(note.id, resolved=True) for note in still]
        if marks and self._context.execute(Batch("change_note", marks)):
            done = counted(len(marks), "{number} note resolved.", "{number} notes resolved.")
            self._context.tell(done)

    def _write(self, text: str) -> None:
        active = self._context.active
        if active is not None:
            self._context.execute(AddNote(active, text))

    def _rewrite(self, new: NoteText) -> None:
        if not self._context.execute(ChangeNote(new.note_id, text=new.text)):
            self.show_soon()

    def _resolve(self, mark: NoteMark) -> None:
        self._context.execute(ChangeNote(mark.note_id, resolved=mark.resolved))

    def _remove(self, note_id: NoteId) -> None:
        self._context.execute(RemoveNote(note_id))

    def set_role(self, role: Role) -> None:
        """Say what the active segment is."""
        active = self._context.active
        if active is not None:
            self._context.execute(SetRole((active,), role))

    def take_in(self) -> None:
        """Take the active segment into the article as body, if it was left out."""
        self._take_in(lambda left_out, at: [left_out[at]])

    def take_in_block(self) -> None:
        """Take the active segment in, and all around it that was left out with it."""
        self._take_in(run_around)

    def _take_in(
        self, choose: Callable[[Sequence[Segment | None], int], Sequence[Segment | None]]
    ) -> None:
        active, read = self._context.active, self._context.session.read
        if active is None:
            return
        found = read.segments([active]).get(active)
        if found is None or found.role.is_work:
            return
        segments = read.segments_of(found.article_id)
        left_out = [None if segment.role.is_work else segment for segment in segments]
        at = next(at for at, segment in enumerate(segments) if segment.id == active)
        chosen = tuple(segment.id for segment in choose(left_out, at) if segment is not None)
        self._context.execute(SetRole(chosen, Role.BODY))


def run_around(left_out: Sequence[Segment | None], at: int) -> Sequence[Segment | None]:
    """Return the run of segments around a place that has no gap; a gap is `None`."""
    first, last = at, at + 1
    while first > 0 and left_out[first - 1] is not None:
        first -= 1
    while last < len(left_out) and left_out[last] is not None:
        last += 1
    return left_out[first:last]
