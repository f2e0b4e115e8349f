"""An open project as the window knows it: its session, its models, and its end."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bridge import Job, JobRunner, Outcome, Reporter, SessionBridge
from ui.language import tr
from ui.viewmodels.article_list import ArticleList
from ui.viewmodels.byline_proposals import BylineProposals
from ui.viewmodels.conversion_column import ConversionColumn
from ui.viewmodels.finding_board import FindingBoard
from ui.viewmodels.highlight_table import HighlightTable
from ui.viewmodels.kinds import HighlightKinds
from ui.viewmodels.project_life import ProjectLife
from ui.viewmodels.scope import Scope
from ui.viewmodels.session_rows import SessionRows
from ui.viewmodels.typing_saver import TypingSaver
from workbench.model.article import Article
from workbench.model.changes import ChangeSet, Kind
from workbench.model.errors import UsageError, WorkbenchError
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.vouching import Hand
from workbench.services.checking.apart import LARGE, CheckProcess
from workbench.services.checking.checking import STYLE_SETTING, ProjectChecks
from workbench.services.checking.house_style import default_style
from workbench.services.checking.user_styles import UserStyles
from workbench.services.conversion.converting import Conversions, usage_of
from workbench.services.jobs import CancelToken
from workbench.services.overview import Progress, progress_by_article, total, what_is_left
from workbench.services.session import Session
from workbench.storage.reader import Tally

_OF_CONVERSIONS = (Kind.TERM, Kind.CHOICE, Kind.SETTING)

# What a project holds, how many highlights, and the headlines in English.
_Counts = tuple[list[Tally], int, dict[ArticleId, str]]

# Milliseconds of quiet after a change before progress is counted again.
COUNT_AFTER = 250


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a project's models need besides the session."""

    conversions: Conversions
    jobs: JobRunner
    kinds: HighlightKinds
    checks: Callable[[HouseStyle], ProjectChecks]
    """Makes the checks of a project in the house style; called in a job."""

    styles: UserStyles = field(default_factory=UserStyles)
    checking: CheckProcess | None = None
    """Checks all projects, if the program keeps a process for it."""


class OpenProject(QObject):
    """One session with the models over it; every model follows every change set."""

    changed = Signal(object)
    """Carries each `ChangeSet`, after the models followed it."""

    style_failed = Signal(object)
    """Carries the error of a house style that cannot be read."""

    counted = Signal(object)
    """Carries the project's `Progress` whenever it was counted again."""

    def __init__(
        self, session: Session, surroundings: Surroundings, parent: QObject | None = None
    ) -> None:
        """Take over `session`; `close` ends it."""
        super().__init__(parent)
        self.session = session
        self.life = ProjectLife(self)
        self.hand = session.hand
        """In which capacity the user works, where nothing else is said."""
        self.jobs = surroundings.jobs
        self.kinds = surroundings.kinds
        self.styles = surroundings.styles
        self.saver = TypingSaver(session, self)
        # A commit reads row by row, and each row lets go of the interpreter.
        self.saver.saving.connect(surroundings.jobs.gate.close)
        self.conversion = ConversionColumn(surroundings.conversions, surroundings.jobs, self)
        self._conversions = surroundings.conversions
        self.rows = SessionRows(session, self.conversion, surroundings.kinds, self)
        self._make_checks = surroundings.checks
        process, jobs = surroundings.checking, surroundings.jobs
        self.board = FindingBoard(session, jobs, self._checks, self.number, self, process=process)
        self.saver.left.connect(self.board.release)
        self.rows.show_findings(self.board)
        self.rows.proposals = BylineProposals(
            lambda: self.conversion.usage.glossary, partial(_style_or_usual, session, self.styles)
        )
        self.articles = ArticleList(self)
        self.highlights = HighlightTable(surroundings.kinds, self)
        self.progress: dict[ArticleId, Progress] = {}
        self.headlines: Mapping[ArticleId, str] = session.read.headlines()
        self._bridge = SessionBridge(session, self)
        self._bridge.changed.connect(self._follow)
        self._counting = self._timer(self._count)
        self._listing = self._timer(self._list_highlights)
        self.use_conversions()
        tallies = session.read.tallies()
        self.left = what_is_left(tallies, session.read.highlight_count())
        self._load_articles(progress_by_article(tallies))
        self.board.begin()

    def _checks(self) -> ProjectChecks:
        with self.session.reading() as view:
            kept = view.reader.settings().get(STYLE_SETTING, "")
        return self._make_checks(self._style(kept))

    def _style(self, kept: str) -> HouseStyle:
        """Return the house style; one that cannot be read is told, and the usual one holds."""
        try:
            return self.styles.load(kept)
        except WorkbenchError as error:
            self.style_failed.emit(error)
            return default_style()

    def _timer(self, action: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(COUNT_AFTER)
        timer.timeout.connect(action)
        return timer

    @property
    def path(self) -> Path:
        """Return the project file."""
        return self.session.path

    @property
    def article(self) -> Article | None:
        """Return the article on show; `None` where the scope spans several, or it is gone."""
        article_id = self.rows.scope.article_id
        if article_id is None:
            return None
        try:
            return self.session.read.article(article_id)
        except UsageError:  # removed a moment ago
            return None

    def number(self, segment_id: object) -> object:
        """Return the number on a segment's row, with the article's title where that is another."""
        try:
            segment = self.session.read.segment(SegmentId(int(str(segment_id))))
        except (ValueError, UsageError):
            return segment_id
        number = self.session.read.number_of(segment.id)
        if segment.article_id == self.rows.scope.article_id:
            return number
        title = self.session.read.article(segment.article_id).title
        return tr("{number} of “{title}”", number=number, title=title)

    def act_as(self, hand: Hand | None) -> None:
        """Let what is done from now on be done by this hand; by the user's own for `None`."""
        self.session.hand = hand or self.hand

    def headline(self, article: Article) -> str:
        """Return an article's headline in English, its own title where that is not translated."""
        return self.headlines.get(article.id) or article.title

    def named_articles(self) -> list[Article]:
        """Return every article in order, its title being its headline in English if it has one."""
        known = self.session.read.articles()
        return [replace(article, title=self.headline(article)) for article in known]

    def show(self, scope: Scope) -> None:
        """List what this scope holds, in the rows and in the highlights."""
        self.rows.show(scope)
        self._list_highlights()

    def close(self) -> bool:
        """Save what is typed and close; return false, still open, if that cannot be saved."""
        if not self.saver.leave():
            return False
        self.session.settle()
        self._stop()
        self.session.close()
        return True

    def abandon(self) -> None:
        """Close a project that cannot be worked with; its lock is free afterwards.

        The error of closing, if any, is the damage that is known already.
        """
        self._stop()
        self.saver.stop()
        with suppress(WorkbenchError):
            self.session.close()

    def _stop(self) -> None:
        self.life.end()
        for timer in (self._counting, self._listing):
            timer.stop()
        self.board.stop()
        for job in ("conversion", "count"):
            self.jobs.drop(job)
        self._bridge.detach()

    def _follow(self, changes: ChangeSet) -> None:
        self.saver.follow(changes)
        if changes.touched(Kind.ARTICLE) or changes.touched(Kind.SIGN_OFF):
            self._load_articles(self.progress)
        if any(changes.touched(kind) for kind in _OF_CONVERSIONS):
            self.use_conversions()
        self.rows.apply(changes)
        if changes.touched(Kind.SEGMENT) or changes.touched(Kind.HIGHLIGHT):
            self._counting.start()
        if changes.touched(Kind.HIGHLIGHT):
            self._listing.start(0)
        self.board.apply(changes)
        self.changed.emit(changes)

    def use_conversions(self) -> None:
        """Convert as the project and the shared glossaries say now."""
        before = self.conversion.usage
        after = usage_of(self.session.read, self._conversions.shared)
        if after.glossary == before.glossary:
            after = replace(after, glossary=before.glossary)
        if after != before:
            self.conversion.use(after)
            self.rows.refresh_conversions()

    def _list_highlights(self) -> None:
        self.highlights.load(self.session.read.highlights(self.rows.scope.article_id))

    def _load_articles(self, progress: dict[ArticleId, Progress]) -> None:
        self.progress = progress
        read = self.session.read
        signed = {each.article_id: each.signed_by for each in read.sign_offs()}
        self.articles.load(read.articles(), progress, signed, self.headlines)
        self.counted.emit(total(progress.values()))

    def _count(self) -> None:
        session = self.session

        def work(_token: CancelToken, _report: Reporter[None]) -> _Counts:
            with session.reading() as project:
                read = project.reader
                return read.tallies(), read.highlight_count(), read.headlines()

        # Of a small project it is done in a moment, and what was just imported is to be seen.
        is_large = total(self.progress.values()).segments > LARGE
        self.jobs.start(Job("count", work, self._take_count, patient=is_large))

    def _take_count(self, outcome: Outcome[_Counts]) -> None:
        if outcome.value is not None:
            tallies, highlights, self.headlines = outcome.value
            self.left = what_is_left(tallies, highlights)
            self._load_articles(progress_by_article(tallies))


def _style_or_usual(session: Session, styles: UserStyles) -> HouseStyle:
    """Return the house style, the usual one where it cannot be read, which the checks tell."""
    try:
        return styles.load(session.read.settings().get(STYLE_SETTING, ""))
    except WorkbenchError:
        return default_style()


class ProjectHolder(QObject):
    """Which project the window shows; there is one at most."""

    taken = Signal()
    """A project is there, and not shown yet."""

    opened = Signal(object)
    """Carries the `OpenProject` that is shown from now on."""

    closed = Signal()

    damaged = Signal(object)
    """Carries the `WorkbenchError` that reading the open project ended in."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._project: OpenProject | None = None

    @property
    def project(self) -> OpenProject | None:
        """Return the open project."""
        return self._project

    def take(self, project: OpenProject) -> None:
        """Show this project; the one before must have been let go."""
        self._project = project
        self.taken.emit()
        if self._project is project:  # who was told of it first may have found it damaged
            self.opened.emit(project)

    def let_go(self) -> bool:
        """Close the project; return false if something typed cannot be saved, and keep it open."""
        project = self._project
        if project is None:
            return True
        if not project.close():
            return False
        self._forget(project)
        return True

    def give_up(self) -> None:
        """Close a project that cannot be worked with."""
        project = self._project
        if project is not None:
            project.abandon()
            self._forget(project)

    def _forget(self, project: OpenProject) -> None:
        self._project = None
        self.closed.emit()
        project.deleteLater()
