"""Links and emphasis of a source, and what stands for them in the target."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.errors import UsageError
from workbench.model.segment import InlineKind, InlineSpan
from workbench.text.inline import carried, is_same, matters, moved, put, without_codes

LINK = InlineSpan(0, 2, InlineKind.LINK, "https://a.example")
OTHER = InlineSpan(3, 5, InlineKind.LINK, "https://b.example")
STRONG = InlineSpan(6, 8, InlineKind.STRONG)
TEXT = "one two three four five"


def test_equal_spans_are_told_apart_by_their_order() -> None:
    source = (LINK, OTHER, LINK)

    assert carried(source, (OTHER, LINK)) == (1, 0, -1)
    assert carried(source, (LINK, LINK)) == (0, -1, 1)


def test_two_of_a_kind_that_touch_become_one() -> None:
    (one,) = put((InlineSpan(0, 3, InlineKind.STRONG),), InlineSpan(3, 7, InlineKind.STRONG), TEXT)

    assert (one.start, one.end) == (0, 7)


def test_one_that_ends_where_another_of_its_kind_begins_takes_it_in() -> None:
    (one,) = put((InlineSpan(3, 7, InlineKind.STRONG),), InlineSpan(0, 3, InlineKind.STRONG), TEXT)

    assert (one.start, one.end) == (0, 7)


def test_a_span_may_lie_inside_another_but_crosses_none() -> None:
    inner = put((InlineSpan(0, 13, InlineKind.STRONG),), InlineSpan(4, 7, LINK.kind, "x"), TEXT)
    cut = put((InlineSpan(0, 7, InlineKind.STRONG),), InlineSpan(4, 13, LINK.kind, "x"), TEXT)

    assert [(each.start, each.end) for each in inner] == [(0, 13), (4, 7)]
    assert [(each.start, each.end) for each in cut] == [(0, 4), (4, 13)]


def test_a_span_cut_at_its_beginning_goes_on_behind_the_new_one() -> None:
    cut = put((InlineSpan(4, 13, InlineKind.STRONG),), InlineSpan(0, 7, LINK.kind, "x"), TEXT)

    assert [(each.start, each.end) for each in cut] == [(0, 7), (7, 13)]


@pytest.mark.parametrize(("start", "end"), [(4, 7), (8, 13), (4, 13)])
def test_spans_that_begin_or_end_together_do_not_cross(start: int, end: int) -> None:
    around = InlineSpan(4, 13, InlineKind.STRONG)
    new = InlineSpan(start, end, LINK.kind, "x")

    assert set(put((around,), new, TEXT)) == {around, new}


@pytest.mark.parametrize(
    ("kind", "start", "end", "expected"),
    [
        (InlineKind.STRONG, 0, len(TEXT), False),
        (InlineKind.STRONG, 0, len(TEXT) - 1, True),
        (InlineKind.STRONG, 1, len(TEXT), True),
        (InlineKind.LINK, 0, len(TEXT), True),
        (InlineKind.LINK, 0, 1, True),
        (InlineKind.LINK, 1, 1, False),
    ],
)
def test_strong_type_over_a_whole_text_says_nothing(
    kind: InlineKind, start: int, end: int, *, expected: bool
) -> None:
    assert matters(InlineSpan(start, end, kind), TEXT) is expected
    assert matters(InlineSpan(start, end, kind), f" {TEXT}\n") is expected


@pytest.mark.parametrize(("start", "end"), [(4, 4), (4, 7), (0, len(TEXT))])
def test_a_code_says_something_whatever_it_holds(start: int, end: int) -> None:
    assert matters(InlineSpan(start, end, InlineKind.CODE), TEXT)


def test_files_that_know_no_codes_get_what_is_said_of_words() -> None:
    assert without_codes((LINK, InlineSpan(4, 4, InlineKind.CODE), STRONG)) == (LINK, STRONG)


@pytest.mark.parametrize("place", [0, 4, 7, len(TEXT)])
def test_a_code_is_put_between_two_characters_and_takes_nothing_in(place: int) -> None:
    strong = InlineSpan(4, 7, InlineKind.STRONG)
    code = InlineSpan(place, place, InlineKind.CODE)

    assert set(put((strong, code), code, TEXT)) == {strong, code}
    assert len(put((strong, code), code, TEXT)) == 3


def test_a_span_to_the_end_of_the_text_moves_and_one_without_words_is_left_out() -> None:
    last = InlineSpan(len(TEXT) - 4, len(TEXT), InlineKind.STRONG)

    assert moved((last,), TEXT, f"so {TEXT}") == (
        InlineSpan(last.start + 3, last.end + 3, InlineKind.STRONG),
    )
    assert moved((InlineSpan(4, 4, InlineKind.STRONG),), TEXT, TEXT) == ()


@pytest.mark.parametrize(("start", "end"), [(3, 3), (5, 99), (-1, 2)])
def test_a_span_needs_words(start: int, end: int) -> None:
    with pytest.raises(UsageError, match=r"inline\.range"):
        put((), InlineSpan(start, end, InlineKind.STRONG), TEXT)


def test_spans_move_with_what_is_typed_around_them() -> None:
    spans = (InlineSpan(4, 7, InlineKind.STRONG),)

    assert moved(spans, TEXT, f"so {TEXT}") == (InlineSpan(7, 10, InlineKind.STRONG),)
    assert moved(spans, TEXT, "one twenty-two three") != ()
    assert moved(spans, TEXT, "one four five") == ()
    assert moved(spans, TEXT, "") == ()


@pytest.mark.parametrize(
    ("place", "after", "expected"),
    [
        (2, "abcd", 2),
        (2, "xabcd", 3),
        (2, "abxcd", 2),
        (2, "axbcd", 3),
        (2, "abcdx", 2),
        (0, "xabcd", 1),
        (0, "abcd", 0),
        (4, "abcdx", 4),
        (4, "xabcd", 5),
        (2, "acd", 1),
        (2, "abd", 2),
        (2, "xcd", 1),
        (3, "acd", 2),
        (2, "ad", None),
        (0, "bcd", 0),
        (0, "xbcd", 0),
        (4, "abc", 3),
        (4, "abcx", 4),
        (2, "", None),
        (0, "", None),
        (0, "xyz", None),
    ],
)
def test_a_code_goes_with_the_character_before_it_and_else_with_the_next(
    place: int, after: str, expected: int | None
) -> None:
    code = InlineSpan(place, place, InlineKind.CODE)

    found = moved((code,), "abcd", after)

    assert [each.start for each in found] == ([] if expected is None else [expected])
    assert all(each.is_point for each in found)


def test_a_code_keeps_its_place_among_words_that_were_all_written_anew() -> None:
    code = InlineSpan(8, 8, InlineKind.CODE)

    (kept,) = moved((code,), "one two three four", "Of two of three, four")

    assert "Of two of three, four"[kept.start :] == "of three, four"


def test_codes_move_beside_words_each_by_itself() -> None:
    code, strong = InlineSpan(4, 4, InlineKind.CODE), InlineSpan(4, 7, InlineKind.STRONG)

    assert moved((code, strong), TEXT, f"so {TEXT}") == (
        InlineSpan(7, 7, InlineKind.CODE),
        InlineSpan(7, 10, InlineKind.STRONG),
    )


@given(st.text("ab 国，", min_size=1), st.text("ab 国，", min_size=1), st.data())
def test_nothing_that_is_typed_loses_a_code(before: str, typed: str, data: st.DataObject) -> None:
    at, place = (data.draw(st.integers(0, len(before))) for _ in range(2))
    after = before[:at] + typed + before[at:]

    (kept,) = moved((InlineSpan(place, place, InlineKind.CODE),), before, after)

    assert place <= kept.start <= place + len(typed)
    assert place == 0 or after[kept.start - 1] == before[place - 1]


SPANS = st.builds(
    InlineSpan,
    st.integers(0, 10),
    st.integers(11, len(TEXT)),
    st.sampled_from(InlineKind),
    st.sampled_from(["", "https://a.example"]),
)


@given(st.lists(SPANS, max_size=6))
def test_however_spans_are_put_they_nest(new: list[InlineSpan]) -> None:
    spans: tuple[InlineSpan, ...] = ()
    for span in new:
        spans = put(spans, span, TEXT)
        assert any(is_same(each, span) and each.start <= span.start for each in spans)
        assert all(0 <= each.start < each.end <= len(TEXT) for each in spans)
        for one in spans:
            for other in spans:
                assert not one.start < other.start < one.end < other.end
