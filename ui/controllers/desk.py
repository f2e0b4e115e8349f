"""The desk in the window: an article's findings settled one by one, then the article signed."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.actions import ActionSpec, Addition
from ui.controllers.acting import EditorsHand
from ui.controllers.annotating import text_colors
from ui.controllers.checking import Checking
from ui.controllers.navigation import Navigation
from ui.controllers.workplace import Workplace
from ui.language import counted, noted, tr
from ui.needs import Need
from ui.theme import Theme
from ui.viewmodels.desk_page import desk_page, done_page
from ui.viewmodels.desk_queue import DeskQueue, key_of
from ui.viewmodels.desk_round import next_unsigned, signature_of, standing_of
from ui.viewmodels.finding_table import FindingLine
from ui.viewmodels.open_project import OpenProject
from ui.viewmodels.signing import obstacles_of, refusal_of
from ui.widgets.desk_queue import DeskView
from workbench.model.article import Article
from workbench.model.changes import ChangeSet, Kind
from workbench.model.ids import SegmentId
from workbench.model.segment import Segment
from workbench.services.commands.verdicts import (
    DismissFinding,
    SignOffArticle,
    WithdrawSignOff,
)

ACCEPTED = noted("accepted by the desk")
"""The reason of a dismissal by the one key that asks for none."""

_SIGNATURES = frozenset({SignOffArticle.code, WithdrawSignOff.code})
"""What changes the statuses of a whole article and no word that a finding is about."""

DESK_MENU = Addition("Review", ("desk.queue",))


def desk_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of the desk."""
    return (
        ActionSpec("desk.queue", "Desk &queue", ("F10",), checkable=True, needs=(Need.ARTICLES,)),
    )


class Desk(QObject):
    """Turns between the rows and the queue, and acts on what is decided there."""

    def __init__(
        self,
        place: Workplace,
        navigation: Navigation,
        checking: Checking,
        theme: Theme,
        parent: QObject,
    ) -> None:
        """Put the desk into the window of `place`; findings are settled by `checking`."""
        super().__init__(parent)
        self._place = place
        self._navigation = navigation
        self._checking = checking
        self._colors = _colors(theme)
        self._queue: DeskQueue | None = None
        self._article: Article | None = None
        self._stale: set[SegmentId] = set()
        self._checked: set[SegmentId] = set()
        self.view = DeskView(theme, place.window)
        place.window.stack.addWidget(self.view)
        self.view.decided.connect(self.decide)
        self.view.chosen.connect(self._show_current)
        self.view.travelled.connect(self.travel)
        self.view.left.connect(self.leave)
        place.holder.opened.connect(self._begin)
        place.holder.closed.connect(self._end)
        place.actions.connect_all({"desk.queue": self.turn})
        place.window.stack.currentChanged.connect(self._tick)
        self._hand = EditorsHand(place)

    def set_theme(self, theme: Theme) -> None:
        """Write in other colours."""
        self._colors = _colors(theme)
        self.view.list.set_theme(theme)
        self._refresh()

    def _begin(self, project: OpenProject) -> None:
        self._queue = DeskQueue(project.board)
        self._article = None
        self._stale, self._checked = set(), set()
        project.changed.connect(self._follow)
        project.board.changed.connect(self._refresh)
        project.board.working.connect(self._note_checking)
        project.rows.reset.connect(self._refresh)

    def _end(self) -> None:
        self._queue = self._article = None
        self._place.actions["desk.queue"].setChecked(False)

    @property
    def is_on(self) -> bool:
        """Tell whether the desk is on show."""
        return self._place.window.stack.currentWidget() is self.view

    def _tick(self, _page: int) -> None:
        self._place.actions["desk.queue"].setChecked(self.is_on)
        if self.is_on:
            self._hand.take(at_desk=True)
        else:
            self._hand.drop()
        if self.is_on:
            self._place.actions["view.reading"].setChecked(False)

    def turn(self) -> None:
        """Show the desk, or the rows again."""
        project = self._place.project
        if project is None:
            return
        if self.is_on:
            self.leave()
            return
        project.saver.leave()
        self._place.window.stack.setCurrentWidget(self.view)
        self._refresh()
        self.view.list.setFocus()

    def leave(self) -> None:
        """Go back to the rows."""
        self._place.window.stack.setCurrentWidget(self._place.window.pairs)
        self._place.window.pairs.setFocus()

    def _follow(self, changes: ChangeSet) -> None:
        if changes.command not in _SIGNATURES:
            self._stale |= {SegmentId(ref.id) for ref in changes.touched(Kind.SEGMENT)}
        self._refresh()

    def _note_checking(self, under_way: object) -> None:
        if under_way:
            self._checked = set(self._stale)
        else:
            self._stale -= self._checked
            self._refresh()

    def _refresh(self, _: object = None) -> None:
        project, queue = self._place.project, self._queue
        if project is None or queue is None or not self.is_on:
            return
        article = self._wanted(project)
        if article is None or self._article is None or article.id != self._article.id:
            queue.begin()
        self._article = article
        line, row = self.view.current, self.view.list.currentRow()
        queue.load(self._segments(project), self._stale)
        kept = queue.row_of(key_of(line.segment_id, line.judged)) if line is not None else -1
        last = len(queue.lines) - 1
        self.view.show_progress(queue.settled, queue.total)
        self.view.title.setText(article.title if article is not None else "")
        self.view.signed.setText(signature_of(project.session.read, article))
        self.view.show_standing(standing_of(project.session.read, article))
        self.view.show_queue(queue.lines, kept if kept >= 0 else min(max(row, 0), last))
        self._keep_focus()

    def _keep_focus(self) -> None:
        """Take the keys back from the rows, which undo moves in behind the desk."""
        window = self._place.window
        focused = QApplication.focusWidget()
        if focused is not None and window.pairs.isAncestorOf(focused):
            self.view.list.setFocus()

    def _wanted(self, project: OpenProject) -> Article | None:
        """Return the article on show, or that of the active segment."""
        active = self._place.active
        if project.article is not None or active is None:
            return project.article
        return project.session.read.article(project.session.read.segment(active).article_id)

    def _segments(self, project: OpenProject) -> Iterator[tuple[Segment, int]]:
        if self._article is not None:
            found = project.session.read.segments_of(self._article.id)
            yield from ((segment, number) for number, segment in enumerate(found, 1))

    def _show_current(self) -> None:
        project, line = self._place.project, self.view.current
        if project is None or self._queue is None:
            return
        found = project.session.read.segments([line.segment_id]) if line is not None else {}
        if line is not None and line.segment_id in found:
            page = desk_page(found[line.segment_id], line, self._colors)
        elif not project.board.is_ready or self._stale:
            page = f"<p>{tr('Checking…')}</p>"
        else:
            page = done_page(self._queue.settled, self.view.signed.text(), self._colors)
        self.view.show_page(page)

    def decide(self, name: str) -> None:
        """Act on one decision of `DECISIONS`."""
        if name in {"sign", "next"}:
            self.sign_off() if name == "sign" else self.travel(1)
            return
        line = self.view.current
        if line is not None:
            {
                "accept": self.accept,
                "fix": self._checking.fix,
                "dismiss": self._checking.dismiss,
                "ask": self._checking.ask,
                "edit": self.edit,
            }[name](line)

    def accept(self, line: FindingLine) -> None:
        """Settle a finding: the translation stays as it is."""
        judged = line.judged
        self._place.execute(
            DismissFinding(line.segment_id, judged.finding.code, judged.judged, tr(ACCEPTED))
        )

    def edit(self, line: FindingLine) -> None:
        """Go to the words in the rows; the desk's key comes back.

        Until the cell is left, what is typed and confirmed there is the editor's.
        """
        self.leave()
        self._checking.go_to(line)
        self._hand.take()

    def sign_off(self) -> None:
        """Answer for the article, if nothing in it is open but hints; take a signature back."""
        project, queue, article = self._place.project, self._queue, self._article
        if project is None or queue is None or article is None:
            return
        status = self._place.window.status
        if signature_of(project.session.read, article):
            if self._place.execute(WithdrawSignOff(article.id)):
                status.tell(tr("The signature is taken back."))
        elif not project.board.is_ready or self._stale:
            status.tell(tr("The article is still being checked; sign it off in a moment."))
        elif found := obstacles_of(project, article.id):
            status.tell(refusal_of(found))
        elif self._place.execute(SignOffArticle(article.id)):
            status.tell(_signed(signature_of(project.session.read, article), len(queue.lines)))

    def travel(self, way: int) -> None:
        """Go on to the next article that is not signed off, or back to the one before."""
        project = self._place.project
        if project is None:
            return
        article_id = next_unsigned(project.session.read, self._article, way)
        if article_id is None:
            self._place.window.status.tell(tr("Every other article is signed off."))
        else:
            self._navigation.show_article(article_id)
            self.view.list.setFocus()


def _signed(signature: str, hints: int) -> str:
    """Return what to say of a sign-off that left some hints."""
    left = counted(hints, noted("1 hint was left."), noted("{number} hints were left."))
    return f"{signature} · {left}" if hints else signature


def _colors(theme: Theme) -> Mapping[str, str]:
    return {**text_colors(theme), "mark": theme.color("highlight.found").name()}
