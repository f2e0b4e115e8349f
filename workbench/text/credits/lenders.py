"""Whether the one who provided a picture is the same in both languages."""

import re
from functools import cache

from workbench.text.folding import fold
from workbench.text.lexicons.both_names import BothNames, built_in_lenders

_ARTICLE = re.compile(r"(?:the|a|an|his|her|their|its|our|one of the)\s+", re.IGNORECASE)


def english_lender(chinese: str) -> str:
    """Return how English calls a lender, "" for one that the table does not have."""
    found = _chinese().get(fold(chinese))
    return found.english if found is not None else ""


def is_same_lender(chinese: str, english: str) -> bool | None:
    """Return whether two lenders are one, `None` where nothing can tell.

    A Chinese one that is longer than a word of the table, 台北市警察局, may be all with that word.
    """
    said = _plain(english)
    known = _chinese().get(fold(chinese))
    rows = [known] if known is not None else _rows_within(fold(chinese))
    if any(said in _forms(row) for row in rows):
        return True
    if known is None and any(_plain(form) in said for row in rows for form in _all_forms(row)):
        return True
    others = _english().get(said, ())
    contradicts = bool(others) and not any(
        fold(word) in fold(chinese) for row in others for word in row.chinese
    )
    return False if contradicts else None


def _plain(english: str) -> str:
    return _ARTICLE.sub("", english.strip().lower(), count=1)


def _all_forms(row: BothNames) -> tuple[str, ...]:
    return (row.english, *row.others)


@cache
def _forms(row: BothNames) -> frozenset[str]:
    return frozenset(map(_plain, _all_forms(row)))


def _rows_within(folded: str) -> list[BothNames]:
    return [row for word, row in _chinese().items() if word in folded]


@cache
def _chinese() -> dict[str, BothNames]:
    return {fold(word): row for row in built_in_lenders() for word in row.chinese}


@cache
def _english() -> dict[str, tuple[BothNames, ...]]:
    found: dict[str, tuple[BothNames, ...]] = {}
    for row in built_in_lenders():
        for form in _forms(row):
            found[form] = (*found.get(form, ()), row)
    return found
