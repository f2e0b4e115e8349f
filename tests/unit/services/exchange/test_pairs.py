"""Articles with their translation into a project, as one step."""

from dataclasses import replace

from tests.projects import segments
from workbench.model.language import Variant
from workbench.model.paired import PairedArticle, PairedNote, PairedSegment
from workbench.model.segment import Role, SourceContent, Status
from workbench.services.commands.targets import Confirm, SetTarget
from workbench.services.exchange.importing import Outcome
from workbench.services.exchange.pairs import import_pairs
from workbench.services.session import Session


def pair(source: str, target: str = "", **facts: object) -> PairedSegment:
    return replace(PairedSegment(SourceContent(Role.BODY, source), target), **facts)  # type: ignore[arg-type] # by name


def article(*pairs: PairedSegment, name: str = "news.txt", url: str = "") -> PairedArticle:
    return PairedArticle(name, Variant.TAIWAN, pairs, name=name, url=url)


def test_everything_a_file_says_of_a_pair_is_there(session: Session) -> None:
    note = PairedNote("Which Wang?", "wang", 5_000)
    told = pair(
        "王女士說。",
        "Ms Wang said.",
        status=Status.REVIEWED,
        locked=True,
        notes=(note,),
        origin="tm:92",
        changed_at=7_000,
        changed_by="zhao",
    )

    (report,) = import_pairs(session, [article(told, pair("天氣很好。"))], "a.tmx")

    first, second = segments(session)[-2:]
    assert (first.target, first.status, first.locked) == ("Ms Wang said.", Status.REVIEWED, True)
    assert (first.origin, first.vouched_by, first.vouched_at) == ("tm:92", "zhao", 7_000)
    assert (first.changed_by, first.changed_at) == ("zhao", 7_000)
    (kept,) = session.read.notes_of([first.id])
    assert (kept.text, kept.author, kept.created_at) == ("Which Wang?", "wang", 5_000)
    assert (second.target, second.status, second.origin) == ("", Status.INITIAL, "")
    assert session.read.articles()[-1].language is Variant.TAIWAN
    assert (report.outcome, report.segments, report.pairs) == (Outcome.ADDED, 2, 1)


def test_several_articles_are_one_step_that_undo_takes_back(session: Session) -> None:
    before = len(session.read.articles())

    reports = import_pairs(
        session,
        [article(pair("甲。", "A."), name="a"), article(pair("乙。", "B."), name="b")],
        "memory.tmx",
    )
    count = len(session.read.articles())
    session.undo()

    assert [each.origin for each in reports] == ["memory.tmx#a", "memory.tmx#b"]
    assert (before, count, len(session.read.articles())) == (1, 3, 1)


def test_a_new_version_fills_what_is_empty_and_leaves_what_somebody_wrote(
    session: Session,
) -> None:
    import_pairs(session, [article(pair("甲。"), pair("乙。"))], "a.tmx")
    first = segments(session)[-2]
    session.execute(SetTarget(first.id, "Mine."))
    session.execute(Confirm(first.id))

    (report,) = import_pairs(
        session,
        [article(pair("甲。", "Theirs."), pair("乙。", "B."), pair("丙。", "C."))],
        "a.tmx",
    )

    assert [each.target for each in segments(session)[-3:]] == ["Mine.", "B.", "C."]
    assert report.outcome is Outcome.UPDATED
    assert len(session.read.articles()) == 2


def test_the_same_file_again_changes_nothing(session: Session) -> None:
    file = [article(pair("甲。", "A.", notes=(PairedNote("Hm."),)), pair("甲。", "Another A."))]
    import_pairs(session, file, "a.tmx")
    before = segments(session)

    (report,) = import_pairs(session, file, "a.tmx")

    assert report.outcome is Outcome.UNCHANGED
    assert segments(session) == before
    assert len(session.read.notes_of([each.id for each in before])) == 1
    assert [each.target for each in before[-2:]] == ["A.", "Another A."]


def test_an_address_tells_an_article_that_comes_from_another_file(session: Session) -> None:
    import_pairs(session, [article(pair("甲。"), url="https://example.org/9")], "a.tmx")
    import_pairs(session, [article(pair("甲。", "A."), url="https://example.org/9")], "b.tmx")

    assert len(session.read.articles()) == 2
    assert segments(session)[-1].target == "A."


def test_a_target_that_nobody_speaks_for_is_a_draft(session: Session) -> None:
    import_pairs(session, [article(pair("甲。", "A."), pair("乙。", " "))], "a.tmx")

    first, second = segments(session)[-2:]
    assert (first.status, first.origin, first.vouched_by) == (Status.DRAFT, "imported", "")
    assert (second.status, second.target) == (Status.INITIAL, "")
