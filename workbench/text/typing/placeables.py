"""What of a Chinese source goes into the English: names, values, addresses."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from workbench.model.finding import Span
from workbench.text.patterns import compiled

if TYPE_CHECKING:
    from workbench.text.typing.house_values import Written

# A paragraph with more of them is a table: nobody picks from such a list.
MOST = 99


class PlaceableKind(StrEnum):
    """What is placed."""

    NAME = "name"
    LINK = "link"
    NUMBER = "number"
    VALUE = "value"
    """A number or date as the house writes it."""
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Placeable:
    """`text` may be inserted into the target; `span` is where it stands in the source.

    A `second` choice stands for the same place as another one: the figures as they are written.
    """

    kind: PlaceableKind
    span: Span
    text: str
    second: bool = False


_WORDS = r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9.'’&+-]{0,60}(?: [A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9.'’&+-]{0,60}){0,7}"
_PLACEABLE = compiled(
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


def house_placeables(
    source: str, written: "Written", names: Iterable[Placeable] = ()
) -> tuple[Placeable, ...]:
    """Return what can be placed with values in the house style, second choices at the end.

    `names` are those that other records know; a name of the source itself comes before them.
    """
    # The readers of numbers and dates: 20 ms that the first call pays.
    from workbench.text.typing.house_values import house_values  # noqa: PLC0415 - on demand

    values = [
        Placeable(PlaceableKind.VALUE, span, text) for span, text in house_values(source, written)
    ]
    own = placeables(source)
    firsts = [*(each for each in own if not _is_in(each, values)), *names, *values]
    firsts.sort(key=lambda each: each.span.start)
    seconds = [replace(each, second=True) for each in own if _is_in(each, values)]
    found: dict[str, Placeable] = {}
    for each in (*firsts, *seconds):
        found.setdefault(each.text, each)
    return tuple(found.values())[:MOST]


def _is_in(placeable: Placeable, values: Iterable[Placeable]) -> bool:
    """Return whether it is a figure or a unit within one of the values."""
    inner = placeable.span
    figure = placeable.kind in {PlaceableKind.NUMBER, PlaceableKind.WORD}
    return figure and any(
        inner.start < each.span.end and each.span.start < inner.end for each in values
    )


def _all(source: str) -> Iterator[Placeable]:
    for match in _PLACEABLE.finditer(source):
        kind = PlaceableKind(match.lastgroup or "word")
        text = match[kind.value]
        if kind is PlaceableKind.NUMBER:
            text = text.translate(_NARROW)
        if kind is not PlaceableKind.LINK:
            text = text.rstrip(_EDGES)
        start = match.start(kind.value)
        yield Placeable(kind, Span(start, start + len(text)), text)
