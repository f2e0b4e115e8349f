from tests.projects import segment_ids
from workbench.model.ids import ArticleId
from workbench.model.segment import Role, Status
from workbench.services.commands.targets import SetRole, SetStatus, SetTarget
from workbench.services.overview import Progress, progress_by_article, total
from workbench.services.session import Session
from workbench.storage.reader import Tally


def tally(article: int, role: Role, status: Status, segments: int) -> Tally:
    return Tally(ArticleId(article), role, status, segments, 10 * segments, 3 * segments)


def test_progress_is_counted_by_article_and_only_over_work() -> None:
    found = progress_by_article(
        [
            tally(1, Role.BODY, Status.FINAL, 2),
            tally(1, Role.BODY, Status.DRAFT, 3),
            tally(1, Role.RELATED, Status.FINAL, 9),
            tally(2, Role.CAPTION, Status.REVIEWED, 1),
            tally(3, Role.BOILERPLATE, Status.INITIAL, 4),
        ]
    )

    assert found == {1: Progress(5, 2, 50, 15), 2: Progress(1, 1, 10, 3)}
    assert total(found.values()) == Progress(6, 3, 60, 18)


def test_where_there_is_nothing_to_do_all_is_done() -> None:
    assert total([]) == Progress()
    assert Progress().fraction == 1
    assert Progress(4, 1).fraction == 0.25


def test_a_project_s_progress_follows_the_work(session: Session) -> None:
    first, second, third, _ = segment_ids(session)
    session.execute(SetTarget(first, "Kerry arrives in Beijing"))
    session.execute(SetStatus([first], Status.TRANSLATED))
    session.execute(SetTarget(second, "Two words"))
    session.execute(SetRole([third], Role.BOILERPLATE))

    progress = total(progress_by_article(session.read.tallies()).values())

    assert (progress.segments, progress.confirmed, progress.words) == (3, 1, 6)
    assert progress.characters > 0
