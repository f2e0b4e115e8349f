"""The rules that several checks of credits tell their findings by."""

from workbench.checks.rule import Rule
from workbench.model.finding import Family, Severity

CREDIT_MISSING = Rule("caption.credit_missing", Family.CREDIT, Severity.WARNING, about_missing=True)
AGENCY = Rule("byline.agency", Family.BYLINE, Severity.WARNING)
AGENCY_MISSING = Rule("byline.agency_missing", Family.BYLINE, Severity.HINT, about_missing=True)
EXTRA_NAME = Rule("byline.extra_name", Family.BYLINE, Severity.WARNING)
DATE_MISSING = Rule("byline.date_missing", Family.BYLINE, Severity.WARNING, about_missing=True)
FUNCTION = Rule("byline.function", Family.BYLINE, Severity.WARNING)
MISSING_NAME = Rule("byline.missing_name", Family.BYLINE, Severity.WARNING, about_missing=True)
ORDER = Rule("byline.order", Family.BYLINE, Severity.HINT)
STAMP = Rule("byline.stamp", Family.BYLINE, Severity.WARNING)
