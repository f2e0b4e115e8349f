"""Lines that come again with other names, dates or numbers, as templates that fill themselves.

Three units that differ in nothing else make one: `记者：陈子非　责编：李明` and its English, a
trust line, a caption full of numbers. A new line of the kind is then written by our own readers.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from workbench.bitext.slots import SlotKind, SlottedLine, SlotValue, slotted
from workbench.model.finding import Span
from workbench.text.credits.photo_credit import Romanise
from workbench.text.dates.english import read_english_dates
from workbench.text.dates.english_wording import english_date
from workbench.text.names.pinyin import letters, pinyin_name, readings
from workbench.text.numbers.english import english_quantities
from workbench.text.patterns import compiled
from workbench.text.typing.house_values import Written, house_figure

# Units that differ in their slots alone, before a template is proposed.
FEWEST = 3

# Of the units with one source form: so many must have the same English around the slots.
_MAJORITY = 0.6

_HAN = compiled(r"[\u3400-\u9fff]")
_NAME_WORDS = compiled(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3}")
_BARE_FIGURE = compiled(r"[\d,.]+")


@dataclass(frozen=True, slots=True)
class Template:
    """A line with slots, and its English with the same slots.

    `key` is the folded source. `english` are the words of the target and, between them, the numbers
    of the source's slots. `known` are the names that its units have in English; `units` the numbers
    of the units it was made from.
    """

    key: str
    kinds: tuple[SlotKind, ...]
    english: tuple[str | int, ...]
    units: tuple[int, ...]
    known: tuple[tuple[str, str], ...] = ()
    bare_figures: bool = False


@dataclass(frozen=True, slots=True)
class Filling:
    """A slot filled: where its value stands in the source, and in the English; "" if unknown."""

    kind: SlotKind
    source: Span
    target: Span
    text: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A line written by a template; it is certain where every slot could be filled.

    A slot that could not keeps its Chinese.
    """

    text: str
    fillings: tuple[Filling, ...]
    template: Template

    @property
    def is_certain(self) -> bool:
        """Return whether every slot was filled."""
        return all(each.text for each in self.fillings)


@dataclass(frozen=True, slots=True)
class _Located:
    """A unit whose slots were found in its English."""

    unit: int
    english: tuple[str | int, ...]
    names: tuple[tuple[str, str], ...]
    bare_figures: bool


def propose(units: Sequence[tuple[str, str]]) -> tuple[Template, ...]:
    """Return the templates of some units (source, target), those of most units first.

    Each is made of at least three whose sources differ in their slots alone, and whose English has
    the value of every slot once, with the same words between.
    """
    lines: defaultdict[str, list[tuple[int, SlottedLine]]] = defaultdict(list)
    for number, (source, _) in enumerate(units):
        line = slotted(source.strip())
        if line.values and any(_HAN.search(words) for words in line.words):
            lines[line.key].append((number, line))
    found = (_template(key, same, units) for key, same in lines.items() if len(same) >= FEWEST)
    templates = [template for template in found if template is not None]
    return tuple(sorted(templates, key=lambda each: -len(each.units)))


class TemplateBook:
    """Templates by the lines they fill; looking one up costs as much as reading the line."""

    def __init__(self, templates: Iterable[Template]) -> None:
        """Take templates; of two for the same line the first counts."""
        self._templates: dict[str, Template] = {}
        for template in templates:
            self._templates.setdefault(template.key, template)

    def fill(
        self, source: str, written: Written, romanise: Romanise = pinyin_name
    ) -> Filled | None:
        """Return the English of a line of one of the templates, `None` for any other line."""
        line = slotted(source.strip())
        template = self._templates.get(line.key) if line.values else None
        if template is None:
            return None
        shift = len(source) - len(source.lstrip())
        return _Filler(template, line, written, romanise, source.strip(), shift).filled()


def _template(
    key: str, same: Sequence[tuple[int, SlottedLine]], units: Sequence[tuple[str, str]]
) -> Template | None:
    if len({tuple(value.key for value in line.values) for _, line in same}) < FEWEST:
        return None
    by_english: defaultdict[tuple[str | int, ...], list[_Located]] = defaultdict(list)
    for number, line in same:
        located = _locate(number, line, units[number][1].strip())
        if located is not None:
            by_english[located.english].append(located)
    best = max(by_english.values(), key=len, default=[])
    if len(best) < max(FEWEST, _MAJORITY * len(same)):
        return None
    return Template(
        key,
        tuple(value.kind for value in same[0][1].values),
        best[0].english,
        tuple(each.unit for each in best),
        tuple(dict(pair for each in best for pair in each.names).items()),
        all(each.bare_figures for each in best),
    )


def _locate(number: int, line: SlottedLine, target: str) -> _Located | None:
    """Find each slot's value once in a unit's English; `None` where one is missing or double."""
    places: list[tuple[Span, int]] = []
    names: list[tuple[str, str]] = []
    bare = True
    for slot, value in enumerate(line.values):
        spans = [span for span in _places(value, target) if not _is_taken(span, places)]
        if not spans or (value.kind is SlotKind.NAMES and len(spans) != 1):
            return None
        places.append((spans[0], slot))
        if len(value.names) == 1:
            names.append((value.names[0], spans[0].of(target)))
        if value.kind is SlotKind.NUMBER:
            bare = bare and _BARE_FIGURE.fullmatch(spans[0].of(target)) is not None
    english: list[str | int] = []
    end = 0
    for span, slot in sorted(places):
        english += (target[end : span.start], slot)
        end = span.end
    return _Located(number, (*english, target[end:]), tuple(names), bare)


def _is_taken(span: Span, places: Iterable[tuple[Span, int]]) -> bool:
    return any(span.start < taken.end and taken.start < span.end for taken, _ in places)


def _places(value: SlotValue, target: str) -> Iterator[Span]:
    """Yield where the English has a value."""
    if value.mention is not None:
        for mention in read_english_dates(target).mentions:
            if mention.moment == value.mention.moment:
                yield Span(mention.start, mention.end)
    elif value.quantity is not None:
        for quantity in english_quantities(target):
            if quantity.low == value.quantity.low and not quantity.is_range:
                yield Span(quantity.start, quantity.end)
    else:
        yield from _people(value.names, target)


def _people(names: Sequence[str], target: str) -> Iterator[Span]:
    """Yield from the first of some people to the last, where all stand in pinyin in their order."""
    spans: list[Span] = []
    for name in names:
        wanted = {letters(reading) for reading in readings(name)}
        wanted |= {letters(" ".join(reversed(each.split(" ", 1)))) for each in readings(name)}
        found = [
            span
            for span in _name_spans(target)
            if letters(span.of(target)) in wanted and (not spans or span.start >= spans[-1].end)
        ]
        if len(found) != 1 and not spans:
            return
        spans += found[:1]
    if len(spans) == len(names):
        yield Span(spans[0].start, spans[-1].end)


def _name_spans(target: str) -> Iterator[Span]:
    """Yield every run of two or three capitalised words."""
    for match in _NAME_WORDS.finditer(target):
        words = list(re.finditer(r"\S+", match[0]))
        for at in range(len(words)):
            for length in (1, 2, 3):
                if at + length <= len(words):
                    last = words[at + length - 1]
                    start = match.start() + words[at].start()
                    yield Span(start, match.start() + last.end())


@dataclass(slots=True)
class _Filler:
    """Writes one line by a template."""

    template: Template
    line: SlottedLine
    written: Written
    romanise: Romanise
    source: str
    shift: int
    fillings: list[Filling] = field(default_factory=list)

    def filled(self) -> Filled:
        text = ""
        for part in self.template.english:
            if isinstance(part, str):
                text += part
                continue
            value = self.line.values[part]
            english = self._english(value)
            shown = english or value.span.of(self.source)
            place = Span(len(text), len(text) + len(shown))
            span = Span(value.span.start + self.shift, value.span.end + self.shift)
            self.fillings.append(Filling(value.kind, span, place, english))
            text += shown
        return Filled(text, tuple(self.fillings), self.template)

    def _english(self, value: SlotValue) -> str:
        if value.mention is not None:
            return english_date(value.mention.moment, self.written.style, self.written.published)
        if value.quantity is not None:
            whole = value.quantity.low
            if self.template.bare_figures and whole.denominator == 1:
                return f"{whole.numerator:,}"
            return house_figure(value.quantity, self.written)
        known = dict(self.template.known)
        names = [known.get(name) or self.romanise(name) for name in value.names]
        if not all(names):
            return ""
        *firsts, last = names
        return f"{', '.join(firsts)} and {last}" if firsts else last
