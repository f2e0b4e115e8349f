"""What the writers of fresh XLIFF share: spans as nested tags, numbered alike on both sides."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.api import ExportSegment
from workbench.formats.legal_text import LegalText, attribute_value, character_data
from workbench.model.segment import InlineSpan, Status
from workbench.text.inline import carried, in_order, without_codes

TOOL = "Duizhao"


@dataclass(frozen=True, slots=True)
class NumberedSpan:
    """A span with the id of its tag; the same on both sides where it says the same."""

    span: InlineSpan
    number: int


# Returns the tags of a span.
Tags = Callable[[NumberedSpan], tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Side:
    """A text with its numbered spans, the outer before the inner."""

    text: str
    spans: tuple[NumberedSpan, ...]

    def markup(self, tags: Tags) -> str:
        """Return the text as XML with its tags."""
        pieces: list[str] = []
        open_ends: list[tuple[int, str]] = []
        position = 0

        def go(place: int) -> None:
            nonlocal position
            pieces.append(character_data(self.text[position:place]))
            position = place

        for each in self.spans:
            while open_ends and open_ends[-1][0] <= each.span.start:
                end, tag = open_ends.pop()
                go(end)
                pieces.append(tag)
            go(each.span.start)
            start_tag, end_tag = tags(each)
            pieces.append(start_tag)
            open_ends.append((each.span.end, end_tag))
        while open_ends:
            end, tag = open_ends.pop()
            go(end)
            pieces.append(tag)
        return "".join([*pieces, character_data(self.text[position:])])


def sides(each: ExportSegment, legal: LegalText, place: str) -> tuple[Side, Side]:
    """Return source and target; a text with forbidden characters loses its spans with them."""
    segment = each.segment
    source, target = legal.clean(segment.source, place), legal.clean(segment.target, place)
    source_spans = nested(segment.content.spans, source) if source == segment.source else ()
    target_spans = nested(segment.target_spans, target) if target == segment.target else ()
    numbers = {
        found: number
        for number, found in enumerate(carried(source_spans, target_spans), 1)
        if found >= 0
    }
    fresh = len(source_spans) + 1
    numbered = [NumberedSpan(span, number) for number, span in enumerate(source_spans, 1)]
    in_target = [
        NumberedSpan(span, numbers.get(place_of, fresh + place_of))
        for place_of, span in enumerate(target_spans)
    ]
    return Side(source, tuple(numbered)), Side(target, tuple(in_target))


def nested(spans: Sequence[InlineSpan], text: str) -> tuple[InlineSpan, ...]:
    """Return the spans that can be tags: inside the text, not empty, none across another."""
    kept: list[InlineSpan] = []
    for span in in_order(without_codes(spans)):
        is_inside = 0 <= span.start < span.end <= len(text)
        crosses = any(each.start < span.start < each.end < span.end for each in kept)
        if is_inside and not crosses:
            kept.append(span)
    return tuple(kept)


def written(values: Mapping[str, str]) -> str:
    """Return attributes as XML, those with a value."""
    pairs = values.items()
    return "".join(f' {name}="{attribute_value(value)}"' for name, value in pairs if value)


def is_translated(each: ExportSegment) -> bool:
    """Return whether a segment has a target to write."""
    return bool(each.segment.target.strip())


def status_of(each: ExportSegment) -> Status:
    """Return the status to write; a target that is there is at least a draft."""
    segment = each.segment
    return Status.DRAFT if segment.status is Status.INITIAL else segment.status


def notes_of(each: ExportSegment, legal: LegalText, place: str) -> Iterator[tuple[str, str]]:
    """Yield the text and the author of each note."""
    for note in each.notes:
        text = legal.clean(note.text, place)
        if text.strip():
            yield text, legal.clean(note.author, place)
