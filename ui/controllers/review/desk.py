"""The desk in the window: turned to from the rows and left again, its page written."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from ui.actions import ActionSpec, Addition
from ui.controllers.project_context import ProjectContext
from ui.controllers.review.checking import CheckController
from ui.controllers.review.desk_actions import DeskActionController, DeskParts
from ui.controllers.review.desk_line_up import DeskWidgets, LineUpController
from ui.controllers.review.desk_return import DeskReturnController
from ui.controllers.review.signing import SignOffController
from ui.controllers.writing.annotating import text_colors
from ui.language import tr
from ui.needs import Need
from ui.theme import Theme
from ui.viewmodels.desk_page import desk_page, done_page
from ui.viewmodels.desk_round import signature_of, standing_of
from workbench.model.errors import WorkbenchError
from workbench.model.vouching import Hand

_IDS = ("desk.queue", "desk.project", "desk.last_page")
DESK_MENU = Addition("Review", _IDS)


def desk_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of the desk."""
    return (
        ActionSpec("desk.queue", "Desk &queue", ("F10",), checkable=True, needs=(Need.ARTICLES,)),
        ActionSpec(
            "desk.project",
            "Desk queue of the whole pro&ject",
            ("Ctrl+F10",),
            needs=(Need.ARTICLES,),
        ),
        ActionSpec(
            "desk.last_page",
            "&Last page before signing",
            ("Ctrl+Shift+F10",),
            needs=(Need.ARTICLES,),
        ),
    )


class DeskController(QObject):
    """Turns between the rows, the queue and the page before signing."""

    def __init__(
        self,
        context: ProjectContext,
        widgets: DeskWidgets,
        checking: CheckController,
        returning: DeskReturnController,
        theme: Theme,
    ) -> None:
        """Serve the desk of `widgets`; findings are settled by `checking`."""
        super().__init__(context.parent)
        self._context = context
        self._return = returning
        self._colors = _colors(theme)
        self._widgets, self._view = widgets, widgets.view
        context.at_end(self._end)
        self.line_up = LineUpController(context, widgets)
        self._signing = SignOffController(context, self._view)
        parts = DeskParts(context, checking, returning, widgets, self.line_up, self._signing)
        self.doing = DeskActionController(parts, self)
        checking.settled.connect(self.line_up.settle)
        self._connect(context)

    def _connect(self, context: ProjectContext) -> None:
        context.follow(self._view.chosen, self._show_current)
        context.follow(self._view.left, self.leave)
        self.line_up.shown.connect(self._show_current)
        context.follow(self._return.wanted, self.turn)
        context.project.board.working.connect(self._show_current)
        context.project.board.failed.connect(self._tell_failure)
        context.project.counted.connect(self._show_current)
        context.serve(
            {
                "desk.queue": self.turn,
                "desk.project": self.turn_to_project,
                "desk.last_page": self.turn_to_last_page,
            }
        )
        context.follow(self._widgets.stack.currentChanged, self._tick)
        context.follow(self._widgets.pairs.left, self._end_edit)

    def _tell_failure(self, error: WorkbenchError) -> None:
        """Say in the status line why not everything is checked: nobody asked for it just now."""
        self._context.tell(self._context.app.sentence(error))

    def set_theme(self, theme: Theme) -> None:
        """Write in other colours."""
        self._colors = _colors(theme)
        self._show_current()

    def _end(self) -> None:
        self._return.forget()
        self._context.app.actions["desk.queue"].setChecked(False)
        self._view.show_last_page(on=False)

    @property
    def is_on(self) -> bool:
        """Return whether the desk is on show."""
        return self.line_up.is_on

    def _tick(self, _page: int) -> None:
        self._context.app.actions["desk.queue"].setChecked(self.is_on)
        self.act_as_editor(on=self.is_on)
        if self.is_on:
            self._context.app.actions["view.reading"].setChecked(False)

    def act_as_editor(self, *, on: bool) -> None:
        """Let what is done count as the editor's, whoever is at the keyboard, or no longer."""
        self._context.project.act_as(Hand.EDITOR if on else None)

    def _end_edit(self) -> None:
        """End what *Edit* began: the cell is left, and what was typed there is the editor's."""
        project = self._context.project
        if not self.is_on and project.saver.leave():
            project.act_as(None)

    def turn(self) -> None:
        """Show the desk, of all articles where all are listed, or the rows again."""
        if self.is_on:
            self.leave()
            return
        if not self._return.is_due:
            self.line_up.whole = self._context.project.rows.scope.article_id is None
        self._show()

    def turn_to_project(self) -> None:
        """Show the queue of the whole project, or that of the article on show again."""
        self.line_up.whole = not (self.is_on and self.line_up.whole)
        self._view.show_last_page(on=False)
        self._show()

    def turn_to_last_page(self) -> None:
        """Show the page before signing of the article on show, or the queue again."""
        on = not (self.is_on and self._view.is_on_last_page)
        self._show()
        self._view.show_last_page(on=on)
        self.line_up.refresh()

    def _show(self) -> None:
        self._context.project.saver.leave()
        self._return.forget()
        self._widgets.stack.setCurrentWidget(self._view)
        self.line_up.refresh()
        self._view.take_keys()

    def leave(self) -> None:
        """Go back to the rows."""
        self._widgets.stack.setCurrentWidget(self._widgets.pairs)
        self._widgets.pairs.setFocus()

    def _show_current(self, _: object = None) -> None:
        if not self.is_on:
            return
        project, line, queue = self._context.project, self._view.current, self.line_up.queue
        reader, article = project.session.read, self.line_up.article
        signature = signature_of(reader, article)
        self._view.title.setText(project.headline(article) if article is not None else "")
        self._view.show_signature(signature)
        several = len(reader.articles()) > 1
        standing = standing_of(reader, article)
        self._view.show_standing(standing, whole=self.line_up.whole, several=several)
        found = reader.segments([line.segment_id]) if line is not None else {}
        if line is not None and line.segment_id in found:
            page = desk_page(
                found[line.segment_id], line, self._colors, narrow=self._view.is_narrow
            )
        elif not project.board.is_ready or project.board.is_working:
            page = f"<p>{tr('Checking…')}</p>"
        else:
            page = done_page(queue.settled, signature, self._colors, whole=self.line_up.whole)
        self._view.show_page(page)
        if self._view.is_on_last_page:
            self._signing.show(article)


def _colors(theme: Theme) -> Mapping[str, str]:
    return {**text_colors(theme), "mark": theme.color("highlight.found").name()}
