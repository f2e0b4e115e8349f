"""The queue in the window: drafting told paragraph by paragraph, held, cut short, tried again."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, QTimer

from ui.controllers.going.navigation import NavigationController
from ui.controllers.machine.panels import MachinePanels
from ui.controllers.project_context import ProjectContext
from ui.controllers.writing.draft_work import Plan
from ui.controllers.writing.drafting import DraftController
from ui.language import counted, tr
from ui.messages import amount_of
from ui.sentences import sentence
from ui.viewmodels.draft_queue import QueueLine
from workbench.model.ids import ArticleId, SegmentId
from workbench.services.drafting.calling import Spending
from workbench.services.drafting.orders import DraftResult
from workbench.services.drafting.steering import Stage, Step

# Milliseconds between two looks at how far it is: what changes faster nobody reads.
_EVERY = 200

# Paragraphs: to list so many takes a millisecond.
_MANY = 100


class QueueController(QObject):
    """Fills the panel from what the job of drafting tells, and hands on what is asked there."""

    def __init__(
        self,
        context: ProjectContext,
        panels: MachinePanels,
        drafting: DraftController,
        navigation: NavigationController,
    ) -> None:
        """Serve the panel for an open project."""
        super().__init__(context.parent)
        self._context = context
        self._panel = panels.queue
        self._drafting = drafting
        context.serve({"queue.pause": self.hold, "queue.retry": self.retry})
        context.follow(self._panel.held, self.hold)
        context.follow(self._panel.stopped, drafting.stop)
        context.follow(self._panel.dropped, self.drop)
        context.follow(self._panel.retried, self.retry)
        context.follow(self._panel.wanted, navigation.go_to)
        context.follow(self._panel.left, context.app.window.pairs.setFocus)
        drafting.began.connect(self._begin)
        drafting.stepped.connect(self._step)
        drafting.answered.connect(self._answer)
        drafting.ended.connect(self._end)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._show)
        self._plan: Plan = {}
        self._lines: list[QueueLine] = []
        self._filling = QTimer(self)
        self._filling.setSingleShot(True)
        self._filling.timeout.connect(self._turn)
        context.at_end(self._forget)

    def _forget(self) -> None:
        self._timer.stop()
        self._filling.stop()
        self._panel.model.begin(())
        self._panel.cost.clear()
        self._panel.show_state(held=False, running=False)

    def _begin(self, plan: Plan) -> None:
        """List the paragraphs, many in the next turns of the event loop: to begin takes one."""
        self._plan = plan
        if sum(map(len, plan.values())) > _MANY:
            self._filling.start()
        else:
            self._fill()

    def _turn(self) -> None:
        if self._plan:
            self._make_lines()
            self._filling.start()
        else:
            self._fill()

    def _make_lines(self) -> None:
        plan, self._plan = self._plan, {}
        requests = [request for each in plan.values() for request in each]
        number = self._numbers({each.article_id for each in requests})
        self._lines = [
            QueueLine(each.segment_id, number(each.segment_id), each.text) for each in requests
        ]

    def _fill(self) -> None:
        """Show what is listed, or is to be."""
        if self._plan:
            self._make_lines()
        if self._lines:
            lines, self._lines = self._lines, []
            self._filling.stop()
            self._panel.model.begin(lines)
            self._show()

    def _numbers(self, article_ids: Collection[ArticleId]) -> Callable[[SegmentId], int]:
        """Return what tells the number of a segment in its article, each read at once."""
        read = self._context.session.read
        known = {
            key.id: number
            for article_id in article_ids
            for number, key in enumerate(read.outline(article_id), 1)
        }
        return lambda segment_id: known.get(segment_id, 0)

    def _step(self, step: Step) -> None:
        self._fill()
        reason = "" if step.error is None else sentence(step.error)
        if step.stage is Stage.RETRYING:
            rest = counted(round(step.rest) or 1, "in {number} second", "in {number} seconds")
            reason = tr("Asked again {rest}: {reason}", rest=rest, reason=reason)
        self._panel.model.move(step.segments, step.stage, reason)
        self._show_soon()

    def _answer(self, result: DraftResult) -> None:
        self._fill()
        if result.error is not None:
            stage, reason = Stage.FAILED, sentence(result.error)
        else:
            found = len(result.findings)
            stage = Stage.DONE
            reason = counted(found, "{number} finding", "{number} findings") if found else ""
        self._panel.model.move((result.segment_id,), stage, reason)
        self._show_soon()

    def _end(self) -> None:
        self._fill()
        self._panel.model.end()
        self._show()

    def _show_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _show(self) -> None:
        drafting = self._drafting
        self._panel.model.tell()
        self._panel.show_state(
            held=drafting.is_running and drafting.steering.is_held, running=drafting.is_running
        )
        model = self._panel.model
        done, gone = model.count(Stage.DONE, Stage.FAILED), model.count(Stage.CANCELLED)
        total = model.rowCount() - gone
        self._panel.cost.setText(cost_words(drafting.spending, done, total))
        self._panel.follow()

    def hold(self) -> None:
        """Hold the job, or let it go on."""
        if not self._drafting.is_running:
            self._context.tell(tr("No drafts are being made."))
            return
        steering = self._drafting.steering
        held = not steering.is_held
        steering.hold() if held else steering.go_on()
        self._context.tell(
            tr("Drafting is paused; what was asked already still comes.")
            if held
            else tr("Drafting goes on.")
        )
        self._show()

    def drop(self, segment_id: SegmentId) -> None:
        """Take a paragraph out."""
        if segment_id in self._panel.model.open():
            self._drafting.drop(segment_id)
            self._panel.model.move((segment_id,), Stage.CANCELLED)
            self._show()

    def retry(self) -> None:
        """Ask again for what got no draft, or was cancelled."""
        wanted = self._panel.model.to_retry()
        if not wanted:
            self._context.tell(tr("Nothing is without a draft."))
        elif not self._drafting.draft_these(wanted):
            self._context.tell(tr("There is nothing left to draft."))


def cost_words(spending: Spending | None, done: int, total: int) -> str:
    """Return what a job has used so far, and about what all of it will; "" where nothing yet.

    The rest is reckoned from what is `done` of the `total`: told from the first answers on.
    """
    if spending is None or not spending.requests:
        return ""
    said = [amount_of(spending, 1.0)]
    if 0 < done < total:
        whole = amount_of(spending, total / done)
        said.append(tr("about {amount} in all", amount=whole))
    if spending.budget is not None:
        said.append(tr("budget {budget}", budget=f"{spending.budget:.2f}"))
    return " · ".join(said)
