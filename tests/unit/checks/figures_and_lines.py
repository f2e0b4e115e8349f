"""Pairs written line by line, and what the checks of one kind of segment say of each."""

from workbench.checks.credits import bylines
from workbench.checks.credits import credits as photo_credits
from workbench.checks.dates.check import DateCheck
from workbench.checks.numbers.check import NumberCheck
from workbench.checks.rule import Check, GroupCheck
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.services.checking.inputs import PairRow, as_checked

_FAMILIES: dict[Role, tuple[Check, ...]] = {
    Role.BODY: (NumberCheck(), DateCheck()),
    Role.BYLINE: bylines.CHECKS,
    Role.CAPTION: photo_credits.CHECKS,
}

# The house's own taste, which says nothing of right and wrong.
_STYLE = {"date.style", "credit.style", "byline.format"}


def pairs(text: str) -> list[tuple[str, str]]:
    """Return the sources and targets of a text that has ` | ` between them."""
    parts = (line.partition(" | ") for line in text.strip().splitlines())
    return [(source, target) for source, _, target in parts]


def codes(source: str, target: str, role: Role) -> list[str]:
    """Return what is found, by code, but for the house's own taste."""
    row = PairRow(1, source, target, role)
    (one,) = as_checked([row])
    checks = [each for each in _FAMILIES[role] if not isinstance(each, GroupCheck)]
    found = [each for check in checks for each in check.check(one, HouseStyle())]
    return [each.code for each in found if each.code not in _STYLE]
