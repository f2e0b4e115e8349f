"""The list behind the pair view."""

from hypothesis import given
from hypothesis import strategies as st

from ui.viewmodels.row_list import RowList
from ui.viewmodels.scope import Scope
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent, Status
from workbench.storage.reader import SegmentKey


def key(
    number: int, role: Role = Role.BODY, status: Status = Status.INITIAL, article: int = 1
) -> SegmentKey:
    return SegmentKey(SegmentId(number), ArticleId(article), role, status, 10, 0)


def loaded(*keys: SegmentKey, scope: Scope | None = None) -> RowList:
    rows = RowList()
    rows.load(keys, scope or Scope())
    return rows


def number_of(rows: RowList, segment: int) -> int:
    place = rows.place(SegmentId(segment))
    assert place is not None
    return place.number


def is_open(each: SegmentKey) -> bool:
    return not each.status.is_confirmed


def test_rows_are_numbered_within_their_article() -> None:
    rows = loaded(key(1), key(2), key(3, article=2))
    assert [number_of(rows, n) for n in (1, 2, 3)] == [1, 2, 1]


def test_numbers_stay_those_of_the_article_where_extras_are_hidden() -> None:
    rows = loaded(key(1), key(2, Role.RELATED), key(3), scope=Scope(extras=False))
    assert list(rows.ids()) == [1, 3]
    assert number_of(rows, 3) == 3


def test_a_view_of_some_roles_lists_only_those() -> None:
    rows = loaded(key(1), key(2, Role.CAPTION), scope=Scope(roles=frozenset({Role.CAPTION})))
    assert list(rows.ids()) == [2]


def test_each_article_of_several_gets_one_heading() -> None:
    rows = loaded(key(1), key(2), key(3, article=2), key(4, article=2))
    titles = {ArticleId(1): "一", ArticleId(2): "二"}
    assert [row.heading for row in rows.row_keys(titles)] == ["一", "", "二", ""]


def test_the_next_open_segment_skips_confirmed_ones() -> None:
    rows = loaded(key(1), key(2, status=Status.FINAL), key(3))
    assert rows.after(SegmentId(1), is_open) == 3
    assert rows.before(SegmentId(3), is_open) == 1
    assert rows.after(SegmentId(3), is_open) is None


def test_a_changed_segment_is_taken_over_without_loading_the_list_anew() -> None:
    rows = loaded(key(1), key(2))
    content = SourceContent(Role.BODY, "克里访华")
    segment = Segment(
        SegmentId(2), ArticleId(1), 2, content, target="Kerry", status=Status.TRANSLATED
    )
    assert rows.update(segment)
    known = rows.key(SegmentId(2))
    assert known is not None
    assert known.target_length == 5
    assert rows.after(SegmentId(1), is_open) is None


def test_a_segment_with_another_role_asks_for_the_list_to_be_loaded_anew() -> None:
    rows = loaded(key(1))
    segment = Segment(SegmentId(1), ArticleId(1), 1, SourceContent(Role.CAPTION, "图"))
    assert not rows.update(segment)


@given(st.lists(st.sampled_from(Status), max_size=30), st.integers(0, 30))
def test_a_step_finds_what_a_walk_over_the_list_finds(states: list[Status], start: int) -> None:
    keys = [key(n + 1, status=status) for n, status in enumerate(states)]
    rows = loaded(*keys)
    after = next((k.id for k in keys[start:] if is_open(k)), None)
    assert rows.after(SegmentId(start) if start else None, is_open) == (
        after if start <= len(keys) else rows.after(None, is_open)
    )


def changed(number: int) -> Segment:
    content = SourceContent(Role.BODY, "克里访华")
    identity = SegmentId(number), ArticleId(1)
    return Segment(*identity, number, content, target="Kerry", status=Status.TRANSLATED)


def test_another_filter_over_the_same_outline_keeps_what_was_learnt() -> None:
    rows = loaded(key(1), key(2), key(3))
    rows.update(changed(2))

    rows.limit(Scope(only=frozenset({SegmentId(2), SegmentId(3)})))
    assert list(rows.ids()) == [2, 3]
    assert number_of(rows, 3) == 3
    assert rows.after(None, is_open) == 3

    rows.limit(Scope())
    assert list(rows.ids()) == [1, 2, 3]
    assert rows.after(SegmentId(1), is_open) == 3


def test_an_outline_is_out_of_date_once_something_it_does_not_list_changes() -> None:
    rows = loaded(key(1), key(2), scope=Scope(only=frozenset({SegmentId(1)})))
    rows.update(changed(1))
    assert rows.is_current
    rows.update(changed(2))
    assert not rows.is_current


def test_the_nearest_segment_is_found_from_one_that_is_not_listed() -> None:
    keys = [key(number) for number in range(1, 8)]
    rows = loaded(*keys, scope=Scope(only=frozenset({SegmentId(1)})))

    assert rows.nearest(SegmentId(4), lambda each: each.id in {1, 6}) == 6
    assert rows.nearest(SegmentId(4), lambda each: each.id in {2, 6}) == 6
    assert rows.nearest(SegmentId(4), lambda each: each.id in {3, 4}) == 4
    assert rows.nearest(SegmentId(4), lambda _: False) is None
