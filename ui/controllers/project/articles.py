"""What is done to an article as a whole: another title, and its removal."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from ui.controllers.going.navigation import Navigation
from ui.controllers.workplace import Workplace
from ui.dialogs.alerts import confirmation
from ui.dialogs.prompts import Question, TextPrompt
from ui.language import tr
from workbench.model.article import Article
from workbench.model.ids import ArticleId
from workbench.services.commands.articles import RemoveArticle, RenameArticle


class Articles(QObject):
    """Serves the menu of the article on show, and the keys of the list."""

    def __init__(self, place: Workplace, navigation: Navigation, parent: QObject) -> None:
        """Serve the articles of `place`."""
        super().__init__(parent)
        self._place = place
        self._navigation = navigation
        place.window.articles.rename_wanted.connect(self.ask_title)
        place.window.articles.removal_wanted.connect(self.ask_removal)
        place.actions.connect_all(
            {
                "article.rename": lambda: self._with_shown(self.ask_title),
                "article.remove": lambda: self._with_shown(self.ask_removal),
            }
        )

    def _with_shown(self, act: Callable[[ArticleId], None]) -> None:
        project = self._place.project
        if project is not None and project.article is not None:
            act(project.article.id)

    def _article(self, article_id: ArticleId) -> Article | None:
        project = self._place.project
        return None if project is None else project.session.read.article(article_id)

    def ask_title(self, article_id: ArticleId) -> None:
        """Ask for another title."""
        article = self._article(article_id)
        if article is None:
            return
        label = tr("The title of the article in this project; its headline stays as it is.")
        question = Question(tr("Title"), label, article.title, tr("Rename"))
        prompt = TextPrompt(question, self._place.window)
        self._place.ask(prompt, lambda: self._place.execute(RenameArticle(article_id, prompt.text)))

    def ask_removal(self, article_id: ArticleId) -> None:
        """Ask whether an article is to go."""
        article = self._article(article_id)
        if article is None:
            return
        text = tr("Remove “{title}” from the project? Undo brings it back.", title=article.title)
        box = confirmation(text, tr("Remove"), self._place.window)
        self._place.ask(box, lambda: self._remove_if(box, article))

    def _remove_if(self, box: QMessageBox, article: Article) -> None:
        if box.buttonRole(box.clickedButton()) is QMessageBox.ButtonRole.AcceptRole:
            self.remove(article)

    def remove(self, article: Article) -> None:
        """Remove an article; undo brings it back."""
        project = self._place.project
        if project is not None and self._place.execute(RemoveArticle(article.id)):
            self._navigation.return_to(project)
            self._place.window.status.tell(
                tr("Removed “{title}”. Undo brings it back.", title=article.title)
            )
