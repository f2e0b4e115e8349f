"""How the commands say how many there are of something."""

from collections.abc import Mapping

from workbench.text.plural import Plural, with_count

_NOUNS: Mapping[str, Plural] = {
    "answer": Plural("{number} answers", one="{number} answer"),
    "article": Plural("{number} articles", one="{number} article"),
    "byte": Plural("{number} bytes", one="{number} byte"),
    "change": Plural("{number} changes", one="{number} change"),
    "character": Plural("{number} characters", one="{number} character"),
    "file": Plural("{number} files", one="{number} file"),
    "finding": Plural("{number} findings", one="{number} finding"),
    "pair": Plural("{number} pairs", one="{number} pair"),
    "request": Plural("{number} requests", one="{number} request"),
    "row": Plural("{number} rows", one="{number} row"),
    "segment": Plural("{number} segments", one="{number} segment"),
    "term": Plural("{number} terms", one="{number} term"),
    "token": Plural("{number} tokens", one="{number} token"),
    "unit": Plural("{number} units", one="{number} unit"),
}


def count_of(number: int, noun: str) -> str:
    """Return a number with one of the nouns that are counted: `1 segment`, `1,204 characters`.

    Raises `KeyError` for a noun that is not in the table.
    """
    return with_count(_NOUNS[noun], number)
