"""Matches of the active segment: looked up beside the window, inserted by key."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from ui.actions import ActionSpec, Addition, MenuSpec
from ui.bridge import Outcome
from ui.controllers.memory.keeping import MemoryKeeper
from ui.controllers.project_context import ProjectContext
from ui.language import noted, tr
from ui.needs import Need
from ui.viewmodels.match_marks import MatchMarks
from ui.viewmodels.matches import KEYS, next_piece, place_of, state_sentence
from ui.widgets.pair_view.editor import write_over
from workbench.model.ids import SegmentId
from workbench.model.segment import Segment
from workbench.services.commands.targets import DraftText, PutDrafts, accepts_draft
from workbench.services.jobs import CancelToken
from workbench.services.memory.matches import Insertable, Layer, MatchSet, State, Wanted
from workbench.services.memory.service import MemoryService
from workbench.services.memory.wanting import wanted_at

LOOK_UP, AHEAD = "memory.look_up", "memory.ahead"
_WHOLE = frozenset({Layer.PARAGRAPH, Layer.ASSEMBLY, Layer.TEMPLATE})
_NUMBERED = tuple(f"match.{number}" for number in range(1, KEYS + 1))
_TEXTS = (
    noted("Insert match &1"),
    noted("Insert match &2"),
    noted("Insert match &3"),
    noted("Insert match &4"),
    noted("Insert match &5"),
    noted("Insert match &6"),
    noted("Insert match &7"),
    noted("Insert match &8"),
    noted("Insert match &9"),
)

_Asked = tuple[MatchSet, tuple[Wanted, ...]]
"""An answer, and what is wanted next."""

MATCH_MENU = Addition(
    "Segment",
    (
        MenuSpec(
            "From the me&mory",
            (*_NUMBERED, "-", "match.assembly", "match.sentence", "match.enter"),
        ),
    ),
)


def match_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of the matches."""
    needs = (Need.WRITABLE,)
    return (
        *(
            ActionSpec(action, text, (f"Ctrl+{number}",), needs=needs)
            for number, (action, text) in enumerate(zip(_NUMBERED, _TEXTS, strict=True), 1)
        ),
        ActionSpec(
            "match.assembly",
            "Insert the &paragraph from its sentences",
            ("Ctrl+Shift+Ins",),
            needs=needs,
        ),
        ActionSpec("match.sentence", "Insert the next &sentence", ("Ctrl+Alt+Ins",), needs=needs),
        ActionSpec("match.enter", "&Go to the matches", ("Ctrl+Alt+M",), needs=(Need.SEGMENT,)),
    )


class MatchController(QObject):
    """Keeps the panel at the active segment and puts its lines into the target."""

    answered = Signal(object)
    """Carries each `MatchSet` that is shown, `None` where nothing is."""

    def __init__(self, context: ProjectContext, keeper: MemoryKeeper, marks: MatchMarks) -> None:
        """Serve the panel of the window for an open project."""
        super().__init__(context.parent)
        self._context = context
        self._keeper = keeper
        self._marks = marks
        self._panel = context.app.window.matches
        self._pairs = context.app.window.pairs
        self._wanted: dict[int, Wanted] = {}
        context.serve(self._handlers())
        context.follow(self._pairs.activated, self.look_up)
        context.follow(self._panel.inserted, self.insert)
        context.follow(self._panel.current_changed, self._mark_place)
        context.follow(self._panel.left, self._pairs.setFocus)
        keeper.written.connect(self._look_again)
        context.project.rows.reset.connect(self._forget_left)
        context.project.life.at_end(lambda: self._show(None))

    def _handlers(self) -> dict[str, Callable[[], object]]:
        numbered = {
            action: partial(self.insert_number, number)
            for number, action in enumerate(_NUMBERED, 1)
        }
        return {
            **numbered,
            "match.assembly": self.insert_assembly,
            "match.sentence": self.insert_sentence,
            "match.enter": self.enter,
        }

    @property
    def answer(self) -> MatchSet | None:
        """Return the answer that is shown; it is for the active segment."""
        return self._panel.model.answer

    # Looking up.

    def look_up(self, segment_id: SegmentId) -> None:
        """Look up a segment; what is there already is shown at once."""
        shown = self.answer
        if shown is None or shown.segment != segment_id:
            self._show(self._known(segment_id))
        session = self._context.session

        def work(service: MemoryService, _: CancelToken) -> _Asked:
            with session.reading() as view:
                here, *ahead = wanted_at(view.reader, segment_id)
            return service.look_up(here), tuple(ahead)

        self._keeper.ask(LOOK_UP, work, self._take)

    def _known(self, segment_id: SegmentId) -> MatchSet | None:
        """Return what was looked up ahead, if the segment is still as it was then."""
        wanted = self._wanted.get(segment_id)
        if wanted is None or self._segment(segment_id).source_rev != wanted.source_rev:
            return None
        return self._keeper.service.cached(wanted)

    def _look_again(self) -> None:
        """Ask again, as after a memory was written; what comes to the same changes nothing."""
        active = self._context.active
        if active is not None:
            self.look_up(active)

    def _forget_left(self) -> None:
        if self._context.active is None:
            self._show(None)

    def _take(self, outcome: Outcome[_Asked]) -> None:
        if outcome.error is not None:
            self._panel.say(
                tr("The lookup failed: {reason}", reason=self._context.app.sentence(outcome.error))
            )
        if outcome.value is None:
            return
        answer, ahead = outcome.value
        self._wanted = {each.segment: each for each in (answer.wanted, *ahead)}
        if answer.segment != self._context.active:
            return  # the user has gone on, and that segment is asked for already
        if self._is_stale(answer):
            self._look_again()
            return
        if answer != self.answer:
            self._show(answer)
        self._prefetch(ahead)

    def _is_stale(self, answer: MatchSet) -> bool:
        segment_id = SegmentId(answer.segment)
        found = self._context.session.read.segments([segment_id]).get(segment_id)
        return found is None or (found.rev, found.source) != (answer.rev, answer.wanted.source)

    def _prefetch(self, ahead: Sequence[Wanted]) -> None:
        def work(service: MemoryService, token: CancelToken) -> tuple[MatchSet, ...]:
            found = []
            for each in ahead:
                token.raise_if_cancelled()
                found.append(service.look_up(each))
            return tuple(found)

        if ahead:
            self._keeper.ask(AHEAD, work, self._take_ahead)

    def _take_ahead(self, outcome: Outcome[tuple[MatchSet, ...]]) -> None:
        for answer in outcome.value or ():
            self._marks.know(answer)

    def _show(self, answer: MatchSet | None) -> None:
        before, current = self.answer, self._panel.current
        self._panel.model.show(answer, self._context.app.clock())
        self._panel.say(state_sentence(answer))
        if answer is not None:
            self._marks.know(answer)
            same = before is not None and before.segment == answer.segment
            row = self._panel.model.row_of(current) if same and current is not None else -1
            if row >= 0:
                self._panel.select(row)
        self._marks.point(None, None)
        self.answered.emit(answer)

    def _mark_place(self, item: Insertable | None) -> None:
        """Mark the part of the source that the current line translates."""
        answer = self.answer
        if item is None or answer is None:
            self._marks.point(None, None)
            return
        self._marks.point(SegmentId(answer.segment), place_of(item, answer.wanted.source))

    # Inserting.

    def enter(self) -> None:
        """Show the panel and go into it."""
        dock = self._context.app.window.docks["matches"]
        dock.show()
        dock.raise_()
        self._panel.enter()

    def insert_number(self, number: int) -> None:
        """Insert a line by its key."""
        item = self._panel.model.item(number - 1)
        if item is None:
            self._context.tell(self._lacking(tr("There is no match {number}.", number=number)))
        else:
            self.insert(item)

    def _lacking(self, words: str) -> str:
        answer = self.answer
        said = state_sentence(answer)
        return said if answer is not None and answer.state is not State.FOUND and said else words

    def insert(self, item: Insertable) -> None:
        """Put a line into the target.

        It becomes the whole target where that is empty, and a whole paragraph also where there is
        only a draft that nobody touched; else it is put in at the cursor.
        """
        segment = self._active_segment()
        if segment is None:
            return
        draft = item.layer in _WHOLE and accepts_draft(segment)
        if not segment.target.strip() or draft:
            self._put_whole(segment, item.text, item.origin)
        else:
            self.put_in(item.text)
        self._go_back()

    def _put_whole(self, segment: Segment, text: str, origin: str) -> None:
        if segment.target == text:
            return
        drafts = (DraftText(segment.id, segment.rev, text),)
        if self._context.execute(PutDrafts(drafts, origin)):
            self._pairs.editor.select(len(text), len(text))

    def put_in(self, text: str) -> None:
        """Put words in at the cursor, spaced from those before and behind; over a selection."""
        editor = self._pairs.editor
        start, end = editor.selection()
        before, after = editor.text()[:start], editor.text()[end:]
        lead = " " if before and not before[-1].isspace() and before[-1] not in "(“‘\"'" else ""
        tail = " " if after and after[0].isalnum() else ""
        write_over(editor, start, end, f"{lead}{text}{tail}")
        at = start + len(lead) + len(text)
        editor.select(at, at)

    def _go_back(self) -> None:
        active = self._context.active
        if active is not None:
            self._pairs.activate(active)

    def insert_assembly(self) -> None:
        """Insert the paragraph that is put together from its sentences."""
        assembly = self.answer.assembly if self.answer is not None else None
        if assembly is None:
            self._context.tell(self._lacking(tr("No sentence of it is known.")))
        else:
            self.insert(assembly)

    def insert_sentence(self) -> None:
        """Insert the next sentence of the assembly that the target does not hold yet."""
        answer, segment = self.answer, self._active_segment()
        assembly = answer.assembly if answer is not None else None
        if assembly is None or segment is None or answer is None:
            self._context.tell(self._lacking(tr("No sentence of it is known.")))
            return
        number = next_piece(assembly, segment.target)
        if number >= len(assembly.pieces):
            self._context.tell(tr("Every sentence is in."))
            return
        piece = assembly.pieces[number]
        self._marks.point(segment.id, piece.place)
        if not segment.target.strip():
            self._put_whole(segment, piece.text, f"tm:{max(0, min(100, piece.percent))}")
        else:
            self.put_in(piece.text)
        self._context.tell(
            tr("Sentence {number} of {all}", number=number + 1, all=len(assembly.pieces))
        )

    def _active_segment(self) -> Segment | None:
        active = self._context.active
        if active is None or not self._context.project.saver.flush():
            return None
        return self._segment(active)

    def _segment(self, segment_id: SegmentId) -> Segment:
        return self._context.session.read.segment(segment_id)
