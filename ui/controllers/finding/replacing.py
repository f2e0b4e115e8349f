"""Replacing what was found: one hit, or all that are ticked in the list, as one undo step."""

from PySide6.QtCore import QObject, Qt

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.finding.finding import FindController
from ui.controllers.project_context import ProjectContext
from ui.language import tr
from ui.messages import count_of
from ui.widgets.find_bar import FindBar
from ui.widgets.find_panel import FindPanel
from workbench.services.commands.replacing import ReplaceAll, Replaced
from workbench.services.finding.searching import Hit, replacing
from workbench.services.jobs import CancelToken
from workbench.storage.searching import SearchView

REPLACE = "replace"


class ReplaceController(QObject):
    """Serves the second row of the find bar and the button of the list."""

    def __init__(
        self, context: ProjectContext, finding: FindController, bar: FindBar, panel: FindPanel
    ) -> None:
        """Replace what `finding` found."""
        super().__init__(context.parent)
        self._context = context
        self._finding = finding
        self._panel = panel
        context.own_jobs(REPLACE)
        context.follow(bar.replace_wanted, self.replace_one)
        context.follow(bar.replace_all_wanted, self.preview)
        context.follow(panel.replace_wanted, self.replace_ticked)

    def replace_one(self) -> None:
        """Replace the hit one is at and go on to the next; go to one first if one is at none."""
        finding, hit = self._finding, self._finding.walk.current
        if finding.is_waiting or hit is None or not hit.can_change:
            finding.step(1)
            return
        if not self._replace(hit):
            return
        finding.walk.wait_at((*hit.order[:-1], hit.start + len(hit.becomes or "")))
        finding.step_when_found(1)
        finding.run.catch_up()

    def _replace(self, hit: Hit) -> bool:
        with SearchView(self._context.project.path) as view:
            command = replacing((hit,), view, self._context.app.conversions)
        return self._context.execute(command)

    def preview(self) -> None:
        """Show what every replacement would make, and go to the button that makes them."""
        if self._finding.is_waiting:
            self._finding.search()
        self._finding.results.show(True)
        self._panel.replace.setFocus(Qt.FocusReason.OtherFocusReason)

    def replace_ticked(self) -> None:
        """Replace every ticked hit as one step."""
        project = self._context.project
        if not project.saver.flush():
            return
        hits, path = tuple(self._finding.run.results.changing()), project.path
        conversions = self._context.app.conversions

        def work(_token: CancelToken, _report: Reporter[None]) -> ReplaceAll:
            with SearchView(path) as view:
                return replacing(hits, view, conversions)

        self._context.jobs.start(Job(REPLACE, work, self._finish))

    def _finish(self, outcome: Outcome[ReplaceAll]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        command = outcome.value
        if command is None:
            return
        hits = self._finding.run.results.hits
        locked = len({hit.segment_id for hit in hits if hit.locked and hit.becomes is not None})
        if self._context.execute(command):
            self._context.tell(_report(command.outcome, locked))
            self._finding.search()


def _report(done: Replaced, locked: int) -> str:
    segments = count_of(done.segments, "segment")
    parts = [
        tr(
            "Replaced {count} in {segments}.",
            count=count_of(done.places, "place"),
            segments=segments,
        )
    ]
    if locked + done.locked:
        parts.append(
            tr("{count} left alone.", count=count_of(locked + done.locked, "locked segment"))
        )
    if done.stale:
        parts.append(
            tr(
                "{count} left alone that read otherwise by now.",
                count=count_of(done.stale, "place"),
            )
        )
    return " ".join(parts)
