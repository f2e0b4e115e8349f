"""What an entry of the index holds."""

from hypothesis import example, given
from hypothesis import strategies as st

from workbench.memory.index import grams_text
from workbench.memory.keys import grams_of, key_of


@given(st.text())
@example("")
@example("国")
@example("𠮷野家")
@example("\ud800")
def test_an_entry_holds_the_grams_of_its_key_with_spaces_between(text: str) -> None:
    for key in (text, key_of(text)):
        assert grams_text(key) == " ".join(grams_of(key))
