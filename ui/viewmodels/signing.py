"""What stands between an article and its sign-off, as the window knows and says it."""

from collections.abc import Iterable, Mapping

from ui.language import tr
from ui.sentences import counts_sentence
from ui.viewmodels.finding_board import FindingBoard
from ui.viewmodels.open_project import OpenProject
from workbench.model.ids import ArticleId, SegmentId
from workbench.services.checking import Judged
from workbench.services.signing import Obstacle, counts, obstacles


def obstacles_of(project: OpenProject, article_id: ArticleId) -> tuple[Obstacle, ...]:
    """Return what is not settled in an article, by the findings that the board has now."""
    return obstacles(project.session.read, article_id, _known(project.board))


def refusal_of(found: Iterable[Obstacle]) -> str:
    """Return why an article cannot be signed off yet, in words."""
    return tr("Not signed off: {what}.", what=counts_sentence(counts(found)))


def _known(board: FindingBoard) -> Mapping[SegmentId, tuple[Judged, ...]]:
    return {each: board.of(each) for each in board.with_any()}
