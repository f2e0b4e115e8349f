"""Links and strong words of the source that the target does not carry."""

from collections.abc import Iterable

from workbench.checks.check import Checked, SegmentCheck
from workbench.checks.rule import MOST, Rule
from workbench.model.finding import Family, Finding, Severity, Stretch
from workbench.model.house_style import HouseStyle
from workbench.model.segment import InlineKind, InlineSpan, Segment

MISSING = Rule("inline.missing", Family.INLINE, Severity.HINT)


class InlineSpans:
    """Counts links and strong spans on both sides."""

    name = "inline_spans"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each kind of which the target has fewer than the source."""
        del style
        segment = checked.segment
        if not segment.target.strip():
            return
        for kind in (InlineKind.LINK, InlineKind.STRONG):
            wanted = [span for span in segment.matter.spans if _counts(span, kind, segment)]
            present = sum(span.kind is kind for span in segment.target_spans)
            if present < len(wanted):
                yield MISSING.found(
                    checked,
                    source=[Stretch(span.start, span.end) for span in wanted[:MOST]],
                    kind=kind.value,
                    wanted=str(len(wanted)),
                    present=str(present),
                    words=segment.source[wanted[0].start : wanted[0].end],
                )


def _counts(span: InlineSpan, kind: InlineKind, segment: Segment) -> bool:
    """Tell a span that says something from one over the whole paragraph, which only looks bold."""
    whole = span.end - span.start >= len(segment.source.strip())
    return span.kind is kind and span.start < span.end and not (whole and kind is InlineKind.STRONG)


CHECKS: tuple[SegmentCheck, ...] = (InlineSpans(),)
