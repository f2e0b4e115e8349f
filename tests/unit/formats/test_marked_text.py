"""A text cut at its marks is still the text."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.formats.bilingual.html import Mark, pieces

PLACES = st.integers(-3, 15)


@given(text=st.text(max_size=12), places=st.lists(st.tuples(PLACES, PLACES), max_size=6))
def test_the_pieces_are_the_text_and_each_mark_covers_what_it_should(
    text: str, places: list[tuple[int, int]]
) -> None:
    marks = [Mark(start, end, "<", ">") for start, end in places]
    cut = list(pieces(text, marks))

    assert "".join(piece.text for piece in cut) == text
    for mark in marks:
        covered = "".join(piece.text for piece in cut if mark in piece.marks)
        assert covered == text[max(mark.start, 0) : max(mark.end, 0)]
