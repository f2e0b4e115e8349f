"""Targets far too short or far too long for their source."""

import re
from collections.abc import Iterable

from workbench.checks.check import Checked, SegmentCheck
from workbench.checks.rule import Rule
from workbench.model.finding import Family, Finding, Severity, Stretch
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import HAN, LETTERS, is_chinese

PROPORTION = Rule("length.proportion", Family.LENGTH, Severity.WARNING)

_SHORTEST = 20
"""In Chinese characters: below it any proportion happens."""

_USUAL = (0.25, 1.3)
"""English words for each Chinese character: news has 0.5 to 0.8."""

_OTHER: dict[Role, tuple[float, float]] = {
    Role.HEADLINE: (0.2, 1.3),
    Role.SUBHEAD: (0.2, 1.3),
    Role.CAPTION: (0.22, 1.3),
    Role.LIST_ITEM: (0.2, 1.4),
}
_SILENT = frozenset({Role.BYLINE, Role.DATELINE, Role.TABLE_CELL})

_HAN = re.compile(f"[{HAN}]")
_LATIN = re.compile(rf"[{LETTERS}\d]++(?:[.,'’/:@&+_-][{LETTERS}\d]++)*+")


class Length:
    """Compares English words with Chinese characters; words the source has in Latin count too."""

    name = "length"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a finding that shows the count on each side."""
        del style
        segment = checked.segment
        if segment.role in _SILENT or not segment.target.strip() or is_chinese(segment.target):
            return
        characters = len(_HAN.findall(segment.source))
        if characters < _SHORTEST:
            return
        size = characters + 1.5 * len(_LATIN.findall(segment.source))
        words = len(_LATIN.findall(segment.target))
        least, most = _OTHER.get(segment.role, _USUAL)
        if not least <= words / size <= most:
            yield PROPORTION.found(
                checked,
                Stretch(0, len(segment.target)),
                source=(Stretch(0, len(segment.source)),),
                words=str(words),
                characters=str(characters),
                usual=f"{round(characters * 0.5)} to {round(characters * 0.8)}",
                way="short" if words < least * size else "long",
            )


CHECKS: tuple[SegmentCheck, ...] = (Length(),)
