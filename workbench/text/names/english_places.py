"""English words for countries, their people and great cities, which are nobody's names."""

from functools import cache

from workbench.text.lexicons.english_places import all_places


@cache
def known_places() -> frozenset[str]:
    """Return the built-in words and those that the user adds; read once in a process."""
    return frozenset(all_places())
