"""What stands between an article and its sign-off, as the window knows and says it."""

from collections.abc import Iterable

from ui.language import tr
from ui.sentences import counts_sentence
from ui.viewmodels.open_project import OpenProject
from workbench.model.ids import ArticleId
from workbench.services.checking.signing import Obstacle, counts, obstacles


def obstacles_of(project: OpenProject, article_id: ArticleId) -> tuple[Obstacle, ...]:
    """Return what is not settled in an article, by the findings that the board has now."""
    read, board = project.session.read, project.board
    found = {key.id: board.of(key.id) for key in read.outline(article_id)}
    return obstacles(read, article_id, found)


def refusal_of(found: Iterable[Obstacle]) -> str:
    """Return why an article cannot be signed off yet, in words."""
    return tr("Not signed off: {what}.", what=counts_sentence(counts(found)))
