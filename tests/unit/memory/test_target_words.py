"""What stands in the index of targets is what their words are."""

import sqlite3

from hypothesis import given
from hypothesis import strategies as st

from workbench.memory.target_words import entry_text, words_of

SIGNS = "aZ09_-'’.é中ß \t\n\0@“"


@given(st.one_of(st.text(SIGNS), st.text()))
def test_a_target_is_cut_into_its_words(text: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE t USING fts5(words, tokenize='ascii')")
    connection.execute("CREATE VIRTUAL TABLE v USING fts5vocab('t', 'row')")
    for given_text in (entry_text(text), " ".join(words_of(text))):
        connection.execute("DELETE FROM t")
        connection.execute("INSERT INTO t VALUES (?)", (given_text,))
        cut = {str(row[0]) for row in connection.execute("SELECT term FROM v")}

        assert cut == set(words_of(text))
    connection.close()
