"""Characters that nobody sees: controls of direction, and what has no width."""

import re
from collections.abc import Iterable
from itertools import islice

from workbench.checks.rule import MOST, Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.hidden_characters import BIDIRECTIONAL, hidden_characters

IN_TARGET = Rule("hidden.target", Family.SPACING, Severity.WARNING)
IN_SOURCE = Rule("hidden.source", Family.SPACING, Severity.HINT, about_source=True)
TURNED = Rule("hidden.direction", Family.SPACING, Severity.WARNING, about_source=True)

_TURNING = re.compile(f"[{BIDIRECTIONAL}]")


class HiddenCharacters:
    """Finds hidden characters in both texts; those of the target can be taken out."""

    name = "hidden"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each run of hidden characters, the target's with an edit that removes it."""
        del style
        source, target = checked.segment.source, checked.segment.target
        yield from few(
            IN_TARGET.found(checked, Span(a, b), fix=Fix(a, b, ""), codes=names)
            for a, b, names in hidden_characters(target)
        )
        for start, end, names in islice(hidden_characters(source), MOST) if target else ():
            rule = TURNED if _TURNING.search(source, start, end) else IN_SOURCE
            yield rule.found(checked, source=(Span(start, end),), codes=names)


CHECKS: tuple[SegmentCheck, ...] = (HiddenCharacters(),)
