"""Links and emphasis of a source, and what stands for them in the target."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.errors import UsageError
from workbench.model.segment import InlineKind, InlineSpan
from workbench.text.inline import carried, is_same, moved, put

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


def test_a_span_may_lie_inside_another_but_crosses_none() -> None:
    inner = put((InlineSpan(0, 13, InlineKind.STRONG),), InlineSpan(4, 7, LINK.kind, "x"), TEXT)
    cut = put((InlineSpan(0, 7, InlineKind.STRONG),), InlineSpan(4, 13, LINK.kind, "x"), TEXT)

    assert [(each.start, each.end) for each in inner] == [(0, 13), (4, 7)]
    assert [(each.start, each.end) for each in cut] == [(0, 4), (4, 13)]


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
