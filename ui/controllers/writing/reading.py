"""The reading view: the article as a page, kept up to date while it is on show."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.controllers.project_context import ProjectContext
from ui.controllers.writing.annotating import text_colors
from ui.language import tr
from ui.theme import Theme
from ui.viewmodels.reading import reading_page
from ui.widgets.page_view import ReadingView
from workbench.model.article import Article

# Milliseconds after a change before the page is made again.
WAIT = 100


@dataclass(frozen=True, slots=True)
class Pages:
    """The page to read and the rows, which take turns in the middle of the window."""

    pages: QStackedWidget
    rows: QWidget
    reading: ReadingView


class ReadingController(QObject):
    """Turns between the rows and the page to read."""

    def __init__(self, context: ProjectContext, shown: Pages, theme: Theme) -> None:
        """Serve the reading view among the pages of the window."""
        super().__init__(context.parent)
        self._context = context
        self._pages = shown.pages
        self._rows_page = shown.rows
        self._view = shown.reading
        self._theme = theme
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self._show)
        context.at_end(self._end)
        context.follow(shown.reading.text_chosen, self._wait)
        context.serve({"view.reading": self.turn})
        context.project.changed.connect(self._wait)
        context.project.rows.reset.connect(self._wait)

    def set_theme(self, theme: Theme) -> None:
        """Write in other colours."""
        self._theme = theme
        self._wait()

    def _end(self) -> None:
        self._timer.stop()
        self._context.app.actions["view.reading"].setChecked(False)

    def turn(self) -> None:
        """Show the page if the action is ticked, else the rows."""
        reading = self._context.app.actions["view.reading"].isChecked()
        self._context.project.saver.leave()
        self._pages.setCurrentWidget(self._view if reading else self._rows_page)
        if reading:
            self._show()
            self._view.page.setFocus()
        else:
            self._rows_page.setFocus()

    def _wait(self, _: object = None) -> None:
        if self._pages.currentWidget() is self._view:
            self._timer.start()

    def _article(self) -> Article | None:
        """Return the article on show, or that of the active segment."""
        article, active = self._context.project.article, self._context.active
        if article is not None or active is None:
            return article
        read = self._context.session.read
        return read.article(read.segment(active).article_id)

    def _show(self) -> None:
        article, view = self._article(), self._view
        if article is None:
            view.show_page(tr("<p>Choose an article to read.</p>"))
            return
        segments = self._context.session.read.segments_of(article.id)
        view.show_page(reading_page(article, segments, view.text, text_colors(self._theme)))
