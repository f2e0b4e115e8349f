"""Whether a place of a Chinese byline is that of an English one."""

from functools import cache

from workbench.text.folding import fold
from workbench.text.lexicons.both_names import built_in_dateline_places
from workbench.text.names.pinyin import letters, readings

# In characters: no place of a dateline is longer.
LONGEST = 8


def is_known(chinese: str) -> bool:
    """Return whether a Chinese text is a place of the table, in any variant."""
    return fold(chinese) in _chinese()


def english_names(chinese: str) -> tuple[str, ...]:
    """Return how English names a place, the usual name first; empty for one not known."""
    return _chinese().get(fold(chinese), ())


def is_english_place(name: str) -> bool:
    """Return whether an English text, in whatever letters, is a place of the table."""
    return letters(name) in _english()


def is_same_place(chinese: str, english: str) -> bool | None:
    """Return whether two names are of one place, `None` where nothing can tell.

    A place that the table does not have is compared by its pinyin.
    """
    own = letters(english)
    names = english_names(chinese)
    if names:
        return own in {letters(name) for name in names}
    if own in {letters(each) for each in readings(chinese)}:
        return True
    return False if own in _english() else None


@cache
def _chinese() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for place in built_in_dateline_places():
        for name in place.chinese:
            key = fold(name)
            found[key] = (*found.get(key, ()), place.english, *place.others)
    return found


@cache
def _english() -> frozenset[str]:
    return frozenset(letters(name) for names in _chinese().values() for name in names)
