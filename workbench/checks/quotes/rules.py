"""The rule that several checks of quotations tell their findings by."""

from workbench.checks.rule import Rule
from workbench.model.finding import Family, Severity

ATTRIBUTION = Rule("quote.attribution", Family.QUOTE, Severity.HINT, about_missing=True)
