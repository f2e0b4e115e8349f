"""Words that no dictionary has."""

from collections.abc import Iterable
from typing import Protocol

from workbench.checks.rule import Checked, Rule, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle

UNKNOWN = Rule("spelling.unknown", Family.SPELLING, Severity.WARNING)


class Speller(Protocol):
    """What knows how words are spelled."""

    def misspelled(self, text: str, source: str = "") -> Iterable[Span]:
        """Return where a text is misspelled; names that stand in its source are right."""


class SpellingCheck:
    """Finds what a speller does not know; it has to be made with one, so it is in no `CHECKS`."""

    name = "spelling"

    def __init__(self, speller: Speller) -> None:
        """Ask `speller`, whose language should be the house style's."""
        self._speller = speller

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each place of a word that is not known, also where it is one again."""
        del style
        target, source = checked.segment.target, checked.segment.source
        yield from few(
            UNKNOWN.found(checked, Span(each.start, each.end), word=each.of(target))
            for each in self._speller.misspelled(target, source)
        )
