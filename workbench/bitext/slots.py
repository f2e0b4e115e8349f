"""What changes in a line that comes again and again: its names, dates and numbers, as slots.

`记者：陈子非　责编：李明` and `记者：王芳　责编：赵强` are one line with two names in it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.model.finding import Span
from workbench.model.segment import CreditFunction
from workbench.text.credits.byline import read_byline
from workbench.text.credits.photo_credit import parse_credit
from workbench.text.dates.chinese import read_chinese_dates
from workbench.text.dates.moments import Mention
from workbench.text.folding import fold
from workbench.text.names.people import introduced_people, is_person, lone_places
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.quantity import Kind, Quantity
from workbench.text.patterns import compiled

# In characters: what is longer is prose and no template.
LONGEST_LINE = 400


class SlotKind(StrEnum):
    """What stands in a slot."""

    NAMES = "names"
    """A person, or several one after another."""
    DATE = "date"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class SlotValue:
    """What stands in a slot of one line, at `span`: people, or a date, or a number."""

    kind: SlotKind
    span: Span
    names: tuple[str, ...] = ()
    mention: Mention | None = None
    quantity: Quantity | None = None

    @property
    def key(self) -> str:
        """Return by what two values are the same."""
        if self.mention is not None:
            return repr(self.mention.moment)
        return str(self.quantity.low) if self.quantity is not None else "、".join(self.names)


@dataclass(frozen=True, slots=True)
class SlottedLine:
    """A line as the words between its slots, folded, and what stands in them, in order."""

    words: tuple[str, ...]
    values: tuple[SlotValue, ...]

    @property
    def key(self) -> str:
        """Return what all lines of one template have in common."""
        kinds = [each.kind for each in self.values]
        return (
            "".join(f"{word}\0{kind}\0" for word, kind in zip(self.words, kinds, strict=False))
            + (self.words[-1])
        )


_HAN = compiled(r"[\u3400-\u9fff·]+")
_BETWEEN_NAMES = compiled(r"[、，,/／和及与與 \u3000]{1,2}")
_REPORTER = compiled(r"[记記]者")

# The last characters of agencies and offices, some of which look like people: 路透社.
_OUTLETS = ("社", "网", "網", "报", "報", "台", "臺", "刊", "局", "部")
_SPACE = compiled(r"\s+")


def slotted(line: str) -> SlottedLine:
    """Return a Chinese line with its slots; of places that overlap the first and longest counts."""
    values = tuple(_apart(sorted(_values(line), key=lambda v: (v.span.start, -v.span.end))))
    ends = [0, *(value.span.end for value in values)]
    starts = [*(value.span.start for value in values), len(line)]
    words = (_SPACE.sub(" ", fold(line[a:b])) for a, b in zip(ends, starts, strict=True))
    return SlottedLine(tuple(words), values)


def _values(line: str) -> Iterator[SlotValue]:
    if len(line) > LONGEST_LINE:
        return
    for mention in read_chinese_dates(line).mentions:
        if mention.sure and not mention.number:
            span = Span(mention.start, mention.end)
            yield SlotValue(SlotKind.DATE, span, mention=mention)
    for quantity in chinese_quantities(line):
        if quantity.kind not in {Kind.CALENDAR, Kind.CODE} and not quantity.is_range:
            span = Span(quantity.start, quantity.end)
            yield SlotValue(SlotKind.NUMBER, span, quantity=quantity)
    yield from _people(line, sorted(set(_persons(line))))


def _persons(line: str) -> Iterator[tuple[int, int]]:
    """Yield where people are named: in a byline, a credit, behind a title, or alone in a field."""
    byline = read_byline(line)
    if byline is not None:
        people = (each for each in byline.credits if each.function is not CreditFunction.SOURCE)
        yield from ((each.start, each.end) for each in people if _may_be_person(each.name))
    credit = parse_credit(line)
    if credit is not None:
        found = ((name, line.find(name, credit.span.start)) for name in credit.names)
        yield from ((at, at + len(name)) for name, at in found if at >= 0 and _is_person(name))
    yield from ((each.start, each.end) for each in introduced_people(line))
    yield from ((m.start(), m.end()) for m in _HAN.finditer(line) if _is_person(m[0]))
    yield from _posted(line)


def _posted(line: str) -> Iterator[tuple[int, int]]:
    """Yield reporters whose name a place follows without a mark: 记者陈冠霖台北17日电."""
    for match in _REPORTER.finditer(line):
        for length in (3, 2):
            start, end = match.end(), match.end() + length
            if _is_person(line[start:end]) and line[end : end + 2] in lone_places():
                yield start, end
                break


def _is_person(name: str) -> bool:
    return _may_be_person(name) and is_person(name)


def _may_be_person(name: str) -> bool:
    """Return whether a name in a byline is nobody's but a person's; pen names are among them."""
    return not name.endswith(_OUTLETS)


def _people(line: str, places: Sequence[tuple[int, int]]) -> Iterator[SlotValue]:
    """Yield the people, those in a row with nothing but a mark between as one slot."""
    row: list[tuple[int, int]] = []
    for place in places:
        if row and _BETWEEN_NAMES.fullmatch(line, row[-1][1], place[0]) is None:
            yield _row(line, row)
            row = []
        row.append(place)
    if row:
        yield _row(line, row)


def _row(line: str, row: Sequence[tuple[int, int]]) -> SlotValue:
    names = tuple(line[start:end] for start, end in row)
    return SlotValue(SlotKind.NAMES, Span(row[0][0], row[-1][1]), names=names)


def _apart(values: Sequence[SlotValue]) -> Iterator[SlotValue]:
    end = 0
    for value in values:
        if value.span.start >= end:
            end = value.span.end
            yield value
