"""What files of translation memories are called; it imports none of their readers."""

from pathlib import Path

SDLTM = ".sdltm"
TMX_SUFFIXES = frozenset({".tmx", ".gz", ".zip"})

_PAIRED = (".tmx", ".tmx.gz", ".zip", SDLTM)


def holds_pairs(path: Path) -> bool:
    """Return whether a file is, by its name, a memory that is read as articles."""
    return path.name.lower().endswith(_PAIRED)
