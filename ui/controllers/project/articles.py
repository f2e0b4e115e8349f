"""What is done to an article as a whole: another title, and its removal."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.dialogs.alerts import confirmation
from ui.dialogs.prompts import Question, TextPrompt
from ui.language import tr
from ui.widgets.article_panel import ArticlePanel
from workbench.model.article import Article
from workbench.model.ids import ArticleId
from workbench.services.commands.articles import RemoveArticle, RenameArticle


class ArticleController(QObject):
    """Serves the menu of the article on show, and the keys of the list."""

    def __init__(
        self, context: ProjectContext, navigation: NavigationController, panel: ArticlePanel
    ) -> None:
        """Serve the articles that `panel` lists of an open project."""
        super().__init__(context.parent)
        self._context = context
        self._navigation = navigation
        context.follow(panel.rename_wanted, self.ask_title)
        context.follow(panel.removal_wanted, self.ask_removal)
        context.serve(
            {
                "article.rename": lambda: self._with_shown(self.ask_title),
                "article.remove": lambda: self._with_shown(self.ask_removal),
            }
        )

    def _with_shown(self, act: Callable[[ArticleId], None]) -> None:
        article = self._context.project.article
        if article is not None:
            act(article.id)

    def ask_title(self, article_id: ArticleId) -> None:
        """Ask for another title."""
        article = self._context.session.read.article(article_id)
        label = tr("The title of the article in this project; its headline stays as it is.")
        question = Question(tr("Title"), label, article.title, tr("Rename"))
        prompt = TextPrompt(question, self._context.over)
        self._context.ask(
            prompt, lambda: self._context.execute(RenameArticle(article_id, prompt.text))
        )

    def ask_removal(self, article_id: ArticleId) -> None:
        """Ask whether an article is to go."""
        article = self._context.session.read.article(article_id)
        text = tr("Remove “{title}” from the project? Undo brings it back.", title=article.title)
        box = confirmation(text, tr("Remove"), self._context.over)
        self._context.ask(box, lambda: self._remove_if(box, article))

    def _remove_if(self, box: QMessageBox, article: Article) -> None:
        if box.buttonRole(box.clickedButton()) is QMessageBox.ButtonRole.AcceptRole:
            self.remove(article)

    def remove(self, article: Article) -> None:
        """Remove an article; undo brings it back."""
        if self._context.execute(RemoveArticle(article.id)):
            self._navigation.return_to(self._context.project)
            self._context.tell(tr("Removed “{title}”. Undo brings it back.", title=article.title))
