"""Characters that nobody sees: controls of direction, what has no width; and damaged ones."""

from collections.abc import Iterable, Iterator
from itertools import islice

from workbench.checks.rule import MOST, Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.hidden_characters import BIDIRECTIONAL, hidden_characters
from workbench.text.mojibake import Damage, damaged
from workbench.text.patterns import compiled

IN_TARGET = Rule("hidden.target", Family.SPACING, Severity.WARNING)
IN_SOURCE = Rule("hidden.source", Family.SPACING, Severity.HINT, about_source=True)
TURNED = Rule("hidden.direction", Family.SPACING, Severity.WARNING, about_source=True)

# The translation of a damaged source rests on a guess: that is the desk's business, too.
DAMAGED_SOURCE = Rule("hidden.damaged", Family.UNTRANSLATED, Severity.WARNING)
DAMAGED = Rule("hidden.damaged_target", Family.UNTRANSLATED, Severity.WARNING)

# Around what is damaged, to be shown.
_SHOWN = 6

_TURNING = compiled(f"[{BIDIRECTIONAL}]")


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


class Damaged:
    """Finds characters that were lost or read in the wrong encoding, in both texts."""

    name = "hidden.damaged"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each run; in the target with what it was, where that can be told."""
        del style
        source, target = checked.segment.source, checked.segment.target
        if not target.strip():
            return
        kept = {source[each.start : each.end] for each in damaged(source)}
        yield from few(
            DAMAGED_SOURCE.found(
                checked, source=(Span(each.start, each.end),), words=_around(source, each)
            )
            for each in damaged(source)
            if source[each.start] not in _WRITTEN
        )
        yield from few(
            _damaged(checked, each)
            for each in damaged(target)
            if target[each.start : each.end] not in kept or target[each.start] not in _WRITTEN
        )
        yield from few(_boxes(checked))


# What begins an entity or an escape, which a text about programs may have.
_WRITTEN = frozenset("&\\")

# What a font shows for a character it has not, two in a row or behind a mark; one before a word is
# a form's to be ticked.
_BOXES = compiled(r"[□▯]{2,}|(?<=[.,!?;:\w])[□▯]")


def _boxes(checked: Checked) -> Iterator[Finding]:
    """Yield boxes in the place of characters, where the source has none: it may mask a name."""
    source, target = checked.segment.source, checked.segment.target
    if "□" in source or "▯" in source:
        return
    for found in _BOXES.finditer(target):
        damage = Damage(*found.span(), "")
        words = _around(target, damage)
        fix = Fix(*found.span(), "")
        yield DAMAGED.found(checked, Span(*found.span()), fix=fix, words=words)


def _damaged(checked: Checked, damage: Damage) -> Finding:
    fix = Fix(damage.start, damage.end, damage.meant) if damage.meant else None
    words = _around(checked.segment.target, damage)
    return DAMAGED.found(checked, Span(damage.start, damage.end), fix=fix, words=words)


def _around(text: str, damage: Damage) -> str:
    return text[max(0, damage.start - _SHOWN) : damage.end + _SHOWN].strip()


CHECKS: tuple[SegmentCheck, ...] = (HiddenCharacters(), Damaged())
