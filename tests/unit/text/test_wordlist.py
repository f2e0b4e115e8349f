from hypothesis import given
from hypothesis import strategies as st

from workbench.text.wordlist import WordList, WordTable

WORDS = st.dictionaries(st.text("政府了解如何", min_size=1, max_size=4), st.integers(), max_size=12)


@given(WORDS, st.text("政府了解如何，", max_size=40))
def test_a_table_finds_what_a_list_finds(words: dict[str, int], text: str) -> None:
    assert list(WordTable(words).find(text)) == list(WordList(words.items()).find(text))


@given(WORDS, st.text("政府了解如何", max_size=4))
def test_a_table_knows_what_a_list_knows(words: dict[str, int], word: str) -> None:
    table = WordTable(words)

    assert table.get(word) == WordList(words.items()).get(word)
    assert set(table) == set(words)


def test_of_words_that_overlap_the_first_counts_and_of_those_the_longest() -> None:
    table = WordTable({"政府": 1, "政府机关": 2, "机关": 3, "关门": 4})

    assert list(table.find("政府机关门口的机关")) == [(0, 4, 2), (7, 9, 3)]
