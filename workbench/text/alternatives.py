"""Many words as the choices of one regular expression.

A row of choices is tried one by one wherever one of them may begin. Gathered by their first
characters, and those by their second, few are left to try; what matches is the same.
"""

import re
from collections.abc import Iterable


def longest_first(words: Iterable[str]) -> str:
    """Return an expression for any of the words, the longest that stands at a place.

    What it stands in has to tell letters of two cases, and variants of a character, apart: fold the
    words, not the expression.
    """
    return _gathered(sorted(set(words), key=lambda word: (-len(word), word)))


def _gathered(words: Iterable[str]) -> str:
    """Return the choices in their order; those that begin otherwise never vie with each other."""
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[:1], []).append(word[1:])
    return "|".join(_choice(first, rest) for first, rest in groups.items())


def _choice(first: str, rest: list[str]) -> str:
    if len(rest) == 1:
        return re.escape(first + rest[0])
    return f"{re.escape(first)}(?:{_gathered(rest)})"
