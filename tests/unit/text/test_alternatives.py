import re

from hypothesis import given
from hypothesis import strategies as st

from workbench.text.alternatives import longest_first

WORDS = st.lists(st.text(alphabet="甲乙a.(", min_size=1, max_size=4), min_size=1, max_size=12)
TEXT = st.text(alphabet="甲乙a.(b", max_size=20)


def in_turn(words: list[str]) -> str:
    return "|".join(map(re.escape, sorted(set(words), key=lambda each: (-len(each), each))))


@given(WORDS, TEXT)
def test_the_longest_word_at_each_place_is_found_as_if_they_were_tried_in_turn(
    words: list[str], text: str
) -> None:
    assert re.findall(longest_first(words), text) == re.findall(in_turn(words), text)


@given(WORDS, TEXT)
def test_a_shorter_word_is_taken_where_what_follows_wants_it(words: list[str], text: str) -> None:
    gathered, tried = (
        re.finditer(f"(?:{choices})(?=甲|$)", text)
        for choices in (longest_first(words), in_turn(words))
    )

    assert [each.span() for each in gathered] == [each.span() for each in tried]


def test_words_that_begin_alike_are_tried_once() -> None:
    assert longest_first(["财政部", "财政厅", "部长"]) == "财(?:政(?:厅|部))|部长"
