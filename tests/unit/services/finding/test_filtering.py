import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.projects import Clock, an_article, segment_ids
from workbench.model.errors import InputError
from workbench.model.highlight import Side
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Role, Status
from workbench.services.commands.annotations import AddHighlight, AddNote, ChangeNote, MarkedSpan
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.settings import SetConversion
from workbench.services.commands.targets import (
    DraftText,
    PutDrafts,
    SetLocked,
    SetStatus,
    SetTarget,
)
from workbench.services.finding.filtering import (
    VIEWS,
    SavedView,
    described,
    filter_of,
    forget_view,
    keep_view,
    read_views,
)
from workbench.services.session import Session
from workbench.storage.searching import Filter, Noted, SearchView, glob_of

DAY = 24 * 60 * 60 * 1000


@pytest.fixture
def view(session: Session) -> Iterator[SearchView]:
    with SearchView(session.path) as view:
        yield view


def passing(
    view: SearchView, wanted: Filter, findings: tuple[SegmentId, ...] = ()
) -> list[SegmentId]:
    return sorted(view.matching(wanted, findings))


def test_an_empty_filter_lets_everything_pass(session: Session, view: SearchView) -> None:
    assert not Filter()
    assert passing(view, Filter()) == segment_ids(session)


def test_segments_pass_by_role_and_status(session: Session, view: SearchView) -> None:
    ids = segment_ids(session)
    session.execute(SetTarget(ids[1], "Kerry arrived."))
    session.execute(SetTarget(ids[2], "Beijing said."))
    session.execute(SetStatus(ids[2:3], Status.TRANSLATED))

    assert passing(view, Filter(roles=frozenset({Role.HEADLINE}))) == ids[:1]
    assert passing(view, Filter(statuses=frozenset({Status.DRAFT, Status.TRANSLATED}))) == ids[1:3]
    both = Filter(roles=frozenset({Role.HEADLINE}), statuses=frozenset({Status.DRAFT}))
    assert passing(view, both) == []


def test_segments_pass_by_where_their_target_came_from(session: Session, view: SearchView) -> None:
    ids = segment_ids(session)
    session.execute(SetTarget(ids[0], "Typed."))
    draft = DraftText(ids[1], session.read.segment(ids[1]).rev, "Machine.")
    session.execute(PutDrafts((draft,), "mt:deepl"))

    assert passing(view, Filter(origins=frozenset({"typed"}))) == ids[:1]
    assert passing(view, Filter(origins=frozenset({"mt"}))) == ids[1:2]
    assert passing(view, Filter(origins=frozenset({"", "mt"}))) == ids[1:]


def test_segments_pass_by_highlight_note_lock_and_conversion_by_hand(
    session: Session, view: SearchView
) -> None:
    ids = segment_ids(session)
    session.execute(AddHighlight(ids[0], "name", (MarkedSpan(Side.SOURCE, 0, 2),)))
    session.execute(AddNote(ids[1], "Ask the desk"))
    session.execute(AddNote(ids[2], "Done"))
    session.execute(ChangeNote(session.read.notes_of(ids[2:3])[0].id, resolved=True))
    session.execute(SetLocked(ids[3:4], locked=True))
    session.execute(SetConversion(ids[0], Variant.TAIWAN, "由人手寫"))

    assert passing(view, Filter(kinds=frozenset({"name"}))) == ids[:1]
    assert passing(view, Filter(kinds=frozenset({"term"}))) == []
    assert passing(view, Filter(noted=Noted.OPEN)) == ids[1:2]
    assert passing(view, Filter(noted=Noted.ANY)) == ids[1:3]
    assert passing(view, Filter(locked=True)) == ids[3:4]
    assert passing(view, Filter(locked=False)) == ids[:3]
    assert passing(view, Filter(overridden=True)) == ids[:1]


def test_segments_pass_by_who_changed_them_and_when(
    session: Session, view: SearchView, clock: Clock
) -> None:
    ids, since = segment_ids(session), clock.now
    session.execute(SetTarget(ids[2], "New."))

    assert passing(view, Filter(changed_since=since)) == ids[2:3]
    assert passing(view, Filter(changed_by="lin")) == ids
    assert passing(view, Filter(changed_by="ann")) == []
    assert view.authors() == ["lin"]


def test_findings_are_handed_in(session: Session, view: SearchView) -> None:
    ids = segment_ids(session)
    assert passing(view, Filter(with_findings=True), (ids[1], ids[3])) == [ids[1], ids[3]]
    assert passing(view, Filter(with_findings=True)) == []
    assert passing(view, Filter(), (ids[1],)) == ids


@pytest.mark.parametrize(
    ("text", "number"),
    [("氣候特使", [0, 1]), ("KERRY", [1]), ("desk", [2]), ("[a]*?^-x", [3]), ("zzz", [])],
)
def test_a_text_is_looked_for_in_sources_targets_and_notes(
    session: Session, view: SearchView, text: str, number: list[int]
) -> None:
    ids = segment_ids(session)
    session.execute(SetTarget(ids[1], "Kerry arrived."))
    session.execute(AddNote(ids[2], "Ask the Desk"))
    session.execute(SetTarget(ids[3], "see [A]*?^–x"))

    assert passing(view, Filter(text=text)) == [ids[each] for each in number]


@given(text=st.text(alphabet="[]^-*?!aA气氣\\%_", min_size=1, max_size=5))
def test_no_character_of_a_text_is_an_operator(text: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        sql = "SELECT ? GLOB ?, ? GLOB ?"
        row = connection.execute(sql, (f"x{text}y", glob_of(text), "qqq", glob_of(text))).fetchone()
    assert row == (1, 0)


def test_all_articles_are_filtered_at_once(session: Session, view: SearchView) -> None:
    session.execute(AddArticle(an_article("标题", "正文", url="https://example.org/2"), "two"))
    ids = segment_ids(session)
    assert passing(view, Filter(roles=frozenset({Role.HEADLINE}))) == [ids[0], ids[4]]


def test_views_are_saved_replaced_and_forgotten(session: Session) -> None:
    drafts = SavedView("Drafts", Filter(statuses=frozenset({Status.DRAFT}), locked=False))
    today = SavedView("Today", Filter(), days=1)
    session.execute(keep_view((), drafts))
    session.execute(keep_view(read_views(session.read.settings()), today))
    again = SavedView(" Drafts ", Filter(text="气候", noted=Noted.OPEN))
    session.execute(keep_view(read_views(session.read.settings()), again))

    kept = read_views(session.read.settings())
    assert [view.name for view in kept] == ["Drafts", "Today"]
    assert kept[0].wanted == again.wanted
    assert kept[1].filter_at(10 * DAY) == Filter(changed_since=9 * DAY)

    session.execute(forget_view(kept, "Drafts"))
    assert read_views(session.read.settings()) == (today,)


def test_a_view_needs_a_name_and_one_that_is_gone_cannot_be_forgotten() -> None:
    with pytest.raises(InputError, match=r"filter\.view_name"):
        keep_view((), SavedView("  ", Filter()))
    with pytest.raises(InputError, match=r"filter\.view_unknown"):
        forget_view((), "Drafts")


@pytest.mark.parametrize(
    "stored",
    ["", "[", "5", "null", '{"name": "x"}', '[5, {"name": 5}, {"filter": []}]', "[" * 100_000],
)
def test_views_that_cannot_be_read_are_left_out(stored: str) -> None:
    assert read_views({VIEWS: stored}) == ()


def test_what_a_newer_program_wrote_lets_everything_pass() -> None:
    entry: dict[str, object] = {"roles": ["poem"], "locked": "yes", "changed_since": -1, "new": 1}
    assert filter_of(entry) == Filter()


@given(
    st.builds(
        Filter,
        roles=st.frozensets(st.sampled_from(Role)),
        statuses=st.frozensets(st.sampled_from(Status)),
        origins=st.frozensets(st.sampled_from(["", "typed", "mt", "tm"])),
        kinds=st.frozensets(st.text(max_size=5)),
        text=st.text(max_size=20),
        noted=st.none() | st.sampled_from(Noted),
        with_findings=st.booleans(),
        locked=st.none() | st.booleans(),
        overridden=st.booleans(),
        changed_since=st.none() | st.integers(0, 2**50),
        changed_by=st.text(max_size=20),
    )
)
def test_a_filter_is_read_back_as_it_was_described(wanted: Filter) -> None:
    assert filter_of(described(wanted)) == wanted
    assert set(described(wanted)) <= {field.name for field in fields(Filter)}
