"""Links and strong words of the source that the target does not carry."""

from collections.abc import Iterable

from workbench.checks.rule import MOST, Checked, Rule, SegmentCheck
from workbench.model.finding import Family, Finding, Severity, Span
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
        places = carried(segment.content.spans, segment.target_spans)
        pairs = zip(segment.content.spans, places, strict=True)
        lost = [span for span, place in pairs if place < 0 and matters(span, segment.source)]
        for kind in (InlineKind.LINK, InlineKind.STRONG):
            of_kind = [span for span in lost if span.kind is kind]
            if of_kind:
                words = [segment.source[span.start : span.end] for span in of_kind[:SHOWN]]
                yield MISSING.found(
                    checked,
                    source=[Span(span.start, span.end) for span in of_kind[:MOST]],
                    lack=_LACKS[kind][len(of_kind) > 1],
                    words="”, “".join(words),
                )


# Of what is missing, how much is quoted.
SHOWN = 3

_LACKS = {
    InlineKind.LINK: ("A link is missing", "Links are missing"),
    InlineKind.STRONG: ("Emphasis is missing", "Emphasis is missing in several places"),
}


CHECKS: tuple[SegmentCheck, ...] = (InlineSpans(),)
