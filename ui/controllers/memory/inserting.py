"""Lines of the memory put into the target, by their keys."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from ui.actions import ActionSpec, Addition, MenuSpec
from ui.controllers.memory.matching import MatchController
from ui.controllers.project_context import ProjectContext
from ui.language import noted, tr
from ui.needs import Need
from ui.viewmodels.match_marks import MatchMarks
from ui.viewmodels.matches import KEYS, next_piece, state_sentence
from ui.widgets.pair_view.editor import write_over
from workbench.model.drafted import Maker
from workbench.model.segment import Segment
from workbench.services.commands.targets import DraftText, PutDrafts, SetTarget, accepts_draft
from workbench.services.memory.matches import Insertable, Layer, State

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
        ActionSpec("match.enter", "&Go to the matches", ("Alt+F6",), needs=(Need.SEGMENT,)),
    )


class InsertController(QObject):
    """Puts the lines of the panel into the target of the active segment."""

    def __init__(
        self, context: ProjectContext, matching: MatchController, marks: MatchMarks
    ) -> None:
        """Serve the panel of the window for an open project."""
        super().__init__(context.parent)
        self._context = context
        self._matching = matching
        self._marks = marks
        self._panel = context.app.window.matches
        self._pairs = context.app.window.pairs
        context.serve(self._handlers())
        context.follow(self._panel.inserted, self.insert)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        numbered = {
            action: partial(self.insert_number, number)
            for number, action in enumerate(_NUMBERED, 1)
        }
        return {
            **numbered,
            "match.assembly": self.insert_assembly,
            "match.sentence": self.insert_sentence,
        }

    def insert_number(self, number: int) -> None:
        """Insert a line by its key."""
        item = self._panel.model.item(number - 1)
        if item is None:
            self._context.tell(self._lacking(tr("There is no match {number}.", number=number)))
        else:
            self.insert(item)

    def _lacking(self, words: str) -> str:
        answer = self._matching.answer
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
            self._put_whole(segment, item.text, item.origin, item.maker)
        else:
            self.put_in(item.text)
        self._go_back()

    def _put_whole(
        self, segment: Segment, text: str, origin: str, maker: Maker | None = None
    ) -> None:
        if segment.target == text:
            self._context.tell(tr("It stands there already."))
            return
        # what was left out on purpose takes no drafts, but its user asks for this one
        command = (
            PutDrafts((DraftText(segment.id, segment.rev, text, maker),), origin)
            if accepts_draft(segment)
            else SetTarget(segment.id, text, origin, maker=maker)
        )
        if self._context.execute(command):
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
        assembly = self._matching.answer.assembly if self._matching.answer is not None else None
        if assembly is None:
            self._context.tell(self._lacking(tr("No sentence of it is known.")))
        else:
            self.insert(assembly)

    def insert_sentence(self) -> None:
        """Insert the next sentence of the assembly that the target does not hold yet."""
        answer, segment = self._matching.answer, self._active_segment()
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
        return self._context.session.read.segment(active)
