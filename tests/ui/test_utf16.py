"""Offsets of the core, code points, against Qt's, UTF-16 code units."""

from hypothesis import given
from hypothesis import strategies as st

from ui.utf16 import Utf16Map

TEXTS = st.text(st.sampled_from("a中 𠮷😀\u00a0\u2028é") | st.characters(codec="utf-8"))


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def test_a_text_of_the_basic_plane_has_the_same_offsets() -> None:
    points = Utf16Map("克里（John Kerry）")

    assert [points.to_units(n) for n in range(5)] == [0, 1, 2, 3, 4]


def test_a_character_beyond_the_plane_takes_two_units() -> None:
    points = Utf16Map("a𠮷b")

    assert [points.to_units(n) for n in range(4)] == [0, 1, 3, 4]


def test_an_offset_inside_a_pair_is_that_of_its_character() -> None:
    assert [Utf16Map("a𠮷b").to_points(n) for n in range(5)] == [0, 1, 1, 2, 3]


@given(TEXTS)
def test_units_are_those_of_the_encoding(text: str) -> None:
    points = Utf16Map(text)

    assert all(points.to_units(n) == units(text[:n]) for n in range(len(text) + 1))


@given(TEXTS)
def test_going_to_units_and_back_changes_nothing(text: str) -> None:
    points = Utf16Map(text)

    assert all(points.to_points(points.to_units(n)) == n for n in range(len(text) + 1))
