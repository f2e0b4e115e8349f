"""What is done at the desk: findings decided, words gone to, articles signed and travelled."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject

from ui.controllers.project_context import ProjectContext
from ui.controllers.review.checking import CheckController
from ui.controllers.review.desk_hand_fixes import HandFixController
from ui.controllers.review.desk_line_up import DeskWidgets, LineUpController
from ui.controllers.review.desk_return import DeskReturnController
from ui.controllers.review.signing import SignOffController
from ui.language import noted, tr
from ui.sentences import finding_sentence
from ui.viewmodels.desk_queue import DeskLine, DeskQueue
from ui.viewmodels.desk_round import next_unsigned, signature_of
from ui.viewmodels.finding_table import FindingLine
from ui.widgets.desk_queue import DECISIONS
from workbench.model.article import Article
from workbench.model.ids import SegmentId
from workbench.services.commands.decisions import DismissFinding

# The reason of a dismissal by the one key that asks for none.
LEFT = noted("left as it is")


class Turning(Protocol):
    """A desk that can be turned to and left."""

    def turn_to_project(self) -> None:
        """Show the queue of the whole project, or that of one article again."""

    def turn_to_last_page(self) -> None:
        """Show the page before signing, or the queue again."""

    def leave(self) -> None:
        """Go back to the rows."""

    def act_as_editor(self, *, on: bool) -> None:
        """Let what is done count as the editor's, or no longer."""


@dataclass(frozen=True, slots=True)
class DeskParts:
    """What the desk is made of."""

    context: ProjectContext
    checking: CheckController
    returning: DeskReturnController
    widgets: DeskWidgets
    line_up: LineUpController
    signing: SignOffController


class DeskActionController(QObject):
    """Acts on the keys and buttons of a desk."""

    def __init__(self, parts: DeskParts, desk: Turning) -> None:
        """Act on `desk` and its parts."""
        context, widgets = parts.context, parts.widgets
        super().__init__(context.parent)
        self._context, self._checking = context, parts.checking
        self._return, self._signing = parts.returning, parts.signing
        self._view, self._line_up = widgets.view, parts.line_up
        self._desk = desk
        self._fixes = HandFixController(context, widgets.stack, widgets.pairs)
        context.follow(self._view.decided, self.decide)
        context.follow(self._view.travelled, self.travel)
        context.follow(self._view.last_page.acted, self._act_on_last_page)
        context.follow(self._view.last_page.wanted, self.edit_segment)

    def decide(self, name: str) -> None:
        """Act on a decision or a step of the desk, by its name."""
        line = self._view.current
        match name:
            case "next":
                self.travel(1)
            case "project":
                self._desk.turn_to_project()
            case "last_page":
                self._desk.turn_to_last_page()
            case "sign":
                self._sign()
            case _ if line is not None and name in DECISIONS:
                self._decide(name, line)
            case _:
                self._context.tell(tr("Nothing is left to decide here."))

    def _decide(self, name: str, line: DeskLine) -> None:
        if name == "edit":
            self.edit(line)
        elif self._line_up.holds_keys:
            self._context.tell(tr("That finding is gone since the fix; this is the next one."))
        elif not self._checking.dismissing.is_waiting(line):
            {
                "leave": self.accept,
                "fix": self._checking.fix,
                "dismiss": self._checking.dismissing.dismiss,
                "ask": self._checking.ask,
            }[name](line)

    def accept(self, line: FindingLine) -> None:
        """Settle a finding: the translation stays as it is."""
        judged = line.judged
        self._context.execute(
            DismissFinding(line.segment_id, judged.finding.code, judged.judged, tr(LEFT))
        )

    def edit(self, line: FindingLine) -> None:
        """Go to the words in the rows; Escape and the desk's key come back."""
        self._desk.leave()
        self._checking.go_to(line)
        self._expect_back(line.segment_id, finding_sentence(line.judged.finding))

    def edit_segment(self, segment_id: SegmentId) -> None:
        """Go to a segment in the rows; Escape and the desk's key come back."""
        self._desk.leave()
        self._checking.navigation.go_to(segment_id)
        self._expect_back(segment_id)

    def _expect_back(self, segment_id: SegmentId, errand: str = "") -> None:
        """Let what is typed in a segment be the editor's until the cell is left."""
        self._fixes.expect(segment_id)
        self._return.expect(segment_id, errand)
        self._desk.act_as_editor(on=True)

    def _sign(self) -> None:
        """Show the page before signing; where the article is signed, take the signature back."""
        article = self._line_up.article
        if article is None:
            return
        if signature_of(self._context.session.read, article):
            self._signing.withdraw(article)
        elif not self._view.is_on_last_page:
            self._desk.turn_to_last_page()

    def _act_on_last_page(self, name: str) -> None:
        article, row = self._line_up.article, self._view.last_page.current
        if name in {"next", "previous"}:
            self.travel(1 if name == "next" else -1)
        elif name == "back":
            self._desk.turn_to_last_page()
        elif name == "edit" and row is not None:
            self.edit_segment(row.segment_id)
        elif article is not None:
            self._signing.act(name, article)

    def travel(self, way: int) -> None:
        """Go to the first finding of the next article, or of the one before.

        Where one article is on show it is the next one that nobody signed, with findings or not.
        """
        queue, article = self._line_up.queue, self._line_up.article
        self._view.show_last_page(on=False)
        if self._line_up.whole:
            self._travel_in_project(queue, article, way)
            return
        article_id = next_unsigned(self._context.session.read, article, way)
        if article_id is None:
            self._context.tell(tr("Every other article is signed off."))
        else:
            self._checking.navigation.show_article(article_id)
            self._view.list.setCurrentRow(0 if self._view.list.count() else -1)
        self._view.take_keys()

    def _travel_in_project(self, queue: DeskQueue, article: Article | None, way: int) -> None:
        row = queue.beside(article.id if article is not None else None, way)
        if row < 0:
            self._context.tell(tr("No other article has an open finding."))
        else:
            self._view.list.setCurrentRow(row)
        self._view.take_keys()
