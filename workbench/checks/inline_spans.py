"""Links and strong words of the source that the target does not carry."""

from collections.abc import Iterable

from workbench.checks.check import Checked, SegmentCheck
from workbench.checks.rule import MOST, Rule
from workbench.model.finding import Family, Finding, Severity, Stretch
from workbench.model.house_style import HouseStyle
from workbench.model.segment import InlineKind
from workbench.text.inline import carried, matters

MISSING = Rule("inline.missing", Family.INLINE, Severity.HINT, about_missing=True)


class InlineSpans:
    """Compares links and strong spans of both sides."""

    name = "inline_spans"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each kind of which the target lacks one."""
        del style
        segment = checked.segment
        if not segment.target.strip():
            return
        places = carried(segment.matter.spans, segment.target_spans)
        pairs = zip(segment.matter.spans, places, strict=True)
        lost = [span for span, place in pairs if place < 0 and matters(span, segment.source)]
        for kind in (InlineKind.LINK, InlineKind.STRONG):
            of_kind = [span for span in lost if span.kind is kind]
            if of_kind:
                wanted = sum(
                    matters(s, segment.source) and s.kind is kind for s in segment.matter.spans
                )
                yield MISSING.found(
                    checked,
                    source=[Stretch(span.start, span.end) for span in of_kind[:MOST]],
                    kind=kind.value,
                    wanted=str(wanted),
                    present=str(wanted - len(of_kind)),
                    words=segment.source[of_kind[0].start : of_kind[0].end],
                )


CHECKS: tuple[SegmentCheck, ...] = (InlineSpans(),)
