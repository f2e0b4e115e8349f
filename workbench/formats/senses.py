"""What the characters mean between which a conversion chooses; the program's own table."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def character_senses() -> Mapping[str, str]:
    """Return a few English words for each character that conversions choose between."""
    text = files("resources").joinpath("glossaries", "senses.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {row[0]: row[1] for row in rows}
