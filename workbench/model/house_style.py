"""The house style: what a newsroom decided about its English, and which rules are on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from workbench.model.finding import Severity


class Quotation(StrEnum):
    """Which English quotation marks come first."""

    DOUBLE = "double"
    SINGLE = "single"


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """What the checks and the proposals follow; the defaults are those of American news.

    `english` is `en-US` or `en-GB`. `off` holds finding codes, or whole families by name, that are
    not wanted; `by_meaning` lets the sentence encoder look for omissions, where there is one;
    `severities` gives codes, or whole families, another severity. `agencies` maps a
    news agency's Chinese names to its English one; `forbidden` maps words not to be used to what to
    write instead (or "").
    """

    english: str = "en-US"
    quotation: Quotation = Quotation.DOUBLE
    percent_sign: bool = False
    day_before_month: bool = False
    short_months: bool = True
    credit_in_parentheses: bool = True
    caption_needs_date: bool = False
    by_meaning: bool = True
    off: frozenset[str] = frozenset()
    severities: Mapping[str, Severity] = field(default_factory=dict)
    agencies: Mapping[str, str] = field(default_factory=dict)
    forbidden: Mapping[str, str] = field(default_factory=dict)

    def severity(self, code: str, family: str) -> Severity | None:
        """Return the severity the house gives a code; `None` where it keeps its own."""
        return self.severities.get(code) or self.severities.get(family)

    def wants(self, code: str, family: str) -> bool:
        """Return whether findings of this code are wanted."""
        return code not in self.off and family not in self.off
