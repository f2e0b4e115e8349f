"""Importing a changed version of an article over the one that was worked on."""

from dataclasses import replace

import pytest

from tests.projects import PARAGRAPHS, an_article, segments
from workbench.model.changes import Kind
from workbench.model.highlight import AnchorState, Side
from workbench.model.language import Variant
from workbench.model.segment import InlineKind, InlineSpan, Role, Segment, SourceContent, Status
from workbench.services.commands.annotations import AddHighlight, AddNote, MarkedSpan
from workbench.services.commands.articles import SetLanguage, UpdateArticle
from workbench.services.commands.settings import SetConversion
from workbench.services.commands.targets import SetStatus, SetTarget
from workbench.services.session import Session

CORRECTED = PARAGRAPHS[1].replace("周日", "周一").replace("中国官员", "中国多名官员")


@pytest.fixture
def worked(session: Session) -> Session:
    """Every paragraph translated; the second confirmed, with a highlight on 克里 and a note."""
    for number, segment in enumerate(segments(session)):
        session.execute(SetTarget(segment.id, f"paragraph {number}"))
    second = segments(session)[1]
    session.execute(SetStatus([second.id], Status.TRANSLATED))
    start = second.source.index("克里")
    session.execute(AddHighlight(second.id, "name", [MarkedSpan(Side.SOURCE, start, start + 2)]))
    session.execute(AddNote(second.id, "Kerry, not Cree"))
    return session


def reimport(session: Session, *paragraphs: str) -> list[Segment]:
    article = session.read.articles()[0]
    session.execute(UpdateArticle(article.id, an_article(*paragraphs), "news.txt"))
    return segments(session)


def test_the_same_article_again_changes_nothing(worked: Session) -> None:
    before = segments(worked)
    article = worked.read.articles()[0]

    changes = worked.execute(UpdateArticle(article.id, an_article(), "news.txt"))

    assert not changes
    assert segments(worked) == before


def test_a_corrected_paragraph_keeps_what_was_done_to_it(worked: Session) -> None:
    before = segments(worked)[1]

    after = reimport(worked, PARAGRAPHS[0], CORRECTED, *PARAGRAPHS[2:])[1]

    assert (after.id, after.target, after.source) == (before.id, "paragraph 1", CORRECTED)
    assert (after.previous_source, after.status) == (PARAGRAPHS[1], Status.DRAFT)
    assert (after.source_rev, after.rev) == (before.source_rev + 1, before.rev + 1)
    (highlight,) = worked.read.highlights_of([after.id])
    (anchor,) = highlight.anchors
    assert after.source[anchor.start : anchor.end] == anchor.quote == "克里"
    assert [note.text for note in worked.read.notes_of([after.id])] == ["Kerry, not Cree"]


def test_unchanged_paragraphs_keep_their_revision(worked: Session) -> None:
    before = segments(worked)

    after = reimport(worked, PARAGRAPHS[0], CORRECTED, *PARAGRAPHS[2:])

    assert [after[n] for n in (0, 2, 3)] == [
        replace(before[n], position=after[n].position) for n in (0, 2, 3)
    ]


def test_a_new_paragraph_comes_in_its_place(worked: Session) -> None:
    after = reimport(worked, *PARAGRAPHS[:2], "白宫周六发表声明，说明此行目的。", *PARAGRAPHS[2:])

    assert [s.target for s in after] == [
        "paragraph 0",
        "paragraph 1",
        "",
        "paragraph 2",
        "paragraph 3",
    ]


def test_a_moved_paragraph_takes_its_translation_along(worked: Session) -> None:
    after = reimport(worked, PARAGRAPHS[0], PARAGRAPHS[3], PARAGRAPHS[1], PARAGRAPHS[2])

    assert [s.target[-1] for s in after] == ["0", "3", "1", "2"]


def test_a_paragraph_that_is_gone_stays_for_the_work_done_to_it(worked: Session) -> None:
    after = reimport(worked, PARAGRAPHS[0], *PARAGRAPHS[2:])

    assert [(s.target[-1], s.withdrawn) for s in after] == [
        ("0", False),
        ("1", True),
        ("2", False),
        ("3", False),
    ]


def test_a_withdrawn_paragraph_that_comes_back_is_the_old_one(worked: Session) -> None:
    before = segments(worked)[1]
    reimport(worked, PARAGRAPHS[0], *PARAGRAPHS[2:])

    after = reimport(worked, *PARAGRAPHS)[1]

    assert (after.id, after.target, after.withdrawn) == (before.id, "paragraph 1", False)


@pytest.mark.parametrize("work", ["nothing", "note", "highlight", "conversion"])
def test_a_paragraph_nobody_worked_on_goes(session: Session, work: str) -> None:
    second = segments(session)[1]
    if work == "note":
        session.execute(AddNote(second.id, "mine"))
    elif work == "highlight":
        session.execute(AddHighlight(second.id, "name", [MarkedSpan(Side.SOURCE, 0, 2)]))
    elif work == "conversion":
        session.execute(SetConversion(second.id, Variant.TAIWAN, "以手改之"))

    after = reimport(session, PARAGRAPHS[0], *PARAGRAPHS[2:])

    assert (second.id in {s.id for s in after}) == (work != "nothing")


def test_a_highlight_whose_words_are_gone_is_an_orphan_and_returns(worked: Session) -> None:
    without = PARAGRAPHS[1].replace("克里", "")
    lost = reimport(worked, PARAGRAPHS[0], without, *PARAGRAPHS[2:])[1]
    assert worked.read.highlights_of([lost.id])[0].state is AnchorState.ORPHAN

    back = reimport(worked, *PARAGRAPHS)[1]

    assert worked.read.highlights_of([back.id])[0].state is AnchorState.ANCHORED


def test_links_alone_change_no_status(worked: Session) -> None:
    article = worked.read.articles()[0]
    linked = an_article()
    matters = list(linked.segments)
    matters[1] = replace(matters[1], spans=(InlineSpan(0, 2, InlineKind.LINK, "https://a.test"),))

    worked.execute(UpdateArticle(article.id, replace(linked, segments=tuple(matters)), "news.txt"))

    after = segments(worked)[1]
    assert (after.content.spans[0].href, after.status) == ("https://a.test", Status.TRANSLATED)
    assert (after.source_rev, after.previous_source) == (1, "")


def test_a_reimport_is_one_step(worked: Session) -> None:
    before = segments(worked)
    highlights = worked.read.highlights()
    reimport(worked, "新标题在此", CORRECTED, PARAGRAPHS[3], "最后一段新的文字。")

    worked.undo()

    assert [replace(s, rev=0) for s in segments(worked)] == [replace(s, rev=0) for s in before]
    assert worked.read.highlights() == highlights


def test_what_the_article_says_of_itself_is_renewed(worked: Session) -> None:
    article = worked.read.articles()[0]
    renewed = replace(an_article(), title="新的标题", metadata=(("editor", "陈美华"),))

    changes = worked.execute(UpdateArticle(article.id, renewed, "elsewhere.txt"))

    after = worked.read.article(article.id)
    assert (after.title, after.origin, after.rev) == ("新的标题", "elsewhere.txt", 2)
    assert after.metadata == (("editor", "陈美华"),)
    assert {ref.kind for ref in changes.updated} == {Kind.ARTICLE}


def test_the_language_can_be_set(session: Session) -> None:
    article = session.read.articles()[0]

    session.execute(SetLanguage(article.id, Variant.TAIWAN))

    assert session.read.article(article.id).language is Variant.TAIWAN
    assert not session.execute(SetLanguage(article.id, Variant.TAIWAN))


def test_a_role_the_importer_now_sees_otherwise_is_taken_over(worked: Session) -> None:
    article = worked.read.articles()[0]
    matters = [SourceContent(Role.BODY, text) for text in PARAGRAPHS]

    worked.execute(
        UpdateArticle(article.id, replace(an_article(), segments=tuple(matters)), "news.txt")
    )

    assert segments(worked)[0].role is Role.BODY
    assert segments(worked)[0].target == "paragraph 0"
