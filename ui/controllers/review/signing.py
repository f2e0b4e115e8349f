"""Signing an article off at the desk: read once more, refused by name, or signed for a reason."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from ui.controllers.project_context import ProjectContext
from ui.controllers.settings.house_style import style_of
from ui.dialogs.prompts import Question, TextPrompt
from ui.language import Words, counted, tr
from ui.messages import ROLE_NAMES
from ui.sentences import finding_sentence
from ui.viewmodels.desk_round import signature_of
from ui.viewmodels.last_page import InTheWay, LastPage, Texts, page_rows
from ui.viewmodels.open_project import OpenProject
from ui.viewmodels.signing import obstacles_of, refusal_of
from ui.widgets.desk_queue import DeskView
from workbench.model.article import Article
from workbench.model.errors import WorkbenchError
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Segment
from workbench.services.checking.house_style import default_style
from workbench.services.checking.signing import Obstacle, ObstacleKind
from workbench.services.commands.decisions import SignOffArticle, WithdrawSignOff

# What stands in the way of a signature, in words.
OBSTACLES = Words(
    {
        ObstacleKind.UNTRANSLATED: "not translated",
        ObstacleKind.DRAFT: "a draft that nobody confirmed",
        ObstacleKind.REJECTED: "rejected",
        ObstacleKind.NOTE: "an open note",
        ObstacleKind.FINDING: "an open finding",
        ObstacleKind.SOURCE: "the original that is kept is not the one that was read",
    }
)


class SignOffController(QObject):
    """Serves the page before signing of a desk."""

    def __init__(self, context: ProjectContext, view: DeskView) -> None:
        """Fill the last page of `view`."""
        super().__init__(context.parent)
        self._context = context
        self._view = view
        self._read: set[Texts] = set()

    def show(self, article: Article | None) -> None:
        """Show an article as it is read before it is signed."""
        project = self._context.project
        if article is None:
            self._view.last_page.show_page(LastPage((), (), frozenset()))
            return
        segments = project.session.read.segments_of(article.id)
        rows = page_rows(segments, lambda each: bool(project.board.of(each)), _style(project))
        found = _in_the_way(project, segments, obstacles_of(project, article.id))
        signed = self._is_signed(article)
        page = LastPage(rows, tuple(found), frozenset(self._read), signed)
        self._view.last_page.show_page(page)

    def act(self, name: str, article: Article) -> None:
        """Do what a key of the page asks for."""
        match name:
            case "read":
                self._note_read(article)
            case "sign" if self._is_signed(article):
                self.withdraw(article)
            case "sign":
                self.sign(article)
            case "sign_anyway" if not self._is_signed(article):
                self._ask_reason(article)
            case _:
                pass

    def _is_signed(self, article: Article) -> bool:
        return bool(signature_of(self._context.session.read, article))

    def _note_read(self, article: Article) -> None:
        row = self._view.last_page.current
        if row is not None:
            self._read.add(row.texts)
            self.show(article)
            self._view.last_page.step(1)

    def sign(self, article: Article, reason: str = "") -> None:
        """Answer for an article; without a reason nothing may stand in the way."""
        project = self._context.project
        if not project.saver.flush():
            return
        segments = project.session.read.segments_of(article.id)
        if not project.board.is_ready or any(project.board.waits(each.id) for each in segments):
            self._context.tell(tr("The article is still being checked; sign it off in a moment."))
            return
        known = obstacles_of(project, article.id)
        if known and not reason:
            self._context.tell(refusal_of(known))
        elif self._context.execute(SignOffArticle(article.id, reason, known)):
            self._context.tell(_signed(project, article))

    def _ask_reason(self, article: Article) -> None:
        question = Question(
            tr("Sign all the same"),
            tr("Why is it signed with something open? The reason is kept with the signature."),
            button=tr("Sign off"),
        )
        prompt = TextPrompt(question, self._context.over)
        self._context.ask(prompt, lambda: self.sign(article, prompt.text))

    def withdraw(self, article: Article) -> None:
        """Take an article's signature back."""
        if self._context.execute(WithdrawSignOff(article.id)):
            self._context.tell(tr("The signature was taken back."))


def _style(project: OpenProject) -> HouseStyle:
    """Return the house style, the usual one where it cannot be read; the checks say so."""
    try:
        return style_of(project)
    except WorkbenchError:
        return default_style()


def _in_the_way(
    project: OpenProject, segments: Iterable[Segment], known: Iterable[Obstacle]
) -> Iterable[InTheWay]:
    by_id = {each.id: each for each in segments}
    for each in known:
        role = ROLE_NAMES[by_id[each.segment_id].role]
        what = OBSTACLES[each.kind]
        if each.kind is ObstacleKind.FINDING:
            found = project.board.of(each.segment_id)
            said = (finding_sentence(j.finding) for j in found if j.finding.code == each.code)
            what = next(said, what)
        words = tr("{role} {number}: {what}", role=role, number=each.number, what=what)
        yield InTheWay(each.segment_id, words)


def _signed(project: OpenProject, article: Article) -> str:
    """Return what to say of a sign-off, and how many hints were left."""
    read = project.session.read
    found = (project.board.open_of(each.id) for each in read.segments_of(article.id))
    hints = sum(len(each) for each in found)
    left = counted(hints, "{number} hint was left.", "{number} hints were left.")
    signature = signature_of(read, article)
    return f"{signature} · {left}" if hints else signature
