"""The reading view: the article as a page, kept up to date while it is on show."""

from PySide6.QtCore import QObject, QTimer

from ui.controllers.app_context import AppContext
from ui.controllers.writing.annotating import text_colors
from ui.language import tr
from ui.theme import Theme
from ui.viewmodels.open_project import OpenProject
from ui.viewmodels.reading import reading_page
from workbench.model.article import Article

WAIT = 100
"""Milliseconds after a change before the page is made again."""


class ReadingController(QObject):
    """Turns between the rows and the page to read."""

    def __init__(self, context: AppContext, theme: Theme, parent: QObject) -> None:
        """Serve the reading view of `context`."""
        super().__init__(parent)
        self._context = context
        self._theme = theme
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self._show)
        context.window.reading.text_chosen.connect(self._wait)
        context.holder.opened.connect(self._begin)
        context.holder.closed.connect(self._end)
        context.actions.serve({"view.reading": self.turn})

    def set_theme(self, theme: Theme) -> None:
        """Write in other colours."""
        self._theme = theme
        self._wait()

    def _begin(self, project: OpenProject) -> None:
        project.changed.connect(self._wait)
        project.rows.reset.connect(self._wait)

    def _end(self) -> None:
        self._context.actions["view.reading"].setChecked(False)

    def turn(self) -> None:
        """Show the page if the action is ticked, else the rows."""
        window, project = self._context.window, self._context.project
        if project is None:
            return
        reading = self._context.actions["view.reading"].isChecked()
        project.saver.leave()
        window.stack.setCurrentWidget(window.reading if reading else window.pairs)
        if reading:
            self._show()
            window.reading.page.setFocus()
        else:
            window.pairs.setFocus()

    def _wait(self, _: object = None) -> None:
        if self._context.window.stack.currentWidget() is self._context.window.reading:
            self._timer.start()

    def _article(self, project: OpenProject) -> Article | None:
        """Return the article on show, or that of the active segment."""
        active = self._context.active
        if project.article is not None or active is None:
            return project.article
        segment = project.session.read.segment(active)
        return project.session.read.article(segment.article_id)

    def _show(self) -> None:
        project, view = self._context.project, self._context.window.reading
        if project is None:
            return
        article = self._article(project)
        if article is None:
            view.show_page(tr("<p>Choose an article to read.</p>"))
            return
        segments = project.session.read.segments_of(article.id)
        view.show_page(reading_page(article, segments, view.text, text_colors(self._theme)))
