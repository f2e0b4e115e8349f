"""Roles, parties and asides of one word by their Chinese, in whatever variant."""

from collections.abc import Mapping
from functools import cache

from workbench.text.folding import fold
from workbench.text.lexicons.roles import ASIDES_FILE, PARTIES_FILE, ROLES_FILE, all_pairs


@cache
def known_roles() -> Mapping[str, tuple[str, ...]]:
    """Return what English calls each role, in small letters, by its folded Chinese."""
    return _folded(ROLES_FILE)


@cache
def known_parties() -> Mapping[str, tuple[str, ...]]:
    """Return the tags of each party, the usual one first, by its folded Chinese."""
    return _folded(PARTIES_FILE)


@cache
def known_asides() -> Mapping[str, tuple[str, ...]]:
    """Return what English says for each aside of one word, by its folded Chinese."""
    return _folded(ASIDES_FILE)


def _folded(name: str) -> dict[str, tuple[str, ...]]:
    return {fold(word): english for word, english in all_pairs(name)}
