"""The rules that several checks of names tell their findings by."""

from workbench.checks.rule import Rule
from workbench.model.finding import Family, Severity

MISSING = Rule("name.missing", Family.NAME, Severity.WARNING, about_missing=True)
ORDER = Rule("name.order", Family.NAME, Severity.WARNING)
ORDER_IN_ROW = Rule("name.order_in_row", Family.NAME, Severity.WARNING)
OTHER = Rule("name.other", Family.NAME, Severity.WARNING)
OTHER_PLACE = Rule("place.other", Family.NAME, Severity.WARNING)
PLACES_MAYBE_EXCHANGED = Rule("place.exchanged", Family.NAME, Severity.HINT)
PINYIN = Rule("name.pinyin", Family.NAME, Severity.WARNING)
TWO_SPELLINGS = Rule("name.two_spellings", Family.NAME, Severity.WARNING)
UNLIKE = Rule("name.unlike", Family.NAME, Severity.WARNING)
