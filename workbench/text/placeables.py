"""What of a Chinese source goes into the English as it stands: names, figures, addresses."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from workbench.model.finding import Stretch

MOST = 99
"""A paragraph with more of them is a table: nobody picks from such a list."""


class PlaceableKind(StrEnum):
    """What is placed."""

    NAME = "name"
    LINK = "link"
    NUMBER = "number"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Placeable:
    """`text` may be inserted into the target; `stretch` is where it stands in the source."""

    kind: PlaceableKind
    stretch: Stretch
    text: str


_WORDS = r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9.'’&+-]{0,60}(?: [A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9.'’&+-]{0,60}){0,7}"
_PLACEABLE = re.compile(
    rf"(?P<link>https?://[^\s\u3000-\u9fff\uff00-\uffef]{{1,500}}"
    rf"|[A-Za-z0-9._+-]{{1,64}}@[A-Za-z0-9-]{{1,63}}(?:\.[A-Za-z0-9-]{{1,63}}){{1,4}})"
    rf"|[（(](?P<name>{_WORDS})[)）]"
    rf"|(?P<word>{_WORDS})"
    r"|(?P<number>[0-9０-９][0-9０-９,，.．:：/-]{0,40}[%％]?)"
)
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_EDGES = ".,:/-'’"


def placeables(source: str) -> tuple[Placeable, ...]:
    """Return what can be placed, in the source's order, each text once; linear.

    Figures come in half width, without the marks at their end.
    """
    found: dict[str, Placeable] = {}
    for each in _all(source):
        if each.text and len(found) < MOST:
            found.setdefault(each.text, each)
    return tuple(found.values())


def _all(source: str) -> Iterator[Placeable]:
    for match in _PLACEABLE.finditer(source):
        kind = PlaceableKind(match.lastgroup or "word")
        text = match[kind.value]
        if kind is PlaceableKind.NUMBER:
            text = text.translate(_NARROW)
        if kind is not PlaceableKind.LINK:
            text = text.rstrip(_EDGES)
        start = match.start(kind.value)
        yield Placeable(kind, Stretch(start, start + len(text)), text)
