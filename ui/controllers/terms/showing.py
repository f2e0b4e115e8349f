"""Terms of the active segment: listed, inserted by key, proposed while typing."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from ui.actions import ActionSpec, Addition, MenuSpec
from ui.bridge import Job, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from ui.controllers.terms.keeping import TermKeeper
from ui.controllers.terms.panels import TermPanels
from ui.controllers.writing.completing import CompletionController
from ui.controllers.writing.writing_aids import WritingAidController
from ui.language import noted, tr
from ui.needs import Need
from ui.viewmodels.terms import TermLine, TermMarks, insertable, term_lines
from ui.widgets.term_panel import MOST_KEYS
from workbench.model.changes import ChangeSet, Kind
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.services.checking.checking import article_facts
from workbench.services.jobs import CancelToken

JOB = "terms.lines"
_INSERT = tuple(f"term.insert_{number}" for number in range(1, MOST_KEYS + 1))
_TEXTS = (
    noted("Insert term 1"),
    noted("Insert term 2"),
    noted("Insert term 3"),
    noted("Insert term 4"),
    noted("Insert term 5"),
    noted("Insert term 6"),
    noted("Insert term 7"),
    noted("Insert term 8"),
    noted("Insert term 9"),
)
TERM_MENU = Addition("Segment", (MenuSpec("Insert a te&rm", _INSERT),))


def insert_specs() -> tuple[ActionSpec, ...]:
    """Return an action for each key that inserts a term."""
    return tuple(
        ActionSpec(action_id, text, (f"Ctrl+Shift+{number}",), needs=(Need.WRITABLE,))
        for number, (action_id, text) in enumerate(zip(_INSERT, _TEXTS, strict=True), 1)
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """Of what the terms are wanted."""

    segment_id: SegmentId
    source: str
    language: Variant
    day: date | None


class TermController(QObject):
    """Keeps the panel in step with the active segment and the terms there are."""

    shown = Signal()
    """The panel shows the terms of the active segment."""

    def __init__(
        self,
        context: ProjectContext,
        keeper: TermKeeper,
        panels: TermPanels,
        marks: TermMarks,
    ) -> None:
        """Serve an open project."""
        super().__init__(context.parent)
        self._context = context
        self._keeper = keeper
        self._panel = panels.terms
        self._marks = marks
        self._asked: _Asked | None = None
        self.lines: tuple[TermLine, ...] = ()
        keeper.changed.connect(self._renew)
        context.follow(context.app.window.pairs.activated, self._ask)
        context.project.changed.connect(self._follow)
        context.project.life.at_end(self._end)

    def serve(self, aids: WritingAidController, completing: CompletionController) -> None:
        """Insert and propose by what writes into the editor."""
        self._context.serve(
            {
                action_id: partial(self.insert, number, aids)
                for number, action_id in enumerate(_INSERT)
            }
        )
        self._context.follow(self._panel.chosen, aids.insert)
        completing.offered = self._offered
        self._context.project.life.at_end(partial(setattr, completing, "offered", tuple))

    def insert(self, number: int, aids: WritingAidController) -> None:
        """Write the English of the term with this number, from 0, at the cursor."""
        texts = insertable(self.lines)
        if number < len(texts):
            aids.insert(texts[number])
        else:
            self._context.tell(tr("There is no term with this number."))

    def _offered(self) -> tuple[str, ...]:
        found = ((line.english, line.later, *line.others) for line in self.lines if line.is_usable)
        return tuple(dict.fromkeys(text for texts in found for text in texts if text))

    def _renew(self) -> None:
        self._marks.use(self._keeper.view)
        active = self._context.active
        if active is not None:
            self._ask(active)

    def _follow(self, changes: ChangeSet) -> None:
        active = self._context.active
        if active is not None and (changes.touched(Kind.SEGMENT) or changes.touched(Kind.ARTICLE)):
            self._ask(active, only_new=True)

    def _ask(self, segment_id: SegmentId, *, only_new: bool = False) -> None:
        read = self._context.session.read
        segment = read.segments([segment_id]).get(segment_id)
        if segment is None:
            return
        facts = article_facts(read.article(segment.article_id), ())
        day = None if facts.published is None else facts.published.date()
        asked = _Asked(segment_id, segment.source, facts.language, day)
        if only_new and asked == self._asked:
            return
        if self._asked is None or self._asked.segment_id != segment_id:
            self._show(())  # what a key would insert now belongs to another row
        self._asked, view = asked, self._keeper.view

        def work(_token: CancelToken, _report: Reporter[None]) -> tuple[TermLine, ...]:
            found = view.terms(asked.source, asked.language, asked.day)
            return term_lines(asked.source, found, asked.day)

        self._context.app.jobs.start(Job(JOB, work, self._take))

    def _take(self, outcome: Outcome[tuple[TermLine, ...]]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        if outcome.value is not None:
            self._show(outcome.value)
            self.shown.emit()

    def _show(self, lines: tuple[TermLine, ...]) -> None:
        self.lines = lines
        language = self._asked.language if self._asked is not None else Variant.CHINA
        origins = [self._origin(line) for line in lines]
        self._panel.show_terms(lines, language, origins)

    def _origin(self, line: TermLine) -> str:
        keys = (line.key, *line.also)
        names = dict.fromkeys(self._keeper.name_of(key.termbase) for key in keys)
        return " · ".join(filter(None, (", ".join(names), line.concept.source)))

    def _end(self) -> None:
        self._context.app.jobs.drop(JOB)
        self._marks.stop()
        self.lines = ()
        self._panel.show_terms((), Variant.CHINA, ())
