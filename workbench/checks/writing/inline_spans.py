"""Links, strong words and codes of the source that the target does not carry."""

from collections import Counter
from collections.abc import Iterable, Iterator

from workbench.checks.rule import MOST, Checked, Rule, SegmentCheck
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import InlineKind
from workbench.text.inline import carried, matters

MISSING = Rule("inline.missing", Family.INLINE, Severity.HINT, about_missing=True)
CODES_MISSING = Rule("inline.codes_missing", Family.INLINE, Severity.WARNING, about_missing=True)
CODES_DOUBLED = Rule("inline.codes_doubled", Family.INLINE, Severity.WARNING)


class InlineSpans:
    """Compares links and strong spans of both sides."""

    name = "inline_spans"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each kind of which the target lacks one, and a warning for codes."""
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
        yield from _codes(checked)


def _codes(checked: Checked) -> Iterator[Finding]:
    """Yield the codes that are missing or too many: their file cannot be given back so."""
    segment = checked.segment
    source, target = (
        Counter(span.href for span in spans if span.kind is InlineKind.CODE)
        for spans in (segment.content.spans, segment.target_spans)
    )
    for rule, codes in ((CODES_MISSING, source - target), (CODES_DOUBLED, target - source)):
        # A code that is only in the target came with it from its file.
        names = [name for name in codes if rule is CODES_MISSING or name in source]
        if names:
            yield rule.found(checked, codes=", ".join(names[:SHOWN]))


# Of what is missing, how much is quoted.
SHOWN = 3

_LACKS = {
    InlineKind.LINK: ("A link is missing", "Links are missing"),
    InlineKind.STRONG: ("Emphasis is missing", "Emphasis is missing in several places"),
}


CHECKS: tuple[SegmentCheck, ...] = (InlineSpans(),)
