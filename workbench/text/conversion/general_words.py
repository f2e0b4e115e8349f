"""Words that a newsroom leaves as they are where regional tables take them for computing's."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

# Stands for the word itself in a guard.
SIGN = "~"

_COLUMNS = 3

# What stands before and after a word where it is the term after all.
Guards = tuple[tuple[str, str], ...]


class GeneralWords:
    """The general words of one variant; immutable."""

    def __init__(self, words: Mapping[str, Guards]) -> None:
        self._words = words

    def leaves(self, text: str, start: int, end: int) -> bool:
        """Return whether `text[start:end]` is such a word, in its general sense there."""
        guards = self._words.get(text[start:end])
        if guards is None:
            return False
        return not any(
            text.startswith(after, end) and text.endswith(before, 0, start)
            for before, after in guards
        )


@cache
def general_words(form: str) -> GeneralWords:
    """Return the general words of a variant, as `cn` or `tw`; none for any other."""
    table = files("resources").joinpath("conversion", "general_words.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and line[0] != "#")
    return GeneralWords({row[1]: _guards(row) for row in rows if row[0] == form})


def _guards(row: list[str]) -> Guards:
    written = row[_COLUMNS - 1].split() if len(row) >= _COLUMNS else []
    return tuple(_sides(guard) for guard in written)


def _sides(guard: str) -> tuple[str, str]:
    before, _, after = guard.partition(SIGN)
    return before, after
