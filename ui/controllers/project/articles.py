"""What is done to an article as a whole: another title, and its removal."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from ui.controllers.app_context import AppContext
from ui.controllers.going.navigation import NavigationController
from ui.dialogs.alerts import confirmation
from ui.dialogs.prompts import Question, TextPrompt
from ui.language import tr
from workbench.model.article import Article
from workbench.model.ids import ArticleId
from workbench.services.commands.articles import RemoveArticle, RenameArticle


class ArticleController(QObject):
    """Serves the menu of the article on show, and the keys of the list."""

    def __init__(
        self, context: AppContext, navigation: NavigationController, parent: QObject
    ) -> None:
        """Serve the articles of `context`."""
        super().__init__(parent)
        self._context = context
        self._navigation = navigation
        context.window.articles.rename_wanted.connect(self.ask_title)
        context.window.articles.removal_wanted.connect(self.ask_removal)
        context.actions.serve(
            {
                "article.rename": lambda: self._with_shown(self.ask_title),
                "article.remove": lambda: self._with_shown(self.ask_removal),
            }
        )

    def _with_shown(self, act: Callable[[ArticleId], None]) -> None:
        project = self._context.project
        if project is not None and project.article is not None:
            act(project.article.id)

    def _article(self, article_id: ArticleId) -> Article | None:
        project = self._context.project
        return None if project is None else project.session.read.article(article_id)

    def ask_title(self, article_id: ArticleId) -> None:
        """Ask for another title."""
        article = self._article(article_id)
        if article is None:
            return
        label = tr("The title of the article in this project; its headline stays as it is.")
        question = Question(tr("Title"), label, article.title, tr("Rename"))
        prompt = TextPrompt(question, self._context.window)
        self._context.ask(
            prompt, lambda: self._context.execute(RenameArticle(article_id, prompt.text))
        )

    def ask_removal(self, article_id: ArticleId) -> None:
        """Ask whether an article is to go."""
        article = self._article(article_id)
        if article is None:
            return
        text = tr("Remove “{title}” from the project? Undo brings it back.", title=article.title)
        box = confirmation(text, tr("Remove"), self._context.window)
        self._context.ask(box, lambda: self._remove_if(box, article))

    def _remove_if(self, box: QMessageBox, article: Article) -> None:
        if box.buttonRole(box.clickedButton()) is QMessageBox.ButtonRole.AcceptRole:
            self.remove(article)

    def remove(self, article: Article) -> None:
        """Remove an article; undo brings it back."""
        project = self._context.project
        if project is not None and self._context.execute(RemoveArticle(article.id)):
            self._navigation.return_to(project)
            self._context.window.status.tell(
                tr("Removed “{title}”. Undo brings it back.", title=article.title)
            )
