from hypothesis import given
from hypothesis import strategies as st

from workbench.text.typing.edits import Edit, edit_between, is_left_of

TEXTS = st.text("ab 克", max_size=8)


@given(TEXTS, TEXTS)
def test_an_edit_makes_the_new_text_of_the_old_one(old: str, new: str) -> None:
    edit = edit_between(old, new)

    assert old[: edit.start] + edit.text + old[edit.end :] == new
    assert new[: edit.after].endswith(edit.text)
    assert 0 <= edit.slack <= edit.start <= edit.end


@given(TEXTS, TEXTS, TEXTS)
def test_what_is_written_in_grows_and_what_is_taken_out_shrinks(a: str, b: str, c: str) -> None:
    grown, shrunk = edit_between(a + c, a + b + c), edit_between(a + b + c, a + c)

    assert grown.grows == shrunk.shrinks == is_left_of(a + c, a + b + c) == bool(b)
    assert not grown.shrinks
    assert grown.start - grown.slack <= len(a) <= grown.start


def test_a_letter_beside_its_like_may_have_been_typed_on_either_side() -> None:
    assert edit_between("ll", "lll") == Edit(2, 2, "l", slack=2)


def test_what_is_written_over_neither_grows_nor_shrinks() -> None:
    edit = edit_between("Kerry came", "Xi came")

    assert (edit.start, edit.end, edit.text) == (0, 5, "Xi")
    assert not edit.grows
    assert not edit.shrinks


def test_a_longer_text_that_lacks_the_old_one_has_it_not_left() -> None:
    assert is_left_of("abc", "abxc")
    assert not is_left_of("abc", "axyz")
    assert not is_left_of("abc", "abc")
