"""Side by side: engines asked for the active paragraph, on request and never otherwise."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.bridge import Job, Outcome, Progress
from ui.controllers.machine.panels import MachinePanels
from ui.controllers.memory.matching import MatchController
from ui.controllers.project_context import ProjectContext
from ui.language import tr
from ui.sentences import finding_sentence, sentence
from ui.viewmodels.matches import origin_of, percent_of
from ui.viewmodels.side_by_side import Entry, EntryKind, EntryState
from workbench.model.errors import WorkbenchError
from workbench.model.ids import SegmentId
from workbench.model.segment import Segment
from workbench.services.memory.matches import Insertable, Layer, MatchSet

if TYPE_CHECKING:
    from ui.controllers.machine.asking import Engines
    from workbench.services.drafting.orders import DraftResult

JOB = "side_by_side"

# How many matches stand beside the drafts.
_MATCHES = 2
_LAYERS = frozenset({Layer.PARAGRAPH, Layer.ASSEMBLY, Layer.TEMPLATE})


class SideController(QObject):
    """Keeps the panel at the active segment, and asks the engines when it is told to."""

    def __init__(
        self, context: ProjectContext, panels: MachinePanels, matching: MatchController
    ) -> None:
        """Serve the panel for an open project; matches come from `matching`."""
        super().__init__(context.parent)
        self._context = context
        self._panels = panels
        self._panel = panels.side
        self._pairs = context.app.window.pairs
        self._answer: MatchSet | None = matching.answer
        self._machines: dict[SegmentId, tuple[str, tuple[Entry, ...]]] = {}
        self._asked: SegmentId | None = None
        self.extra: tuple[Entry, ...] = ()
        """Other words for a selection, listed above the drafts."""

        self.words = ""
        """What stands above the entries instead of what the panel says by itself."""

        context.serve(
            {
                "compare.ask": self.ask,
                "compare.again": lambda: self.ask(fresh=True),
                "compare.stop": self._panel.stopped.emit,
                "compare.engines": self.choose,
            }
        )
        context.own_jobs(JOB)
        context.follow(self._panel.asked, self.ask)
        context.follow(self._panel.stopped, self.stop)
        context.follow(self._panel.left, self._pairs.setFocus)
        context.follow(self._pairs.activated, self._enter)
        matching.answered.connect(self._take_matches)
        context.at_end(lambda: self._panel.show_entries((), ""))

    # What is listed.

    def _enter(self, _: SegmentId) -> None:
        if self._asked is not None and self._asked != self._context.active:
            self.stop()  # nobody looks at what is asked for a paragraph that was left
        self.extra, self.words = (), ""
        self.show()

    def _take_matches(self, answer: MatchSet | None) -> None:
        self._answer = answer
        self.show()

    def show(self) -> None:
        """List what there is for the active segment."""
        segment = self.segment()
        if segment is None:
            self._panel.show_entries((), "")
            return
        machines = self._known(segment)
        entries = (*self.extra, *machines, *self._matches(segment))
        self._panel.show_entries(entries, self.words or self._hint(machines))

    def _hint(self, machines: Sequence[Entry]) -> str:
        if machines:
            return ""
        app = self._context.app
        known = (app.api.providers.get(each) for each in app.preferences.load().side_by_side)
        labels = [factory.label for factory in known if factory is not None]
        if not labels:
            return tr("F5 chooses the engines to be asked side by side.")
        return tr("F5 asks {engines}.", engines=", ".join(labels))

    def _known(self, segment: Segment) -> tuple[Entry, ...]:
        source, entries = self._machines.get(segment.id, ("", ()))
        return entries if source == segment.source else ()

    def _matches(self, segment: Segment) -> tuple[Entry, ...]:
        answer = self._answer
        if answer is None or answer.segment != segment.id:
            return ()
        good = [each for each in answer.items if each.layer in _LAYERS and each.located]
        return tuple(_match_entry(n, each) for n, each in enumerate(good[:_MATCHES]))

    def texts(self, segment: Segment) -> tuple[str, ...]:
        """Return what is known for a segment, drafts before matches."""
        entries = (*self._known(segment), *self._matches(segment))
        return tuple(each.text for each in entries if each.is_there)

    def segment(self) -> Segment | None:
        """Return the active segment as it is now."""
        active = self._context.active
        return None if active is None else self._context.session.read.segments([active]).get(active)

    # Asking.

    @cached_property
    def engines(self) -> "Engines":
        """Return what knows the engines; with it comes all that drafting needs."""
        from ui.controllers.machine.asking import Engines  # noqa: PLC0415 - on demand

        return Engines(self._context)

    def choose(self, then: Callable[[], object] | None = None) -> None:
        """Ask which engines are asked side by side."""
        prompt = self.engines.prompt()

        def keep() -> None:
            self._context.app.preferences.change(side_by_side=prompt.chosen())
            self.show()
            if then is not None and prompt.chosen():
                then()

        self._context.ask(prompt, keep)

    def ask(self, *, fresh: bool = False) -> None:
        """Ask the engines for the active segment; `fresh` those that answered it already, too."""
        from ui.controllers.machine.asking import asked, forbidden  # noqa: PLC0415 - on demand

        segment = self.segment()
        if segment is None or not self._context.project.saver.flush():
            return
        self._panels.show("side_by_side")
        engines = self.engines.chosen()
        if not engines:
            self.choose(self.ask)
            return
        self.extra, self.words = (), ""
        free = self.engines.free(engines)
        self._keep(segment, tuple((asked if e in free else forbidden)(e) for e in engines))
        if free:
            self._asked = segment.id
            work = self.engines.work(segment, free, fresh=fresh)
            self._context.jobs.start(Job(JOB, work, self._finish, self._take))
        self.show()
        self._panel.list.enter()

    def stop(self) -> None:
        """Wait for no engine any more; say so where none was asked."""
        if not self._context.jobs.is_running(JOB):
            self._context.tell(tr("Nothing is being asked for."))
        self._context.jobs.cancel(JOB)

    def _keep(self, segment: Segment, entries: tuple[Entry, ...]) -> None:
        self._machines[segment.id] = segment.source, entries

    def _take(self, progress: Progress[tuple[str, "DraftResult"]]) -> None:
        name, result = progress.value
        source, entries = self._machines[result.segment_id]
        changed = tuple(_answered(each, result) if each.name == name else each for each in entries)
        self._machines[result.segment_id] = source, changed
        self.show()

    def _finish(self, outcome: Outcome[tuple[WorkbenchError, ...]]) -> None:
        asked, self._asked = self._asked, None
        if asked in self._machines:
            source, entries = self._machines[asked]
            self._machines[asked] = source, tuple(map(_stopped, entries))
        if outcome.error is not None:
            self._context.report(outcome.error)
        for trouble in outcome.value or ():
            self._context.report(trouble)
        self.show()


def _answered(entry: Entry, result: "DraftResult") -> Entry:
    if result.error is not None:
        return replace(entry, state=EntryState.REFUSED, remarks=(sentence(result.error),))
    model = result.maker.model if result.maker is not None else ""
    return replace(
        entry,
        text=result.text,
        state=EntryState.THERE,
        about=" · ".join(filter(None, (model, tr("kept") if result.kept else ""))),
        remarks=tuple(map(finding_sentence, result.findings)),
        origin=f"mt:{entry.name}",
        maker=result.maker,
        spans=result.spans,
    )


def _stopped(entry: Entry) -> Entry:
    if entry.state is EntryState.ASKED:
        return replace(entry, state=EntryState.STOPPED)
    return entry


def _match_entry(number: int, item: Insertable) -> Entry:
    memory = (item.stored.memory if item.stored is not None else "") or tr("My memory")
    return Entry(
        EntryKind.MEMORY,
        f"memory.{number}",
        f"{percent_of(item)} · {origin_of(item)}",
        item.text,
        about=memory,
        origin=item.origin,
        maker=item.maker,
    )
