from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.opencc import ENGINE
from tests.projects import Clock, an_article, segment_ids
from workbench.model.errors import InputError
from workbench.model.highlight import Side
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Status
from workbench.services.commands.annotations import AddHighlight, AddNote, MarkedSpan
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.replacing import Replaced
from workbench.services.commands.settings import ChangeSettings, SetConversion
from workbench.services.commands.targets import SetLocked, SetStatus, SetTarget
from workbench.services.conversion.converting import SETTING, Conversions
from workbench.services.finding.searching import CONTEXT, Field, Finder, Hit, Search, replacing
from workbench.services.jobs import Cancelled, CancelToken
from workbench.services.session import Session
from workbench.storage import searching as storage
from workbench.storage.searching import SearchView
from workbench.text.search import Query

ALL = frozenset(Field)
TARGET = frozenset({Field.TARGET})


@pytest.fixture(scope="module")
def conversions() -> Conversions:
    return Conversions(ENGINE)


@pytest.fixture
def view(session: Session) -> Iterator[SearchView]:
    with SearchView(session.path) as view:
        yield view


def hits_of(search: Search, view: SearchView, conversions: Conversions) -> list[Hit]:
    batches = Finder(search, conversions).find(view, CancelToken())
    return [hit for batch in batches for hit in batch]


def in_targets(words: str, replacement: str | None = None, **query: bool) -> Search:
    return Search(Query(words, **query), TARGET, replacement=replacement)


def replace_all(
    session: Session, search: Search, view: SearchView, conversions: Conversions
) -> Replaced:
    command = replacing(hits_of(search, view, conversions), view, conversions)
    session.execute(command)
    return command.outcome


def put(session: Session, *texts: str) -> list[SegmentId]:
    ids = segment_ids(session)
    for segment_id, text in zip(ids, texts, strict=False):
        session.execute(SetTarget(segment_id, text))
    return ids


def targets(session: Session) -> list[str]:
    return [session.read.segment(segment_id).target for segment_id in segment_ids(session)]


def test_hits_come_in_the_order_of_the_project_and_of_the_texts(
    session: Session, view: SearchView, conversions: Conversions
) -> None:
    ids = put(session, "气候 here", "and 气候")
    session.execute(AddNote(ids[0], "check 气候"))
    session.execute(AddArticle(an_article("另一篇：氣候", url="https://example.org/2"), "two"))

    hits = hits_of(Search(Query("气候"), ALL), view, conversions)

    assert hits == sorted(hits, key=lambda hit: hit.order)
    assert [(hit.number, hit.field, hit.words) for hit in hits[:4]] == [
        (1, Field.SOURCE, "气候"),
        (1, Field.TARGET, "气候"),
        (1, Field.CONVERSION, "氣候"),
        (1, Field.NOTE, "气候"),
    ]
    assert (hits[-2].number, hits[-2].field, hits[-2].words) == (1, Field.SOURCE, "氣候")


def test_a_hit_shows_what_stands_around_it(
    session: Session, view: SearchView, conversions: Conversions
) -> None:
    put(session, "The envoy " + "x" * 100)
    hit = hits_of(in_targets("envoy"), view, conversions)[0]

    assert (hit.before, hit.words, hit.after) == ("The ", "envoy", " " + "x" * (CONTEXT - 1))
    assert (hit.start, hit.end) == (4, 9)


def test_a_search_stays_in_an_article_or_among_some_segments(
    session: Session, view: SearchView, conversions: Conversions
) -> None:
    session.execute(AddArticle(an_article("气候", url="https://example.org/2"), "two"))
    ids, second = segment_ids(session), session.read.articles()[1].id
    source = Search(Query("气候"), frozenset({Field.SOURCE}))

    one = hits_of(replace(source, article_id=second), view, conversions)
    some = hits_of(replace(source, within=frozenset(ids[1:3])), view, conversions)

    assert [hit.segment_id for hit in one] == [ids[-1]]
    assert [(hit.segment_id, hit.number) for hit in some] == [(ids[1], 2), (ids[2], 3)]


def test_a_conversion_is_searched_as_it_is_shown(
    session: Session, view: SearchView, conversions: Conversions
) -> None:
    ids = segment_ids(session)
    session.execute(ChangeSettings(((SETTING, "zh-HK"),)))
    session.execute(SetConversion(ids[0], Variant.HONG_KONG, "由人手寫"))
    session.execute(SetConversion(ids[1], Variant.TAIWAN, "由人手寫"))

    hits = hits_of(Search(Query("人手"), frozenset({Field.CONVERSION})), view, conversions)

    assert [(hit.segment_id, hit.variant) for hit in hits] == [(ids[0], Variant.HONG_KONG)]


def test_a_cancelled_search_stops(
    view: SearchView, conversions: Conversions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "BATCH", 1)
    token = CancelToken()
    batches = Finder(Search(Query("的"), ALL), conversions).find(view, token)
    next(batches)
    token.cancel()

    with pytest.raises(Cancelled):
        next(batches)


def test_what_is_wrong_with_a_search_is_said_before_it_runs(conversions: Conversions) -> None:
    with pytest.raises(InputError, match=r"search\.pattern"):
        Finder(in_targets("(", regular=True), conversions)
    with pytest.raises(InputError, match=r"search\.group"):
        Finder(in_targets("(a)", "$2", regular=True), conversions)


def test_replace_all_is_one_undo_step_that_says_what_it_did(
    session: Session, view: SearchView, conversions: Conversions
) -> None:
    put(session, "US envoy, US climate", "us", "The USA")
    before = targets(session)

    outcome = replace_all(session, in_targets("US", "U.S.", whole_word=True), view, conversions)

    assert targets(session)[:3] == ["U.S. envoy, U.S. climate", "U.S.", "The USA"]
    assert outcome == Replaced(places=3, segments=2)
    session.undo()
    assert targets(session) == before
    session.redo()
    assert targets(session)[1] == "U.S."


def test_every_hit_says_what_it_would_become(
    session: Session, view: SearchView, conversions: Conversions
) -> None:
    put(session, "John Kerry met Xie Zhenhua")
    search = in_targets(r"(\w+) (Kerry|Zhenhua)", "$2 $1", regular=True)

    hits = hits_of(search, view, conversions)

    assert [(hit.words, hit.becomes) for hit in hits] == [
        ("John Kerry", "Kerry John"),
        ("Xie Zhenhua", "Zhenhua Xie"),
    ]


def test_locked_segments_are_left_alone_and_counted(
    session: Session, view: SearchView, conversions: Conversions
) -> None:
    ids = put(session, "US", "US")
    session.execute(AddNote(ids[0], "US"))
    session.execute(SetLocked(ids[:1], locked=True))
    search = replace(in_targets("US", "U.S."), fields=frozenset({Field.TARGET, Field.NOTE}))

    hits = hits_of(search, view, conversions)
    outcome = replace_all(session, search, view, conversions)

    assert [hit.can_change for hit in hits] == [False, False, True]
    assert outcome == Replaced(places=1, segments=1, locked=1)
    assert targets(session)[:2] == ["US", "U.S."]
    assert session.read.notes_of(ids)[0].text == "US"


def test_highlights_move_with_every_replacement(
    session: Session, view: SearchView, conversions: Conversions
) -> None:
    text = "US envoy and US aide and US guard"
    ids = put(session, text)
    for word in ("envoy", "aide", "guard"):
        start = text.index(word)
        span = MarkedSpan(Side.TARGET, start, start + len(word))
        session.execute(AddHighlight(ids[0], "term", (span,)))

    replace_all(session, in_targets("US", "American"), view, conversions)

    after = targets(session)[0]
    anchors = [highlight.anchors[0] for highlight in session.read.highlights_of(ids)]
    assert [after[a.start : a.end] for a in anchors] == ["envoy", "aide", "guard"]
    assert after == "American envoy and American aide and American guard"


def test_a_replacement_makes_no_draft_of_a_confirmed_target(
    session: Session, view: SearchView, conversions: Conversions
) -> None:
    ids = put(session, "US")
    session.execute(SetStatus(ids[:1], Status.TRANSLATED))
    replace_all(session, in_targets("US", "U.S."), view, conversions)
    after = session.read.segment(ids[0])
    assert (after.target, after.status) == ("U.S.", Status.TRANSLATED)


def test_words_that_changed_since_they_were_found_are_left_alone(
    session: Session, view: SearchView, conversions: Conversions
) -> None:
    put(session, "US envoy", "US aide")
    hits = hits_of(in_targets("US", "U.S."), view, conversions)
    put(session, "The US envoy")

    command = replacing(hits, view, conversions)
    session.execute(command)

    assert targets(session)[:2] == ["The US envoy", "U.S. aide"]
    assert command.outcome == Replaced(places=1, segments=1, stale=1)


def test_the_source_is_never_replaced(
    session: Session, view: SearchView, conversions: Conversions
) -> None:
    sources = frozenset({Field.SOURCE})
    outcome = replace_all(
        session, Search(Query("气候"), sources, replacement="x"), view, conversions
    )
    assert outcome == Replaced()
    assert "气候" in session.read.segment(segment_ids(session)[0]).source


def test_words_in_notes_are_replaced_and_no_note_is_emptied(
    session: Session, view: SearchView, conversions: Conversions
) -> None:
    ids = segment_ids(session)
    session.execute(AddNote(ids[0], "ask Ann and ann"))
    session.execute(AddNote(ids[1], "Ann"))
    search = Search(Query("ann"), frozenset({Field.NOTE}), replacement="")

    outcome = replace_all(session, search, view, conversions)

    assert [note.text for note in session.read.notes_of(ids)] == ["ask  and", "Ann"]
    assert (outcome.places, outcome.stale) == (2, 1)


def test_a_replaced_conversion_is_one_written_by_hand(
    session: Session, view: SearchView, conversions: Conversions
) -> None:
    ids = segment_ids(session)
    search = Search(Query("克里"), frozenset({Field.CONVERSION}), replacement="凱瑞")

    outcome = replace_all(session, search, view, conversions)

    override = session.read.overrides_of(ids[:1])[0]
    assert override.text == "美國氣候特使凱瑞抵達北京展開訪問"
    assert outcome == Replaced(places=2, segments=2)
    session.undo()
    assert session.read.overrides_of(ids) == []


def test_the_view_is_read_beside_a_session_that_writes(
    session: Session, view: SearchView, conversions: Conversions, clock: Clock
) -> None:
    put(session, "first")
    assert len(hits_of(in_targets("first"), view, conversions)) == 1
    clock.pass_by(60)
    put(session, "second")
    assert hits_of(in_targets("first"), view, conversions) == []
