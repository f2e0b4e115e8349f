"""Filling drafts in from the memories, as one step that undo takes back."""

from collections.abc import Iterable, Iterator
from contextlib import closing

from PySide6.QtCore import QObject

from ui.bridge import Job, Outcome, Progress, Reporter
from ui.controllers.memory.keeping import MemoryKeeper
from ui.controllers.project_context import ProjectContext
from ui.dialogs.pretranslate import PretranslateDialog, Pretranslation
from ui.language import counted, tr
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Segment
from workbench.services.commands.command import Batch
from workbench.services.commands.targets import DraftText, PutDrafts
from workbench.services.drafting.drafts import Only, may_draft
from workbench.services.jobs import CancelToken
from workbench.services.memory.matches import Insertable, MatchSet
from workbench.services.memory.wanting import wanted_in

JOB = "memory.pretranslate"

# Texts by their origins.
_Drafts = dict[str, list[DraftText]]


class PretranslateController(QObject):
    """Asks what to fill in and does it beside the window."""

    def __init__(self, context: ProjectContext, keeper: MemoryKeeper) -> None:
        """Serve an open project."""
        super().__init__(context.parent)
        self._context = context
        self._keeper = keeper
        context.serve({"memory.pretranslate": self.ask})
        context.follow(context.app.window.status.stop_wanted, self._stop)
        context.project.life.at_end(lambda: context.app.jobs.drop(JOB))

    def ask(self) -> None:
        """Ask what to fill in."""
        has_article = self._context.project.article is not None
        dialog = PretranslateDialog(self._context.app.window, has_article=has_article)
        self._context.ask(dialog, lambda: self.fill_in(dialog.wish()))

    def fill_in(self, wish: Pretranslation) -> None:
        """Look up every segment that may have a draft, and put in what is good enough."""
        if not self._context.project.saver.flush():
            return
        session, service = self._context.session, self._keeper.another()
        articles = self._articles(wish)
        only = Only.DRAFT if wish.again else Only.INITIAL

        def takes(segment: Segment) -> bool:
            return may_draft(segment, only)

        def work(token: CancelToken, report: Reporter[None]) -> _Drafts:
            with session.reading() as view:
                wanted = list(wanted_in(view.reader, articles, takes=takes))
            drafts: _Drafts = {}
            with closing(service):
                for done, each in enumerate(wanted, 1):
                    token.raise_if_cancelled()
                    found = chosen(service.look_up(each), wish)
                    if found is not None:
                        draft = DraftText(
                            SegmentId(each.segment), each.rev, found.text, found.maker
                        )
                        drafts.setdefault(found.origin, []).append(draft)
                    report(Progress(done, len(wanted), None))
            return drafts

        self._context.app.jobs.start(Job(JOB, work, self._put, self._show))

    def _articles(self, wish: Pretranslation) -> Iterable[ArticleId]:
        article = self._context.project.article
        if wish.everywhere or article is None:
            return [each.id for each in self._context.session.read.articles()]
        return [article.id]

    def _stop(self) -> None:
        self._context.app.jobs.cancel(JOB)

    def _show(self, progress: Progress[None]) -> None:
        self._context.app.window.status.show_progress(
            progress.done, progress.total, tr("Filling in")
        )

    def _put(self, outcome: Outcome[_Drafts]) -> None:
        self._context.app.window.status.hide_progress()
        if outcome.error is not None:
            self._context.report(outcome.error)
        if outcome.value is None:
            return
        commands = [PutDrafts(drafts, origin) for origin, drafts in outcome.value.items()]
        count = sum(map(len, outcome.value.values()))
        if not commands:
            self._context.tell(tr("The memories have nothing that is good enough."))
        elif self._context.execute(Batch("put_drafts", commands)):
            self._context.tell(
                counted(count, "{number} segment filled in.", "{number} segments filled in.")
            )


def chosen(answer: MatchSet, wish: Pretranslation) -> Insertable | None:
    """Return the best line that may be filled in, `None` if there is none."""
    return max(_good(answer, wish), key=lambda item: item.percent, default=None)


def _good(answer: MatchSet, wish: Pretranslation) -> Iterator[Insertable]:
    for item in answer.items:
        whole = item.layer in wish.layers and item.complete and item.located
        if whole and item.text.strip() and item.percent >= wish.threshold:
            yield item
