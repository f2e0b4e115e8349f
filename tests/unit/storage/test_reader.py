from collections.abc import Callable, Iterator
from threading import Thread

import pytest

from tests.projects import PARAGRAPHS, an_article, segment_ids, segments
from workbench.model.errors import UsageError
from workbench.model.ids import ArticleId, HighlightId, NoteId, SegmentId
from workbench.model.segment import Role, Status
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session
from workbench.storage.reader import ProjectReader


def test_an_article_is_known_by_its_address_and_else_by_its_origin(session: Session) -> None:
    session.execute(AddArticle(an_article("无址", url=""), "folder/2.txt"))
    first, second = session.read.articles()

    assert session.read.article_by_origin("https://example.org/news/1", "other.txt") == first
    assert session.read.article_by_origin("", "folder/2.txt") == second
    assert session.read.article_by_origin("https://example.org/none", "folder/2.txt") is None
    assert session.read.article_by_origin("", "") is None


def test_an_article_keeps_what_was_imported(session: Session) -> None:
    article = session.read.articles()[0]

    assert article.title == PARAGRAPHS[0]
    assert article.published_at == 1_689_604_140_000
    assert (article.origin, article.encoding, article.rev) == ("news.txt", "utf-8", 1)


def test_an_outline_gives_order_role_status_and_lengths(session: Session) -> None:
    session.execute(AddArticle(an_article("第二篇", "正文"), "2.txt"))
    first = segment_ids(session)[0]
    session.execute(SetTarget(first, "Kerry arrives"))

    outline = session.read.outline()

    assert [key.source_length for key in outline] == [*map(len, PARAGRAPHS), 3, 2]
    assert (outline[0].role, outline[0].status) == (Role.HEADLINE, Status.DRAFT)
    assert outline[0].target_length == 13
    assert session.read.outline(outline[-1].article_id) == outline[-2:]


def test_tallies_count_segments_characters_and_words(session: Session) -> None:
    session.execute(SetTarget(segment_ids(session)[0], "Kerry arrives in Beijing"))

    found = {(t.role, t.status): (t.segments, t.words) for t in session.read.tallies()}

    assert found == {
        (Role.HEADLINE, Status.DRAFT): (1, 4),
        (Role.BODY, Status.INITIAL): (3, 0),
    }
    assert sum(t.characters for t in session.read.tallies()) == 89


def test_a_walk_gives_articles_with_their_segments(session: Session) -> None:
    session.execute(AddArticle(an_article("第二篇", "正文"), "2.txt"))
    articles = session.read.articles()

    walked = list(session.read.walk([article.id for article in articles]))

    assert [article for article, _ in walked] == articles
    assert [s for _, found in walked for s in found] == segments(session)


def test_many_segments_are_read_at_once(session: Session) -> None:
    session.execute(AddArticle(an_article(*[f"第{n}段" for n in range(1_200)]), "2.txt"))
    ids = segment_ids(session)

    assert list(session.read.segments([*ids, SegmentId(99_999)])) == ids


def test_what_is_not_there_is_said(session: Session) -> None:
    with pytest.raises(UsageError, match=r"article\.unknown"):
        session.read.article(ArticleId(9))
    with pytest.raises(UsageError, match=r"highlight\.unknown"):
        session.read.highlight(HighlightId(9))
    with pytest.raises(UsageError, match=r"note\.unknown"):
        session.read.note(NoteId(9))


@pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("walk", [ProjectReader.amounts, ProjectReader.targets])
def test_a_walk_left_halfway_may_be_dropped_by_another_thread_after_the_project_is_closed(
    session: Session, walk: Callable[[ProjectReader], Iterator[object]]
) -> None:
    for segment_id in segment_ids(session):
        session.execute(SetTarget(segment_id, "Kerry arrives"))
    walked = [walk(session.read)]
    assert next(walked[0])
    session.close()

    thread = Thread(target=walked.clear)
    thread.start()
    thread.join()


def test_a_walk_of_more_rows_than_are_read_at_once_misses_and_repeats_none(
    session: Session,
) -> None:
    texts = [f"第{number}段" for number in range(5000)]
    session.execute(AddArticle(an_article("长文", *texts), "2.txt"))

    sources = [amount[5] for amount in session.read.amounts()]

    assert sources == [*PARAGRAPHS, "长文", *texts]
