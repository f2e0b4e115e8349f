"""What is drawn over a segment's texts: its inline spans and its highlights."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ui.language import Words, tr
from ui.sentences import finding_sentence
from ui.viewmodels.columns import COLUMNS
from ui.viewmodels.kinds import HighlightKinds
from ui.viewmodels.rows import Column, Mark, MarkStyle
from workbench.model.finding import Severity
from workbench.model.highlight import AnchorState, Highlight
from workbench.model.segment import InlineKind, InlineSpan, Segment
from workbench.services.checking.checking import ReviewedFinding
from workbench.text.inline import carried, matters

_LETTERS: Mapping[InlineKind, MarkStyle] = {
    InlineKind.STRONG: MarkStyle.STRONG,
    InlineKind.EMPHASIS: MarkStyle.EMPHASIS,
}

# Raised and lowered characters are no chips: they are in the text itself.
_CHIPS = frozenset({InlineKind.LINK, InlineKind.CODE, *_LETTERS})


def marks_of(
    segment: Segment, highlights: Iterable[Highlight], kinds: HighlightKinds
) -> dict[Column, tuple[Mark, ...]]:
    """Return the marks of both texts of a segment, highlights above inline spans."""
    marks: dict[Column, list[Mark]] = {
        Column.SOURCE: list(_source_chips(segment)),
        Column.TARGET: list(_target_chips(segment)),
    }
    for highlight in highlights:
        kind = kinds[highlight.kind]
        tip = f"{kind.name}: {highlight.note}" if highlight.note else kind.name
        for anchor in highlight.anchors:
            if anchor.state is AnchorState.ANCHORED:
                mark = Mark(anchor.start, anchor.end, MarkStyle.FILL, kind.token, tip, highlight.id)
                marks[COLUMNS[anchor.side]].append(mark)
    return {column: tuple(found) for column, found in marks.items()}


_FINDING_LOOKS: Mapping[Severity, tuple[MarkStyle, str]] = {
    Severity.ERROR: (MarkStyle.WAVE, "accent"),
    Severity.WARNING: (MarkStyle.WAVE, "warning"),
    Severity.HINT: (MarkStyle.DOTTED, "info"),
}


def finding_marks(
    findings: Iterable[ReviewedFinding], segment: Segment
) -> dict[Column, tuple[Mark, ...]]:
    """Return a mark for each span of both texts that an open finding is about."""
    marks: dict[Column, list[Mark]] = {Column.SOURCE: [], Column.TARGET: []}
    for judged in findings:
        finding = judged.finding
        style, token = _FINDING_LOOKS[finding.severity]
        tip = finding_sentence(finding)
        pairs = (
            (Column.SOURCE, finding.source, segment.source),
            (Column.TARGET, finding.target, segment.target),
        )
        for column, spans, text in pairs:
            marks[column] += [
                Mark(each.start, each.end, style, token, tip)
                for each in spans
                if each.start < each.end <= len(text)
            ]
    return {column: tuple(found) for column, found in marks.items()}


_LACKING = Words(
    {
        "caption.credit_missing": "no credit",
        "caption.date_missing": "no date",
    }
)


def lacking(findings: Iterable[ReviewedFinding]) -> str:
    """Return what a caption's target lacks by its open findings, in a few words; "" for nothing."""
    codes = {judged.finding.code for judged in findings}
    words = [_LACKING[code] for code in _LACKING if code in codes]
    return tr("⚠ {what}", what=tr(", ").join(words)) if words else ""


def _source_chips(segment: Segment) -> Iterator[Mark]:
    """Yield the source's spans; what the target lacks is told apart once something is written."""
    spans = segment.content.spans
    places = carried(spans, segment.target_spans)
    for number, (span, at) in enumerate(zip(spans, places, strict=True), 1):
        missing = at < 0 and bool(segment.target.strip())
        lacking = tr("not in the target yet") if missing else ""
        tip = " · ".join(filter(None, (span.href, lacking)))
        if matters(span, segment.source):
            yield from _chip(span, missing=missing, tip=tip, label=_label(number, spans))


def _target_chips(segment: Segment) -> Iterator[Mark]:
    """Yield the target's spans, each with the number of the one of the source it stands for."""
    spans = segment.content.spans
    numbers = {at: number for number, at in enumerate(carried(spans, segment.target_spans), 1)}
    for place, span in enumerate(segment.target_spans):
        label = _label(numbers[place], spans) if place in numbers else ""
        yield from _chip(span, missing=False, tip=span.href, label=label)


def _label(number: int, spans: Sequence[InlineSpan]) -> str:
    return str(number) if len(spans) > 1 else ""


def _chip(span: InlineSpan, *, missing: bool, tip: str, label: str) -> Iterator[Mark]:
    if span.kind in _LETTERS:
        yield Mark(span.start, span.end, _LETTERS[span.kind])
    if span.kind in _CHIPS:
        style = MarkStyle.CHIP_MISSING if missing else MarkStyle.CHIP
        token = "warning" if missing else "info"
        yield Mark(span.start, span.end, style, token, tip, label=label)
