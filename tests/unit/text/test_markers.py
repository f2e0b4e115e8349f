"""Links, emphasis and codes as markers in a text for a machine, and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.segment import InlineKind, InlineSpan
from workbench.text.markers import with_markers, without_markers, worth_marking

SOURCE = "美国总统气候特使克里周日抵达北京。"
LINK = InlineSpan(8, 10, InlineKind.LINK, "https://example.org/kerry")
STRONG = InlineSpan(4, 10, InlineKind.STRONG)
CODE = InlineSpan(16, 16, InlineKind.CODE, "<br/>")
SPANS = worth_marking((LINK, STRONG, CODE), SOURCE)


def words(text: str, spans: tuple[InlineSpan, ...]) -> list[tuple[InlineKind, str]]:
    return [(each.kind, text[each.start : each.end]) for each in spans]


def test_spans_become_markers_that_nest() -> None:
    assert with_markers(SOURCE, SPANS) == (
        "美国总统<x1>气候特使<x2>克里</x2></x1>周日抵达北京<x3/>。"
    )


def test_markers_come_back_as_spans_of_the_same_links() -> None:
    answer = "U.S. <x1>climate envoy <x2>Kerry</x2></x1> arrived in Beijing<x3/> on Sunday."

    found = without_markers(answer, SPANS)

    assert found.is_whole
    assert found.text == "U.S. climate envoy Kerry arrived in Beijing on Sunday."
    assert words(found.text, found.spans) == [
        (InlineKind.STRONG, "climate envoy Kerry"),
        (InlineKind.LINK, "Kerry"),
        (InlineKind.CODE, ""),
    ]
    assert found.spans[1].href == LINK.href


def test_white_space_inside_markers_is_outside_of_spans() -> None:
    found = without_markers("<x1> Envoy < x2 >Kerry</ x2 > </x1>came<x3 />.", SPANS)

    assert words(found.text, found.spans)[0] == (InlineKind.STRONG, "Envoy Kerry")
    assert found.is_whole


@pytest.mark.parametrize(
    ("answer", "missing", "doubled", "unknown"),
    [
        ("Kerry arrived.", (1, 2, 3), (), ()),
        ("<x1>Envoy Kerry</x1> came<x3/>.", (2,), (), ()),
        ("<x1>Envoy <x2>Kerry</x1> came<x3/>.", (2,), (), ()),
        ("<x1>Envoy <x2></x2></x1> came<x3/>.", (2,), (), ()),
        ("<x1>Envoy </x2>Kerry<x2></x1> came<x3/>.", (2,), (), ()),
        ("<x1>A <x2>K</x2></x1> and <x1>B</x1><x3/>.", (), (1,), ()),
        ("<x1>A <x2>K</x2></x1><x3/> <x9>B</x9>.", (), (), (9,)),
    ],
)
def test_what_is_missing_doubled_or_unknown_is_told(
    answer: str, missing: tuple[int, ...], doubled: tuple[int, ...], unknown: tuple[int, ...]
) -> None:
    found = without_markers(answer, SPANS)

    assert (found.missing, found.doubled, found.unknown) == (missing, doubled, unknown)
    assert not found.is_whole
    assert "<x" not in found.text
    assert "</x" not in found.text


def test_markers_that_cross_are_made_to_nest() -> None:
    found = without_markers("<x1>Envoy <x2>Kerry</x1> came</x2><x3/>.", SPANS)

    [one, other, _] = found.spans
    assert one.end <= other.start
    assert words(found.text, found.spans)[0] == (InlineKind.STRONG, "Envoy Kerry")


def test_what_says_nothing_crosses_or_lies_outside_gets_no_marker() -> None:
    whole = InlineSpan(0, len(SOURCE), InlineKind.STRONG)
    crossing = InlineSpan(6, 12, InlineKind.EMPHASIS)
    outside = InlineSpan(10, 99, InlineKind.LINK, "x")

    assert worth_marking((whole, STRONG, crossing, outside), SOURCE) == (STRONG,)


def test_a_text_with_such_markers_of_its_own_gets_none() -> None:
    assert worth_marking((InlineSpan(0, 2, InlineKind.STRONG),), "标记<x1>的写法") == ()


@given(
    st.text(alphabet="ab <>x1/2", max_size=40),
    st.lists(st.tuples(st.integers(0, 16), st.integers(0, 16)), max_size=4),
)
def test_no_answer_makes_it_fail_and_spans_lie_in_the_text(
    answer: str, places: list[tuple[int, int]]
) -> None:
    spans = worth_marking(
        [InlineSpan(min(p), max(p), InlineKind.LINK, str(n)) for n, p in enumerate(places)], SOURCE
    )

    found = without_markers(answer, spans)

    assert all(0 <= each.start <= each.end <= len(found.text) for each in found.spans)
    again = without_markers(with_markers(SOURCE, spans), spans)
    assert (again.text, again.is_whole) == (SOURCE, True)
    assert set(again.spans) == set(spans)
