"""The rules that several checks of dates tell their findings by."""

from workbench.checks.rule import Rule
from workbench.model.finding import Family, Severity

EXTRA = Rule("date.extra", Family.DATE, Severity.WARNING)
MISSING = Rule("date.missing", Family.DATE, Severity.WARNING, about_missing=True)
