"""What is drawn over a segment's texts: its inline spans and its highlights."""

from collections.abc import Iterable, Mapping

from ui.viewmodels.kinds import HighlightKinds
from ui.viewmodels.rows import Column, Mark, MarkStyle
from workbench.messages import finding_sentence
from workbench.model.finding import Severity
from workbench.model.highlight import AnchorState, Highlight, Side
from workbench.model.segment import InlineKind, InlineSpan, Segment
from workbench.services.checking import Judged

COLUMNS: Mapping[Side, Column] = {Side.SOURCE: Column.SOURCE, Side.TARGET: Column.TARGET}
SIDES: Mapping[Column, Side] = {column: side for side, column in COLUMNS.items()}

_INLINE: Mapping[InlineKind, tuple[MarkStyle, str]] = {
    InlineKind.LINK: (MarkStyle.UNDERLINE, "info"),
    InlineKind.STRONG: (MarkStyle.STRONG, ""),
    InlineKind.EMPHASIS: (MarkStyle.EMPHASIS, ""),
}


def marks_of(
    segment: Segment, highlights: Iterable[Highlight], kinds: HighlightKinds
) -> dict[Column, tuple[Mark, ...]]:
    """Return the marks of both texts of a segment, highlights above inline spans."""
    marks: dict[Column, list[Mark]] = {
        Column.SOURCE: list(_inline_marks(segment.matter.spans)),
        Column.TARGET: list(_inline_marks(segment.target_spans)),
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


def finding_marks(findings: Iterable[Judged], segment: Segment) -> dict[Column, tuple[Mark, ...]]:
    """Return a mark for each stretch of both texts that an open finding is about."""
    marks: dict[Column, list[Mark]] = {Column.SOURCE: [], Column.TARGET: []}
    for judged in findings:
        finding = judged.finding
        style, token = _FINDING_LOOKS[finding.severity]
        tip = finding_sentence(finding)
        pairs = (
            (Column.SOURCE, finding.source, segment.source),
            (Column.TARGET, finding.target, segment.target),
        )
        for column, stretches, text in pairs:
            marks[column] += [
                Mark(each.start, each.end, style, token, tip)
                for each in stretches
                if each.start < each.end <= len(text)
            ]
    return {column: tuple(found) for column, found in marks.items()}


def _inline_marks(spans: Iterable[InlineSpan]) -> Iterable[Mark]:
    for span in spans:
        style, token = _INLINE.get(span.kind, (None, ""))
        if style is not None:
            yield Mark(span.start, span.end, style, token, span.href)
