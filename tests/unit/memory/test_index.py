"""What an entry of the index holds."""

from hypothesis import example, given
from hypothesis import strategies as st

from workbench.memory.index import grams_text, grams_texts
from workbench.memory.keys import grams_of, key_of, keys_of


@given(st.text())
@example("")
@example("国")
@example("𠮷野家")
@example("\ud800")
def test_an_entry_holds_the_grams_of_its_key_with_spaces_between(text: str) -> None:
    for key in (text, key_of(text)):
        assert grams_text(key) == " ".join(grams_of(key))


@given(st.lists(st.text()))
@example([])
@example(["", "两\0段", "。"])
@example(["𠀀字", "", "a"] * 400)
def test_many_keys_and_their_grams_are_those_of_each_alone(texts: list[str]) -> None:
    keys = keys_of(texts)

    assert keys == [key_of(text) for text in texts]
    assert grams_texts(keys) == [grams_text(key) for key in keys]
