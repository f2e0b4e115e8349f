"""Lists: what the items of a list have before them in a text, and in which order they stand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.formats.finished.rich import Rich, cut_out
from workbench.text.patterns import compiled

_NUMBER = compiled(r"\(?(\d{1,3})[.)]\s+")
_BULLET = compiled(r"[•‣◦·●○▪■◆*–—-]\s+")


@dataclass(frozen=True, slots=True)
class List:
    """The items without their marks; `start` is the first number, 0 for a list without numbers."""

    items: tuple[Rich, ...]
    start: int = 0


def list_of(items: Sequence[Rich]) -> List:
    """Return a list; it is numbered where every item has the number that follows."""
    numbers = [_NUMBER.match(item.text) for item in items]
    found = [int(each[1]) for each in numbers if each]
    if found and found == list(range(found[0], found[0] + len(items))) and found[0]:
        return List(tuple(map(_without, items, numbers)), found[0])
    return List(tuple(_without(item, _BULLET.match(item.text)) for item in items))


def _without(item: Rich, mark: re.Match[str] | None) -> Rich:
    return item if mark is None else cut_out(item, mark.end(), len(item.text))
