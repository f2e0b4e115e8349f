"""The desk in the window: findings settled one by one, articles read once more and signed."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.actions import ActionSpec, Addition
from ui.controllers.annotating import text_colors
from ui.controllers.checking import Checking
from ui.controllers.desk_return import DeskReturn
from ui.controllers.signing import Signing
from ui.controllers.workplace import Workplace
from ui.language import noted, tr
from ui.sentences import finding_sentence
from ui.theme import Theme
from ui.viewmodels.desk_page import desk_page, done_page
from ui.viewmodels.desk_queue import DeskLine, DeskQueue, key_of
from ui.viewmodels.desk_round import next_unsigned, signature_of, standing_of
from ui.viewmodels.finding_table import FindingLine
from ui.viewmodels.open_project import OpenProject
from ui.widgets.desk_queue import DECISIONS, DeskView
from workbench.model.article import Article
from workbench.model.changes import ChangeSet, Kind
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.vouching import Hand
from workbench.services.commands.verdicts import DismissFinding

LEFT = noted("left as it is")
"""The reason of a dismissal by the one key that asks for none."""

DESK_MENU = Addition("Review", ("desk.queue", "desk.project", "desk.last_page"))
_IDS = ("desk.queue", "desk.project", "desk.last_page")
_UNSEEN = 500
"""Milliseconds in which nobody has read what came up by itself; no key decides about it yet."""


def desk_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of the desk."""
    return (
        ActionSpec("desk.queue", "Desk &queue", ("F10",), checkable=True),
        ActionSpec("desk.project", "Desk queue of the whole pro&ject", ("Ctrl+F10",)),
        ActionSpec("desk.last_page", "&Last page before signing", ("Ctrl+Shift+F10",)),
    )


class Desk(QObject):
    """Turns between the rows and the queue, and acts on what is decided there."""

    def __init__(
        self,
        place: Workplace,
        checking: Checking,
        returning: DeskReturn,
        theme: Theme,
        parent: QObject,
    ) -> None:
        """Put the desk into the window of `place`; findings are settled by `checking`."""
        super().__init__(parent)
        self._place = place
        self._checking = checking
        self._colors = _colors(theme)
        self._queue: DeskQueue | None = None
        self._scope: ArticleId | None = None
        self._whole = False
        self._missed: set[SegmentId] = set()
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        self._unseen.setInterval(_UNSEEN)
        self.view = DeskView(theme, place.window)
        place.window.stack.addWidget(self.view)
        self._signing = Signing(place, self.view, self)
        self._return = returning
        self._connect(place, checking)

    def _connect(self, place: Workplace, checking: Checking) -> None:
        self.view.decided.connect(self.decide)
        self.view.chosen.connect(self._show_current)
        self.view.travelled.connect(self.travel)
        self.view.left.connect(self.leave)
        self.view.last_page.acted.connect(self._act_on_last_page)
        self.view.last_page.wanted.connect(self.edit_segment)
        self._return.wanted.connect(self.turn)
        checking.settled.connect(self._settle)
        place.holder.opened.connect(self._begin)
        place.holder.closed.connect(self._end)
        place.actions.connect_all(
            {
                "desk.queue": self.turn,
                "desk.project": self.turn_to_project,
                "desk.last_page": self.turn_to_last_page,
            }
        )
        place.actions.enable(_IDS, on=False)
        place.window.stack.currentChanged.connect(self._tick)
        place.window.pairs.left.connect(self._end_edit)

    def set_theme(self, theme: Theme) -> None:
        """Write in other colours."""
        self._colors = _colors(theme)
        self.view.list.set_theme(theme)
        self.view.last_page.set_theme(theme)
        self._show_current()

    def _begin(self, project: OpenProject) -> None:
        self._queue = DeskQueue(project.board)
        self._scope, self._whole, self._missed = None, False, set()
        project.changed.connect(self._follow)
        project.board.changed.connect(self._look_again)
        project.board.working.connect(self._show_current)
        project.counted.connect(self._show_current)
        project.rows.reset.connect(self._refresh)
        self._place.actions.enable(_IDS, on=True)

    def _end(self) -> None:
        self._queue = self._scope = None
        self._place.actions.enable(_IDS, on=False)
        self._place.actions["desk.queue"].setChecked(False)
        self.view.show_last_page(on=False)

    @property
    def is_on(self) -> bool:
        """Return whether the desk is on show."""
        return self._place.window.stack.currentWidget() is self.view

    @property
    def holds_keys(self) -> bool:
        """Return whether what is in question came up by itself, too lately to have been read."""
        return self._unseen.isActive()

    def _tick(self, _page: int) -> None:
        self._place.actions["desk.queue"].setChecked(self.is_on)
        self._act_as_editor(on=self.is_on)
        if self.is_on:
            self._place.actions["view.reading"].setChecked(False)

    def _act_as_editor(self, *, on: bool) -> None:
        """Let what is done count as the editor's, whoever is at the keyboard, or no longer."""
        project = self._place.project
        if project is not None:
            project.act_as(Hand.EDITOR if on else None)

    def _end_edit(self) -> None:
        """End what *Edit* began: the cell is left, and what was typed there is the editor's."""
        project = self._place.project
        if project is not None and not self.is_on and project.saver.leave():
            project.act_as(None)

    def turn(self) -> None:
        """Show the desk, of all articles where all are listed, or the rows again."""
        project = self._place.project
        if project is None:
            return
        if self.is_on:
            self.leave()
            return
        if not self._return.is_due:
            self._whole = project.rows.scope.article_id is None
        self._show(project)

    def turn_to_project(self) -> None:
        """Show the queue of the whole project, or that of the article on show again."""
        project = self._place.project
        if project is not None:
            self._whole = not (self.is_on and self._whole)
            self.view.show_last_page(on=False)
            self._show(project)

    def turn_to_last_page(self) -> None:
        """Show the page before signing of the article on show, or the queue again."""
        project = self._place.project
        if project is not None:
            on = not (self.is_on and self.view.is_on_last_page)
            self._show(project)
            self.view.show_last_page(on=on)
            self._refresh()

    def _show(self, project: OpenProject) -> None:
        project.saver.leave()
        self._return.forget()
        self._place.window.stack.setCurrentWidget(self.view)
        self._refresh()
        self.view.take_keys()

    def leave(self) -> None:
        """Go back to the rows."""
        self._place.window.stack.setCurrentWidget(self._place.window.pairs)
        self._place.window.pairs.setFocus()

    def _follow(self, changes: ChangeSet) -> None:
        """Look again at what a change touched; where segments came or went, at all of them."""
        project, queue = self._place.project, self._queue
        if project is None or queue is None:
            return
        listed = {ref.kind for ref in changes.created | changes.deleted}
        if changes.touched(Kind.ARTICLE) or Kind.SEGMENT in listed:
            self._scope = None if self._whole else self._scope
            self._take_outline(project, anew=False)
        touched = {SegmentId(ref.id) for ref in changes.touched(Kind.SEGMENT)}
        if touched and self.is_on:
            found = project.session.read.segments(touched)
            queue.change_roles({each: segment.role for each, segment in found.items()})
        self._look_again(touched)

    def _look_again(self, touched: object) -> None:
        if isinstance(touched, set | frozenset):
            self._missed |= touched
        self._refresh()

    def _settle(self, line: FindingLine) -> None:
        """Take a finding out of the queue once it was fixed or asked about."""
        if self._queue is not None:
            self._queue.settle(line)
            self._refresh()
            self._unseen.stop()  # what comes next was asked for

    def _take_outline(self, project: OpenProject, *, anew: bool) -> None:
        if self._queue is not None:
            scope = None if self._whole else self._scope
            if self._whole or scope is not None:
                self._queue.take(project.session.read.outline(scope), anew=anew)
            self._missed = set()

    def _refresh(self, _: object = None) -> None:
        project, queue = self._place.project, self._queue
        if project is None or queue is None or not self.is_on:
            return
        before = self.view.current
        row = self.view.list.currentRow()
        self._aim(project)
        queue.look_again(self._missed)
        self._missed = set()
        after = self._row_after(queue, before, row)
        self.view.show_queue(queue.lines, after)
        self.view.show_progress(queue.settled, queue.total)
        self._show_current()
        self._keep_focus()

    def _aim(self, project: OpenProject) -> None:
        """Queue the whole project, or the article on show, anew if that is another."""
        wanted = None if self._whole else _article_on_show(self._place, project)
        taken = self._queue is not None and self._queue.is_taken
        if not taken or wanted != self._scope or (wanted is None) != self._whole:
            self._scope = wanted
            self._take_outline(project, anew=True)

    def _row_after(self, queue: DeskQueue, before: DeskLine | None, row: int) -> int:
        """Return the row to stand on: that of the same finding, of its segment, the same again.

        Where nobody had a hand in what comes up there, it is unseen for a moment.
        """
        last = len(queue.lines) - 1
        if before is None:
            return 0 if last >= 0 else -1
        kept = queue.row_of(key_of(before))
        if kept < 0:
            kept = queue.first_of(before.segment_id)
        if kept < 0 and before.waits:
            self._unseen.start()
        return kept if kept >= 0 else min(max(row, 0), last)

    def _keep_focus(self) -> None:
        """Take the keys back from the rows, which undo moves in behind the desk."""
        focused = QApplication.focusWidget()
        if focused is not None and self._place.window.pairs.isAncestorOf(focused):
            self.view.take_keys()

    @property
    def article(self) -> Article | None:
        """Return the article in question: that of the finding, else the one on show."""
        project, line = self._place.project, self.view.current
        if project is None:
            return None
        article_id = self._scope
        if self._whole:
            article_id = line.article_id if line else _article_on_show(self._place, project)
        articles = project.session.read.articles() if article_id is not None else ()
        return next((each for each in articles if each.id == article_id), None)

    def _show_current(self, _: object = None) -> None:
        project, line, queue = self._place.project, self.view.current, self._queue
        if project is None or queue is None or not self.is_on:
            return
        reader, article = project.session.read, self.article
        signature = signature_of(reader, article)
        self.view.title.setText(project.headline(article) if article is not None else "")
        self.view.show_signature(signature)
        several = len(reader.articles()) > 1
        standing = standing_of(reader, article)
        self.view.show_standing(standing, whole=self._whole, several=several)
        found = reader.segments([line.segment_id]) if line is not None else {}
        if line is not None and line.segment_id in found:
            page = desk_page(found[line.segment_id], line, self._colors, narrow=self.view.is_narrow)
        elif not project.board.is_ready or project.board.is_working:
            page = f"<p>{tr('Checking…')}</p>"
        else:
            page = done_page(queue.settled, signature, self._colors, whole=self._whole)
        self.view.show_page(page)
        if self.view.is_on_last_page:
            self._signing.show(article)

    def decide(self, name: str) -> None:
        """Act on a decision or a step of the desk, by its name."""
        line = self.view.current
        match name:
            case "next":
                self.travel(1)
            case "project":
                self.turn_to_project()
            case "last_page":
                self.turn_to_last_page()
            case "sign":
                self._sign()
            case _ if line is not None and name in DECISIONS:
                self._decide(name, line)
            case _:
                pass

    def _decide(self, name: str, line: DeskLine) -> None:
        if name == "edit":
            self.edit(line)
        elif self.holds_keys:
            self._place.window.status.tell(
                tr("That finding is gone since the fix; this is the next one.")
            )
        elif not self._checking.is_waiting(line):
            {
                "leave": self.accept,
                "fix": self._checking.fix,
                "dismiss": self._checking.dismiss,
                "ask": self._checking.ask,
            }[name](line)

    def accept(self, line: FindingLine) -> None:
        """Settle a finding: the translation stays as it is."""
        judged = line.judged
        self._place.execute(
            DismissFinding(line.segment_id, judged.finding.code, judged.judged, tr(LEFT))
        )

    def edit(self, line: FindingLine) -> None:
        """Go to the words in the rows; Escape and the desk's key come back."""
        self.leave()
        self._checking.go_to(line)
        self._expect_back(line.segment_id, finding_sentence(line.judged.finding))

    def edit_segment(self, segment_id: SegmentId) -> None:
        """Go to a segment in the rows; Escape and the desk's key come back."""
        self.leave()
        self._checking.navigation.go_to(segment_id)
        self._expect_back(segment_id)

    def _expect_back(self, segment_id: SegmentId, errand: str = "") -> None:
        """Let what is typed in a segment be the editor's until the cell is left."""
        self._return.expect(segment_id, errand)
        self._act_as_editor(on=True)

    def _sign(self) -> None:
        """Show the page before signing; where the article is signed, take the signature back."""
        project, article = self._place.project, self.article
        if project is None or article is None:
            return
        if signature_of(project.session.read, article):
            self._signing.withdraw(article)
        elif not self.view.is_on_last_page:
            self.turn_to_last_page()

    def _act_on_last_page(self, name: str) -> None:
        article, row = self.article, self.view.last_page.current
        if name in {"next", "previous"}:
            self.travel(1 if name == "next" else -1)
        elif name == "back":
            self.turn_to_last_page()
        elif name == "edit" and row is not None:
            self.edit_segment(row.segment_id)
        elif article is not None:
            self._signing.act(name, article)

    def travel(self, way: int) -> None:
        """Go to the first finding of the next article, or of the one before.

        Where one article is on show it is the next one that nobody signed, with findings or not.
        """
        project, queue, article = self._place.project, self._queue, self.article
        if project is None or queue is None:
            return
        self.view.show_last_page(on=False)
        if self._whole:
            self._travel_in_project(queue, article, way)
            return
        article_id = next_unsigned(project.session.read, article, way)
        if article_id is None:
            self._place.window.status.tell(tr("Every other article is signed off."))
        else:
            self._checking.navigation.show_article(article_id)
            self.view.list.setCurrentRow(0 if self.view.list.count() else -1)
        self.view.take_keys()

    def _travel_in_project(self, queue: DeskQueue, article: Article | None, way: int) -> None:
        row = queue.beside(article.id if article is not None else None, way)
        if row < 0:
            self._place.window.status.tell(tr("No other article has an open finding."))
        else:
            self.view.list.setCurrentRow(row)
        self.view.take_keys()


def _article_on_show(place: Workplace, project: OpenProject) -> ArticleId | None:
    """Return the article that is listed, or that of the active segment."""
    active = place.active
    if project.rows.scope.article_id is not None or active is None:
        return project.rows.scope.article_id
    return project.session.read.segment(active).article_id


def _colors(theme: Theme) -> Mapping[str, str]:
    return {**text_colors(theme), "mark": theme.color("highlight.found").name()}
